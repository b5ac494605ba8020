// Versions of maps and personas: kept by a command, listed below their map, looked at, brought back.

#include "canvas/canvasview.h"
#include "edit/versions.h"
#include "gui/windowfixture.h"
#include "model/lookup.h"
#include "model/ownedrows.h"
#include "navigator/navigator.h"
#include "store/edit.h"
#include "support/picture.h"
#include "support/registry.h"
#include "versionpanel/versionmap.h"
#include "versionpanel/versionsdialog.h"
#include "window/workspace.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace wend::test {

namespace {

void trigger(WindowFixture &fixture, const char *action)
{
    fixture.window().actions().action(QLatin1String(action))->trigger();
}

/// Keeps the map that is open by the command, under that name.
VersionId keepByCommand(WindowFixture &fixture, const QString &name)
{
    trigger(fixture, "version.keep");
    auto *dialog = fixture.window().findChild<QInputDialog *>(QStringLiteral("nameOfVersion"));
    if (!dialog)
        return {};
    dialog->setTextValue(name);
    dialog->accept();
    for (const auto &[id, version] : fixture.workbook().model().all<Version>()) {
        if (version.name == name)
            return id;
    }
    return {};
}

void change(WindowFixture &fixture, const Workbook::Change &what)
{
    QVERIFY(fixture.workbook().edit({"Change", {}}, what));
}

VersionsDialog *openVersions(WindowFixture &fixture)
{
    trigger(fixture, "version.show");
    return fixture.window().findChild<VersionsDialog *>();
}

QPushButton &buttonIn(QWidget &dialog, const char *name)
{
    return *dialog.findChild<QPushButton *>(QLatin1String(name));
}

QTreeWidgetItem *itemSaying(const Navigator &navigator, const QString &text)
{
    const auto found = navigator.findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.front();
}

}

class VersionsInTheWindow : public QObject
{
    Q_OBJECT

private slots:
    void aVersionIsKeptUnderANameAndListedBelowItsMap()
    {
        WindowFixture fixture;
        fixture.openBakery();
        Navigator &navigator = fixture.window().workspace().navigator();
        QVERIFY(!itemSaying(navigator, QStringLiteral("Versions: 1")));
        const VersionId version = keepByCommand(fixture, QStringLiteral("Before the fair"));
        QVERIFY(version);
        QCOMPARE(fixture.workbook().model().at(version).map, fixture.window().workspace().map());
        QTRY_VERIFY(itemSaying(navigator, QStringLiteral("Versions: 1")));
        navigator.setFocus();
        navigator.setCurrentItem(itemSaying(navigator, QStringLiteral("Versions: 1")));
        QTest::keyClick(&navigator, Qt::Key_Delete); // is no command of this line
        QVERIFY(fixture.workbook().model().find(version));
        QTest::keyClick(&navigator, Qt::Key_Return);
        QTRY_VERIFY(fixture.window().findChild<VersionsDialog *>());
        QCOMPARE(fixture.window().findChild<VersionsDialog *>()->version(), version);
    }

    void whatIsDifferentIsMarkedToldAndBroughtBack()
    {
        WindowFixture fixture;
        fixture.openBakery();
        const MapId map = fixture.window().workspace().map();
        const Model before = ownedRows(fixture.workbook().model(), map);
        keepByCommand(fixture, QStringLiteral("Before the fair"));
        const StageId stage = stagesOf(fixture.workbook().model(), map)[2];
        const CardId card = cardCalled(fixture.workbook().model(), QStringLiteral("Order form"));
        QVERIFY(card);
        change(fixture, [&](Edit &edit) {
            edit.set(card, &Card::text, QStringLiteral("New order form"));
            edit.remove(stagesOf(fixture.workbook().model(), map)[4]);
            edit.set(stage, &Stage::name, QStringLiteral("Ask"));
        });
        VersionsDialog *dialog = openVersions(fixture);
        QVERIFY(dialog);
        for (int row = 0; row < 2; ++row) { // the one that was made by itself is the newest
            auto *list = dialog->findChild<QListWidget *>(QStringLiteral("versionList"));
            list->setCurrentRow(row);
        }
        auto *words = dialog->findChild<QListWidget *>(QStringLiteral("differences"));
        QStringList told;
        for (int row = 0; row < words->count(); ++row)
            told += words->item(row)->text();
        QVERIFY(told.filter(QStringLiteral("went")).size() == 1);
        QVERIFY(!told.filter(QStringLiteral("“Order form” → “New order form”")).isEmpty());
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        keepPicture(*dialog, QStringLiteral("versions"));
        auto &drawn = *dialog->findChild<VersionMap *>();
        QVERIFY(!drawn.placeOnScreen(card).isEmpty());
        QTest::mouseClick(drawn.viewport(), Qt::LeftButton, {}, drawn.placeOnScreen(card).center().toPoint());
        QVERIFY(words->currentItem());
        QVERIFY(words->currentItem()->text().contains(QStringLiteral("New order form")));

        QVERIFY(buttonIn(*dialog, "bringBackPart").isEnabled());
        buttonIn(*dialog, "bringBackPart").click();
        QCOMPARE(fixture.workbook().model().at(card).text, QStringLiteral("Order form"));
        QCOMPARE(fixture.workbook().model().at(stage).name, QStringLiteral("Ask"));
        QTRY_VERIFY(!buttonIn(*dialog, "bringBackPart").isEnabled()); // nothing is chosen any more
        buttonIn(*dialog, "bringBack").click();
        QVERIFY(!dialog->isVisible());
        QVERIFY(ownedRows(fixture.workbook().model(), map) == before);
        QVERIFY(fixture.workbook().undo());
        QCOMPARE(fixture.workbook().model().at(stage).name, QStringLiteral("Ask"));
    }

