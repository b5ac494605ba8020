// The owner puts right what was understood, by pointing at the file; next month's file is then read the same way.

#include "importing/columnpopup.h"
#include "importing/importdialog.h"
#include "importing/tablepreview.h"
#include "model/lookup.h"
#include "store/refusals.h"
#include "support/bakeryworkbook.h"
#include "support/registry.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>

using namespace wend;
using namespace wend::test;

namespace {

class PuttingRight : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_bakery = std::make_unique<BakeryWorkbook>(); }
    void aColumnsHeadIsClickedAndSaysWhatItIs();
    void theKeyboardDoesItToo();
    void aLineIsClickedToBeTheHeader();
    void theOrderOfDatesIsAsked();
    void theLettersAreChosen();
    void theCorrectionIsRememberedNextMonth();
    void theSameFileReadOtherwiseTakesThePlaceOfTheFirst();
    void aNumberGoesToATouchpoint();
    void anUnknownFileIsGivenAName();
    void whatIsLeftOutStaysWithTheImport();
    void aWideFileIsShownWhole();

private:
    QString file(const char *name, const QByteArray &bytes) { return m_bakery->write(name, bytes); }
    std::unique_ptr<ImportDialog> open(const QString &path);
    void settle(const ImportDialog &dialog) { QTRY_VERIFY_WITH_TIMEOUT(!dialog.isReading(), 20000); }
    TablePreview *preview(const ImportDialog &dialog)
    {
        return dialog.findChild<TablePreview *>(QStringLiteral("preview"));
    }
    void clickHead(ImportDialog &dialog, int column);
    ColumnPopup *popup(const ImportDialog &dialog)
    {
        return dialog.findChild<ColumnPopup *>(QStringLiteral("columnPopup"));
    }
    void closePopup(const ImportDialog &dialog);
    QStringList metrics(const ImportDialog &dialog);
    MapId map() const { return m_bakery->map(); }
    const Model &model() const { return m_bakery->model(); }

    std::unique_ptr<BakeryWorkbook> m_bakery;
};

const QByteArray till = "Tag,Kasse,Leute,Karten\n2026-10-01,West,10,7\n2026-10-01,Ost,5,8\n2026-10-02,West,20,9\n";

std::unique_ptr<ImportDialog> PuttingRight::open(const QString &path)
{
    auto dialog = std::make_unique<ImportDialog>(**m_bakery, map(), QStringList {path});
    dialog->show();
    settle(*dialog);
    return dialog;
}

void PuttingRight::clickHead(ImportDialog &dialog, int column)
{
    QHeaderView *heads = preview(dialog)->horizontalHeader();
    const QPoint place(heads->sectionViewportPosition(column) + heads->sectionSize(column) / 2, heads->height() / 2);
    QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, place);
}

// Without a window manager it may have closed by itself.
void PuttingRight::closePopup(const ImportDialog &dialog)
{
    if (popup(dialog))
        QTest::keyClick(popup(dialog), Qt::Key_Escape);
    QTRY_VERIFY(!popup(dialog));
}

QStringList PuttingRight::metrics(const ImportDialog &dialog)
{
    const auto *table = dialog.findChild<QTableWidget *>(QStringLiteral("metrics"));
    QStringList names;
    for (int row = 0; row < table->rowCount(); ++row)
        names += table->item(row, 0)->text();
    names.sort();
    return names;
}

void PuttingRight::aColumnsHeadIsClickedAndSaysWhatItIs()
{
    const auto dialog = open(file("till.csv", till));
    QCOMPARE(metrics(*dialog), (QStringList {QStringLiteral("Karten"), QStringLiteral("Leute")}));
    clickHead(*dialog, 3);
    QVERIFY(popup(*dialog));
    QTest::mouseClick(popup(*dialog)->findChild<QRadioButton *>(QStringLiteral("column0")), Qt::LeftButton, {},
        QPoint(8, 8)); // leave it out
    settle(*dialog);
    QTRY_COMPARE(metrics(*dialog), QStringList {QStringLiteral("Leute")});
    closePopup(*dialog);

    clickHead(*dialog, 2);
    auto *name = popup(*dialog)->findChild<QLineEdit *>(QStringLiteral("columnName"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Guests"));
    auto *kind = popup(*dialog)->findChild<QComboBox *>(QStringLiteral("columnKind"));
    kind->setCurrentIndex(kind->findData(int(MetricKind::People)));
    emit kind->activated(kind->currentIndex());
    settle(*dialog);
    QTRY_COMPARE(metrics(*dialog), QStringList {QStringLiteral("Guests")});
    dialog->accept();
    QCOMPARE(model().all<Metric>().size(), size_t(1));
    const Metric &guests = model().all<Metric>().begin()->second;
    QCOMPARE(guests.name, QStringLiteral("Guests"));
    QCOMPARE(guests.kind, MetricKind::People);
    QVERIFY(!model().at(guests.source).description.isEmpty());
}

void PuttingRight::theKeyboardDoesItToo()
{
    const auto dialog = open(file("till.csv", till));
    TablePreview *table = preview(*dialog);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 3));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(popup(*dialog));
    auto *leaveOut = popup(*dialog)->findChild<QRadioButton *>(QStringLiteral("column0"));
    leaveOut->setFocus();
    QTest::keyClick(leaveOut, Qt::Key_Space);
    settle(*dialog);
    QTRY_COMPARE(metrics(*dialog), QStringList {QStringLiteral("Leute")});
    closePopup(*dialog);
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier); // line 2 as the header
    settle(*dialog);
    QTRY_COMPARE(table->model()->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().section(u'\n', 0, 0),
        QStringLiteral("West"));
}

