// A seeded random walk over all edits: invariants hold at each step, undoing all gives the start, redoing all gives the
// end.

#include "edit/cards.h"
#include "edit/feelings.h"
#include "edit/lanes.h"
#include "edit/maps.h"
#include "edit/personas.h"
#include "edit/stages.h"
#include "edit/steps.h"
#include "model/invariants.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QRandomGenerator>
#include <QTest>

namespace wend::test {

namespace {

class Walker
{
public:
    Walker(const Model &model, quint32 seed) : m_model(model), m_random(seed) { }

    void oneStep(Edit &edit)
    {
        switch (m_random.bounded(23)) {
        case 0:
            if (m_model.all<Map>().size() < 4)
                addMap(edit, text(), {text(), text()});
            break;
        case 1:
            if (m_model.all<Map>().size() < 4)
                duplicateMap(edit, any<Map>(), text());
            break;
        case 2:
            if (m_model.all<Map>().size() > 2)
                edit.remove(any<Map>());
            break;
        case 3: insertStage(edit, any<Map>(), small(), text()); break;
        case 4: moveStage(edit, any<Stage>(), small()); break;
        case 5:
            if (m_model.all<Stage>().size() > 8)
                removeStage(edit, any<Stage>());
            break;
        case 6:
            insertLane(edit, any<Map>(), small(),
                EnumWords<LaneKind>::list[size_t(small()) % EnumWords<LaneKind>::list.size()].first);
            break;
        case 7: moveLane(edit, any<Lane>(), small()); break;
        case 8:
            if (m_model.all<Lane>().size() > 12)
                edit.remove(any<Lane>());
            break;
        case 9:
        case 10: addCard(edit); break;
        case 11:
        case 12: moveAnyCard(edit); break;
        case 13:
            if (m_model.all<Card>().size() > 60)
                edit.remove(any<Card>());
            break;
        case 14:
            if (CardId card = any<Card>()) {
                edit.set(card, &Card::text, text());
                edit.set(card, &Card::severity, 1 + small() % 5);
            }
            break;
        case 15:
            if (CardId card = any<Card>())
                setTool(edit, card, QString(QLatin1Char(char('A' + small() % 4))), double(small()));
            break;
        case 16: feel(edit); break;
        case 17:
            if (FeelingId feeling = any<Feeling>())
                setFeeling(edit, feeling, m_model.at(feeling).stage, small() / 8.0, small() * 30 - 120);
            break;
        case 18: people(edit); break;
        case 19: answer(edit); break;
        case 20:
            if (m_model.all<Stage>().size() < 40)
                insertStep(edit, any<Stage>(), small(), text());
            break;
        case 21: setSpan(edit, any<Card>(), small()); break;
        case 22:
            if (m_model.all<Stage>().size() < 40)
                duplicateStage(edit, any<Stage>());
            break;
        }
    }

private:
    template <class Row>
    Id<Row> any()
    {
        // In order of ids, so that a seed gives the same walk at every run whatever the hash does.
        std::vector<Id<Row>> ids;
        for (const auto &[id, row] : m_model.all<Row>())
            ids.push_back(id);
        std::sort(ids.begin(), ids.end());
        return ids.empty() ? Id<Row> {} : ids[size_t(m_random.bounded(int(ids.size())))];
    }
    int small() { return m_random.bounded(8); }
    QString text() { return QStringLiteral("t%1 客户").arg(m_random.bounded(1000)); }

    void addCard(Edit &edit)
    {
        const LaneId lane = any<Lane>();
        const auto stages = lane ? columnsOf(m_model, m_model.at(lane).map) : std::vector<StageId>();
        if (!stages.empty())
            insertCard(edit, lane, stages[size_t(small()) % stages.size()], small(), text());
    }

    void moveAnyCard(Edit &edit)
    {
        const CardId card = any<Card>();
        if (!card)
            return;
        const MapId map = m_model.at(m_model.at(card).lane).map;
        const auto &lanes = lanesOf(m_model, map);
        const auto stages = columnsOf(m_model, map);
        const LaneId lane = lanes[size_t(small()) % lanes.size()];
        const StageId stage = stages[size_t(small()) % stages.size()];
        if (small() < 2)
            copyCard(edit, card, lane, stage, small());
        else
            moveCard(edit, card, lane, stage, small());
    }

    void feel(Edit &edit)
    {
        const MapId map = any<Map>();
        const auto stages = columnsOf(m_model, map);
        const auto shown = personasOf(m_model, map);
        if (stages.empty())
            return;
        Feeling feeling;
        feeling.map = map;
        feeling.stage = stages[size_t(small()) % stages.size()];
        feeling.persona = shown.empty() ? PersonaId {} : shown.front();
        feeling.at = small() / 8.0;
        feeling.value = small() * 25 - 100;
        addFeeling(edit, feeling);
    }

    void people(Edit &edit)
    {
        const int what = small();
        if (what < 3 || m_model.all<Persona>().empty()) {
            Persona persona;
            persona.name = text();
            showPersona(edit, any<Map>(), addPersona(edit, persona));
        } else if (what < 5) {
            showPersona(edit, any<Map>(), any<Persona>());
        } else if (what < 6) {
            hidePersona(edit, any<Map>(), any<Persona>());
        } else if (what < 7) {
            movePersona(edit, any<Persona>(), small());
        } else {
            edit.remove(any<Persona>());
        }
    }

    void answer(Edit &edit)
    {
        const CardId idea = any<Card>();
        const CardId pain = any<Card>();
        if (idea && pain != idea)
            edit.set(idea, &Card::answers, pain);
    }

    const Model &m_model;
    QRandomGenerator m_random;
};

}

class RandomWalk : public QObject
{
    Q_OBJECT

private slots:
    void undoesToTheStartAndRedoesToTheEnd_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::newRow("seed 1") << 1u;
        QTest::newRow("seed 20261122") << 20261122u;
    }

    void undoesToTheStartAndRedoesToTheEnd()
    {
        QFETCH(quint32, seed);
        constexpr int steps = 2000;
        OpenWorkbook open;
        addSmallMap(*open);
        const Model start = open->model();
        const qint64 startStep = open->step();
        auto walker = std::make_unique<Walker>(open->model(), seed);
        for (int at = 0; at < steps; ++at) {
            change(*open, [&](Edit &edit) { walker->oneStep(edit); });
            const QStringList broken = brokenInvariants(open->model());
            QVERIFY2(broken.isEmpty(),
                qPrintable(QStringLiteral("step %1: %2").arg(at).arg(broken.join(QStringLiteral("; ")))));
            if (at % 50 == 0)
                QVERIFY2(open->model() == readAnew(*open), qPrintable(QString::number(at)));
            if (at % 400 == 399) {
                // A closing in the middle makes no difference; the walker's model is that of the new one.
                const Model before = open->model();
                open.reopen();
                QVERIFY(open->model() == before);
                walker = std::make_unique<Walker>(open->model(), seed + quint32(at));
            }
        }
        const Model end = open->model();
        QVERIFY(open->step() - startStep > steps / 2);

        while (open->step() != startStep) {
            QVERIFY(open->undo());
            QVERIFY(brokenInvariants(open->model()).isEmpty());
        }
        QVERIFY(open->model() == start);
        QVERIFY(readAnew(*open) == start);
        while (open->canRedo())
            QVERIFY(open->redo());
        QVERIFY(open->model() == end);
        QVERIFY(readAnew(*open) == end);
    }
};

namespace {
const Registered<RandomWalk> registeredRandomWalk;
}

}

#include "randomwalk.moc"