    void aVersionIsRenamedAndDeletedByKeys()
    {
        WindowFixture fixture;
        fixture.openBakery();
        const VersionId version = keepByCommand(fixture, QStringLiteral("October"));
        VersionsDialog *dialog = openVersions(fixture);
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("versionList"));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_F2);
        auto *field = list->findChild<QLineEdit *>();
        QVERIFY(field);
        QCOMPARE(field->text(), QStringLiteral("October"));
        field->setText(QStringLiteral("Before the fair"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(fixture.workbook().model().at(version).name, QStringLiteral("Before the fair"));
        QTRY_VERIFY(list->item(0)->text().contains(QLatin1Char('\n'))); // with its lines again
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(!fixture.workbook().model().find(version));
        QTRY_COMPARE(list->count(), 0);
        QVERIFY(!buttonIn(*dialog, "bringBack").isEnabled());
        QVERIFY(fixture.workbook().undo());
        QTRY_COMPARE(list->count(), 1);
    }

    void aPersonaHasVersionsOfItsFields()
    {
        WindowFixture fixture;
        fixture.openBakery();
        const PersonaId persona = personasOf(fixture.workbook().model()).front();
        const QString name = fixture.workbook().model().at(persona).name;
        change(fixture, [&](Edit &edit) {
            keepVersion(edit, fixture.workbook().model(), persona, QStringLiteral("As we knew her"),
                QDateTime::currentDateTimeUtc());
        });
        change(fixture, [&](Edit &edit) { edit.set(persona, &Persona::name, QStringLiteral("Somebody")); });
        VersionsDialog dialog(fixture.workbook(), persona, &fixture.window());
        dialog.open();
        auto *words = dialog.findChild<QListWidget *>(QStringLiteral("differences"));
        QCOMPARE(words->count(), 1);
        QVERIFY(words->item(0)->text().contains(QStringLiteral("→ “Somebody”")));
        buttonIn(dialog, "bringBack").click();
        QCOMPARE(fixture.workbook().model().at(persona).name, name);
    }

    void whatDiffersFromTheOtherOfAPairIsMarkedOnTheMap()
    {
        WindowFixture fixture;
        fixture.openBakery();
        CanvasView &canvas = fixture.window().workspace().canvas();
        const MapId asItIs = fixture.window().workspace().map();
        trigger(fixture, "map.counterpart");
        const MapId asItShouldBe = fixture.window().workspace().map();
        QVERIFY(asItShouldBe != asItIs);
        QAction *toggle = fixture.window().actions().action(QStringLiteral("view.differences"));
        toggle->setChecked(true);
        QVERIFY(canvas.differenceMarks().empty());
        const StageId first = stagesOf(fixture.workbook().model(), asItShouldBe).front();
        change(fixture, [&](Edit &edit) { edit.set(first, &Stage::question, QStringLiteral("Better?")); });
        QCOMPARE(canvas.differenceMarks().size(), size_t(1));
        QCOMPARE(canvas.differenceMarks().front().kind, DifferenceKind::Changed);
        QCOMPARE(canvas.differenceMarks().front().rect, canvas.layout().rectOf(first));
        keepPicture(fixture.window(), QStringLiteral("pair-with-differences"));
        trigger(fixture, "view.pair"); // the other one marks the same
        QCOMPARE(canvas.differenceMarks().size(), size_t(1));
        QCOMPARE(canvas.differenceMarks().front().rect,
            canvas.layout().rectOf(stagesOf(fixture.workbook().model(), asItIs).front()));
        toggle->setChecked(false);
        QVERIFY(canvas.differenceMarks().empty());
    }

    void mapsAreReorderedByKeys()
    {
        WindowFixture fixture;
        fixture.openBakery();
        trigger(fixture, "insert.map");
        const std::vector<MapId> before = mapsOf(fixture.workbook().model());
        QVERIFY(before.size() >= 2);
        Navigator &navigator = fixture.window().workspace().navigator();
        QTRY_COMPARE(navigator.currentItem()->text(0), fixture.workbook().model().at(before.back()).title);
        navigator.setFocus();
        QTest::keyClick(&navigator, Qt::Key_Up, Qt::AltModifier);
        const std::vector<MapId> after = mapsOf(fixture.workbook().model());
        QCOMPARE(after[after.size() - 2], before.back());
        QVERIFY(fixture.workbook().undo());
        QCOMPARE(mapsOf(fixture.workbook().model()), before);
    }

    void theDialogGoesWithItsMap()
    {
        WindowFixture fixture;
        fixture.openBakery();
        keepByCommand(fixture, QStringLiteral("October"));
        VersionsDialog *dialog = openVersions(fixture);
        QSignalSpy closed(dialog, &QDialog::finished);
        change(fixture, [&](Edit &edit) { edit.remove(fixture.window().workspace().map()); });
        QTRY_COMPARE(closed.size(), 1);
    }
};

namespace {
const Registered<VersionsInTheWindow> registeredVersionsInTheWindow;
}

}

#include "versionsinthewindow.moc"
