#include "canvas/actions.h"
#include "canvas/picturedrop.h"
#include "edit/lanes.h"
#include "edit/paths.h"
#include "edit/steps.h"
#include "gui/canvas/canvasdriver.h"
#include "model/invariants.h"
#include "store/edit.h"
#include "support/registry.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace wend::test {

class MovingAndCutting : public QObject
{
    Q_OBJECT

private slots:
    void altArrowsMoveAStageOverAHiddenOne();
    void altArrowsMoveALaneOverAHiddenOne();
    void atTheEndNothingMoves();
    void aLineGoesToTheNextLaneThatIsShown();
    void aLaneIsCutAndPastedElsewhere();
    void aCellIsCut();
    void anEmptyCellIsNotCut();
    void cardsAreCutUnderThatName();
    void aLaneIsDuplicatedWithItsCards();
    void aPathThatIsDraggedToNoCardStays();
    void anEndOfAPathIsDraggedToAnotherCard();
    void aPathIsLedElsewhereByKeys();
    void aColumnComesToRestAsWideAsAnother();
    void aLaneComesToRestAsHighAsAnother();
    void eachLaneOfFeelingsShowsAndTakesThem();
    void picturesNeedAStage();
    void aClosedStageTakesCardsIntoItsFirstStep();
    void aClosedLaneTakesCards();
    void outsideOfTheWindowNothingIsLost();
    void aBlockLargerThanTheMapIsPastedAndSaid();
    void rubbishIsPastedAsNothing();
    void deleteWithNothingSelectedDoesNothing();
    void shiftSelectsAllBetweenTwoClicks();
};

namespace {

QPoint onBorder(const CanvasDriver &d, int stage)
{
    const QRectF rect = d.view.layout().rectOf(d.stage(stage));
    return d.view.camera().toScreen(QPointF(rect.right() + 1, rect.top() + 5)).toPoint();
}

void setWidth(CanvasDriver &d, int stage, double width)
{
    change(*d.workbook, [&](Edit &edit) { edit.set(d.stage(stage), &Stage::width, width); });
}

QPoint below(const CanvasDriver &d, LaneId lane)
{
    return d.view.camera().toScreen(QPointF(20, d.view.layout().rectOf(lane).bottom() - 2)).toPoint();
}

}

void MovingAndCutting::altArrowsMoveAStageOverAHiddenOne()
{
    CanvasDriver d;
    const StageId first = d.stage(0), second = d.stage(1), third = d.stage(2);
    change(*d.workbook, [&](Edit &edit) { edit.set(second, &Stage::hidden, true); });
    d.view.select(third);
    d.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(stagesOf(d.model(), d.small.map), std::vector<StageId>({third, first, second}));
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Move stage “Collect”"));
    d.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(stagesOf(d.model(), d.small.map).front(), first);
}

void MovingAndCutting::altArrowsMoveALaneOverAHiddenOne()
{
    CanvasDriver d;
    const LaneId first = d.small.lanes[0], second = d.small.lanes[1], third = d.small.lanes[2];
    change(*d.workbook, [&](Edit &edit) { edit.set(second, &Lane::hidden, true); });
    d.view.select(first);
    d.key(Qt::Key_Down, Qt::AltModifier);
    const std::vector<LaneId> lanes = lanesOf(d.model(), d.small.map);
    QCOMPARE(std::vector<LaneId>(lanes.begin(), lanes.begin() + 3), std::vector<LaneId>({second, third, first}));
}

void MovingAndCutting::atTheEndNothingMoves()
{
    CanvasDriver d;
    const qint64 step = d.workbook->step();
    d.view.select(d.stage(0));
    QVERIFY(!canMove(d.view.board(), Direction::Left));
    QVERIFY(!canMove(d.view.board(), Direction::Up));
    QVERIFY(canMove(d.view.board(), Direction::Right));
    d.key(Qt::Key_Left, Qt::AltModifier);
    d.view.select(d.small.lanes.back());
    QVERIFY(!canMove(d.view.board(), Direction::Down));
    d.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(d.workbook->step(), step);
}

