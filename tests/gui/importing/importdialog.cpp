#include "gui/importing/importdriver.h"

#include "edit/maps.h"
#include "importing/numberrow.h"
#include "importing/tablepreview.h"
#include "model/lookup.h"
#include "model/stagequotes.h"
#include "numbers/funnel.h"
#include "store/edit.h"
#include "store/seriesreader.h"
#include "support/registry.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QInputDialog>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace wend;
using namespace wend::test;

namespace {

class ImportingInTheWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { m_bakery = std::make_unique<BakeryWorkbook>(); }
    void anExportGoesInAsItWasUnderstood();
    void wordsComeFirst();
    void stagesAreSuggestedOverAllFiles();
    void anotherStageCanBeChosen();
    void oneClickTakesANumberOffTheMap();
    void aNumberGoesToANewStage();
    void aMoveLeavesTheOtherPlaces();
    void fullStagesAreToldAndWhatFitsComesFirst();
    void theSameFileIsToldToBeThere();
    void aFileThatCannotBeUsedIsToldAndTheOthersStillGoIn();
    void whatIsLeftOutIsListed();
    void aFileWithoutDaysAsksForThem();
    void ofTwoCountsOfOneThingOneLeads();
    void theNumbersGoToAnotherMap();
    void whatCustomersWroteComesAlong();
    void wordsAloneComeInToo();

private:
    QString file(const char *name, const QByteArray &bytes) { return m_bakery->write(name, bytes); }
    MapId map() const { return m_bakery->map(); }
    const Model &model() const { return m_bakery->model(); }
    std::optional<double> valueAt(int stage)
    {
        const MapSeries series = SeriesReader(model(), m_bakery->workbook->samples()).seriesOf(map());
        return funnelOf(model(), map(), series).numbers[size_t(stage)].value;
    }

    std::unique_ptr<BakeryWorkbook> m_bakery;
};

const QByteArray visits
    = "# ----------------------------------------\n# Shop - GA4\n# Visits-Tab 1\n# 20261001-20261003\n"
      "# ----------------------------------------\n\nDate,Sessions,Total users\n,60,50,Grand total\n"
      "20261001,10,9\n20261002,20,18\n20261003,30,25\n";

const QByteArray orders = "Date,Order ID,Item,Quantity,Amount,Postcode\n2026-10-01,1001,Cake,1,€20,10115\n"
                          "2026-10-01,1001,Bread,2,€10,10115\n2026-10-02,1002,Cake,1,€20,10117\n"
                          "2026-10-03,1003,Bread,2,€10,10119\n";

const QByteArray answers = "Date,Your name,How satisfied were you? (1-5),What could be better?\n"
                           "2026-10-01,Sarah Miller,4,More parking please Priya\n2026-10-02,Priya Shah,5,\n"
                           "2026-10-03,Tom Reed,2,Call me on 07700 900123\n";

void ImportingInTheWindow::whatCustomersWroteComesAlong()
{
    for (const bool isTaken : {true, false}) {
        m_bakery = std::make_unique<BakeryWorkbook>();
        const int before = countPile(model()).toGo;
        ImportDriver import(*m_bakery, {file("answers.csv", answers)});
        auto *tick = import.find<QCheckBox>("takeQuotes");
        QVERIFY(tick->isVisibleTo(&import.dialog()) && tick->isChecked());
        QVERIFY2(tick->text().contains(QLatin1String(" 2 ")), qPrintable(tick->text()));
        if (!isTaken)
            tick->click();
        import.click("import");
        QCOMPARE(import->imported(), 1);
        QCOMPARE(countPile(model()).toGo - before, isTaken ? 2 : 0);
        for (const EvidenceId id : pileOf(model()))
            QVERIFY(model().at(id).text.contains(u'[')); // masked
        QCOMPARE(m_bakery->workbook->undoName(), QStringLiteral("Import “answers.csv”"));
        QVERIFY(m_bakery->workbook->undo());
        QVERIFY(!isTaken || m_bakery->workbook->undo());
        QCOMPARE(countPile(model()).toGo, before);
    }
}

void ImportingInTheWindow::wordsAloneComeInToo()
{
    ImportDriver import(*m_bakery,
        {file("letters.csv",
            "Sender,Message\nSarah Miller,Where is my cake today?\nTom Reed,It was a lovely cake again\n")});
    QVERIFY(import.find<QPushButton>("import")->isEnabled());
    import.click("import");
    QCOMPARE(import->result(), int(QDialog::Accepted));
    QCOMPARE(countPile(model()).toGo, 2);
}

