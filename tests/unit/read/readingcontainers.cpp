#include "read/numberformat.h"
#include "read/readoptions.h"
#include "support/registry.h"
#include "support/spreadsheets.h"

#include <QElapsedTimer>
#include <QTest>

using namespace wend;
using namespace wend::test;

namespace {

Result<ReadFile> read(const QByteArray &bytes, const QString &name)
{
    return readExportBytes(bytes, QStringLiteral("/some/where/") + name);
}

QString sentence(const QByteArray &bytes, const QString &name = QStringLiteral("export.xlsx"))
{
    const auto file = read(bytes, name);
    return file ? QStringLiteral("read: %1 tables").arg(file->tables.size()) : file.error().text;
}

/// "a|b/1|2": cells of rows.
QString told(const Table &table)
{
    QStringList lines;
    QStringList headings;
    for (const Column &column : table.columns)
        headings += column.heading;
    lines += headings.join(u'|');
    for (const Row &cells : table.rows)
        lines += QStringList(cells.begin(), cells.end()).join(u'|');
    return lines.join(u'/');
}

QString remarks(const ReadFile &file)
{
    QStringList texts;
    for (const ReadRemark &each : file.remarks)
        texts += each.text;
    return texts.join(u'\n');
}

QByteArray aTable(const QByteArray &rows)
{
    return "<html><head><meta charset=\"utf-8\"><style>td{}</style></head><body><table border=1>" + rows
        + "</table></body></html>";
}

QByteArray anOds(const QByteArray &tables, const QByteArray &styles = {})
{
    const QByteArray content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
                               "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                               "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                               "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                               "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                               "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
                               "<office:automatic-styles>"
        + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
        + "</office:spreadsheet></office:body></office:document-content>";
    return zipped({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
        {QStringLiteral("content.xml"), content}});
}

class ReadingContainers : public QObject
{
    Q_OBJECT

private slots:
    void numberFormatsTellDatesRatesAndMoney_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("written");
        const auto add = [](const char *code, double value, const char *written) {
            QTest::newRow(code) << QString::fromUtf8(code) << value << QString::fromUtf8(written);
        };
        add("General", 1234.5, "1234.5");
        add("General;[Red]-General", 0.1 + 0.2, "0.3");
        add("0.00", 1.234, "1.2340"); // not one thousand two hundred and thirty-four
        add("dd/mm/yyyy", 46082, "2026-03-01");
        add("yyyy-mm-dd;@", 60, "1900-02-28"); // the day that never was
        add("m/d/yy", 1, "1900-01-01");
        add("[$-409]mmmm d, yyyy", 46082, "2026-03-01");
        add("mmm-yy", 46082, "2026-03");
        add("yyyy\"年\"m\"月\"d\"日\"", 46082, "2026-03-01");
        add("dd.mm.yyyy hh:mm", 46082.25, "2026-03-01 06:00:00");
        add("d/m/yyyy h:mm AM/PM", 46081.999999, "2026-03-01 00:00:00");
        add("h:mm:ss", 0.001875, "0:02:42");
        add("[h]:mm:ss", 13.0035763889, "312:05:09");
        add("mm:ss", 0.0018634259, "0:02:41");
        add("0.00%", 0.0647, "6.47%");
        add("0%", 1, "100%");
        add("[$€-407] #,##0.00", -12.5, "-€12.5");
        add("\"$\"#,##0.00_);\\(\"$\"#,##0.00\\)", 3, "$3");
        add("#,##0.00 [$USD]", 3.5, "USD 3.5");
        add("0.00E+00", 1500, "1500");
        add("\"days\" 0", 5, "5");
        add("yyyy-mm-dd", -3, "-3");
        add("yyyy-mm-dd", 1e12, "1000000000000");
    }

    void numberFormatsTellDatesRatesAndMoney()
    {
        QFETCH(QString, code);
        QFETCH(double, value);
        QFETCH(QString, written);
        QCOMPARE(writtenNumber(value, numberFormatOf(code), DateSystem::From1900), written);
    }

