// Numbers typed and pasted into the table beside the map, with real keys and clicks.

#include "canvas/canvasview.h"
#include "edit/typednumbers.h"
#include "gui/windowfixture.h"
#include "inspector/inspector.h"
#include "model/lookup.h"
#include "numbers/funnel.h"
#include "numbertable/numberpanel.h"
#include "numbertable/numbertableview.h"
#include "store/edit.h"
#include "store/seriesreader.h"
#include "support/registry.h"
#include "window/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

using namespace wend;
using namespace wend::test;

namespace {

const QDate today(2026, 11, 1); // a Sunday

class TypingNumbersInTheWindow : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openBakery();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); // weeks begin on Monday
        panel().model().setToday(today);
    }
    void cleanup() { m_fixture.reset(); }
    void aClickOnANumberOpensIt();
    void aNewNumberIsNamedAndTyped();
    void keysAreThoseOfASpreadsheet();
    void whatIsNoNumberStaysMarkedInItsCell();
    void whatAFileBroughtCannotBeTypedOver();
    void rowsOfASpreadsheetFindTheirDays();
    void numbersPastedOnTheMapAreNoTouchpoints();
    void aBlockWithoutDaysGoesDownFromTheCursor();
    void copiedNumbersArePastedBack();
    void theOneThatLeadsIsChosenWithOneClick();
    void digitsTypedOnACellOfNumbersGoIntoTheTable();
    void aTouchpointHasItsOwnNumbers();
    void weeksAreNotTypedOverByDays();

