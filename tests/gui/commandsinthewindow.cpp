#include "gui/windowfixture.h"

#include "actions/actionlist.h"
#include "actions/actions.h"
#include "actions/commandpalette.h"
#include "canvas/canvasview.h"
#include "edit/paths.h"
#include "edit/steps.h"
#include "inspector/inspector.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "support/openworkbook.h"
#include "support/registry.h"
#include "window/finder.h"
#include "window/workspace.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QTest>

namespace wend::test {

namespace {

/// The commands of a menu, with the titles of those within.
std::vector<QString> textsOf(const MenuInfo &menu)
{
    std::vector<QString> texts;
    const auto titleOf = [](const QString &id) {
        for (const MenuInfo &each : menuList()) {
            if (id == QLatin1String(each.id))
                return QString::fromLatin1(each.title);
        }
        return QString();
    };
    for (const char *entry : menu.entries) {
        const QString id = QLatin1String(entry);
        if (id.startsWith(QLatin1String("menu:")))
            texts.push_back(titleOf(id.mid(5)));
        for (const ActionInfo &action : actionList()) {
            const QString its = QLatin1String(action.id);
            if (its == id || (id.endsWith(QLatin1String(".*")) && its.startsWith(id.chopped(1))))
                texts.push_back(QString::fromUtf8(action.text));
        }
    }
    return texts;
}

QStringList twice(const std::vector<QString> &texts)
{
    QMap<QChar, QString> taken;
    QStringList trouble;
    for (const QString &text : texts) {
        const qsizetype at = text.indexOf(QLatin1Char('&'));
        if (at < 0)
            continue;
        const QChar key = text[at + 1].toLower();
        if (taken.contains(key))
            trouble << taken[key] + QStringLiteral(" / ") + text;
        taken[key] = text;
    }
    return trouble;
}

/// The context menu that comes for what is selected, closed again.
struct Asked
{
    explicit Asked(WindowFixture &fixture)
    {
        CanvasView &canvas = fixture.window().workspace().canvas();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, canvas.viewport()->rect().center(),
            canvas.viewport()->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(canvas.viewport(), &event);
        menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    ~Asked()
    {
        if (menu)
            menu->close();
    }
    QAction *action(const QString &id) const
    {
        for (QAction *each : menu ? menu->actions() : QList<QAction *>()) {
            if (each->objectName() == id)
                return each;
            for (QAction *inner : each->menu() ? each->menu()->actions() : QList<QAction *>()) {
                if (inner->objectName() == id)
                    return inner;
            }
        }
        return nullptr;
    }
    QPointer<QMenu> menu;
};

void dropOn(QWidget &target, const QStringList &paths)
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls += QUrl::fromLocalFile(path);
    mime.setUrls(urls);
    QDragEnterEvent enter(QPoint(4, 4), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(4, 4), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &drop);
}

QString heading(Inspector &inspector)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (const QLabel *label : inspector.findChildren<QLabel *>()) {
        if (label->property("heading").toBool() && label->isVisible())
            return label->text();
    }
    return {};
}

}

class CommandsInTheWindow : public QObject
{
    Q_OBJECT

private slots:
    void noMenuHasOneLetterTwice();
    void stagesAndLanesMoveByTheirMenus();
    void cardsMoveByTheirMenu();
    void aLaneIsCutByItsMenu();
    void whatAMenuAddsSaysSo();
    void theListOfCommandsKnowsTheirTips();
    void onlyWhatCanBeDuplicatedSaysSo();
    void picturesThatMissTheMapGoToIt();
    void aStepIsCalledAStep();
    void wordsOfAPathAreFoundAtThePath();
};

void CommandsInTheWindow::noMenuHasOneLetterTwice()
{
    for (const MenuInfo &menu : menuList()) {
        const QStringList trouble = twice(textsOf(menu));
        QVERIFY2(trouble.isEmpty(),
            qPrintable(QLatin1String(menu.id) + QStringLiteral(": ") + trouble.join(QStringLiteral("; "))));
    }
    std::vector<QString> bar;
    for (const char *id : menuBarIds()) {
        for (const MenuInfo &menu : menuList()) {
            if (qstrcmp(menu.id, id) == 0)
                bar.push_back(QString::fromLatin1(menu.title));
        }
    }
    QVERIFY(twice(bar).isEmpty());
}

void CommandsInTheWindow::stagesAndLanesMoveByTheirMenus()
{
    WindowFixture f;
    f.openBakery();
    const MapId map = f.window().workspace().map();
    const StageId first = stagesOf(f.workbook().model(), map)[0];
    f.window().workspace().select(first);
    {
        const Asked asked(f);
        QVERIFY(asked.menu);
        QVERIFY(!asked.action("move.left")->isEnabled());
        QVERIFY(!asked.action("move.up"));
        QCOMPARE(asked.action("move.right")->shortcut(), QKeySequence(QStringLiteral("Alt+Right")));
        asked.action("move.right")->trigger();
    }
    QCOMPARE(stagesOf(f.workbook().model(), map)[1], first);
    QCOMPARE(f.workbook().undoName(), QStringLiteral("Move stage “Discover”"));
    const LaneId lane = lanesOf(f.workbook().model(), map)[1];
    f.window().workspace().select(lane);
    {
        const Asked asked(f);
        asked.action("move.up")->trigger();
    }
    QCOMPARE(lanesOf(f.workbook().model(), map)[0], lane);
    {
        const Asked asked(f);
        QVERIFY(!asked.action("move.up")->isEnabled());
        QVERIFY(asked.action("move.down")->isEnabled());
    }
}

