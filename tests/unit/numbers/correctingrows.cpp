// What a person says of the rows and columns of a table that nothing describes is read back next month.

#include "sources/linesascolumns.h"
#include "sources/saidcolumns.h"
#include "support/registry.h"

#include <QJsonDocument>
#include <QTest>

using namespace wend;

namespace {

using What = ColumnRole::What;

class CorrectingRows : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfRowsCanBeSaid();
    void aTableThatHasNoNamesAndCountsIsNoStages();
    void whatIsSaidOfAListAddsUp();
    void aKnownListIsCorrectedToo();
    void theStateOfAListIsSaid();
    void whatIsSaidOfAnswersAddsUp();
    void yearAndWeekAreSaidOfTwoColumns();
    void theWholeFileIsOfOtherDays();
    void theYearMayStandInFront();
    void columnsWithoutAHeadingAreNamedByWhatTheyHold();

private:
    static ReadFile read(const QByteArray &bytes, const ReadOptions &said = {})
    {
        ReadFile file = *readExportBytes(bytes, QStringLiteral("own.csv"), said);
        nameColumns(file);
        return file;
    }
    static SourceLibrary with(const QJsonObject &json)
    {
        SourceLibrary library = SourceLibrary::builtIn();
        QStringList mistakes;
        // As it comes back from a workbook.
        library.addOwn(
            QJsonDocument::fromJson(QJsonDocument(json).toJson()).object(), QStringLiteral("here"), &mistakes);
        if (!mistakes.isEmpty())
            qFatal("%s", qPrintable(mistakes.join(u'\n')));
        return library;
    }
    static std::optional<double> total(const ReadFile &file, const SourceLibrary &library, const QString &key)
    {
        UnderstandOptions options;
        options.library = &library;
        options.assumedFrom = QDate(2026, 10, 1);
        options.assumedTo = QDate(2026, 10, 31);
        for (const Understanding &understanding : understand(file, options)) {
            for (const MetricUnderstanding &metric : understanding.metrics) {
                if (metric.key == key)
                    return metric.total;
            }
        }
        return std::nullopt;
    }
    static std::optional<double> mean(const ReadFile &file, const SourceLibrary &library, const QString &key)
    {
        UnderstandOptions options;
        options.library = &library;
        const Understanding understanding = understand(file, options).front();
        for (const MetricUnderstanding &metric : understanding.metrics) {
            if (metric.key == key)
                return metric.mean;
        }
        return std::nullopt;
    }
    static ColumnWord part(const char *word)
    {
        ColumnWord said {What::Counted};
        said.part = QLatin1String(word);
        return said;
    }
};

void CorrectingRows::everyKindOfRowsCanBeSaid()
{
    const ReadFile file = read("Who,Paid\nAnn,10\nBen,20\nCid,30\n");
    const Table &table = file.tables.front();
    const std::map<RowKind, std::pair<QString, double>> comesTo {{RowKind::Days, {QStringLiteral("Paid"), 60}},
        {RowKind::Things, {QStringLiteral("Orders"), 3}}, {RowKind::Stages, {QStringLiteral("Paid:Ben"), 20}},
        {RowKind::Answers, {QStringLiteral("Answers"), 3}}};
    for (const auto &[rows, number] : comesTo) {
        const auto json = describedAsRows(table, rows, SourceLibrary::builtIn(), QStringLiteral("columns/own"));
        QVERIFY(json);
        const SourceLibrary library = with(*json);
        QCOMPARE(rowKindOf(sourceOf(table, library).get()), rows);
        QCOMPARE(total(file, library, number.first), std::optional(number.second));
    }
}

void CorrectingRows::aTableThatHasNoNamesAndCountsIsNoStages()
{
    const ReadFile file = read("Date,Visits\n2026-10-01,10\n2026-10-02,20\n");
    QVERIFY(!describedAsRows(
        file.tables.front(), RowKind::Stages, SourceLibrary::builtIn(), QStringLiteral("columns/own")));
}

void CorrectingRows::whatIsSaidOfAListAddsUp()
{
    const ReadFile file
        = read("Date,Order "
               "ID,Slip,Who,Amount\n2026-10-01,1001,7,Ann,10\n2026-10-01,1002,7,Ann,20\n2026-10-02,1003,8,Ben,30\n");
    const Table &table = file.tables.front();
    SourceLibrary library = SourceLibrary::builtIn();
    const QString recipe = QStringLiteral("columns/own");
    QCOMPARE(total(file, library, QStringLiteral("Orders")), std::optional(3.0));
    library = with(describedWith(table, sourceOf(table, library), library, 2, part("receipt"), recipe));
    QCOMPARE(total(file, library, QStringLiteral("Orders")), std::optional(2.0));
    library = with(describedWith(table, sourceOf(table, library), library, 3, part("customer"), recipe));
    QCOMPARE(total(file, library, QStringLiteral("Customers")), std::optional(2.0));
    library = with(describedWith(table, sourceOf(table, library), library, 4, {What::LeftOut}, recipe));
    QVERIFY(!total(file, library, QStringLiteral("Revenue")));
    QCOMPARE(total(file, library, QStringLiteral("Orders")), std::optional(2.0));
    const auto roles = rolesOfColumns(table, sourceOf(table, library).get(), library);
    QCOMPARE(roles[2].part, QStringLiteral("receipt"));
    QCOMPARE(roles[3].part, QStringLiteral("customer"));
    QCOMPARE(roles[4].what, What::LeftOut);
}

