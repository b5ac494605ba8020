#include "gui/windowfixture.h"

#include "actions/actionlist.h"
#include "actions/commandpalette.h"
#include "canvas/canvasview.h"
#include "charts/funnelpanel.h"
#include "inspector/inspector.h"
#include "look/look.h"
#include "look/stylesheet.h"
#include "model/lookup.h"
#include "navigator/navigator.h"
#include "store/edit.h"
#include "support/registry.h"
#include "window/workspace.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QToolButton>

namespace wend::test {

namespace {

// Focusable widgets that a screen reader would have no word for.
QStringList nameless(QWidget &within)
{
    QStringList found;
    for (QWidget *widget : within.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(&within) || widget->focusProxy())
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            found += QStringLiteral("%1 “%2” in %3")
                         .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                             QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
    }
    return found;
}

}

class WindowForEveryone : public QObject
{
    Q_OBJECT

private slots:
    void everyActionHasATextAndIsOfTheList();
    void noShortcutIsUsedTwice();
    void withoutAWorkbookOnlyWhatWorksIsEnabled();
    void noFocusableWidgetIsWithoutAName();
    void theLanguageSwitchesAtOnce();
    void aCommandIsFoundByItsName();
    void whatIsNotFoundIsSaid();
    void highContrastIsALookOfItsOwn();
    void aPressedBarIsOnlyLookedAt();
    void withoutPersonasTheListInvitesOne();
    void mapsArePairedAndSwitched();
    void aNarrowWindowKeepsThePosterButton();
};

void WindowForEveryone::everyActionHasATextAndIsOfTheList()
{
    WindowFixture fixture;
    for (const QAction *action : fixture.window().actions().all()) {
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(actionInfo(action->objectName()), qPrintable(action->objectName()));
    }
    for (const ActionInfo &info : actionList())
        QVERIFY2(fixture.window().actions().action(QLatin1String(info.id)), info.id);
}

void WindowForEveryone::noShortcutIsUsedTwice()
{
    QStringList seen;
    for (const ActionInfo &info : actionList()) {
        for (const QString &key : info.keys) {
            QVERIFY2(!seen.contains(key), qPrintable(key));
            seen += key;
        }
    }
}

void WindowForEveryone::withoutAWorkbookOnlyWhatWorksIsEnabled()
{
    WindowFixture fixture;
    for (const char *id : {"file.save", "edit.undo", "insert.stage", "view.zoomIn", "edit.delete"})
        QVERIFY2(!fixture.window().actions().action(QLatin1String(id))->isEnabled(), id);
    fixture.openBakery();
    for (const char *id : {"file.save", "insert.stage", "view.zoomIn"})
        QVERIFY2(fixture.window().actions().action(QLatin1String(id))->isEnabled(), id);
    QVERIFY(!fixture.window().actions().action(QStringLiteral("edit.undo"))->isEnabled());
}

void WindowForEveryone::noFocusableWidgetIsWithoutAName()
{
    WindowFixture fixture;
    QCOMPARE(nameless(fixture.window()), QStringList());
    fixture.openBakery();
    const Model &model = fixture.workbook().model();
    const MapId map = fixture.window().workspace().map();
    std::vector<Selection> selections {
        Selection {}, stagesOf(model, map).front(), lanesOf(model, map).front(), personasOf(model).front()};
    for (const char *text : {"Order form", "Form loses the photo", "Instant confirmation email"}) {
        if (const CardId card = cardCalled(model, QLatin1String(text)))
            selections.push_back(std::vector<CardId> {card});
    }
    for (const Selection &selection : selections) {
        fixture.window().workspace().inspector().show(selection);
        QCOMPARE(nameless(fixture.window()), QStringList());
    }
}

void WindowForEveryone::theLanguageSwitchesAtOnce()
{
    WindowFixture fixture;
    fixture.openBakery();
    const QAction *open = fixture.window().actions().action(QStringLiteral("file.open"));
    QCOMPARE(open->text(), QStringLiteral("&Open…"));
    fixture.window().actions().action(QStringLiteral("language.zh_CN"))->trigger();
    QCOMPARE(fixture.language().current(), QStringLiteral("zh_CN"));
    QCOMPARE(open->text(), QCoreApplication::translate("Actions", "&Open…"));
    fixture.window().actions().action(QStringLiteral("language.en"))->trigger();
    QCOMPARE(open->text(), QStringLiteral("&Open…"));
}

void WindowForEveryone::aCommandIsFoundByItsName()
{
    QVERIFY(commandMatch(QStringLiteral("Zoom to fit"), QStringLiteral("fit"))
        > commandMatch(QStringLiteral("Zoom in"), QStringLiteral("fit")));
    WindowFixture fixture;
    fixture.openBakery();
    QTest::keyClick(&fixture.window(), Qt::Key_K, Qt::ControlModifier);
    CommandPalette &palette = fixture.window().palette();
    QVERIFY(palette.isVisible());
    auto *typed = palette.findChild<QLineEdit *>();
    QTest::keyClicks(typed, QStringLiteral("add a lane: no"));
    QVERIFY(palette.findChild<QListWidget *>()->count() > 0);
    const size_t before = lanesOf(fixture.workbook().model(), fixture.window().workspace().map()).size();
    QTest::keyClick(typed, Qt::Key_Return);
    QVERIFY(!palette.isVisible());
    QCOMPARE(lanesOf(fixture.workbook().model(), fixture.window().workspace().map()).size(), before + 1);
}

