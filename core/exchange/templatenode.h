#pragma once

#include "model/enums.h"

#include <QColor>
#include <QDate>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <optional>
#include <utility>
#include <vector>

namespace wend {

/// What all nodes of one reading share.
struct TemplateReading
{
    QString language; ///< one of languages(): which of the texts is taken
    QString trouble; ///< "maps[0].stages[2].unit: “eons” is no known word"; the first one only, empty while all is well
};

/// A place in a template's JSON. It is strict: what is misspelt, missing in a language or out of range is noted with
/// its place in TemplateReading::trouble, and reading goes on with a default, so that readers need no error handling
/// between the lines.
class TemplateNode
{
public:
    TemplateNode(QJsonValue value, QString place, TemplateReading &reading)
        : m_value(std::move(value)),
          m_place(std::move(place)),
          m_reading(&reading)
    {
    }

    /// Notes any key that is not one of these.
    void allowOnly(const QStringList &keys) const;
    bool has(const QString &key) const;
    const QString &place() const { return m_place; }
    void refuse(const QString &why) const;

    /// True for a text: the same in all languages, or one a language.
    bool isText() const;
    /// This node as a text in the language of the reading.
    QString asText() const;

    // Members of an object. Where there is none of that name, a default comes back without trouble.
    QString text(const QString &key) const;
    QString requiredText(const QString &key) const;
    QString plain(const QString &key) const; ///< a string that is not translated: an id, a file name
    bool flag(const QString &key) const;
    std::optional<double> number(const QString &key, double least, double most) const;
    /// A number, or one a language (prices).
    std::optional<double> amount(const QString &key) const;
    int integer(const QString &key, int least, int most, int fallback) const;
    QDate date(const QString &key) const;    ///< "2026-10-31"
    QColor colour(const QString &key) const; ///< "#2f6f8f"
    QStringList plainList(const QString &key) const;
    TemplateNode member(const QString &key) const;
    std::vector<TemplateNode> list(const QString &key) const;
    std::vector<std::pair<QString, TemplateNode>> members(const QString &key) const;

    template <class E>
    E word(const QString &key, E fallback) const
    {
        if (!has(key))
            return fallback;
        const QString text = plain(key);
        const auto found = fromWord<E>(text);
        if (!found)
            member(key).refuse(QStringLiteral("“%1” is no known word").arg(text));
        return found.value_or(fallback);
    }

private:
    std::optional<double> numberIn(double least, double most) const;

    QJsonValue m_value;
    QString m_place;
    TemplateReading *m_reading;
};

}