void ImportingInTheWindow::anExportGoesInAsItWasUnderstood()
{
    ImportDriver import(*m_bakery, {file("visits.csv", visits)});
    QCOMPARE(import.place(QStringLiteral("Sessions"))->currentText(), QStringLiteral("Compare · leads"));
    import.click("import");
    QCOMPARE(import->result(), int(QDialog::Accepted));
    QCOMPARE(import->imported(), 1);
    QCOMPARE(valueAt(1), std::optional(60.0));
    QCOMPARE(m_bakery->workbook->undoName(), QStringLiteral("Import “visits.csv”"));
    QVERIFY(m_bakery->workbook->undo());
    QVERIFY(!valueAt(1));
}

// The title says what will be shown where; the facts say what the file is.
void ImportingInTheWindow::wordsComeFirst()
{
    ImportDriver import(*m_bakery, {file("orders.csv", orders)});
    QCOMPARE(import.text("title"), QStringLiteral("3 orders and €60 revenue on “Order”, 1 to 3 October 2026"));
    QVERIFY2(import.text("facts").contains(QLatin1String("4 row")), qPrintable(import.text("facts")));
    QVERIFY(import.text("facts").contains(QLatin1String("new in this workbook")));
    QVERIFY2(import.text("leftOut").contains(QLatin1String("Postcode")), qPrintable(import.text("leftOut")));
    QCOMPARE(import.numbers(true),
        (QStringList {QStringLiteral("items sold"), QStringLiteral("orders"), QStringLiteral("revenue")}));
    import->accept();
    QCOMPARE(bindingsOf(model(), stagesOf(model(), map())[2]).size(), size_t(3));
    QCOMPARE(valueAt(2), std::optional(3.0));
}

void ImportingInTheWindow::stagesAreSuggestedOverAllFiles()
{
    const QString examples = QStringLiteral(WEND_SOURCE_DIR "/resources/examples/en/bakery/");
    ImportDriver import(*m_bakery, {examples + QStringLiteral("ga4-visits.csv")});
    import->addFiles({examples + QStringLiteral("meta-ads.csv"), examples + QStringLiteral("ga4-events.csv")});
    QVERIFY(import.settles());
    QCOMPARE(import.find<QTabBar>("files")->count(), 3);
    import->accept();
    QCOMPARE(import->imported(), 3);
    QCOMPARE(valueAt(0), std::optional(48200.0));
    QCOMPARE(valueAt(1), std::optional(3140.0));
    QCOMPARE(valueAt(2), std::optional(241.0));
}

void ImportingInTheWindow::anotherStageCanBeChosen()
{
    {
        ImportDriver import(*m_bakery, {file("visits.csv", visits)});
        import.put(QStringLiteral("Sessions"), QStringLiteral("Collect"));
        import->accept();
    }
    QVERIFY(!valueAt(1));
    QCOMPARE(valueAt(3), std::optional(60.0));

    // The next file of the same kind goes there too, and can be moved.
    QByteArray newer = visits;
    newer.replace("20261003,30,25", "20261003,31,25").replace(",60,50", ",61,50");
    ImportDriver again(*m_bakery, {file("newer.csv", newer)});
    QCOMPARE(again.place(QStringLiteral("Sessions"))->currentText(), QStringLiteral("Collect · leads"));
    again.put(QStringLiteral("Sessions"), QStringLiteral("Order"));
    again->accept();
    QVERIFY(!valueAt(3));
    QCOMPARE(valueAt(2), std::optional(61.0));
}

void ImportingInTheWindow::oneClickTakesANumberOffTheMap()
{
    ImportDriver import(*m_bakery, {file("visits.csv", visits)});
    import.click("shown Sessions");
    QCOMPARE(import.place(QStringLiteral("Sessions"))->currentText(), QStringLiteral("not on the map"));
    QVERIFY(import.numbers(true).isEmpty());
    import.click("shown Sessions");
    QCOMPARE(import.place(QStringLiteral("Sessions"))->currentText(), QStringLiteral("Compare · leads"));
    import.click("shown Sessions");
    import->accept();
    QVERIFY(!valueAt(1));
    QCOMPARE(model().all<Import>().size(), size_t(1));
}

