#include "importing/columnchoices.h"

#include "importing/columnwords.h"
#include "sources/columnvalues.h"
#include "sources/understandtable.h"

#include <QCoreApplication>

namespace wend {

namespace {

using What = ColumnRole::What;

// What the person reads.
struct ChoiceText
{
    Q_DECLARE_TR_FUNCTIONS(wend::ColumnPopup)
};

bool holdsNumbers(const Column &column) { return isNumeric(column.type) || column.type == ColumnType::Id; }

/// The choices of a list of things that happened: the part that the column has in counting them.
void addParts(std::vector<ColumnChoice> &choices, const Column &column)
{
    const auto add = [&](const char *part, const QString &text) {
        ColumnWord word {What::Counted};
        word.part = QLatin1String(part);
        choices.push_back({word, text});
    };
    add("receipt", ChoiceText::tr("The receipt: orders are counted by it"));
    add("customer", ChoiceText::tr("The customer: people are counted by it"));
    if (isNumeric(column.type)) {
        add("money", ChoiceText::tr("An amount, added up"));
        add("quantity", ChoiceText::tr("How many things"));
        add("price", ChoiceText::tr("The price of one"));
    } else {
        add("in-out", ChoiceText::tr("Tells money in from money out"));
        add("state", ChoiceText::tr("How far it came: paid, cancelled, won"));
    }
}

/// The choices of what people answered.
void addAnswers(std::vector<ColumnChoice> &choices)
{
    const auto add = [&](const char *part, const QString &text) {
        ColumnWord word {What::Counted};
        word.part = QLatin1String(part);
        choices.push_back({word, text});
    };
    add("score", ChoiceText::tr("A score or a number, averaged"));
    add("dimension", ChoiceText::tr("A choice: each answer is counted"));
}

/// Whether a column can be the year beside another that has months or weeks, or the other way round.
bool hasPartner(const Table &table, int column, bool isYear)
{
    for (int other = 0; other < int(table.columns.size()); ++other) {
        const std::vector<DayPart> possible = possibleDayParts(table, other);
        const bool canBeYear = !possible.empty() && possible.front() == DayPart::Year;
        if (other != column && !possible.empty() && canBeYear != isYear)
            return true;
    }
    return false;
}

/// The choices of a column that tells the days together with others, where there are such.
void addDayParts(std::vector<ColumnChoice> &choices, const Table &table, int column)
{
    const std::vector<DayPart> possible = possibleDayParts(table, column);
    if (possible.empty() || !hasPartner(table, column, possible.front() == DayPart::Year))
        return;
    const std::pair<DayPart, std::pair<What, QString>> texts[] {
        {DayPart::Year, {What::Year, ChoiceText::tr("The year of each row")}},
        {DayPart::Quarter, {What::Quarter, ChoiceText::tr("The quarter of each row")}},
        {DayPart::Month, {What::Month, ChoiceText::tr("The month of each row")}},
        {DayPart::Week, {What::Week, ChoiceText::tr("The week of each row")}},
        {DayPart::DayOfMonth, {What::DayOfMonth, ChoiceText::tr("The day of the month of each row")}}};
    for (const auto &[part, choice] : texts) {
        if (std::find(possible.begin(), possible.end(), part) != possible.end())
            choices.push_back({{choice.first}, choice.second});
    }
}

/// The choices of numbers: the kinds, and whether days add up.
void addNumbers(std::vector<ColumnChoice> &choices, const Column &column, const QString &name, const QString &currency)
{
    const auto add = [&](MetricKind kind, const QString &text, bool level = false) {
        ColumnWord word {What::Number, name, unitOf(kind, column), kind, isUsuallyAdditive(kind) && !level, level};
        if (kind == MetricKind::Money && word.unit.isEmpty())
            word.unit = currency;
        choices.push_back({word, text});
    };
    add(MetricKind::Count, ChoiceText::tr("A count, added up"));
    add(MetricKind::People, ChoiceText::tr("People, added up"));
    add(MetricKind::Orders, ChoiceText::tr("Orders, added up"));
    add(MetricKind::Reach, ChoiceText::tr("How often it was seen, added up"));
    add(MetricKind::Money, ChoiceText::tr("Money, added up"));
    add(MetricKind::Score, ChoiceText::tr("An average or a score"));
    add(MetricKind::Rate, ChoiceText::tr("A share, in %"));
    add(MetricKind::Duration, ChoiceText::tr("How long it took"));
    add(MetricKind::Count, ChoiceText::tr("What there is in all: the last value counts"), true);
}

bool isNow(const ColumnWord &word, const ColumnRole &role)
{
    if (word.what != role.what)
        return false;
    if (word.what == What::Counted)
        return word.part == role.part;
    if (word.what != What::Number)
        return true;
    const bool isLevel = role.metric.level && !role.metric.additive.value_or(true);
    return word.level == isLevel && (isLevel || word.kind == role.metric.kind);
}

/// What is taken for a number, as it is said of it now.
void keepWhatIsSaid(ColumnWord &word, const ColumnRole &role)
{
    if (word.what != What::Number)
        return;
    word.unit = role.metric.unit;
    word.additive = role.metric.additive.value_or(word.additive);
}

QString firstWords(const Table &table, int column)
{
    constexpr qsizetype most = 3;
    QStringList words;
    bool isMore = false;
    for (const size_t row : table.rows.sample(200)) {
        const QString word = cellAt(table.rows[row], column).simplified().left(24);
        if (isMissing(word) || words.contains(word))
            continue;
        isMore = words.size() == most;
        if (isMore)
            break;
        words += word;
    }
    return words.isEmpty() ? QString()
        : isMore           ? ChoiceText::tr("%1 and others").arg(words.join(QStringLiteral(" · ")))
                           : words.join(QStringLiteral(" · "));
}

}

std::vector<ColumnChoice> choicesFor(const Table &table, int index, const ColumnRole &role, RowKind rows,
    const QString &currency, const QString &language)
{
    const Column &column = table.columns[size_t(index)];
    std::vector<ColumnChoice> choices;
    const bool isOfDays = isDay(column.type) || isNth(column);
    const QString label = role.metric.label.in(language);
    const QString name = !label.isEmpty() ? label : column.name.isEmpty() ? column.heading : column.name;
    const bool isOfThings = rows == RowKind::Things || rows == RowKind::Answers;
    if (isOfDays) {
        choices.push_back({{What::Day}, ChoiceText::tr("The day of each row")});
        if (!isOfThings) {
            choices.push_back({{What::FirstDay}, ChoiceText::tr("The first day of each row")});
            choices.push_back({{What::LastDay}, ChoiceText::tr("The last day of each row")});
        }
    } else if (rows == RowKind::Answers) {
        addAnswers(choices);
    } else if (rows == RowKind::Things) {
        addParts(choices, column);
    } else {
        if (holdsNumbers(column) || role.what == What::Number)
            addNumbers(choices, column, name, currency);
        choices.push_back({{What::Breakdown}, ChoiceText::tr("A name, to look at one by one")});
    }
    if (!isOfThings)
        addDayParts(choices, table, index);
    choices.push_back({{What::LeftOut}, ChoiceText::tr("Nothing: leave it out")});
    for (ColumnChoice &choice : choices) {
        choice.isNow = isNow(choice.word, role);
        if (choice.isNow)
            keepWhatIsSaid(choice.word, role);
    }
    return choices;
}

QString factsOf(const Table &table, int index, const ColumnRole &role, const SourceLibrary &library)
{
    const Column &column = table.columns[size_t(index)];
    QStringList facts {ChoiceText::tr("The file has here: %1").arg(columnText(column))};
    const ColumnValues values = isNumeric(column.type) ? valuesIn(table, index) : ColumnValues();
    if (values.count() > 0)
        //: %1 and %2 are the smallest and the largest number of a column
        facts += ChoiceText::tr("%1 to %2, %n different", nullptr, int(values.different.size()))
                     .arg(numberText(values.least), numberText(values.most));
    else if (const QString words = firstWords(table, index); !words.isEmpty())
        facts += words;
    if (role.what == What::Counted)
        return facts.join(QStringLiteral("\n"));
    const ColumnMeaning meaning = meaningsOf(table, sourceOf(table, library).get(), library)[size_t(index)];
    if (const QString why = whyNotAddedUp(meaning.what); !why.isEmpty())
        facts += why;
    return facts.join(QStringLiteral("\n"));
}

}