void PuttingRight::aLineIsClickedToBeTheHeader()
{
    const auto dialog
        = open(file("till.csv", "Shop,2026\nFrom the till,x\nDay,Guests\n2026-10-01,10\n2026-10-02,20\n"));
    for (const auto &[line, name] : {std::pair(1, "x"), std::pair(2, "Guests")}) {
        QHeaderView *lines = preview(*dialog)->verticalHeader();
        QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, QPoint(6, lines->sectionViewportPosition(line) + 6));
        settle(*dialog);
        QCOMPARE(
            preview(*dialog)->model()->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().section(u'\n', 0, 0),
            QString::fromLatin1(name));
    }
    QCOMPARE(metrics(*dialog), QStringList {QStringLiteral("Guests")});
    dialog->accept();
    // One line more above it, and the header is still found.
    const auto next = open(file("next.csv", "Shop,2026\nFrom the till,x\nNovember,y\nDay,Guests\n2026-11-01,11\n"));
    QCOMPARE(metrics(*next), QStringList {QStringLiteral("Guests")});
    next->accept();
    QCOMPARE(model().all<Source>().size(), size_t(1));
    QCOMPARE(model().all<Import>().size(), size_t(2));
}

void PuttingRight::theOrderOfDatesIsAsked()
{
    const auto dialog = open(file("days.csv", "Day,Guests\n03/04/2026,10\n04/04/2026,20\n"));
    auto *question = dialog->findChild<QLabel *>(QStringLiteral("dateQuestion"));
    QVERIFY(question->isVisible());
    QVERIFY2(question->text().contains(QLatin1String("03/04/2026")), qPrintable(question->text()));
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("import"))->isEnabled());
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("dayFirst")), Qt::LeftButton);
    settle(*dialog);
    QTRY_VERIFY(dialog->findChild<QPushButton *>(QStringLiteral("import"))->isEnabled());
    QVERIFY(!question->isVisible());
    QVERIFY(dialog->findChild<QComboBox *>(QStringLiteral("dates"))->isVisible());
    dialog->accept();
    QCOMPARE(model().all<Import>().begin()->second.periodFrom, QDate(2026, 4, 3));
    // Next time nobody is asked.
    const auto next = open(file("next.csv", "Day,Guests\n05/06/2026,10\n"));
    QVERIFY(!next->findChild<QLabel *>(QStringLiteral("dateQuestion"))->isVisible());
    next->accept();
    QCOMPARE(model().all<Import>().size(), size_t(2));
    for (const auto &[id, import] : model().all<Import>())
        QVERIFY(import.periodFrom == QDate(2026, 4, 3) || import.periodFrom == QDate(2026, 6, 5));
}

void PuttingRight::theLettersAreChosen()
{
    const auto dialog = open(file("czech.csv", "Den,N\xe1v\xb9t\xecvy\n2026-10-01,10\n2026-10-02,20\n"));
    auto *letters = dialog->findChild<QComboBox *>(QStringLiteral("encoding"));
    letters->setCurrentIndex(letters->findData(QStringLiteral("cp1250")));
    emit letters->activated(letters->currentIndex());
    settle(*dialog);
    QTRY_COMPARE(metrics(*dialog), QStringList {QString::fromUtf8("Návątěvy")});
}

void PuttingRight::theCorrectionIsRememberedNextMonth()
{
    {
        const auto dialog = open(file("till.csv", till));
        clickHead(*dialog, 3);
        QTest::mouseClick(
            popup(*dialog)->findChild<QRadioButton *>(QStringLiteral("column0")), Qt::LeftButton, {}, QPoint(8, 8));
        settle(*dialog);
        QTRY_COMPARE(metrics(*dialog).size(), 1);
        dialog->accept();
    }
    const auto next = open(file("november.csv", "Tag,Kasse,Leute,Karten,Wetter\n2026-11-01,West,30,7,Regen\n"));
    QCOMPARE(metrics(*next), QStringList {QStringLiteral("Leute")});
    next->accept();
    QCOMPARE(model().all<Source>().size(), size_t(1));
    QCOMPARE(model().all<Metric>().size(), size_t(1));
}

