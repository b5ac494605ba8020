// The owner puts right what was understood, by pointing at the file; next month's file is then read the same way.

#include "gui/importing/importdriver.h"
#include "importing/tablepreview.h"
#include "model/lookup.h"
#include "sources/importwords.h"
#include "store/refusals.h"
#include "support/registry.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QRadioButton>
#include <QStandardPaths>
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
    void whatWouldComeOfItIsSaid();
    void aLineIsClickedToBeTheHeader();
    void theLinesBeginAtTheHeading();
    void theOrderOfDatesIsAsked();
    void anyOrderOfDatesIsPointedAt();
    void theWholeFileIsOfOtherDays();
    void theLettersAreChosen();
    void theCorrectionIsRememberedNextMonth();
    void whatARowIsCanBeSaid();
    void thePartsOfAListArePutRight();
    void aColumnWithoutANameIsGivenOne();
    void theSameFileReadOtherwiseTakesThePlaceOfTheFirst();
    void aNumberGoesToATouchpoint();
    void anUnknownFileIsGivenAName();
    void whatIsLeftOutStaysWithTheImport();
    void aWideFileIsShownWhole();

private:
    QString file(const char *name, const QByteArray &bytes) { return m_bakery->write(name, bytes); }
    MapId map() const { return m_bakery->map(); }
    const Model &model() const { return m_bakery->model(); }

    std::unique_ptr<BakeryWorkbook> m_bakery;
};

const QByteArray till = "Tag,Kasse,Leute,Karten\n2026-10-01,West,10,7\n2026-10-01,Ost,5,8\n2026-10-02,West,20,9\n";

void PuttingRight::aColumnsHeadIsClickedAndSaysWhatItIs()
{
    ImportDriver import(*m_bakery, {file("till.csv", till)});
    QCOMPARE(import.numbers(), (QStringList {QStringLiteral("Karten"), QStringLiteral("Leute")}));
    import.say(3, QStringLiteral("Nothing: leave it out"));
    QCOMPARE(import.numbers(), QStringList {QStringLiteral("Leute")});

    import.clickHead(2);
    auto *name = import.find<QLineEdit>("columnName");
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Guests"));
    import.choose(QStringLiteral("People, added up"));
    import.closePopup();
    QVERIFY(import.settles());
    QCOMPARE(import.numbers(), QStringList {QStringLiteral("Guests")});
    import->accept();
    QCOMPARE(model().all<Metric>().size(), size_t(1));
    const Metric &guests = model().all<Metric>().begin()->second;
    QCOMPARE(guests.name, QStringLiteral("Guests"));
    QCOMPARE(guests.kind, MetricKind::People);
    QVERIFY(!model().at(guests.source).description.isEmpty());
}

// Up and Down try the choices, all numbers follow; Esc takes back what was tried, Enter keeps it.
void PuttingRight::theKeyboardDoesItToo()
{
    ImportDriver import(*m_bakery, {file("till.csv", till)});
    TablePreview *table = import.preview();
    const auto tryTheLast = [&] {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 3));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(import.popup());
        for (int press = 0; press < 12; ++press) { // down to the last: leave it out
            QTest::keyClick(import.popup()->focusWidget(), Qt::Key_Down);
            QVERIFY(import.settles());
        }
        QCOMPARE(import.numbers(), QStringList {QStringLiteral("Leute")});
    };
    tryTheLast();
    QTest::keyClick(import.popup()->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!import.popup());
    QVERIFY(import.settles());
    QCOMPARE(import.numbers().size(), 2);
    tryTheLast();
    QTest::keyClick(import.popup()->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!import.popup());
    QVERIFY(import.settles());
    QCOMPARE(import.numbers().size(), 1);
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier); // line 2 as the header
    QVERIFY(import.settles());
    QCOMPARE(import.heading(1), QStringLiteral("West"));
}

// Each choice says what would come of it.
void PuttingRight::whatWouldComeOfItIsSaid()
{
    ImportDriver import(*m_bakery, {file("till.csv", till)});
    import.clickHead(3);
    const auto isSaid = [&](const QString &words) {
        const auto labels = import.popup()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == words; });
    };
    QTRY_VERIFY(isSaid(QStringLiteral("24 Karten")));
    QTRY_VERIFY(isSaid(QStringLiteral("then no Karten")));
    QVERIFY(import.text("columnFacts").contains(QLatin1String("7 to 9")));
    import.closePopup();
}

