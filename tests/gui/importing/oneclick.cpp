// Next month's file goes in with one click, from a drop or a watched folder; imports can be looked at and deleted
// later.

#include "importing/folderwatch.h"
#include "importing/importdialog.h"
#include "importing/intake.h"
#include "inspector/inspector.h"
#include "model/lookup.h"
#include "navigator/navigator.h"
#include "support/bakeryworkbook.h"
#include "support/registry.h"
#include "window/noticebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace wend;
using namespace wend::test;

namespace {

class OneClick : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_bakery = std::make_unique<BakeryWorkbook>(); }
    void aFileOfAKnownSourceGoesInAtOnce();
    void daysThatAreThereAlreadyAreTold();
    void theSameFileChangesNothingAndSaysSo();
    void whatIsUnknownOrUnsettledIsHandedOn();
    void aWatchedFolderOffersNewFilesOfKnownSources();
    void theNoticeRunsWhatIsChosen();
    void aSourceIsInspectedAndItsNumbersRenamed();
    void anImportIsDeletedAndComesBack();

private:
    QString file(const char *name, const QByteArray &bytes, const QString &folder = {})
    {
        return m_bakery->write(name, bytes, folder);
    }
    void importFirst();
    const Model &model() const { return m_bakery->model(); }

    std::unique_ptr<BakeryWorkbook> m_bakery;
};

const QByteArray october = "Tag,Leute\n2026-10-01,10\n2026-10-02,20\n";
const QByteArray november = "Tag,Leute\n2026-11-01,11\n2026-11-02,21\n";

void OneClick::importFirst()
{
    ImportDialog dialog(**m_bakery, mapsOf(model()).front(), {file("october.csv", october)});
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isReading(), 20000);
    dialog.accept();
    QCOMPARE(model().all<Import>().size(), size_t(1));
}

void OneClick::aFileOfAKnownSourceGoesInAtOnce()
{
    importFirst();
    Intake intake;
    QSignalSpy told(&intake, &Intake::imported);
    intake.take(**m_bakery, {file("november.csv", november)});
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 20000);
    QCOMPARE(model().all<Import>().size(), size_t(2));
    QVERIFY2(told[0][0].toString().contains(QLatin1String("november.csv")), qPrintable(told[0][0].toString()));
    QCOMPARE(told[0][2].toInt(), 1);
    QVERIFY(m_bakery->workbook->undo());
    QCOMPARE(model().all<Import>().size(), size_t(1));
}

void OneClick::daysThatAreThereAlreadyAreTold()
{
    importFirst();
    Intake intake;
    QSignalSpy told(&intake, &Intake::imported);
    intake.take(**m_bakery, {file("later.csv", "Tag,Leute\n2026-10-02,22\n2026-10-03,30\n")});
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 20000);
    QVERIFY2(told[0][0].toString().contains(QStringLiteral("“october.csv” too")), qPrintable(told[0][0].toString()));
}

void OneClick::theSameFileChangesNothingAndSaysSo()
{
    importFirst();
    Intake intake;
    QSignalSpy told(&intake, &Intake::imported);
    intake.take(**m_bakery, {file("again.csv", october)});
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 20000);
    QVERIFY(told[0][0].toString().contains(QLatin1String("Nothing was changed")));
    QCOMPARE(told[0][2].toInt(), 0);
    QCOMPARE(model().all<Import>().size(), size_t(1));
}

void OneClick::whatIsUnknownOrUnsettledIsHandedOn()
{
    importFirst();
    Intake intake;
    QSignalSpy handed(&intake, &Intake::unsettled);
    const QString unknown = file("unknown.csv", "Day,Guests\n2026-10-01,10\n");
    const QString open = file("open.csv", "Tag,Leute\n03/04/2026,10\n04/04/2026,11\n");
    intake.take(**m_bakery, {unknown, open});
    QTRY_COMPARE_WITH_TIMEOUT(handed.size(), 1, 20000);
    QCOMPARE(handed[0][0].toStringList(), (QStringList {unknown, open}));
    QCOMPARE(model().all<Import>().size(), size_t(1));
}

