// Every dialog of the program can be done by keys alone: Tab goes round through all that is in it, and the button that
// looks strong is the one that Enter presses.

#include "gui/windowfixture.h"

#include "actions/commandpalette.h"
#include "canvas/canvasview.h"
#include "edit/versions.h"
#include "importing/importdialog.h"
#include "start/filepreview.h"
#include "store/edit.h"
#include "store/workbooklock.h"
#include "support/registry.h"
#include "window/workspace.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

namespace wend::test {

namespace {

using Open = std::function<void(WindowFixture &)>;

struct DialogCase
{
    const char *name;
    const char *strong; ///< what Enter presses, without its mnemonic; null: the dialog has no such button
    Open open;          ///< returns at once, or when the dialog is closed
};

QString writeExport(WindowFixture &fixture, const char *name, const QByteArray &bytes)
{
    QFile file(fixture.path(QString::fromLatin1(name)));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

Open imports(const char *name, const QByteArray &bytes)
{
    return [=](WindowFixture &fixture) {
        fixture.prompts().toImport = {writeExport(fixture, name, bytes)};
        fixture.window().actions().action(QStringLiteral("data.import"))->trigger();
    };
}

Open triggers(const char *action)
{
    return [=](WindowFixture &fixture) { fixture.window().actions().action(QString::fromLatin1(action))->trigger(); };
}

/// The real prompts in place of the test's.
Open asks(const std::function<void(DialogPrompts &)> &ask)
{
    return [=](WindowFixture &fixture) {
        DialogPrompts prompts(&fixture.window());
        ask(prompts);
    };
}

std::vector<DialogCase> dialogCases()
{
    const QByteArray visits = "# Shop - GA4\n# 20261001-20261003\n\nDate,Sessions,Total "
                              "users\n20261001,10,9\n20261002,20,18\n20261003,30,25\n";
    return {
        {"import of a known export", "Import", imports("visits.csv", visits)},
        {"import that leaves rows out", "Import",
            imports("some.csv", "Day,Visitors\n2026-10-01,10\n2026-10-02,many\n2026-10-03,30\n")},
        {"import that asks for the order of dates", "Import",
            imports("order.csv", "Day;Visitors\n03/04/2026;10\n04/04/2026;20\n")},
        {"import that asks for the days", "Import", imports("days.csv", "Campaign,Visitors\nSpring,10\nAutumn,20\n")},
        {"import of what is no export", "Import", imports("no.csv", QByteArray("\0\1\2\3", 4))},
        {"poster", "Export PDF…", triggers("file.poster")},
        {"export", "Export…", triggers("file.export")},
        {"what was found in a file", "Make the workbook",
            [](WindowFixture &fixture) {
                const QString path
                    = writeExport(fixture, "journey.csv", ",Discover,Book\nActions,Asks,Opens\nPain points,,None\n");
                auto *preview = new FilePreview(path, wend::contentOf(path), readMaps(path), &fixture.window());
                preview->setAttribute(Qt::WA_DeleteOnClose);
                preview->open();
            }},
        {"watched folders", "Close", triggers("data.watch")},
        {"customers' words to sort", nullptr, triggers("data.sort")},
        {"versions", "Bring it back",
            [](WindowFixture &fixture) {
                Workbook &workbook = fixture.workbook();
                const MapId map = fixture.window().workspace().map();
                const auto done = workbook.edit({"Keep", {}}, [&](Edit &edit) {
                    keepVersion(edit, workbook.model(), map, QStringLiteral("Now"), QDateTime::currentDateTimeUtc());
                    edit.set(map, &Map::goal, QStringLiteral("Another"));
                });
                if (done)
                    fixture.window().actions().action(QStringLiteral("version.show"))->trigger();
            }},
        {"name of a version", "Keep", triggers("version.keep")},
        {"reporting period", "OK", triggers("data.period")},
        {"keyboard shortcuts", "Close", triggers("help.keys")},
        {"about", "OK", triggers("help.about")},
        {"save the changes?", "Save",
            asks([](DialogPrompts &prompts) { prompts.askSave(QStringLiteral("cakes.wend")); })},
        {"the file was changed", "Save as a copy…",
            asks([](DialogPrompts &prompts) { prompts.askFileChanged(QStringLiteral("cakes.wend")); })},
        {"the file is gone", "Save as…",
            asks([](DialogPrompts &prompts) { prompts.askFileGone(QStringLiteral("cakes.wend")); })},
        {"the file is open in another window", "Open a copy", asks([](DialogPrompts &prompts) {
             prompts.askInUse(QStringLiteral("cakes.wend"), LockHolder {{}, {}, {}, true});
         })},
        {"the file is open on another computer", "Open a copy", asks([](DialogPrompts &prompts) {
             prompts.askInUse(QStringLiteral("cakes.wend"), LockHolder {QStringLiteral("till"), {}, {}, false});
         })},
        {"a question", "Throw away", asks([](DialogPrompts &prompts) {
             prompts.confirm(QStringLiteral("Sure?"), QStringLiteral("Throw away"));
         })},
        {"an error", "OK", asks([](DialogPrompts &prompts) {
             prompts.showError({QStringLiteral("No."), QStringLiteral("Because."), {}});
         })},
    };
}

/// What Tab has to come to. Of radio buttons that exclude each other it comes to one; arrows lead to the others.
QList<QWidget *> stopsOf(const QWidget &dialog)
{
    QList<QWidget *> stops;
    for (QWidget *widget : dialog.findChildren<QWidget *>()) {
        const bool isStop = widget->isVisible() && widget->isEnabled() && widget->window() == &dialog
            && !widget->focusProxy() && (widget->focusPolicy() & Qt::TabFocus);
        const auto *radio = qobject_cast<QRadioButton *>(widget);
        if (isStop && !(radio && !radio->isChecked()))
            stops += widget;
    }
    return stops;
}

QString nameOf(const QWidget *widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return QStringLiteral("%1 “%2”").arg(
        QString::fromLatin1(widget->metaObject()->className()), button ? button->text() : widget->objectName());
}

QList<QPushButton *> defaultsOf(const QWidget &dialog)
{
    QList<QPushButton *> found;
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->isDefault())
            found += button;
    }
    return found;
}

QString plainText(const QPushButton *button) { return QString(button->text()).remove(QLatin1Char('&')); }

/// Goes round once; says what is wrong.
QString tabRound(QWidget &dialog, bool forward, const QString &strong)
{
    const QList<QWidget *> stops = stopsOf(dialog);
    const auto press = [&] {
        QWidget *at = dialog.focusWidget() ? dialog.focusWidget() : &dialog;
        QTest::keyClick(at, forward ? Qt::Key_Tab : Qt::Key_Backtab, forward ? Qt::NoModifier : Qt::ShiftModifier);
    };
    if (!dialog.focusWidget() || !stops.contains(dialog.focusWidget()))
        press();
    QWidget *const first = dialog.focusWidget();
    QList<QWidget *> way {first};
    // A day is several stops within one field.
    for (int steps = 0; steps < 4 * int(stops.size()) + 4 && (way.size() < 2 || way.last() != first); ++steps) {
        press();
        if (QWidget *now = dialog.focusWidget(); now != way.last())
            way += now;
        const QList<QPushButton *> defaults = defaultsOf(dialog);
        const auto *button = qobject_cast<QPushButton *>(dialog.focusWidget());
        if (!strong.isEmpty() && defaults.size() != 1)
            return QStringLiteral("%1 buttons look strong at %2")
                .arg(defaults.size())
                .arg(nameOf(dialog.focusWidget()));
        if (!strong.isEmpty() && (button ? defaults.first() != button : plainText(defaults.first()) != strong))
            return QStringLiteral("%1 looks strong at %2").arg(nameOf(defaults.first()), nameOf(dialog.focusWidget()));
    }
    if (stops.size() > 1 && way.last() != first)
        return QStringLiteral("Tab sticks at %1").arg(nameOf(way.last()));
    for (QWidget *stop : stops) {
        const auto isReached = [&](const QWidget *each) {
            const bool isOfGroup = qobject_cast<const QRadioButton *>(stop) && qobject_cast<const QRadioButton *>(each);
            return each == stop || (isOfGroup && each->parentWidget() == stop->parentWidget());
        };
        if (std::none_of(way.begin(), way.end(), isReached))
            return QStringLiteral("Tab never comes to %1").arg(nameOf(stop));
    }
    return {};
}

/// Whether Enter presses the strong button once the focus has passed over all the others.
bool enterPresses(QWidget &dialog, const QString &strong)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (!button->isVisible() || plainText(button) != strong)
            continue;
        if (!button->isEnabled())
            return true; // nothing happens then
        bool isPressed = false;
        button->disconnect(); // only whether it is pressed, not what follows
        QObject::connect(button, &QPushButton::clicked, &dialog, [&] { isPressed = true; });
        for (QPushButton *other : dialog.findChildren<QPushButton *>()) {
            if (other != button && other->isVisible() && other->isEnabled())
                other->setFocus(Qt::TabFocusReason);
        }
        dialog.setFocus(Qt::OtherFocusReason);
        QTest::keyClick(&dialog, Qt::Key_Return);
        return isPressed;
    }
    return false;
}

