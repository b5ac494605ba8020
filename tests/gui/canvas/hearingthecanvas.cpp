#include "edit/cards.h"
#include "edit/paths.h"
#include "gui/canvas/canvasdriver.h"
#include "store/edit.h"
#include "support/registry.h"

#include <QAccessible>
#include <QApplication>
#include <QInputMethodEvent>

namespace wend::test {

class HearingTheCanvas : public QObject
{
    Q_OBJECT

private slots:
    void theMapIsATableOfLanesAndStages();
    void whatIsSelectedIsSaid();
    void pressingACellSelectsIt();
    void theTableFollowsTheMap();
    void aCellHoldsItsCards();
    void wordsAreReadAndWritten();
    void anEmptyCellTakesANewCard();
    void theFieldIsOpenedByAnAction();
    void theFocusFollowsTheSelection();
    void aPointSaysHowItIsMoved();
    void stagesAndLanesAreSelectedAsColumnsAndRows();
    void aCardTellsWhereItsPathsLead();
    void aSelectedPathIsSaidAndItsWordsCanBeWritten();
    void whatIsMovedSaysItsNewPlace();
    void whatAReaderStandsOnStays();
    void cardsAndStagesSayMore();
};

void HearingTheCanvas::whatIsMovedSaysItsNewPlace()
{
    CanvasDriver d;
    QStringList heard;
    connect(&d.view, &CanvasView::heard, this, [&](const QString &text) { heard << text; });
    d.click(d.at(d.cards(LaneKind::Doing, 0).front()));
    QTest::keyClick(&d.view, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(heard, QStringList {QStringLiteral("Order, Doing")});
    QVERIFY(d.workbook->undo());
    QCOMPARE(heard.size(), 2);
    QTest::keyClick(&d.view, Qt::Key_Down); // selecting is no moving
    QCOMPARE(heard.size(), 2);
    d.view.select(d.stage(0));
    QTest::keyClick(&d.view, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(heard.last(), QStringLiteral("Column 2 of 3"));
}

void HearingTheCanvas::whatAReaderStandsOnStays()
{
    CanvasDriver d;
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&d.view);
    d.click(d.at(d.cards(LaneKind::Doing, 1).front()));
    QAccessibleInterface *card = canvas->focusChild();
    const QAccessible::Id id = QAccessible::uniqueId(card);
    // Nobody listens here: the table is told by hand.
    QAccessibleTableModelChangeEvent another(&d.view, QAccessibleTableModelChangeEvent::ModelReset);
    change(*d.workbook, [&](Edit &edit) { edit.remove(d.stage(2)); });
    canvas->tableInterface()->modelChange(&another);
    QCOMPARE(QAccessible::accessibleInterface(id), card);
    QCOMPARE(canvas->focusChild(), card);
    change(*d.workbook, [&](Edit &edit) { edit.remove(d.cards(LaneKind::Doing, 1).front()); });
    canvas->tableInterface()->modelChange(&another);
    QVERIFY(!QAccessible::accessibleInterface(id)); // what is gone is gone
}

void HearingTheCanvas::cardsAndStagesSayMore()
{
    CanvasDriver d;
    const CardId card = d.cards(LaneKind::Doing, 1).front();
    change(*d.workbook, [&](Edit &edit) {
        setTool(edit, card, QStringLiteral("Booking form"), 19);
        Evidence seen;
        seen.text = QStringLiteral("Seen at the till");
        addEvidence(edit, card, seen);
        edit.set(d.stage(1), &Stage::duration, 2.0);
    });
    QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(&d.view)->tableInterface();
    const QString detail = table->cellAt(1, 2)->child(0)->text(QAccessible::Description);
    QVERIFY2(detail.contains(QStringLiteral("Booking form")) && detail.contains(QStringLiteral("19"))
            && detail.contains(QStringLiteral("evidence")),
        qPrintable(detail));
    QCOMPARE(table->cellAt(0, 2)->text(QAccessible::Description), QStringLiteral("2 days"));
}

void HearingTheCanvas::theMapIsATableOfLanesAndStages()
{
    CanvasDriver d;
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&d.view);
    QVERIFY(canvas);
    QCOMPARE(canvas->role(), QAccessible::Table);
    QVERIFY(!canvas->text(QAccessible::Name).isEmpty());
    QAccessibleTableInterface *table = canvas->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 9);
    QCOMPARE(table->columnCount(), 4);
    QCOMPARE(table->cellAt(0, 2)->text(QAccessible::Name), QStringLiteral("Order"));
    QCOMPARE(table->cellAt(0, 2)->role(), QAccessible::ColumnHeader);
    QCOMPARE(table->cellAt(1, 0)->text(QAccessible::Name), QStringLiteral("Doing"));
    QCOMPARE(table->cellAt(1, 0)->role(), QAccessible::RowHeader);
    d.add(LaneKind::Doing, 1, "Asks");
    QCOMPARE(table->cellAt(1, 2)->text(QAccessible::Name), QStringLiteral("Card Order; Asks"));
    QCOMPARE(table->cellAt(4, 1)->text(QAccessible::Name), QString(QChar(0x2212)) + QStringLiteral("10"));
    QCOMPARE(table->cellAt(1, 2)->tableCellInterface()->columnHeaderCells().first(), table->cellAt(0, 2));
    QCOMPARE(canvas->indexOfChild(table->cellAt(1, 2)), 6);
    QCOMPARE(canvas->child(6), table->cellAt(1, 2));
    const QPoint inside = d.view.viewport()->mapToGlobal(d.at(d.cards(LaneKind::Doing, 1).front()));
    QVERIFY(table->cellAt(1, 2)->rect().contains(inside));
    QCOMPARE(canvas->childAt(inside.x(), inside.y()), table->cellAt(1, 2));
}

