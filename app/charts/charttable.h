#pragma once

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace wend {

/// What a chart shows, in rows and columns.
struct ChartTable
{
    QStringList headings;
    std::vector<QStringList> rows; ///< each as long as the headings
    bool operator==(const ChartTable &) const = default;
};

/// For spreadsheets.
QByteArray csvOf(const ChartTable &table);
/// With tabs between, as spreadsheets paste it.
QString tabbedText(const ChartTable &table);

}