void PuttingRight::aLineIsClickedToBeTheHeader()
{
    {
        ImportDriver import(
            *m_bakery, {file("till.csv", "Shop,2026\nFrom the till,x\nDay,Guests\n2026-10-01,10\n2026-10-02,20\n")});
        for (const auto &[line, name] : {std::pair(1, "x"), std::pair(2, "Guests")}) {
            QHeaderView *lines = import.preview()->verticalHeader();
            if (import.isSeen("showAbove"))
                import.click("showAbove");
            QTest::mouseClick(
                lines->viewport(), Qt::LeftButton, {}, QPoint(6, lines->sectionViewportPosition(line) + 6));
            QVERIFY(import.settles());
            QCOMPARE(import.heading(1), QString::fromLatin1(name));
        }
        QCOMPARE(import.numbers(), QStringList {QStringLiteral("Guests")});
        import->accept();
    }
    // One line more above it, and the header is still found.
    ImportDriver next(
        *m_bakery, {file("next.csv", "Shop,2026\nFrom the till,x\nNovember,y\nDay,Guests\n2026-11-01,11\n")});
    QCOMPARE(next.numbers(), QStringList {QStringLiteral("Guests")});
    next->accept();
    QCOMPARE(model().all<Source>().size(), size_t(1));
    QCOMPARE(model().all<Import>().size(), size_t(2));
}

// The names of the columns stand on top, whatever is above them in the file.
void PuttingRight::theLinesBeginAtTheHeading()
{
    QByteArray bytes;
    for (int line = 1; line <= 12; ++line)
        bytes += "Note " + QByteArray::number(line) + "\n";
    bytes += "\nDay,Guests\n";
    for (int day = 10; day < 30; ++day)
        bytes += "2026-10-" + QByteArray::number(day) + ",5\n";
    ImportDriver import(*m_bakery, {file("notes.csv", bytes)});
    const auto topLine = [&] {
        const auto *model = import.preview()->model();
        return model->headerData(import.preview()->rowAt(0), Qt::Vertical, Qt::DisplayRole).toString();
    };
    QCOMPARE(topLine(), QStringLiteral("14"));
    import.click("showAbove");
    QVERIFY(topLine().toInt() < 14);
}

void PuttingRight::theOrderOfDatesIsAsked()
{
    {
        ImportDriver import(*m_bakery, {file("days.csv", "Day,Guests\n03/04/2026,10\n04/04/2026,20\n")});
        QVERIFY(import.isSeen("dateQuestion"));
        QVERIFY2(
            import.text("dateQuestion").contains(QLatin1String("03/04/2026")), qPrintable(import.text("dateQuestion")));
        QVERIFY(!import.find<QPushButton>("import")->isEnabled());
        import.click("dayFirst");
        QVERIFY(import.settles());
        QVERIFY(import.find<QPushButton>("import")->isEnabled());
        QVERIFY(!import.isSeen("dateQuestion"));
        import->accept();
    }
    QCOMPARE(model().all<Import>().begin()->second.periodFrom, QDate(2026, 4, 3));
    // Next time nobody is asked.
    ImportDriver next(*m_bakery, {file("next.csv", "Day,Guests\n05/06/2026,10\n")});
    QVERIFY(!next.isSeen("dateQuestion"));
    next->accept();
    QCOMPARE(model().all<Import>().size(), size_t(2));
    for (const auto &[id, import] : model().all<Import>())
        QVERIFY(import.periodFrom == QDate(2026, 4, 3) || import.periodFrom == QDate(2026, 6, 5));
}

// Every order that the dates can be read in is a click behind "Change…", and is remembered.
void PuttingRight::anyOrderOfDatesIsPointedAt()
{
    const QByteArray bytes = "Day,Guests\n10/11/12,10\n11/11/12,20\n";
    {
        ImportDriver import(*m_bakery, {file("days.csv", bytes)});
        import.click("dayFirst");
        QVERIFY(import.settles());
        QVERIFY(import.change(QStringLiteral("10/11/12 is %1").arg(periodInWords({2010, 11, 12}, {2010, 11, 12}))));
        import->accept();
    }
    QCOMPARE(model().all<Import>().begin()->second.periodFrom, QDate(2010, 11, 12));
    ImportDriver next(*m_bakery, {file("next.csv", "Day,Guests\n10/12/12,10\n")});
    next->accept();
    const auto &imports = model().all<Import>();
    QVERIFY(std::any_of(imports.begin(), imports.end(),
        [](const auto &each) { return each.second.periodFrom == QDate(2010, 12, 12); }));
}

// Whatever days a file tells: all of it can be said to be of others.
void PuttingRight::theWholeFileIsOfOtherDays()
{
    ImportDriver import(*m_bakery, {file("till.csv", till)});
    const QDate first(QDate::currentDate().year(), QDate::currentDate().month(), 1);
    QVERIFY(import.change(QLocale().toString(first, QStringLiteral("MMMM yyyy"))));
    QVERIFY2(import.text("title").contains(QLocale().toString(first, QStringLiteral("MMMM yyyy"))),
        qPrintable(import.text("title")));
    QCOMPARE(import.valueOf(QStringLiteral("Leute")), QStringLiteral("35"));
    import->accept();
    QCOMPARE(model().all<Import>().begin()->second.periodFrom, first);
}