void MovingAndCutting::aLineGoesToTheNextLaneThatIsShown()
{
    CanvasDriver d;
    const LaneId first = d.small.lanes[0], second = d.small.lanes[1], third = d.small.lanes[2];
    change(*d.workbook, [&](Edit &edit) {
        edit.set(second, &Lane::hidden, true);
        edit.set(first, &Lane::lineAbove, BlueprintLine::Interaction);
    });
    d.view.select(first);
    d.view.commands().moveLine(1);
    QCOMPARE(d.model().at(second).lineAbove, BlueprintLine::None);
    QCOMPARE(d.model().at(third).lineAbove, BlueprintLine::Interaction);
    QCOMPARE(d.view.selection(), Selection(third));
}

void MovingAndCutting::aLaneIsCutAndPastedElsewhere()
{
    CanvasDriver d;
    const Model before = d.model();
    const LaneId doing = d.lane(LaneKind::Doing);
    const LaneId pains = d.lane(LaneKind::PainPoints);
    d.click(d.at(doing));
    d.key(Qt::Key_X, Qt::ControlModifier);
    QVERIFY(!d.model().find(doing));
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Cut lane “Doing”"));
    d.click(d.at(pains));
    d.key(Qt::Key_V, Qt::ControlModifier);
    const auto *pasted = std::get_if<LaneId>(&d.view.selection());
    QVERIFY(pasted);
    QCOMPARE(d.model().at(*pasted).kind, LaneKind::Doing);
    QCOMPARE(d.model().at(cardsIn(d.model(), *pasted, d.stage(1)).front()).text, QStringLiteral("Card Order"));
    QVERIFY(d.workbook->undo());
    QVERIFY(d.workbook->undo());
    QVERIFY(d.model() == before);
}

void MovingAndCutting::aCellIsCut()
{
    CanvasDriver d;
    d.add(LaneKind::Doing, 1, QStringLiteral("Asks"));
    d.click(d.emptyPlace(LaneKind::Doing, 1));
    QCOMPARE(d.view.selection(), Selection(d.cell(LaneKind::Doing, 1)));
    d.key(Qt::Key_X, Qt::ControlModifier);
    QVERIFY(d.cards(LaneKind::Doing, 1).empty());
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Cut 2 cards"));
    d.click(d.emptyPlace(LaneKind::Doing, 2));
    d.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(d.texts(LaneKind::Doing, 2), QStringList({"Card Collect", "Card Order", "Asks"}));
}

void MovingAndCutting::anEmptyCellIsNotCut()
{
    CanvasDriver d;
    QGuiApplication::clipboard()->setText(QStringLiteral("kept"));
    d.click(d.emptyPlace(LaneKind::Doing, 1));
    d.key(Qt::Key_Delete);
    d.click(d.emptyPlace(LaneKind::Doing, 1));
    const qint64 step = d.workbook->step();
    d.key(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(d.workbook->step(), step);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("kept"));
}

