#include "read/headings.h"

#include "read/celltext.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace wend {

namespace {

constexpr int kindCount = int(HeadingKind::OtherDay) + 1;

constexpr const char *kindNames[kindCount]
    = {"rate", "average", "price", "count", "money", "moneyWithCurrency", "duration", "id", "name", "receipt",
        "customer", "dayPart", "coordinate", "age", "score", "level", "window", "uniquePeople", "quantity", "amount",
        "refund", "moneyIn", "moneyOut", "balance", "inOut", "state", "stageName", "item", "timeOfDay", "currency",
        "remark", "year", "quarter", "month", "week", "dayOfMonth", "milestone", "part", "day", "otherDay"};

quint64 bit(HeadingKind kind) { return quint64(1) << int(kind); }

bool isIdeograph(QChar c) { return c.unicode() >= 0x2e80; }

bool hasIdeographs(QStringView text) { return std::any_of(text.begin(), text.end(), isIdeograph); }

/// Words apart from what only parts them; "InvoiceNo" is two words, and "Cost / click" keeps its stroke.
QStringList wordsOf(const QString &text, bool isPattern)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words += word;
        word.clear();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool isSign = c == u'°' || c == u'º' || c == u'ª';
        if (c.isLetterOrNumber() || c.isMark() || isSign || (isPattern && c == u'*')) {
            const bool beginsWord = !isPattern && c.isUpper() && at > 0 && text[at - 1].isLower();
            if (beginsWord)
                finish();
            word += c == QChar(0x0130) ? QChar(u'i') : c.toCaseFolded(); // İ of Turkish
            continue;
        }
        finish();
        // "VAT 20%", "Video played to 75 %": a figure of the name, and no rate.
        const bool isOfFigure = c == u'%' && !words.isEmpty() && words.back().back().isDigit();
        if ((c == u'%' && !isOfFigure) || c == u'#' || c == u'№')
            words += QString(c);
        else if (c == u'/' && at > 0 && at + 1 < text.size() && text[at - 1] == u' ' && text[at + 1] == u' ')
            words += QStringLiteral("/");
    }
    finish();
    return words;
}

QString withoutBrackets(const QString &text)
{
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        const bool opens = c == u'(' || c == u'[' || c == u'（' || c == u'【';
        const bool closes = c == u')' || c == u']' || c == u'）' || c == u'】';
        if (opens)
            ++depth;
        else if (closes)
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            rest += c;
        if (opens)
            rest += u' ';
    }
    return rest.simplified().isEmpty() || depth > 0 ? text : rest;
}

struct Pattern
{
    QStringList words; ///< a `*` at an end of a word stands for anything, alone for any word
    QString text;      ///< of ideographs: found within words too
    bool atFront = false;
    bool atBack = false;
    quint64 kind = 0;
    bool against = false;
    bool always = false; ///< counts whatever else speaks for a count
    int rank = 0;
};

bool matchesWord(const QString &pattern, const QString &word)
{
    const bool openFront = pattern.startsWith(u'*');
    const bool openBack = pattern.size() > 1 && pattern.endsWith(u'*');
    if (!openFront && !openBack)
        return pattern == word;
    const QStringView core = QStringView(pattern).mid(openFront, pattern.size() - openFront - openBack);
    return openFront && openBack ? word.contains(core) : openFront ? word.endsWith(core) : word.startsWith(core);
}

/// All patterns, to be found by their first word.
class Patterns
{
public:
    static const Patterns &all()
    {
        static const Patterns patterns;
        return patterns;
    }

