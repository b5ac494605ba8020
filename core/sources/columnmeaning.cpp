#include "sources/columnmeaning.h"

#include "read/words.h"
#include "sources/columnroles.h"

#include <QCoreApplication>

namespace wend {

namespace {

using MeaningWhat = ColumnMeaning::What;

// What the person reads.
struct MeaningText
{
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

QString withoutBrackets(const QString &heading)
{
    static const QRegularExpression brackets(QStringLiteral("\\s*[(\\[（【][^)\\]）】]*[)\\]）】]\\s*"));
    QString plain = heading;
    return plain.replace(brackets, QStringLiteral(" ")).simplified();
}

/// "Number of bookings" is "bookings", "订单数量" is "订单".
QString withoutCountWords(const QString &name)
{
    static const QRegularExpression front(
        QString::fromUtf8("^(?:total )?(?:number of|no\\.? of|nr\\.? of|# of|count of|anzahl(?: der)?|zahl der|nombre "
                          "de|nombre d['’]|nb de|nb|número de|nº de|n\\.º de|cantidad de|"
                          "numero di|numero|n\\.? di|quantità di|quantidade "
                          "de|aantal|liczba|ilość|počet|antal|antall|количество|число|кол-во) *"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression back(
        QString::fromUtf8("(?:数量|數量|件数|件數|次数|次數|总数|總數|数|數|回数| 수| sayısı| száma| count)$"),
        QRegularExpression::CaseInsensitiveOption);
    QString plain = name;
    plain.remove(front);
    if (plain == name)
        plain.remove(back);
    return plain.trimmed();
}

const ColumnDescription *describedIn(const SourceDescription &source, const Column &column)
{
    const auto found = std::find_if(source.columns.begin(), source.columns.end(),
        [&](const ColumnDescription &described) { return isNamed(column, described.names); });
    return found == source.columns.end() ? nullptr : &*found;
}

const ColumnDescription *titleIn(const SourceDescription &source, const Table &table, const SourceLibrary &library)
{
    const auto own = std::find_if(source.columns.begin(), source.columns.end(),
        [&](const ColumnDescription &described) { return described.names.match(table.name); });
    return own == source.columns.end() ? library.columnNamed(table.name) : &*own;
}

/// "Week 0", "Semana 1", "第 2 周".
bool isCohort(const QString &heading)
{
    static const QRegularExpression words(
        QString::fromUtf8("^(?:(?:day|week|month|tag|woche|monat|jour|semaine|mois|día|semana|mes|giorno|settimana|"
                          "mese|dia|mês|dag|week|maand|dzień|tydzień|miesiąc|den|týden|měsíc|nap|hét|hónap|uge|vecka|"
                          "uke|день|неделя|месяц|gün|hafta|ay|周|週|日|天|月) ?\\d{1,2}|第 ?\\d{1,2} "
                          "?(?:天|日|周|週|月|个月|個月)|\\d{1,2} ?(?:일차|주차|주|日目|週目))$"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(heading.simplified()).hasMatch();
}

bool saysUnique(const Column &column)
{
    static const QRegularExpression unique(
        QString::fromUtf8(
            "[(\\[（【][^)]*(unique|distinct|eindeutig|uniques|únic|unic|去重|不重[复複]|独立|獨立|ユニーク|고유)"),
        QRegularExpression::CaseInsensitiveOption);
    return unique.match(column.heading).hasMatch();
}

/// Decides one column.
class Decider
{
public:
    Decider(const Table &table, const SourceDescription *source, const SourceLibrary &library)
        : m_table(table),
          m_source(source),
          m_library(library)
    {
        for (int column = 0; column < int(table.columns.size()); ++column)
            m_values.push_back(
                isNumeric(table.columns[size_t(column)].type) ? valuesIn(table, column) : ColumnValues());
        m_hasCohorts = std::count_if(table.columns.begin(), table.columns.end(), [](const Column &column) {
            return isCohort(column.heading);
        }) > 1;
    }

    ColumnMeaning decide(int index) const
    {
        const Column &column = m_table.columns[size_t(index)];
        if (column.type == ColumnType::Empty || (m_source && isNamed(column, m_source->ignored)))
            return {};
        const Heading heading(column.heading);
        if (isDay(column.type) || isNth(column))
            return {isDay(column.type) && heading.is(HeadingKind::OtherDay) ? MeaningWhat::OtherDay : MeaningWhat::Day};
        ColumnMeaning meaning;
        meaning.described = describe(column);
        if (!meaning.described && isNumeric(column.type) && m_hasCohorts && isCohort(column.heading))
            return {MeaningWhat::Cohort};
        if (!isNumeric(column.type))
            meaning.what = column.type == ColumnType::Id ? MeaningWhat::Name : MeaningWhat::Words;
        else if (m_source && describedIn(*m_source, column))
            meaning.what = asDescribed(*meaning.described, column);
        else
            meaning.what = byWordsAndValues(index, heading, meaning.described);
        return meaning;
    }

private:
    const ColumnDescription *describe(const Column &column) const
    {
        if (m_source && isNamed(column, m_source->titled) && !m_table.name.isEmpty())
            return titleIn(*m_source, m_table, m_library);
        if (m_source) {
            if (const ColumnDescription *own = describedIn(*m_source, column))
                return own;
        }
        return inDictionary(column, m_library);
    }

    static MeaningWhat asDescribed(const ColumnDescription &described, const Column &column)
    {
        const MetricKind kind = described.kind.value_or(kindOf(column));
        if (described.additive.value_or(isUsuallyAdditive(kind)))
            return MeaningWhat::Sum;
        switch (kind) {
        case MetricKind::Rate: return MeaningWhat::Rate;
        case MetricKind::Score: return described.key == u"Score" ? MeaningWhat::Score : MeaningWhat::Average;
        case MetricKind::Duration: return MeaningWhat::Duration;
        case MetricKind::Money: return MeaningWhat::Average;
        default: return described.level ? MeaningWhat::Level : MeaningWhat::Unique;
        }
    }

    /// Numbers that are names, parts of dates, places and ages: whatever the dictionary says.
    std::optional<MeaningWhat> asNoNumber(int index, const Heading &heading) const
    {
        const ColumnValues &values = m_values[size_t(index)];
        const bool isWritten = m_table.columns[size_t(index)].type == ColumnType::Money
            && !m_table.columns[size_t(index)].unit.isEmpty();
        if (isWritten || values.others > 0 || values.count() == 0)
            return std::nullopt;
        if (heading.is(HeadingKind::Id) && values.isWhole)
            return MeaningWhat::Name;
        if (heading.is(HeadingKind::DayPart) && values.isWhole && values.least >= 0
            && (values.most <= 60 || (values.least >= 1900 && values.most <= 2200)))
            return MeaningWhat::DayPart;
        if (heading.is(HeadingKind::Coordinate) || (heading.is(HeadingKind::Age) && !heading.is(HeadingKind::Count)))
            return MeaningWhat::Measure;
        const bool isNameless = heading.isBare() || hasNoName(m_table.columns[size_t(index)])
            || m_table.columns[size_t(index)].heading == u"#";
        if (values.isWhole
            && looksLikeName(
                values, heading.is(HeadingKind::Name) || heading.is(HeadingKind::Receipt) || isNameless, isNameless))
            return MeaningWhat::Name;
        return std::nullopt;
    }

    bool looksLikeName(const ColumnValues &values, bool couldBeByWords, bool isNameless) const
    {
        constexpr int digitsOfLongNames = 10;
        if (values.least < 0)
            return false;
        if (values.fewestDigits >= digitsOfLongNames && values.different.size() > 1)
            return true;
        if (!couldBeByWords)
            return false;
        if (isNameless)
            return values.countsUp();
        const bool isSteady = values.isConstant() && values.count() >= 2 && values.least >= 100;
        const bool isLong = values.fewestDigits >= 6 && values.fewestDigits == values.mostDigits;
        const bool isSeries = (values.rises || values.falls) && values.least >= 1000
            && values.most - values.least <= 0.5 * values.least;
        return isSteady || isLong || isSeries || (values.countsUp() && !hasOneRowADay());
    }

    bool hasOneRowADay() const
    {
        for (int column = 0; column < int(m_table.columns.size()); ++column) {
            if (!isDay(m_table.columns[size_t(column)].type))
                continue;
            std::set<QString> days;
            const std::vector<size_t> rows = m_table.rows.sample(200);
            for (const size_t row : rows)
                days.insert(cellAt(m_table.rows[row], column));
            return days.size() == rows.size() && m_table.columns[size_t(column)].type != ColumnType::Moment;
        }
        return false;
    }

    MeaningWhat byWordsAndValues(int index, const Heading &heading, const ColumnDescription *described) const
    {
        const Column &column = m_table.columns[size_t(index)];
        const ColumnValues &values = m_values[size_t(index)];
        const bool isShare = column.type == ColumnType::Percent || column.type == ColumnType::Fraction;
        if (!isShare) {
            if (const auto none = asNoNumber(index, heading))
                return *none;
        }
        const bool isFollowers = described && described->level;
        if (isFollowers)
            return values.count() < 2 || values.most <= 1.5 * std::max(values.least, 0.0) || values.looksLikeLevel()
                ? MeaningWhat::Level
                : MeaningWhat::Sum;
        if (isShare || heading.is(HeadingKind::Rate))
            return MeaningWhat::Rate;
        if (described) {
            const MeaningWhat what = asDescribed(*described, column);
            return what == MeaningWhat::Sum && saysUnique(column) ? MeaningWhat::Unique : what;
        }
        return byWords(index, heading);
    }

    MeaningWhat byWords(int index, const Heading &heading) const
    {
        const Column &column = m_table.columns[size_t(index)];
        const ColumnValues &values = m_values[size_t(index)];
        if (heading.is(HeadingKind::Price) && !heading.is(HeadingKind::Average))
            return MeaningWhat::Price;
        if (heading.is(HeadingKind::Average))
            return column.type == ColumnType::Duration ? MeaningWhat::Duration : MeaningWhat::Average;
        if (column.type == ColumnType::Duration)
            return MeaningWhat::Duration;
        if (heading.is(HeadingKind::Price))
            return MeaningWhat::Price;
        if (heading.is(HeadingKind::Score) && values.most <= 100)
            return MeaningWhat::Score;
        if (heading.is(HeadingKind::Window))
            return MeaningWhat::Window;
        if (heading.is(HeadingKind::Level) || heading.is(HeadingKind::Balance))
            return MeaningWhat::Level;
        if (heading.is(HeadingKind::UniquePeople) || saysUnique(column))
            return MeaningWhat::Unique;
        if (isRunningBalance(m_values, index))
            return MeaningWhat::Level;
        if (isRatioOfOthers(m_values, index, column.type == ColumnType::Money))
            return MeaningWhat::Average;
        return values.looksLikeLevel() && !heading.is(HeadingKind::Money) && !heading.is(HeadingKind::Count)
            ? MeaningWhat::Level
            : MeaningWhat::Sum;
    }

    const Table &m_table;
    const SourceDescription *m_source;
    const SourceLibrary &m_library;
    std::vector<ColumnValues> m_values;
    bool m_hasCohorts = false;
};

}

bool isNumber(MeaningWhat what)
{
    switch (what) {
    case MeaningWhat::Sum:
    case MeaningWhat::Rate:
    case MeaningWhat::Average:
    case MeaningWhat::Price:
    case MeaningWhat::Score:
    case MeaningWhat::Duration:
    case MeaningWhat::Level:
    case MeaningWhat::Window:
    case MeaningWhat::Unique: return true;
    default: return false;
    }
}

QString whyNotAddedUp(MeaningWhat what)
{
    switch (what) {
    case MeaningWhat::Rate: return MeaningText::tr("Not added up: it is a rate.");
    case MeaningWhat::Average: return MeaningText::tr("Not added up: it looks like an average.");
    case MeaningWhat::Price: return MeaningText::tr("Not added up: it is the price of one.");
    case MeaningWhat::Score: return MeaningText::tr("Not added up: it is a score.");
    case MeaningWhat::Duration: return MeaningText::tr("Not added up: it says how long something took on average.");
    case MeaningWhat::Level:
        return MeaningText::tr("Not added up: it is what there is in all; the last value stands for a period.");
    case MeaningWhat::Window: return MeaningText::tr("Not added up: each value covers several days already.");
    case MeaningWhat::Unique: return MeaningText::tr("Not added up: the same people may be there on several days.");
    case MeaningWhat::Name: return MeaningText::tr("Left out: its numbers are names.");
    case MeaningWhat::DayPart: return MeaningText::tr("Not added up: it is a part of the date.");
    case MeaningWhat::Cohort: return MeaningText::tr("Left out: it follows one group of people from week to week.");
    case MeaningWhat::Measure: return MeaningText::tr("Left out: it is an age, a size or a place.");
    case MeaningWhat::OtherDay: return MeaningText::tr("Left out: it is not the day of the row.");
    case MeaningWhat::Nothing:
    case MeaningWhat::Words:
    case MeaningWhat::Day:
    case MeaningWhat::Sum: return {};
    }
    Q_UNREACHABLE();
}

const ColumnDescription *inDictionary(const Column &column, const SourceLibrary &library)
{
    for (const QString &name : {column.heading, column.name}) {
        if (const ColumnDescription *named = library.columnNamed(name))
            return named;
    }
    const QString plain = withoutBrackets(column.name);
    for (const QString &name : {plain, withoutCountWords(plain)}) {
        if (const ColumnDescription *named = name.isEmpty() ? nullptr : library.columnNamed(name))
            return named;
    }
    return nullptr;
}

std::vector<ColumnMeaning> meaningsOf(const Table &table, const SourceDescription *source, const SourceLibrary &library)
{
    const Decider decider(table, source, library);
    std::vector<ColumnMeaning> meanings;
    for (int column = 0; column < int(table.columns.size()); ++column)
        meanings.push_back(decider.decide(column));
    return meanings;
}

}
