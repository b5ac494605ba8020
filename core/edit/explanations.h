#pragma once

#include "model/rows.h"

namespace wend {

class Edit;

/// What may be behind the loss before a stage, behind the others. `pain`: the pain point that it is taken from, or
/// null; the evidence of that speaks for it as well.
ExplanationId addExplanation(Edit &edit, StageId stage, const QString &text, CardId pain = {});

/// One place up or down among those of its stage that have the same state.
void moveExplanation(Edit &edit, ExplanationId explanation, bool up);

/// Another state, from a day on. One that is confirmed becomes a pain point of its stage where it is none yet, with
/// what speaks for it as its evidence; the idea that its test became answers that.
void setState(Edit &edit, ExplanationId explanation, ExplanationState state, const QDate &day);

/// New evidence that speaks for an explanation, or against it.
EvidenceId addEvidence(Edit &edit, ExplanationId explanation, bool against, Evidence evidence);

/// The same of evidence that there is: what stands behind a card or another explanation stays there and is copied, what
/// stands alone is tied itself. Where it speaks already, it only changes its side. The null id where there is none.
EvidenceId tieEvidence(Edit &edit, EvidenceId evidence, ExplanationId explanation, bool against);

/// Takes evidence off its explanation: what was filed at a stage stays there, anything else goes.
void untieEvidence(Edit &edit, EvidenceId evidence);

/// The next test as an idea of the stage, with owner and day, answering the pain point where there is one. The idea
/// that it became already stays; null where there is no such explanation.
CardId makeIdeaOf(Edit &edit, ExplanationId explanation, const Card &idea, const QDate &day);

}
