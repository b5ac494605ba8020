#pragma once

#include "sources/importfacts.h"
#include "sources/understanding.h"
#include "store/workbook.h"

#include <map>

namespace wend {

/// A stage that comes with an import: found by its name where it is there by then, else made behind the last.
struct StageToMake
{
    MapId map;
    QString name; ///< empty: none
    bool operator==(const StageToMake &) const = default;
};

/// A metric, by its key, that shall be shown at a stage or at a touchpoint.
struct BindingChoice
{
    QString key;
    StageId stage;
    QString label {};        ///< empty: the metric's name
    CardId card {};          ///< not null: at this touchpoint of the stage
    bool leads = false;      ///< in front of what the stage shows already
    StageToMake newStage {}; ///< where `stage` is null
    bool isNowhere() const { return stage.isNull() && newStage.name.isEmpty(); }
    bool operator==(const BindingChoice &) const = default;
};

struct ImportOutcome
{
    ImportId import; ///< null: nothing was added
    SourceId source;
    bool wasThere = false; ///< the same file was imported before: nothing was added
    bool replaced = false; ///< the same file was imported before and understood otherwise: that import is gone
    /// Earlier imports of the source that speak of some of the same days: from now on the newer numbers count there.
    std::vector<ImportId> overlapped;
};

/// The numbers of an import that were written before its row (edit/writingahead.h), and what they go by: the ids of the
/// row and its metrics, and where their dimensions stand among those of the source.
struct WrittenAhead
{
    ImportId import;                     ///< null: nothing was written
    std::map<QString, MetricId> metrics; ///< by key
    std::vector<int> places {};
};

/// Puts the numbers of an export into the workbook: finds or makes the source (by its recipe) and the metrics (by their
/// keys), writes the import and its samples, and binds metrics to stages. Samples are written once and stay out of the
/// change records: an undo takes the import's row back, and with it the samples out of every sum. `description` (JSON,
/// resources/sources) is what the person put right, or empty: it is kept with the source, the metrics take the names,
/// units and kinds that the understanding has, and an earlier import of the same file gives way.
ImportOutcome importNumbers(Edit &edit, const Understanding &understanding, const ImportFacts &facts,
    const std::vector<BindingChoice> &bindings, const QString &description = {}, const WrittenAhead &ahead = {});

/// What an export was understood as, and where its metrics shall be shown.
struct ImportPart
{
    Understanding understanding;
    std::vector<BindingChoice> bindings;
    std::vector<BindingId> unbind {}; ///< bindings to take away first: a metric that goes to another place now
    QString description {};           ///< of importNumbers
};

/// All parts of one file as one undo step, "Import “file.csv”". Parts without numbers are passed over. One outcome a
/// part. `ahead` is empty or has an entry a part.
Result<std::vector<ImportOutcome>> importExport(Workbook &workbook, const ImportFacts &facts,
    const std::vector<ImportPart> &parts, const std::vector<WrittenAhead> &ahead = {});

/// Shows a metric at a stage, behind what it shows already; once. An empty label leaves the one it has.
BindingId bindMetric(Edit &edit, StageId stage, MetricId metric, const QString &label = {});
/// The same at a touchpoint. The null id where there is no such card.
BindingId bindMetricTo(Edit &edit, CardId card, MetricId metric, const QString &label = {});

/// The numbers of a touchpoint stay with it: to be called when it has come to another column.
void takeNumbersAlong(Edit &edit, CardId card);

/// Puts a binding in front of the others of its stage or touchpoint: it is the number that counts in the funnel.
void leadWith(Edit &edit, BindingId binding);

/// Makes a metric the first one of a stage, the one the funnel counts, in place of the one that was; the others stay
/// behind it. A null metric takes the first away.
void countAt(Edit &edit, StageId stage, MetricId metric);

/// What stands below the first number of a stage; empty: the metric's name. Nothing happens where there is no number.
void labelNumber(Edit &edit, StageId stage, const QString &label);

}
