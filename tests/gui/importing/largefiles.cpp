// Large files are read beside the window, which tells how far they are; stopping leaves everything as it was.

#include "importing/importdialog.h"
#include "importing/intake.h"
#include "support/bakeryworkbook.h"
#include "support/registry.h"

#include <QMenu>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

using namespace wend;
using namespace wend::test;

namespace {

class LargeFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_large = "Tag,Kasse,Leute\n";
        for (int row = 0; row < 400000; ++row)
            m_large += QByteArray("2026-") + (row % 2 ? "10" : "11") + "-0" + QByteArray::number(row % 9 + 1) + ",West "
                + QByteArray::number(row % 30) + ',' + QByteArray::number(row % 100) + '\n';
    }
    void init() { m_bakery = std::make_unique<BakeryWorkbook>(); }
    void howFarItIsCanBeSeenAndItStops();
    void whatWasThereStaysWhereAReadingAnewIsStopped();
    void aFileIsTakenOffTheList();
    void closingDoesNotWait();
    void whatComesInByItselfStopsToo();

private:
    QPushButton *button(const ImportDialog &dialog, const char *name)
    {
        return dialog.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QString text(const ImportDialog &dialog)
    {
        return dialog.findChild<QTabBar *>(QStringLiteral("files"))->tabText(0);
    }

    QByteArray m_large;
    std::unique_ptr<BakeryWorkbook> m_bakery;
};

void LargeFiles::howFarItIsCanBeSeenAndItStops()
{
    ImportDialog dialog(**m_bakery, m_bakery->map(), {m_bakery->write("large.csv", m_large)});
    dialog.show();
    auto *stop = button(dialog, "stopReading");
    QTRY_VERIFY_WITH_TIMEOUT(stop->isVisible(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<QProgressBar *>()->value() > 0, 20000);
    QVERIFY2(text(dialog).contains(QLatin1String(" %")), qPrintable(text(dialog)));
    QTest::mouseClick(stop, Qt::LeftButton);
    QVERIFY(!dialog.isReading());
    QVERIFY(!stop->isVisible());
    QVERIFY2(text(dialog).contains(QLatin1String("stopped")), qPrintable(text(dialog)));
    QVERIFY(!button(dialog, "import")->isEnabled());
    QVERIFY(m_bakery->model().all<Import>().empty());
    QTest::mouseClick(button(dialog, "readFile"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isReading(), 60000);
    QVERIFY(button(dialog, "import")->isEnabled());
    QVERIFY(!button(dialog, "readFile")->isVisible());
}

void LargeFiles::whatWasThereStaysWhereAReadingAnewIsStopped()
{
    ImportDialog dialog(**m_bakery, m_bakery->map(), {m_bakery->write("large.csv", m_large)});
    dialog.show();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isReading(), 60000);
    const auto facts = [&] { return dialog.findChild<QLabel *>(QStringLiteral("facts"))->text(); };
    const QString before = facts();
    QMenu *menu = dialog.findChild<QToolButton *>(QStringLiteral("changeReading"))->menu();
    emit menu->aboutToShow();
    const auto letters = [&] { return dialog.findChild<QLabel *>(QStringLiteral("reading"))->text(); };
    const QString encoding = letters();
    menu->findChild<QAction *>(QStringLiteral("cp1250"))->trigger();
    QVERIFY(dialog.isReading());
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, "stopReading")->isVisible(), 20000);
    QTest::mouseClick(button(dialog, "stopReading"), Qt::LeftButton);
    QVERIFY(!dialog.isReading());
    QCOMPARE(facts(), before);
    QCOMPARE(letters(), encoding);
    QVERIFY(button(dialog, "import")->isEnabled());
}

void LargeFiles::aFileIsTakenOffTheList()
{
    ImportDialog dialog(**m_bakery, m_bakery->map(),
        {m_bakery->write("large.csv", m_large), m_bakery->write("small.csv", "Tag,Leute\n2026-10-01,10\n")});
    dialog.show();
    auto *files = dialog.findChild<QTabBar *>(QStringLiteral("files"));
    QWidget *close = files->tabButton(0, QTabBar::RightSide);
    QTest::mouseClick(close ? close : files->tabButton(0, QTabBar::LeftSide), Qt::LeftButton);
    QCOMPARE(files->count(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isReading(), 20000);
    QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("facts"))->text().startsWith(QLatin1String("small.csv")));
    dialog.accept();
    QCOMPARE(m_bakery->model().all<Import>().size(), size_t(1));
}

void LargeFiles::closingDoesNotWait()
{
    auto dialog = std::make_unique<ImportDialog>(
        **m_bakery, m_bakery->map(), QStringList {m_bakery->write("large.csv", m_large)});
    dialog->show();
    QTRY_VERIFY_WITH_TIMEOUT(button(*dialog, "stopReading")->isVisible(), 20000);
    dialog.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
}

void LargeFiles::whatComesInByItselfStopsToo()
{
    ImportDialog first(
        **m_bakery, m_bakery->map(), {m_bakery->write("october.csv", "Tag,Kasse,Leute\n2026-09-01,West,10\n")});
    QTRY_VERIFY_WITH_TIMEOUT(!first.isReading(), 20000);
    first.accept();
    Intake intake;
    QSignalSpy told(&intake, &Intake::reading);
    QSignalSpy stopped(&intake, &Intake::stopped);
    QSignalSpy imported(&intake, &Intake::imported);
    intake.take(**m_bakery, {m_bakery->write("large.csv", m_large)});
    QTRY_VERIFY_WITH_TIMEOUT(!told.empty(), 20000);
    QVERIFY2(told[0][0].toString().contains(QStringLiteral("large.csv")), qPrintable(told[0][0].toString()));
    intake.stop();
    QCOMPARE(stopped.size(), 1);
    QVERIFY(told.back()[0].toString().isEmpty());
    QVERIFY(!intake.isBusy());
    QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
    QCoreApplication::processEvents();
    QVERIFY(imported.empty());
    QCOMPARE(m_bakery->model().all<Import>().size(), size_t(1));
}

const wend::test::Registered<LargeFiles> registeredLargeFiles;

}

#include "largefiles.moc"
