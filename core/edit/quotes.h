#pragma once

#include "model/rows.h"

namespace wend {

class Edit;

/// What a quote tells of: more than one is allowed, none too.
struct QuoteMarks
{
    bool pain = false;
    bool praise = false;
    bool idea = false;
    bool operator==(const QuoteMarks &) const = default;
};
inline QuoteMarks marksOf(const Evidence &evidence) { return {evidence.isPain, evidence.isPraise, evidence.isIdea}; }

/// Quotes at the end of the pile, in their order.
std::vector<EvidenceId> addToPile(Edit &edit, const std::vector<Evidence> &quotes);

/// Makes a quote evidence of a stage, the latest there. It leaves the card it stood behind where that is of another
/// stage.
void fileQuote(Edit &edit, EvidenceId quote, StageId stage, const QuoteMarks &marks);

/// Puts a quote behind all others of the pile.
void putQuoteOff(Edit &edit, EvidenceId quote, const QuoteMarks &marks);

/// Lets a quote that lies on a stage stand behind a card too, and lie on that card's stage.
void putQuoteBehind(Edit &edit, EvidenceId quote, CardId card);

/// A pain point with the quote behind it, in the first lane of pain points; one is made where the map has none. Its
/// words are `text`. Returns the null id where the quote lies on no stage.
CardId painPointOf(Edit &edit, EvidenceId quote, const QString &text);

}
