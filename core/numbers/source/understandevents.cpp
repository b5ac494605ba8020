#include "numbers/source/samplegrid.h"
#include "numbers/source/understandtable.h"

#include <QCoreApplication>
#include <QSet>
#include <map>

namespace wend {

namespace {

// What the person reads.
struct EventsText
{
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

int columnNamed(const Table &table, const ColumnNames &names)
{
    for (int index = 0; index < int(table.columns.size()); ++index) {
        if (isNamed(table.columns[size_t(index)], names))
            return index;
    }
    return -1;
}

/// One metric while it is being counted, for one value of the dimension it goes by and one currency.
struct Tally
{
    MetricSums sums;
    QHash<QString, QDate> firstDays;          ///< of distinct values
    QHash<QString, QString> firstPer;         ///< of repeated values: the first value of `per`
    QSet<QString> repeated;
    int promoters = 0;
    int detractors = 0;
    int answers = 0;
    int order = 0;
};

/// An EventMetric with its columns found.
struct Counter
{
    const EventMetric *event = nullptr;
    int of = -1;
    int minus = -1;
    int per = -1;
    int by = -1;
    std::vector<std::pair<int, QStringList>> where;
    bool isUsable = true;
    std::map<std::pair<QString, QString>, Tally> tallies; ///< by value and currency

    Counter(const Table &table, const EventMetric &metric)
        : event(&metric)
        , of(columnNamed(table, metric.of))
        , minus(columnNamed(table, metric.minus))
        , per(columnNamed(table, metric.per))
        , by(columnNamed(table, metric.by))
    {
        for (const Condition &condition : metric.where) {
            where.emplace_back(columnNamed(table, condition.column), condition.values);
            isUsable = isUsable && where.back().first >= 0;
        }
        isUsable = isUsable && (metric.of.isEmpty() || of >= 0) && (metric.by.isEmpty() || by >= 0);
    }

    bool takes(const Row &row) const
    {
        return std::all_of(where.begin(), where.end(), [&](const auto &condition) {
            const QString cell = cellAt(row, condition.first);
            return condition.second.isEmpty() ? !isMissing(cell) : condition.second.contains(ColumnNames::normalised(cell));
        });
    }
};

class EventReader
{
public:
    EventReader(const ReadFile &file, int index, const SourceDescription &source, const UnderstandOptions &options)
        : m_index(index)
        , m_table(file.tables[size_t(index)])
        , m_source(source)
        , m_options(options)
        , m_days(file, m_table, rolesOf(m_table, &source, *options.library), options)
    {
        for (const EventMetric &event : source.events) {
            if (Counter counter(m_table, event); counter.isUsable)
                m_counters.push_back(std::move(counter));
        }
    }

    Understanding read();

private:
    void count(Counter &counter, int at, const QDate &day);
    double amountOf(const Counter &counter, int at, const CellNumber &number);
    void finish(const Counter &counter);
    MetricUnderstanding metricOf(const Counter &counter, const QString &value, const QString &currency, const Tally &tally);

