#include "exchange/exportwriters.h"
#include "exchange/officepackage.h"
#include "exchange/tablefiles.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

namespace wend {

namespace {

constexpr int longestCell = 32'767; // the format's own limits
constexpr int longestName = 31;
constexpr int columnWidth = 28; // signs
constexpr int headWidth = 24;

const QString mainNamespace = QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
const QString relationNamespace = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

/// Places in the list of cell formats below. Text is formatted as text, so that "=1+1" stays what it is when somebody
/// types over it.
enum Style { Plain, Text, Head, General, Percent };

const QByteArray styles = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FFECE7DF"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>
<border><left style="thin"><color rgb="FFCFC8BB"/></left><right style="thin"><color rgb="FFCFC8BB"/></right>
<top style="thin"><color rgb="FFCFC8BB"/></top><bottom style="thin"><color rgb="FFCFC8BB"/></bottom><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs>
</styleSheet>
)";

/// No two sheets of a file have one name, whatever the case.
class SheetNames
{
public:
    QString take(const QString &wanted)
    {
        static const QRegularExpression unfit(QStringLiteral("[\\[\\]:*?/\\\\\\x00-\\x1f]+"));
        QString plain = QString(wanted).replace(unfit, QStringLiteral(" ")).simplified();
        while (plain.startsWith(QLatin1Char('\'')))
            plain.remove(0, 1);
        QString name = fitted(plain, longestName);
        while (name.endsWith(QLatin1Char('\'')))
            name.chop(1);
        for (int number = 2; name.isEmpty() || m_taken.contains(name.toCaseFolded()); ++number)
            name = QStringLiteral("%1 %2").arg(fitted(plain, longestName - 6)).arg(number).trimmed();
        m_taken += name.toCaseFolded();
        return name;
    }

private:
    static QString fitted(const QString &name, int most)
    {
        const qsizetype end = most - (name.size() > most && name.at(most - 1).isHighSurrogate() ? 1 : 0);
        return name.left(end).trimmed();
    }
    QStringList m_taken;
};

/// Within the limit of a cell, with what XML cannot hold by its number.
QString cellText(const QString &text)
{
    static const QRegularExpression looksEscaped(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString cell = QString(text).replace(looksEscaped, QStringLiteral("_x005F_"));
    static const QRegularExpression unfit(QStringLiteral("[\\x00-\\x08\\x0b-\\x1f]"));
    for (qsizetype at = cell.indexOf(unfit); at >= 0; at = cell.indexOf(unfit, at))
        cell.replace(at, 1, QStringLiteral("_x%1_").arg(cell[at].unicode(), 4, 16, QLatin1Char('0')));
    return forXml(cell.size() <= longestCell ? cell : cell.left(longestCell - 1) + QChar(0x2026));
}

/// "AB12", of places from 0.
QString reference(size_t row, size_t column)
{
    QString letters;
    for (size_t left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(u'A' + char16_t((left - 1) % 26)));
    return letters + QString::number(row + 1);
}

void writeCell(QXmlStreamWriter &xml, size_t row, size_t column, const TableCell &cell, bool isHead)
{
    xml.writeStartElement(QStringLiteral("c"));
    xml.writeAttribute(QStringLiteral("r"), reference(row, column));
    const bool isNumber = cell.number && !isHead;
    const Style style = isHead                      ? Head
        : !isNumber                                 ? Text
        : cell.format == TableCell::Format::Percent ? Percent
                                                    : General;
    xml.writeAttribute(QStringLiteral("s"), QString::number(style));
    if (isNumber) {
        xml.writeTextElement(QStringLiteral("v"), QString::number(*cell.number, 'g', QLocale::FloatingPointShortest));
    } else if (!cell.text.isEmpty()) {
        xml.writeAttribute(QStringLiteral("t"), QStringLiteral("inlineStr"));
        xml.writeStartElement(QStringLiteral("is"));
        xml.writeStartElement(QStringLiteral("t"));
        xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        xml.writeCharacters(cellText(cell.text));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

/// What stays in view while one scrolls.
void writeView(QXmlStreamWriter &xml, const MapTable &table)
{
    xml.writeStartElement(QStringLiteral("sheetViews"));
    xml.writeStartElement(QStringLiteral("sheetView"));
    xml.writeAttribute(QStringLiteral("workbookViewId"), QStringLiteral("0"));
    if (table.headerRows > 0 || table.headerColumns > 0) {
        xml.writeEmptyElement(QStringLiteral("pane"));
        if (table.headerColumns > 0)
            xml.writeAttribute(QStringLiteral("xSplit"), QString::number(table.headerColumns));
        if (table.headerRows > 0)
            xml.writeAttribute(QStringLiteral("ySplit"), QString::number(table.headerRows));
        xml.writeAttribute(
            QStringLiteral("topLeftCell"), reference(size_t(table.headerRows), size_t(table.headerColumns)));
        xml.writeAttribute(QStringLiteral("activePane"),
            table.headerRows == 0          ? QStringLiteral("topRight")
                : table.headerColumns == 0 ? QStringLiteral("bottomLeft")
                                           : QStringLiteral("bottomRight"));
        xml.writeAttribute(QStringLiteral("state"), QStringLiteral("frozen"));
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeColumn(QXmlStreamWriter &xml, size_t first, size_t last, int width)
{
    xml.writeEmptyElement(QStringLiteral("col"));
    xml.writeAttribute(QStringLiteral("min"), QString::number(first));
    xml.writeAttribute(QStringLiteral("max"), QString::number(last));
    xml.writeAttribute(QStringLiteral("width"), QString::number(width));
    xml.writeAttribute(QStringLiteral("customWidth"), QStringLiteral("1"));
}

/// The rows; which cells are joined is returned.
QStringList writeRows(QXmlStreamWriter &xml, const MapTable &table)
{
    QStringList joined;
    xml.writeStartElement(QStringLiteral("sheetData"));
    for (size_t row = 0; row < table.rows.size(); ++row) {
        xml.writeStartElement(QStringLiteral("row"));
        xml.writeAttribute(QStringLiteral("r"), QString::number(row + 1));
        for (size_t column = 0; column < table.rows[row].size(); ++column) {
            const TableCell &cell = table.rows[row][column];
            writeCell(xml, row, column, cell, int(row) < table.headerRows || int(column) < table.headerColumns);
            if (cell.across > 1)
                joined += reference(row, column) + QLatin1Char(':') + reference(row, column + size_t(cell.across) - 1);
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
    return joined;
}

QByteArray sheetXml(const MapTable &table)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(QStringLiteral("worksheet"));
    xml.writeDefaultNamespace(mainNamespace);
    xml.writeStartElement(QStringLiteral("sheetPr"));
    xml.writeEmptyElement(QStringLiteral("pageSetUpPr"));
    xml.writeAttribute(QStringLiteral("fitToPage"), QStringLiteral("1"));
    xml.writeEndElement();
    writeView(xml, table);
    xml.writeStartElement(QStringLiteral("cols"));
    writeColumn(xml, 1, 1, table.headerColumns > 0 ? headWidth : columnWidth);
    writeColumn(xml, 2, 16'384, columnWidth);
    xml.writeEndElement();
    const QStringList joined = writeRows(xml, table);
    if (!joined.isEmpty()) {
        xml.writeStartElement(QStringLiteral("mergeCells"));
        xml.writeAttribute(QStringLiteral("count"), QString::number(joined.size()));
        for (const QString &range : joined) {
            xml.writeEmptyElement(QStringLiteral("mergeCell"));
            xml.writeAttribute(QStringLiteral("ref"), range);
        }
        xml.writeEndElement();
    }
    xml.writeEmptyElement(QStringLiteral("pageSetup"));
    xml.writeAttribute(QStringLiteral("orientation"), QStringLiteral("landscape"));
    xml.writeAttribute(QStringLiteral("fitToHeight"), QStringLiteral("0"));
    xml.writeEndDocument();
    return bytes;
}

/// With the name of each.
using NamedSheets = std::vector<std::pair<QString, MapTable>>;

NamedSheets sheetsOf(const ExportSource &source, const QString &language)
{
    NamedSheets sheets;
    SheetNames names;
    for (const MapId map : source.maps) {
        const auto tables = tablesOf(source.model, map, source.numbers.at(map), language);
        for (const MapTable &table : tables) {
            const bool isGrid = &table == &tables.front();
            const QString name = isGrid || source.maps.size() == 1
                ? table.name
                : table.name + QStringLiteral(" – ") + source.model.at(map).title;
            sheets.emplace_back(names.take(name), table);
        }
    }
    return sheets;
}

}

Result<void> writeTablesAsXlsx(
    const QString &path, const std::vector<std::pair<QString, MapTable>> &sheets, const QString &title)
{
    const QString type = QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.");
    const QString book = QStringLiteral("xl/workbook.xml");
    OfficePackage package;
    package.relate({}, book, "officeDocument");
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(QStringLiteral("workbook"));
    xml.writeDefaultNamespace(mainNamespace);
    xml.writeNamespace(relationNamespace, QStringLiteral("r"));
    xml.writeStartElement(QStringLiteral("sheets"));
    int number = 0;
    for (const auto &[name, table] : sheets) {
        const QString part = QStringLiteral("xl/worksheets/sheet%1.xml").arg(++number);
        package.add(part, (type + QStringLiteral("worksheet+xml")).toLatin1(), sheetXml(table));
        xml.writeEmptyElement(QStringLiteral("sheet"));
        xml.writeAttribute(QStringLiteral("name"), forXml(name));
        xml.writeAttribute(QStringLiteral("sheetId"), QString::number(number));
        xml.writeAttribute(relationNamespace, QStringLiteral("id"), package.relate(book, part, "worksheet"));
    }
    xml.writeEndDocument();
    package.add(book, (type + QStringLiteral("sheet.main+xml")).toLatin1(), bytes);
    const QString style = QStringLiteral("xl/styles.xml");
    package.add(style, (type + QStringLiteral("styles+xml")).toLatin1(), styles);
    package.relate(book, style, "styles");
    addProperties(package, title);
    return package.write(path);
}

Result<ExportedFile> writeXlsxFile(const ExportSource &source, const ExportOptions &options, const QString &path)
{
    const auto written = writeTablesAsXlsx(
        path, sheetsOf(source, languageOf(source, options)), source.model.at(source.maps.front()).title);
    return written ? Result<ExportedFile>(ExportedFile {}) : Result<ExportedFile>(written.error());
}

}