void PuttingRight::theSameFileReadOtherwiseTakesThePlaceOfTheFirst()
{
    const QString path = file("till.csv", till);
    open(path)->accept();
    QCOMPARE(model().all<Metric>().size(), size_t(2));
    {
        const auto dialog = open(path);
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("remarks"))->text().contains(QLatin1String("adds nothing")));
        clickHead(*dialog, 3);
        QTest::mouseClick(
            popup(*dialog)->findChild<QRadioButton *>(QStringLiteral("column0")), Qt::LeftButton, {}, QPoint(8, 8));
        settle(*dialog);
        QTRY_COMPARE(metrics(*dialog).size(), 1);
        QVERIFY(
            dialog->findChild<QLabel *>(QStringLiteral("remarks"))->text().contains(QLatin1String("takes the place")));
        dialog->accept();
    }
    QCOMPARE(model().all<Import>().size(), size_t(1));
    QCOMPARE(model().all<Metric>().size(), size_t(1));
    QVERIFY(m_bakery->workbook->undo());
    QCOMPARE(model().all<Metric>().size(), size_t(2));
    QCOMPARE(model().all<Import>().size(), size_t(1));
}

void PuttingRight::aNumberGoesToATouchpoint()
{
    CardId card;
    for (const auto &[id, each] : model().all<Card>()) {
        if (model().at(each.lane).kind == LaneKind::Touchpoints && model().at(each.lane).map == map()
            && each.text == QLatin1String("Order form"))
            card = id;
    }
    QVERIFY(card);
    const auto dialog = open(file("till.csv", till));
    auto *choice = dialog->findChild<QComboBox *>(QStringLiteral("Leute"));
    choice->setCurrentIndex(choice->findText(QStringLiteral("“Order form”"), Qt::MatchContains));
    QVERIFY(choice->currentText().contains(QLatin1String("Order form")));
    dialog->accept();
    QCOMPARE(bindingsOf(model(), model().at(card)).size(), size_t(1));
    // The next file goes there too.
    const auto next = open(file("next.csv", "Tag,Kasse,Leute,Karten\n2026-11-01,West,10,7\n"));
    QVERIFY(next->findChild<QComboBox *>(QStringLiteral("Leute"))->currentText().contains(QLatin1String("Order form")));
}

void PuttingRight::anUnknownFileIsGivenAName()
{
    const auto dialog = open(file("export-2026-10.csv", till));
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("sourceName"));
    QVERIFY(name->isVisible());
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Till at the market"));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    settle(*dialog);
    dialog->accept();
    QCOMPARE(model().at(sourcesOf(model()).front()).name, QStringLiteral("Till at the market"));
}

void PuttingRight::whatIsLeftOutStaysWithTheImport()
{
    open(file("own.csv",
             "Date,Visits\n2026-10-01,10\n2026-10-02,20\n2026-10-03,lots\n2026-10-04,30\n2026-10-05,31\n"
             "2026-10-06,32\n2026-10-07,33\n2026-10-08,34\n2026-10-09,35\n2026-10-10,36\n"))
        ->accept();
    const ImportId import = model().all<Import>().begin()->first;
    const std::vector<Refusal> refusals = m_bakery->workbook->samples().refusalsOf(import);
    QCOMPARE(refusals.size(), size_t(1));
    QCOMPARE(refusals.front().record, 3);
    QCOMPARE(refusals.front().column, QStringLiteral("Visits"));
    QVERIFY(refusalsCsv(refusals).contains("4,Visits,"));
    // In the file as well.
    const QString path = m_bakery->file(QStringLiteral("shop.wend"));
    QVERIFY(m_bakery->workbook->saveAs(path));
    m_bakery->workbook.reset();
    auto again = Workbook::open(WorkingCopies(m_bakery->file(QStringLiteral("elsewhere"))), path);
    QVERIFY(again.isOk());
    QCOMPARE((*again)->samples().refusalsOf(import), refusals);
}

void PuttingRight::aWideFileIsShownWhole()
{
    QByteArray head = "Day";
    QByteArray row = "2026-10-01";
    for (int column = 1; column < 60; ++column) {
        head += ",Product " + QByteArray::number(column) + " with a rather long name";
        row += ',' + QByteArray::number(column);
    }
    const auto dialog
        = open(file("wide.csv", head + '\n' + row + '\n' + QByteArray(row).replace("10-01", "10-02") + '\n'));
    QCOMPARE(preview(*dialog)->model()->columnCount(), 60);
    QVERIFY(dialog->width() < 1300);
}

const wend::test::Registered<PuttingRight> registered;

}

#include "puttingright.moc"