private:
    Workspace &workspace() { return m_fixture->window().workspace(); }
    Workbook &workbook() { return m_fixture->workbook(); }
    const Model &model() { return workbook().model(); }
    NumberPanel &panel() { return workspace().numbers(); }
    NumberTableView &table() { return panel().table(); }
    NumberTableModel &cells() { return panel().model(); }
    StageId stage(int index) { return stagesOf(model(), workspace().map()).at(size_t(index)); }
    LaneId numbersLane()
    {
        for (const LaneId lane : lanesOf(model(), workspace().map())) {
            if (model().at(lane).kind == LaneKind::Numbers)
                return lane;
        }
        return {};
    }
    /// A typed number of a stage, with its table open.
    MetricId typedNumber(const QString &name, int at = 1, MetricKind kind = MetricKind::Count)
    {
        MetricId metric;
        if (!workbook().edit(
                {"Add", {}}, [&](Edit &edit) { metric = addTypedNumber(edit, stage(at), {}, name, kind); }))
            qFatal("the number cannot be added");
        workspace().openNumbers({stage(at), {}});
        goTo(metric, today);
        return metric;
    }
    void goTo(MetricId metric, const QDate &day)
    {
        table().setCurrentIndex(cells().index(cells().rowOf(day), cells().columnOf(metric)));
    }
    QString textOf(MetricId metric, const QDate &day)
    {
        return cells().index(cells().rowOf(day), cells().columnOf(metric)).data().toString();
    }
    void type(const QString &text, Qt::Key end = Qt::Key_Return)
    {
        QTest::keyClicks(&table(), text.left(1));
        QWidget *field = table().findChild<QLineEdit *>(QStringLiteral("numberField"));
        QVERIFY(field);
        QTest::keyClicks(field, text.mid(1));
        QTest::keyClick(field, end);
        QTRY_VERIFY(!table().findChild<QLineEdit *>(QStringLiteral("numberField")));
    }
    static void putOnClipboard(const QString &text)
    {
        auto *mime = new QMimeData;
        mime->setText(text);
        QGuiApplication::clipboard()->setMimeData(mime);
    }
    size_t cards() { return model().all<Card>().size(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TypingNumbersInTheWindow::aClickOnANumberOpensIt()
{
    const MetricId metric = typedNumber(QStringLiteral("phone calls"));
    type(QStringLiteral("12"));
    workspace().closeNumbers();
    CanvasView &canvas = workspace().canvas();
    canvas.select(CellPlace {numbersLane(), stage(1)});
    const MapLayout &layout = canvas.layout();
    const NumberBox &box = layout.numbers().numbers[1];
    const LaneBox &lane = layout.lanes()[size_t(layout.laneIndex(numbersLane()))];
    const QRectF value = box.others.empty() ? box.value.rect() : box.others.back().text.rect();
    const QPointF at = value.center() + QPointF(0, lane.top + lane.contentTop - layout.measures().laneTop);
    QTest::mouseClick(
        canvas.viewport(), Qt::LeftButton, {}, canvas.camera().seen(QRectF(at, QSizeF())).center().toPoint());
    QVERIFY(workspace().areNumbersOpen());
    QCOMPARE(panel().place(), (NumberPlace {stage(1), {}}));
    QCOMPARE(cells().metricOf(table().currentIndex().column()), metric);
    // Esc goes back to the map, the head to the fields of the stage.
    QTest::keyClick(&table(), Qt::Key_Escape);
    QVERIFY(canvas.hasFocus());
    QTest::mouseClick(panel().findChild<QToolButton *>(QStringLiteral("numbersDetails")), Qt::LeftButton);
    QVERIFY(!workspace().areNumbersOpen());
}

void TypingNumbersInTheWindow::aNewNumberIsNamedAndTyped()
{
    for (const BindingId id : std::vector<BindingId>(bindingsOf(model(), stage(0))))
        QVERIFY(workbook().edit({"Remove", {}}, [&](Edit &edit) { edit.remove(id); }));
    workspace().openNumbers({stage(0), {}});
    auto *name = panel().findChild<QLineEdit *>(QStringLiteral("newNumberName"));
    QVERIFY(name && name->isVisible());
    QTest::keyClicks(name, QStringLiteral("Orders"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(bindingsOf(model(), stage(0)).size(), size_t(1));
    const Metric &metric = model().at(model().at(bindingsOf(model(), stage(0)).front()).metric);
    QCOMPARE(metric.name, QStringLiteral("Orders"));
    QCOMPARE(metric.kind, MetricKind::Orders); // by its name
    QVERIFY(isTyped(model().at(metric.source)));
    QVERIFY(table().hasFocus());
    QCOMPARE(table().currentIndex(), cells().index(cells().rowOf(today), 0));
    type(QStringLiteral("120"));
    const Period week {QDate(2026, 10, 26), today};
    QCOMPARE(funnelOf(model(), workspace().map(),
                 SeriesReader(model(), workbook().samples()).seriesOf(workspace().map(), week))
                 .numbers[0]
                 .value,
        std::optional(120.0));
    QVERIFY2(workbook().undoName().contains(QStringLiteral("Orders")), qPrintable(workbook().undoName()));
}

void TypingNumbersInTheWindow::keysAreThoseOfASpreadsheet()
{
    const MetricId first = typedNumber(QStringLiteral("phone calls"));
    const MetricId second = typedNumber(QStringLiteral("takings"), 1, MetricKind::Money);
    const QDate monday(2026, 10, 5);
    goTo(first, monday);
    type(QStringLiteral("12"));
    QCOMPARE(table().currentIndex().row(), cells().rowOf(monday.addDays(7)));
    type(QStringLiteral("15"), Qt::Key_Tab);
    QCOMPARE(table().currentIndex().column(), cells().columnOf(second));
    type(QStringLiteral("1,234.50"), Qt::Key_Tab);
    QCOMPARE(textOf(first, monday), QStringLiteral("12"));
    QCOMPARE(textOf(first, monday.addDays(7)), QStringLiteral("15"));
    QVERIFY(textOf(second, monday.addDays(7)).contains(QStringLiteral("235")));
    // F2 edits what is there, Esc takes it back.
    goTo(first, monday);
    QTest::keyClick(&table(), Qt::Key_F2);
    auto *field = table().findChild<QLineEdit *>(QStringLiteral("numberField"));
    QVERIFY(field);
    QCOMPARE(field->text(), QStringLiteral("12"));
    QTest::keyClicks(field, QStringLiteral("99"));
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!table().findChild<QLineEdit *>(QStringLiteral("numberField")));
    QCOMPARE(textOf(first, monday), QStringLiteral("12"));
    // Each cell is one step.
    const qint64 step = workbook().step();
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(textOf(first, monday), QString());
    QCOMPARE(textOf(first, monday.addDays(7)), QStringLiteral("15"));
    QVERIFY(workbook().step() != step);
    QVERIFY(workbook().undo());
    QCOMPARE(workbook().step(), step);
    QCOMPARE(textOf(first, monday), QStringLiteral("12"));
}

void TypingNumbersInTheWindow::whatIsNoNumberStaysMarkedInItsCell()
{
    const MetricId metric = typedNumber(QStringLiteral("phone calls"));
    const qint64 step = workbook().step();
    type(QStringLiteral("about 10"));
    QCOMPARE(workbook().step(), step);
    const QModelIndex cell = cells().index(cells().rowOf(today), cells().columnOf(metric));
    QVERIFY(cell.data(NumberTableModel::IsRefused).toBool());
    QCOMPARE(cell.data().toString(), QStringLiteral("about 10"));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("about 10")));
    auto *told = panel().findChild<QLabel *>(QStringLiteral("numbersMessage"));
    QVERIFY(told && told->isVisible() && told->text().contains(QStringLiteral("about 10")));
    goTo(metric, today);
    type(QStringLiteral("10"));
    QVERIFY(!cell.data(NumberTableModel::IsRefused).toBool());
    QCOMPARE(textOf(metric, today), QStringLiteral("10"));
}

void TypingNumbersInTheWindow::whatAFileBroughtCannotBeTypedOver()
{
    MetricId metric;
    QVERIFY(workbook().edit({"Fill", {}}, [&](Edit &edit) {
        Source source;
        source.name = QStringLiteral("Till");
        Metric guests;
        guests.source = edit.insert(source);
        guests.key = guests.name = QStringLiteral("guests");
        metric = edit.insert(guests);
        Binding binding;
        binding.stage = stage(1);
        binding.metric = metric;
        binding.position = -1;
        edit.insert(binding);
    }));
    workspace().openNumbers({stage(1), {}});
    goTo(metric, today);
    const qint64 step = workbook().step();
    QTest::keyClicks(&table(), QStringLiteral("5"));
    QVERIFY(!table().findChild<QLineEdit *>(QStringLiteral("numberField")));
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(workbook().step(), step);
    auto *told = panel().findChild<QLabel *>(QStringLiteral("numbersMessage"));
    QVERIFY2(told->text().contains(QStringLiteral("Till")), qPrintable(told->text()));
}

void TypingNumbersInTheWindow::rowsOfASpreadsheetFindTheirDays()
{
    const MetricId metric = typedNumber(QStringLiteral("phone calls"));
    const size_t before = cards();
    const qint64 step = workbook().step();
    putOnClipboard(
        QStringLiteral("Day\tPhone calls\tComplaints\n05/10/2026\t12\t1\n06/10/2026\t\t0\n13/10/2026\t1.234\tx\n"
                       "Total\t1.246\t1\n"));
    QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(cells().step(), SeriesStep::Day); // two of them are of one week
    QCOMPARE(textOf(metric, QDate(2026, 10, 5)), QStringLiteral("12"));
    QCOMPARE(textOf(metric, QDate(2026, 10, 6)), QString());
    QCOMPARE(textOf(metric, QDate(2026, 10, 13)), QStringLiteral("1,234"));
    const int added = cells().typedColumnNamed(QStringLiteral("complaints"));
    QVERIFY(added >= 0);
    QCOMPARE(textOf(cells().metricOf(added), QDate(2026, 10, 5)), QStringLiteral("1"));
    QCOMPARE(textOf(cells().metricOf(added), QDate(2026, 10, 6)), QStringLiteral("0"));
    const QModelIndex word = cells().index(cells().rowOf(QDate(2026, 10, 13)), added);
    QVERIFY(word.data(NumberTableModel::IsRefused).toBool());
    QCOMPARE(cards(), before);
    QVERIFY(workbook().undo());
    QCOMPARE(workbook().step(), step);
    QCOMPARE(cells().typedColumnNamed(QStringLiteral("complaints")), -1);
}

void TypingNumbersInTheWindow::numbersPastedOnTheMapAreNoTouchpoints()
{
    const MetricId metric = typedNumber(QStringLiteral("phone calls"));
    workspace().closeNumbers();
    CanvasView &canvas = workspace().canvas();
    const size_t before = cards();
    canvas.setFocus();
    canvas.select(CellPlace {numbersLane(), stage(1)});
    putOnClipboard(QStringLiteral("2026-10-05\t12\n2026-10-12\t15\n"));
    canvas.commands().paste();
    QVERIFY(workspace().areNumbersOpen());
    QCOMPARE(cards(), before);
    QCOMPARE(textOf(metric, QDate(2026, 10, 5)), QStringLiteral("12"));
    QCOMPARE(textOf(metric, QDate(2026, 10, 12)), QStringLiteral("15"));
    // Where a person chose a place for cards, a number is a text.
    LaneId touchpoints;
    for (const LaneId lane : lanesOf(model(), workspace().map()))
        touchpoints = model().at(lane).kind == LaneKind::Touchpoints ? lane : touchpoints;
    canvas.select(CellPlace {touchpoints, stage(1)});
    putOnClipboard(QStringLiteral("120"));
    canvas.commands().paste();
    QCOMPARE(cards(), before + 1);
}

void TypingNumbersInTheWindow::aBlockWithoutDaysGoesDownFromTheCursor()
{
    const MetricId first = typedNumber(QStringLiteral("phone calls"));
    const MetricId second = typedNumber(QStringLiteral("complaints"));
    const QDate monday(2026, 10, 5);
    goTo(first, monday);
    putOnClipboard(QStringLiteral("12\t1\n\t\n15\t3"));
    QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(textOf(first, monday), QStringLiteral("12"));
    QCOMPARE(textOf(first, monday.addDays(7)), QString());
    QCOMPARE(textOf(first, monday.addDays(14)), QStringLiteral("15"));
    QCOMPARE(textOf(second, monday), QStringLiteral("1"));
    QCOMPARE(textOf(second, monday.addDays(14)), QStringLiteral("3"));
    // What has no place is told, not lost silently.
    goTo(second, today);
    putOnClipboard(QStringLiteral("1\t2\n3\t4"));
    QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(textOf(second, today), QStringLiteral("1"));
    QVERIFY(!panel().findChild<QLabel *>(QStringLiteral("numbersMessage"))->text().isEmpty());
}

void TypingNumbersInTheWindow::copiedNumbersArePastedBack()
{
    const MetricId metric = typedNumber(QStringLiteral("phone calls"));
    const QDate monday(2026, 10, 5);
    goTo(metric, monday);
    type(QStringLiteral("1200"));
    type(QStringLiteral("7"));
    goTo(metric, monday);
    const QModelIndex from = table().currentIndex();
    table().selectionModel()->select(
        QItemSelection(from, cells().index(from.row() + 1, from.column())), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("1200\n7"));
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(textOf(metric, monday), QString());
    QCOMPARE(textOf(metric, monday.addDays(7)), QString());
    goTo(metric, monday.addDays(7));
    QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(textOf(metric, monday.addDays(7)), QStringLiteral("1,200"));
    QCOMPARE(textOf(metric, monday.addDays(14)), QStringLiteral("7"));
}

void TypingNumbersInTheWindow::theOneThatLeadsIsChosenWithOneClick()
{
    typedNumber(QStringLiteral("phone calls"));
    const MetricId metric = typedNumber(QStringLiteral("complaints"));
    const int column = cells().columnOf(metric);
    QVERIFY(column > 0);
    table().scrollToTop();
    const QRect radio = table().visualRect(cells().index(NumberTableModel::leadsRow, column));
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, radio.center());
    QCOMPARE(model().at(bindingsOf(model(), stage(1)).front()).metric, metric);
    QCOMPARE(cells().columnOf(metric), 0);
    QVERIFY(workbook().undo());
    QCOMPARE(cells().columnOf(metric), column);
}

