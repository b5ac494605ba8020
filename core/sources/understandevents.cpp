#include "base/csv.h"
#include "base/currency.h"
#include "model/breakdown.h"
#include "model/storable.h"
#include "read/cellbytes.h"
#include "sources/eventrows.h"
#include "sources/tablesums.h"
#include "sources/understandtable.h"
#include "sources/wordspots.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <cmath>
#include <map>

namespace wend {

namespace {

// What the person reads.
struct EventsText
{
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

/// The first name that a column has counts: "Total" before "Subtotal", whichever stands first in the file.
int columnNamed(const Table &table, const ColumnNames &names)
{
    for (const QString &name : names.plain()) {
        for (int index = 0; index < int(table.columns.size()); ++index) {
            const Column &column = table.columns[size_t(index)];
            if (ColumnNames::normalised(column.heading) == name || ColumnNames::normalised(column.name) == name)
                return index;
        }
    }
    for (int index = 0; index < int(table.columns.size()); ++index) {
        if (isNamed(table.columns[size_t(index)], names))
            return index;
    }
    return -1;
}

constexpr quint64 several = ~quint64(0);
constexpr quint64 dayFactor = 0x9fb21c651e98df25u; ///< spreads days over all bits of a hash

// A day and an amount in one number, for amounts that count once: the first day counts.
constexpr int amountBits = 46;
constexpr quint64 amountMiddle = quint64(1) << (amountBits - 1);
constexpr double mostPacked = double(amountMiddle) / 1000;
quint64 packed(QDate day, double amount)
{
    return quint64(day.toJulianDay() - 2400000) << amountBits
        | (quint64(qint64(std::llround(amount * 1000)) + qint64(amountMiddle)) & ((quint64(1) << amountBits) - 1));
}
QDate dayIn(quint64 pack) { return QDate::fromJulianDay(qint64(pack >> amountBits) + 2400000); }
double amountIn(quint64 pack)
{
    return double(qint64(pack & ((quint64(1) << amountBits) - 1)) - qint64(amountMiddle)) / 1000;
}

/// One metric while it is being counted, for one value of the dimension it goes by and one currency.
struct Tally
{
    MetricSums sums;
    KeyedValues firstDays {[](quint64 a, quint64 b) { return std::min(a, b); }}; ///< of distinct values
    KeyedValues per {
        [](quint64 a, quint64 b) { return a == b ? a : several; }}; ///< of repeated values: the one value of `per`
    KeyedValues once {
        [](quint64 a, quint64 b) { return std::min(a, b); }}; ///< of numbers that count once: day and amount
    int promoters = 0;
    int detractors = 0;
    int answers = 0;
    int order = 0;
};

using Cells = std::vector<std::string_view>;

/// An EventMetric with its columns found.
struct Counter
{
    const EventMetric *event = nullptr;
    int of = -1;
    int minus = -1;
    int times = -1;
    int per = -1;
    int oncePer = -1;
    int by = -1;
    std::vector<int> present;                             ///< columns that must not be missing
    std::vector<std::pair<int, const Condition *>> where; ///< what columns must say, by their words
    std::vector<std::pair<int, const Condition *>> signs; ///< and by the sign of their number
    bool isUsable = true;
    std::map<std::pair<QString, QString>, Tally> tallies;       ///< by value and currency
    KeyedValues leftOut {[](quint64 a, quint64) { return a; }}; ///< values beyond the most that are told apart