    int m_index;
    const Table &m_table;
    const SourceDescription &m_source;
    const UnderstandOptions &m_options;
    TableDays m_days;
    SampleGrid m_grid;
    std::vector<Counter> m_counters;
    Understanding m_result;
};

double EventReader::amountOf(const Counter &counter, int at, const CellNumber &number)
{
    if (counter.minus < 0)
        return number.value;
    const Row &row = m_table.rows[size_t(at)];
    return number.value - numberOf(cellAt(row, counter.minus), m_table.columns[size_t(counter.minus)]).value_or(0);
}

void EventReader::count(Counter &counter, int at, const QDate &day)
{
    const Row &row = m_table.rows[size_t(at)];
    if (!counter.takes(row))
        return;
    const QString value = counter.by >= 0 ? cellAt(row, counter.by).simplified() : QString();
    if (counter.by >= 0 && value.isEmpty())
        return;
    const auto tallyOf = [&](const QString &currency) -> Tally & {
        const auto [found, isNew] = counter.tallies.try_emplace({value, currency});
        if (isNew)
            found->second.order = int(counter.tallies.size());
        return found->second;
    };
    const int place = m_grid.at({day, day, {}});
    const QString text = counter.of >= 0 ? cellAt(row, counter.of).trimmed() : QString();
    switch (counter.event->what) {
    case EventMetric::What::Rows:
        tallyOf({}).sums.add(place, 1);
        break;
    case EventMetric::What::Distinct:
        if (!isMissing(text)) {
            QDate &first = tallyOf({}).firstDays[text.toCaseFolded()];
            first = first.isValid() ? std::min(first, day) : day;
        }
        break;
    case EventMetric::What::Repeated:
        if (!isMissing(text)) {
            Tally &tally = tallyOf({});
            const QString per = counter.per >= 0 ? cellAt(row, counter.per).trimmed() : QString::number(at);
            const auto first = tally.firstPer.constFind(text.toCaseFolded());
            if (first == tally.firstPer.constEnd())
                tally.firstPer.insert(text.toCaseFolded(), per);
            else if (*first != per)
                tally.repeated.insert(text.toCaseFolded());
        }
        break;
    case EventMetric::What::Sum: {
        const Column &column = m_table.columns[size_t(counter.of)];
        const CellNumber number = readNumber(text, column);
        if (number.state == CellState::Unreadable)
            m_result.refused.push_back(refusedCell(m_table, m_index, at, counter.of));
        if (number.state != CellState::Value)
            break;
        QString currency;
        if (counter.event->metric.kind == MetricKind::Money) {
            currency = number.currency;
            if (currency.isEmpty() && column.currencyColumn >= 0)
                currency = cellAt(row, column.currencyColumn).trimmed().toUpper();
            if (currency.isEmpty() && !column.mixedCurrencies && !column.unit.isEmpty())
                currency = column.unit;
            currency = currencyOf(currency, m_options.currency);
        }
        tallyOf(currency).sums.add(place, amountOf(counter, at, number));
        break;
    }
    case EventMetric::What::Nps: {
        // "Extremely likely - 10": the number stands in the answer.
        static const QRegularExpression score(QStringLiteral("(?<!\\d)(10|\\d)(?:[.,]0+)?(?!\\d)"));
        const auto match = score.match(text);
        if (!match.hasMatch())
            break;
        Tally &tally = tallyOf({});
        const int answer = match.captured(1).toInt();
        tally.promoters += answer >= 9;
        tally.detractors += answer <= 6;
        ++tally.answers;
        break;
    }
    }
}

MetricUnderstanding EventReader::metricOf(const Counter &counter, const QString &value, const QString &currency, const Tally &tally)
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
    switch (counter.event->what) {
    case EventMetric::What::Rows:
    case EventMetric::What::Sum:
        metric.samples = addedUp(m_grid, tally.sums);
        metric.total = totalOf(metric.samples);
        break;
    case EventMetric::What::Distinct:
        if (metric.additive) {
            std::map<QDate, int> days;
            for (const QDate &day : tally.firstDays)
                ++days[day];
            for (const auto &[day, number] : days)
                metric.samples.push_back({{}, day, day, {}, double(number)});
            metric.total = totalOf(metric.samples);
        } else {
            whole(double(tally.firstDays.size()));
        }
        break;
    case EventMetric::What::Repeated:
        whole(double(tally.repeated.size()));
        break;
    case EventMetric::What::Nps:
        whole(100.0 * (tally.promoters - tally.detractors) / std::max(1, tally.answers));
        break;
    }
    return metric;
}

void EventReader::finish(const Counter &counter)
{
    constexpr int most = 60;
    int currencies = 0;
    std::vector<std::pair<int, MetricUnderstanding>> metrics;
    for (const auto &[key, tally] : counter.tallies)
        currencies += key.first == counter.tallies.begin()->first.first;
    for (const auto &[key, tally] : counter.tallies) {
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
        m_result.remarks += EventsText::tr("Of many small values, %n are counted only within the whole.", nullptr,
            int(metrics.size()) - most);
        metrics.resize(most);
    }
    for (auto &[order, metric] : metrics)
        m_result.metrics.push_back(std::move(metric));
}

Understanding EventReader::read()
{
    m_result.tables = {m_index};
    m_result.sourceId = m_source.id;
    m_result.recipe = m_source.id;
    m_result.name = m_source.name.in(m_options.language);
    for (int record : m_table.refusedRecords)
        m_result.refused.push_back({m_index, record, -1, {}, EventsText::tr("This line is not a row of the table.")});
    m_result.needsPeriod = !m_days.rowsHaveDays() && !m_days.period().first.isValid();
    std::vector<QDate> days(m_table.rows.size());
    for (size_t row = 0; row < m_table.rows.size() && !m_result.needsPeriod; ++row) {
        const auto range = m_days.of(m_table.rows[row]);
        if (!range) {
            const int column = m_days.column();
            m_result.refused.push_back({m_index, m_table.rows.record(row), column,
                column < 0 ? QString() : m_table.columns[size_t(column)].heading, m_days.refusal(m_table.rows[row])});
            continue;
        }
        days[row] = range->first;
        m_result.from = m_result.from.isValid() ? std::min(m_result.from, range->first) : range->first;
        m_result.to = m_result.to.isValid() ? std::max(m_result.to, range->second) : range->second;
        ++m_result.rows;
    }
    for (size_t row = 0; row < m_table.rows.size(); ++row) {
        if (!days[row].isValid())
            continue;
        for (Counter &counter : m_counters)
            count(counter, int(row), days[row]);
    }
    // Days without an event are part of the period that the file tells.
    const TableDays::Range told = m_days.period();
    if (told.first.isValid() && told.second.isValid() && m_result.from.isValid() && told.first <= m_result.from && told.second >= m_result.to) {
        m_result.from = told.first;
        m_result.to = told.second;
    }
    for (const Counter &counter : m_counters)
        finish(counter);
    if (m_days.isYearAssumed())
        m_result.remarks += EventsText::tr("The dates have no year; the last twelve months were assumed.");
    if (m_days.column() >= 0 && m_table.columns[size_t(m_days.column())].ambiguousDates)
        m_result.remarks += EventsText::tr("%1: day and month could be the other way round. Please look at the period.").arg(m_table.columns[size_t(m_days.column())].heading);
    return m_result;
}

}

Understanding understandEvents(const ReadFile &file, int table, const SourceDescription &source, const UnderstandOptions &options)
{
    return EventReader(file, table, source, options).read();
}

}