void WindowForEveryone::whatIsNotFoundIsSaid()
{
    WindowFixture fixture;
    fixture.openBakery();
    CommandPalette &palette = fixture.window().palette();
    palette.popUp();
    QTest::keyClicks(palette.findChild<QLineEdit *>(), QStringLiteral("qqqq"));
    auto *found = palette.findChild<QListWidget *>();
    QCOMPARE(found->count(), 1);
    QCOMPARE(found->item(0)->text(), QStringLiteral("Nothing is called that"));
    QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Return);
}

void WindowForEveryone::highContrastIsALookOfItsOwn()
{
    WindowFixture fixture;
    fixture.openBakery();
    fixture.window().actions().action(QStringLiteral("appearance.contrast"))->trigger();
    const Look look = lookOf(QApplication::palette());
    QVERIFY(isStrong(look));
    QVERIFY(
        contrast(QApplication::palette().color(QPalette::Text), QApplication::palette().color(QPalette::Base)) > 20);
    fixture.window().actions().action(QStringLiteral("appearance.dark"))->trigger();
    QCOMPARE(lookOf(QApplication::palette()), Look::Dark);
    fixture.window().actions().action(QStringLiteral("appearance.light"))->trigger();
    QCOMPARE(lookOf(QApplication::palette()), Look::Light);
    for (const Look each : {Look::Light, Look::Dark, Look::StrongLight, Look::StrongDark})
        QCOMPARE(lookOf(paletteFor(each)), each);
}

void WindowForEveryone::aPressedBarIsOnlyLookedAt()
{
    WindowFixture fixture;
    fixture.openBakery();
    Workspace &workspace = fixture.window().workspace();
    const StageId stage = stagesOf(fixture.workbook().model(), workspace.map()).at(1);
    emit workspace.charts().stageChosen(stage);
    QVERIFY(isNothing(workspace.selection()));
    const Model before = fixture.workbook().model();
    QTest::keyClick(&workspace.canvas(), Qt::Key_Delete);
    QVERIFY(fixture.workbook().model() == before);
    QVERIFY(!fixture.window().actions().action(QStringLiteral("edit.delete"))->isEnabled());
}

void WindowForEveryone::withoutPersonasTheListInvitesOne()
{
    WindowFixture fixture;
    fixture.openBakery();
    QVERIFY(fixture.workbook().edit({"", {}}, [&](Edit &edit) {
        for (const PersonaId persona : std::vector<PersonaId>(personasOf(fixture.workbook().model())))
            edit.remove(persona);
    }));
    Navigator &navigator = fixture.window().workspace().navigator();
    QTRY_COMPARE(
        navigator.findItems(QStringLiteral("+ Add a persona"), Qt::MatchExactly | Qt::MatchRecursive).size(), 1);
    QTreeWidgetItem *hint
        = navigator.findItems(QStringLiteral("+ Add a persona"), Qt::MatchExactly | Qt::MatchRecursive).first();
    QTest::mouseClick(navigator.viewport(), Qt::LeftButton, {}, navigator.visualItemRect(hint).center());
    QTRY_COMPARE(personasOf(fixture.workbook().model()).size(), size_t(1));
    QCOMPARE(fixture.workbook().undoName(), QStringLiteral("Add a persona"));
    QTRY_VERIFY(
        navigator.findItems(QStringLiteral("+ Add a persona"), Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
}

void WindowForEveryone::aNarrowWindowKeepsThePosterButton()
{
    WindowFixture fixture;
    fixture.openBakery();
    auto *bar = fixture.window().findChild<QWidget *>(QStringLiteral("toolBar"));
    const auto shown = [&] {
        int count = 0;
        for (const QToolButton *button : bar->findChildren<QToolButton *>())
            count += button->isVisible() && bar->rect().contains(button->geometry());
        return count;
    };
    fixture.window().resize(1600, 800);
    // » is there only where something is not, × only while something is compared.
    const auto all = bar->findChildren<QToolButton *>().size() - 2;
    QTRY_COMPARE(shown(), int(all));
    for (const char *language : {"en", "zh_CN", "zh_TW"}) {
        fixture.language().choose(QLatin1String(language));
        fixture.window().resize(700, 480);
        QTRY_VERIFY(shown() < int(all));
        QTRY_COMPARE(fixture.window().width(), 700);
        auto *poster = bar->findChild<QToolButton *>(QStringLiteral("posterButton"));
        QVERIFY(poster->isVisible());
        QVERIFY(bar->rect().contains(poster->geometry()));
        const auto isCut = [](const QToolButton *button) {
            return button->isVisible() && button->width() < button->sizeHint().width();
        };
        const auto buttons = bar->findChildren<QToolButton *>();
        QTRY_VERIFY(std::none_of(buttons.begin(), buttons.end(), isCut));
    }
    fixture.window().resize(1600, 800);
    QTRY_COMPARE(shown(), int(all));
}

void WindowForEveryone::mapsArePairedAndSwitched()
{
    WindowFixture fixture;
    fixture.openBakery();
    Workspace &workspace = fixture.window().workspace();
    const MapId one = workspace.map();
    QVERIFY(!fixture.window().actions().action(QStringLiteral("view.pair"))->isEnabled());
    fixture.window().actions().action(QStringLiteral("map.counterpart"))->trigger();
    const MapId two = workspace.map();
    QVERIFY(two != one);
    QCOMPARE(fixture.workbook().model().at(one).pair, two);
    QCOMPARE(fixture.workbook().model().at(two).pair, one);
    QCOMPARE(fixture.workbook().model().at(two).kind, MapKind::AsItShouldBe);
    QTest::keyClick(&fixture.window(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(workspace.map(), one);
}

namespace {
const Registered<WindowForEveryone> registeredWindowForEveryone;
}

}

#include "windowforeveryone.moc"
