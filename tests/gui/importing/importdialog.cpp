#include "importing/importdialog.h"

#include "model/lookup.h"
#include "numbers/funnel.h"
#include "store/edit.h"
#include "store/seriesreader.h"
#include "support/bakeryworkbook.h"
#include "support/registry.h"

#include <QComboBox>
#include <QDateEdit>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace wend;
using namespace wend::test;

namespace {

class ImportingInTheWindow : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bakery = std::make_unique<BakeryWorkbook>(); }
    void anExportGoesInAsItWasUnderstood();
    void stagesAreSuggestedOverAllFiles();
    void anotherStageCanBeChosen();
    void aMoveLeavesTheOtherPlaces();
    void fullStagesAreToldAndWhatFitsComesFirst();
    void theSameFileIsToldToBeThere();
    void aFileThatCannotBeUsedIsToldAndTheOthersStillGoIn();
    void whatIsLeftOutIsListed();
    void aFileWithoutDaysAsksForThem();

private:
    QString file(const char *name, const QByteArray &bytes) { return m_bakery->write(name, bytes); }
    void waitFor(const ImportDialog &dialog);
    MapId map() const { return m_bakery->map(); }
    const Model &model() const { return m_bakery->model(); }
    std::optional<double> valueAt(int stage)
    {
        const MapSeries series = SeriesReader(model(), m_bakery->workbook->samples()).seriesOf(map());
        return funnelOf(model(), map(), series).numbers[size_t(stage)].value;
    }
    QComboBox *choiceFor(const ImportDialog &dialog, const QString &key);

    std::unique_ptr<BakeryWorkbook> m_bakery;
};

const QByteArray visits
    = "# ----------------------------------------\n# Shop - GA4\n# Visits-Tab 1\n# 20261001-20261003\n"
      "# ----------------------------------------\n\nDate,Sessions,Total users\n,60,50,Grand total\n"
      "20261001,10,9\n20261002,20,18\n20261003,30,25\n";

void ImportingInTheWindow::waitFor(const ImportDialog &dialog) { QTRY_VERIFY_WITH_TIMEOUT(!dialog.isReading(), 20000); }

QComboBox *ImportingInTheWindow::choiceFor(const ImportDialog &dialog, const QString &key)
{
    return dialog.findChild<QComboBox *>(key);
}

void ImportingInTheWindow::anExportGoesInAsItWasUnderstood()
{
    ImportDialog dialog(**m_bakery, map(), {file("visits.csv", visits)});
    dialog.show();
    waitFor(dialog);
    QVERIFY(choiceFor(dialog, QStringLiteral("Sessions")));
    QCOMPARE(choiceFor(dialog, QStringLiteral("Sessions"))->currentText(), QStringLiteral("Compare"));
    QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("import")), Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.imported(), 1);
    QCOMPARE(valueAt(1), std::optional(60.0));
    QCOMPARE(m_bakery->workbook->undoName(), QStringLiteral("Import “visits.csv”"));
    QVERIFY(m_bakery->workbook->undo());
    QVERIFY(!valueAt(1));
}

void ImportingInTheWindow::stagesAreSuggestedOverAllFiles()
{
    const QString examples = QStringLiteral(WEND_SOURCE_DIR "/resources/examples/bakery/");
    ImportDialog dialog(**m_bakery, map(), {examples + QStringLiteral("ga4-visits.csv")});
    dialog.show();
    waitFor(dialog);
    dialog.addFiles({examples + QStringLiteral("meta-ads.csv"), examples + QStringLiteral("ga4-events.csv")});
    waitFor(dialog);
    dialog.accept();
    QCOMPARE(dialog.imported(), 3);
    QCOMPARE(valueAt(0), std::optional(48200.0));
    QCOMPARE(valueAt(1), std::optional(3140.0));
    QCOMPARE(valueAt(2), std::optional(241.0));
}

void ImportingInTheWindow::anotherStageCanBeChosen()
{
    ImportDialog dialog(**m_bakery, map(), {file("visits.csv", visits)});
    dialog.show();
    waitFor(dialog);
    choiceFor(dialog, QStringLiteral("Sessions"))->setCurrentText(QStringLiteral("Collect"));
    dialog.accept();
    QVERIFY(!valueAt(1));
    QCOMPARE(valueAt(3), std::optional(60.0));

    // The next file of the same kind goes there too, and can be moved.
    QByteArray newer = visits;
    newer.replace("20261003,30,25", "20261003,31,25").replace(",60,50", ",61,50");
    ImportDialog again(**m_bakery, map(), {file("newer.csv", newer)});
    again.show();
    waitFor(again);
    QCOMPARE(choiceFor(again, QStringLiteral("Sessions"))->currentText(), QStringLiteral("Collect"));
    choiceFor(again, QStringLiteral("Sessions"))->setCurrentText(QStringLiteral("Order"));
    again.accept();
    QVERIFY(!valueAt(3));
    QCOMPARE(valueAt(2), std::optional(61.0));
}