    void aSheetIsATableWithDatesByTheirFormat()
    {
        const auto file
            = read(AnXlsx()
                       .withFormats({"0", "14", "10", "[$€-407] #,##0.00"})
                       .withSheet("Data",
                           row({"Date", "Clicks", "CTR", "Cost"}) + row({"1@44743", "3", "2@0.0123", "3@12.5"})
                               + row({"1@44744", "5", "2@9.0E-4", ""}))
                       .bytes(),
                QStringLiteral("report.xlsx"));
        QVERIFY2(file.isOk(), file.isOk() ? "" : qPrintable(file.error().text));
        QCOMPARE(file->container, QStringLiteral("xlsx"));
        QCOMPARE(file->tables.size(), size_t(1));
        const Table &table = file->tables[0];
        QCOMPARE(told(table), QStringLiteral("Date|Clicks|CTR|Cost/2022-07-01|3|1.23%|€12.5/2022-07-02|5|0.09%|"));
        QCOMPARE(table.columns[0].type, ColumnType::Date);
        QCOMPARE(table.columns[2].type, ColumnType::Percent);
        QCOMPARE(table.columns[3].type, ColumnType::Money);
        QCOMPARE(table.columns[3].unit, QStringLiteral("EUR"));
        QCOMPARE(table.from, QDate(2022, 7, 1));
        QCOMPARE(table.to, QDate(2022, 7, 2));
        QCOMPARE(table.name, QString()); // "Data" says nothing
        QVERIFY2(file->remarks.empty(), qPrintable(remarks(*file)));
    }

    void daysSince1904AreFourYearsLater()
    {
        const auto file = read(AnXlsx()
                                   .since1904()
                                   .withFormats({"0", "14"})
                                   .withSheet("Days", row({"Date", "Clicks"}) + row({"1@44620", "3"}))
                                   .bytes(),
            QStringLiteral("mac.xlsx"));
        QVERIFY(file.isOk());
        QCOMPARE(file->tables[0].rows[0][0], QStringLiteral("2026-03-01"));
    }

    void cellsStandWhereTheirPlaceSays()
    {
        const QByteArray rows
            = "<row r=\"3\"><c r=\"B3\" t=\"s\"><v>0</v></c><c r=\"D3\" t=\"str\"><f>A1</f><v>Views</v></c><c r=\"E3\" "
              "t=\"s\"><v>1</v></c></row>"
              "<row r=\"4\"><c r=\"B4\" "
              "t=\"inlineStr\"><is><r><t>bre</t></r><r><t>ad</t></r><rPh><t>ブレ</t></rPh></is></c><c r=\"C4\" "
              "t=\"b\"><v>1</v></c>"
              "<c r=\"D4\"><v>7</v></c><c r=\"E4\" t=\"e\"><v>#DIV/0!</v></c></row>"
              "<row r=\"5\"><c r=\"B5\" t=\"s\"><v>99</v></c><c r=\"D5\"><v>8</v></c><c r=\"E5\"><v>0.5</v></c></row>";
        const auto file = read(
            AnXlsx().withStrings({"Keyword", "Rate"}).withSheet("Sheet1", rows).bytes(), QStringLiteral("places.xlsx"));
        QVERIFY(file.isOk());
        QCOMPARE(told(file->tables[0]), QStringLiteral("Keyword||Views|Rate/bread|TRUE|7|#DIV/0!/||8|0.5"));
        QCOMPARE(file->tables[0].header, 2); // blank rows are counted: row 3 of the sheet
        QCOMPARE(readNumber(cellAt(file->tables[0].rows[0], 3), file->tables[0].columns[3]).state, CellState::Missing);
    }

    void eachSheetThatCanBeSeenIsATable()
    {
        const auto file
            = read(AnXlsx()
                       .withFormats({"0", "14"})
                       .withSheet("Chart", row({"Date", "Clicks"}) + row({"1@46082", "3"}))
                       .withHiddenSheet("Secret", row({"a", "b"}) + row({"1", "2"}))
                       .withSheet("Empty", {})
                       .withSheet("Devices", row({"Device", "Clicks"}) + row({"Mobile", "2"}) + row({"Desktop", "1"}))
                       .bytes(),
                QStringLiteral("search.xlsx"));
        QVERIFY(file.isOk());
        QCOMPARE(file->tables.size(), size_t(2));
        QCOMPARE(file->tables[0].name, QStringLiteral("Chart"));
        QCOMPARE(file->tables[1].name, QStringLiteral("Devices"));
        QCOMPARE(file->tables[1].part, QStringLiteral("Devices"));
        QCOMPARE(file->from, QDate(2026, 3, 1)); // the devices are of the same days
    }

