#include "read/plaincsv.h"
#include "read/readjson.h"
#include "support/exportcases.h"
#include "support/registry.h"
#include "support/spreadsheets.h"

#include <QBuffer>
#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace wend;
using namespace wend::test;

namespace {

/// One change of a file as accidents and ill will make it.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    static const QByteArrayList words = {"\"", ",", "\n", "\r\n", "sep=", QByteArray(1, '\0'), "\xff\xfe",
        "\xef\xbb\xbf", "999999999999999999999", "-1", "1e308", "<row>", "</row>", "<c r=\"XFD1048576\">", "&#x0;",
        "&a;", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "PK\x03\x04", "repeated=\"2147483647\"", "%", "2026-02-30", "--",
        "Total"};
    const auto place = [&](qsizetype size) { return size > 0 ? qsizetype(random.bounded(int(size))) : 0; };
    for (int changes = 1 + random.bounded(4); changes > 0; --changes) {
        const qsizetype at = place(bytes.size());
        switch (random.bounded(6)) {
        case 0:
            if (!bytes.isEmpty())
                bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            break;
        case 1: bytes.truncate(at); break;
        case 2: bytes.remove(at, random.bounded(64)); break;
        case 3: bytes.insert(at, bytes.mid(place(bytes.size()), random.bounded(200))); break;
        case 4: bytes.insert(at, words[random.bounded(int(words.size()))]); break;
        default: bytes.insert(at, QByteArray(random.bounded(300), bytes.isEmpty() ? 'x' : bytes[at])); break;
        }
    }
    return bytes;
}

Members anOds()
{
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
        {"content.xml",
            "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" "
            "xmlns:style=\"s\"><office:body><office:spreadsheet>"
            "<table:table table:name=\"Ads\"><table:table-row><table:table-cell "
            "office:value-type=\"string\"><text:p>Day</text:p></table:table-cell>"
            "<table:table-cell office:value-type=\"string\"><text:p>Rate</text:p></table:table-cell></table:table-row>"
            "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell office:value-type=\"date\" "
            "office:date-value=\"2026-03-01\"/>"
            "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"percentage\" "
            "office:value=\"0.5\"/></table:table-row></table:table>"
            "</office:spreadsheet></office:body></office:document-content>"}};
}

/// Any bytes give a file or a sentence, and whatever is read can be told and its values asked for: tests/fuzz does the
/// same without end.
class SurvivingMutations : public QObject
{
    Q_OBJECT

private:
    static void read(const QByteArray &bytes, const QString &name)
    {
        const auto file = readExportBytes(bytes, name);
        if (!file) {
            QVERIFY(!file.error().text.isEmpty());
            return;
        }
        QVERIFY(!file->tables.empty());
        readJson(*file);
        for (const Table &table : file->tables) {
            QBuffer written;
            written.open(QIODevice::WriteOnly);
            QVERIFY(writePlainCsv(table, written));
            for (const Row &cells : table.rows) {
                for (size_t i = 0; i < cells.size() && i < table.columns.size(); ++i) {
                    (void)numberOf(cells[i], table.columns[i]);
                    (void)dateRangeOf(cells[i], table.columns[i]);
                }
            }
        }
    }

private slots:
    void everyExportMutated_data() { wend::test::addExportCases(QStringLiteral("read")); }

    void everyExportMutated()
    {
        QFETCH(QString, folder);
        QFile file(wend::test::exportOf(folder));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QRandomGenerator random(20260301);
        for (int i = 0; i < 60; ++i)
            read(mutated(bytes, random), QFileInfo(file).fileName());
    }

    void everyContainerMutated_data()
    {
        QTest::addColumn<Members>("members");
        QTest::newRow("xlsx")
            << AnXlsx()
                   .withFormats({"0", "14", "0.00%", "[h]:mm:ss"})
                   .withStrings({"Date", "CTR", "bread"})
                   .withSheet("Data",
                       "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row><row "
                       "r=\"2\"><c r=\"A2\" s=\"1\"><v>46082</v></c><c r=\"B2\" s=\"2\"><v>0.5</v></c></row>",
                       "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>")
                   .members();
        QTest::newRow("ods") << anOds();
        QTest::newRow("zip") << Members {{"Chart.csv", "Date,Clicks\n2026-03-01,3\n"}, {"a.png", "\x89PNG"},
            {"b.xlsx", AnXlsx().withSheet("a", row({"a", "b"}) + row({"1", "2"})).bytes()}};
    }

    void everyContainerMutated()
    {
        QFETCH(Members, members);
        QRandomGenerator random(20260302);
        const QByteArray whole = zipped(members);
        for (int i = 0; i < 300; ++i) {
            read(mutated(whole, random), QStringLiteral("whole.zip"));
            // Behind a check sum that is right.
            Members changed = members;
            auto &content = changed[random.bounded(int(changed.size()))].second;
            content = mutated(content, random);
            read(zipped(changed), QStringLiteral("member.zip"));
        }
    }

    void everyPageMutated()
    {
        const QByteArrayList pages = {"<html><body><table><tr><th>Name<th colspan=2>Cost&nbsp;(EUR)</tr><tr><td "
                                      "rowspan='2'>a &amp; b<td>1.234,50<td>x<br>y</tr><tr><td>7</table>",
            "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
            "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Styles><Style ss:ID=\"p\">"
            "<NumberFormat ss:Format=\"Percent\"/></Style></Styles><Worksheet ss:Name=\"Visits\"><Table><Row "
            "ss:Index=\"2\"><Cell ss:MergeDown=\"1\"><Data ss:Type=\"String\">Day</Data></Cell>"
            "<Cell ss:Index=\"3\" ss:StyleID=\"p\"><Data "
            "ss:Type=\"Number\">0.25</Data></Cell></Row></Table></Worksheet></Workbook>"};
        QRandomGenerator random(20260303);
        for (const QByteArray &page : pages) {
            for (int i = 0; i < 1500; ++i)
                read(mutated(page, random), QStringLiteral("page.xls"));
        }
    }
};

const wend::test::Registered<SurvivingMutations> registeredSurvivingMutations;

}

#include "survivingmutations.moc"
