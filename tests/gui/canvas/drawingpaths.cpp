#include "edit/paths.h"
#include "gui/canvas/canvasdriver.h"
#include "store/edit.h"
#include "support/registry.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace wend::test {

namespace {

/// The canvas with one touchpoint a stage.
struct PathDriver : CanvasDriver
{
    CardId touchpoint(int stage) const { return cards(LaneKind::Touchpoints, stage).front(); }
    std::vector<PathId> paths() const { return pathsOf(model(), small.map); }
    const Path &onlyPath() const { return model().at(paths().front()); }
    PathId join(int from, int to)
    {
        PathId path;
        change(*workbook, [&](Edit &edit) { path = addPath(edit, touchpoint(from), touchpoint(to)); });
        return path;
    }
    /// Where a path can be taken hold of.
    QPoint on(PathId path) const
    {
        const PathBox *box = view.layout().pathBox(path);
        return view.camera().toScreen((box->points[0] + box->points[1]) / 2).toPoint();
    }
    QPoint handleOf(CardId card)
    {
        moveTo(at(card));
        const QRectF rect = view.layout().rectOf(card);
        return view.camera().toScreen(QPointF(rect.right() - 16.5, rect.bottom())).toPoint();
    }
    PathId selected() const
    {
        const auto *path = std::get_if<PathId>(&view.selection());
        return path ? *path : PathId {};
    }
};

}

class DrawingPaths : public QObject
{
    Q_OBJECT

private slots:
    void aPathIsDraggedFromTheHandle();
    void droppedOnEmptyRoomNothingHappens();
    void escGivesUp();
    void aClickOnTheHandleAndOneOnTheOtherCard();
    void byKeysAlone();
    void backwardsToo();
    void itIsNotDrawnTwice();
    void aClickNearTheLineSelectsAndDeleteRemoves();
    void wordsAreTypedInPlace();
    void keysGoAlongPaths();
    void itIsTurnedAround();
    void itGoesWithItsCards();
    void copiesBringTheirPaths();
};

void DrawingPaths::aPathIsDraggedFromTheHandle()
{
    PathDriver d;
    const Model before = d.model();
    d.drag(d.handleOf(d.touchpoint(0)), d.at(d.touchpoint(2)));
    QCOMPARE(d.paths().size(), size_t(1));
    QCOMPARE(d.onlyPath().from, d.touchpoint(0));
    QCOMPARE(d.onlyPath().to, d.touchpoint(2));
    QCOMPARE(d.selected(), d.paths().front());
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Draw a path from “Card Discover” to “Card Collect”"));
    QVERIFY(d.workbook->undo());
    QVERIFY(d.model() == before);
}

void DrawingPaths::droppedOnEmptyRoomNothingHappens()
{
    PathDriver d;
    const qint64 step = d.workbook->step();
    d.drag(d.handleOf(d.touchpoint(0)), d.at(d.touchpoint(1)) + QPoint(0, 400));
    d.drag(d.handleOf(d.touchpoint(0)), d.at(d.touchpoint(0)));
    QCOMPARE(d.workbook->step(), step);
}

void DrawingPaths::escGivesUp()
{
    PathDriver d;
    const qint64 step = d.workbook->step();
    const QPoint handle = d.handleOf(d.touchpoint(0));
    d.press(handle);
    d.moveTo(d.at(d.touchpoint(1)) - QPoint(20, 0));
    d.moveTo(d.at(d.touchpoint(1)));
    d.key(Qt::Key_Escape);
    d.release(d.at(d.touchpoint(1)));
    QCOMPARE(d.workbook->step(), step);
}

void DrawingPaths::aClickOnTheHandleAndOneOnTheOtherCard()
{
    PathDriver d;
    d.click(d.handleOf(d.touchpoint(1)));
    d.moveTo(d.at(d.touchpoint(0)) + QPoint(5, 0));
    d.click(d.at(d.touchpoint(0)));
    QCOMPARE(d.paths().size(), size_t(1));
    QCOMPARE(d.onlyPath().from, d.touchpoint(1));
    QCOMPARE(d.onlyPath().to, d.touchpoint(0));
}

void DrawingPaths::byKeysAlone()
{
    PathDriver d;
    d.view.select(CardIds {d.touchpoint(0)});
    d.view.drawPath();
    d.key(Qt::Key_Right); // the first step was to the next stage
    d.key(Qt::Key_Return);
    QCOMPARE(d.paths().size(), size_t(1));
    QCOMPARE(d.onlyPath().to, d.touchpoint(2));
    d.view.select(CardIds {d.touchpoint(0)});
    const qint64 step = d.workbook->step();
    d.view.drawPath();
    d.key(Qt::Key_Down);
    d.key(Qt::Key_Escape);
    QCOMPARE(d.workbook->step(), step);
}