void OneClick::aWatchedFolderOffersNewFilesOfKnownSources()
{
    importFirst();
    QTemporaryDir downloads;
    file("october.csv", october, downloads.path());
    file("other.csv", "Day,Guests\n2026-10-01,10\n", downloads.path());
    FolderWatch watch;
    QSignalSpy found(&watch, &FolderWatch::found);
    watch.setWorkbook(m_bakery->workbook.get());
    watch.watch(downloads.path());
    QCOMPARE(watch.folders(), QStringList {downloads.path()});
    const QString path = file("november.csv", november, downloads.path());
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 30000);
    QCOMPARE(found[0][0].toStringList(), QStringList {path});
    QCOMPARE(found[0][1].toString(), QStringLiteral("october"));
    watch.unwatch(downloads.path());
    QVERIFY(watch.folders().isEmpty());
}

void OneClick::theNoticeRunsWhatIsChosen()
{
    NoticeBar bar;
    int run = 0;
    bar.showNotice(QStringLiteral("Something"), {{QStringLiteral("it"), QStringLiteral("Do it"), [&] { ++run; }}});
    QVERIFY(!bar.isHidden());
    QTest::mouseClick(bar.findChild<QPushButton *>(QStringLiteral("it")), Qt::LeftButton);
    QCOMPARE(run, 1);
    QVERIFY(bar.isHidden());
}

void OneClick::aSourceIsInspectedAndItsNumbersRenamed()
{
    importFirst();
    Inspector inspector;
    inspector.setWorkbook(m_bakery->workbook.get());
    inspector.setMap(mapsOf(model()).front());
    Navigator navigator;
    navigator.setWorkbook(m_bakery->workbook.get());
    connect(&navigator, &Navigator::sourceChosen, &inspector, &Inspector::showSource);
    for (QTreeWidgetItemIterator at(&navigator); *at; ++at) {
        if ((*at)->text(0) == QLatin1String("october"))
            navigator.setCurrentItem(*at);
    }
    auto *name = inspector.findChild<QLineEdit *>(QStringLiteral("metricName"));
    QVERIFY(name);
    QCOMPARE(name->text(), QStringLiteral("Leute"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Guests"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(model().all<Metric>().begin()->second.name, QStringLiteral("Guests"));
    // A share is kept otherwise than a number: one does not become the other by name.
    QVERIFY(inspector.findChild<QComboBox *>(QStringLiteral("metricKind"))->findData(int(MetricKind::Orders)) >= 0);
    QVERIFY(inspector.findChild<QComboBox *>(QStringLiteral("metricKind"))->findData(int(MetricKind::Rate)) < 0);
    QTest::mouseClick(
        inspector.findChild<QCheckBox *>(QStringLiteral("metricAdditive")), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!model().all<Metric>().begin()->second.additive);
    QCOMPARE(inspector.findChild<QListWidget *>(QStringLiteral("imports"))->count(), 1);
    QVERIFY(m_bakery->workbook->undo());
    QVERIFY(model().all<Metric>().begin()->second.additive);
}

void OneClick::anImportIsDeletedAndComesBack()
{
    importFirst();
    Inspector inspector;
    inspector.setWorkbook(m_bakery->workbook.get());
    inspector.setMap(mapsOf(model()).front());
    inspector.showImport(model().all<Import>().begin()->first);
    auto *remove = inspector.findChild<QPushButton *>(QStringLiteral("removeImport"));
    QVERIFY(remove);
    QTest::mouseClick(remove, Qt::LeftButton);
    QTRY_VERIFY(model().all<Import>().empty());
    QVERIFY(m_bakery->workbook->undo());
    QCOMPARE(model().all<Import>().size(), size_t(1));
}

const wend::test::Registered<OneClick> registeredOneClick;

}

#include "oneclick.moc"