    template <class Found>
    void forEachIn(const QStringList &words, const Found &found) const
    {
        for (qsizetype at = 0; at < words.size(); ++at) {
            const auto known = m_byFirstWord.constFind(words[at]);
            if (known != m_byFirstWord.constEnd()) {
                for (const int index : *known)
                    takeIfAt(m_patterns[size_t(index)], words, at, found);
            }
            for (const int index : m_open)
                takeIfAt(m_patterns[size_t(index)], words, at, found);
        }
        const QString text = words.join(u' ');
        if (!hasIdeographs(text))
            return;
        for (const int index : m_ideographs) {
            const Pattern &pattern = m_patterns[size_t(index)];
            const bool isThere = pattern.atFront && pattern.atBack ? text == pattern.text
                : pattern.atFront                                  ? text.startsWith(pattern.text)
                : pattern.atBack                                   ? text.endsWith(pattern.text)
                                                                   : text.contains(pattern.text);
            if (isThere)
                found(pattern);
        }
    }

private:
    Patterns()
    {
        QFile file(QStringLiteral(":/words/headings.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The words of headings are missing.");
        const QJsonObject kinds = QJsonDocument::fromJson(file.readAll()).object();
        for (int kind = 0; kind < kindCount; ++kind) {
            const QJsonObject lists = kinds.value(QLatin1String(kindNames[kind])).toObject();
            Q_ASSERT(!lists.isEmpty());
            for (auto list = lists.begin(); list != lists.end(); ++list) {
                int rank = 0;
                for (const QString &text : list.value().toString().split(u',', Qt::SkipEmptyParts))
                    add(text.trimmed(), quint64(1) << kind, list.key(), rank++);
            }
        }
    }

    void add(QString text, quint64 kind, const QString &list, int rank)
    {
        Pattern pattern;
        pattern.kind = kind;
        pattern.against = list == u"not";
        pattern.always = list == u"always";
        pattern.rank = rank;
        pattern.atFront = text.startsWith(u'^');
        if (pattern.atFront)
            text.remove(0, 1);
        pattern.atBack = text.endsWith(u'$');
        if (pattern.atBack)
            text.chop(1);
        pattern.words = wordsOf(text, true);
        if (pattern.words.isEmpty())
            return;
        const int index = int(m_patterns.size());
        const QString first = pattern.words.front();
        if (hasIdeographs(text)) {
            pattern.text = pattern.words.join(u' ').remove(u'*');
            m_ideographs.push_back(index);
        } else if (first.contains(u'*')) {
            m_open.push_back(index);
        } else {
            m_byFirstWord[first].push_back(index);
        }
        m_patterns.push_back(std::move(pattern));
    }

    template <class Found>
    static void takeIfAt(const Pattern &pattern, const QStringList &words, qsizetype at, const Found &found)
    {
        if ((pattern.atFront && at > 0) || at + pattern.words.size() > words.size()
            || (pattern.atBack && at + pattern.words.size() != words.size()))
            return;
        for (qsizetype i = 0; i < pattern.words.size(); ++i) {
            if (pattern.words[i] != u"*" && !matchesWord(pattern.words[i], words[at + i]))
                return;
        }
        found(pattern);
    }

    std::vector<Pattern> m_patterns;
    QHash<QString, std::vector<int>> m_byFirstWord;
    std::vector<int> m_open;
    std::vector<int> m_ideographs;
};

}

Heading::Heading(const QString &heading)
{
    m_words = wordsOf(withoutBrackets(cleanHeading(heading)), false);
    quint64 always = 0;
    quint64 against = 0;
    Patterns::all().forEachIn(m_words, [&](const Pattern &pattern) {
        if (pattern.against)
            against |= pattern.kind;
        else
            m_kinds |= pattern.kind;
        if (pattern.always)
            always |= pattern.kind;
        if (pattern.kind == bit(HeadingKind::Amount) && !pattern.against)
            m_amountRank = std::min(m_amountRank, pattern.rank);
    });
    m_kinds &= ~against;
    // "Sales calls", "Price requests", "ID checks": the last word is what is counted.
    if (is(HeadingKind::Count))
        m_kinds
            &= ~(bit(HeadingKind::Rate) | bit(HeadingKind::Price) | bit(HeadingKind::Money) | bit(HeadingKind::Duration)
                   | bit(HeadingKind::Id) | bit(HeadingKind::Receipt) | bit(HeadingKind::Customer)
                   | bit(HeadingKind::DayPart) | bit(HeadingKind::Score) | bit(HeadingKind::MoneyWithCurrency))
            | always;
}

bool headingIs(const QString &heading, HeadingKind kind) { return Heading(heading).is(kind); }

QString cleanHeading(const QString &heading)
{
    QString clean;
    clean.reserve(heading.size());
    for (const QChar c : bareCell(heading)) {
        if (!isUnseen(c))
            clean += c;
    }
    return clean;
}

}
