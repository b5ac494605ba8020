#pragma once

#include "model/rows.h"

#include <array>
#include <tuple>

// The one description of how each row is stored: used for loading, for change records, for the schema's test, for JSON.
// The tables themselves are made from it (store/schema.cpp).

namespace wend {

/// What happens to a row when the row it points at is removed. SQL only refuses; Edit::remove does the work, so that
/// everything stands in the change records.
enum class OnRemove { Nothing, RemoveToo, RemoveTooWhereSet, SetNull };

template <class Row, class Field>
struct RowColumn
{
    using RowType = Row;
    using FieldType = Field;
    const char *name;
    Field Row::*field;
    OnRemove onRemove = OnRemove::Nothing;
};

template <class Row, class Field>
constexpr RowColumn<Row, Field> column(const char *name, Field Row::*field, OnRemove onRemove = OnRemove::Nothing)
{
    return {name, field, onRemove};
}

/// Specialised for each row type: `name` of the table, `columns` (the id first), `groupBy`: the ids that say which
/// siblings a row is ordered among, and `since`: the version of files that first had the table, where it is not the
/// first.
template <class Row>
struct RowTable;

template <>
struct RowTable<Business>
{
    static constexpr const char *name = "business";
    static constexpr auto columns = std::make_tuple(column("id", &Business::id), column("name", &Business::name),
        column("place", &Business::place), column("language", &Business::language),
        column("currency", &Business::currency), column("logo", &Business::logo, OnRemove::SetNull),
        column("accent", &Business::accent));
    static constexpr auto groupBy = std::make_tuple();
};

template <>
struct RowTable<Picture>
{
    static constexpr const char *name = "picture";
    static constexpr int since = 2;
    static constexpr auto columns
        = std::make_tuple(column("id", &Picture::id), column("name", &Picture::name), column("bytes", &Picture::bytes));
    static constexpr auto groupBy = std::make_tuple();
};

template <>
struct RowTable<Persona>
{
    static constexpr const char *name = "persona";
    static constexpr auto columns = std::make_tuple(column("id", &Persona::id), column("position", &Persona::position),
        column("name", &Persona::name), column("age", &Persona::age), column("quote", &Persona::quote),
        column("place", &Persona::place), column("work", &Persona::work), column("income", &Persona::income),
        column("goals", &Persona::goals), column("reasons", &Persona::reasons), column("worries", &Persona::worries),
        column("habits", &Persona::habits), column("channels", &Persona::channels),
        column("devices", &Persona::devices), column("segment", &Persona::segment), column("share", &Persona::share),
        column("colour", &Persona::colour), column("marker", &Persona::marker),
        column("avatar_skin", &Persona::avatarSkin), column("avatar_hair", &Persona::avatarHair),
        column("avatar_hair_colour", &Persona::avatarHairColour),
        column("picture", &Persona::picture, OnRemove::SetNull), column("dimension", &Persona::dimension),
        column("dimension_value", &Persona::dimensionValue));
    static constexpr auto groupBy = std::make_tuple();
};

template <>
struct RowTable<Map>
{
    static constexpr const char *name = "map";
    static constexpr auto columns = std::make_tuple(column("id", &Map::id), column("position", &Map::position),
        column("title", &Map::title), column("goal", &Map::goal), column("scenario", &Map::scenario),
        column("product", &Map::product), column("kind", &Map::kind), column("owner", &Map::owner),
        column("tags", &Map::tags), column("review_date", &Map::reviewDate), column("period_from", &Map::periodFrom),
        column("period_to", &Map::periodTo), column("pair", &Map::pair, OnRemove::SetNull),
        column("level_high", &Map::levelHigh), column("level_middle", &Map::levelMiddle),
        column("level_low", &Map::levelLow), column("names_width", &Map::namesWidth),
        column("headline_kind", &Map::headlineKind), column("headline", &Map::headline), column("ground", &Map::ground),
        column("without_legend", &Map::withoutLegend), column("without_sources", &Map::withoutSources),
        column("without_printed", &Map::withoutPrinted), column("poster_link", &Map::posterLink),
        column("comparison", &Map::comparison), column("compare_from", &Map::compareFrom),
        column("compare_to", &Map::compareTo), column("unit_cost", &Map::unitCost),
        column("poster_title", &Map::posterTitle), column("poster_subtitle", &Map::posterSubtitle),
        column("without_head", &Map::withoutHead));
    static constexpr auto groupBy = std::make_tuple();
};

template <>
struct RowTable<MapPersona>
{
    static constexpr const char *name = "map_persona";
    static constexpr auto columns
        = std::make_tuple(column("id", &MapPersona::id), column("map", &MapPersona::map, OnRemove::RemoveToo),
            column("persona", &MapPersona::persona, OnRemove::RemoveToo), column("position", &MapPersona::position),
            column("off_poster", &MapPersona::offPoster));
    static constexpr auto groupBy = std::make_tuple(&MapPersona::map);
};

template <>
struct RowTable<Stage>
{
    static constexpr const char *name = "stage";
    static constexpr auto columns = std::make_tuple(column("id", &Stage::id),
        column("map", &Stage::map, OnRemove::RemoveToo), column("parent", &Stage::parent, OnRemove::RemoveTooWhereSet),
        column("position", &Stage::position), column("name", &Stage::name), column("question", &Stage::question),
        column("colour", &Stage::colour), column("duration", &Stage::duration),
        column("duration_unit", &Stage::durationUnit), column("level", &Stage::level), column("target", &Stage::target),
        column("width", &Stage::width), column("collapsed", &Stage::collapsed), column("hidden", &Stage::hidden));
    static constexpr auto groupBy = std::make_tuple(&Stage::map, &Stage::parent);
};

template <>
struct RowTable<Lane>
{
    static constexpr const char *name = "lane";
    static constexpr auto columns = std::make_tuple(column("id", &Lane::id),
        column("map", &Lane::map, OnRemove::RemoveToo), column("position", &Lane::position),
        column("kind", &Lane::kind), column("name", &Lane::name), column("line_above", &Lane::lineAbove),
        column("height", &Lane::height), column("collapsed", &Lane::collapsed), column("hidden", &Lane::hidden),
        column("pinned", &Lane::pinned), column("off_poster", &Lane::offPoster));
    static constexpr auto groupBy = std::make_tuple(&Lane::map);
};

template <>
struct RowTable<Tool>
{
    static constexpr const char *name = "tool";
    static constexpr auto columns = std::make_tuple(column("id", &Tool::id), column("position", &Tool::position),
        column("name", &Tool::name), column("monthly_cost", &Tool::monthlyCost));
    static constexpr auto groupBy = std::make_tuple();
};

template <>
struct RowTable<Card>
{
    static constexpr const char *name = "card";
    static constexpr auto columns = std::make_tuple(column("id", &Card::id),
        column("lane", &Card::lane, OnRemove::RemoveToo), column("stage", &Card::stage, OnRemove::RemoveToo),
        column("position", &Card::position), column("span", &Card::span), column("text", &Card::text),
        column("notes", &Card::notes), column("channel", &Card::channel), column("device", &Card::device),
        column("owner", &Card::owner), column("tool", &Card::tool, OnRemove::SetNull),
        column("moment_of_truth", &Card::momentOfTruth), column("severity", &Card::severity),
        column("impact", &Card::impact), column("effort", &Card::effort), column("state", &Card::state),
        column("due", &Card::due), column("answers", &Card::answers, OnRemove::SetNull),
        column("persona", &Card::persona, OnRemove::SetNull), column("link", &Card::link),
        column("linked_map", &Card::linkedMap, OnRemove::SetNull), column("picture", &Card::picture, OnRemove::SetNull),
        column("touchpoint", &Card::touchpoint, OnRemove::SetNull), column("level", &Card::level),
        column("times_a_month", &Card::timesAMonth));
    static constexpr auto groupBy = std::make_tuple(&Card::lane, &Card::stage);
};

template <>
struct RowTable<Explanation>
{
    static constexpr const char *name = "explanation";
    static constexpr int since = 4;
    static constexpr auto columns = std::make_tuple(column("id", &Explanation::id),
        column("stage", &Explanation::stage, OnRemove::RemoveToo), column("position", &Explanation::position),
        column("text", &Explanation::text), column("state", &Explanation::state),
        column("state_day", &Explanation::stateDay), column("explains", &Explanation::explains),
        column("or_more", &Explanation::orMore), column("test", &Explanation::test),
        column("idea", &Explanation::idea, OnRemove::SetNull), column("pain", &Explanation::pain, OnRemove::SetNull));
    static constexpr auto groupBy = std::make_tuple(&Explanation::stage);
};

template <>
struct RowTable<Evidence>
{
    static constexpr const char *name = "evidence";
    static constexpr auto columns = std::make_tuple(column("id", &Evidence::id),
        column("card", &Evidence::card, OnRemove::RemoveTooWhereSet), column("position", &Evidence::position),
        column("kind", &Evidence::kind), column("text", &Evidence::text), column("source", &Evidence::source),
        column("date", &Evidence::date), column("stage", &Evidence::stage, OnRemove::RemoveTooWhereSet),
        column("explanation", &Evidence::explanation, OnRemove::RemoveTooWhereSet),
        column("against", &Evidence::against), column("author", &Evidence::author), column("score", &Evidence::score),
        column("is_pain", &Evidence::isPain), column("is_praise", &Evidence::isPraise),
        column("is_idea", &Evidence::isIdea), column("is_for_later", &Evidence::isForLater));
    static constexpr auto groupBy = std::make_tuple(&Evidence::card, &Evidence::explanation);
};

template <>
struct RowTable<Path>
{
    static constexpr const char *name = "path";
    static constexpr int since = 2;
    static constexpr auto columns
        = std::make_tuple(column("id", &Path::id), column("map", &Path::map, OnRemove::RemoveToo),
            column("from_card", &Path::from, OnRemove::RemoveToo), column("to_card", &Path::to, OnRemove::RemoveToo),
            column("label", &Path::label), column("share", &Path::share));
    static constexpr auto groupBy = std::make_tuple(&Path::map);
};

template <>
struct RowTable<Feeling>
{
    static constexpr const char *name = "feeling";
    static constexpr auto columns
        = std::make_tuple(column("id", &Feeling::id), column("map", &Feeling::map, OnRemove::RemoveToo),
            column("persona", &Feeling::persona, OnRemove::RemoveTooWhereSet),
            column("stage", &Feeling::stage, OnRemove::RemoveToo), column("kind", &Feeling::kind),
            column("at", &Feeling::at), column("value", &Feeling::value), column("label", &Feeling::label));
    static constexpr auto groupBy = std::make_tuple(&Feeling::map);
};

template <>
struct RowTable<Source>
{
    static constexpr const char *name = "source";
    static constexpr auto columns = std::make_tuple(column("id", &Source::id), column("position", &Source::position),
        column("name", &Source::name), column("recipe", &Source::recipe), column("description", &Source::description),
        column("dimensions", &Source::dimensions));
    static constexpr auto groupBy = std::make_tuple();
};

template <>
struct RowTable<Metric>
{
    static constexpr const char *name = "metric";
    static constexpr auto columns
        = std::make_tuple(column("id", &Metric::id), column("source", &Metric::source, OnRemove::RemoveToo),
            column("position", &Metric::position), column("key", &Metric::key), column("name", &Metric::name),
            column("unit", &Metric::unit), column("kind", &Metric::kind), column("additive", &Metric::additive));
    static constexpr auto groupBy = std::make_tuple(&Metric::source);
};

template <>
struct RowTable<Import>
{
    static constexpr const char *name = "import";
    static constexpr auto columns
        = std::make_tuple(column("id", &Import::id), column("source", &Import::source, OnRemove::RemoveToo),
            column("file_name", &Import::fileName), column("hash", &Import::hash), column("at", &Import::at),
            column("encoding", &Import::encoding), column("rows", &Import::rows), column("refused", &Import::refused),
            column("period_from", &Import::periodFrom), column("period_to", &Import::periodTo));
    static constexpr auto groupBy = std::make_tuple(&Import::source);
};

template <>
struct RowTable<Binding>
{
    static constexpr const char *name = "binding";
    static constexpr auto columns
        = std::make_tuple(column("id", &Binding::id), column("stage", &Binding::stage, OnRemove::RemoveToo),
            column("card", &Binding::card, OnRemove::RemoveTooWhereSet),
            column("metric", &Binding::metric, OnRemove::RemoveToo), column("position", &Binding::position),
            column("label", &Binding::label));
    static constexpr auto groupBy = std::make_tuple(&Binding::stage, &Binding::card);
};

template <>
struct RowTable<Target>
{
    static constexpr const char *name = "target";
    static constexpr int since = 4;
    static constexpr auto columns
        = std::make_tuple(column("id", &Target::id), column("metric", &Target::metric, OnRemove::RemoveTooWhereSet),
            column("stage", &Target::stage, OnRemove::RemoveTooWhereSet), column("value", &Target::value),
            column("span", &Target::span), column("is_most", &Target::isMost), column("from_day", &Target::from));
    static constexpr auto groupBy = std::make_tuple(&Target::metric, &Target::stage);
};

template <>
struct RowTable<DayNote>
{
    static constexpr const char *name = "day_note";
    static constexpr int since = 4;
    static constexpr auto columns
        = std::make_tuple(column("id", &DayNote::id), column("day", &DayNote::day), column("text", &DayNote::text),
            column("stage", &DayNote::stage, OnRemove::SetNull), column("idea", &DayNote::idea, OnRemove::SetNull));
    static constexpr auto groupBy = std::make_tuple();
};

template <>
struct RowTable<Scenario>
{
    static constexpr const char *name = "scenario";
    static constexpr int since = 4;
    static constexpr auto columns
        = std::make_tuple(column("id", &Scenario::id), column("map", &Scenario::map, OnRemove::RemoveToo),
            column("position", &Scenario::position), column("name", &Scenario::name));
    static constexpr auto groupBy = std::make_tuple(&Scenario::map);
};

template <>
struct RowTable<ScenarioChange>
{
    static constexpr const char *name = "scenario_change";
    static constexpr int since = 4;
    static constexpr auto columns = std::make_tuple(column("id", &ScenarioChange::id),
        column("scenario", &ScenarioChange::scenario, OnRemove::RemoveToo), column("lever", &ScenarioChange::lever),
        column("stage", &ScenarioChange::stage, OnRemove::RemoveTooWhereSet), column("value", &ScenarioChange::value));
    static constexpr auto groupBy = std::make_tuple(&ScenarioChange::scenario);
};

template <>
struct RowTable<FindingMark>
{
    static constexpr const char *name = "finding_mark";
    static constexpr int since = 4;
    static constexpr auto columns = std::make_tuple(column("id", &FindingMark::id), column("rule", &FindingMark::rule),
        column("map", &FindingMark::map, OnRemove::RemoveTooWhereSet), column("about", &FindingMark::about),
        column("decision", &FindingMark::decision), column("until_day", &FindingMark::until));
    static constexpr auto groupBy = std::make_tuple();
};

template <>
struct RowTable<Version>
{
    static constexpr const char *name = "version";
    static constexpr int since = 4;
    static constexpr auto columns
        = std::make_tuple(column("id", &Version::id), column("map", &Version::map, OnRemove::RemoveTooWhereSet),
            column("persona", &Version::persona, OnRemove::RemoveTooWhereSet), column("at", &Version::at),
            column("reason", &Version::reason), column("name", &Version::name), column("content", &Version::content));
    static constexpr auto groupBy = std::make_tuple(&Version::map, &Version::persona);
};

/// The version of files (store/schema.h) that first had the table.
template <class Row>
constexpr int tableSince()
{
    if constexpr (requires { RowTable<Row>::since; })
        return RowTable<Row>::since;
    else
        return 1;
}

/// Which siblings a row stands among: the values of RowTable<Row>::groupBy, 0 where there are fewer than two.
using Group = std::pair<qint64, qint64>;

template <class Row>
Group groupOf(const Row &row)
{
    return std::apply(
        [&](auto... member) {
            const std::array<qint64, 2 + sizeof...(member)> values {(row.*member).value...};
            return Group {values[0], values[1]};
        },
        RowTable<Row>::groupBy);
}

/// Every table whose edits are recorded, parents before children.
using AllRows = std::tuple<Picture, Business, Persona, Map, MapPersona, Stage, Lane, Tool, Card, Explanation, Evidence,
    Path, Feeling, Source, Metric, Import, Binding, Target, DayNote, Scenario, ScenarioChange, FindingMark, Version>;

/// The same list, for what only the preprocessor can repeat: templates that are compiled once for each row type.
// clang-format off
#define WEND_EACH_ROW(DO) \
    DO(Picture) DO(Business) DO(Persona) DO(Map) DO(MapPersona) DO(Stage) DO(Lane) DO(Tool) \
    DO(Card) DO(Explanation) DO(Evidence) DO(Path) DO(Feeling) DO(Source) DO(Metric) DO(Import) DO(Binding) \
    DO(Target) DO(DayNote) DO(Scenario) DO(ScenarioChange) DO(FindingMark) DO(Version)
// clang-format on

/// Calls `each` with a pointer (null, only for its type) to every row type: forEachTable([]<class Row>(Row *) { … }).
template <class Each>
void forEachTable(Each &&each)
{
    [&]<class... Row>(std::tuple<Row...> *) { (each(static_cast<Row *>(nullptr)), ...); }(
        static_cast<AllRows *>(nullptr));
}

/// The place of a row type in AllRows.
template <class Row>
constexpr int tableIndex()
{
    int found = -1;
    int at = 0;
    [&]<class... Each>(std::tuple<Each...> *) { ((std::is_same_v<Each, Row> ? void(found = at) : void(), ++at), ...); }(
        static_cast<AllRows *>(nullptr));
    return found;
}

/// Calls `each` with every column of a row type, in order.
template <class Row, class Each>
void forEachColumn(Each &&each)
{
    std::apply([&](const auto &...column) { (each(column), ...); }, RowTable<Row>::columns);
}

}
