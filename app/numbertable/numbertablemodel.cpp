#include "numbertable/numbertablemodel.h"

#include "base/language.h"
#include "charts/chartstyle.h"
#include "edit/numbers.h"
#include "layout/numbertext.h"
#include "model/lookup.h"
#include "numbers/funnel.h"
#include "sources/typednumber.h"
#include "store/edit.h"
#include "store/seriesreader.h"

#include <QFont>
#include <QLocale>

namespace wend {

namespace {

QChar decimalSign() { return QLocale().decimalPoint().front(); }

const std::vector<BindingId> &bindingsAt(const Model &model, const NumberPlace &place)
{
    const Card *card = model.find(place.card);
    return card ? bindingsOf(model, *card) : bindingsOf(model, place.stage);
}

constexpr int usualRows(SeriesStep step) { return step == SeriesStep::Day ? 14 : step == SeriesStep::Week ? 9 : 6; }

}

NumberTableModel::NumberTableModel(QObject *parent) : QAbstractTableModel(parent), m_today(QDate::currentDate()) { }

void NumberTableModel::show(Workbook *workbook, MapId map, const NumberPlace &place)
{
    beginResetModel();
    const bool isOther = m_workbook != workbook || m_map != map || !(m_place == place);
    m_workbook = workbook;
    m_map = map;
    m_place = place;
    if (isOther) {
        m_refused.clear();
        m_wantedFirst = {};
    }
    m_cells.clear();
    m_columns = readColumns();
    m_rows = readRows();
    m_period = workbook ? workbook->series().periodOf(map) : Period();
    endResetModel();
}

void NumberTableModel::follow()
{
    const bool isThere = m_workbook && m_workbook->model().find(m_place.stage) && m_workbook->model().find(m_map);
    if (!isThere) {
        show(nullptr, {}, {});
        return;
    }
    std::vector<Column> columns = readColumns();
    const bool sameColumns = std::equal(m_columns.begin(), m_columns.end(), columns.begin(), columns.end(),
        [](const Column &a, const Column &b) { return a.binding == b.binding; });
    std::swap(m_columns, columns);
    std::vector<Period> rows = readRows();
    const Period period = m_workbook->series().periodOf(m_map);
    const bool isSame = sameColumns && rows == m_rows && period.isValid() == m_period.isValid();
    if (!isSame) {
        std::swap(m_columns, columns);
        beginResetModel();
        std::swap(m_columns, columns);
    }
    m_cells.clear();
    m_rows = std::move(rows);
    m_period = period;
    if (!isSame) {
        endResetModel();
    } else if (!m_columns.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

/// Begins to show the same numbers in other rows.
template <class Change>
void NumberTableModel::showOtherwise(const Change &change)
{
    beginResetModel();
    change();
    m_cells.clear();
    m_rows = readRows();
    endResetModel();
}

void NumberTableModel::setStep(SeriesStep step)
{
    if (step != m_step)
        showOtherwise([&] { m_step = step; });
}

void NumberTableModel::setFirst(const QDate &day)
{
    showOtherwise([&] { m_wantedFirst = day; });
}

void NumberTableModel::setToday(const QDate &day)
{
    showOtherwise([&] { m_today = day; });
}

std::vector<NumberTableModel::Column> NumberTableModel::readColumns() const
{
    std::vector<Column> columns;
    if (!m_workbook)
        return columns;
    const Model &model = m_workbook->model();
    for (const BindingId id : bindingsAt(model, m_place)) {
        const Binding &binding = model.at(id);
        const Metric *metric = model.find(binding.metric);
        const Source *source = metric ? model.find(metric->source) : nullptr;
        if (!source)
            continue;
        Column column {id, metric->id, binding.label.isEmpty() ? metric->name : binding.label, metric->kind,
            metric->unit, source->name, wend::isTyped(*source), {}};
        if (column.isTyped) {
            for (const TypedValue &each :
                typedValues(m_workbook->samples(), metric->id, importsOf(model, metric->source)))
                column.typed[{each.from, each.to}] = *each.value;
        }
        columns.push_back(std::move(column));
    }
    return columns;
}

/// Weeks begin as those that were typed already do; else as the country does.
Qt::DayOfWeek NumberTableModel::weekStart() const
{
    for (const Column &column : m_columns) {
        for (const auto &[days, value] : column.typed) {
            if (days.first.daysTo(days.second) == 6)
                return Qt::DayOfWeek(days.first.dayOfWeek());
        }
    }
    return QLocale().firstDayOfWeek();
}

std::vector<Period> NumberTableModel::readRows() const
{
    if (!m_workbook)
        return {};
    QDate first = m_today;
    QDate last = m_today;
    for (const Column &column : m_columns) {
        const Period extent = m_workbook->series().extentOf(m_workbook->model().at(column.metric));
        if (!extent.isValid())
            continue;
        first = std::min(first, extent.from);
        last = std::max(last, extent.to);
    }
    if (m_wantedFirst.isValid())
        return rowsOf(std::min(m_wantedFirst, last), last, m_step, weekStart());
    const int least = usualRows(m_step) - 1;
    const QDate usual = m_step == SeriesStep::Month ? last.addMonths(-least)
                                                    : last.addDays(-least * (m_step == SeriesStep::Week ? 7 : 1));
    return rowsOf(std::min(first, usual), last, m_step, weekStart());
}

int NumberTableModel::columnOf(BindingId binding) const
{
    const auto found = std::find_if(
        m_columns.begin(), m_columns.end(), [&](const Column &column) { return column.binding == binding; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

int NumberTableModel::columnOf(MetricId metric) const
{
    const auto found = std::find_if(
        m_columns.begin(), m_columns.end(), [&](const Column &column) { return column.metric == metric; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

int NumberTableModel::typedColumnNamed(const QString &name) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column &column) {
        return column.isTyped && column.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

MetricId NumberTableModel::metricOf(int column) const
{
    return column >= 0 && column < int(m_columns.size()) ? m_columns[size_t(column)].metric : MetricId {};
}

BindingId NumberTableModel::bindingOf(int column) const
{
    return column >= 0 && column < int(m_columns.size()) ? m_columns[size_t(column)].binding : BindingId {};
}

QString NumberTableModel::nameOf(int column) const
{
    return column >= 0 && column < int(m_columns.size()) ? m_columns[size_t(column)].name : QString();
}

SourceId NumberTableModel::sourceOf(int column) const
{
    const Metric *metric = m_workbook ? m_workbook->model().find(metricOf(column)) : nullptr;
    return metric ? metric->source : SourceId {};
}

bool NumberTableModel::isTypedColumn(int column) const
{
    return column >= 0 && column < int(m_columns.size()) && m_columns[size_t(column)].isTyped;
}

int NumberTableModel::rowOf(const QDate &day) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const Period &row) { return row.from <= day && day <= row.to; });
    return found == m_rows.end() ? -1 : firstRow + int(found - m_rows.begin());
}

QString NumberTableModel::stepName(SeriesStep step) const
{
    return step == SeriesStep::Day ? tr("day") : step == SeriesStep::Week ? tr("week") : tr("month");
}

NumberTableModel::Cell NumberTableModel::readCell(const Column &column, const Period &days) const
{
    Cell cell;
    const auto exact = column.typed.find({days.from, days.to});
    if (exact != column.typed.end()) {
        cell.value = exact->second;
        return cell;
    }
    const Metric &metric = m_workbook->model().at(column.metric);
    const PeriodSeries series = m_workbook->series().seriesOf(column.metric, days);
    cell.value = valueOf(metric, series);
    cell.isApproximate = isApproximate(metric, series);
    if (!column.isTyped) {
        cell.why
            = tr("These numbers come from %1. A newer file changes them, or type a number of your own beside them.")
                  .arg(column.source);
        return cell;
    }
    const auto other = std::find_if(column.typed.begin(), column.typed.end(),
        [&](const auto &each) { return each.first.first <= days.to && days.from <= each.first.second; });
    if (other != column.typed.end()) {
        const qint64 length = other->first.first.daysTo(other->first.second) + 1;
        const SeriesStep step = length == 1 ? SeriesStep::Day : length <= 7 ? SeriesStep::Week : SeriesStep::Month;
        //: %1 is day, week or month
        cell.why = tr("Some of these days were typed by the %1. Choose “%1” above to change them.").arg(stepName(step));
    }
    return cell;
}

const NumberTableModel::Cell &NumberTableModel::cellAt(int row, int column) const
{
    const auto found = m_cells.find({row, column});
    if (found != m_cells.end())
        return found->second;
    Cell cell = readCell(m_columns[size_t(column)], daysOf(row));
    if (!isDays(row))
        cell.why = tr("This is what the days of the map's period come to.");
    return m_cells.emplace(std::pair(row, column), std::move(cell)).first->second;
}

NumberTableModel::CellKey NumberTableModel::keyOf(int row, int column) const
{
    const Period days = daysOf(row);
    return {m_columns[size_t(column)].metric.value, days.from, days.to};
}

int NumberTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_columns.empty() ? 0 : firstRow + int(m_rows.size()) + (m_period.isValid() ? 1 : 0);
}

int NumberTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant NumberTableModel::textAt(int row, int column, int role) const
{
    const Column &its = m_columns[size_t(column)];
    if (row == leadsRow)
        return role == Qt::DisplayRole ? QString() : (column == 0 ? tr("leads") : tr("does not lead"));
    if (row == sourceRow)
        return its.isTyped ? tr("typed") : its.source;
    if (const auto refused = m_refused.find(keyOf(row, column)); refused != m_refused.end())
        return refused->second.text;
    const Cell &cell = cellAt(row, column);
    if (!cell.value)
        return QString();
    if (role == Qt::EditRole)
        return typedNumberText(*cell.value, its.kind, decimalSign());
    const FurtherNumber shown {{}, {}, {}, its.kind, its.unit, cell.value, cell.isApproximate};
    return numberText(shown, interfaceLanguage());
}

QString NumberTableModel::tipAt(int row, int column) const
{
    if (row == leadsRow)
        return tr("The number that leads stands large on the map, and the funnel counts it.");
    if (row == sourceRow)
        return m_columns[size_t(column)].source;
    if (const auto refused = m_refused.find(keyOf(row, column)); refused != m_refused.end())
        return refused->second.why;
    return cellAt(row, column).why;
}

QString NumberTableModel::whyRefused() const { return m_refused.empty() ? QString() : m_refused.begin()->second.why; }

QVariant NumberTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const int row = index.row();
    const int column = index.column();
    const bool isValue = row >= firstRow;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::AccessibleTextRole: return textAt(row, column, role);
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole: return tipAt(row, column);
    case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        if (isValue && !isDays(row)) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case IsRefused: return isValue && m_refused.contains(keyOf(row, column));
    case IsLeading: return row == leadsRow && column == 0;
    case IsTyped: return isDays(row) && m_columns[size_t(column)].isTyped;
    default: return {};
    }
}

QString NumberTableModel::textOfRow(int row) const
{
    return rowText(daysOf(row), isDays(row) ? m_step : SeriesStep::Week, m_today, QLocale());
}

QVariant NumberTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return nameOf(section);
        return {};
    }
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == leadsRow)
        return tr("Leads");
    if (section == sourceRow)
        return tr("Comes from");
    const Period days = daysOf(section);
    const bool isOpen = isDays(section) && m_step != SeriesStep::Day && days.from <= m_today && m_today < days.to;
    //: %1 are the days of a week or month that is not over
    return isOpen ? tr("%1 so far").arg(textOfRow(section)) : textOfRow(section);
}