void MovingAndCutting::cardsAreCutUnderThatName()
{
    CanvasDriver d;
    d.click(d.at(d.cards(LaneKind::Doing, 1).front()));
    d.key(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Cut “Card Order”"));
}

void MovingAndCutting::aLaneIsDuplicatedWithItsCards()
{
    CanvasDriver d;
    change(*d.workbook, [&](Edit &edit) {
        addPath(edit, d.cards(LaneKind::Touchpoints, 0).front(), d.cards(LaneKind::Touchpoints, 1).front());
        edit.set(d.lane(LaneKind::Touchpoints), &Lane::lineAbove, BlueprintLine::Interaction);
    });
    const LaneId original = d.lane(LaneKind::Touchpoints);
    d.click(d.at(original));
    d.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Duplicate lane “Touchpoints”"));
    const auto *copy = std::get_if<LaneId>(&d.view.selection());
    QVERIFY(copy && *copy != original);
    QCOMPARE(d.view.layout().laneIndex(*copy), d.view.layout().laneIndex(original) + 1);
    QCOMPARE(d.model().at(*copy).lineAbove, BlueprintLine::None);
    QCOMPARE(cardsIn(d.model(), *copy, d.stage(1)).size(), size_t(1));
    QCOMPARE(pathsOf(d.model(), d.small.map).size(), size_t(2));
}

void MovingAndCutting::anEndOfAPathIsDraggedToAnotherCard()
{
    CanvasDriver d;
    const auto touchpoint = [&](int stage) { return d.cards(LaneKind::Touchpoints, stage).front(); };
    const CardId doing = d.cards(LaneKind::Doing, 1).front();
    PathId path;
    change(*d.workbook, [&](Edit &edit) { path = addPath(edit, touchpoint(0), touchpoint(2)); });
    const auto near = [&](double share) {
        const PathBox *box = d.view.layout().pathBox(path);
        const size_t last = box->points.size() - 1;
        const QPointF at = share < 0.5 ? box->points[0] * (1 - share) + box->points[1] * share
                                       : box->points[last - 1] * (1 - share) + box->points[last] * share;
        return d.view.camera().toScreen(at).toPoint();
    };
    d.drag(near(0.7), d.at(touchpoint(1)));
    QCOMPARE(d.model().at(path).to, touchpoint(1));
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Let the path from “Card Discover” lead to “Card Order”"));
    QCOMPARE(d.view.selection(), Selection(path));
    QVERIFY(d.workbook->undo());
    d.drag(near(0.3), d.at(doing));
    QCOMPARE(d.model().at(path).from, doing);
    QCOMPARE(d.model().at(path).to, touchpoint(2));
    const qint64 step = d.workbook->step();
    d.press(near(0.3));
    d.moveTo(d.at(touchpoint(0)));
    d.moveTo(d.at(touchpoint(0)) + QPoint(2, 2));
    d.key(Qt::Key_Escape);
    d.release(d.at(touchpoint(0)));
    QCOMPARE(d.workbook->step(), step);
}

void MovingAndCutting::aPathIsLedElsewhereByKeys()
{
    CanvasDriver d;
    PathId path;
    change(*d.workbook, [&](Edit &edit) {
        path = addPath(edit, d.cards(LaneKind::Touchpoints, 0).front(), d.cards(LaneKind::Touchpoints, 2).front());
    });
    d.view.select(path);
    d.view.movePath();
    d.key(Qt::Key_Left);
    d.key(Qt::Key_Return);
    QCOMPARE(d.model().at(path).to, d.cards(LaneKind::Touchpoints, 1).front());
}

void MovingAndCutting::aPathThatIsDraggedToNoCardStays()
{
    CanvasDriver d;
    PathId path;
    change(*d.workbook, [&](Edit &edit) {
        path = addPath(edit, d.cards(LaneKind::Touchpoints, 0).front(), d.cards(LaneKind::Touchpoints, 2).front());
    });
    const PathBox *box = d.view.layout().pathBox(path);
    QVERIFY(box);
    const QPoint on = d.view.camera().toScreen((box->points[0] + box->points[1]) / 2).toPoint();
    const qint64 step = d.workbook->step();
    d.drag(on, d.emptyPlace(LaneKind::Feeling, 1) - QPoint(0, 40));
    QCOMPARE(d.workbook->step(), step);
    QCOMPARE(d.view.selection(), Selection(path));
}

void MovingAndCutting::aColumnComesToRestAsWideAsAnother()
{
    CanvasDriver d;
    setWidth(d, 0, 240);
    setWidth(d, 1, 300);
    setWidth(d, 2, 410);
    const QPoint near = onBorder(d, 0) + QPoint(57, 0); // 297
    d.drag(onBorder(d, 0), near);
    QCOMPARE(d.model().at(d.stage(0)).width, std::optional(300.0));
    QVERIFY(d.workbook->undo());
    d.drag(onBorder(d, 0), near, Qt::AltModifier); // freely
    QCOMPARE(d.model().at(d.stage(0)).width, std::optional(297.0));
}

void MovingAndCutting::aLaneComesToRestAsHighAsAnother()
{
    CanvasDriver d;
    const LaneId doing = d.lane(LaneKind::Doing), thinking = d.lane(LaneKind::Thinking);
    change(*d.workbook, [&](Edit &edit) {
        edit.set(doing, &Lane::height, 120.0);
        edit.set(thinking, &Lane::height, 160.0);
    });
    const double high = d.view.layout().rectOf(thinking).height();
    const double before = d.view.layout().rectOf(doing).height();
    d.drag(below(d, doing), below(d, doing) + QPoint(0, int(high - before) + 4));
    QCOMPARE(d.view.layout().rectOf(doing).height(), high);
}

void MovingAndCutting::eachLaneOfFeelingsShowsAndTakesThem()
{
    CanvasDriver d;
    LaneId second;
    change(*d.workbook, [&](Edit &edit) {
        second = insertLane(edit, d.small.map, 0, LaneKind::Feeling);
        edit.set(second, &Lane::height, 320.0);
    });
    const LaneId usual = d.view.layout().feelingBoxes().back().lane;
    QVERIFY(usual != second);
    QCOMPARE(d.view.layout().feelingBoxes().size(), size_t(2));
    const FeelingId feeling = d.view.layout().feelings().curves.front().points.front().id;
    for (const LaneId lane : {second, usual}) {
        const QRectF row = d.view.layout().rectOf(lane);
        const QPointF at = d.view.layout().pointPosition(feeling, lane);
        QVERIFY2(row.contains(at),
            qPrintable(QStringLiteral("%1 of %2 to %3").arg(at.y()).arg(row.top()).arg(row.bottom())));
        // The point goes to the mouse, in whichever of them it is.
        const FeelingPlace wanted {d.stage(1), 0.25, lane == second ? 63 : -37};
        const QPoint from = d.view.camera().toScreen(at).toPoint();
        const QPoint to = d.view.camera().toScreen(d.view.layout().positionOf(wanted, lane)).toPoint();
        d.drag(from, to, Qt::AltModifier);
        QCOMPARE(d.model().at(feeling).stage, d.stage(1));
        QVERIFY2(std::abs(d.model().at(feeling).value - wanted.value) <= 2,
            qPrintable(QString::number(d.model().at(feeling).value)));
    }
    // A double click adds one where it is made.
    const size_t before = d.model().all<Feeling>().size();
    d.doubleClick(d.view.camera().toScreen(d.view.layout().positionOf({d.stage(2), 0.7, 40}, second)).toPoint());
    QCOMPARE(d.model().all<Feeling>().size(), before + 1);
    QVERIFY(std::abs(d.model().at(onlyFeeling(d.view.selection())).value - 40) <= 2);
}

void MovingAndCutting::picturesNeedAStage()
{
    CanvasDriver d;
    change(*d.workbook, [&](Edit &edit) {
        for (int stage = 2; stage >= 0; --stage)
            edit.remove(d.small.stages[size_t(stage)]);
    });
    QStringList told;
    connect(&d.view, &CanvasView::reported, this, [&](const QString &text) { told.append(text); });
    d.view.commands().insertPictures({d.workbook.file(QStringLiteral("cake.png"))});
    QCOMPARE(told.size(), 1);
}

void MovingAndCutting::aClosedStageTakesCardsIntoItsFirstStep()
{
    CanvasDriver d;
    change(*d.workbook, [&](Edit &edit) {
        splitStage(edit, d.stage(1), {QStringLiteral("One"), QStringLiteral("Two")});
        edit.set(d.stage(1), &Stage::collapsed, true);
    });
    const StageId first = stepsOf(d.model(), d.model().at(d.stage(1))).front();
    const CardId card = d.cards(LaneKind::Doing, 0).front();
    const QPoint closed = d.seen(d.view.layout().cellRect(d.stage(1), d.lane(LaneKind::Doing)));
    d.drag(d.at(card), closed);
    QCOMPARE(d.model().at(card).stage, first);
    QCOMPARE(brokenInvariants(d.model()), QStringList());
    QVERIFY(d.workbook->undo());
    d.click(d.at(card));
    d.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(d.model().at(card).stage, first);
    d.key(Qt::Key_Right, Qt::AltModifier); // and out of it
    QCOMPARE(d.model().at(card).stage, d.stage(2));
    d.drag(d.at(card), closed, Qt::ControlModifier);
    QCOMPARE(brokenInvariants(d.model()), QStringList());
}

void MovingAndCutting::aClosedLaneTakesCards()
{
    CanvasDriver d;
    change(*d.workbook, [&](Edit &edit) { edit.set(d.lane(LaneKind::Ideas), &Lane::collapsed, true); });
    const CardId card = d.cards(LaneKind::Doing, 0).front();
    d.drag(d.at(card), d.seen(d.view.layout().cellRect(d.stage(1), d.lane(LaneKind::Ideas))));
    QCOMPARE(d.cards(LaneKind::Ideas, 1).size(), size_t(2));
    QCOMPARE(d.cards(LaneKind::Ideas, 1).back(), card);
}

void MovingAndCutting::outsideOfTheWindowNothingIsLost()
{
    CanvasDriver d;
    const CardId card = d.cards(LaneKind::Doing, 1).front();
    const FeelingId feeling = d.view.layout().feelings().curves.front().points.front().id;
    for (const QPoint outside : {QPoint(-300, -200), QPoint(4000, 3000)}) {
        for (const QPoint from : {d.at(card), d.at(d.stage(1)), d.at(d.small.lanes[1]), d.at(feeling)})
            d.drag(from, outside);
        QCOMPARE(brokenInvariants(d.model()), QStringList());
        QVERIFY(d.model().find(card) && d.model().find(feeling));
        QVERIFY(!d.view.layout().rectOf(card).isNull());
    }
}

void MovingAndCutting::aBlockLargerThanTheMapIsPastedAndSaid()
{
    CanvasDriver d;
    QStringList rows;
    for (int row = 0; row < 50; ++row) {
        QStringList cells;
        for (int column = 0; column < 50; ++column)
            cells << QStringLiteral("r%1c%2").arg(row).arg(column);
        rows << cells.join(QChar(u'\t'));
    }
    QGuiApplication::clipboard()->setText(rows.join(QChar(u'\n')));
    QStringList told;
    connect(&d.view, &CanvasView::reported, this, [&](const QString &text) { told.append(text); });
    const size_t before = d.model().all<Card>().size();
    d.click(d.emptyPlace(LaneKind::Doing, 0));
    d.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(d.model().all<Card>().size(), before + 2500);
    QCOMPARE(told.size(), 1);
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Paste 2500 cards"));
    QCOMPARE(brokenInvariants(d.model()), QStringList());
    QVERIFY(d.workbook->undo());
    QCOMPARE(d.model().all<Card>().size(), before);
}

void MovingAndCutting::rubbishIsPastedAsNothing()
{
    CanvasDriver d;
    d.click(d.emptyPlace(LaneKind::Doing, 0));
    const qint64 step = d.workbook->step();
    for (const char *text : {"", " \n\t\n  ", "\t\t\t"}) {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(text));
        d.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(d.workbook->step(), step);
    }
    auto *mime = new QMimeData;
    mime->setData(QStringLiteral("application/x-wend-cards+json"), QByteArray("{\"cards\": [7, null"));
    mime->setData(QStringLiteral("application/octet-stream"), QByteArray(64, '\xff'));
    QGuiApplication::clipboard()->setMimeData(mime);
    d.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(d.workbook->step(), step);
}

void MovingAndCutting::deleteWithNothingSelectedDoesNothing()
{
    CanvasDriver d;
    d.view.select({});
    const qint64 step = d.workbook->step();
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_F2, Qt::Key_Return})
        d.key(key);
    d.key(Qt::Key_X, Qt::ControlModifier);
    d.key(Qt::Key_D, Qt::ControlModifier);
    d.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(d.workbook->step(), step);
}

void MovingAndCutting::shiftSelectsAllBetweenTwoClicks()
{
    CanvasDriver d;
    const CardId last = d.cards(LaneKind::Thinking, 1).front();
    d.click(d.at(d.cards(LaneKind::Doing, 0).front()));
    d.click(d.at(last), Qt::ShiftModifier);
    QCOMPARE(cardsOf(d.view.selection()).size(), size_t(6));
    QCOMPARE(cardsOf(d.view.selection()).back(), last);
    d.click(d.at(last), Qt::ControlModifier);
    QCOMPARE(cardsOf(d.view.selection()).size(), size_t(5));
}

namespace {
const Registered<MovingAndCutting> registeredMovingAndCutting;
}

}

#include "movingandcutting.moc"