void CorrectingRows::aKnownListIsCorrectedToo()
{
    const QByteArray bill = QString::fromUtf8(
        "微信支付账单明细,,,,,,,,,,\n交易时间,交易类型,交易对方,商品,收/"
        "支,金额(元),支付方式,当前状态,交易单号,商户单号,备注\n"
        "2026-10-01 18:20:10,商户消费,A,x,收入,¥250.00,零钱,已存入零钱,1000000000000000001,\"1\",/\n"
        "2026-10-02 18:20:10,商户消费,B,x,支出,¥100.00,零钱,支付成功,1000000000000000002,\"2\",/\n")
                                .toUtf8();
    const ReadFile file = read(bill);
    const Table &table = file.tables.front();
    const SourceLibrary &builtIn = SourceLibrary::builtIn();
    const TableSource by = sourceOf(table, builtIn);
    QVERIFY(by.known);
    QCOMPARE(total(file, builtIn, QStringLiteral("Money in")), std::optional(250.0));
    int inOut = 0;
    while (table.columns[size_t(inOut)].heading != QString::fromUtf8("收/支"))
        ++inOut;
    QCOMPARE(rolesOfColumns(table, by.get(), builtIn)[size_t(inOut)].part, QStringLiteral("in-out"));
    const SourceLibrary library = with(describedWith(table, by, builtIn, inOut, {What::LeftOut}, by.known->id));
    QVERIFY(total(file, library, QStringLiteral("Money in")) != std::optional(250.0));
}

void CorrectingRows::theStateOfAListIsSaid()
{
    QVERIFY(columnWords().contains(QStringLiteral("state")));
    const ReadFile file = read("Date,Order ID,Remark,Amount\n2026-10-01,1001,paid,10\n2026-10-01,1002,cancelled,20\n"
                               "2026-10-02,1003,paid,30\n");
    const Table &table = file.tables.front();
    const SourceLibrary &builtIn = SourceLibrary::builtIn();
    const SourceLibrary library = with(
        describedWith(table, sourceOf(table, builtIn), builtIn, 2, part("state"), QStringLiteral("columns/own")));
    QCOMPARE(total(file, library, QStringLiteral("Orders")), std::optional(2.0));
    QCOMPARE(total(file, library, QStringLiteral("Revenue")), std::optional(40.0));
}

void CorrectingRows::whatIsSaidOfAnswersAddsUp()
{
    const ReadFile file = read("Date,How was it?,Where from?,Visits a year?\n2026-10-01,5,Ad,12\n2026-10-02,4,Ad,2\n"
                               "2026-10-03,3,Friend,1\n");
    const Table &table = file.tables.front();
    const QString recipe = QStringLiteral("columns/own");
    SourceLibrary library = SourceLibrary::builtIn();
    QCOMPARE(mean(file, library, QStringLiteral("How was it?")), std::optional(4.0));
    QCOMPARE(total(file, library, QStringLiteral("Where from?:Ad")), std::optional(2.0));
    library = with(describedWith(table, sourceOf(table, library), library, 1, part("dimension"), recipe));
    QCOMPARE(total(file, library, QStringLiteral("How was it?:5")), std::optional(1.0));
    library = with(describedWith(table, sourceOf(table, library), library, 2, {What::LeftOut}, recipe));
    QVERIFY(!total(file, library, QStringLiteral("Where from?:Ad")));
    QCOMPARE(total(file, library, QStringLiteral("How was it?:5")), std::optional(1.0));
    QCOMPARE(mean(file, library, QStringLiteral("Visits a year?")), std::optional(5.0));
    QCOMPARE(rowKindOf(sourceOf(table, library).get()), RowKind::Answers);
    QCOMPARE(rolesOfColumns(table, sourceOf(table, library).get(), library)[1].part, QStringLiteral("dimension"));
}

