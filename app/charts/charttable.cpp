#include "charts/charttable.h"

#include "base/csv.h"

namespace wend {

QByteArray csvOf(const ChartTable &table)
{
    QByteArray csv = csvMark();
    csv += safeCsvRecord({table.headings.begin(), table.headings.end()});
    for (const QStringList &row : table.rows)
        csv += safeCsvRecord({row.begin(), row.end()});
    return csv;
}

QString tabbedText(const ChartTable &table)
{
    QStringList lines {table.headings.join(QLatin1Char('\t'))};
    for (const QStringList &row : table.rows)
        lines += row.join(QLatin1Char('\t'));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}