void ImportingInTheWindow::aMoveLeavesTheOtherPlaces()
{
    ImportDialog dialog(**m_bakery, map(), {file("visits.csv", visits)});
    waitFor(dialog);
    dialog.accept();
    const std::vector<StageId> &stages = stagesOf(model(), map());
    const MetricId sessions = bindingsOf(model(), stages[1]).empty()
        ? MetricId {}
        : model().at(bindingsOf(model(), stages[1]).front()).metric;
    change(**m_bakery, [&](Edit &edit) { bindMetric(edit, stages[4], sessions); });

    QByteArray newer = visits;
    newer.replace("20261003,30,25", "20261003,31,25").replace(",60,50", ",61,50");
    ImportDialog again(**m_bakery, map(), {file("newer.csv", newer)});
    waitFor(again);
    QCOMPARE(choiceFor(again, QStringLiteral("Sessions"))->currentText(), model().at(stages[1]).name);
    choiceFor(again, QStringLiteral("Sessions"))->setCurrentText(model().at(stages[3]).name);
    choiceFor(again, QStringLiteral("Sessions"))->setCurrentText(model().at(stages[2]).name);
    again.accept();
    QVERIFY(bindingsOf(model(), stages[1]).empty());
    QCOMPARE(bindingsOf(model(), stages[2]).size(), size_t(1));
    QVERIFY(bindingsOf(model(), stages[3]).empty());
    QCOMPARE(bindingsOf(model(), stages[4]).size(), size_t(1));
}

void ImportingInTheWindow::fullStagesAreToldAndWhatFitsComesFirst()
{
    QVERIFY(m_bakery->workbook->edit({QT_TRANSLATE_NOOP("Edit", "Fill"), {}}, [&](Edit &edit) {
        Source source;
        source.name = QStringLiteral("Till");
        Metric metric;
        metric.source = edit.insert(source);
        metric.key = metric.name = QStringLiteral("Guests");
        const MetricId guests = edit.insert(metric);
        for (StageId stage : stagesOf(model(), map()))
            bindMetric(edit, stage, guests);
    }));
    ImportDialog dialog(**m_bakery, map(),
        {file("days.csv", "Date,Revenue,Refunds,Sessions\n2026-10-01,40,1,10\n2026-10-02,50,0,20\n")});
    dialog.show();
    waitFor(dialog);
    QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("remarks"))
                ->text()
                .contains(QStringLiteral("Every stage has a number already.")));
    auto *table = dialog.findChild<QTableWidget *>(QStringLiteral("metrics"));
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->cellWidget(0, 3)->objectName(), QStringLiteral("Sessions"));
    QCOMPARE(choiceFor(dialog, QStringLiteral("Sessions"))->currentText(), QStringLiteral("not on the map"));
}

void ImportingInTheWindow::theSameFileIsToldToBeThere()
{
    const QString path = file("visits.csv", visits);
    for (int time = 0; time < 2; ++time) {
        ImportDialog dialog(**m_bakery, map(), {path});
        dialog.show();
        waitFor(dialog);
        QCOMPARE(
            dialog.findChild<QLabel *>(QStringLiteral("remarks"))->text().contains(QLatin1String("imported before")),
            time == 1);
        dialog.accept();
    }
    QCOMPARE(model().all<Import>().size(), size_t(1));
    QCOMPARE(valueAt(1), std::optional(60.0));
}

void ImportingInTheWindow::aFileThatCannotBeUsedIsToldAndTheOthersStillGoIn()
{
    const QString broken = file("picture.csv", QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(100, '\0'));
    ImportDialog dialog(**m_bakery, map(), {broken, file("visits.csv", visits)});
    dialog.show();
    waitFor(dialog);
    const auto *files = dialog.findChild<QListWidget *>(QStringLiteral("files"));
    QVERIFY(files->item(0)->text().contains(QLatin1String("cannot be used")));
    QVERIFY(!dialog.findChild<QLabel *>(QStringLiteral("facts"))->text().isEmpty());
    dialog.accept();
    QCOMPARE(dialog.imported(), 1);
    QCOMPARE(valueAt(1), std::optional(60.0));
}

void ImportingInTheWindow::whatIsLeftOutIsListed()
{
    ImportDialog dialog(**m_bakery, map(),
        {file("own.csv",
            "Date,Visits\n2026-10-01,10\n2026-10-02,20\n2026-10-03,lots\n2026-10-04,30\n2026-10-05,31\n"
            "2026-10-06,32\n2026-10-07,33\n2026-10-08,34\n2026-10-09,35\n2026-10-10,36\n")});
    dialog.show();
    waitFor(dialog);
    const auto *refused = dialog.findChild<QTreeWidget *>(QStringLiteral("refused"));
    QCOMPARE(refused->topLevelItemCount(), 1);
    QCOMPARE(refused->topLevelItem(0)->text(0), QStringLiteral("4"));
    QCOMPARE(refused->topLevelItem(0)->text(1), QStringLiteral("Visits"));
    QVERIFY(dialog.findChild<QPushButton *>(QStringLiteral("saveRefused")));
}

void ImportingInTheWindow::aFileWithoutDaysAsksForThem()
{
    ImportDialog dialog(**m_bakery, map(),
        {file("devices.csv", "Device,Cost,Impressions,Clicks\nPhones,3.38,340,30\nTablets,0.48,80,10\n")});
    dialog.show();
    waitFor(dialog);
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("import"))->isEnabled());
    dialog.findChild<QDateEdit *>(QStringLiteral("periodFrom"))->setDate(QDate(2026, 10, 1));
    dialog.findChild<QDateEdit *>(QStringLiteral("periodTo"))->setDate(QDate(2026, 10, 31));
    QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("usePeriod")), Qt::LeftButton);
    waitFor(dialog);
    QTRY_VERIFY(dialog.findChild<QPushButton *>(QStringLiteral("import"))->isEnabled());
    choiceFor(dialog, QStringLiteral("Clicks"))->setCurrentText(QStringLiteral("Compare"));
    dialog.accept();
    QCOMPARE(valueAt(1), std::optional(40.0));
}

const wend::test::Registered<ImportingInTheWindow> registered;

}

#include "importdialog.moc"