Qt::ItemFlags NumberTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (isDays(index.row()) && isTypedColumn(index.column()) && cellAt(index.row(), index.column()).why.isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool NumberTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString text = value.toString().trimmed();
    if (text == data(index, Qt::EditRole).toString())
        return true;
    return enter({QT_TRANSLATE_NOOP("Edit", "Type “%1” of %2"), {nameOf(index.column()), textOfRow(index.row())}}, {},
        {{daysOf(index.row()), index.column(), text}});
}

bool NumberTableModel::enter(
    const EditName &name, const std::vector<NewNumber> &added, const std::vector<NumberEntry> &entries)
{
    std::map<int, std::vector<TypedValue>> values;
    std::vector<std::pair<NumberEntry, QString>> refused;
    for (const NumberEntry &entry : entries) {
        const bool isNew = entry.column >= int(m_columns.size());
        const MetricKind kind
            = isNew ? added[size_t(entry.column) - m_columns.size()].kind : m_columns[size_t(entry.column)].kind;
        const QString unit = isNew ? QString() : m_columns[size_t(entry.column)].unit;
        const auto read = readTypedNumber(entry.text, kind, unit, decimalSign());
        if (read)
            values[entry.column].push_back({entry.days.from, entry.days.to, *read});
        else
            refused.emplace_back(entry, read.error().text);
    }
    std::vector<MetricId> metrics;
    for (const Column &column : m_columns)
        metrics.push_back(column.metric);
    for (const NumberEntry &entry : entries) { // what was refused before is no longer there
        if (entry.column < int(m_columns.size()))
            m_refused.erase({metrics[size_t(entry.column)].value, entry.days.from, entry.days.to});
    }
    int leftOut = 0;
    const auto done = m_workbook->edit(name, [&](Edit &edit) {
        for (const NewNumber &each : added)
            metrics.push_back(addTypedNumber(edit, m_place.stage, m_place.card, each.name, each.kind));
        for (const auto &[column, its] : values)
            leftOut += typeNumbers(edit, metrics[size_t(column)], its, QDateTime::currentDateTimeUtc());
    });
    if (!done) {
        emit failed(done.error());
        return false;
    }
    for (const auto &[entry, why] : refused)
        m_refused[{metrics[size_t(entry.column)].value, entry.days.from, entry.days.to}] = {entry.text, why};
    if (!m_columns.empty())
        emit dataChanged(index(firstRow, 0), index(rowCount() - 1, columnCount() - 1));
    if (leftOut == 0)
        emit reported(whyRefused());
    else
        emit reported(
            tr("%n number(s) were left out: their days were typed in another step already.", nullptr, leftOut));
    return true;
}