void HearingTheCanvas::whatIsSelectedIsSaid()
{
    CanvasDriver d;
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&d.view);
    d.click(d.at(d.cards(LaneKind::Doing, 1).front()));
    QAccessibleInterface *cell = canvas->tableInterface()->cellAt(1, 2);
    QVERIFY(cell->state().selected);
    QCOMPARE(canvas->focusChild(), cell->child(0));
    QVERIFY(cell->child(0)->state().focused);
    QCOMPARE(canvas->tableInterface()->selectedCells(), QList {cell});
}

void HearingTheCanvas::pressingACellSelectsIt()
{
    CanvasDriver d;
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&d.view);
    canvas->tableInterface()->cellAt(0, 3)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(d.view.selection(), Selection(d.stage(2)));
}

void HearingTheCanvas::theTableFollowsTheMap()
{
    CanvasDriver d;
    QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(&d.view)->tableInterface();
    QVERIFY(table->cellAt(8, 3));
    change(*d.workbook, [&](Edit &edit) { edit.remove(d.stage(0)); });
    QCOMPARE(table->columnCount(), 3);
    QVERIFY(!table->cellAt(8, 3));
    QCOMPARE(table->cellAt(0, 1)->text(QAccessible::Name), QStringLiteral("Order"));
}

void HearingTheCanvas::aCellHoldsItsCards()
{
    CanvasDriver d;
    d.add(LaneKind::PainPoints, 1, "Late");
    QAccessibleInterface *cell = QAccessible::queryAccessibleInterface(&d.view)->tableInterface()->cellAt(5, 2);
    QCOMPARE(cell->childCount(), 2);
    QAccessibleInterface *late = cell->child(1);
    QCOMPARE(late->text(QAccessible::Name), QStringLiteral("Late"));
    QCOMPARE(late->text(QAccessible::Description), QStringLiteral("severity 3 of 5"));
    QCOMPARE(late->parent(), cell);
    QCOMPARE(cell->indexOfChild(late), 1);
    QVERIFY(cell->rect().contains(late->rect().center()));
    QVERIFY(!cell->state().editable); // each of several has words of its own
    QVERIFY(late->state().editable);
    change(*d.workbook, [&](Edit &edit) { edit.remove(d.cards(LaneKind::PainPoints, 1).back()); });
    QCOMPARE(cell->childCount(), 1);
    QVERIFY(!late->isValid());
}