QString whatIsWrongWith(QWidget *dialog, const QString &strong)
{
    if (!dialog)
        return QStringLiteral("no dialog opened");
    if (const auto *import = qobject_cast<ImportDialog *>(dialog);
        import && !QTest::qWaitFor([&] { return !import->isReading(); }, 20000))
        return QStringLiteral("the file is never read");
    dialog->activateWindow();
    if (!QTest::qWaitFor([&] { return dialog->isActiveWindow(); }))
        return QStringLiteral("the dialog does not become active");
    for (const bool forward : {true, false}) {
        if (const QString wrong = tabRound(*dialog, forward, strong); !wrong.isEmpty())
            return (forward ? QStringLiteral("Tab: ") : QStringLiteral("Shift+Tab: ")) + wrong;
    }
    return strong.isEmpty() || enterPresses(*dialog, strong) ? QString()
                                                             : QStringLiteral("Enter does not press “%1”").arg(strong);
}

}

class TabbingThroughDialogs : public QObject
{
    Q_OBJECT

private slots:
    void everyDialogIsGoneRound_data();
    void everyDialogIsGoneRound();
    void aColumnIsSaidByKeys();
    void theCommandsAreGoneRound();
    void theImportIsFinishedByTabAndEnter();
};

void TabbingThroughDialogs::everyDialogIsGoneRound_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const DialogCase &each : dialogCases())
        QTest::newRow(each.name) << index++;
}

