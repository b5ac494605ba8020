#include "store/rownouns.h"

#include <QCoreApplication>
#include <algorithm>

namespace wend {

namespace {

struct TableWords
{
    const char *table;
    const char *one;
    const char *several;
    const char *all;
};

constexpr TableWords tableWords[] {
    {"business", QT_TRANSLATE_NOOP("Losses", "the business “%1”"), QT_TRANSLATE_N_NOOP("Losses", "%n business(es)"),
        QT_TRANSLATE_NOOP("Losses", "what is said of the business")},
    {"picture", QT_TRANSLATE_NOOP("Losses", "the picture “%1”"), QT_TRANSLATE_N_NOOP("Losses", "%n picture(s)"),
        QT_TRANSLATE_NOOP("Losses", "pictures")},
    {"persona", QT_TRANSLATE_NOOP("Losses", "the persona “%1”"), QT_TRANSLATE_N_NOOP("Losses", "%n persona(s)"),
        QT_TRANSLATE_NOOP("Losses", "personas")},
    {"map", QT_TRANSLATE_NOOP("Losses", "the map “%1”"), QT_TRANSLATE_N_NOOP("Losses", "%n map(s)"),
        QT_TRANSLATE_NOOP("Losses", "maps")},
    {"map_persona", QT_TRANSLATE_NOOP("Losses", "the persona “%1” on a map"),
        QT_TRANSLATE_N_NOOP("Losses", "%n persona(s) on maps"),
        QT_TRANSLATE_NOOP("Losses", "which map shows which persona")},
    {"stage", QT_TRANSLATE_NOOP("Losses", "the stage “%1”"), QT_TRANSLATE_N_NOOP("Losses", "%n stage(s)"),
        QT_TRANSLATE_NOOP("Losses", "stages")},
    {"lane", QT_TRANSLATE_NOOP("Losses", "the lane “%1”"), QT_TRANSLATE_N_NOOP("Losses", "%n lane(s)"),
        QT_TRANSLATE_NOOP("Losses", "lanes")},
    {"tool", QT_TRANSLATE_NOOP("Losses", "the tool “%1”"), QT_TRANSLATE_N_NOOP("Losses", "%n tool(s)"),
        QT_TRANSLATE_NOOP("Losses", "tools")},
    {"card", QT_TRANSLATE_NOOP("Losses", "the card “%1”"), QT_TRANSLATE_N_NOOP("Losses", "%n card(s)"),
        QT_TRANSLATE_NOOP("Losses", "cards")},
    {"evidence", QT_TRANSLATE_NOOP("Losses", "the evidence “%1”"),
        QT_TRANSLATE_N_NOOP("Losses", "%n piece(s) of evidence"), QT_TRANSLATE_NOOP("Losses", "evidence")},
    {"explanation", QT_TRANSLATE_NOOP("Losses", "the explanation “%1”"),
        QT_TRANSLATE_N_NOOP("Losses", "%n explanation(s)"), QT_TRANSLATE_NOOP("Losses", "explanations")},
    {"path", QT_TRANSLATE_NOOP("Losses", "the path “%1”"), QT_TRANSLATE_N_NOOP("Losses", "%n path(s)"),
        QT_TRANSLATE_NOOP("Losses", "paths")},
    {"feeling", QT_TRANSLATE_NOOP("Losses", "the feeling “%1”"), QT_TRANSLATE_N_NOOP("Losses", "%n feeling(s)"),
        QT_TRANSLATE_NOOP("Losses", "feelings")},
    {"source", QT_TRANSLATE_NOOP("Losses", "the source “%1”"), QT_TRANSLATE_N_NOOP("Losses", "%n source(s) of numbers"),
        QT_TRANSLATE_NOOP("Losses", "sources of numbers")},
    {"metric", QT_TRANSLATE_NOOP("Losses", "the metric “%1”"), QT_TRANSLATE_N_NOOP("Losses", "%n metric(s)"),
        QT_TRANSLATE_NOOP("Losses", "metrics")},
    {"import", QT_TRANSLATE_NOOP("Losses", "the import of “%1”"), QT_TRANSLATE_N_NOOP("Losses", "%n import(s)"),
        QT_TRANSLATE_NOOP("Losses", "imports")},
    {"binding", QT_TRANSLATE_NOOP("Losses", "the number “%1” at a stage or touchpoint"),
        QT_TRANSLATE_N_NOOP("Losses", "%n number(s) at stages and touchpoints"),
        QT_TRANSLATE_NOOP("Losses", "which numbers stand at which stage")},
    {"target", QT_TRANSLATE_NOOP("Losses", "the target from “%1” on"), QT_TRANSLATE_N_NOOP("Losses", "%n target(s)"),
        QT_TRANSLATE_NOOP("Losses", "targets")},
    {"day_note", QT_TRANSLATE_NOOP("Losses", "the note “%1” on a day"),
        QT_TRANSLATE_N_NOOP("Losses", "%n note(s) on days"), QT_TRANSLATE_NOOP("Losses", "notes on days")},
    {"scenario", QT_TRANSLATE_NOOP("Losses", "the scenario “%1”"), QT_TRANSLATE_N_NOOP("Losses", "%n scenario(s)"),
        QT_TRANSLATE_NOOP("Losses", "scenarios")},
    {"scenario_change", QT_TRANSLATE_NOOP("Losses", "what a scenario sets"),
        QT_TRANSLATE_N_NOOP("Losses", "%n thing(s) that scenarios set"),
        QT_TRANSLATE_NOOP("Losses", "what scenarios set")},
    {"finding_mark", QT_TRANSLATE_NOOP("Losses", "what was decided about a finding"),
        QT_TRANSLATE_N_NOOP("Losses", "%n decision(s) about findings"),
        QT_TRANSLATE_NOOP("Losses", "what was decided about findings")},
    {"version", QT_TRANSLATE_NOOP("Losses", "the version “%1”"), QT_TRANSLATE_N_NOOP("Losses", "%n version(s)"),
        QT_TRANSLATE_NOOP("Losses", "versions")},
    {"sample_block", nullptr, nullptr, QT_TRANSLATE_NOOP("Losses", "the numbers of imports")},
    {"sample", nullptr, nullptr, QT_TRANSLATE_NOOP("Losses", "the numbers of imports")},
    {"event_block", nullptr, nullptr, QT_TRANSLATE_NOOP("Losses", "the events of imports")},
    {"refusal", nullptr, nullptr, QT_TRANSLATE_NOOP("Losses", "the rows that imports could not use")},
    {"lineage", nullptr, nullptr, QT_TRANSLATE_NOOP("Losses", "the record of earlier saves")},
};

struct ColumnWord
{
    const char *table; ///< null: of every table
    const char *column;
    const char *noun;
};

// The first that fits counts.
constexpr ColumnWord columnWords[] {
    {"feeling", "at", QT_TRANSLATE_NOOP("Losses", "place within the stage")},
    {"feeling", "value", QT_TRANSLATE_NOOP("Losses", "height")},
    {"import", "at", QT_TRANSLATE_NOOP("Losses", "moment")},
    {"version", "at", QT_TRANSLATE_NOOP("Losses", "moment")},
    {"card", "level", QT_TRANSLATE_NOOP("Losses", "level in the funnel")},
    {"map", "pair", QT_TRANSLATE_NOOP("Losses", "counterpart")},
    {"scenario_change", "value", QT_TRANSLATE_NOOP("Losses", "value")},
    {"target", "span", QT_TRANSLATE_NOOP("Losses", "time of the target")},
    {"target", "value", QT_TRANSLATE_NOOP("Losses", "value")},
    {"scenario_change", "scenario", QT_TRANSLATE_NOOP("Losses", "what-if")},
    {"picture", "bytes", QT_TRANSLATE_NOOP("Losses", "picture itself")},
    {nullptr, "name", QT_TRANSLATE_NOOP("Losses", "name")},
    {nullptr, "title", QT_TRANSLATE_NOOP("Losses", "title")},
    {nullptr, "label", QT_TRANSLATE_NOOP("Losses", "label")},
    {nullptr, "text", QT_TRANSLATE_NOOP("Losses", "text")},
    {nullptr, "notes", QT_TRANSLATE_NOOP("Losses", "notes")},
    {nullptr, "place", QT_TRANSLATE_NOOP("Losses", "place")},
    {nullptr, "position", QT_TRANSLATE_NOOP("Losses", "place in the order")},
    {nullptr, "language", QT_TRANSLATE_NOOP("Losses", "language")},
    {nullptr, "currency", QT_TRANSLATE_NOOP("Losses", "currency")},
    {nullptr, "age", QT_TRANSLATE_NOOP("Losses", "age")},
    {nullptr, "quote", QT_TRANSLATE_NOOP("Losses", "quote")},
    {nullptr, "work", QT_TRANSLATE_NOOP("Losses", "work")},
    {nullptr, "income", QT_TRANSLATE_NOOP("Losses", "income")},
    {nullptr, "goals", QT_TRANSLATE_NOOP("Losses", "wants")},
    {nullptr, "reasons", QT_TRANSLATE_NOOP("Losses", "reasons to buy")},
    {nullptr, "worries", QT_TRANSLATE_NOOP("Losses", "worries")},
    {nullptr, "habits", QT_TRANSLATE_NOOP("Losses", "habits")},
    {nullptr, "channels", QT_TRANSLATE_NOOP("Losses", "channels")},
    {nullptr, "devices", QT_TRANSLATE_NOOP("Losses", "devices")},
    {nullptr, "segment", QT_TRANSLATE_NOOP("Losses", "segment")},
    {nullptr, "share", QT_TRANSLATE_NOOP("Losses", "share")},
    {nullptr, "colour", QT_TRANSLATE_NOOP("Losses", "colour")},
    {nullptr, "marker", QT_TRANSLATE_NOOP("Losses", "marker")},
    {nullptr, "avatar_skin", QT_TRANSLATE_NOOP("Losses", "drawn face")},
    {nullptr, "avatar_hair", QT_TRANSLATE_NOOP("Losses", "drawn face")},
    {nullptr, "avatar_hair_colour", QT_TRANSLATE_NOOP("Losses", "drawn face")},
    {nullptr, "picture", QT_TRANSLATE_NOOP("Losses", "picture")},
    {nullptr, "goal", QT_TRANSLATE_NOOP("Losses", "goal")},
    {nullptr, "scenario", QT_TRANSLATE_NOOP("Losses", "scenario")},
    {nullptr, "product", QT_TRANSLATE_NOOP("Losses", "product")},
    {nullptr, "kind", QT_TRANSLATE_NOOP("Losses", "kind")},
    {nullptr, "owner", QT_TRANSLATE_NOOP("Losses", "owner")},
    {nullptr, "tags", QT_TRANSLATE_NOOP("Losses", "tags")},
    {nullptr, "review_date", QT_TRANSLATE_NOOP("Losses", "review date")},
    {nullptr, "period_from", QT_TRANSLATE_NOOP("Losses", "first day of the period")},
    {nullptr, "period_to", QT_TRANSLATE_NOOP("Losses", "last day of the period")},
    {nullptr, "level_high", QT_TRANSLATE_NOOP("Losses", "name of a level of feeling")},
    {nullptr, "level_middle", QT_TRANSLATE_NOOP("Losses", "name of a level of feeling")},
    {nullptr, "level_low", QT_TRANSLATE_NOOP("Losses", "name of a level of feeling")},
    {nullptr, "names_width", QT_TRANSLATE_NOOP("Losses", "width of the lane names")},
    {nullptr, "headline_kind", QT_TRANSLATE_NOOP("Losses", "headline of the poster")},
    {nullptr, "headline", QT_TRANSLATE_NOOP("Losses", "headline of the poster")},
    {nullptr, "ground", QT_TRANSLATE_NOOP("Losses", "look of the poster")},
    {nullptr, "without_legend", QT_TRANSLATE_NOOP("Losses", "look of the poster")},
    {nullptr, "without_sources", QT_TRANSLATE_NOOP("Losses", "look of the poster")},
    {nullptr, "without_printed", QT_TRANSLATE_NOOP("Losses", "look of the poster")},
    {nullptr, "poster_link", QT_TRANSLATE_NOOP("Losses", "link on the poster")},
    {nullptr, "poster_title", QT_TRANSLATE_NOOP("Losses", "title of the poster")},
    {nullptr, "poster_subtitle", QT_TRANSLATE_NOOP("Losses", "title of the poster")},
    {nullptr, "without_head", QT_TRANSLATE_NOOP("Losses", "look of the poster")},
    {nullptr, "accent", QT_TRANSLATE_NOOP("Losses", "colour of the posters")},
    {nullptr, "off_poster", QT_TRANSLATE_NOOP("Losses", "look of the poster")},
    {nullptr, "dimension", QT_TRANSLATE_NOOP("Losses", "breakdown that tells these customers")},
    {nullptr, "dimension_value", QT_TRANSLATE_NOOP("Losses", "breakdown that tells these customers")},
    {nullptr, "comparison", QT_TRANSLATE_NOOP("Losses", "period compared with")},
    {nullptr, "compare_from", QT_TRANSLATE_NOOP("Losses", "period compared with")},
    {nullptr, "compare_to", QT_TRANSLATE_NOOP("Losses", "period compared with")},
    {nullptr, "unit_cost", QT_TRANSLATE_NOOP("Losses", "cost of one thing sold")},
    {nullptr, "is_most", QT_TRANSLATE_NOOP("Losses", "mark as an upper limit")},
    {nullptr, "from_day", QT_TRANSLATE_NOOP("Losses", "first day")},
    {nullptr, "day", QT_TRANSLATE_NOOP("Losses", "day")},
    {nullptr, "idea", QT_TRANSLATE_NOOP("Losses", "idea")},
    {nullptr, "lever", QT_TRANSLATE_NOOP("Losses", "what it sets")},
    {nullptr, "map", QT_TRANSLATE_NOOP("Losses", "map")},
    {nullptr, "persona", QT_TRANSLATE_NOOP("Losses", "persona")},
    {nullptr, "stage", QT_TRANSLATE_NOOP("Losses", "stage")},
    {nullptr, "parent", QT_TRANSLATE_NOOP("Losses", "stage above")},
    {nullptr, "lane", QT_TRANSLATE_NOOP("Losses", "lane")},
    {nullptr, "card", QT_TRANSLATE_NOOP("Losses", "card")},
    {nullptr, "tool", QT_TRANSLATE_NOOP("Losses", "tool")},
    {nullptr, "source", QT_TRANSLATE_NOOP("Losses", "source")},
    {nullptr, "metric", QT_TRANSLATE_NOOP("Losses", "metric")},
    {nullptr, "import", QT_TRANSLATE_NOOP("Losses", "import")},
    {nullptr, "question", QT_TRANSLATE_NOOP("Losses", "question")},
    {nullptr, "duration", QT_TRANSLATE_NOOP("Losses", "duration")},
    {nullptr, "duration_unit", QT_TRANSLATE_NOOP("Losses", "unit of the duration")},
    {nullptr, "level", QT_TRANSLATE_NOOP("Losses", "level in the funnel")},
    {nullptr, "target", QT_TRANSLATE_NOOP("Losses", "target")},
    {nullptr, "width", QT_TRANSLATE_NOOP("Losses", "width")},
    {nullptr, "height", QT_TRANSLATE_NOOP("Losses", "height")},
    {nullptr, "collapsed", QT_TRANSLATE_NOOP("Losses", "look")},
    {nullptr, "hidden", QT_TRANSLATE_NOOP("Losses", "look")},
    {nullptr, "pinned", QT_TRANSLATE_NOOP("Losses", "look")},
    {nullptr, "line_above", QT_TRANSLATE_NOOP("Losses", "line above")},
    {nullptr, "monthly_cost", QT_TRANSLATE_NOOP("Losses", "monthly cost")},
    {nullptr, "span", QT_TRANSLATE_NOOP("Losses", "width in columns")},
    {nullptr, "channel", QT_TRANSLATE_NOOP("Losses", "channel")},
    {nullptr, "device", QT_TRANSLATE_NOOP("Losses", "device")},
    {nullptr, "moment_of_truth", QT_TRANSLATE_NOOP("Losses", "mark as a moment of truth")},
    {nullptr, "severity", QT_TRANSLATE_NOOP("Losses", "severity")},
    {nullptr, "impact", QT_TRANSLATE_NOOP("Losses", "impact")},
    {nullptr, "effort", QT_TRANSLATE_NOOP("Losses", "effort")},
    {nullptr, "state", QT_TRANSLATE_NOOP("Losses", "state")},
    {nullptr, "due", QT_TRANSLATE_NOOP("Losses", "due date")},
    {nullptr, "answers", QT_TRANSLATE_NOOP("Losses", "answered pain point")},
    {nullptr, "link", QT_TRANSLATE_NOOP("Losses", "link")},
    {nullptr, "linked_map", QT_TRANSLATE_NOOP("Losses", "linked map")},
    {nullptr, "logo", QT_TRANSLATE_NOOP("Losses", "logo")},
    {nullptr, "touchpoint", QT_TRANSLATE_NOOP("Losses", "touchpoint")},
    {nullptr, "times_a_month", QT_TRANSLATE_NOOP("Losses", "times a month")},
    {nullptr, "state_day", QT_TRANSLATE_NOOP("Losses", "day of the state")},
    {nullptr, "explains", QT_TRANSLATE_NOOP("Losses", "number that it explains")},
    {nullptr, "or_more", QT_TRANSLATE_NOOP("Losses", "number that it explains")},
    {nullptr, "test", QT_TRANSLATE_NOOP("Losses", "test")},
    {nullptr, "pain", QT_TRANSLATE_NOOP("Losses", "pain point")},
    {nullptr, "explanation", QT_TRANSLATE_NOOP("Losses", "explanation")},
    {nullptr, "against", QT_TRANSLATE_NOOP("Losses", "mark of what it says")},
    {nullptr, "author", QT_TRANSLATE_NOOP("Losses", "author")},
    {nullptr, "score", QT_TRANSLATE_NOOP("Losses", "score")},
    {nullptr, "is_pain", QT_TRANSLATE_NOOP("Losses", "mark of what it says")},
    {nullptr, "is_praise", QT_TRANSLATE_NOOP("Losses", "mark of what it says")},
    {nullptr, "is_idea", QT_TRANSLATE_NOOP("Losses", "mark of what it says")},
    {nullptr, "is_for_later", QT_TRANSLATE_NOOP("Losses", "place in the order")},
    {nullptr, "rule", QT_TRANSLATE_NOOP("Losses", "kind of finding")},
    {nullptr, "about", QT_TRANSLATE_NOOP("Losses", "finding")},
    {nullptr, "decision", QT_TRANSLATE_NOOP("Losses", "decision")},
    {nullptr, "until_day", QT_TRANSLATE_NOOP("Losses", "day until which it is put off")},
    {nullptr, "reason", QT_TRANSLATE_NOOP("Losses", "reason")},
    {nullptr, "content", QT_TRANSLATE_NOOP("Losses", "content")},
    {nullptr, "date", QT_TRANSLATE_NOOP("Losses", "date")},
    {nullptr, "from_card", QT_TRANSLATE_NOOP("Losses", "beginning")},
    {nullptr, "to_card", QT_TRANSLATE_NOOP("Losses", "end")},
    {nullptr, "recipe", QT_TRANSLATE_NOOP("Losses", "kind of export")},
    {nullptr, "description", QT_TRANSLATE_NOOP("Losses", "description")},
    {nullptr, "dimensions", QT_TRANSLATE_NOOP("Losses", "names of breakdowns")},
    {nullptr, "key", QT_TRANSLATE_NOOP("Losses", "column in the export")},
    {nullptr, "unit", QT_TRANSLATE_NOOP("Losses", "unit")},
    {nullptr, "additive", QT_TRANSLATE_NOOP("Losses", "mark that it can be added up")},
    {nullptr, "file_name", QT_TRANSLATE_NOOP("Losses", "name of the file")},
    {nullptr, "hash", QT_TRANSLATE_NOOP("Losses", "fingerprint of the file")},
    {nullptr, "encoding", QT_TRANSLATE_NOOP("Losses", "encoding")},
    {nullptr, "rows", QT_TRANSLATE_NOOP("Losses", "count of rows")},
    {nullptr, "refused", QT_TRANSLATE_NOOP("Losses", "count of rows that were left out")},
};

QString translatedNoun(const char *text, int count = -1)
{
    return QCoreApplication::translate("Losses", text, nullptr, count);
}

const TableWords *wordsOf(const QByteArray &table)
{
    const auto found = std::find_if(
        std::begin(tableWords), std::end(tableWords), [&](const TableWords &words) { return table == words.table; });
    return found == std::end(tableWords) ? nullptr : found;
}

}

QString rowNoun(const QByteArray &table, const QString &row, int count)
{
    const TableWords *words = wordsOf(table);
    if (!words || !words->one)
        return {};
    return count == 1 && !row.isEmpty() ? translatedNoun(words->one).arg(row) : translatedNoun(words->several, count);
}

QString tableNoun(const QByteArray &table)
{
    const TableWords *words = wordsOf(table);
    return words ? translatedNoun(words->all) : QString();
}

QString columnNoun(const QByteArray &table, const QByteArray &column)
{
    const auto found = std::find_if(std::begin(columnWords), std::end(columnWords),
        [&](const ColumnWord &word) { return column == word.column && (!word.table || table == word.table); });
    return found == std::end(columnWords) ? QString() : translatedNoun(found->noun);
}

}
