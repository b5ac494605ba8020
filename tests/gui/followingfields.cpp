// What an edit makes the window compute anew: what speaks of the fields that are different, and nothing else.

#include "gui/windowfixture.h"

#include "canvas/canvasview.h"
#include "charts/bystagepage.h"
#include "charts/funnelchart.h"
#include "charts/funnelpanel.h"
#include "model/lookup.h"
#include "navigator/navigator.h"
#include "store/edit.h"
#include "support/registry.h"
#include "window/panels.h"
#include "window/workspace.h"

#include <QSignalSpy>
#include <QTest>

namespace wend::test {

namespace {

/// Counts what is computed and laid out.
struct Counted
{
    explicit Counted(WindowFixture &fixture)
        : m_fixture(fixture),
          m_numbers(&fixture.window().workspace(), &Workspace::numbersShown)
    {
        QObject::connect(&fixture.window().workspace().canvas().board(), &Board::laidOut, &m_context,
            [this](const LayoutChange &change) {
                whole += change.everything;
                parts += change.everything || change.movedBelow || !change.dirty.empty();
            });
    }

    template <class Row, class Field>
    void set(Id<Row> id, Field Row::*field, const std::type_identity_t<Field> &value)
    {
        run([&](Edit &edit) { edit.set(id, field, value); });
    }

    void run(const Workbook::Change &change)
    {
        m_numbers.clear();
        whole = parts = 0;
        if (const auto done = m_fixture.workbook().edit({"Change it", {}}, change); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }

    int numbers() const { return int(m_numbers.count()); }

    int whole = 0; ///< layouts of the whole map
    int parts = 0; ///< layouts of anything

private:
    WindowFixture &m_fixture;
    QSignalSpy m_numbers;
    QObject m_context;
};

}

class FollowingFields : public QObject
{
    Q_OBJECT

private slots:
    void namesDoNotComputeNumbers()
    {
        WindowFixture fixture;
        fixture.openBakery();
        const Model &model = fixture.workbook().model();
        const MapId map = mapsOf(model).front();
        const StageId stage = stagesOf(model, map).front();
        fixture.window().workspace().panels().show(Panels::Charts, true); // closed, they follow nothing
        Counted counted(fixture);

        counted.set(stage, &Stage::name, QStringLiteral("Hears of us"));
        QCOMPARE(counted.numbers(), 0);
        QVERIFY(counted.parts > 0);
        QVERIFY(
            fixture.window().workspace().charts().byStage().funnel().summary().contains(QStringLiteral("Hears of us")));
        QVERIFY(fixture.workbook().undo());
        QCOMPARE(counted.numbers(), 0);
        QVERIFY(!fixture.window().workspace().charts().byStage().funnel().summary().contains(
            QStringLiteral("Hears of us")));

        counted.set(map, &Map::title, QStringLiteral("Cakes"));
        QCOMPARE(counted.numbers(), 0);
        QCOMPARE(counted.parts, 0);
        counted.set(cardCalled(model, QStringLiteral("Order form")), &Card::text, QStringLiteral("Form"));
        QCOMPARE(counted.numbers(), 0);
        QCOMPARE(counted.whole, 0);
        QVERIFY(counted.parts > 0);
    }

    void whatIsCountedOrJudgedComputesThem()
    {
        WindowFixture fixture;
        fixture.openBakery();
        const Model &model = fixture.workbook().model();
        const MapId map = mapsOf(model).front();
        const auto stages = stagesOf(model, map);
        Counted counted(fixture);
        counted.set(stages.front(), &Stage::target, 0.9);
        QCOMPARE(counted.numbers(), 1);
        QCOMPARE(counted.whole, 0);
        counted.set(stages.front(), &Stage::position, 1000.0);
        QCOMPARE(counted.numbers(), 1);
        counted.set(map, &Map::periodFrom, QDate(2026, 10, 8));
        QCOMPARE(counted.numbers(), 1);
        const auto number = model.all<Metric>().begin()->first;
        counted.set(number, &Metric::name, QStringLiteral("Guests"));
        QCOMPARE(counted.numbers(), 1);
        counted.run([&](Edit &edit) { edit.remove(model.all<Binding>().begin()->first); });
        QCOMPARE(counted.numbers(), 1);
    }

    void aPersonaLaysOutWhatIsDrawnOfIt()
    {
        WindowFixture fixture;
        fixture.openBakery();
        const Model &model = fixture.workbook().model();
        const PersonaId persona = personasOf(model, mapsOf(model).front()).front();
        Counted counted(fixture);
        for (QString Persona::*field : {&Persona::goals, &Persona::worries, &Persona::quote, &Persona::habits}) {
            counted.set(persona, field, QStringLiteral("A cake that looks like the photo"));
            QCOMPARE(counted.numbers(), 0);
            QCOMPARE(counted.parts, 0);
        }
        counted.set(persona, &Persona::name, QStringLiteral("Ada"));
        QCOMPARE(counted.numbers(), 0);
        QCOMPARE(counted.whole, 0);
        QVERIFY(counted.parts > 0);
        QTRY_VERIFY(!fixture.window()
                         .workspace()
                         .navigator()
                         .findItems(QStringLiteral("Ada"), Qt::MatchStartsWith | Qt::MatchRecursive)
                         .isEmpty());
    }
};

namespace {
const Registered<FollowingFields> registeredFollowingFields;
}

}

#include "followingfields.moc"
