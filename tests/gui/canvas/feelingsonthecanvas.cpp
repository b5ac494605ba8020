#include "gui/canvas/canvasdriver.h"

#include "canvas/feelingwords.h"
#include "edit/feelings.h"
#include "edit/personas.h"
#include "layout/feelinglayout.h"
#include "store/edit.h"
#include "support/registry.h"

namespace wend::test {

namespace {

/// The small map with a second persona, whose curve is empty.
struct TwoPersonas : CanvasDriver
{
    TwoPersonas()
    {
        maya = personasOf(model(), small.map).front();
        change(*workbook, [&](Edit &edit) {
            Persona row;
            row.name = QStringLiteral("Tom");
            tom = addPersona(edit, row);
            showPersona(edit, small.map, tom);
        });
    }

    size_t points(PersonaId persona, MapKind kind = MapKind::AsItIs) const
    {
        return curveOf(model(), small.map, persona, kind).size();
    }
    FeelingId point(PersonaId persona, size_t index) const { return curveOf(model(), small.map, persona)[index]; }
    QPoint atName(const CurveKey &key) const
    {
        const MapLayout &layout = view.layout();
        const QRectF name = nameRect(*layout.curve(key), layout.labelColumn(), layout.measures());
        return seen(name.translated(0, layout.rectOf(lane(LaneKind::Feeling)).top()));
    }
    QPoint atPlace(const FeelingPlace &place) const
    {
        return view.camera().toScreen(view.layout().positionOf(place)).toPoint();
    }

