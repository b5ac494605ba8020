#include "inspector/suggestions.h"

#include "base/localized.h"
#include "model/lookup.h"

#include <QSet>

namespace wend {

namespace {

template <class Row>
void collect(const Model &model, QString Row::*field, QSet<QString> &into)
{
    for (const auto &[id, row] : model.all<Row>()) {
        if (!(row.*field).isEmpty())
            into.insert(row.*field);
    }
}

QStringList sorted(const QSet<QString> &used)
{
    QStringList list(used.begin(), used.end());
    std::sort(list.begin(), list.end(),
        [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    return list;
}

QStringList withUsual(const Model &model, const QSet<QString> &used, std::initializer_list<const char *> usual)
{
    QStringList list = sorted(used);
    for (const char *each : usual) {
        const QString text = localized("Suggestions", each, businessOf(model).language);
        if (!used.contains(text))
            list += text;
    }
    return list;
}

}

QStringList suggestedChannels(const Model &model)
{
    QSet<QString> used;
    collect(model, &Card::channel, used);
    return withUsual(model, used,
        {QT_TRANSLATE_NOOP("Suggestions", "Website"), QT_TRANSLATE_NOOP("Suggestions", "Online shop"),
            QT_TRANSLATE_NOOP("Suggestions", "In store"), QT_TRANSLATE_NOOP("Suggestions", "Email"),
            QT_TRANSLATE_NOOP("Suggestions", "Phone"), QT_TRANSLATE_NOOP("Suggestions", "Text message"),
            QT_TRANSLATE_NOOP("Suggestions", "Social media"), QT_TRANSLATE_NOOP("Suggestions", "Search"),
            QT_TRANSLATE_NOOP("Suggestions", "Ad"), QT_TRANSLATE_NOOP("Suggestions", "Reviews"),
            QT_TRANSLATE_NOOP("Suggestions", "Word of mouth"), QT_TRANSLATE_NOOP("Suggestions", "Print"),
            QT_TRANSLATE_NOOP("Suggestions", "Delivery"), QT_TRANSLATE_NOOP("Suggestions", "Event")});
}

QStringList suggestedDevices(const Model &model)
{
    QSet<QString> used;
    collect(model, &Card::device, used);
    return withUsual(model, used,
        {QT_TRANSLATE_NOOP("Suggestions", "Phone"), QT_TRANSLATE_NOOP("Suggestions", "Laptop"),
            QT_TRANSLATE_NOOP("Suggestions", "Tablet"), QT_TRANSLATE_NOOP("Suggestions", "In person"),
            QT_TRANSLATE_NOOP("Suggestions", "Paper")});
}

QStringList suggestedOwners(const Model &model)
{
    QSet<QString> used;
    collect(model, &Card::owner, used);
    collect(model, &Map::owner, used);
    return sorted(used);
}

QStringList suggestedTools(const Model &model)
{
    QSet<QString> used;
    collect(model, &Tool::name, used);
    return sorted(used);
}

}
