#include "sources/understandtable.h"

#include <QCryptographicHash>
#include <set>

namespace wend {

QString recipeByColumns(const Table &table, const ColumnRoles &roles)
{
    QString header;
    std::set<int> dated; // next month's file has other days
    for (const MetricColumn &metric : roles.metrics) {
        for (const DatedColumn &day : metric.days)
            dated.insert(day.column);
        header += metric.days.empty() ? QString() : metric.metric.key + QLatin1Char('\n');
    }
    for (const Column &column : table.columns)
        header += dated.contains(int(&column - table.columns.data()))
            ? QString()
            : (table.header >= 0 && hasNoName(column) ? QString() : ColumnNames::normalised(column.heading))
                + QLatin1Char('\n');
    return columnsRecipe
        + QString::fromLatin1(QCryptographicHash::hash(header.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

}
