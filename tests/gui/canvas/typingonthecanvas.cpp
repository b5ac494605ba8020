#include "canvas/inlineeditor.h"
#include "gui/canvas/canvasdriver.h"
#include "store/edit.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace wend::test {

class TypingOnTheCanvas : public QObject
{
    Q_OBJECT

private slots:
    void typingInACellMakesACard();
    void whatCannotBeKeptStaysInItsEditor();
    void anEmptyTextMakesNone();
    void tabGoesOnThroughTheCells();
    void f2EditsAndEscLeavesItAsItWas();
    void clickingElsewhereWritesTheText();
    void aStageIsRenamedByDoubleClick();
    void aLaneIsRenamedByF2();
    void shiftEnterBreaksTheLine();
    void deletingIsOneStepWithAName();
    void arrowsWalkTheTable();
    void altArrowsMoveTheCard();
    void arrowsWalkOverFeelingsAndChangeNone();
    void duplicateStandsBehindItsOriginal();
    void aBlockOfASpreadsheetBecomesCells();
    void aListBecomesCards();
    void cutAndPasteKeepEveryField();
};

void TypingOnTheCanvas::typingInACellMakesACard()
{
    CanvasDriver d;
    const qint64 step = d.workbook->step();
    d.click(d.emptyPlace(LaneKind::Doing, 1));
    QCOMPARE(d.view.selection(), Selection(d.cell(LaneKind::Doing, 1)));
    d.type("Asks about nuts");
    QCOMPARE(d.workbook->step(), step);
    d.key(Qt::Key_Return);
    QCOMPARE(d.texts(LaneKind::Doing, 1), QStringList({"Card Order", "Asks about nuts"}));
    QCOMPARE(cardsOf(d.view.selection()), CardIds {d.cards(LaneKind::Doing, 1).back()});
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Add “Asks about nuts”"));
    QVERIFY(d.view.hasFocus());
    d.type("Next");
    d.key(Qt::Key_Return);
    QCOMPARE(d.texts(LaneKind::Doing, 1).size(), 3);
    QVERIFY(d.workbook->undo() && d.workbook->undo());
    QCOMPARE(d.workbook->step(), step);
}

void TypingOnTheCanvas::whatCannotBeKeptStaysInItsEditor()
{
    CanvasDriver d;
    d.click(d.emptyPlace(LaneKind::Doing, 1));
    d.type("Asks about nuts");
    {
        // As with a full disk: nothing can be written just now.
        const auto busy = connectionTo(*d.workbook);
        QVERIFY(busy->execute("BEGIN IMMEDIATE"));
        d.key(Qt::Key_Return);
        QVERIFY(d.view.isEditingText());
        QCOMPARE(d.texts(LaneKind::Doing, 1), QStringList {"Card Order"});
    }
    d.key(Qt::Key_Return);
    QVERIFY(!d.view.isEditingText());
    QCOMPARE(d.texts(LaneKind::Doing, 1), QStringList({"Card Order", "Asks about nuts"}));
}

void TypingOnTheCanvas::anEmptyTextMakesNone()
{
    CanvasDriver d;
    const qint64 step = d.workbook->step();
    d.click(d.emptyPlace(LaneKind::Doing, 1));
    d.key(Qt::Key_Return);
    QVERIFY(d.view.isEditingText());
    d.key(Qt::Key_Return);
    QVERIFY(!d.view.isEditingText());
    QCOMPARE(d.workbook->step(), step);
}

void TypingOnTheCanvas::tabGoesOnThroughTheCells()
{
    CanvasDriver d;
    d.click(d.emptyPlace(LaneKind::Doing, 1));
    d.type("One");
    d.key(Qt::Key_Tab);
    d.type("Two");
    d.key(Qt::Key_Tab); // on to the next lane
    d.type("Three");
    d.key(Qt::Key_Return);
    QCOMPARE(d.texts(LaneKind::Doing, 1).last(), QStringLiteral("One"));
    QCOMPARE(d.texts(LaneKind::Doing, 2).last(), QStringLiteral("Two"));
    QCOMPARE(d.texts(LaneKind::Touchpoints, 0).last(), QStringLiteral("Three"));
}

