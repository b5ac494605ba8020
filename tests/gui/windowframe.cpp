// The window around the map: room for it first, and panels that come and go.

#include "gui/windowfixture.h"

#include "canvas/canvasview.h"
#include "charts/funnelpanel.h"
#include "inspector/inspector.h"
#include "model/lookup.h"
#include "navigator/navigator.h"
#include "store/edit.h"
#include "support/registry.h"
#include "window/panels.h"
#include "window/workspace.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QSplitterHandle>
#include <QTest>
#include <QToolButton>

namespace wend::test {

namespace {

/// Pulls the border before a splitter's part by so many pixels.
void pull(QSplitterHandle *handle, int by)
{
    const QPoint from(handle->rect().center());
    const auto send = [&](QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, handle->mapToGlobal(at), button, buttons, {});
        QApplication::sendEvent(handle, &event);
    };
    const QPoint goal = handle->mapToParent(from) + QPoint(by, 0);
    send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseMove, handle->mapFromParent(goal), Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, handle->mapFromParent(goal), Qt::LeftButton, Qt::NoButton);
    QCoreApplication::processEvents();
}

QSplitter *across(WindowFixture &fixture)
{
    for (auto *splitter : fixture.window().workspace().findChildren<QSplitter *>()) {
        if (splitter->orientation() == Qt::Horizontal && splitter->count() == 3)
            return splitter;
    }
    return nullptr;
}

void press(WindowFixture &fixture, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &fixture.window(), key, modifiers);
    QCoreApplication::processEvents();
}

QStringList entriesOf(const QMenu &menu)
{
    QStringList entries;
    for (const QAction *action : menu.actions())
        entries += action->text();
    return entries;
}

}

class WindowFrame : public QObject
{
    Q_OBJECT

private slots:
    void aMapOpensAt100AndItsColumnsShareTheWidth();
    void columnsBecomeNoNarrowerThan160();
    void onlyThePersonZooms();
    void menuAndToolBarAreLow();
    void aPanelIsPulledNarrowThenCloses();
    void panelsComeBackAsTheyWere();
    void theChartsAreALineUntilTheyAreWanted();
    void withoutNumbersTheLineLeadsToTheirImport();
    void theOverviewCoversNothing();
    void theOverviewInACornerIsSmallAndGivesWay();
    void f4GoesToTheFieldsAndBack();
    void escapeLeavesTheFields();
    void f6GoesFromPanelToPanel();
    void f11LeavesTheMapAlone();
    void whatDoesNotFitGoesBehindMore();
    void aPlusShowsAtItsPlaceOnly();
    void aWindowIsNoLargerThanTheScreen();
    void aPageOfChartsHasTheHeightItNeeds();
};

void WindowFrame::aPageOfChartsHasTheHeightItNeeds()
{
    WindowFixture fixture;
    fixture.openBakery();
    fixture.window().resize(1440, 920);
    Workspace &workspace = fixture.window().workspace();
    workspace.panels().show(Panels::Charts, true);
    FunnelPanel &charts = workspace.charts();
    const int usual = charts.height();
    const auto choose = [&](const QString &page) {
        for (QPushButton *button : charts.findChildren<QPushButton *>()) {
            if (button->isCheckable() && button->text() == page)
                button->click();
        }
    };
    choose(QStringLiteral("What if…"));
    QTRY_VERIFY2(charts.height() > usual + 50, qPrintable(QString::number(charts.height())));
    choose(QStringLiteral("By stage"));
    QTRY_COMPARE(charts.height(), usual);
}

void WindowFrame::aMapOpensAt100AndItsColumnsShareTheWidth()
{
    WindowFixture fixture;
    fixture.openBakery();
    CanvasView &canvas = fixture.window().workspace().canvas();
    for (const int width : {1440, 1640, 1900}) {
        fixture.window().resize(width, 900);
        QCoreApplication::processEvents();
        QCOMPARE(canvas.zoom(), 1.0);
        QCOMPARE(canvas.camera().largestScroll().x(), 0);
        const auto &columns = canvas.layout().columns();
        for (const ColumnBox &column : columns)
            QCOMPARE(column.width, columns.front().width);
        // Nothing is left that would make the columns wider, but for rounding and the place of the scroll bar.
        QVERIFY(canvas.layout().size().width() > Camera::widthWithin(canvas.width()) - 24);
    }
}

