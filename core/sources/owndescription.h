#pragma once

#include "sources/columnroles.h"
#include "sources/understand.h"

namespace wend {

/// What a column is for, as people see it and say it. `Counted`: where rows are things that happened, the column has a
/// part in counting them. `DayInHeading` nobody says: the heading is the day that the column's numbers are of.
struct ColumnRole
{
    enum class What {
        LeftOut,
        Day,
        FirstDay,
        LastDay,
        Year,
        Quarter,
        Month,
        Week,
        DayOfMonth,
        Breakdown,
        Number,
        Counted,
        DayInHeading
    };
    What what = What::LeftOut;
    ColumnDescription metric; ///< of a number: kind and additive are set
    /// Of what is counted by: "receipt", "customer" and so on, a word of columnWords(); empty: some other.
    QString part {};
};

/// What the columns of a table were taken for, one entry a column.
std::vector<ColumnRole> rolesOfColumns(
    const wend::Table &table, const SourceDescription *source, const SourceLibrary &library);

/// What a person can say of a column.
struct ColumnWord
{
    ColumnRole::What what = ColumnRole::What::Number;
    QString name {}; ///< of a number, for people
    QString unit {};
    MetricKind kind = MetricKind::Count;
    bool additive = true;
    bool level = false; ///< of a number: what there is in all
    QString part {};    ///< of ColumnRole
};

/// Days stand only in columns of dates, and dates are nothing else; a column without a heading cannot be spoken of.
bool canBe(const wend::Column &column, ColumnRole::What what);

/// Puts right what a column is for; a second day column takes the place of the first. Percents and shares become plain
/// numbers, and the other way round, as the kind says.
void say(std::vector<ColumnRole> &roles, const wend::Table &table, int column, const ColumnWord &word);

/// A description of the person's own, in the form of resources/sources: the table as it is now understood, on top of
/// what it was recognised by (`base`, may be null). `recipe` stays the same, so that earlier imports and the next
/// belong to one source.
QJsonObject ownDescription(const wend::Table &table, const std::vector<ColumnRole> &roles,
    const SourceDescription *base, const QString &recipe);
/// The same with another name, and with how its files are to be read. Where a header was said, it is found by its names
/// next time.
QJsonObject withName(QJsonObject description, const QString &name);
QJsonObject withReading(QJsonObject description, const ReadOptions &said);

/// Gives columns the types that descriptions of the person's own say.
void takeTypes(ReadFile &file, const SourceLibrary &library);

/// Reads an export as the person's own descriptions of it say, if there are any that fit; what is `said` now goes
/// before them.
Result<ReadFile> readKnown(const QString &path, const SourceLibrary &library, const ReadOptions &said = {});

}
