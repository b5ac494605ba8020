#include "gui/canvas/canvasdriver.h"
#include "support/registry.h"

#include <QAccessible>

namespace wend::test {

class HearingTheCanvas : public QObject
{
    Q_OBJECT

private slots:
    void theMapIsATableOfLanesAndStages();
    void whatIsSelectedIsSaid();
    void pressingACellSelectsIt();
    void theTableFollowsTheMap();
};

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
    QCOMPARE(canvas->focusChild(), cell);
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

namespace {
const Registered<HearingTheCanvas> registered;
}

}

#include "hearingthecanvas.moc"