void WindowFrame::columnsBecomeNoNarrowerThan160()
{
    WindowFixture fixture;
    fixture.openBakery();
    fixture.window().resize(900, 700);
    QCoreApplication::processEvents();
    const CanvasView &canvas = fixture.window().workspace().canvas();
    QCOMPARE(canvas.zoom(), 1.0);
    QCOMPARE(canvas.layout().columns().front().width, 160.0);
    QVERIFY(canvas.camera().largestScroll().x() > 0);
}

void WindowFrame::onlyThePersonZooms()
{
    WindowFixture fixture;
    fixture.openBakery();
    CanvasView &canvas = fixture.window().workspace().canvas();
    press(fixture, Qt::Key_Minus, Qt::ControlModifier);
    const double zoom = canvas.zoom();
    QVERIFY(zoom < 1);
    fixture.window().resize(1000, 700);
    QCoreApplication::processEvents();
    QCOMPARE(canvas.zoom(), zoom);
    const MapId other = mapsOf(fixture.workbook().model())[1];
    fixture.window().workspace().setMap(other);
    QCOMPARE(canvas.zoom(), 1.0);
    fixture.window().actions().action(QStringLiteral("file.newEmpty"))->trigger();
    QCOMPARE(canvas.zoom(), 1.0);
}

void WindowFrame::menuAndToolBarAreLow()
{
    WindowFixture fixture;
    fixture.openBakery();
    for (const char *language : {"en", "zh_CN", "zh_TW"}) {
        fixture.language().choose(QLatin1String(language));
        QCoreApplication::processEvents();
        const QWidget *bar = fixture.window().findChild<QWidget *>(QStringLiteral("toolBar"));
        QVERIFY(bar->mapTo(&fixture.window(), QPoint(0, bar->height())).y() <= 72);
    }
    fixture.language().choose(QStringLiteral("en"));
}