void HearingTheCanvas::wordsAreReadAndWritten()
{
    CanvasDriver d;
    QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(&d.view)->tableInterface();
    QAccessibleInterface *cell = table->cellAt(1, 2);
    QCOMPARE(cell->textInterface()->text(0, 4), QStringLiteral("Card"));
    cell->editableTextInterface()->replaceText(0, 4, QStringLiteral("Calls to"));
    QCOMPARE(d.texts(LaneKind::Doing, 1), QStringList({"Calls to Order"}));
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Write “Calls to Order”"));
    QVERIFY(d.workbook->undo());
    QCOMPARE(d.texts(LaneKind::Doing, 1), QStringList({"Card Order"}));
    cell->child(0)->editableTextInterface()->insertText(10, QStringLiteral("s"));
    QCOMPARE(d.texts(LaneKind::Doing, 1), QStringList({"Card Orders"}));
    cell->child(0)->editableTextInterface()->deleteText(0, 5);
    QCOMPARE(d.texts(LaneKind::Doing, 1), QStringList({"Orders"}));
    table->cellAt(0, 1)->setText(QAccessible::Value, QStringLiteral("Find"));
    QCOMPARE(d.model().at(d.stage(0)).name, QStringLiteral("Find"));
    table->cellAt(4, 1)->editableTextInterface()->insertText(0, QStringLiteral("Unsure"));
    QCOMPARE(d.model().at(d.view.layout().feelings().curves.front().points.front().id).label, QStringLiteral("Unsure"));
}

void HearingTheCanvas::anEmptyCellTakesANewCard()
{
    CanvasDriver d;
    change(*d.workbook, [&](Edit &edit) { edit.remove(d.cards(LaneKind::Doing, 0).front()); });
    QAccessibleInterface *cell = QAccessible::queryAccessibleInterface(&d.view)->tableInterface()->cellAt(1, 1);
    QCOMPARE(cell->childCount(), 0);
    cell->editableTextInterface()->insertText(0, QStringLiteral("Walks past"));
    QCOMPARE(d.texts(LaneKind::Doing, 0), QStringList({"Walks past"}));
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Add “Walks past”"));
}

void HearingTheCanvas::theFieldIsOpenedByAnAction()
{
    CanvasDriver d;
    QAccessibleInterface *card
        = QAccessible::queryAccessibleInterface(&d.view)->tableInterface()->cellAt(1, 1)->child(0);
    QVERIFY(card->actionInterface()->actionNames().contains(QStringLiteral("edit")));
    card->actionInterface()->doAction(QStringLiteral("edit"));
    QVERIFY(d.view.isEditingText());
    d.type(QStringLiteral("New words"));
    d.key(Qt::Key_Return);
    QCOMPARE(d.texts(LaneKind::Doing, 0), QStringList({"New words"}));
}

// What is announced: Qt hands events out only where its platform has a reader, so the place they name is checked.
void HearingTheCanvas::theFocusFollowsTheSelection()
{
    CanvasDriver d;
    const QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&d.view);
    d.click(d.at(d.cards(LaneKind::Doing, 1).front()));
    QCOMPARE(canvas->focusChild()->text(QAccessible::Name), QStringLiteral("Card Order"));
    d.key(Qt::Key_Up);
    QCOMPARE(canvas->focusChild()->text(QAccessible::Name), QStringLiteral("Order"));
    change(*d.workbook, [&](Edit &edit) { edit.set(d.stage(1), &Stage::name, QStringLiteral("Buy")); });
    QCOMPARE(canvas->focusChild()->text(QAccessible::Name), QStringLiteral("Buy"));
    // An input method types into a field, though the canvas keeps the focus.
    QInputMethodEvent composing(QStringLiteral("ke"), {});
    QApplication::sendEvent(&d.view, &composing);
    QCOMPARE(canvas->focusChild()->role(), QAccessible::EditableText);
    QInputMethodEvent givenUp;
    QApplication::sendEvent(&d.view, &givenUp);
    QCOMPARE(canvas->focusChild()->text(QAccessible::Name), QStringLiteral("Buy"));
}