    void aTitleAboveTheTableIsNoRow()
    {
        const auto file = read(AnXlsx()
                                   .withSheet("Notes",
                                       row({"最多导出排序后前1000条笔记"}) + row({"笔记标题", "曝光", "点赞"})
                                           + row({"面包", "1200", "30"}) + row({"蛋糕", "800", ""}))
                                   .bytes(),
            QStringLiteral("笔记.xlsx"));
        QVERIFY(file.isOk());
        QCOMPARE(told(file->tables[0]), QStringLiteral("笔记标题|曝光|点赞/面包|1200|30/蛋糕|800|"));
        QCOMPARE(file->tables[0].header, 1);
    }

    void aTallCellSpeaksForItsRows()
    {
        const QByteArray rows = row({"Campaign", "Day", "Clicks", "Cost"}) + row({"Spring", "2026-03-01", "3", "10"})
            + row({"", "2026-03-02", "4", ""}) + row({"Summer", "2026-03-01", "5", "7"});
        const auto file = read(AnXlsx()
                                   .withSheet("Data", rows,
                                       "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"D2:D3\"/></mergeCells>")
                                   .bytes(),
            QStringLiteral("m.xlsx"));
        QVERIFY(file.isOk());
        // Its word, but never its number: that would count twice.
        QCOMPARE(told(file->tables[0]),
            QStringLiteral(
                "Campaign|Day|Clicks|Cost/Spring|2026-03-01|3|10/Spring|2026-03-02|4|/Summer|2026-03-01|5|7"));
    }

    void aCsvPastedIntoTheFirstColumnIsATable()
    {
        const auto file
            = read(AnXlsx()
                       .withSheet("Sheet1",
                           row({"Date;Clicks;Cost"}) + row({"2026-03-01;3;4,50"}) + row({"2026-03-02;5;6,75"}))
                       .bytes(),
                QStringLiteral("p.xlsx"));
        QVERIFY(file.isOk());
        QCOMPARE(told(file->tables[0]), QStringLiteral("Date|Clicks|Cost/2026-03-01|3|4,50/2026-03-02|5|6,75"));
        QCOMPARE(numberOf(file->tables[0].rows[0][2], file->tables[0].columns[2]), std::optional(4.5));
    }

    void aFormulaWithoutItsResultIsTold()
    {
        const auto file = read(
            AnXlsx()
                .withSheet("Sheet1",
                    row({"Day", "Clicks"}) + "<row><c t=\"inlineStr\"><is><t>Monday</t></is></c><c><f>1+1</f></c></row>"
                        + row({"Tuesday", "4"}))
                .bytes(),
            QStringLiteral("f.xlsx"));
        QVERIFY(file.isOk());
        QVERIFY2(remarks(*file).contains(QStringLiteral("hold a formula whose result is not in the file")),
            qPrintable(remarks(*file)));
    }

    void anOpenDocumentIsRead()
    {
        const QByteArray rows
            = "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
              "table:number-columns-repeated=\"1024\"/></table:table-row>"
              "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>Date</text:p></table:table-cell>"
              "<table:table-cell office:value-type=\"string\"><text:p>Rate</text:p></table:table-cell>"
              "<table:table-cell office:value-type=\"string\"><text:p>Cost</text:p></table:table-cell>"
              "<table:table-cell office:value-type=\"string\"><text:p>Time</text:p></table:table-cell>"
              "<table:table-cell "
              "office:value-type=\"string\"><text:p>Note</text:p></table:table-cell></table:table-row>"
              "<table:table-row><table:table-cell office:value-type=\"date\" "
              "office:date-value=\"2026-03-01\"><text:p>01.03.26</text:p></table:table-cell>"
              "<table:table-cell office:value-type=\"percentage\" office:value=\"0.0647\"><text:p>6 "
              "%</text:p></table:table-cell>"
              "<table:table-cell office:value-type=\"currency\" office:currency=\"EUR\" "
              "office:value=\"1234.5\"><text:p>1.234,50 €</text:p></table:table-cell>"
              "<table:table-cell office:value-type=\"time\" "
              "office:time-value=\"PT00H02M41S\"><text:p>02:41</text:p></table:table-cell>"
              "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>not "
              "me</text:p></office:annotation><text:p>two<text:s text:c=\"2\"/>words</text:p><text:p>and a "
              "line</text:p></table:table-cell></table:table-row>"
              "<table:table-row table:number-rows-repeated=\"1048572\"><table:table-cell "
              "table:number-columns-repeated=\"16384\"/></table:table-row>";
        const QByteArray hidden
            = "<table:table table:name=\"Hidden\" table:style-name=\"ta2\"><table:table-row><table:table-cell "
              "office:value-type=\"float\" office:value=\"1\"/></table:table-row></table:table>";
        const auto file = read(anOds("<table:table table:name=\"Ads\">" + rows + "</table:table>" + hidden,
                                   "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties "
                                   "table:display=\"false\"/></style:style>"),
            QStringLiteral("ads.ods"));
        QVERIFY2(file.isOk(), file.isOk() ? "" : qPrintable(file.error().text));
        QCOMPARE(file->container, QStringLiteral("ods"));
        QCOMPARE(file->tables.size(), size_t(1));
        QCOMPARE(told(file->tables[0]),
            QStringLiteral("Date|Rate|Cost|Time|Note/2026-03-01|6.47%|EUR 1234.5|0:02:41|two  words\nand a line"));
        QCOMPARE(file->tables[0].name, QStringLiteral("Ads"));
        QCOMPARE(file->tables[0].columns[2].unit, QStringLiteral("EUR"));
        QCOMPARE(file->tables[0].columns[3].type, ColumnType::Duration);
    }

