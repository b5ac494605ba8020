#pragma once

#include "numbers/read/table.h"
#include "numbers/source/sourcelibrary.h"
#include "numbers/source/understanding.h"

namespace wend {

struct UnderstandOptions
{
    const SourceLibrary *library = nullptr; ///< null: the built-in one
    QString language = QStringLiteral("en"); ///< of the names
    QString source;   ///< id of the description to use for every table; empty: by the headers
    QDate assumedFrom; ///< the days of a file that does not tell any
    QDate assumedTo;
    QString currency;  ///< of the business: what "$" or "¥" means where the file does not say
    QDate today;      ///< for dates without a year: taken as of the year that ends with this day
};

/// What the tables of an export say, one entry a source. A table without any numbers is left out. Pure: the same file and
/// options give the same.
std::vector<Understanding> understand(const ReadFile &file, const UnderstandOptions &options);

}
