#include "commandline/refusedrows.h"

#include "base/csv.h"
#include "base/replacingfile.h"

#include <QCoreApplication>
#include <algorithm>

namespace wend {

namespace {

// What the person reads.
struct RefusedText
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

/// The row of a table, or a line among its rows that is none.
Row rowAt(const Table &table, int record)
{
    if (const auto row = table.rows.rowOf(record))
        return table.rows[*row];
    const int line = record - table.firstLine;
    return line >= 0 && line < int(table.lines.size()) ? table.lines[size_t(line)] : Row();
}

}

void RefusedRows::add(const ReadFile &file, const std::vector<RefusedRow> &refused)
{
    for (const RefusedRow &each : refused) {
        const Table &table = file.tables[size_t(each.table)];
        Row line {file.path, each.part, QString::number(each.record + 1), each.columnName, each.reason};
        const Row cells = rowAt(table, each.record);
        line.insert(line.end(), cells.begin(), cells.end());
        m_csv += safeCsvRecord(line);
        ++m_count;
    }
}

Result<void> RefusedRows::write(const QString &path) const
{
    const QByteArray bytes = csvMark()
        + safeCsvRecord(Row {RefusedText::tr("File"), RefusedText::tr("Sheet or member"), RefusedText::tr("Line"),
            RefusedText::tr("Column"), RefusedText::tr("Reason"), RefusedText::tr("The row as it stood")})
        + m_csv;
    ReplacingFile device(path);
    if (device.open(QIODevice::WriteOnly) && device.write(bytes) == bytes.size() && device.commit())
        return {};
    return Error {
        RefusedText::tr("“%1” could not be written: %2. What was imported is saved. Please choose another place.")
            .arg(path, device.errorString()),
        {}, path};
}

}