void PuttingRight::theLettersAreChosen()
{
    ImportDriver import(*m_bakery, {file("czech.csv", "Den,N\xe1v\xb9t\xecvy\n2026-10-01,10\n2026-10-02,20\n")});
    QVERIFY(import.change(QStringLiteral("Central European (Windows-1250)")));
    QCOMPARE(import.numbers(), QStringList {QString::fromUtf8("Návątěvy")});
}

void PuttingRight::theCorrectionIsRememberedNextMonth()
{
    {
        ImportDriver import(*m_bakery, {file("till.csv", till)});
        import.say(3, QStringLiteral("Nothing: leave it out"));
        QCOMPARE(import.numbers().size(), 1);
        import->accept();
    }
    ImportDriver next(*m_bakery, {file("next.csv", "Tag,Kasse,Leute,Karten,Wetter\n2026-11-01,West,30,7,Regen\n")});
    QCOMPARE(next.numbers(), QStringList {QStringLiteral("Leute")});
    next->accept();
    QCOMPARE(model().all<Source>().size(), size_t(1));
    QCOMPARE(model().all<Import>().size(), size_t(2));
}

// Rows that are taken for numbers of days are orders, once somebody says so; next month they are at once.
void PuttingRight::whatARowIsCanBeSaid()
{
    const QByteArray list = "Day,Who,Paid\n2026-10-01,Ann,10\n2026-10-01,Ben,20\n2026-10-02,Ann,30\n";
    const auto sayRows = [](ImportDriver &import, const QString &words) {
        auto *rows = import.find<QComboBox>("rowKind");
        rows->setCurrentIndex(rows->findText(words));
        emit rows->activated(rows->currentIndex());
        QVERIFY(import.settles());
    };
    {
        ImportDriver import(*m_bakery, {file("list.csv", list)});
        QCOMPARE(import.find<QComboBox>("rowKind")->currentText(), QStringLiteral("a day's numbers"));
        QCOMPARE(import.numbers(), QStringList {QStringLiteral("Paid")});
        sayRows(import, QStringLiteral("something that happened"));
        QCOMPARE(import.find<QComboBox>("rowKind")->currentText(), QStringLiteral("an order"));
        QCOMPARE(import.valueOf(QStringLiteral("orders")), QStringLiteral("3"));
        import.say(1, QStringLiteral("The customer: people are counted by it"));
        QCOMPARE(import.valueOf(QStringLiteral("customers")), QStringLiteral("2"));
        import->accept();
    }
    QByteArray later = list;
    ImportDriver next(*m_bakery, {file("next.csv", later.replace("2026-10", "2026-11") + "2026-11-03,Cid,5\n")});
    QCOMPARE(next.valueOf(QStringLiteral("orders")), QStringLiteral("4"));
    QCOMPARE(next.valueOf(QStringLiteral("customers")), QStringLiteral("3"));
    sayRows(next, QStringLiteral("a day's numbers"));
    QCOMPARE(next.numbers(), QStringList {QStringLiteral("Paid")});
}

// In a list each column has a part in the counting; what is said of one goes before what it looks like.
void PuttingRight::thePartsOfAListArePutRight()
{
    const QByteArray list
        = "Date,Order ID,Slip,Amount\n2026-10-01,1001,7,10\n2026-10-01,1002,7,20\n2026-10-02,1003,8,30\n";
    ImportDriver import(*m_bakery, {file("list.csv", list)});
    QCOMPARE(import.valueOf(QStringLiteral("orders")), QStringLiteral("3"));
    import.say(2, QStringLiteral("The receipt: orders are counted by it"));
    QCOMPARE(import.valueOf(QStringLiteral("orders")), QStringLiteral("2"));
    QVERIFY(import.preview()
                ->model()
                ->headerData(2, Qt::Horizontal)
                .toString()
                .contains(QLatin1String("orders are counted by it")));
    import.say(3, QStringLiteral("Nothing: leave it out"));
    QVERIFY(!import.numbers().contains(QStringLiteral("revenue")));
    QCOMPARE(import.valueOf(QStringLiteral("orders")), QStringLiteral("2"));
}