void CorrectingRows::yearAndWeekAreSaidOfTwoColumns()
{
    const ReadFile file = read("A,B,Visits\n2026,40,10\n2026,41,20\n");
    const Table &table = file.tables.front();
    const QString recipe = QStringLiteral("columns/own");
    SourceLibrary library = SourceLibrary::builtIn();
    library = with(describedWith(table, sourceOf(table, library), library, 0, {What::Year}, recipe));
    library = with(describedWith(table, sourceOf(table, library), library, 1, {What::Week}, recipe));
    UnderstandOptions options;
    options.library = &library;
    const Understanding weeks = understand(file, options).front();
    QCOMPARE(weeks.from, QDate(2026, 9, 28));
    QCOMPARE(weeks.to, QDate(2026, 10, 11));
    QCOMPARE(weeks.metrics.front().samples.size(), size_t(2));
    QCOMPARE(rolesOfColumns(table, sourceOf(table, library).get(), library)[1].what, What::Week);
    // A column of whole days takes their place.
    const ReadFile days = read("Year,Week,Day of order,Visits\n2026,40,2026-10-02,10\n2026,41,2026-10-09,20\n");
    const Table &other = days.tables.front();
    std::vector<ColumnRole> roles = rolesOfColumns(other, nullptr, SourceLibrary::builtIn());
    say(roles, other, 0, {What::Year});
    say(roles, other, 1, {What::Week});
    QCOMPARE(roles[2].what, What::LeftOut);
    say(roles, other, 2, {What::Day});
    QCOMPARE(roles[0].what, What::LeftOut);
    QCOMPARE(roles[1].what, What::LeftOut);
}

void CorrectingRows::theWholeFileIsOfOtherDays()
{
    for (const QByteArray &bytes : {QByteArray("Date,Visits\n2026-10-01,10\n2026-10-02,20\n"),
             QByteArray("Date,Order ID,Amount\n2026-10-01,1001,10\n2026-10-02,1002,20\n")}) {
        UnderstandOptions options;
        options.assumedFrom = QDate(2026, 11, 1);
        options.assumedTo = QDate(2026, 11, 30);
        const ReadFile file = read(bytes);
        QCOMPARE(understand(file, options).front().to, QDate(2026, 10, 2));
        options.isPeriodSaid = true;
        const Understanding understanding = understand(file, options).front();
        QCOMPARE(understanding.from, QDate(2026, 11, 1));
        QCOMPARE(understanding.to, QDate(2026, 11, 30));
        for (const MetricUnderstanding &metric : understanding.metrics)
            QCOMPARE(metric.samples.front().from, QDate(2026, 11, 1));
    }
}

void CorrectingRows::theYearMayStandInFront()
{
    const QByteArray bytes = "Day,Guests\n10/11/12,10\n11/11/12,20\n";
    const auto dayIn = [&](DateOrder order) {
        ReadOptions said;
        said.dates = order;
        const ReadFile file = read(bytes, said);
        return dateOf(u"10/11/12", file.tables.front().columns.front());
    };
    QCOMPARE(dayIn(DateOrder::DayMonthYear), std::optional(QDate(2012, 11, 10)));
    QCOMPARE(dayIn(DateOrder::MonthDayYear), std::optional(QDate(2012, 10, 11)));
    QCOMPARE(dayIn(DateOrder::YearMonthDay), std::optional(QDate(2010, 11, 12)));
    // Where the year stands behind with four digits, nothing can be in front.
    ReadOptions said;
    said.dates = DateOrder::YearMonthDay;
    const ReadFile file = read("Day,Guests\n13/11/2012,10\n", said);
    QCOMPARE(dateOf(u"13/11/2012", file.tables.front().columns.front()), std::optional(QDate(2012, 11, 13)));
}

void CorrectingRows::columnsWithoutAHeadingAreNamedByWhatTheyHold()
{
    const ReadFile bank = read("2026-10-01,Sale,€120.50\n2026-10-02,Sale,€20.00\n");
    QVERIFY(hasNoName(bank.tables.front().columns[2]));
    for (const auto &[language, name] : {std::pair("en", "money (column 3)"), std::pair("zh_CN", "金额（第 3 列）")}) {
        UnderstandOptions options;
        options.language = QString::fromLatin1(language);
        QCOMPARE(understand(bank, options).front().metrics.front().name, QString::fromUtf8(name));
    }
    // One column alone, beside others that have one; the file stays the one that the workbook knows.
    const QByteArray part = ",Date,Visits\nx,2026-10-01,10\ny,2026-10-02,20\n";
    ReadFile unnamed = *readExportBytes(part, QStringLiteral("own.csv"), {});
    const QString recipe = understand(unnamed, {}).front().recipe;
    nameColumns(unnamed);
    QCOMPARE(unnamed.tables.front().columns.front().heading, nameByPlace(0));
    QCOMPARE(understand(unnamed, {}).front().recipe, recipe);
}

const test::Registered<CorrectingRows> registeredCorrectingRows;

}

#include "correctingrows.moc"