void TabbingThroughDialogs::everyDialogIsGoneRound()
{
    QFETCH(int, index);
    const DialogCase each = dialogCases()[size_t(index)];
    WindowFixture fixture;
    fixture.openBakery();
    bool isDone = false;
    QString wrong;
    // Some dialogs return only when they are closed.
    QTimer::singleShot(0, qApp, [&] {
        QWidget *dialog = QApplication::activeModalWidget();
        wrong = whatIsWrongWith(dialog, QString::fromUtf8(each.strong));
        isDone = true;
        if (auto *open = qobject_cast<QDialog *>(dialog))
            open->reject();
    });
    each.open(fixture);
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 30000);
    QCOMPARE(wrong, QString());
}

// A small window of its own over the preview: Enter says what the column is, Tab goes round, Esc closes.
void TabbingThroughDialogs::aColumnIsSaidByKeys()
{
    WindowFixture fixture;
    fixture.openBakery();
    imports("some.csv", "Day,Visitors\n2026-10-01,10\n2026-10-02,20\n")(fixture);
    auto *dialog = qobject_cast<ImportDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isReading(), 20000);
    auto *preview = dialog->findChild<QTableView *>(QStringLiteral("preview"));
    QVERIFY(preview);
    preview->setCurrentIndex(preview->model()->index(0, 1));
    QTest::keyClick(preview, Qt::Key_Return);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QCOMPARE(tabRound(*popup, true, {}), QString());
    QCOMPARE(tabRound(*popup, false, {}), QString());
    popup->close();
    dialog->reject();
}

void TabbingThroughDialogs::theCommandsAreGoneRound()
{
    WindowFixture fixture;
    fixture.openBakery();
    CommandPalette &palette = fixture.window().palette();
    palette.popUp();
    auto *typed = palette.findChild<QLineEdit *>();
    auto *found = palette.findChild<QListWidget *>();
    QTest::keyClick(typed, Qt::Key_Tab);
    QCOMPARE(found->currentRow(), 1);
    for (int press = 0; press < 2; ++press)
        QTest::keyClick(typed, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(found->currentRow(), found->count() - 1);
    QTest::keyClick(typed, Qt::Key_Tab);
    QCOMPARE(found->currentRow(), 0);
    QVERIFY(palette.isVisible());
    QCOMPARE(QApplication::focusWidget(), typed);
}

void TabbingThroughDialogs::theImportIsFinishedByTabAndEnter()
{
    WindowFixture fixture;
    fixture.openBakery();
    imports("some.csv", "Day,Visitors\n2026-10-01,10\n2026-10-02,20\n")(fixture);
    auto *dialog = qobject_cast<ImportDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isReading(), 20000);
    dialog->activateWindow();
    QTRY_VERIFY(dialog->isActiveWindow());
    const size_t before = fixture.workbook().model().all<Import>().size();
    const auto isAt
        = [&](const QString &name) { return dialog->focusWidget() && dialog->focusWidget()->objectName() == name; };
    for (int press = 0; press < 60 && !isAt(QStringLiteral("import")); ++press)
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QVERIFY(isAt(QStringLiteral("import")));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab); // over Cancel and on
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    for (int press = 0; press < 60 && qobject_cast<QPushButton *>(dialog->focusWidget()); ++press)
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(fixture.workbook().model().all<Import>().size(), before + 1);
}

namespace {
const Registered<TabbingThroughDialogs> registeredTabbingThroughDialogs;
}

}

#include "tabbingthroughdialogs.moc"