void HearingTheCanvas::aPointSaysHowItIsMoved()
{
    CanvasDriver d;
    const QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&d.view);
    d.click(d.at(d.cards(LaneKind::Thinking, 0).front()));
    d.key(Qt::Key_Down);
    const QString before = canvas->focusChild()->text(QAccessible::Name);
    QVERIFY(canvas->focusChild()->text(QAccessible::Description).contains(QStringLiteral("Alt")));
    d.key(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(canvas->focusChild()->text(QAccessible::Name) != before);
}

void HearingTheCanvas::stagesAndLanesAreSelectedAsColumnsAndRows()
{
    CanvasDriver d;
    QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(&d.view)->tableInterface();
    QVERIFY(table->selectColumn(2));
    QCOMPARE(d.view.selection(), Selection(d.stage(1)));
    QVERIFY(table->isColumnSelected(2));
    QVERIFY(table->selectRow(1));
    QCOMPARE(table->selectedRows(), QList<int> {1});
    QVERIFY(table->unselectRow(1));
    QVERIFY(isNothing(d.view.selection()));
}

namespace {

PathId join(CanvasDriver &d, int from, int to, const QString &label)
{
    PathId path;
    change(*d.workbook, [&](Edit &edit) {
        path = addPath(edit, d.cards(LaneKind::Touchpoints, from).front(), d.cards(LaneKind::Touchpoints, to).front());
        edit.set(path, &Path::label, label);
        edit.set(path, &Path::share, 0.2);
    });
    return path;
}

}

void HearingTheCanvas::aCardTellsWhereItsPathsLead()
{
    CanvasDriver d;
    join(d, 1, 0, {});
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&d.view);
    d.click(d.at(d.cards(LaneKind::Touchpoints, 1).front()));
    QAccessibleInterface *card = canvas->focusChild();
    QVERIFY(card);
    QCOMPARE(card->text(QAccessible::Name), QStringLiteral("Card Order"));
    QVERIFY2(card->text(QAccessible::Description).contains(QStringLiteral("path to Card Discover, 20")),
        qPrintable(card->text(QAccessible::Description)));
    // A cell of one card is still that card's words.
    QVERIFY(canvas->tableInterface()->cellAt(2, 2)->editableTextInterface());
}

void HearingTheCanvas::aSelectedPathIsSaidAndItsWordsCanBeWritten()
{
    CanvasDriver d;
    const PathId path = join(d, 1, 0, QStringLiteral("not sure"));
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&d.view);
    d.click(d.at(d.cards(LaneKind::Touchpoints, 1).front()));
    d.key(Qt::Key_Right, Qt::ControlModifier); // along the path
    QCOMPARE(d.view.selection(), Selection(path));
    QAccessibleInterface *said = canvas->focusChild();
    QVERIFY(said);
    QVERIFY2(said->text(QAccessible::Name).startsWith(QStringLiteral("Path: Card Order → Card Discover: not sure")),
        qPrintable(said->text(QAccessible::Name)));
    QVERIFY(said->state().selected);
    said->editableTextInterface()->replaceText(0, -1, QStringLiteral("asks first"));
    QCOMPARE(d.model().at(path).label, QStringLiteral("asks first"));
}

namespace {
const Registered<HearingTheCanvas> registeredHearingTheCanvas;
}

}

#include "hearingthecanvas.moc"
