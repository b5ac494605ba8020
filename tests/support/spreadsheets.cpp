#include "support/spreadsheets.h"

#include <QBuffer>
#include <quazip.h>
#include <quazipfile.h>

namespace wend::test {

QByteArray zipped(const Members &members, const char *password)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    if (!zip.open(QuaZip::mdCreate))
        qFatal("no zip");
    for (const auto &[name, content] : members) {
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(name), password))
            qFatal("no member");
        file.write(content);
        file.close();
    }
    zip.close();
    return bytes;
}

AnXlsx &AnXlsx::withSheet(const QString &name, const QByteArray &rows, const QByteArray &behind)
{
    m_sheets.push_back({name, rows, behind, false});
    return *this;
}

AnXlsx &AnXlsx::withHiddenSheet(const QString &name, const QByteArray &rows)
{
    m_sheets.push_back({name, rows, {}, true});
    return *this;
}

AnXlsx &AnXlsx::withFormats(const QStringList &codes)
{
    m_formats = codes;
    return *this;
}

AnXlsx &AnXlsx::withStrings(const QStringList &strings)
{
    m_strings = strings;
    return *this;
}

AnXlsx &AnXlsx::since1904()
{
    m_1904 = true;
    return *this;
}

Members AnXlsx::members() const
{
    const QByteArray start = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
    Members members;
    members << qMakePair(QStringLiteral("[Content_Types].xml"),
        start + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    members << qMakePair(QStringLiteral("_rels/.rels"),
        start + "<Relationships " + package + "><Relationship Id=\"rId1\" Type=\"" + office
            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    QByteArray sheets;
    QByteArray relations;
    for (qsizetype i = 0; i < m_sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        sheets += "<sheet name=\"" + m_sheets[i].name.toUtf8() + "\" sheetId=\"" + number + "\""
            + (m_sheets[i].hidden ? " state=\"hidden\"" : "") + " r:id=\"rId" + number + "\"/>";
        relations += "<Relationship Id=\"rId" + number + "\" Type=\"" + office
            + "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        members << qMakePair(QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1),
            start + "<worksheet " + main + "><sheetData>" + m_sheets[i].rows + "</sheetData>" + m_sheets[i].behind
                + "</worksheet>");
    }
    members << qMakePair(QStringLiteral("xl/workbook.xml"),
        start + "<workbook " + main + " xmlns:r=\"" + office + "\"><workbookPr" + (m_1904 ? " date1904=\"1\"" : "")
            + "/><sheets>" + sheets + "</sheets></workbook>");
    members << qMakePair(QStringLiteral("xl/_rels/workbook.xml.rels"),
        start + "<Relationships " + package + ">" + relations + "</Relationships>");
    QByteArray formats;
    QByteArray styles;
    for (qsizetype i = 0; i < m_formats.size(); ++i) {
        bool builtIn = false;
        const int id = m_formats[i].toInt(&builtIn);
        const QByteArray number = QByteArray::number(builtIn ? id : 164 + int(i));
        styles += "<xf numFmtId=\"" + number + "\"/>";
        if (!builtIn)
            formats
                += "<numFmt numFmtId=\"" + number + "\" formatCode=\"" + m_formats[i].toHtmlEscaped().toUtf8() + "\"/>";
    }
    if (!styles.isEmpty())
        members << qMakePair(QStringLiteral("xl/styles.xml"),
            start + "<styleSheet " + main + "><numFmts>" + formats
                + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + styles
                + "</cellXfs></styleSheet>");
    QByteArray strings;
    for (const QString &each : m_strings)
        strings += "<si><t>" + each.toHtmlEscaped().toUtf8() + "</t></si>";
    if (!strings.isEmpty())
        members << qMakePair(QStringLiteral("xl/sharedStrings.xml"), start + "<sst " + main + ">" + strings + "</sst>");
    return members;
}

QByteArray row(const QStringList &cells)
{
    QByteArray xml = "<row>";
    for (const QString &cell : cells) {
        const qsizetype at = cell.indexOf(u'@');
        const QString style = at > 0 ? cell.left(at) : QString();
        const QString value = at > 0 ? cell.mid(at + 1) : cell;
        bool isNumber = false;
        value.toDouble(&isNumber);
        if (value.isEmpty())
            xml += "<c/>";
        else if (isNumber)
            xml += "<c" + (style.isEmpty() ? QByteArray() : " s=\"" + style.toUtf8() + "\"") + "><v>" + value.toUtf8()
                + "</v></c>";
        else
            xml += "<c t=\"inlineStr\"><is><t>" + cell.toHtmlEscaped().toUtf8() + "</t></is></c>";
    }
    return xml + "</row>";
}

}
