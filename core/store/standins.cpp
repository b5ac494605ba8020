#include "store/standins.h"

#include "store/rowsql.h"

#include <sqlite3.h>

namespace wend {

namespace {

// Where a missing stage, lane or card is most likely at home. `?1` is its id.
constexpr auto mapOfStage
    = "SELECT coalesce((SELECT map FROM stage WHERE parent = ?1 AND map IN (SELECT id FROM map) LIMIT 1), "
      "(SELECT map FROM feeling WHERE stage = ?1 AND map IN (SELECT id FROM map) LIMIT 1), "
      "(SELECT lane.map FROM card JOIN lane ON lane.id = card.lane WHERE card.stage = ?1 AND lane.map IN (SELECT id "
      "FROM map) LIMIT 1), "
      "(SELECT id FROM map ORDER BY position, id LIMIT 1))";
constexpr auto mapOfLane
    = "SELECT coalesce((SELECT stage.map FROM card JOIN stage ON stage.id = card.stage WHERE card.lane = ?1 LIMIT 1), "
      "(SELECT id FROM map ORDER BY position, id LIMIT 1))";
constexpr auto columnOfCard = "SELECT id FROM stage WHERE NOT EXISTS (SELECT 1 FROM stage AS step WHERE step.parent = "
                              "stage.id) ORDER BY position, id LIMIT 1";
constexpr auto sourceOfMetric
    = "SELECT source FROM import WHERE id IN (SELECT import FROM sample_block WHERE metric = ?1) LIMIT 1";
constexpr auto sourceOfImport
    = "SELECT source FROM metric WHERE id IN (SELECT metric FROM sample_block WHERE import = ?1) LIMIT 1";

class StandIns
{
public:
    StandIns(Database &database, Losses &losses) : m_database(database), m_losses(losses) { }

    /// For each id in the column that leads nowhere.
    template <class Child, class Parent>
    void addFor(Id<Parent> Child::*field)
    {
        const QByteArray column = columnName(field);
        const int count = addFor<Parent>(column, RowTable<Child>::name);
        m_losses.add(Losses::Kind::StandIn, count, RowTable<Child>::name, column);
    }

    /// The same of a column of any table. Gives how many rows named one of them.
    template <class Parent>
    int addFor(const QByteArray &column, const QByteArray &table)
    {
        int rows = 0;
        std::vector<Id<Parent>> missing;
        {
            Statement select = m_database.prepare("SELECT " + column + ", count(*) FROM " + table + " WHERE " + column
                + " IS NOT NULL AND " + column + " NOT IN (SELECT id FROM " + RowTable<Parent>::name + ") GROUP BY "
                + column);
            while (select.next()) {
                missing.push_back({select.integer(0)});
                rows += int(select.integer(1));
            }
        }
        for (const Id<Parent> id : missing)
            add(id);
        return rows;
    }

    /// Only where one is missing that a stand-in needs itself.
    template <class Parent>
    Id<Parent> orNew(Id<Parent> found)
    {
        if (found)
            return found;
        const Id<Parent> fresh = m_ids.next<Parent>();
        add(fresh);
        return fresh;
    }

private:
    template <class Row>
    void add(Id<Row> id)
    {
        Row row;
        row.id = id;
        fill(row);
        if constexpr (requires { row.position; })
            row.position = positionBehind(row);
        Statement insert = m_database.prepare(insertSql<Row>());
        bindRow(insert, row);
        insert.run();
    }

    void fill(Map &map) { map.title = numbered<Map>("title"); }
    void fill(Persona &persona) { persona.name = numbered<Persona>("name"); }
    void fill(Source &source) { source.name = numbered<Source>("name"); }
    void fill(Stage &stage)
    {
        stage.name = numbered<Stage>("name");
        stage.map = orNew(firstId<Map>(mapOfStage, stage.id.value));
    }
    void fill(Lane &lane)
    {
        lane.name = numbered<Lane>("name");
        lane.map = orNew(firstId<Map>(mapOfLane, lane.id.value));
        lane.kind = kindOf(lane.id);
    }
    void fill(Card &card)
    {
        card.text = numbered<Card>("text");
        card.stage = orNew(firstId<Stage>(columnOfCard, 0));
        // One lane for all of them.
        if (!m_laneOfCards) {
            Lane lane;
            lane.id = m_laneOfCards = m_ids.next<Lane>();
            lane.name = numbered<Lane>("name");
            lane.map = firstId<Map>("SELECT map FROM stage WHERE id = ?1", card.stage.value);
            lane.position = positionBehind(lane);
            Statement insert = m_database.prepare(insertSql<Lane>());
            bindRow(insert, lane);
            insert.run();
        }
        card.lane = m_laneOfCards;
    }
    void fill(Metric &metric)
    {
        metric.name = numbered<Metric>("name");
        metric.key = QStringLiteral("recovered-%1").arg(metric.id.value);
        metric.source = orNew(firstId<Source>(sourceOfMetric, metric.id.value));
    }
    void fill(Import &import)
    {
        import.fileName = numbered<Import>("file_name");
        import.source = orNew(firstId<Source>(sourceOfImport, import.id.value));
    }

