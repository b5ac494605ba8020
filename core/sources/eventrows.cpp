#include "sources/eventrows.h"

#include "base/csv.h"
#include "model/breakdown.h"
#include "read/cellbytes.h"
#include "sources/columnroles.h"
#include "sources/listcolumns.h"
#include "sources/listofanswers.h"
#include "sources/wordspots.h"

namespace wend {

namespace {

bool isOfPeople(const EventMetric &event)
{
    const MetricKind kind = event.metric.kind.value_or(MetricKind::Count);
    return event.what == EventMetric::What::Repeated
        || (event.what == EventMetric::What::Distinct && !event.metric.additive.value_or(isUsuallyAdditive(kind)));
}

bool isNumber(const EventMetric &event)
{
    return event.what == EventMetric::What::Rows || event.what == EventMetric::What::Sum;
}

CountedMetric::What whatOf(const EventMetric &event)
{
    if (isNumber(event))
        return CountedMetric::What::Number;
    return event.what == EventMetric::What::Repeated ? CountedMetric::What::PeopleAgain : CountedMetric::What::People;
}

bool partsBusiness(const Table &table, int column)
{
    constexpr qsizetype mostValues = 200;
    const Column &of = table.columns[size_t(column)];
    if (!Heading(of.heading).is(HeadingKind::Part) || isDay(of.type))
        return false;
    QSet<QString> values;
    const std::vector<size_t> rows = table.rows.sample(rowsOfListLookedAt);
    for (const size_t row : rows)
        values.insert(withoutGuard(cellAt(table.rows[row], column)).toString().simplified());
    return values.size() > 1 && values.size() <= mostValues && 2 * size_t(values.size()) <= rows.size();
}

/// Whether the lines of one receipt all say the same there.
bool isSameWithin(const Table &table, int receipt, int column)
{
    if (receipt < 0)
        return true;
    QHash<QString, QString> values;
    std::vector<size_t> rows = table.rows.sample(table.rows.size()); // lines of a receipt stand together
    rows.resize(std::min(rows.size(), rowsOfListLookedAt));
    for (const size_t row : rows) {
        const QString value = cellAt(table.rows[row], column).simplified();
        QString &first = values[plainWord(cellAt(table.rows[row], receipt))];
        if (first.isNull())
            first = value.isNull() ? QStringLiteral("") : value;
        else if (first != value)
            return false;
    }
    return true;
}

}

EventRows::EventRows(const wend::Table &table, const SourceDescription &source,
    const std::vector<EventColumns> &metrics, size_t rowLimit)
    : m_rowLimit(rowLimit)
{
    for (const EventColumns &metric : metrics) {
        if (m_customer < 0 && metric.by < 0 && isOfPeople(*metric.event))
            m_customer = metric.of;
        if (m_receipt < 0 && metric.event->what == EventMetric::What::Repeated)
            m_receipt = metric.per;
    }
    for (const EventColumns &metric : metrics) {
        const bool isOfCustomers = isOfPeople(*metric.event) && metric.of == m_customer;
        const bool isKept = metric.by < 0 && (isOfCustomers || isNumber(*metric.event))
            && m_list.metrics.size() < EventList::mostMetrics;
        m_places.push_back(isKept ? int(m_list.metrics.size()) : -1);
        if (isKept)
            m_list.metrics.push_back({metric.event->metric.key, whatOf(*metric.event)});
        if (m_receipt < 0 && metric.event->what == EventMetric::What::Distinct && metric.of != m_customer)
            m_receipt = metric.of;
    }
    for (int column = 0; column < int(table.columns.size()); ++column) {
        const bool isBy = std::any_of(
            metrics.begin(), metrics.end(), [&](const EventColumns &metric) { return metric.by == column; });
        const bool isNamedOne = source.dimensions && isNamed(table.columns[size_t(column)], *source.dimensions);
        const bool isPart = isNamedOne || (!isOfAnswers(source) && partsBusiness(table, column));
        if ((isBy || isPart) && column != m_customer && column != m_receipt) {
            m_dimensions.push_back(column);
            m_parts.push_back(!isPart                        ? Part::OfNothing
                    : isSameWithin(table, m_receipt, column) ? Part::OfReceipt
                                                             : Part::OfLine);
        }
    }
    QStringList several;
    for (const Part part : m_parts)
        several += part == Part::OfReceipt ? QStringLiteral("–") : QString();
    m_receiptParts.push_back(wend::breakdownOf(several));
    m_isKept = m_customer >= 0;
}

int EventRows::breakdownOf(const Row &row)
{
    QStringList values;
    for (const int column : m_dimensions)
        values += withoutGuard(cellAt(row, column)).toString().simplified();
    values = wend::breakdownOf(std::move(values));
    if (values.isEmpty())
        return 0;
    int &place = m_breakdowns[values];
    if (place == 0) {
        place = int(m_list.breakdowns.size());
        m_list.breakdowns.push_back(std::move(values));
    }
    return place;
}

QStringList EventRows::partsOf(const Row &row, Part least) const
{
    QStringList values;
    for (size_t dimension = 0; dimension < m_dimensions.size(); ++dimension) {
        const QString value = withoutGuard(cellAt(row, m_dimensions[dimension])).toString().simplified();
        values += m_parts[dimension] < least ? QString() : value.isEmpty() ? QStringLiteral("–") : value;
    }
    return wend::breakdownOf(std::move(values));
}

QStringList EventRows::partsOf(const Row &row) const { return partsOf(row, Part::OfLine); }

int EventRows::receiptPartOf(const Row &row)
{
    QStringList values = partsOf(row, Part::OfReceipt);
    int &place = m_receiptPlaces[values];
    if (place == severalParts) {
        place = int(m_receiptParts.size());
        m_receiptParts.push_back(std::move(values));
    }
    return place;
}

void EventRows::begin(qint64 day, const std::vector<std::string_view> &cells, int breakdown)
{
    if (!m_isKept)
        return;
    if (m_list.events.size() == m_rowLimit) {
        m_isKept = false;
        m_list = {};
        return;
    }
    const auto hashIn = [&](int column) {
        const std::string_view word = trimmed(cellOf(cells, column));
        return isMissing(word) ? 0 : hashOfWord(word);
    };
    m_list.events.push_back({day, hashIn(m_customer), hashIn(m_receipt), 0, breakdown});
    m_list.values.resize(m_list.values.size() + m_list.metrics.size());
}

void EventRows::count(size_t metric, double value)
{
    const int place = m_isKept ? m_places[metric] : -1;
    if (place < 0)
        return;
    m_list.events.back().counted |= quint64(1) << place;
    m_list.values[m_list.values.size() - m_list.metrics.size() + size_t(place)] = value;
}

std::vector<EventList> EventRows::take()
{
    if (!m_isKept || m_list.events.empty())
        return {};
    std::vector<EventList> lists;
    lists.push_back(std::move(m_list));
    return lists;
}

}
