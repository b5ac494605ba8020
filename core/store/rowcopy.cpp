#include "store/rowcopy.h"

namespace wend {

bool copyRows(
    Database &from, const QByteArray &select, Database &to, const QByteArray &table, const QByteArray &columns)
{
    const int count = int(columns.count(',')) + 1;
    Statement row = from.prepare(select);
    Statement insert = to.prepare(
        "INSERT INTO " + table + " (" + columns + ") VALUES (?" + QByteArray(", ?").repeated(count - 1) + ')');
    while (row.next()) {
        for (int at = 0; at < count; ++at)
            insert.bindColumn(at + 1, row, at);
        if (!insert.run())
            return false;
    }
    return !from.hasFailed() && !to.hasFailed();
}

}