    void monthsOfAnOdsAreMonths()
    {
        const QByteArray styles
            = "<number:date-style xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" "
              "style:name=\"N1\"><number:month/><number:year/></number:date-style>"
              "<style:style style:name=\"ce1\" style:family=\"table-cell\" style:data-style-name=\"N1\"/>";
        const auto cell = [](const QByteArray &date, const QByteArray &style = {}) {
            return "<table:table-cell office:value-type=\"date\" office:date-value=\"" + date + "\"" + style + "/>";
        };
        const auto rowOf = [](const QByteArray &cells) { return "<table:table-row>" + cells + "</table:table-row>"; };
        const QByteArray names = rowOf(
            "<table:table-cell office:value-type=\"string\"><text:p>Month</text:p></table:table-cell><table:table-cell "
            "office:value-type=\"string\"><text:p>Day</text:p></table:table-cell>");
        const auto file = read(
            anOds("<table:table table:name=\"a\"><table:table-column "
                  "table:default-cell-style-name=\"ce1\"/><table:table-column/>"
                    + names + rowOf(cell("2026-03-01") + cell("2026-03-01"))
                    + rowOf(cell("2026-04-01") + cell("2026-04-01", " table:style-name=\"ce1\"")) + "</table:table>",
                styles),
            QStringLiteral("months.ods"));
        QVERIFY2(file.isOk(), file.isOk() ? "" : qPrintable(file.error().text));
        QCOMPARE(told(file->tables[0]), QStringLiteral("Month|Day/2026-03|2026-03-01/2026-04|2026-04"));
    }

    void membersOfAZipAreTables()
    {
        const auto file
            = read(zipped({{QStringLiteral("Chart.csv"), "Date,Clicks,Impressions\n2026-03-01,3,40\n2026-03-02,4,50\n"},
                       {QStringLiteral("folder/Queries.csv"), "Top queries,Clicks,Impressions\nbread,2,20\n"},
                       {QStringLiteral("logo.png"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)},
                       {QStringLiteral("__MACOSX/._Chart.csv"), QByteArray("\0\5\x16\7", 4)},
                       {QStringLiteral("empty.csv"), {}},
                       {QStringLiteral("more.xlsx"),
                           AnXlsx().withSheet("Sheet1", row({"Device", "Clicks"}) + row({"Mobile", "2"})).bytes()},
                       {QStringLiteral("inner.zip"), zipped({{QStringLiteral("a.csv"), "a,b\n1,2\n"}})}}),
                QStringLiteral("search console.zip"));
        QVERIFY2(file.isOk(), file.isOk() ? "" : qPrintable(file.error().text));
        QCOMPARE(file->container, QStringLiteral("zip"));
        QStringList names;
        for (const Table &table : file->tables)
            names += table.name + u'@' + table.part;
        QCOMPARE(names.join(u' '), QStringLiteral("Chart@Chart.csv Queries@folder/Queries.csv @more.xlsx"));
        QCOMPARE(file->from, QDate(2026, 3, 1));
        QCOMPARE(file->to, QDate(2026, 3, 2));
        QVERIFY(remarks(*file).contains(QStringLiteral("logo.png: It is no table and was left out.")));
        QVERIFY(remarks(*file).contains(QStringLiteral("inner.zip: It is an archive within the archive")));
        QCOMPARE(file->delimiter, QChar(u','));
    }

