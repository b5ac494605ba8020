#include "read/plaincsv.h"
#include "read/readjson.h"

#include <QBuffer>
#include <cstddef>
#include <cstdint>
#include <quazip.h>
#include <quazipfile.h>

namespace {

QByteArray zipped(const QList<QPair<QString, QByteArray>> &members)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    zip.open(QuaZip::mdCreate);
    for (const auto &[name, content] : members) {
        QuaZipFile file(&zip);
        file.open(QIODevice::WriteOnly, QuaZipNewInfo(name), nullptr, 0, 0, 0); // stored
        file.write(content);
        file.close();
    }
    zip.close();
    return bytes;
}

/// An XLSX of which one part is the fuzzer's.
QByteArray xlsxWith(const QString &part, const QByteArray &content)
{
    QList<QPair<QString, QByteArray>> members {{QStringLiteral("_rels/.rels"),
                                                   "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" "
                                                   "Target=\"xl/workbook.xml\"/></Relationships>"},
        {QStringLiteral("xl/workbook.xml"),
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"rId1\"/></sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
            "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" "
            "Target=\"worksheets/sheet1.xml\"/></Relationships>"},
        {QStringLiteral("xl/worksheets/sheet1.xml"),
            "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>46082.5</v></c></row><row><c "
            "t=\"s\"><v>1</v></c><c s=\"0\"><v>0.25</v></c></row></sheetData></worksheet>"},
        {QStringLiteral("xl/styles.xml"),
            "<styleSheet><cellXfs><xf numFmtId=\"10\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>"},
        {QStringLiteral("xl/sharedStrings.xml"), "<sst><si><t>Day</t></si><si><t>Rate</t></si></sst>"}};
    for (auto &[name, bytes] : members) {
        if (name == part)
            bytes = content;
    }
    return zipped(members);
}

/// The first byte says what the others are.
QByteArray fileOf(char kind, const QByteArray &bytes)
{
    switch (kind) {
    case '1': return xlsxWith(QStringLiteral("xl/worksheets/sheet1.xml"), bytes);
    case '2': return xlsxWith(QStringLiteral("xl/styles.xml"), bytes);
    case '3': return xlsxWith(QStringLiteral("xl/sharedStrings.xml"), bytes);
    case '4': return xlsxWith(QStringLiteral("xl/workbook.xml"), bytes);
    case '5': return xlsxWith(QStringLiteral("xl/_rels/workbook.xml.rels"), bytes);
    case '6':
        return zipped({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
            {QStringLiteral("content.xml"), bytes}});
    case '7': return "<html>" + bytes;
    case '8':
        return "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
               "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
            + bytes + "</Workbook>";
    case '9': return zipped({{QStringLiteral("a.csv"), bytes}, {QStringLiteral("b.xls"), bytes}});
    default: return bytes;
    }
}

}

/// As in read.cpp, behind the wrapping that chance does not find its way through.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const auto file = wend::readExportBytes(
        fileOf(char(data[0]), QByteArray(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1)),
        QStringLiteral("fuzz.xlsx"));
    if (!file) {
        Q_ASSERT(!file.error().text.isEmpty());
        return 0;
    }
    wend::readJson(*file);
    for (const wend::Table &table : file->tables)
        QBuffer written;
    written.open(QIODevice::WriteOnly);
    wend::writePlainCsv(table, written);
    return 0;
}