    Counter(const Table &table, const EventMetric &metric)
        : event(&metric),
          of(columnNamed(table, metric.of)),
          minus(columnNamed(table, metric.minus)),
          times(columnNamed(table, metric.times)),
          per(columnNamed(table, metric.per)),
          oncePer(columnNamed(table, metric.oncePer)),
          by(columnNamed(table, metric.by))
    {
        for (const Condition &condition : metric.where) {
            const int column = columnNamed(table, condition.column);
            isUsable = isUsable && (column >= 0 || condition.isUnless);
            if (column < 0)
                continue;
            if (condition.isOfAnyValue())
                present.push_back(column);
            else if (condition.sign != 0)
                signs.emplace_back(column, &condition);
            else
                where.emplace_back(column, &condition);
        }
        isUsable = isUsable && (metric.of.isEmpty() || of >= 0) && (metric.by.isEmpty() || by >= 0)
            && (metric.times.isEmpty() || times >= 0);
    }

    bool takes(const Row &row) const
    {
        return std::all_of(where.begin(), where.end(),
            [&](const auto &condition) { return condition.second->holds(cellAt(row, condition.first)); });
    }

    bool takesNumbers(const Cells &cells, const Table &table) const
    {
        const bool isThere = std::none_of(
            present.begin(), present.end(), [&](int column) { return isMissing(cellOf(cells, column)); });
        return isThere && std::all_of(signs.begin(), signs.end(), [&](const auto &condition) {
            const CellNumber number
                = readNumber(cellOf(cells, condition.first), table.columns[size_t(condition.first)]);
            const bool isSo = number.state == CellState::Value && number.value * condition.second->sign > 0;
            return isSo != condition.second->isUnless;
        });
    }