void ImportingInTheWindow::aNumberGoesToANewStage()
{
    const std::vector<StageId> before = stagesOf(model(), map());
    ImportDriver import(*m_bakery, {file("visits.csv", visits)});
    const auto answer = [](const QString &name) {
        QTimer::singleShot(0, [name] {
            auto *asked = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            QVERIFY(asked);
            asked->setTextValue(name);
            name.isEmpty() ? asked->reject() : asked->accept();
        });
    };
    const QString now = import.place(QStringLiteral("Sessions"))->currentText();
    answer({});
    import.put(QStringLiteral("Sessions"), QString::fromUtf8("A new stage…"));
    QCOMPARE(import.place(QStringLiteral("Sessions"))->currentText(), now);
    answer(QStringLiteral("Look around"));
    import.put(QStringLiteral("Sessions"), QString::fromUtf8("A new stage…"));
    QCOMPARE(import.place(QStringLiteral("Sessions"))->currentText(), QString::fromUtf8("Look around · new stage"));
    QVERIFY(import.text("title").contains(QStringLiteral("Look around")));
    QCOMPARE(stagesOf(model(), map()), before); // nothing is written before
    import->accept();
    const std::vector<StageId> after = stagesOf(model(), map());
    QCOMPARE(after.size(), before.size() + 1);
    QCOMPARE(model().at(after.back()).name, QStringLiteral("Look around"));
    QCOMPARE(valueAt(int(before.size())), std::optional(60.0));
    QVERIFY(m_bakery->workbook->undo());
    QCOMPARE(stagesOf(model(), map()), before);
}

void ImportingInTheWindow::aMoveLeavesTheOtherPlaces()
{
    {
        ImportDriver import(*m_bakery, {file("visits.csv", visits)});
        import->accept();
    }
    const std::vector<StageId> &stages = stagesOf(model(), map());
    const MetricId sessions = bindingsOf(model(), stages[1]).empty()
        ? MetricId {}
        : model().at(bindingsOf(model(), stages[1]).front()).metric;
    change(**m_bakery, [&](Edit &edit) { bindMetric(edit, stages[4], sessions); });

    QByteArray newer = visits;
    newer.replace("20261003,30,25", "20261003,31,25").replace(",60,50", ",61,50");
    ImportDriver again(*m_bakery, {file("newer.csv", newer)});
    QVERIFY(again.place(QStringLiteral("Sessions"))->currentText().startsWith(model().at(stages[1]).name));
    again.put(QStringLiteral("Sessions"), model().at(stages[3]).name);
    again.put(QStringLiteral("Sessions"), model().at(stages[2]).name);
    again->accept();
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
    ImportDriver import(
        *m_bakery, {file("days.csv", "Date,Revenue,Refunds,Sessions\n2026-10-01,40,1,10\n2026-10-02,50,0,20\n")});
    QVERIFY(import.text("remarks").contains(QStringLiteral("Every stage has a number already.")));
    const auto rows = import->findChildren<NumberRow *>();
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows.front()->findChild<QComboBox *>(QStringLiteral("Sessions")));
    QCOMPARE(import.place(QStringLiteral("Sessions"))->currentText(), QStringLiteral("not on the map"));
}

void ImportingInTheWindow::theSameFileIsToldToBeThere()
{
    const QString path = file("visits.csv", visits);
    for (int time = 0; time < 2; ++time) {
        ImportDriver import(*m_bakery, {path});
        QCOMPARE(import.text("remarks").contains(QLatin1String("imported before")), time == 1);
        import->accept();
    }
    QCOMPARE(model().all<Import>().size(), size_t(1));
    QCOMPARE(valueAt(1), std::optional(60.0));
}

void ImportingInTheWindow::aFileThatCannotBeUsedIsToldAndTheOthersStillGoIn()
{
    const QString broken = file("picture.csv", QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(100, '\0'));
    ImportDriver import(*m_bakery, {broken, file("visits.csv", visits)});
    QVERIFY(import.find<QTabBar>("files")->tabText(0).contains(QLatin1String("cannot be used")));
    QVERIFY(!import.text("facts").isEmpty());
    import->accept();
    QCOMPARE(import->imported(), 1);
    QCOMPARE(valueAt(1), std::optional(60.0));
}