void DrawingPaths::backwardsToo()
{
    PathDriver d;
    d.drag(d.handleOf(d.touchpoint(2)), d.at(d.touchpoint(0)));
    QVERIFY(d.view.layout().pathBox(d.paths().front())->backward);
}

void DrawingPaths::itIsNotDrawnTwice()
{
    PathDriver d;
    const PathId path = d.join(0, 1);
    const qint64 step = d.workbook->step();
    d.drag(d.handleOf(d.touchpoint(0)), d.at(d.touchpoint(1)));
    QCOMPARE(d.workbook->step(), step);
    QCOMPARE(d.selected(), path);
}

void DrawingPaths::aClickNearTheLineSelectsAndDeleteRemoves()
{
    PathDriver d;
    const PathId path = d.join(0, 2);
    d.click(d.on(path));
    QCOMPARE(d.selected(), path);
    d.key(Qt::Key_Delete);
    QVERIFY(d.paths().empty());
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Delete the path from “Card Discover” to “Card Collect”"));
    QVERIFY(d.workbook->undo());
    QCOMPARE(d.paths(), std::vector<PathId> {path});
}

void DrawingPaths::wordsAreTypedInPlace()
{
    PathDriver d;
    const PathId path = d.join(0, 2);
    d.view.select(path);
    d.key(Qt::Key_F2);
    QVERIFY(d.view.isEditingText());
    d.type(QStringLiteral("asks first"));
    d.key(Qt::Key_Return);
    QCOMPARE(d.onlyPath().label, QStringLiteral("asks first"));
    const PathBox *box = d.view.layout().pathBox(path);
    QVERIFY(!box->labelRect.isNull());
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Label a path “asks first”"));
    d.doubleClick(d.seen(box->labelRect));
    QVERIFY(d.view.isEditingText());
    d.type(QStringLiteral("calls"));
    d.key(Qt::Key_Return);
    QCOMPARE(d.onlyPath().label, QStringLiteral("calls"));
    QCOMPARE(d.selected(), path);
}

void DrawingPaths::keysGoAlongPaths()
{
    PathDriver d;
    const PathId first = d.join(0, 1);
    const PathId second = d.join(0, 2);
    d.view.select(CardIds {d.touchpoint(0)});
    d.key(Qt::Key_Right, Qt::ControlModifier);
    const PathId one = d.selected();
    QVERIFY(one == first || one == second);
    d.key(Qt::Key_Down);
    QVERIFY(d.selected() != one && d.selected());
    d.key(Qt::Key_Down);
    QCOMPARE(d.selected(), one);
    d.key(Qt::Key_Right);
    QCOMPARE(onlyCard(d.view.selection()), d.model().at(one).to);
    d.key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(d.selected(), one);
    d.key(Qt::Key_Escape);
    QCOMPARE(onlyCard(d.view.selection()), d.touchpoint(0));
}

void DrawingPaths::itIsTurnedAround()
{
    PathDriver d;
    const PathId path = d.join(0, 2);
    d.view.select(path);
    d.view.commands().reversePath();
    QCOMPARE(d.onlyPath().from, d.touchpoint(2));
    QCOMPARE(d.onlyPath().to, d.touchpoint(0));
    QCOMPARE(d.selected(), path);
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Turn around the path from “Card Discover” to “Card Collect”"));
}

void DrawingPaths::itGoesWithItsCards()
{
    PathDriver d;
    d.join(0, 2);
    d.view.select(CardIds {d.touchpoint(2)});
    d.key(Qt::Key_Delete);
    QVERIFY(d.paths().empty());
    QVERIFY(d.workbook->undo());
    QCOMPARE(d.paths().size(), size_t(1));
}

void DrawingPaths::copiesBringTheirPaths()
{
    PathDriver d;
    const PathId path = d.join(0, 1);
    change(*d.workbook, [&](Edit &edit) { edit.set(path, &Path::share, 0.35); });
    const CardIds originals {d.touchpoint(0), d.touchpoint(1)};
    d.view.select(originals);
    d.view.commands().duplicate();
    QCOMPARE(d.paths().size(), size_t(2));
    d.view.select(originals);
    d.view.commands().copy();
    d.view.select(d.cell(LaneKind::Touchpoints, 1));
    d.view.commands().paste();
    QCOMPARE(d.paths().size(), size_t(3));
    const CardIds pasted = cardsOf(d.view.selection());
    for (const PathId id : d.paths()) {
        const Path &each = d.model().at(id);
        QCOMPARE(each.share, std::optional(0.35));
        QCOMPARE(std::find(pasted.begin(), pasted.end(), each.from) == pasted.end(),
            std::find(pasted.begin(), pasted.end(), each.to) == pasted.end());
    }
}

namespace {
const Registered<DrawingPaths> registeredDrawingPaths;
}

}

#include "drawingpaths.moc"
