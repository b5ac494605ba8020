#include "exchange/templatenode.h"

#include "base/language.h"

#include <QJsonArray>
#include <QJsonObject>
#include <limits>

namespace wend {

void TemplateNode::refuse(const QString &why) const
{
    if (m_reading->trouble.isEmpty())
        m_reading->trouble = (m_place.isEmpty() ? QString() : m_place + QStringLiteral(": ")) + why;
}

void TemplateNode::allowOnly(const QStringList &keys) const
{
    if (!m_value.isObject())
        return refuse(QStringLiteral("not an object"));
    for (const QString &key : m_value.toObject().keys()) {
        if (!keys.contains(key))
            member(key).refuse(QStringLiteral("no such field"));
    }
}

bool TemplateNode::has(const QString &key) const { return m_value.toObject().contains(key); }

TemplateNode TemplateNode::member(const QString &key) const
{
    return {m_value.toObject().value(key), m_place.isEmpty() ? key : m_place + QLatin1Char('.') + key, *m_reading};
}

bool TemplateNode::isText() const { return m_value.isString() || m_value.toObject().contains(languages().first()); }

QString TemplateNode::asText() const
{
    const auto in = [this](const QString &language) {
        return m_value.isString() ? m_value.toString() : m_value.toObject().value(language).toString();
    };
    for (const QString &language : languages()) {
        if (in(language).trimmed().isEmpty())
            refuse(QStringLiteral("no text in %1").arg(language));
    }
    if (m_value.isObject())
        allowOnly(languages());
    return in(m_reading->language);
}

QString TemplateNode::text(const QString &key) const { return has(key) ? member(key).asText() : QString(); }

QString TemplateNode::requiredText(const QString &key) const { return member(key).asText(); }

QString TemplateNode::plain(const QString &key) const
{
    if (!has(key))
        return {};
    const TemplateNode found = member(key);
    if (found.m_value.toString().isEmpty())
        found.refuse(QStringLiteral("not a word"));
    return found.m_value.toString();
}

bool TemplateNode::flag(const QString &key) const
{
    if (has(key) && !member(key).m_value.isBool())
        member(key).refuse(QStringLiteral("neither true nor false"));
    return member(key).m_value.toBool();
}

std::optional<double> TemplateNode::numberIn(double least, double most) const
{
    if (!m_value.isDouble() || m_value.toDouble() < least || m_value.toDouble() > most) {
        refuse(QStringLiteral("not a number from %1 to %2").arg(least).arg(most));
        return std::nullopt;
    }
    return m_value.toDouble();
}

std::optional<double> TemplateNode::number(const QString &key, double least, double most) const
{
    return has(key) ? member(key).numberIn(least, most) : std::nullopt;
}

std::optional<double> TemplateNode::amount(const QString &key) const
{
    constexpr double most = std::numeric_limits<double>::max();
    if (!has(key))
        return std::nullopt;
    const TemplateNode found = member(key);
    if (!found.m_value.isObject())
        return found.numberIn(0, most);
    found.allowOnly(languages());
    for (const QString &language : languages())
        (void)found.member(language).numberIn(0, most);
    return found.number(m_reading->language, 0, most);
}

int TemplateNode::integer(const QString &key, int least, int most, int fallback) const
{
    const auto found = number(key, least, most);
    if (found && *found != int(*found))
        member(key).refuse(QStringLiteral("not a whole number"));
    return found ? int(*found) : fallback;
}

QDate TemplateNode::date(const QString &key) const
{
    const QString written = plain(key);
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !date.isValid())
        member(key).refuse(QStringLiteral("“%1” is no day").arg(written));
    return date;
}

QColor TemplateNode::colour(const QString &key) const
{
    const QString written = plain(key);
    if (written.isEmpty())
        return {};
    const QColor colour(written);
    if (!written.startsWith(QLatin1Char('#')) || !colour.isValid())
        member(key).refuse(QStringLiteral("“%1” is no colour").arg(written));
    return colour;
}

QStringList TemplateNode::plainList(const QString &key) const
{
    QStringList words;
    for (const TemplateNode &each : list(key)) {
        if (each.m_value.toString().isEmpty())
            each.refuse(QStringLiteral("not a word"));
        words.append(each.m_value.toString());
    }
    return words;
}

std::vector<TemplateNode> TemplateNode::list(const QString &key) const
{
    std::vector<TemplateNode> nodes;
    const TemplateNode found = member(key);
    if (has(key) && !found.m_value.isArray())
        found.refuse(QStringLiteral("not a list"));
    const QJsonArray entries = found.m_value.toArray();
    for (qsizetype at = 0; at < entries.size(); ++at)
        nodes.emplace_back(entries.at(at), QStringLiteral("%1[%2]").arg(found.m_place).arg(at), *m_reading);
    return nodes;
}

std::vector<std::pair<QString, TemplateNode>> TemplateNode::members(const QString &key) const
{
    std::vector<std::pair<QString, TemplateNode>> nodes;
    const TemplateNode found = member(key);
    if (has(key) && !found.m_value.isObject())
        found.refuse(QStringLiteral("not an object"));
    for (const QString &each : found.m_value.toObject().keys())
        nodes.emplace_back(each, found.member(each));
    return nodes;
}

}
