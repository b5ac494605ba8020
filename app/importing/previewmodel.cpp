#include "importing/previewmodel.h"

#include "importing/columnwords.h"
#include "look/stylesheet.h"

#include <QApplication>
#include <QFont>
#include <QPalette>

namespace wend {

namespace {

constexpr int shownLetters = 200;

}

void PreviewModel::show(const PendingFile &pending, int index, const SourceLibrary &library, const QString &language)
{
    beginResetModel();
    const Table &table = pending.file.tables[size_t(index)];
    m_lines = table.lines;
    m_firstLine = table.firstLine;
    m_header = table.header;
    m_headerRows = table.headerRows;
    m_columns = table.columns;
    m_roles = rolesOfColumns(table, sourceOf(table, library).get(), library);
    m_language = language;
    m_totals.clear();
    m_refused.clear();
    for (const TotalRow &total : table.totalRows)
        m_totals.insert(total.record);
    for (const int record : table.refusedRecords)
        m_refused.insert({{record, -1}, tr("This line is not a row of the table.")});
    if (const int part = pending.partOf(index); part >= 0) {
        for (const RefusedRow &refused : pending.parts[size_t(part)].understanding.refused) {
            if (refused.table == index)
                m_refused.insert({{refused.record, refused.column}, refused.reason});
        }
    }
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

int PreviewModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

PreviewModel::Line PreviewModel::lineOf(int row) const
{
    const int record = recordOf(row);
    if (m_header >= 0 && record >= m_header && record < m_header + m_headerRows)
        return Line::Header;
    if (m_totals.contains(record))
        return Line::Total;
    if (m_refused.contains({record, -1}))
        return Line::Refused;
    return record > m_header ? Line::Row : Line::Above;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    const Line kind = lineOf(index.row());
    const auto refused = [&]() -> QString {
        const int record = recordOf(index.row());
        for (const int column : {index.column(), -1}) {
            if (const auto found = m_refused.find({record, column}); found != m_refused.end())
                return found->second;
        }
        return {};
    };
    switch (role) {
    case Qt::DisplayRole: return cellAt(m_lines[size_t(index.row())], index.column()).left(shownLetters).simplified();
    case Qt::ToolTipRole: {
        if (const QString reason = refused(); !reason.isEmpty())
            return tr("Left out: %1").arg(reason);
        if (kind == Line::Total)
            return tr("A total: it checks the sum and is not added.");
        return kind == Line::Header ? tr("The names of the columns.") : QVariant();
    }
    case Qt::FontRole: {
        QFont font = QApplication::font();
        font.setBold(kind == Line::Header);
        font.setItalic(kind == Line::Total);
        font.setStrikeOut(kind == Line::Refused);
        return font;
    }
    case Qt::ForegroundRole: {
        const InterfaceColours colours = interfaceColours(lookOf(QApplication::palette()));
        if (!refused().isEmpty())
            return colours.bad;
        return kind == Line::Above || kind == Line::Total || isLeftOut(index.column()) ? colours.soft : colours.ink;
    }
    case Qt::BackgroundRole:
        if (kind == Line::Header)
            return interfaceColours(lookOf(QApplication::palette())).selected;
        return isMarked(index.column()) ? interfaceColours(lookOf(QApplication::palette())).hover : QVariant();
    case Qt::TextAlignmentRole: {
        const bool isNumber
            = isNumeric(m_columns[size_t(index.column())].type) && kind != Line::Header && kind != Line::Above;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default: return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return QString::number(recordOf(section) + 1);
        if (role == Qt::ToolTipRole)
            return tr("Click the line that has the names of the columns.");
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return heading(section) + QLatin1Char('\n') + roleText(section);
    if (role == Qt::ToolTipRole)
        return tr("%1 (%2): %3. Click to say what it is.")
            .arg(heading(section), columnText(m_columns[size_t(section)]), roleText(section));
    return {};
}

QString PreviewModel::heading(int column) const
{
    //: in place of the heading of a column that has none
    return hasHeading(column) ? m_columns[size_t(column)].heading.simplified() : tr("no name");
}

bool PreviewModel::hasHeading(int column) const { return !hasNoName(m_columns[size_t(column)]); }

void PreviewModel::mark(const std::set<int> &columns)
{
    m_marked = columns;
    if (m_columns.empty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::BackgroundRole});
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QString PreviewModel::roleText(int column) const { return wend::roleText(m_roles[size_t(column)], m_language); }

bool PreviewModel::isLeftOut(int column) const { return m_roles[size_t(column)].what == ColumnRole::What::LeftOut; }

}