// Columns without a heading are called by what they hold, and by the name that is given to them.
void PuttingRight::aColumnWithoutANameIsGivenOne()
{
    const QByteArray bank = "2026-10-01,Sale,120.50\n2026-10-02,Sale,20.00\n2026-10-03,Sale,30.25\n";
    {
        ImportDriver import(*m_bakery, {file("bank.csv", bank)});
        QCOMPARE(import.heading(2), QStringLiteral("no name"));
        QCOMPARE(import.numbers(), QStringList {QStringLiteral("money (column 3)")});
        import.clickHead(2);
        auto *name = import.find<QLineEdit>("columnName");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Takings"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!import.popup());
        QVERIFY(import.settles());
        QCOMPARE(import.numbers(), QStringList {QStringLiteral("Takings")});
        import->accept();
    }
    QByteArray later = bank;
    ImportDriver next(*m_bakery, {file("next.csv", later.replace("2026-10", "2026-11"))});
    QCOMPARE(next.numbers(), QStringList {QStringLiteral("Takings")});
}

void PuttingRight::theSameFileReadOtherwiseTakesThePlaceOfTheFirst()
{
    const QString path = file("till.csv", till);
    {
        ImportDriver import(*m_bakery, {path});
        import->accept();
    }
    QCOMPARE(model().all<Metric>().size(), size_t(2));
    {
        ImportDriver import(*m_bakery, {path});
        QVERIFY(import.text("remarks").contains(QLatin1String("adds nothing")));
        import.say(3, QStringLiteral("Nothing: leave it out"));
        QCOMPARE(import.numbers().size(), 1);
        QVERIFY(import.text("remarks").contains(QLatin1String("takes the place")));
        import->accept();
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
    {
        ImportDriver import(*m_bakery, {file("till.csv", till)});
        QComboBox *choice = import.place(QStringLiteral("Leute"));
        const int at = choice->findText(QStringLiteral("“Order form”"), Qt::MatchContains);
        import.put(QStringLiteral("Leute"), choice->itemText(at));
        QVERIFY(import.place(QStringLiteral("Leute"))->currentText().contains(QLatin1String("Order form")));
        import->accept();
    }
    QCOMPARE(bindingsOf(model(), model().at(card)).size(), size_t(1));
    // The next file goes there too.
    ImportDriver next(*m_bakery, {file("next.csv", "Tag,Kasse,Leute,Karten\n2026-11-01,West,10,7\n")});
    QVERIFY(next.place(QStringLiteral("Leute"))->currentText().contains(QLatin1String("Order form")));
}

// Whatever its rows are: a list stays a list.
void PuttingRight::anUnknownFileIsGivenAName()
{
    for (const QByteArray &bytes :
        {till, QByteArray("Date,Order ID,Amount\n2026-10-01,1001,10\n2026-10-02,1002,20\n2026-10-02,1003,5\n")}) {
        m_bakery = std::make_unique<BakeryWorkbook>();
        ImportDriver import(*m_bakery, {file("export-2026-10.csv", bytes)});
        const QStringList numbers = import.numbers();
        auto *name = import.find<QLineEdit>("sourceName");
        QVERIFY(name->isVisible());
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Till at the market"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(import->isVisible());
        QVERIFY(import.settles());
        QCOMPARE(import.numbers(), numbers);
        import->accept();
        QCOMPARE(model().at(sourcesOf(model()).front()).name, QStringLiteral("Till at the market"));
    }
}

void PuttingRight::whatIsLeftOutStaysWithTheImport()
{
    ImportDriver import(*m_bakery,
        {file("own.csv",
            "Date,Visits\n2026-10-01,10\n2026-10-02,20\n2026-10-03,lots\n2026-10-04,30\n2026-10-05,31\n"
            "2026-10-06,32\n2026-10-07,33\n2026-10-08,34\n2026-10-09,35\n2026-10-10,36\n")});
    import->accept();
    const ImportId first = model().all<Import>().begin()->first;
    const std::vector<Refusal> refusals = m_bakery->workbook->samples().refusalsOf(first);
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
    QCOMPARE((*again)->samples().refusalsOf(first), refusals);
}

void PuttingRight::aWideFileIsShownWhole()
{
    QByteArray head = "Day";
    QByteArray row = "2026-10-01";
    for (int column = 1; column < 60; ++column) {
        head += ",Product " + QByteArray::number(column) + " with a rather long name";
        row += ',' + QByteArray::number(column);
    }
    ImportDriver import(
        *m_bakery, {file("wide.csv", head + '\n' + row + '\n' + QByteArray(row).replace("10-01", "10-02") + '\n')});
    QCOMPARE(import.preview()->model()->columnCount(), 60);
    QVERIFY(import->width() < 1300);
    // All of the many numbers can be come to.
    QVERIFY(import.isSeen("moreNumbers"));
    import.click("moreNumbers");
    QCOMPARE(import.numbers().size(), 59);
}

const wend::test::Registered<PuttingRight> registeredPuttingRight;

}

#include "puttingright.moc"
