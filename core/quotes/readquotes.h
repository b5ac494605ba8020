#pragma once

#include "model/model.h"
#include "quotes/knownnames.h"
#include "quotes/quote.h"
#include "quotes/quotecolumns.h"

namespace wend {

/// What people wrote in a table, or in a pasted text.
struct QuotesRead
{
    std::vector<Quote> quotes;
    QStringList names; ///< all that stand in the columns of names
    int empty = 0;     ///< rows in which nobody wrote anything
    int tooMany = 0;   ///< quotes beyond mostQuotes
    int unrated = 0;   ///< quotes whose rating is not on the scale
};

/// Days are left out where the file does not settle whether day or month comes first.
QuotesRead quotesIn(const wend::Table &table, const QuoteColumns &columns);
/// A quote a line; signs of lists and marks around it are taken off.
QuotesRead quotesInText(const QString &text);

/// What is known already of what was read: the quote is in the workbook, masked or not, wherever it was put. What
/// several people wrote alike on one day is there as often as they wrote it.
struct KnownQuotes
{
    std::vector<Quote> fresh;
    std::vector<std::pair<EvidenceId, Quote>> known;
};
/// `source` is Evidence::source: quotes without a day are told apart by it.
KnownQuotes knownQuotes(const Model &model, const std::vector<Quote> &quotes, const QString &source);

/// The people of the workbook who own something: their names are masked too.
QStringList ownersIn(const Model &model);

/// As it waits in the pile, masked, in the language of the business.
Evidence asEvidence(const Quote &quote, const QString &source, const KnownNames &names, const QString &language);

}
