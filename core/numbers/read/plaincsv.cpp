#include "numbers/read/plaincsv.h"

namespace wend {

namespace {

void write(QByteArray &out, const QString &cell, bool first)
{
    if (!first)
        out += ',';
    const bool quoted = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r') || cell.startsWith(u' ')
        || cell.endsWith(u' ');
    if (!quoted) {
        out += cell.toUtf8();
        return;
    }
    QString doubled = cell;
    doubled.replace(u'"', QStringLiteral("\"\""));
    out += '"' + doubled.toUtf8() + '"';
}

}

QByteArray plainCsv(const Row &cells)
{
    // A line that is empty but for one cell would be no record to many readers.
    if (cells.size() == 1 && cells[0].isEmpty())
        return "\"\"\n";
    QByteArray out;
    for (size_t i = 0; i < cells.size(); ++i)
        write(out, cells[i], i == 0);
    return out + '\n';
}

QByteArray plainCsv(const Table &table)
{
    QByteArray out;
    if (table.headerRows > 0) {
        for (int i = 0; i < table.headerWidth; ++i)
            write(out, table.columns[size_t(i)].heading, i == 0);
        out += '\n';
    }
    for (const Row &row : table.rows)
        out += plainCsv(row);
    return out;
}

}
