#pragma once

#include "quotes/readquotes.h"

namespace wend {

/// What a file brings to the pile, understood without anybody's help.
struct FileQuotes
{
    int table = -1; ///< of the file; -1: nobody wrote anything in it
    QuoteColumns columns;
    QuotesRead read;
    KnownQuotes known;
    QStringList names;              ///< that are masked: the file's and the workbook's owners
    std::vector<Evidence> evidence; ///< of KnownQuotes::fresh, in the same order
};

/// `source`: Evidence::source; empty: the file's name in words.
FileQuotes quotesOfFile(const ReadFile &file, const Model &model, const QString &source = {});

/// "google-reviews_2026.csv" is called "Google reviews 2026".
QString sourceNameOf(const QString &path);

}
