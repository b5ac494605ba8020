#include "layout/cardwords.h"

#include "base/localized.h"
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

/// True where the card's text is no more than its tool's name, which the tool's words begin with.
bool saysTool(const Model &model, const Card &card)
{
    const Tool *tool = model.find(card.tool);
    const QString text = card.text.trimmed();
    return tool && (text.isEmpty() || text.compare(tool->name, Qt::CaseInsensitive) == 0);
}

/// "Phone" as it stands in the middle of a line: "phone". "TV" and "iPad" stay.
QString withinLine(const QString &word)
{
    if (word.size() < 2 || !word.at(0).isUpper() || !word.at(1).isLower())
        return word;
    return word.at(0).toLower() + word.mid(1);
}

}

QString inQuotes(const QString &text, const QString &language)
{
    static const QString opening = QStringLiteral("\"'“”‘’«»„「『《");
    if (text.isEmpty() || opening.contains(text.front()))
        return text;
    return language == QLatin1String("zh_TW") ? QStringLiteral("「%1」").arg(text) : QStringLiteral("“%1”").arg(text);
}

QString titleWords(const Model &model, const Card &card, LaneKind kind, const QString &language)
{
    const QString text = card.text.trimmed();
    switch (kind) {
    case LaneKind::Thinking: return inQuotes(text, language);
    case LaneKind::Backstage:
    case LaneKind::Support:
        return joined({card.owner, saysTool(model, card) ? toolWords(model, card.tool, language) : text});
    default: return card.text;
    }
}

QString detailWords(const Model &model, const Card &card, LaneKind kind, const QString &language)
{
    switch (kind) {
    case LaneKind::Touchpoints:
    case LaneKind::Messages:
        return joined({card.channel, card.channel.isEmpty() ? card.device : withinLine(card.device)});
    case LaneKind::Backstage:
    case LaneKind::Support: return saysTool(model, card) ? QString() : toolWords(model, card.tool, language);
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
    return localized("MapLayout", QT_TRANSLATE_NOOP("MapLayout", "%1, %2 a month"), language)
        .arg(row->name, moneyText(*row->monthlyCost, businessOf(model).currency));
}

}
