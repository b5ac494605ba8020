#include "base/currency.h"
#include "model/breakdown.h"
#include "model/storable.h"
#include "read/cellbytes.h"
#include "read/cellmoment.h"
#include "sources/eventcounter.h"
#include "sources/eventmetrics.h"
#include "sources/eventrows.h"
#include "sources/listofanswers.h"
#include "sources/questions.h"
#include "sources/refusedcells.h"
#include "sources/tablesums.h"
#include "sources/understandtable.h"
#include "sources/wordspots.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <cmath>

namespace wend {

namespace {

// What the person reads.
struct EventsText
{
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

using Cells = EventCounter::Cells;
using EventWhat = EventMetric::What;

constexpr quint64 dayFactor = 0x9fb21c651e98df25u; ///< spreads days over all bits of a hash

/// What the words of a row say: where its numbers go. Rows with the same words go to the same spot.
struct EventSpot
{
    struct Part
    {
        size_t counter = 0;
        QString value;        ///< of the dimension the counter goes by
        QString currency;     ///< of numbers that name none themselves
        QString lastCurrency; ///< `tally` is of this one
        bool begins = false;  ///< the time that is counted
        bool ends = false;
        Tally *tally = nullptr;
    };
    std::optional<TableDays::Range> days; ///< none: rows are refused
    int place = 0;                        ///< of its days
    int part = 0;                         ///< and of its breakdown
    int receiptPart = 0;                  ///< of EventRows
    int breakdown = 0;                    ///< of EventRows
    std::vector<Part> parts; ///< of the counters that take such rows; several where a cell tells several values
};

/// "Extremely likely - 10": the number from 0 to 10 stands in the answer. -1 where none does.
int answerIn(std::string_view answer)
{
    const auto score = scoreIn(textOf(answer));
    return score && *score <= 10 && *score == std::floor(*score) ? int(*score) : -1;
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
    EventSpot &spotFor(const Cells &cells);
    EventSpot spotOf(const Row &row);
    QString currencyIn(const Row &row, const EventCounter &counter) const;
    void count(EventCounter &counter, const EventSpot &spot, EventSpot::Part &part, size_t at, const Cells &cells);
    void addNumber(EventCounter &counter, const EventSpot &spot, EventSpot::Part &part, size_t at, const Cells &cells);
    void addTime(EventCounter &counter, const EventSpot &spot, EventSpot::Part &part, const Cells &cells);
    std::optional<qint64> momentIn(const Cells &cells, int column) const;
    void tellLeftOut();
    void remarkOnDays();

    QString m_path;
    int m_index;
    const Table &m_table;
    const SourceDescription &m_source;
    const UnderstandOptions &m_options;
    TableDays m_days;
    SampleGrid m_grid;
    std::vector<EventCounter> m_counters;
    WordSpots<EventSpot> m_spots;
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
        if (EventCounter counter(m_table, event); counter.isUsable)
            m_counters.push_back(std::move(counter));
    }
    for (const int column : m_days.columns())
        m_spots.addDay(column);
    for (const EventCounter &counter : m_counters) {
        m_spots.addWord(counter.by);
        for (const auto *conditions : {&counter.where, &counter.between}) {
            for (const auto &[column, condition] : *conditions)
                m_spots.addWord(column);
        }
        if (counter.of >= 0)
            m_spots.addWord(m_table.columns[size_t(counter.of)].currencyColumn);
    }
    keepRows();
}

void EventReader::keepRows()
{
    std::vector<EventColumns> columns;
    for (const EventCounter &counter : m_counters)
        columns.push_back({counter.event, counter.of, counter.per, counter.by});
    m_rows = EventRows(m_table, m_source, columns);
    for (const int column : m_rows.dimensions()) {
        m_spots.addWord(column);
        m_result.dimensions += dimensionName(m_table.columns[size_t(column)].heading, m_result.dimensions);
    }
}

QString EventReader::currencyIn(const Row &row, const EventCounter &counter) const
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

EventSpot EventReader::spotOf(const Row &row)
{
    EventSpot spot;
    spot.days = m_days.of(row);
    if (!spot.days)
        return spot;
    spot.place = m_grid.at(spot.days->first, spot.days->first);
    spot.part = m_grid.at(spot.days->first, spot.days->first, m_rows.partsOf(row));
    spot.receiptPart = m_rows.receiptPartOf(row);
    spot.breakdown = m_rows.breakdownOf(row);
    for (size_t at = 0; at < m_counters.size(); ++at) {
        const EventCounter &counter = m_counters[at];
        if (!counter.takes(row))
            continue;
        EventSpot::Part part;
        part.counter = at;
        if (counter.event->metric.kind == MetricKind::Money)
            part.currency = currencyIn(row, counter);
        if (!counter.between.empty()) {
            const auto holds
                = [&](const auto &condition) { return condition.second->holds(cellAt(row, condition.first)); };
            part.begins = holds(counter.between.front());
            part.ends = holds(counter.between.back());
        }
        for (const QString &value : counter.valuesIn(row)) {
            part.value = value;
            spot.parts.push_back(part);
        }
    }
    return spot;
}

void EventReader::take(size_t at, const Cells &cells)
{
    EventSpot &spot = m_spots.at(cells, [&] { return spotOf(m_spots.words(cells)); });
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
    for (EventSpot::Part &part : spot.parts) {
        EventCounter &counter = m_counters[part.counter];
        if (counter.takesNumbers(cells, m_table))
            count(counter, spot, part, at, cells);
    }
}

void EventReader::count(
    EventCounter &counter, const EventSpot &spot, EventSpot::Part &part, size_t at, const Cells &cells)
{
    const EventWhat what = counter.event->what;
    if (what == EventWhat::Sum || what == EventWhat::Mean) {
        addNumber(counter, spot, part, at, cells);
        return;
    }
    if (what == EventWhat::Time) {
        addTime(counter, spot, part, cells);
        return;
    }
    const std::string_view word = trimmed(cellOf(cells, counter.of));
    const int answer = what == EventWhat::Nps ? answerIn(word) : -1;
    if (what == EventWhat::Nps ? answer < 0 : what != EventWhat::Rows && isMissing(word))
        return;
    if (!part.tally)
        part.tally = counter.tallyFor(part.value, {});
    if (!part.tally)
        return;
    m_rows.count(size_t(&counter - m_counters.data()), 1);
    Tally &tally = *part.tally;
    if (what == EventWhat::Rows) {
        tally.sums.add(spot.part, 1);
    } else if (what == EventWhat::Distinct) {
        const QDate day = spot.days->first;
        const quint64 ofDay = counter.event->perDay ? quint64(day.toJulianDay()) * dayFactor : 0;
        tally.putFirst(hashOfWord(word) ^ ofDay, day, spot.receiptPart);
    } else if (what == EventWhat::Repeated) {
        tally.per.put(
            hashOfWord(word), counter.per >= 0 ? hashOfWord(trimmed(cellOf(cells, counter.per))) : quint64(at));
    } else {
        tally.promoters += answer >= 9;
        tally.detractors += answer <= 6;
        ++tally.answers;
    }
}

std::optional<qint64> EventReader::momentIn(const Cells &cells, int column) const
{
    return column < 0 ? std::nullopt : momentOf(textOf(cellOf(cells, column)), m_table.columns[size_t(column)]);
}

void EventReader::addTime(EventCounter &counter, const EventSpot &spot, EventSpot::Part &part, const Cells &cells)
{
    const bool isFromRowToRow = !counter.between.empty();
    if (isFromRowToRow && !part.begins && !part.ends)
        return;
    const auto end = momentIn(cells, isFromRowToRow ? m_days.column() : counter.of);
    const auto begin = isFromRowToRow ? end : momentIn(cells, counter.since);
    if (!begin || !end || *end < *begin)
        return;
    if (!part.tally)
        part.tally = counter.tallyFor(part.value, {});
    if (!part.tally)
        return;
    if (!isFromRowToRow) {
        part.tally->sums.add(spot.place, double(*end - *begin));
        return;
    }
    const quint64 key = hashOfWord(trimmed(cellOf(cells, counter.of)));
    if (part.begins)
        part.tally->addBegin(key, *end / 60);
    if (part.ends)
        part.tally->addEnd(key, *end / 60);
}

void EventReader::addNumber(
    EventCounter &counter, const EventSpot &spot, EventSpot::Part &part, size_t at, const Cells &cells)
{
    CellNumber number = readNumber(cellOf(cells, counter.of), m_table.columns[size_t(counter.of)]);
    if (number.state == CellState::Unreadable && counter.event->what == EventWhat::Mean) {
        if (const auto score = scoreIn(textOf(cellOf(cells, counter.of))))
            number = {CellState::Value, *score, {}};
    }
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
    const int place = counter.event->what == EventWhat::Sum ? spot.part : spot.place;
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
        ? !Tally::canAddOnce(amount)
        : !isSampleValue(amount) || !isSampleValue(part.tally->sums.sum(place) + amount);
    if (isTooLarge) {
        addRefused(m_result.refused, tooLargeCell(m_table, m_index, int(at), counter.of));
        return;
    }
    m_rows.count(size_t(&counter - m_counters.data()), amount);
    if (counter.oncePer >= 0)
        part.tally->addOnce(hashOfWord(trimmed(cellOf(cells, counter.oncePer))), spot.days->first, amount);
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

/// Columns of numbers that have no part in what is counted.
void EventReader::tellLeftOut()
{
    const std::vector<ColumnMeaning> meanings = meaningsOf(m_table, nullptr, *m_options.library);
    for (int column = 0; column < int(m_table.columns.size()); ++column) {
        const bool isCounted = std::any_of(m_counters.begin(), m_counters.end(), [&](const EventCounter &each) {
            return column == each.of || column == each.times || column == each.minus || column == each.since
                || column == each.by;
        });
        const ColumnMeaning::What what = meanings[size_t(column)].what;
        const std::vector<int> days = m_days.columns();
        const bool isOfPeople = isOfAnswers(m_source) && m_table.columns[size_t(column)].type == ColumnType::Text;
        if (isOfPeople && !isCounted && !m_table.columns[size_t(column)].heading.isEmpty())
            m_result.leftOut.push_back({m_table.columns[size_t(column)].heading,
                EventsText::tr("Left out: what people say of themselves or write freely is not kept.")});
        if (isCounted || isOfPeople || std::find(days.begin(), days.end(), column) != days.end()
            || (!isNumber(what) && whyNotAddedUp(what).isEmpty()))
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
    EventMetrics metrics(m_table, m_options, m_rows, m_grid, m_result);
    for (EventCounter &counter : m_counters)
        metrics.add(counter);
    remarkOnDays();
    return m_result;
}

void EventReader::remarkOnDays()
{
    if (m_days.isYearAssumed())
        m_result.remarks += EventsText::tr("The dates have no year; the last twelve months were assumed.");
    if (m_days.column() >= 0 && m_table.columns[size_t(m_days.column())].ambiguousDates)
        m_result.remarks += EventsText::tr("%1: day and month could be the other way round. Please look at the period.")
                                .arg(m_table.columns[size_t(m_days.column())].heading);
}

}

Understanding understandEvents(
    const ReadFile &file, int table, const SourceDescription &source, const UnderstandOptions &options)
{
    return EventReader(file, table, source, options).read();
}

}
