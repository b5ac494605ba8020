#include "store/mending.h"

#include "store/rowsql.h"
#include "store/standins.h"

#include <sqlite3.h>

namespace wend {

namespace {

using Kind = Losses::Kind;

struct Rule
{
    Kind kind;
    const char *sql; ///< changes as many rows as were wrong
};

// OR REPLACE: where the same number stands there already, one goes.
constexpr auto moveNumbersToTheirCards
    = "UPDATE OR REPLACE binding SET stage = (SELECT coalesce(stage.parent, stage.id) FROM card JOIN stage ON stage.id "
      "= card.stage WHERE card.id = binding.card) "
      "WHERE card IS NOT NULL AND stage <> (SELECT coalesce(stage.parent, stage.id) FROM card JOIN stage ON stage.id = "
      "card.stage WHERE card.id = binding.card)";

// A row's place follows from its nearest neighbour: done before stand-ins are made, so that none is made for what is
// known.
constexpr Rule placesThatFollow[] {
    {Kind::NumbersRemoved, "DELETE FROM binding WHERE card IS NOT NULL AND card NOT IN (SELECT id FROM card)"},
    {Kind::PathsRemoved,
        "DELETE FROM path WHERE from_card NOT IN (SELECT id FROM card) OR to_card NOT IN (SELECT id FROM card)"},
    {Kind::FeelingsMoved,
        "UPDATE feeling SET map = (SELECT map FROM stage WHERE id = feeling.stage) "
        "WHERE map <> (SELECT map FROM stage WHERE id = feeling.stage)"},
    {Kind::NumbersMoved, moveNumbersToTheirCards},
};

constexpr Rule whatHoldsTogether[] {
    {Kind::StepsFreed,
        "UPDATE stage SET parent = NULL WHERE parent IS NOT NULL AND NOT EXISTS "
        "(SELECT 1 FROM stage AS above WHERE above.id = stage.parent AND above.map = stage.map AND above.parent IS "
        "NULL)"},
    {Kind::StepsEntered,
        "UPDATE card SET stage = (SELECT id FROM stage WHERE parent = card.stage ORDER BY position, id LIMIT 1) "
        "WHERE EXISTS (SELECT 1 FROM stage WHERE parent = card.stage)"},
    {Kind::FeelingsEntered,
        "UPDATE feeling SET stage = (SELECT id FROM stage WHERE parent = feeling.stage ORDER BY position, id LIMIT 1) "
        "WHERE EXISTS (SELECT 1 FROM stage WHERE parent = feeling.stage)"},
    {Kind::AnswersCleared, "UPDATE card SET answers = NULL WHERE answers = id"},
    {Kind::TouchpointsCleared, "UPDATE card SET touchpoint = NULL WHERE touchpoint = id"},
    {Kind::FeelingsMoved,
        "UPDATE feeling SET map = (SELECT map FROM stage WHERE id = feeling.stage) WHERE map <> (SELECT map FROM stage "
        "WHERE id = feeling.stage)"},
    {Kind::NumbersMoved, moveNumbersToTheirCards},
    {Kind::NumbersMoved,
        "UPDATE binding SET stage = (SELECT parent FROM stage WHERE id = binding.stage) "
        "WHERE card IS NULL AND (SELECT parent FROM stage WHERE id = binding.stage) IS NOT NULL"},
    {Kind::PathsMoved,
        "UPDATE path SET map = (SELECT stage.map FROM card JOIN stage ON stage.id = card.stage WHERE card.id = "
        "path.from_card) "
        "WHERE map <> (SELECT stage.map FROM card JOIN stage ON stage.id = card.stage WHERE card.id = path.from_card)"},
    {Kind::PathsRemoved,
        "DELETE FROM path WHERE map <> (SELECT stage.map FROM card JOIN stage ON stage.id = card.stage WHERE card.id = "
        "path.to_card)"},
    {Kind::PairsUntied,
        "UPDATE map SET pair = NULL WHERE pair = id OR id <> (SELECT pair FROM map AS other WHERE other.id = map.pair) "
        "OR (pair IS NOT NULL AND (SELECT pair FROM map AS other WHERE other.id = map.pair) IS NULL)"},
};

template <size_t Size>
void apply(const Rule (&rules)[Size], Database &database, Losses &losses)
{
    for (const Rule &rule : rules) {
        if (database.execute(rule.sql))
            losses.add(rule.kind, sqlite3_changes(database.handle()));
    }
}

void keepOneBusiness(Database &database, Losses &losses)
{
    database.execute("DELETE FROM business WHERE id > (SELECT min(id) FROM business)");
    losses.add(Kind::Twice, sqlite3_changes(database.handle()), "business");
    {
        Statement any = database.prepare("SELECT 1 FROM business");
        if (any.next())
            return;
    }
    Business business;
    business.id = IdSource().next<Business>();
    Statement insert = database.prepare(insertSql<Business>());
    bindRow(insert, business);
    if (insert.run())
        losses.add(Kind::Business, 1);
}

/// The lane of a map that is like one of another map, or a new one that is.
LaneId laneLike(Database &database, const Lane &wanted, MapId map)
{
    Statement same
        = database.prepare("SELECT id FROM lane WHERE map = ? AND kind = ? ORDER BY name <> ?, position, id LIMIT 1");
    if (same.bind(1, map.value).bind(2, toValue(wanted.kind)).bind(3, wanted.name).next())
        return {same.integer(0)};
    Lane lane = wanted;
    lane.id = IdSource().next<Lane>();
    lane.map = map;
    Statement insert = database.prepare(insertSql<Lane>());
    bindRow(insert, lane);
    insert.run();
    return lane.id;
}

void bringCardsToTheirMap(Database &database, Losses &losses)
{
    struct Stray
    {
        qint64 card;
        Lane lane;
        MapId map;
    };
    std::vector<Stray> strays;
    {
        Statement select = database.prepare("SELECT card.id, stage.map, card.lane FROM card JOIN stage ON stage.id = "
                                            "card.stage JOIN lane ON lane.id = card.lane "
                                            "WHERE lane.map <> stage.map");
        Statement lane = database.prepare("SELECT " + columnNames<Lane>() + " FROM lane WHERE id = ?");
        while (select.next()) {
            Stray stray {select.integer(0), {}, {select.integer(1)}};
            if (lane.bind(1, select.value(2)).next() && readRow(lane, stray.lane))
                strays.push_back(stray);
            lane.reset();
        }
    }
    for (const Stray &stray : strays)
        database.prepare("UPDATE card SET lane = ? WHERE id = ?")
            .bind(1, laneLike(database, stray.lane, stray.map).value)
            .bind(2, stray.card)
            .run();
    losses.add(Kind::LanesChanged, int(strays.size()));
}

void showPersonasThatFeel(Database &database, Losses &losses)
{
    std::vector<MapPersona> missing;
    {
        Statement select
            = database.prepare("SELECT DISTINCT map, persona FROM feeling WHERE persona IS NOT NULL AND NOT EXISTS "
                               "(SELECT 1 FROM map_persona WHERE map_persona.map = feeling.map AND map_persona.persona "
                               "= feeling.persona)");
        while (select.next())
            missing.push_back({{}, {select.integer(0)}, {select.integer(1)}});
    }
    IdSource ids;
    for (MapPersona &shown : missing) {
        shown.id = ids.next<MapPersona>();
        {
            Statement last = database.prepare("SELECT coalesce(max(position), 0) + 1 FROM map_persona WHERE map = ?");
            shown.position = last.bind(1, shown.map.value).next() ? last.number(0) : 1;
        }
        Statement insert = database.prepare(insertSql<MapPersona>());
        bindRow(insert, shown);
        insert.run();
    }
    losses.add(Kind::PersonasShown, int(missing.size()));
}

}

void mendRows(Database &database, Imports imports, Losses &losses)
{
    keepOneBusiness(database, losses);
    apply(placesThatFollow, database, losses);
    addStandIns(database, imports, losses);
    apply(whatHoldsTogether, database, losses);
    bringCardsToTheirMap(database, losses);
    showPersonasThatFeel(database, losses);
}

}
