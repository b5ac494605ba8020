// File > Export… and File > New from a file…, in a window.

#include "gui/windowfixture.h"

#include "exchange/exportformats.h"
#include "exchange/workbookjson.h"
#include "exporting/exportdialog.h"
#include "model/lookup.h"
#include "start/filepreview.h"
#include "store/edit.h"
#include "support/openworkbook.h"
#include "support/picture.h"
#include "support/registry.h"
#include "window/workspace.h"

#include <QApplication>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

namespace wend::test {

namespace {

/// Does `act` with the dialog that opens next, which runs a loop of its own.
template <class Dialog>
void whenOpen(const std::function<void(Dialog &)> &act)
{
    auto *timer = new QTimer(qApp);
    timer->setInterval(10);
    QObject::connect(timer, &QTimer::timeout, timer, [=] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->deleteLater();
        timer->stop();
        act(*dialog);
    });
    timer->start();
}

QString writeFile(const WindowFixture &fixture, const char *name, const QByteArray &bytes)
{
    QFile file(fixture.path(QString::fromLatin1(name)));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

const QByteArray journey = ",Discover,Book\nActions,Asks a friend,Opens the site\nPain points,,No times\n";

}

class ExportingAndStarting : public QObject
{
    Q_OBJECT

private slots:
    void aReportIsWrittenForAMeeting()
    {
        WindowFixture fixture;
        fixture.openBakery();
        for (const char *name : {"meeting.pdf", "meeting.pptx"}) {
            fixture.prompts().toSave = fixture.path(QString::fromLatin1(name));
            fixture.window().actions().action(QStringLiteral("file.report"))->trigger();
            QVERIFY(QFileInfo(fixture.prompts().toSave).size() > 10'000);
        }
        QVERIFY(fixture.prompts().errors.isEmpty());
        fixture.prompts().toSave = fixture.path(QStringLiteral("no folder/meeting.pdf"));
        fixture.window().actions().action(QStringLiteral("file.report"))->trigger();
        QCOMPARE(fixture.prompts().errors.size(), 1);
    }

    void theDialogOffersEveryFormat()
    {
        WindowFixture fixture;
        fixture.openBakery();
        ExportDialog dialog(fixture.workbook(), fixture.window().workspace().map());
        auto *formats = dialog.findChild<QListWidget *>(QStringLiteral("formats"));
        QCOMPARE(formats->count(), int(exportFormats().size()));
        for (int row = 0; row < formats->count(); ++row) {
            const ExportFormat &format = exportFormats()[size_t(row)];
            formats->setCurrentRow(row);
            QCOMPARE(formats->currentItem()->text(), format.shownName());
            QCOMPARE(dialog.findChild<QRadioButton *>()->isVisibleTo(&dialog), format.isSheet);
            const QString path = fixture.path(QStringLiteral("out.") + QString::fromLatin1(format.suffix));
            QCOMPARE(dialog.writeTo(path), QStringList {path});
            QVERIFY(QFileInfo(path).size() > 100);
        }
        dialog.show();
        keepPicture(dialog, QStringLiteral("export-dialog"));
    }

    // The window's own connection is not used: the file holds what was not saved yet, with its numbers.
    void jsonHoldsUnsavedEdits()
    {
        WindowFixture fixture;
        fixture.openBakery();
        change(fixture.workbook(), [&](Edit &edit) {
            edit.set(fixture.window().workspace().map(), &Map::title, QStringLiteral("Not saved yet"));
        });
        ExportDialog dialog(fixture.workbook(), fixture.window().workspace().map());
        const QString path = fixture.path(QStringLiteral("out.json"));
        QCOMPARE(dialog.writeTo(path), QStringList {path});
        OpenWorkbook again;
        QVERIFY(readJson(path, *again));
        QVERIFY(again->model() == fixture.workbook().model());
        QVERIFY(fixture.workbook().isModified());
    }

    void aJourneyBecomesAWorkbook()
    {
        WindowFixture fixture;
        fixture.prompts().toStartFrom = writeFile(fixture, "haircut.csv", journey);
        whenOpen<FilePreview>([](FilePreview &preview) {
            auto *table = preview.findChild<QTableWidget *>();
            QCOMPARE(table->columnCount(), 2);
            QCOMPARE(table->rowCount(), 2);
            QCOMPARE(table->item(0, 1)->text(), QStringLiteral("Opens the site"));
            QVERIFY(!preview.takesNumbers());
            keepPicture(preview, QStringLiteral("new-from-file"));
            preview.accept();
        });
        fixture.window().actions().action(QStringLiteral("file.newFrom"))->trigger();
        QTRY_VERIFY(fixture.window().documents().workbook());
        const Model &model = fixture.workbook().model();
        QCOMPARE(mapsOf(model).size(), size_t(1));
        QCOMPARE(model.at(mapsOf(model).front()).title, QStringLiteral("haircut"));
        QVERIFY(cardCalled(model, QStringLiteral("No times")));
    }

    void thePersonMayTakeItForNumbers()
    {
        WindowFixture fixture;
        fixture.prompts().toStartFrom
            = writeFile(fixture, "visits.csv", "Day,Visitors\n2026-10-01,10\n2026-10-02,30\n");
        whenOpen<FilePreview>([](FilePreview &preview) {
            QVERIFY(preview.takesNumbers()); // by its content
            preview.reject();
        });
        fixture.window().actions().action(QStringLiteral("file.newFrom"))->trigger();
        QVERIFY(!fixture.window().documents().workbook());
    }

    void whatIsNoMermaidIsToldAndNothingIsMade()
    {
        WindowFixture fixture;
        fixture.prompts().toStartFrom = writeFile(fixture, "flow.mmd", "flowchart TD\na-->b\n");
        fixture.window().actions().action(QStringLiteral("file.newFrom"))->trigger();
        QCOMPARE(fixture.prompts().errors.size(), 1);
        QVERIFY(!fixture.window().documents().workbook());
    }
};

static const Registered<ExportingAndStarting> registeredExportingAndStarting;

}

#include "exportingandstarting.moc"