void TypingNumbersInTheWindow::digitsTypedOnACellOfNumbersGoIntoTheTable()
{
    const MetricId metric = typedNumber(QStringLiteral("phone calls"), 0);
    QVERIFY(workbook().edit({"Lead", {}}, [&](Edit &edit) {
        for (const Binding &binding : edit.group<Binding>({stage(0).value, 0})) {
            if (binding.metric != metric)
                edit.remove(binding.id);
        }
    }));
    workspace().closeNumbers();
    CanvasView &canvas = workspace().canvas();
    const size_t before = cards();
    canvas.setFocus();
    canvas.select(CellPlace {numbersLane(), stage(0)});
    QTest::keyClicks(&canvas, QStringLiteral("4"));
    QVERIFY(workspace().areNumbersOpen());
    auto *field = table().findChild<QLineEdit *>(QStringLiteral("numberField"));
    QVERIFY(field);
    QCOMPARE(field->text(), QStringLiteral("4"));
    QTest::keyClicks(field, QStringLiteral("2"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(textOf(metric, today), QStringLiteral("42"));
    QCOMPARE(cards(), before);
}

void TypingNumbersInTheWindow::aTouchpointHasItsOwnNumbers()
{
    CardId touchpoint;
    for (const auto &[id, card] : model().all<Card>()) {
        if (model().at(card.lane).kind == LaneKind::Touchpoints)
            touchpoint = id;
    }
    workspace().select(CardIds {touchpoint});
    auto *all = workspace().inspector().findChild<QPushButton *>(QStringLiteral("allNumbers"));
    QVERIFY(all);
    QTest::mouseClick(all, Qt::LeftButton);
    QVERIFY(workspace().areNumbersOpen());
    QCOMPARE(panel().place().card, touchpoint);
    const size_t before = bindingsOf(model(), model().at(touchpoint)).size();
    if (cells().columnCount() > 0)
        return;
    auto *name = panel().findChild<QLineEdit *>(QStringLiteral("newNumberName"));
    QVERIFY(name && name->isVisible());
    QTest::keyClicks(name, QStringLiteral("calls"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(bindingsOf(model(), model().at(touchpoint)).size(), before + 1);
    QVERIFY(table().isRowHidden(NumberTableModel::leadsRow));
}

void TypingNumbersInTheWindow::weeksAreNotTypedOverByDays()
{
    const MetricId metric = typedNumber(QStringLiteral("phone calls"));
    const QDate monday(2026, 10, 5);
    goTo(metric, monday);
    type(QStringLiteral("70"));
    auto *step = panel().findChild<QComboBox *>(QStringLiteral("numbersStep"));
    step->setCurrentIndex(step->findData(int(SeriesStep::Day)));
    emit step->activated(step->currentIndex());
    goTo(metric, monday);
    QTest::keyClicks(&table(), QStringLiteral("5"));
    QVERIFY(!table().findChild<QLineEdit *>(QStringLiteral("numberField")));
    QVERIFY(panel().findChild<QLabel *>(QStringLiteral("numbersMessage"))->text().contains(QStringLiteral("week")));
    step->setCurrentIndex(step->findData(int(SeriesStep::Month)));
    emit step->activated(step->currentIndex());
    QCOMPARE(textOf(metric, monday), QStringLiteral("70"));
}

const Registered<TypingNumbersInTheWindow> registeredTypingNumbersInTheWindow;

}

#include "typingnumbers.moc"