    Tally *tallyFor(const QString &value, const QString &currency)
    {
        const auto known = tallies.find({value, currency});
        if (known != tallies.end())
            return &known->second;
        if (tallies.size() >= SeriesGroup::mostValues) {
            leftOut.put(hashOfWord(value.toStdString()), 0);
            return nullptr;
        }
        Tally &tally = tallies[{value, currency}];
        tally.order = int(tallies.size());
        return &tally;
    }
};

/// What the words of a row say: where its numbers go. Rows with the same words go to the same spot.
struct Spot
{
    struct Part
    {
        bool takes = false;
        QString value;        ///< of the dimension the counter goes by
        QString currency;     ///< of numbers that name none themselves
        QString lastCurrency; ///< `tally` is of this one
        Tally *tally = nullptr;
    };
    std::optional<TableDays::Range> days; ///< none: rows are refused
    int place = 0;
    int breakdown = 0;       ///< of EventRows
    std::vector<Part> parts; ///< for each counter
};

/// "Extremely likely - 10": the number from 0 to 10 stands in the answer. -1 where none does.
int scoreIn(std::string_view answer)
{
    static const QRegularExpression score(QStringLiteral("(?<!\\d)(10|\\d)(?:[.,]0+)?(?!\\d)"));
    const auto match = score.match(textOf(answer));
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

class EventReader
{
public:
    EventReader(const ReadFile &file, int index, const SourceDescription &source, const UnderstandOptions &options);
    Understanding read();

private:
    void keepRows();
    void readRows();
    void take(size_t at, const Cells &cells);
    Spot &spotFor(const Cells &cells);
    Spot spotOf(const Row &row);
    QString currencyIn(const Row &row, const Counter &counter) const;
    void count(Counter &counter, const Spot &spot, Spot::Part &part, size_t at, const Cells &cells);
    void addNumber(Counter &counter, int place, Spot::Part &part, size_t at, const Cells &cells);
    void finish(Counter &counter);
    void tellLeftOut();
    QString howMade(const Counter &counter) const;
    MetricUnderstanding metricOf(const Counter &counter, const QString &value, const QString &currency, Tally &tally);

    QString m_path;
    int m_index;
    const Table &m_table;
    const SourceDescription &m_source;
    const UnderstandOptions &m_options;
    TableDays m_days;
    SampleGrid m_grid;
    std::vector<Counter> m_counters;
    WordSpots<Spot> m_spots;
    EventRows m_rows;
    Understanding m_result;
};

EventReader::EventReader(
    const ReadFile &file, int index, const SourceDescription &source, const UnderstandOptions &options)
    : m_path(file.path),
      m_index(index),
      m_table(file.tables[size_t(index)]),
      m_source(source),
      m_options(options),
      m_days(file, m_table, rolesOf(m_table, &source, *options.library), options)
{
    for (const EventMetric &event : source.events) {
        if (Counter counter(m_table, event); counter.isUsable)
            m_counters.push_back(std::move(counter));
    }
    for (const int column : m_days.columns())
        m_spots.addDay(column);
    for (const Counter &counter : m_counters) {
        m_spots.addWord(counter.by);
        for (const auto &[column, condition] : counter.where)
            m_spots.addWord(column);
        if (counter.of >= 0)
            m_spots.addWord(m_table.columns[size_t(counter.of)].currencyColumn);
    }
    keepRows();
}

void EventReader::keepRows()
{
    std::vector<EventColumns> columns;
    for (const Counter &counter : m_counters)
        columns.push_back({counter.event, counter.of, counter.per, counter.by});
    m_rows = EventRows(m_table, m_source, columns);
    for (const int column : m_rows.dimensions()) {
        m_spots.addWord(column);
        m_result.dimensions += dimensionName(m_table.columns[size_t(column)].heading, m_result.dimensions);
    }
}

QString EventReader::currencyIn(const Row &row, const Counter &counter) const
{
    if (counter.of < 0)
        return {};
    const Column &column = m_table.columns[size_t(counter.of)];
    QString currency;
    if (column.currencyColumn >= 0)
        currency = cellAt(row, column.currencyColumn).trimmed().toUpper();
    if (currency.isEmpty() && !column.mixedCurrencies && !column.unit.isEmpty())
        currency = column.unit;
    return currencyOf(currency, m_options.currency);
}

Spot EventReader::spotOf(const Row &row)
{
    Spot spot;
    spot.days = m_days.of(row);
    if (!spot.days)
        return spot;
    spot.place = m_grid.at(spot.days->first, spot.days->first);
    spot.breakdown = m_rows.breakdownOf(row);
    for (const Counter &counter : m_counters) {
        Spot::Part part;
        part.value = counter.by >= 0 ? withoutGuard(cellAt(row, counter.by)).toString().simplified() : QString();
        part.takes = counter.takes(row) && (counter.by < 0 || !part.value.isEmpty());
        if (counter.event->metric.kind == MetricKind::Money)
            part.currency = currencyIn(row, counter);
        spot.parts.push_back(std::move(part));
    }
    return spot;
}

void EventReader::take(size_t at, const Cells &cells)
{
    Spot &spot = m_spots.at(cells, [&] { return spotOf(m_spots.words(cells)); });
    if (!spot.days) {
        const int column = m_days.column();
        addRefused(m_result.refused,
            {m_index, m_table.rows.record(at), column, column < 0 ? QString() : m_table.columns[size_t(column)].heading,
                m_days.refusal(rowFrom(cells))});
        return;
    }
    m_result.from = m_result.from.isValid() ? std::min(m_result.from, spot.days->first) : spot.days->first;
    m_result.to = m_result.to.isValid() ? std::max(m_result.to, spot.days->second) : spot.days->second;
    ++m_result.rows;
    m_rows.begin(spot.days->first.toJulianDay(), cells, spot.breakdown);
    for (size_t each = 0; each < m_counters.size(); ++each) {
        if (spot.parts[each].takes && m_counters[each].takesNumbers(cells, m_table))
            count(m_counters[each], spot, spot.parts[each], at, cells);
    }
}

void EventReader::count(Counter &counter, const Spot &spot, Spot::Part &part, size_t at, const Cells &cells)
{
    const EventMetric::What what = counter.event->what;
    if (what == EventMetric::What::Sum) {
        addNumber(counter, spot.place, part, at, cells);
        return;
    }
    const std::string_view word = trimmed(cellOf(cells, counter.of));
    const int answer = what == EventMetric::What::Nps ? scoreIn(word) : -1;
    if (what == EventMetric::What::Nps ? answer < 0 : what != EventMetric::What::Rows && isMissing(word))
        return;
    if (!part.tally)
        part.tally = counter.tallyFor(part.value, {});
    if (!part.tally)
        return;
    m_rows.count(size_t(&counter - m_counters.data()), 1);
    Tally &tally = *part.tally;
    if (what == EventMetric::What::Rows) {
        tally.sums.add(spot.place, 1);
    } else if (what == EventMetric::What::Distinct) {
        const quint64 day = quint64(spot.days->first.toJulianDay());
        tally.firstDays.put(counter.event->perDay ? hashOfWord(word) ^ day * dayFactor : hashOfWord(word), day);
    } else if (what == EventMetric::What::Repeated) {
        tally.per.put(
            hashOfWord(word), counter.per >= 0 ? hashOfWord(trimmed(cellOf(cells, counter.per))) : quint64(at));
    } else {
        tally.promoters += answer >= 9;
        tally.detractors += answer <= 6;
        ++tally.answers;
    }
}

void EventReader::addNumber(Counter &counter, int place, Spot::Part &part, size_t at, const Cells &cells)
{
    const CellNumber number = readNumber(cellOf(cells, counter.of), m_table.columns[size_t(counter.of)]);
    if (number.state == CellState::Unreadable)
        addRefused(m_result.refused, refusedCell(m_table, m_index, int(at), counter.of));
    if (number.state != CellState::Value)
        return;
    const bool isMoney = counter.event->metric.kind == MetricKind::Money;
    if (!part.tally || (isMoney && part.lastCurrency != number.currency)) {
        part.lastCurrency = number.currency;
        part.tally = counter.tallyFor(part.value,
            isMoney && !number.currency.isEmpty() ? currencyOf(number.currency, m_options.currency) : part.currency);
    }
    if (!part.tally)
        return;
    double amount = number.value;
    if (counter.minus >= 0) {
        const CellNumber minus = readNumber(cellOf(cells, counter.minus), m_table.columns[size_t(counter.minus)]);
        amount -= minus.state == CellState::Value ? minus.value : 0;
    }
    if (counter.times >= 0) {
        const CellNumber times = readNumber(cellOf(cells, counter.times), m_table.columns[size_t(counter.times)]);
        if (times.state != CellState::Value)
            return;
        amount *= times.value;
    }
    if (counter.event->absolute)
        amount = std::abs(amount);
    const bool isTooLarge = counter.oncePer >= 0
        ? std::abs(amount) >= mostPacked
        : !isSampleValue(amount) || !isSampleValue(part.tally->sums.sum(place) + amount);
    if (isTooLarge) {
        addRefused(m_result.refused, tooLargeCell(m_table, m_index, int(at), counter.of));
        return;
    }
    m_rows.count(size_t(&counter - m_counters.data()), amount);
    if (counter.oncePer >= 0)
        part.tally->once.put(hashOfWord(trimmed(cellOf(cells, counter.oncePer))), packed(m_grid.from(place), amount));
    else
        part.tally->sums.add(place, amount);
}

void EventReader::readRows()
{
    m_table.rows.forEach([&](size_t at, const Cells &cells) {
        if (at % rowsBetweenAsking == 0 && !m_options.goOn(double(at) / double(m_table.rows.size())))
            return false;
        take(at, cells);
        return true;
    });
}

/// In a few words: "different “Ticket”", "“Price” times “Quantity”".
QString EventReader::howMade(const Counter &counter) const
{
    const auto heading = [&](int column) { return m_table.columns[size_t(column)].heading.simplified().left(40); };
    QString how;
    switch (counter.event->what) {
    case EventMetric::What::Rows: how = EventsText::tr("rows of the file"); break;
    case EventMetric::What::Distinct:
        //: how a number was counted; %1 is the heading of a column
        how = EventsText::tr("each different “%1” once").arg(heading(counter.of));
        break;
    case EventMetric::What::Repeated: how = EventsText::tr("“%1” that came again").arg(heading(counter.of)); break;
    case EventMetric::What::Sum:
        how = counter.times >= 0 ? EventsText::tr("“%1” times “%2”").arg(heading(counter.times), heading(counter.of))
                                 : EventsText::tr("“%1” added up").arg(heading(counter.of));
        break;
    case EventMetric::What::Nps: how = EventsText::tr("answers of “%1”").arg(heading(counter.of)); break;
    }
    for (const auto &[column, condition] : counter.where) {
        if (!condition->isUnless)
            //: %1 is how a number was counted, %2 the heading of the column that says which rows count
            return EventsText::tr("%1, by “%2”").arg(how, heading(column));
    }
    return how;
}

MetricUnderstanding EventReader::metricOf(
    const Counter &counter, const QString &value, const QString &currency, Tally &tally)
{
    const ColumnDescription &described = counter.event->metric;
    MetricUnderstanding metric;
    metric.key = described.key;
    metric.name = described.label.in(m_options.language);
    metric.kind = described.kind.value_or(MetricKind::Count);
    metric.additive = described.additive.value_or(isUsuallyAdditive(metric.kind));
    metric.usualStage = described.stage;
    metric.suggest = described.suggest;
    metric.unit = metric.kind == MetricKind::Money ? currency : described.unit;
    if (!value.isEmpty()) {
        const SplitDescription::Value told = counter.event->values.value(ColumnNames::normalised(value));
        metric.key += QLatin1Char(':') + value;
        metric.name = told.label.in(m_options.language).isEmpty() ? value : told.label.in(m_options.language);
        metric.kind = told.kind.value_or(metric.kind);
        metric.usualStage = told.stage != UsualStage::None ? told.stage : metric.usualStage;
        metric.suggest = metric.suggest && told.suggest;
        metric.step = told.step;
    }
    const auto whole = [&](double number) {
        metric.total = number;
        metric.samples = {{{}, m_result.from, m_result.to, {}, number}};
    };
    if (counter.of >= 0
        && (counter.event->what == EventMetric::What::Sum || counter.event->what == EventMetric::What::Nps))
        metric.column = m_table.columns[size_t(counter.of)].heading;
    metric.how = howMade(counter);
    if (!metric.additive)
        metric.why = whyNotAddedUp(
            counter.event->what == EventMetric::What::Nps ? ColumnMeaning::What::Score : ColumnMeaning::What::Unique);
    switch (counter.event->what) {
    case EventMetric::What::Rows:
    case EventMetric::What::Sum:
        tally.once.forEach(
            [&](quint64, quint64 pack) { tally.sums.add(m_grid.at(dayIn(pack), dayIn(pack)), amountIn(pack)); });
        metric.samples = addedUp(m_grid, tally.sums);
        metric.total = totalOf(metric.samples);
        break;
    case EventMetric::What::Distinct: {
        std::map<quint64, int> days;
        int all = 0;
        tally.firstDays.forEach([&](quint64, quint64 day) {
            ++days[day];
            ++all;
        });
        if (!metric.additive) {
            whole(all);
            break;
        }
        for (const auto &[day, number] : days)
            metric.samples.push_back(
                {{}, QDate::fromJulianDay(qint64(day)), QDate::fromJulianDay(qint64(day)), {}, double(number)});
        metric.total = totalOf(metric.samples);
        break;
    }
    case EventMetric::What::Repeated: {
        int repeated = 0;
        tally.per.forEach([&](quint64, quint64 per) { repeated += per == several; });
        whole(repeated);
        break;
    }
    case EventMetric::What::Nps:
        whole(100.0 * (tally.promoters - tally.detractors) / std::max(1, tally.answers));
        break;
    }
    return metric;
}

void EventReader::finish(Counter &counter)
{
    constexpr int most = 60;
    int currencies = 0;
    std::vector<std::pair<int, MetricUnderstanding>> metrics;
    for (const auto &[key, tally] : counter.tallies)
        currencies += key.first == counter.tallies.begin()->first.first;
    for (auto &[key, tally] : counter.tallies) {
        MetricUnderstanding metric = metricOf(counter, key.first, key.second, tally);
        if (currencies > 1 && !key.second.isEmpty()) {
            metric.key += QStringLiteral(" (%1)").arg(key.second);
            metric.name += QStringLiteral(" (%1)").arg(key.second);
        }
        metrics.emplace_back(tally.order, std::move(metric));
    }
    // By size: what is sold most comes first, and the rest of a long list is left in the whole.
    std::stable_sort(metrics.begin(), metrics.end(),
        [](const auto &a, const auto &b) { return a.second.total.value_or(0) > b.second.total.value_or(0); });
    if (int(metrics.size()) > most) {
        int small = int(metrics.size()) - most;
        counter.leftOut.forEach([&](quint64, quint64) { ++small; });
        m_result.remarks
            += EventsText::tr("Of many small values, %n are counted only within the whole.", nullptr, small);
        metrics.resize(most);
    }
    for (auto &[order, metric] : metrics)
        m_result.metrics.push_back(std::move(metric));
}

/// Columns of numbers that have no part in what is counted.
void EventReader::tellLeftOut()
{
    const std::vector<ColumnMeaning> meanings = meaningsOf(m_table, nullptr, *m_options.library);
    for (int column = 0; column < int(m_table.columns.size()); ++column) {
        const bool isCounted = std::any_of(m_counters.begin(), m_counters.end(),
            [&](const Counter &each) { return column == each.of || column == each.times || column == each.minus; });
        const ColumnMeaning::What what = meanings[size_t(column)].what;
        if (isCounted || column == m_days.column() || (!isNumber(what) && whyNotAddedUp(what).isEmpty()))
            continue;
        const QString why = whyNotAddedUp(what);
        m_result.leftOut.push_back({m_table.columns[size_t(column)].heading,
            why.isEmpty() ? EventsText::tr(
                "Left out: each row is something that happened, and only amounts and quantities are added up.")
                          : why});
    }
}

Understanding EventReader::read()
{
    m_result.tables = {m_index};
    m_result.sourceId = m_source.derived ? QString() : m_source.id;
    m_result.recipe = m_source.id;
    m_result.name = m_source.derived ? (m_table.name.isEmpty() ? QFileInfo(m_path).completeBaseName() : m_table.name)
                                     : m_source.name.in(m_options.language);
    tellLeftOut();
    m_result.needsPeriod = !m_days.rowsHaveDays() && !m_days.period().first.isValid();
    if (!m_result.needsPeriod)
        readRows();
    m_result.events = m_rows.take();
    // Days without an event are part of the period that the file tells.
    const TableDays::Range told = m_days.period();
    if (told.first.isValid() && told.second.isValid() && m_result.from.isValid() && told.first <= m_result.from
        && told.second >= m_result.to) {
        m_result.from = told.first;
        m_result.to = told.second;
    }
    for (Counter &counter : m_counters)
        finish(counter);
    if (m_days.isYearAssumed())
        m_result.remarks += EventsText::tr("The dates have no year; the last twelve months were assumed.");
    if (m_days.column() >= 0 && m_table.columns[size_t(m_days.column())].ambiguousDates)
        m_result.remarks += EventsText::tr("%1: day and month could be the other way round. Please look at the period.")
                                .arg(m_table.columns[size_t(m_days.column())].heading);
    return m_result;
}

}

Understanding understandEvents(
    const ReadFile &file, int table, const SourceDescription &source, const UnderstandOptions &options)
{
    return EventReader(file, table, source, options).read();
}

}