void ImportingInTheWindow::whatIsLeftOutIsListed()
{
    ImportDriver import(*m_bakery,
        {file("own.csv",
            "Date,Visits\n2026-10-01,10\n2026-10-02,20\n2026-10-03,lots\n2026-10-04,30\n2026-10-05,31\n"
            "2026-10-06,32\n2026-10-07,33\n2026-10-08,34\n2026-10-09,35\n2026-10-10,36\n")});
    const auto *refused = import.find<QTreeWidget>("refused");
    QVERIFY(!refused->isVisible());
    emit import.find<QLabel>("remarks")->linkActivated(QStringLiteral("refused"));
    QVERIFY(refused->isVisible());
    QCOMPARE(refused->topLevelItemCount(), 1);
    QCOMPARE(refused->topLevelItem(0)->text(0), QStringLiteral("4"));
    QCOMPARE(refused->topLevelItem(0)->text(1), QStringLiteral("Visits"));
    QVERIFY(import.isSeen("saveRefused"));
    import.click("backToFile");
    QVERIFY(import.preview()->isVisible());
}

void ImportingInTheWindow::aFileWithoutDaysAsksForThem()
{
    ImportDriver import(
        *m_bakery, {file("devices.csv", "Device,Cost,Impressions,Clicks\nPhones,3.38,340,30\nTablets,0.48,80,10\n")});
    QVERIFY(!import.find<QPushButton>("import")->isEnabled());
    import.find<QDateEdit>("periodFrom")->setDate(QDate(2026, 10, 1));
    import.find<QDateEdit>("periodTo")->setDate(QDate(2026, 10, 31));
    import.click("usePeriod");
    QVERIFY(import.settles());
    QVERIFY(import.find<QPushButton>("import")->isEnabled());
    import.put(QStringLiteral("Clicks"), QStringLiteral("Compare"));
    import->accept();
    QCOMPARE(valueAt(1), std::optional(40.0));
}

// Orders by analytics stand there; the shop's are another count of the same.
void ImportingInTheWindow::ofTwoCountsOfOneThingOneLeads()
{
    {
        ImportDriver first(
            *m_bakery, {file("analytics.csv", "Date,Transactions\n2026-10-01,1\n2026-10-02,2\n2026-10-03,1\n")});
        first.put(QStringLiteral("Orders"), QStringLiteral("Order · leads"));
        first->accept();
    }
    QCOMPARE(valueAt(2), std::optional(4.0));
    {
        ImportDriver shop(*m_bakery, {file("orders.csv", orders)});
        QVERIFY(shop.isSeen("countsQuestion"));
        QVERIFY2(shop.text("countsQuestion").contains(QLatin1String("25.0 % apart")),
            qPrintable(shop.text("countsQuestion")));
        shop.click("hereLeads");
        QVERIFY(!shop.isSeen("countsQuestion"));
        QCOMPARE(shop.place(QStringLiteral("Orders"))->currentText(), QStringLiteral("Order · leads"));
        shop->accept();
    }
    QCOMPARE(valueAt(2), std::optional(3.0));
    QCOMPARE(bindingsOf(model(), stagesOf(model(), map())[2]).size(), size_t(2));
    // Nobody is asked again.
    QByteArray later = orders;
    ImportDriver november(*m_bakery, {file("november.csv", later.replace("2026-10", "2026-11"))});
    QVERIFY(!november.isSeen("countsQuestion"));
    november->accept();
    QCOMPARE(model().all<Import>().size(), size_t(3));
    QCOMPARE(bindingsOf(model(), stagesOf(model(), map())[2]).size(), size_t(2));
    QCOMPARE(valueAt(2), std::optional(3.0));
}

void ImportingInTheWindow::theNumbersGoToAnotherMap()
{
    QVERIFY(m_bakery->workbook->edit({QT_TRANSLATE_NOOP("Edit", "Start a map"), {}},
        [](Edit &edit) { addMap(edit, QStringLiteral("Bread"), {QStringLiteral("Bake")}); }));
    ImportDriver import(*m_bakery, {file("visits.csv", visits)});
    auto *maps = import.find<QComboBox>("toMap");
    QVERIFY(maps->isVisible());
    maps->setCurrentIndex(maps->findText(QStringLiteral("Bread")));
    emit maps->activated(maps->currentIndex());
    import->accept();
    QVERIFY(!valueAt(1));
    QCOMPARE(model().all<Import>().size(), size_t(1));
}

const wend::test::Registered<ImportingInTheWindow> registeredImportingInTheWindow;

}

#include "importdialog.moc"
