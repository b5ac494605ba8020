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

QByteArray plainCsv(const Table &table)
{
    QByteArray out;
    if (table.headerRows > 0) {
        for (int i = 0; i < table.headerWidth; ++i)
            write(out, table.columns[size_t(i)].heading, i == 0);
        out += '\n';
    }
    for (const Row &row : table.rows) {
        // A line that is empty but for one cell would be no record to many readers.
        if (row.size() == 1 && row[0].isEmpty()) {
            out += "\"\"\n";
            continue;
        }
        bool first = true;
        for (const QString &cell : row) {
            write(out, cell, first);
            first = false;
        }
        out += '\n';
    }
    return out;
}

}
