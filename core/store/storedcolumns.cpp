#include "store/storedcolumns.h"

#include <algorithm>

namespace wend {

QByteArrayList storedColumns(Database &file, const QByteArray &table)
{
    {
        Statement schema = file.prepare("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?");
        schema.bind(1, QString::fromLatin1(table));
        if (!schema.next() || !schema.text(0).startsWith(QLatin1String("CREATE TABLE"), Qt::CaseInsensitive))
            return {};
    }
    QByteArrayList names;
    Statement columns = file.prepare("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0");
    columns.bind(1, QString::fromLatin1(table));
    while (columns.next())
        names << columns.text(0).toUtf8();
    return names;
}

bool storesColumns(Database &file, const QByteArray &table, const QByteArray &columns)
{
    const QByteArrayList stored = storedColumns(file, table);
    const QByteArrayList wanted = columns.split(',');
    return std::all_of(
        wanted.begin(), wanted.end(), [&](const QByteArray &column) { return stored.contains(column.trimmed()); });
}

}