void CommandsInTheWindow::cardsMoveByTheirMenu()
{
    WindowFixture f;
    f.openBakery();
    const CardId card = cardCalled(f.workbook().model(), QStringLiteral("Order form"));
    const StageId stage = f.workbook().model().at(card).stage;
    f.window().workspace().select(CardIds {card});
    {
        const Asked asked(f);
        QVERIFY(asked.action("move.left"));
        asked.action("move.left")->trigger();
    }
    QVERIFY(f.workbook().model().at(card).stage != stage);
    QCOMPARE(f.workbook().undoName(), QStringLiteral("Move “Order form”"));
}

void CommandsInTheWindow::aLaneIsCutByItsMenu()
{
    WindowFixture f;
    f.openBakery();
    const LaneId lane = lanesOf(f.workbook().model(), f.window().workspace().map())[1];
    f.window().workspace().select(lane);
    {
        const Asked asked(f);
        asked.action("edit.cut")->trigger();
    }
    QVERIFY(!f.workbook().model().find(lane));
    QCOMPARE(f.workbook().undoName(), QStringLiteral("Cut lane “Touchpoints”"));
}

void CommandsInTheWindow::whatAMenuAddsSaysSo()
{
    WindowFixture f;
    f.openBakery();
    f.window().workspace().select(stagesOf(f.workbook().model(), f.window().workspace().map())[1]);
    const size_t before = columnsOf(f.workbook().model(), f.window().workspace().map()).size();
    {
        const Asked asked(f);
        QCOMPARE(asked.action("insert.step")->text(), QStringLiteral("+ S&tep"));
        asked.action("insert.step")->trigger();
    }
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Look around"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(columnsOf(f.workbook().model(), f.window().workspace().map()).size(),
        before); // the stage's own column became the step
    QCOMPARE(f.workbook().undoName(), QStringLiteral("Add step “Look around”"));
}

void CommandsInTheWindow::theListOfCommandsKnowsTheirTips()
{
    WindowFixture f;
    f.openBakery();
    CommandPalette &palette = f.window().palette();
    palette.popUp();
    auto *found = palette.findChild<QListWidget *>();
    QTest::keyClicks(palette.findChild<QLineEdit *>(), QStringLiteral("add stage"));
    QVERIFY(found->item(0)->text().startsWith(QStringLiteral("Add: Stage")));
    palette.findChild<QLineEdit *>()->clear();
    QTest::keyClicks(palette.findChild<QLineEdit *>(), QStringLiteral("whole map miniature"));
    QVERIFY(found->item(0)->text().startsWith(QStringLiteral("Overview")));
}

void CommandsInTheWindow::onlyWhatCanBeDuplicatedSaysSo()
{
    WindowFixture f;
    f.openBakery();
    QAction *duplicate = f.window().actions().action(QStringLiteral("edit.duplicate"));
    const Model &model = f.workbook().model();
    f.window().workspace().select(std::vector<FeelingId> {model.all<Feeling>().begin()->first});
    QVERIFY(!duplicate->isEnabled());
    f.window().workspace().select(lanesOf(model, f.window().workspace().map())[0]);
    QVERIFY(duplicate->isEnabled());
}

void CommandsInTheWindow::picturesThatMissTheMapGoToIt()
{
    WindowFixture f;
    f.openBakery();
    const QString path = f.pictureFile(QStringLiteral("cake.jpg"));
    QVERIFY(!path.isEmpty());
    dropOn(f.window(), {path});
    QTRY_COMPARE(f.workbook().model().all<Picture>().size(), size_t(1));
    QCOMPARE(f.workbook().undoName(), QStringLiteral("Insert the picture “cake.jpg”"));
}

void CommandsInTheWindow::aStepIsCalledAStep()
{
    WindowFixture f;
    f.openBakery();
    const StageId stage = stagesOf(f.workbook().model(), f.window().workspace().map())[0];
    StageId step;
    change(f.workbook(), [&](Edit &edit) { step = insertStep(edit, stage, 0, QStringLiteral("Look")); });
    f.window().workspace().select(step);
    QCOMPARE(heading(f.window().workspace().inspector()), QStringLiteral("STEP"));
    f.window().workspace().select(stage);
    QCOMPARE(heading(f.window().workspace().inspector()), QStringLiteral("STAGE"));
}

void CommandsInTheWindow::wordsOfAPathAreFoundAtThePath()
{
    WindowFixture f;
    f.openBakery();
    const Model &model = f.workbook().model();
    PathId path;
    change(f.workbook(), [&](Edit &edit) {
        path = addPath(
            edit, cardCalled(model, QStringLiteral("Order form")), cardCalled(model, QStringLiteral("Phone call")));
        edit.set(path, &Path::label, QStringLiteral("about walnuts"));
    });
    auto *finder = f.window().findChild<Finder *>();
    QVERIFY(finder);
    TextPattern pattern;
    pattern.text = QStringLiteral("walnuts");
    finder->setActive(true);
    finder->setPattern(pattern);
    finder->goTo(0);
    QCOMPARE(f.window().workspace().selection(), Selection(path));
    QCOMPARE(finder->found().size(), size_t(1));
}

namespace {
const Registered<CommandsInTheWindow> registeredCommandsInTheWindow;
}

}

#include "commandsinthewindow.moc"