void WindowFrame::aPanelIsPulledNarrowThenCloses()
{
    WindowFixture fixture;
    fixture.openBakery();
    QSplitter *splitter = across(fixture);
    const Panels &panels = fixture.window().workspace().panels();
    QCOMPARE(splitter->sizes().value(0), 160);
    QCOMPARE(splitter->sizes().value(2), 250);
    pull(splitter->handle(1), -50);
    QCOMPARE(splitter->sizes().value(0), 120);
    pull(splitter->handle(2), 60);
    QCOMPARE(splitter->sizes().value(2), 200);
    QVERIFY(panels.isShown(Panels::Navigator) && panels.isShown(Panels::Details));
    pull(splitter->handle(1), -110);
    pull(splitter->handle(2), 190);
    QVERIFY(!panels.isShown(Panels::Navigator));
    QVERIFY(!panels.isShown(Panels::Details));
    for (const char *id : {"view.navigator", "view.inspector"})
        QVERIFY(!fixture.window().actions().action(QLatin1String(id))->isChecked());
    press(fixture, Qt::Key_F9);
    press(fixture, Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(splitter->sizes().value(0), 120);
    QCOMPARE(splitter->sizes().value(2), 200);
}

void WindowFrame::panelsComeBackAsTheyWere()
{
    WindowFixture fixture;
    fixture.openBakery();
    pull(across(fixture)->handle(1), 40);
    const int pulled = across(fixture)->sizes().value(0);
    QVERIFY(pulled > 190);
    press(fixture, Qt::Key_F4, Qt::ShiftModifier);
    press(fixture, Qt::Key_F8);
    fixture.window().close();
    fixture.closeWindow();
    fixture.startAgain();
    fixture.openBakery();
    const Panels &panels = fixture.window().workspace().panels();
    QVERIFY(panels.isShown(Panels::Navigator));
    QVERIFY(!panels.isShown(Panels::Details));
    QVERIFY(panels.isShown(Panels::Charts));
    QVERIFY(fixture.window().actions().action(QStringLiteral("view.charts"))->isChecked());
    QCOMPARE(across(fixture)->sizes().value(0), pulled);
}

void WindowFrame::theChartsAreALineUntilTheyAreWanted()
{
    WindowFixture fixture;
    fixture.openBakery();
    const FunnelPanel &charts = fixture.window().workspace().charts();
    QVERIFY(!charts.isVisible());
    auto *words = fixture.window().findChild<QLabel *>(QStringLiteral("funnelWords"));
    const QString before = words->text();
    QVERIFY2(before.contains(QLatin1String("Compare to Order")), qPrintable(before));
    auto *button = fixture.window().findChild<QToolButton *>(QStringLiteral("funnelButton"));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(charts.isVisible());
    press(fixture, Qt::Key_F8);
    QVERIFY(!charts.isVisible());
    const StageId compare = stagesOf(fixture.workbook().model(), fixture.window().workspace().map())[1];
    QVERIFY(fixture.workbook()
                .edit({"", {}}, [&](Edit &edit) { edit.set(compare, &Stage::name, QStringLiteral("Look around")); })
                .isOk());
    QVERIFY(words->text().contains(QLatin1String("Look around to Order")));
}

void WindowFrame::withoutNumbersTheLineLeadsToTheirImport()
{
    WindowFixture fixture;
    fixture.window().actions().action(QStringLiteral("file.newEmpty"))->trigger();
    auto *import = fixture.window().findChild<QPushButton *>(QStringLiteral("funnelImport"));
    QTRY_VERIFY(import->isVisible());
    fixture.openBakery();
    QTRY_VERIFY(!import->isVisible());
}

void WindowFrame::theOverviewCoversNothing()
{
    WindowFixture fixture;
    fixture.openBakery();
    Workspace &workspace = fixture.window().workspace();
    Overview &overview = workspace.canvas().overview();
    fixture.window().resize(1200, 700);
    QTRY_VERIFY(overview.isVisible());
    QVERIFY(!workspace.canvas().isAncestorOf(&overview));
    const QRect lies(overview.mapTo(&workspace, QPoint()), overview.size());
    const QWidget &navigator = workspace.navigator();
    QVERIFY(!lies.intersects(QRect(navigator.mapTo(&workspace, QPoint()), navigator.size())));
    QVERIFY(!lies.intersects(QRect(workspace.canvas().mapTo(&workspace, QPoint()), workspace.canvas().size())));
    press(fixture, Qt::Key_1, Qt::ControlModifier); // all of the map is in view
    QTRY_VERIFY(!overview.isVisible());
}

void WindowFrame::theOverviewInACornerIsSmallAndGivesWay()
{
    WindowFixture fixture;
    fixture.openBakery();
    CanvasView &canvas = fixture.window().workspace().canvas();
    press(fixture, Qt::Key_F9);
    fixture.window().resize(760, 560);
    for (int i = 0; i < 3; ++i)
        press(fixture, Qt::Key_Plus, Qt::ControlModifier);
    Overview &overview = canvas.overview();
    QTRY_VERIFY(overview.isVisible());
    QVERIFY(canvas.isAncestorOf(&overview));
    const QSize view = canvas.viewport()->size();
    QVERIFY(overview.width() * overview.height() * 10 <= view.width() * view.height());
    const QPoint beside = overview.geometry().topLeft() - QPoint(10, 10);
    QMouseEvent near(QEvent::MouseMove, beside, canvas.viewport()->mapToGlobal(beside), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(canvas.viewport(), &near);
    QVERIFY(!overview.isVisible());
    QMouseEvent far(QEvent::MouseMove, QPoint(40, 40), canvas.viewport()->mapToGlobal(QPoint(40, 40)), Qt::NoButton,
        Qt::NoButton, {});
    QApplication::sendEvent(canvas.viewport(), &far);
    QVERIFY(overview.isVisible());
}

void WindowFrame::f4GoesToTheFieldsAndBack()
{
    WindowFixture fixture;
    fixture.openBakery();
    Workspace &workspace = fixture.window().workspace();
    workspace.select(CardIds {cardCalled(fixture.workbook().model(), QStringLiteral("Order form"))});
    workspace.canvas().setFocus();
    press(fixture, Qt::Key_F4, Qt::ShiftModifier); // even where the details are hidden
    QVERIFY(!workspace.side().isVisible());
    press(fixture, Qt::Key_F4);
    QVERIFY(workspace.side().isVisible());
    QVERIFY(workspace.inspector().isAncestorOf(QApplication::focusWidget()));
    press(fixture, Qt::Key_F4);
    QVERIFY(workspace.canvas().hasFocus());
}

void WindowFrame::escapeLeavesTheFields()
{
    WindowFixture fixture;
    fixture.openBakery();
    Workspace &workspace = fixture.window().workspace();
    press(fixture, Qt::Key_F4);
    QVERIFY(workspace.inspector().isAncestorOf(QApplication::focusWidget()));
    press(fixture, Qt::Key_Escape);
    QVERIFY(workspace.canvas().hasFocus());
}

void WindowFrame::f6GoesFromPanelToPanel()
{
    WindowFixture fixture;
    fixture.openBakery();
    Workspace &workspace = fixture.window().workspace();
    press(fixture, Qt::Key_F8);
    workspace.canvas().setFocus();
    const std::vector<QWidget *> panels {
        &workspace.side(), &workspace.charts(), &workspace.navigator(), &workspace.canvas()};
    const auto isIn = [](const QWidget *panel) {
        return panel == QApplication::focusWidget() || panel->isAncestorOf(QApplication::focusWidget());
    };
    for (const QWidget *panel : panels) {
        press(fixture, Qt::Key_F6);
        QVERIFY(isIn(panel));
    }
    press(fixture, Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(isIn(&workspace.navigator()));
}

void WindowFrame::f11LeavesTheMapAlone()
{
    WindowFixture fixture;
    fixture.openBakery();
    Workspace &workspace = fixture.window().workspace();
    const QWidget *bar = fixture.window().findChild<QWidget *>(QStringLiteral("toolBar"));
    press(fixture, Qt::Key_F11);
    QVERIFY(!workspace.navigator().isVisible() && !workspace.side().isVisible() && !bar->isVisible());
    QVERIFY(workspace.canvas().isVisible());
    press(fixture, Qt::Key_F11);
    QVERIFY(workspace.navigator().isVisible() && workspace.side().isVisible() && bar->isVisible());
    QVERIFY(!workspace.charts().isVisible()); // it was not there before
}

void WindowFrame::whatDoesNotFitGoesBehindMore()
{
    WindowFixture fixture;
    fixture.openBakery();
    auto *more = fixture.window().findChild<QToolButton *>(QStringLiteral("moreButton"));
    auto *bar = fixture.window().findChild<QWidget *>(QStringLiteral("toolBar"));
    fixture.window().resize(1500, 700);
    QCoreApplication::processEvents();
    QVERIFY(!more->isVisible());
    for (const int width : {900, 700, 520}) {
        fixture.window().resize(width, 700);
        QCoreApplication::processEvents();
        QVERIFY(more->isVisible());
        emit more->menu()->aboutToShow();
        qsizetype hidden = 0;
        for (const auto *button : bar->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)) {
            // × is there only while something is compared.
            hidden += button->isHidden() && button->objectName() != QLatin1String("endCompare");
            if (!button->isHidden())
                QVERIFY(bar->rect().contains(button->geometry()));
        }
        QVERIFY(hidden > 0);
        QCOMPARE(entriesOf(*more->menu()).size(), hidden);
    }
}

void WindowFrame::aPlusShowsAtItsPlaceOnly()
{
    WindowFixture fixture;
    fixture.openBakery();
    const CanvasView &canvas = fixture.window().workspace().canvas();
    const Board &board = canvas.board();
    const auto offers = [&](QPointF at, Plus::What what) {
        const std::vector<Plus> all = plusesAt(board, board.layout().hitTest(at), at);
        return std::any_of(all.begin(), all.end(), [&](const Plus &plus) { return plus.what == what && !plus.round; });
    };
    const QPointF elsewhere = board.layout().rectOf(cardCalled(board.model(), QStringLiteral("Order form"))).center();
    QVERIFY(!offers(elsewhere, Plus::What::Stage));
    QVERIFY(!offers(elsewhere, Plus::What::Lane));
    QVERIFY(offers(board.layout().addStageRect().center(), Plus::What::Stage));
    QVERIFY(offers(board.layout().addLaneRect().center(), Plus::What::Lane));
}

void WindowFrame::aWindowIsNoLargerThanTheScreen()
{
    WindowFixture fixture;
    fixture.window().resize(5000, 4000);
    fixture.window().close(); // remembers its size
    fixture.closeWindow();
    InterfaceLanguage language;
    Appearance appearance;
    MainWindow window(fixture.copies(), language, appearance, std::make_unique<TestPrompts>());
    const QRect free = window.screen()->availableGeometry();
    QVERIFY(window.width() <= free.width());
    QVERIFY(window.height() <= free.height());
    window.show();
    const QRect frame = window.frameGeometry();
    QVERIFY2(free.contains(frame),
        qPrintable(QStringLiteral("%1 %2 %3 %4 in %5 %6")
                       .arg(frame.x())
                       .arg(frame.y())
                       .arg(frame.width())
                       .arg(frame.height())
                       .arg(free.width())
                       .arg(free.height())));
}

static const Registered<WindowFrame> registeredWindowFrame;

}

#include "windowframe.moc"
