#pragma once

#include "base/goon.h"
#include "read/table.h"
#include "sources/sourcelibrary.h"
#include "sources/understanding.h"

#include <map>

namespace wend {

/// What a workbook calls a metric that it has: the person may have put it right there.
struct KnownMetric
{
    QString name;
    QString unit;
    MetricKind kind = MetricKind::Count;
    bool additive = true;
    bool operator==(const KnownMetric &) const = default;
};

struct UnderstandOptions
{
    const SourceLibrary *library = nullptr;  ///< null: the built-in one
    QString language = QStringLiteral("en"); ///< of the names
    QString source;                          ///< id of the description to use for every table; empty: by the headers
    QDate assumedFrom;                       ///< the days of a file that does not tell any
    QDate assumedTo;
    bool isPeriodSaid = false; ///< a person says that the whole file is of the assumed days, whatever it tells itself
    QString currency;          ///< of the business: what "$" or "¥" means where the file does not say
    std::map<std::pair<QString, QString>, KnownMetric>
        known;   ///< by recipe and key: these go before what a file or a description says
    GoOn goOn;   ///< stopped, nothing is understood
    QDate today; ///< for dates without a year: taken as of the year that ends with this day
};

/// The description that a table is understood by: of those that are known, else one made for it by what its columns are
/// (things that happened, stages with their counts, answers). Nothing where its rows are numbers by day. Of a tool that
/// asks the person's own questions both: what is known of it, and with this table's questions.
struct TableSource
{
    const SourceDescription *known = nullptr;
    std::optional<SourceDescription> derived {};
    const SourceDescription *get() const { return derived ? &*derived : known; }
};
TableSource sourceOf(const wend::Table &table, const SourceLibrary &library);

/// What the tables of an export say, one entry a source. A table without any numbers is left out. Pure: the same file
/// and options give the same.
std::vector<Understanding> understand(const ReadFile &file, const UnderstandOptions &options);

}
