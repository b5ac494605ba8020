#include "faults/form.h"
#include "faults/hostileexport.h"
#include "faults/rawfile.h"
#include "support/spreadsheets.h"

namespace wend::test {

namespace {

const QByteArray csv = "Date,Visits\n2026-09-01,5\n2026-09-02,6\n";

QByteArray nested(int times)
{
    QByteArray bytes = csv;
    for (int n = 0; n < times; ++n)
        bytes = zipped({{n == 0 ? "in.csv" : "in.zip", bytes}});
    return bytes;
}

QByteArray manyMembers()
{
    Members members;
    for (int n = 0; n < sized(20'000, 500); ++n)
        members.push_back({QStringLiteral("%1.csv").arg(n), csv});
    return zipped(members);
}

/// A sheet of an XLSX whose XML is `sheet`.
QByteArray xlsx(const QByteArray &sheet, const QByteArray &strings = {})
{
    Members members {
        {"[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"},
        {"xl/workbook.xml",
            "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' "
            "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
            "<sheets><sheet name='S' sheetId='1' r:id='r1'/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            "<Relationship Id='r1' "
            "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet' "
            "Target='worksheets/sheet1.xml'/></Relationships>"},
        {"xl/worksheets/sheet1.xml", sheet}};
    if (!strings.isEmpty())
        members.push_back({"xl/sharedStrings.xml", strings});
    return zipped(members);
}

QByteArray sheet(const QByteArray &rows)
{
    return "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><dimension "
           "ref='A1:XFD1048576'/><sheetData>"
        + rows + "</sheetData></worksheet>";
}

QByteArray ods(const QByteArray &rows)
{
    return zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
        {"content.xml",
            "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
            "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
            "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:spreadsheet><table:table "
            "table:name='S'>"
                + rows + "</table:table></office:spreadsheet></office:body></office:document-content>"}});
}

const QByteArray growing = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b "
                           "'&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>"
                           "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e "
                           "'&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;'>"
                           "<!ENTITY g '&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;'>]>";

std::vector<HostileExport> archives()
{
    return {
        holding("a bomb.zip",
            [] {
                return zipped({{"a.csv", csv + QByteArray(sized(900'000'000, 60'000'000), '\n')}});
            }),
        holding("a bomb of letters.zip",
            [] {
                return zipped({{"a.csv", QByteArray(sized(500'000'000, 30'000'000), 'a')}});
            }),
        holding("nested.zip", [] { return nested(12); }),
        holding("members.zip", manyMembers),
        holding("names that lead out.zip",
            [] {
                return zipped({{"../../../../tmp/x.csv", csv}, {"/etc/x.csv", csv}, {"C:\\x.csv", csv}});
            }),
        holding("names that are none.zip",
            [] {
                return zipped({{QString(60'000, QLatin1Char('n')) + QStringLiteral(".csv"), csv}, {"", csv}});
            }),
        holding("same names.zip",
            [] {
                return zipped({{"a.csv", csv}, {"a.csv", csv}, {"A.csv", csv}});
            }),
        holding("locked.zip",
            [] {
                return zipped({{"a.csv", csv}}, "secret");
            }),
        holding("cut.zip",
            [] {
                return zipped({{"a.csv", csv.repeated(2000)}}).chopped(40);
            }),
        holding("noise.zip",
            [] {
                return zipped({{"a.csv", csv.repeated(2000)}}).replace(60, 40, QByteArray(40, '\x5a'));
            }),
        holding("a length that is none.zip",
            [] {
                QByteArray bytes = zipped({{"a.csv", csv}});
                return bytes.replace(bytes.lastIndexOf("PK\x01\x02") + 24, 4, "\xff\xff\xff\x7f");
            }),
        holding("an end without a beginning.zip", [] { return "PK\x05\x06" + QByteArray(18, '\xff'); }),
        holding("no members.zip", [] { return "PK\x05\x06" + QByteArray(18, '\0'); }),
    };
}

std::vector<HostileExport> sheets()
{
    return {
        holding("growing.xlsx",
            [] { return xlsx(growing + sheet("<row><c t='inlineStr'><is><t>&g;</t></is></c></row>")); }),
        holding("a far cell.xlsx",
            [] {
                return xlsx(sheet(
                    "<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='XFD1048576'><v>2</v></c></row>"));
            }),
        holding("beyond the sheet.xlsx",
            [] {
                return xlsx(sheet(
                    "<row r='99999999999'><c r='ZZZZZZZZ1'><v>1</v></c></row><row r='-5'><c r='1'><v>1</v></c></row>"));
            }),
        holding("a string of nobody.xlsx",
            [] {
                return xlsx(sheet("<row><c t='s'><v>4294967295</v></c><c t='s'><v>-1</v></c></row>"),
                    "<sst count='4294967295'><si><t>a</t></si></sst>");
            }),
        holding("rows.xlsx",
            [] {
                return xlsx(
                    sheet(QByteArray("<row><c><v>1</v></c><c><v>2</v></c></row>").repeated(sized(1'048'576, 20'000))));
            }),
        holding("deep.xlsx", [] { return xlsx("<a>" + QByteArray("<b>").repeated(sized(2'000'000, 100'000))); }),
        holding("serial days.xlsx",
            [] {
                return xlsx(sheet(
                    "<row><c t='inlineStr'><is><t>Date</t></is></c><c "
                    "t='inlineStr'><is><t>Visits</t></is></c></row><row><c><v>1e300</v></c><c><v>1e308</v></c></row>"));
            }),
        holding("repeated.ods",
            [] {
                return ods(
                    "<table:table-row table:number-rows-repeated='1048576'><table:table-cell "
                    "table:number-columns-repeated='16384'><text:p>x</text:p></table:table-cell></table:table-row>");
            }),
        holding("repeated without end.ods",
            [] {
                return ods("<table:table-row table:number-rows-repeated='2147483647'><table:table-cell "
                           "table:number-columns-repeated='2147483647'><text:p>x</text:p></table:table-cell></"
                           "table:table-row>");
            }),
        holding("repeated less than never.ods",
            [] {
                return ods("<table:table-row table:number-rows-repeated='-5'><table:table-cell "
                           "table:number-columns-repeated='-2147483648'/></table:table-row>");
            }),
        holding("growing.xml",
            [] {
                return growing
                    + "<Workbook "
                      "xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet><Table><Row><Cell><Data>&g;</"
                      "Data></Cell></Row></Table></Worksheet></Workbook>";
            }),
        holding("elsewhere.xml",
            [] {
                return QByteArray(
                    "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><Workbook "
                    "xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet><Table><Row><Cell><Data>&a;</"
                    "Data></Cell></Row></Table></Worksheet></Workbook>");
            }),
    };
}

}

std::vector<HostileExport> hostileContainers()
{
    std::vector<HostileExport> all = archives();
    const auto more = sheets();
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

}