    void fill(Explanation &explanation)
    {
        explanation.text = numbered<Explanation>("text");
        explanation.stage
            = orNew(firstId<Stage>("SELECT id FROM stage WHERE parent IS NULL ORDER BY position, id LIMIT 1", 0));
    }
    void fill(Scenario &scenario)
    {
        scenario.name = numbered<Scenario>("name");
        scenario.map = orNew(firstId<Map>("SELECT id FROM map ORDER BY position, id LIMIT 1", 0));
    }

    /// What its cards are, where they say so.
    LaneKind kindOf(LaneId lane)
    {
        const auto isAny = [&](const char *condition) {
            Statement select
                = m_database.prepare(QByteArray("SELECT 1 FROM card WHERE lane = ? AND ") + condition + " LIMIT 1");
            return select.bind(1, lane.value).next();
        };
        if (isAny("id IN (SELECT from_card FROM path UNION ALL SELECT to_card FROM path UNION ALL SELECT card FROM "
                  "binding)"))
            return LaneKind::Touchpoints;
        if (isAny("answers IS NOT NULL"))
            return LaneKind::Ideas;
        if (isAny("id IN (SELECT answers FROM card)"))
            return LaneKind::PainPoints;
        return isAny("picture IS NOT NULL") ? LaneKind::Pictures : LaneKind::Text;
    }

    /// “Recovered”, “Recovered 2”: so that several can be told apart.
    template <class Row>
    QString numbered(const char *column)
    {
        const QString name = nameOfStandIn();
        Statement count = m_database.prepare(QByteArray("SELECT count(*) FROM ") + RowTable<Row>::name + " WHERE "
            + column + " = ?1 OR " + column + " LIKE ?1 || ' %'");
        const qint64 there = count.bind(1, name).next() ? count.integer(0) : 0;
        return there ? QStringLiteral("%1 %2").arg(name).arg(there + 1) : name;
    }

    template <class Row>
    double positionBehind(const Row &)
    {
        Statement last
            = m_database.prepare(QByteArray("SELECT coalesce(max(position), 0) + 1 FROM ") + RowTable<Row>::name);
        return last.next() ? last.number(0) : 1;
    }

    template <class Row>
    Id<Row> firstId(const QByteArray &sql, qint64 of)
    {
        Statement select = m_database.prepare(sql);
        if (of)
            select.bind(1, of);
        return select.next() ? Id<Row> {select.integer(0)} : Id<Row> {};
    }

    Database &m_database;
    Losses &m_losses;
    IdSource m_ids;
    LaneId m_laneOfCards;
};

template <class Row, class Parent>
void clearReference(Database &database, const RowColumn<Row, Id<Parent>> &column, Losses &losses)
{
    if (column.onRemove != OnRemove::SetNull)
        return;
    database.execute(QByteArray("UPDATE ") + RowTable<Row>::name + " SET " + column.name + " = NULL WHERE "
        + column.name + " IS NOT NULL AND " + column.name + " NOT IN (SELECT id FROM " + RowTable<Parent>::name + ')');
    losses.add(Losses::Kind::Cleared, sqlite3_changes(database.handle()), RowTable<Row>::name, column.name);
}
template <class Row, class Field>
void clearReference(Database &, const RowColumn<Row, Field> &, Losses &)
{
}

}

// Maps of feelings and paths follow from their stages and cards (store/mending.cpp).
void addStandIns(Database &database, Imports imports, Losses &losses)
{
    StandIns standIns(database, losses);
    standIns.addFor(&MapPersona::map);
    standIns.addFor(&Lane::map);
    standIns.addFor(&Stage::map);
    standIns.addFor(&Card::stage);
    standIns.addFor(&Feeling::stage);
    standIns.addFor(&Binding::stage);
    standIns.addFor(&Stage::parent);
    standIns.addFor(&Card::lane);
    standIns.addFor(&Explanation::stage);
    standIns.addFor(&Evidence::stage);
    standIns.addFor(&Evidence::card);
    standIns.addFor(&Evidence::explanation);
    standIns.addFor(&MapPersona::persona);
    standIns.addFor(&Feeling::persona);
    standIns.addFor(&Metric::source);
    standIns.addFor(&Import::source);
    standIns.addFor(&Binding::metric);
    standIns.addFor(&Target::stage);
    standIns.addFor(&Target::metric);
    standIns.addFor(&Scenario::map);
    standIns.addFor(&FindingMark::map);
    standIns.addFor(&Version::map);
    standIns.addFor(&Version::persona);
    standIns.addFor(&ScenarioChange::stage);
    standIns.addFor(&ScenarioChange::scenario);
    if (imports == Imports::AreAllMeant && standIns.addFor<Import>("import", "sample_block") > 0)
        losses.add(Losses::Kind::LostPart, 1, "import");
    // Of undone imports the metric may be undone too.
    if (standIns.addFor<Metric>("metric", "(SELECT * FROM sample_block WHERE import IN (SELECT id FROM import))") > 0)
        losses.add(Losses::Kind::LostPart, 1, "metric");
    forEachTable([&]<class Row>(Row *) {
        forEachColumn<Row>([&](const auto &column) { clearReference(database, column, losses); });
    });
}

}
