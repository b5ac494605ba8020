#include "layout/cardwords.h"

#include "base/spoken.h"
#include "model/lookup.h"
#include "model/words.h"

#include <QCoreApplication>

namespace wend {

namespace {

QString joined(std::initializer_list<QString> parts)
{
    QStringList said;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            said << part.trimmed();
    }
    return said.join(QStringLiteral(" · "));
}

QString quoted(const QString &text, const QString &language)
{
    static const QString opening = QStringLiteral("\"'“”‘’«»„「『《");
    if (text.isEmpty() || opening.contains(text.front()))
        return text;
    return language == QLatin1String("zh_TW") ? QStringLiteral("「%1」").arg(text) : QStringLiteral("“%1”").arg(text);
}

}

QString titleWords(const Card &card, LaneKind kind, const QString &language)
{
    return kind == LaneKind::Thinking ? quoted(card.text.trimmed(), language) : card.text;
}

QString detailWords(const Model &model, const Card &card, LaneKind kind, const QString &language)
{
    switch (kind) {
    case LaneKind::Touchpoints:
    case LaneKind::Messages: return joined({card.channel, card.device});
    case LaneKind::Backstage:
    case LaneKind::Support: return joined({card.owner, toolWords(model, card.tool, language)});
    default: return {};
    }
}

QString toolWords(const Model &model, ToolId tool, const QString &language)
{
    const Tool *row = model.find(tool);
    if (!row)
        return {};
    if (!row->monthlyCost)
        return row->name;
    return spoken("MapLayout", QT_TRANSLATE_NOOP("MapLayout", "%1, %2 a month"), language)
        .arg(row->name, moneyText(*row->monthlyCost, businessOf(model).currency));
}

}
