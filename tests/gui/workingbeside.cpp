// Long work is done beside the window, which goes on meanwhile; stopping leaves everything as it was.

#include "gui/windowfixture.h"

#include "edit/numbers.h"
#include "jobs/progressdialog.h"
#include "jobs/workbeside.h"
#include "model/lookup.h"
#include "start/startpage.h"
#include "store/edit.h"
#include "store/samples.h"
#include "store/saving.h"
#include "support/damagedfile.h"
#include "support/openworkbook.h"
#include "support/registry.h"
#include "window/workspace.h"

#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>
#include <QTimer>

namespace wend::test {

namespace {

/// Runs once as soon as the window's events go on.
void atOnce(WindowFixture &fixture, const std::function<void(ProgressDialog *)> &act)
{
    QTimer::singleShot(0, &fixture.window(), [&fixture, act] { act(fixture.window().findChild<ProgressDialog *>()); });
}

void stop(ProgressDialog *dialog)
{
    QVERIFY(dialog);
    dialog->reject();
}

void waitUntilStopped(const GoOn &goOn)
{
    QSemaphore never;
    while (goOn(0))
        never.tryAcquire(1, 5);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesIn(const QString &path) { return QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden); }

/// A workbook with many samples: enough that it is asked whether to go on.
QString largeFile(WindowFixture &fixture)
{
    const QString path = fixture.path(QStringLiteral("large.wend"));
    OpenWorkbook open;
    const SmallMap small = addSmallMap(*open);
    change(*open, [&](Edit &edit) {
        const SourceId source = edit.insert(Source {});
        Import import;
        import.source = source;
        const ImportId id = edit.insert(import);
        for (int each = 0; each < 40; ++each) {
            Metric metric;
            metric.source = source;
            metric.key = QString::number(each);
            const MetricId metricId = edit.insert(metric);
            std::vector<Sample> samples;
            for (int day = 0; day < 4000; ++day) {
                const QDate date = QDate(2010, 1, 1).addDays(day);
                samples.push_back({metricId, date, date, {}, double(day)});
            }
            writeSamples(edit.database(), metricId, id, std::move(samples));
            bindMetric(edit, small.stages.front(), metricId);
        }
    });
    return open->saveCopy(path) ? path : QString();
}

}

class WorkingBeside : public QObject
{
    Q_OBJECT

private slots:
    void eventsGoOnAndHowFarItIsIsTold()
    {
        WindowFixture fixture;
        QSemaphore held;
        int ticks = 0;
        QTimer tick;
        connect(&tick, &QTimer::timeout, this, [&] {
            ++ticks;
            auto *dialog = fixture.window().findChild<ProgressDialog *>();
            if (!dialog || !dialog->isVisible() || dialog->findChild<QProgressBar *>()->value() != 50)
                return;
            QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("jobText"))->text(), QStringLiteral("Counting…"));
            QCOMPARE(QApplication::activeModalWidget(), dialog);
            held.release();
        });
        tick.start(1);
        const auto answer = workBeside(&fixture.window(), QStringLiteral("Counting…"), [&](const GoOn &goOn) {
            const bool goesOn = goOn(0.5);
            held.acquire();
            return Result<bool>(goesOn);
        });
        QVERIFY(ticks > 0);
        QVERIFY(answer && *answer && **answer);
        QVERIFY(!fixture.window().findChild<ProgressDialog *>());
        QTRY_VERIFY(fixture.window().isActiveWindow());
    }

    void theButtonStops()
    {
        WindowFixture fixture;
        QTimer tick;
        connect(&tick, &QTimer::timeout, this, [&] {
            auto *button = fixture.window().findChild<QPushButton *>(QStringLiteral("stopJob"));
            if (button && button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        });
        tick.start(1);
        const auto answer
            = workBeside(&fixture.window(), QStringLiteral("Counting…"), [](const GoOn &goOn) -> Result<int> {
                  waitUntilStopped(goOn);
                  return Error {};
              });
        QVERIFY(!answer);
    }

    void workThatWasDoneAllTheSameCounts()
    {
        WindowFixture fixture;
        atOnce(fixture, stop);
        const auto answer = workBeside(&fixture.window(), {}, [](const GoOn &goOn) {
            waitUntilStopped(goOn);
            return Result<int>(7);
        });
        QVERIFY(answer && *answer);
        QCOMPARE(**answer, 7);
    }

    void aStoppedOpeningLeavesTheStartPage()
    {
        WindowFixture fixture;
        const QString path = largeFile(fixture);
        const QByteArray before = bytesOf(path);
        const QStringList beside = namesIn(path);
        atOnce(fixture, stop);
        QVERIFY(!fixture.window().open(path));
        QVERIFY(fixture.prompts().errors.isEmpty());
        QVERIFY(!fixture.window().documents().workbook());
        QVERIFY(fixture.window().startPage().isVisible());
        QVERIFY(fixture.copies().list().empty());
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(namesIn(path), beside);
        QVERIFY(fixture.window().open(path));
    }

    void aStoppedRepairLeavesTheStartPage()
    {
        WindowFixture fixture;
        const QString path = largeFile(fixture);
        QByteArray damaged = bytesOf(path);
        damaged.replace(damaged.size() / 3, 8192, QByteArray(8192, '\0'));
        writeContent(path, damaged);
        QTimer tick;
        connect(&tick, &QTimer::timeout, this, [&] {
            auto *dialog = fixture.window().findChild<ProgressDialog *>();
            if (dialog && dialog->findChild<QLabel *>(QStringLiteral("jobText"))->text().startsWith(u"Reading what"))
                dialog->reject();
        });
        tick.start(1);
        QVERIFY(!fixture.window().open(path));
        QVERIFY(fixture.prompts().asked.isEmpty());
        QVERIFY(fixture.prompts().errors.isEmpty());
        QVERIFY(!fixture.window().documents().workbook());
        QVERIFY(fixture.copies().list().empty());
        QCOMPARE(bytesOf(path), damaged);
        tick.stop();
        fixture.prompts().repair = true;
        QVERIFY(fixture.window().open(path));
        QCOMPARE(fixture.prompts().asked, QStringList {QStringLiteral("repair")});
    }

    void nothingElseBeginsWhileAFileIsOpened()
    {
        WindowFixture fixture;
        const QString path = largeFile(fixture);
        bool isTried = false;
        atOnce(fixture, [&](ProgressDialog *) {
            isTried = true;
            QVERIFY(!fixture.window().open(fixture.file()));
            QVERIFY(!fixture.window().close());
        });
        QVERIFY(fixture.window().open(path));
        QVERIFY(isTried);
        QCOMPARE(fixture.workbook().path(), path);
        QCOMPARE(fixture.workbook().thread(), thread());
    }

    void aStoppedSavingLeavesTheFileAndTheWork()
    {
        WindowFixture fixture;
        const QString path = largeFile(fixture);
        QVERIFY(fixture.window().open(path));
        rename(fixture, QStringLiteral("Changed"));
        const QByteArray before = bytesOf(path);
        const QStringList beside = namesIn(path);
        atOnce(fixture, stop);
        QVERIFY(!fixture.window().documents().save());
        QVERIFY(fixture.prompts().errors.isEmpty());
        QVERIFY(fixture.workbook().isModified());
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(namesIn(path), beside);
        QVERIFY(fixture.window().documents().save());
        QVERIFY(!fixture.workbook().isModified());
        QVERIFY(bytesOf(path) != before);
    }

    void whatIsEditedWhileItIsSavedCountsAsUnsaved()
    {
        WindowFixture fixture;
        QVERIFY(fixture.window().open(largeFile(fixture)));
        rename(fixture, QStringLiteral("Saved"));
        auto saving = fixture.workbook().beginSaving(fixture.workbook().path());
        QVERIFY(saving);
        QVERIFY((*saving)->write({[&](double) {
            if (title(fixture) == QStringLiteral("Saved"))
                rename(fixture, QStringLiteral("Edited"));
            return true;
        }}));
        QCOMPARE(title(fixture), QStringLiteral("Edited"));
        QVERIFY(fixture.workbook().endSaving(std::move(*saving)));
        QVERIFY(fixture.workbook().isModified());
        QVERIFY(fixture.workbook().undo());
        QVERIFY(!fixture.workbook().isModified());
    }

private:
    static void rename(WindowFixture &fixture, const QString &title)
    {
        const MapId map = fixture.window().workspace().map();
        change(fixture.workbook(), [&](Edit &edit) { edit.set(map, &Map::title, title); });
    }
    static QString title(WindowFixture &fixture)
    {
        return fixture.workbook().model().at(fixture.window().workspace().map()).title;
    }
};

namespace {
const Registered<WorkingBeside> registeredWorkingBeside;
}

}

#include "workingbeside.moc"