void TypingOnTheCanvas::f2EditsAndEscLeavesItAsItWas()
{
    CanvasDriver d;
    const CardId card = d.cards(LaneKind::Thinking, 0).front();
    const qint64 step = d.workbook->step();
    d.click(d.at(card));
    d.key(Qt::Key_F2);
    d.type("Something else");
    d.key(Qt::Key_Escape);
    QCOMPARE(d.workbook->step(), step);
    QCOMPARE(d.model().at(card).text, QStringLiteral("Card Discover"));
    d.key(Qt::Key_F2);
    d.type("Something else");
    d.key(Qt::Key_Return);
    QCOMPARE(d.model().at(card).text, QStringLiteral("Something else"));
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Write “Something else”"));
}

void TypingOnTheCanvas::clickingElsewhereWritesTheText()
{
    CanvasDriver d;
    const CardId card = d.cards(LaneKind::Ideas, 0).front();
    const CardId other = d.cards(LaneKind::Doing, 1).front();
    d.doubleClick(d.at(card));
    d.type("Photo wall");
    d.click(d.at(other));
    QCOMPARE(d.model().at(card).text, QStringLiteral("Photo wall"));
    QCOMPARE(cardsOf(d.view.selection()), CardIds {other});
}

void TypingOnTheCanvas::aStageIsRenamedByDoubleClick()
{
    CanvasDriver d;
    d.doubleClick(d.at(d.stage(1)));
    d.type("Order a cake");
    d.key(Qt::Key_Return);
    QCOMPARE(d.model().at(d.stage(1)).name, QStringLiteral("Order a cake"));
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Rename stage to “Order a cake”"));
}

void TypingOnTheCanvas::aLaneIsRenamedByF2()
{
    CanvasDriver d;
    d.click(d.at(d.lane(LaneKind::Ideas)));
    d.key(Qt::Key_F2);
    d.type("What to try");
    d.key(Qt::Key_Return);
    QCOMPARE(d.model().at(d.lane(LaneKind::Ideas)).name, QStringLiteral("What to try"));
}

void TypingOnTheCanvas::shiftEnterBreaksTheLine()
{
    CanvasDriver d;
    d.click(d.emptyPlace(LaneKind::Doing, 0));
    d.type("One");
    d.key(Qt::Key_Return, Qt::ShiftModifier);
    d.type("two");
    d.key(Qt::Key_Return);
    QCOMPARE(d.texts(LaneKind::Doing, 0).last(), QStringLiteral("One\ntwo"));
}

void TypingOnTheCanvas::deletingIsOneStepWithAName()
{
    CanvasDriver d;
    const Model before = d.model();
    d.click(d.at(d.cards(LaneKind::Doing, 0).front()));
    d.key(Qt::Key_Delete);
    QCOMPARE(d.texts(LaneKind::Doing, 0), QStringList());
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Delete “Card Discover”"));
    QVERIFY(d.workbook->undo());
    d.click(d.at(d.cards(LaneKind::Doing, 0).front()));
    d.key(Qt::Key_A, Qt::ControlModifier);
    d.key(Qt::Key_Delete);
    QCOMPARE(d.model().all<Card>().size(), size_t(0));
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Delete 18 cards"));
    QVERIFY(d.workbook->undo());
    QVERIFY(d.model() == before);
}

void TypingOnTheCanvas::arrowsWalkTheTable()
{
    CanvasDriver d;
    d.key(Qt::Key_Right);
    QCOMPARE(d.view.selection(), Selection(d.stage(0)));
    d.key(Qt::Key_Right);
    QCOMPARE(d.view.selection(), Selection(d.stage(1)));
    d.key(Qt::Key_Down);
    QCOMPARE(d.view.selection(), Selection(d.cards(LaneKind::Doing, 1)));
    d.key(Qt::Key_Left);
    d.key(Qt::Key_Left);
    QCOMPARE(d.view.selection(), Selection(d.lane(LaneKind::Doing)));
    d.key(Qt::Key_End);
    QCOMPARE(d.view.selection(), Selection(d.cards(LaneKind::Doing, 2)));
    d.key(Qt::Key_Tab);
    QCOMPARE(d.view.selection(), Selection(d.lane(LaneKind::Touchpoints)));
    d.key(Qt::Key_Backtab);
    QCOMPARE(d.view.selection(), Selection(d.cards(LaneKind::Doing, 2)));
    d.key(Qt::Key_Escape);
    QCOMPARE(d.view.selection(), Selection(d.cell(LaneKind::Doing, 2)));
}