    void aPageCalledXlsIsATable()
    {
        const auto file = read(aTable("<tr><th>Name<th colspan=2>Umsatz&nbsp;(EUR)</tr>\n<tr><td rowspan='2'>K&auml;se "
                                      "&amp; Brot<td>1.234,50<td>x</tr>\n<tr><td>7,25<td>y<br>z</tr>"),
            QStringLiteral("umsatz.xls"));
        QVERIFY2(file.isOk(), file.isOk() ? "" : qPrintable(file.error().text));
        QCOMPARE(file->container, QStringLiteral("html"));
        QCOMPARE(
            told(file->tables[0]), QStringLiteral("Name|Umsatz (EUR)|/Käse & Brot|1.234,50|x/Käse & Brot|7,25|y\nz"));
        QCOMPARE(numberOf(file->tables[0].rows[0][1], file->tables[0].columns[1]), std::optional(1234.5));
    }

    void xmlCalledXlsIsATable()
    {
        const auto file
            = read("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook "
                   "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                   "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Styles><Style ss:ID=\"p\"><NumberFormat "
                   "ss:Format=\"Percent\"/></Style></Styles>"
                   "<Worksheet ss:Name=\"Visits\"><Table><Row><Cell><Data ss:Type=\"String\">Day</Data></Cell><Cell "
                   "ss:Index=\"3\"><Data ss:Type=\"String\">Rate</Data></Cell></Row>"
                   "<Row ss:Index=\"2\"><Cell><Data ss:Type=\"DateTime\">2026-03-01T00:00:00.000</Data></Cell><Cell "
                   "ss:Index=\"3\" ss:StyleID=\"p\"><Data ss:Type=\"Number\">0.25</Data></Cell></Row>"
                   "</Table></Worksheet></Workbook>",
                QStringLiteral("visits.xls"));
        QVERIFY2(file.isOk(), file.isOk() ? "" : qPrintable(file.error().text));
        QCOMPARE(told(file->tables[0]), QStringLiteral("Day||Rate/2026-03-01||25%"));
        QCOMPARE(file->tables[0].name, QStringLiteral("Visits"));
    }

    void whatASpreadsheetOfAnotherKindIsIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray document = zipped({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<x/>"}});
        QTest::newRow("text document") << document << QStringLiteral("is a text document");
        QTest::newRow("open text") << zipped(
            {{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<x/>"}})
                                   << QStringLiteral("is a text document");
        QTest::newRow("binary spreadsheet") << zipped({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.bin", "x"}})
                                            << QStringLiteral("only its own program reads");
        QTest::newRow("numbers") << zipped({{"Index/Document.iwa", "x"}})
                                 << QStringLiteral("only its own program reads");
        QTest::newRow("no sheet") << zipped({{"[Content_Types].xml", "<Types/>"}}) << QStringLiteral("is damaged");
        QTest::newRow("blank sheets") << AnXlsx().withSheet("Sheet1", {}).bytes()
                                      << QStringLiteral("No table was found");
        QTest::newRow("pictures") << zipped({{"a.png", "\x89PNG\r\n"}, {"b.pdf", "%PDF-1.7"}})
                                  << QStringLiteral("No table was found in “export.xlsx”, only a.png, b.pdf.");
        QTest::newRow("locked zip") << zipped({{"a.csv", "a,b\n1,2\n"}}, "secret")
                                    << QStringLiteral("is locked with a password");
        QByteArray locked = QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(600, '\0');
        for (const char c : QByteArray("EncryptedPackage"))
            locked += QByteArray(1, c) + '\0';
        QTest::newRow("locked xlsx") << locked << QStringLiteral("is locked with a password");
        QTest::newRow("locked ods") << zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"META-INF/manifest.xml", "<manifest:encryption-data/>"}, {"content.xml", "x"}})
                                    << QStringLiteral("is locked with a password");
        const QByteArray whole = AnXlsx().withSheet("Sheet1", row({"a", "b"}) + row({"1", "2"})).bytes();
        QTest::newRow("cut") << whole.left(whole.size() / 2) << QStringLiteral("is damaged");
        QTest::newRow("only a mark") << QByteArray("PK\x03\x04") << QStringLiteral("is damaged");
        QTest::newRow("cut sheet") << AnXlsx().withSheet("Sheet1", "<row><c><v>1</v></c>").bytes()
                                   << QStringLiteral("is damaged");
        QTest::newRow("layout page") << aTable("<tr><td>Please sign in</td></tr>") << QStringLiteral("is a web page");
    }

    void whatASpreadsheetOfAnotherKindIsIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QString text = sentence(bytes);
        QVERIFY2(text.contains(says), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("“export.xlsx”")));
        QVERIFY(text.contains(QStringLiteral("Nothing was changed.")));
    }

    void hostileContainersEndInASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("bomb") << zipped({{"zeros.csv", QByteArray(80'000'000, '0')}});
        Members many;
        for (int i = 0; i < 10'001; ++i)
            many << qMakePair(QString::number(i), QByteArray());
        QTest::newRow("too many members") << zipped(many);
        QByteArray entities = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">";
        for (char c = 'b'; c < 'k'; ++c)
            entities += QByteArray("<!ENTITY ") + c + " \"" + QByteArray("&") + char(c - 1) + ";&" + char(c - 1) + ";&"
                + char(c - 1) + ";&" + char(c - 1) + ";\">";
        Members members = AnXlsx().withSheet("Sheet1", {}).members();
        for (auto &[name, content] : members) {
            if (name.contains(QStringLiteral("sheet1")))
                content = entities
                    + "]><worksheet><sheetData><row><c "
                      "t=\"inlineStr\"><is><t>&j;</t></is></c></row></sheetData></worksheet>";
        }
        QTest::newRow("entities") << zipped(members);
        QByteArray corners;
        for (int i = 1; i <= 1500; ++i)
            corners += "<row r=\"" + QByteArray::number(i) + "\"><c r=\"XFD" + QByteArray::number(i)
                + "\"><v>1</v></c></row>";
        QTest::newRow("far corners") << AnXlsx().withSheet("Sheet1", corners).bytes();
        QTest::newRow("repeated cells") << anOds(
            "<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell "
            "table:number-columns-repeated=\"16384\" "
            "office:value-type=\"float\" office:value=\"1\"/></table:table-row></table:table>");
    }

    void hostileContainersEndInASentence()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const QString text = sentence(bytes);
        QVERIFY2(text.contains(QStringLiteral("Nothing was changed.")), qPrintable(text));
        QVERIFY2(timer.elapsed() < 30'000, "hangs");
    }

    void aSheetNamedAgainAndAgainIsReadOnce()
    {
        Members members = AnXlsx().withSheet("Sheet1", row({"a", "b"}) + row({"1", "2"})).members();
        for (auto &[name, content] : members) {
            if (name == u"xl/workbook.xml")
                content.replace(
                    "</sheets>", QByteArray("<sheet name=\"s\" r:id=\"rId1\"/>").repeated(900) + "</sheets>");
        }
        const auto file = read(zipped(members), QStringLiteral("again.xlsx"));
        QVERIFY(file.isOk());
        QCOMPARE(file->tables.size(), size_t(1));
    }

    void namesWithoutAFlagAreReadInTheirOwnEncoding()
    {
        QByteArray bytes = zipped({{QStringLiteral("XXXXXXXX.csv"), "日期,点击次数\n2026-03-01,3\n"}});
        bytes.replace(
            "XXXXXXXX", QByteArray("\xcd\xbc\xb1\xed\xb1\xed\xb8\xf1", 8)); // 图表表格 as a Chinese Windows writes it
        // The flag that names are UTF-8, in the local and in the central header.
        for (qsizetype at = bytes.indexOf("PK\x03\x04"); at >= 0; at = bytes.indexOf("PK\x03\x04", at + 1))
            bytes[at + 7] = char(bytes[at + 7] & ~0x08);
        for (qsizetype at = bytes.indexOf("PK\x01\x02"); at >= 0; at = bytes.indexOf("PK\x01\x02", at + 1))
            bytes[at + 9] = char(bytes[at + 9] & ~0x08);
        const auto file = read(bytes, QStringLiteral("图表.zip"));
        QVERIFY2(file.isOk(), file.isOk() ? "" : qPrintable(file.error().text));
        QCOMPARE(file->tables[0].part, QStringLiteral("图表表格.csv"));
    }

    void whatAPersonSaysGoesForItsPart()
    {
        const QByteArray bytes = zipped({{QStringLiteral("a.csv"), "Name,Clicks\nother,heading\nbread,3\n"},
            {QStringLiteral("b.csv"), "Name,Views\ncake,4\n"}});
        ReadOptions said;
        said.partHeaders[QStringLiteral("a.csv")] = {1};
        const auto file = readExportBytes(bytes, QStringLiteral("x.zip"), said);
        QVERIFY(file.isOk());
        QCOMPARE(told(file->tables[0]), QStringLiteral("other|heading/bread|3"));
        QCOMPARE(told(file->tables[1]), QStringLiteral("Name|Views/cake|4"));
    }
};

const wend::test::Registered<ReadingContainers> registeredReadingContainers;

}

#include "readingcontainers.moc"
