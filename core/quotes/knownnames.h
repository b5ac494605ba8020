#pragma once

#include <QHash>
#include <QStringList>
#include <QStringView>
#include <vector>

namespace wend {

/// The names of people that are known, to be found in what somebody wrote: whole ones and their parts ("Sarah Miller",
/// "Sarah", "王小明", "小明", the 王 of "王先生").
class KnownNames
{
public:
    KnownNames() = default;
    explicit KnownNames(const QStringList &names);

    struct Span
    {
        qsizetype at = 0;
        qsizetype length = 0;
        bool operator==(const Span &) const = default;
    };
    /// In order and apart from each other.
    std::vector<Span> in(const QString &text) const;

    /// A name that names nobody: "Anonymous", "匿名用户", "A Google user", "j***n".
    static bool isNobody(const QString &name);

private:
    void addLatin(const QString &name);
    void addHan(const QString &name);
    std::vector<Span> latinIn(const QString &text) const;
    std::vector<Span> hanIn(const QString &text) const;

    QHash<QString, bool> m_parts;    ///< in lower case; true: a common word too, a name only where it has a capital
    QHash<QString, bool> m_short;    ///< of two letters, or a particle: a part only beside another
    QHash<QChar, QStringList> m_han; ///< by their first character, the longest first
    QHash<QString, bool> m_surnames;
};

}