    PersonaId maya, tom;
};

}

class FeelingsOnTheCanvas : public QObject
{
    Q_OBJECT

private slots:
    void theListNamesEveryPersonaAndAClickChoosesTheCurve();
    void pressingAPointOrALineWorksOnItsCurve();
    void thePlusAddsInTheWidestGap();
    void altArrowsMoveThePoint();
    void enterAndF2EditThePointUntilEnterOrEsc();
    void aPointStaysWithinItsScaleWhileItIsEdited();
    void tabAndCtrlArrowsGoOn();
    void keysAddAndDelete();
    void f2LabelsInPlace();
    void aCurveAsItShouldBeBeginsWithTheOneAsItIs();
    void aMapAsItShouldBeShowsItsOwnCurve();
    void aPersonaThatLeavesTakesItsCurveAlong();
};

void FeelingsOnTheCanvas::theListNamesEveryPersonaAndAClickChoosesTheCurve()
{
    TwoPersonas d;
    QCOMPARE(int(d.view.layout().feelings().curves.size()), 2);
    QCOMPARE(d.view.board().curve(), (CurveKey {d.maya, MapKind::AsItIs}));
    QVERIFY(d.view.layout().feelings().alone);
    d.click(d.atName({d.tom, MapKind::AsItIs}));
    QCOMPARE(d.view.board().curve(), (CurveKey {d.tom, MapKind::AsItIs}));
    QCOMPARE(d.view.selection(), Selection(d.lane(LaneKind::Feeling)));
    d.doubleClick(d.atPlace({d.stage(1), 0.3, 70}));
    QCOMPARE(d.points(d.tom), size_t(1));
    QCOMPARE(d.points(d.maya), size_t(3));
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Add feeling"));
    QVERIFY(!d.view.layout().feelings().alone);
    QVERIFY(d.view.layout().curve({d.maya, MapKind::AsItIs})->calm);
    const auto &curves = d.view.layout().feelings().curves;
    QVERIFY(curves[0].marker != curves[1].marker);
    QVERIFY(curves[0].index != curves[1].index);
}

void FeelingsOnTheCanvas::pressingAPointOrALineWorksOnItsCurve()
{
    TwoPersonas d;
    d.click(d.atName({d.tom, MapKind::AsItIs}));
    d.click(d.at(d.point(d.maya, 1)));
    QCOMPARE(d.view.board().curve().persona, d.maya);
    d.click(d.atName({d.tom, MapKind::AsItIs}));
    const FeelingPlace on
        = *d.view.layout().onCurve({d.maya, MapKind::AsItIs}, d.view.layout().positionOf({d.stage(1), 0.1, 0}).x());
    d.click(d.atPlace(on));
    QCOMPARE(d.view.board().curve().persona, d.maya);
}

void FeelingsOnTheCanvas::thePlusAddsInTheWidestGap()
{
    TwoPersonas d;
    const QRectF cell = d.view.layout().cellRect(d.stage(1), d.lane(LaneKind::Feeling));
    const FeelingBox &box = d.view.layout().feelings();
    const QPoint plus = d.view.camera()
                            .toScreen(QPointF(cell.center().x(), cell.top() + box.panelTop + box.panelHeight - 11))
                            .toPoint();
    d.click(plus);
    QCOMPARE(d.points(d.maya), size_t(4));
    const Feeling &added = d.model().at(onlyFeeling(d.view.selection()));
    QCOMPARE(added.stage, d.stage(1));
    QCOMPARE(added.at, 0.25);
}

void FeelingsOnTheCanvas::altArrowsMoveThePoint()
{
    TwoPersonas d;
    const FeelingId feeling = d.point(d.maya, 0);
    const Feeling before = d.model().at(feeling);
    d.click(d.at(feeling));
    d.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(d.model().at(feeling).value, before.value + 5);
    d.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(d.model().at(feeling).value, before.value + 4);
    d.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(d.model().at(feeling).at, before.at + 0.05);
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Move feeling along"));
    d.key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(d.model().at(feeling).at, before.at + 0.04);
    for (int press = 0; press < 12; ++press)
        d.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(d.model().at(feeling).stage, d.stage(1));
    for (int press = 0; press < 60; ++press)
        d.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(d.model().at(feeling).stage, d.stage(0));
    QCOMPARE(d.model().at(feeling).at, 0.0);
}

void FeelingsOnTheCanvas::enterAndF2EditThePointUntilEnterOrEsc()
{
    for (const Qt::Key opens : {Qt::Key_Return, Qt::Key_F2}) {
        TwoPersonas d;
        const FeelingId feeling = d.point(d.maya, 0);
        const int value = d.model().at(feeling).value;
        const qint64 step = d.workbook->step();
        d.click(d.at(feeling));
        d.key(opens);
        d.key(Qt::Key_Up);
        d.key(Qt::Key_Up);
        d.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(d.model().at(feeling).value, value); // only shown
        QVERIFY(d.view.textField()->accessibleName().contains(feelingText(value + 9)));
        d.key(Qt::Key_Escape);
        QCOMPARE(d.workbook->step(), step);

        d.key(opens);
        d.key(Qt::Key_Down);
        d.type(QStringLiteral("Lost"));
        d.key(Qt::Key_Return);
        QCOMPARE(d.model().at(feeling).value, value - 5);
        QCOMPARE(d.model().at(feeling).label, QStringLiteral("Lost"));
        QCOMPARE(onlyFeeling(d.view.selection()), feeling);
        QVERIFY(d.workbook->undo()); // both are one step
        QCOMPARE(d.workbook->step(), step);
        d.key(Qt::Key_Down); // walks again
        QCOMPARE(d.workbook->step(), step);
        QCOMPARE(d.model().at(feeling).value, value);
    }
}

void FeelingsOnTheCanvas::aPointStaysWithinItsScaleWhileItIsEdited()
{
    TwoPersonas d;
    const FeelingId feeling = d.point(d.maya, 0);
    d.click(d.at(feeling));
    d.key(Qt::Key_Return);
    for (int press = 0; press < 50; ++press)
        d.key(Qt::Key_Up);
    d.key(Qt::Key_Return);
    QCOMPARE(d.model().at(feeling).value, 100);
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Move feeling to +100"));
}

void FeelingsOnTheCanvas::tabAndCtrlArrowsGoOn()
{
    TwoPersonas d;
    d.click(d.at(d.point(d.maya, 0)));
    d.key(Qt::Key_Tab);
    QCOMPARE(onlyFeeling(d.view.selection()), d.point(d.maya, 1));
    d.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(onlyFeeling(d.view.selection()), d.point(d.maya, 2));
    d.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(onlyFeeling(d.view.selection()), d.point(d.maya, 1));
}

void FeelingsOnTheCanvas::keysAddAndDelete()
{
    TwoPersonas d;
    d.view.select(d.cell(LaneKind::Feeling, 1));
    d.view.commands().nextCurve();
    QCOMPARE(d.view.board().curve().persona, d.tom);
    d.key(Qt::Key_Return);
    QCOMPARE(d.points(d.tom), size_t(1));
    d.type(QStringLiteral("+"));
    QCOMPARE(d.points(d.tom), size_t(2));
    d.key(Qt::Key_Insert);
    QCOMPARE(d.points(d.tom), size_t(3));
    d.key(Qt::Key_Delete);
    QCOMPARE(d.points(d.tom), size_t(2));
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Delete feeling"));
}

void FeelingsOnTheCanvas::f2LabelsInPlace()
{
    TwoPersonas d;
    const FeelingId feeling = d.point(d.maya, 2);
    d.click(d.at(feeling));
    d.key(Qt::Key_F2);
    QVERIFY(d.view.isEditingText());
    d.type(QStringLiteral("Lovely"));
    d.key(Qt::Key_Return);
    QCOMPARE(d.model().at(feeling).label, QStringLiteral("Lovely"));
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Label feeling “Lovely”"));
}

void FeelingsOnTheCanvas::aCurveAsItShouldBeBeginsWithTheOneAsItIs()
{
    TwoPersonas d;
    const Model before = d.model();
    d.view.commands().beginCurveAsItShouldBe();
    QCOMPARE(d.points(d.maya, MapKind::AsItShouldBe), size_t(3));
    QCOMPARE(d.view.board().curve(), (CurveKey {d.maya, MapKind::AsItShouldBe}));
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Add the curve as it should be"));
    QCOMPARE(d.view.layout().curve(d.view.board().curve())->words, QStringLiteral("Maya, as it should be"));
    d.doubleClick(d.atPlace({d.stage(0), 0.1, 90}));
    QCOMPARE(d.points(d.maya, MapKind::AsItShouldBe), size_t(4));
    QCOMPARE(d.points(d.maya), size_t(3));
    QVERIFY(d.workbook->undo());
    QVERIFY(d.workbook->undo());
    QVERIFY(d.model() == before);
    d.click(d.atName({d.tom, MapKind::AsItIs}));
    d.view.commands().beginCurveAsItShouldBe(); // nothing to begin with: empty, and no step
    QCOMPARE(d.view.board().curve(), (CurveKey {d.tom, MapKind::AsItShouldBe}));
    QVERIFY(d.model() == before);
}

void FeelingsOnTheCanvas::aMapAsItShouldBeShowsItsOwnCurve()
{
    CanvasDriver d;
    change(*d.workbook, [&](Edit &edit) {
        edit.set(d.small.map, &Map::kind, MapKind::AsItShouldBe);
        for (const auto &[id, feeling] : d.model().all<Feeling>())
            edit.set(id, &Feeling::kind, MapKind::AsItShouldBe);
    });
    QCOMPARE(d.view.board().curve().kind, MapKind::AsItShouldBe);
    QCOMPARE(d.view.layout().feelings().curves.front().points.size(), size_t(3));
}

void FeelingsOnTheCanvas::aPersonaThatLeavesTakesItsCurveAlong()
{
    TwoPersonas d;
    d.click(d.atName({d.tom, MapKind::AsItIs}));
    change(*d.workbook, [&](Edit &edit) { hidePersona(edit, d.small.map, d.tom); });
    QCOMPARE(d.view.board().curve().persona, d.maya);
    QVERIFY(!d.view.layout().curve({d.tom, MapKind::AsItIs}));
}

namespace {
const Registered<FeelingsOnTheCanvas> registeredFeelingsOnTheCanvas;
}

}

#include "feelingsonthecanvas.moc"