void NumberTableModel::empty(const QModelIndexList &cells)
{
    std::vector<NumberEntry> entries;
    QModelIndex last;
    for (const QModelIndex &cell : cells) {
        const bool holds = !data(cell, Qt::DisplayRole).toString().isEmpty();
        if (!holds || !flags(cell).testFlag(Qt::ItemIsEditable))
            continue;
        entries.push_back({daysOf(cell.row()), cell.column(), {}});
        last = cell;
    }
    if (entries.size() == 1)
        enter({QT_TRANSLATE_NOOP("Edit", "Empty “%1” of %2"), {nameOf(last.column()), textOfRow(last.row())}}, {},
            entries);
    else if (!entries.empty())
        enter({QT_TRANSLATE_NOOP("Edit", "Empty %1 numbers"), {QString::number(entries.size())}}, {}, entries);
    else if (!cells.isEmpty() && !tipAt(cells.front().row(), cells.front().column()).isEmpty())
        emit reported(tipAt(cells.front().row(), cells.front().column()));
}

void NumberTableModel::lead(int column)
{
    const BindingId binding = bindingOf(column);
    if (binding.isNull() || column == 0)
        return;
    const Stage &stage = m_workbook->model().at(m_place.stage);
    const auto done = m_workbook->edit({QT_TRANSLATE_NOOP("Edit", "Count “%1” at “%2”"), {nameOf(column), stage.name}},
        [&](Edit &edit) { leadWith(edit, binding); });
    if (!done)
        emit failed(done.error());
}

}
