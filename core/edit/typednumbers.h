#pragma once

#include "model/typedsource.h"
#include "store/samplereader.h"

namespace wend {

class Edit;

// Numbers that a person types instead of importing them. They are samples of a source of their own, each of a day, a
// week or a month. Samples are written once, so a change writes a metric's numbers of that year anew, as an import that
// takes the place of the one before: whatever knows imports (undo, saving, JSON, sums) knows what was typed.

/// A number of some days. No value: it is not known, or was emptied.
struct TypedValue
{
    QDate from;
    QDate to; ///< included
    std::optional<double> value;
    bool operator==(const TypedValue &) const = default;
};

/// What was typed of a metric, in the order of its days. `imports` are those of its source that stand.
std::vector<TypedValue> typedValues(const SampleReader &samples, MetricId metric, const std::vector<ImportId> &imports);

/// A new number to be typed, shown at a stage, or at a touchpoint (`card`) of it, behind what is there already.
MetricId addTypedNumber(Edit &edit, StageId stage, CardId card, const QString &name, MetricKind kind);

/// Each value replaces the one of the very same days; one without a value empties them. Days that were typed in another
/// step stay as they are, since nobody knows what of a week fell on its Monday: the number of values left out for that.
int typeNumbers(Edit &edit, MetricId metric, const std::vector<TypedValue> &values, const QDateTime &at);

/// Takes the number away with all that was typed, wherever it is shown.
void removeTypedNumber(Edit &edit, MetricId metric);

}
