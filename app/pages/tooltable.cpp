#include "pages/tooltable.h"

#include "model/lookup.h"
#include "model/words.h"
#include "read/cellnumber.h"
#include "store/edit.h"

#include <QLocale>

#include <cmath>

namespace wend {

namespace {

constexpr double largestCost = 1e9;

/// As people write amounts; empty where it is none.
std::optional<double> amountFrom(const QString &text)
{
    const QString decimal = QLocale().decimalPoint();
    const auto number = parseNumber(text, decimal.isEmpty() ? QChar(u'.') : decimal.front());
    const bool isAmount = number && !number->below && !number->above && !number->percent && std::isfinite(number->value)
        && number->value >= 0 && number->value <= largestCost;
    return isAmount ? std::optional(number->value) : std::nullopt;
}

}

void ToolTable::show(Workbook *workbook)
{
    beginResetModel();
    m_workbook = workbook;
    m_tools.clear();
    if (workbook) {
        const Model &model = workbook->model();
        std::map<ToolId, QStringList> uses;
        for (const MapId map : mapsOf(model)) {
            for (const LaneId lane : lanesOf(model, map)) {
                for (const StageId column : columnsOf(model, map)) {
                    for (const CardId card : cardsIn(model, lane, column)) {
                        if (const ToolId tool = model.at(card).tool)
                            uses[tool] += model.at(card).text.simplified();
                    }
                }
            }
        }
        for (const ToolId id : toolsOf(model)) {
            uses[id].removeDuplicates();
            m_tools.push_back({id, uses[id]});
        }
    }
    endResetModel();
}

int ToolTable::rowOf(ToolId tool) const
{
    const auto found = std::find_if(m_tools.begin(), m_tools.end(), [&](const Row &row) { return row.id == tool; });
    return found == m_tools.end() ? -1 : int(found - m_tools.begin());
}

double ToolTable::sum() const
{
    double sum = 0;
    for (const Row &row : m_tools)
        sum += m_workbook->model().at(row.id).monthlyCost.value_or(0);
    return sum;
}

int ToolTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_tools.size()); }
int ToolTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QVariant ToolTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Tool").toUpper();
    case Cost: return tr("Cost a month").toUpper();
    case UsedAt: return tr("Used at").toUpper();
    default: return {};
    }
}

Qt::ItemFlags ToolTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != UsedAt ? flags | Qt::ItemIsEditable : flags;
}

QVariant ToolTable::data(const QModelIndex &index, int role) const
{
    const Tool *tool = index.isValid() && m_workbook ? m_workbook->model().find(this->tool(index.row())) : nullptr;
    if (!tool)
        return {};
    const QStringList &uses = m_tools[size_t(index.row())].uses;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(index.column() == Cost ? Qt::AlignRight : Qt::AlignLeft);
    if (role == Qt::ToolTipRole && index.column() == UsedAt)
        return uses.join(QLatin1Char('\n')).toHtmlEscaped();
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Name: return tool->name;
    case Cost:
        if (!tool->monthlyCost)
            return QString();
        return role == Qt::EditRole ? QLocale().toString(*tool->monthlyCost)
                                    : moneyText(*tool->monthlyCost, businessOf(m_workbook->model()).currency);
    //: between the names in a list
    default: return uses.isEmpty() ? tr("no touchpoint") : uses.join(tr(", "));
    }
}

bool ToolTable::edit(const char *step, const Tool &tool, const Workbook::Change &change)
{
    const auto done = m_workbook->edit({step, {tool.name}}, change);
    if (!done)
        emit failed(done.error());
    return done.isOk();
}

// What is no amount changes nothing.
bool ToolTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Tool *tool = index.isValid() && m_workbook && role == Qt::EditRole
        ? m_workbook->model().find(this->tool(index.row()))
        : nullptr;
    const QString text = value.toString().simplified();
    if (!tool || data(index, role).toString() == text)
        return false;
    const ToolId id = tool->id;
    if (index.column() == Name)
        return !text.isEmpty() && edit(QT_TRANSLATE_NOOP("Edit", "Rename the tool “%1”"), *tool, [&](Edit &change) {
            change.set(id, &Tool::name, text);
        });
    const std::optional<double> cost = amountFrom(text);
    if (index.column() != Cost || (!text.isEmpty() && !cost))
        return false;
    return edit(QT_TRANSLATE_NOOP("Edit", "Change what the tool “%1” costs"), *tool,
        [&](Edit &change) { change.set(id, &Tool::monthlyCost, cost); });
}

}