void TypingOnTheCanvas::altArrowsMoveTheCard()
{
    CanvasDriver d;
    const CardId card = d.cards(LaneKind::Doing, 0).front();
    d.click(d.at(card));
    d.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(d.texts(LaneKind::Doing, 1), QStringList({"Card Discover", "Card Order"}));
    d.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(d.texts(LaneKind::Doing, 1), QStringList({"Card Order", "Card Discover"}));
    d.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(d.texts(LaneKind::Touchpoints, 1), QStringList({"Card Discover", "Card Order"}));
    d.click(d.at(d.stage(0)));
    const StageId first = d.stage(0);
    d.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(d.stage(1), first);
}

void TypingOnTheCanvas::arrowsWalkOverFeelingsAndChangeNone()
{
    CanvasDriver d;
    const qint64 step = d.workbook->step();
    d.click(d.at(d.cards(LaneKind::Thinking, 0).front()));
    d.key(Qt::Key_Down);
    QVERIFY(onlyFeeling(d.view.selection()));
    d.key(Qt::Key_Down);
    QCOMPARE(d.view.selection(), Selection(d.cards(LaneKind::PainPoints, 0)));
    d.key(Qt::Key_Up);
    const FeelingId first = onlyFeeling(d.view.selection());
    QVERIFY(first);
    d.key(Qt::Key_Right);
    QVERIFY(onlyFeeling(d.view.selection()) && onlyFeeling(d.view.selection()) != first);
    d.key(Qt::Key_Left);
    QCOMPARE(onlyFeeling(d.view.selection()), first);
    d.key(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(d.view.selection(), Selection(d.cards(LaneKind::Thinking, 0)));
    QCOMPARE(d.workbook->step(), step);
}

void TypingOnTheCanvas::duplicateStandsBehindItsOriginal()
{
    CanvasDriver d;
    d.add(LaneKind::Doing, 0, "Last");
    d.click(d.at(d.cards(LaneKind::Doing, 0).front()));
    d.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(d.texts(LaneKind::Doing, 0), QStringList({"Card Discover", "Card Discover", "Last"}));
    QCOMPARE(cardsOf(d.view.selection()), CardIds {d.cards(LaneKind::Doing, 0)[1]});
}

void TypingOnTheCanvas::aBlockOfASpreadsheetBecomesCells()
{
    CanvasDriver d;
    const qint64 step = d.workbook->step();
    d.click(d.emptyPlace(LaneKind::Thinking, 1));
    QGuiApplication::clipboard()->setText(QStringLiteral("a\tb\r\n\t\"two\nlines \"\"here\"\"\"\r\n"));
    d.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(d.texts(LaneKind::Thinking, 1).last(), QStringLiteral("a"));
    QCOMPARE(d.texts(LaneKind::Thinking, 2).last(), QStringLiteral("b"));
    QCOMPARE(d.texts(LaneKind::PainPoints, 1).size(), 1); // the feelings between hold no cards
    QCOMPARE(d.texts(LaneKind::PainPoints, 2).last(), QStringLiteral("two\nlines \"here\""));
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Paste 3 cards"));
    QVERIFY(d.workbook->undo());
    QCOMPARE(d.workbook->step(), step);
}

void TypingOnTheCanvas::aListBecomesCards()
{
    CanvasDriver d;
    d.click(d.emptyPlace(LaneKind::Ideas, 2));
    QGuiApplication::clipboard()->setText(QStringLiteral("first\n\nsecond \n"));
    d.view.commands().paste();
    QCOMPARE(d.texts(LaneKind::Ideas, 2), QStringList({"Card Collect", "first", "second"}));
}

void TypingOnTheCanvas::cutAndPasteKeepEveryField()
{
    CanvasDriver d;
    const CardId card = d.cards(LaneKind::Touchpoints, 0).front();
    change(*d.workbook, [&](Edit &edit) {
        edit.set(card, &Card::channel, QStringLiteral("Website"));
        edit.set(card, &Card::momentOfTruth, true);
        edit.set(card, &Card::due, QDate(2026, 11, 22));
    });
    Card before = d.model().at(card);
    d.click(d.at(card));
    d.key(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(d.texts(LaneKind::Touchpoints, 0), QStringList());
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Card Discover"));
    d.click(d.emptyPlace(LaneKind::Touchpoints, 2));
    d.key(Qt::Key_V, Qt::ControlModifier);
    Card pasted = d.model().at(d.cards(LaneKind::Touchpoints, 2).back());
    pasted.id = before.id;
    pasted.stage = before.stage;
    pasted.position = before.position;
    QVERIFY(pasted == before);
}

namespace {
const Registered<TypingOnTheCanvas> registeredTypingOnTheCanvas;
}

}

#include "typingonthecanvas.moc"
