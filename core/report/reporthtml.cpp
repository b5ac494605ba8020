#include "base/language.h"
#include "exchange/exportfile.h"
#include "exchange/htmltext.h"
#include "exchange/mapdrawing.h"
#include "exchange/pageparts.h"
#include "report/reportfile.h"

namespace wend {

namespace {

QByteArray htmlCells(const std::vector<TableCell> &cells, const char *element)
{
    QByteArray html = "<tr>";
    for (const TableCell &cell : cells)
        html += QByteArray("<") + element + '>' + htmlText(cell.text) + "</" + QByteArray(element).left(2) + '>';
    return html + "</tr>\n";
}

QByteArray htmlTable(const MapTable &table)
{
    QByteArray html = "<div class=\"scroll\">\n<table>\n<thead>\n" + htmlCells(table.rows.front(), "th scope=\"col\"")
        + "</thead>\n<tbody>\n";
    for (size_t at = 1; at < table.rows.size(); ++at)
        html += htmlCells(table.rows[at], "td");
    return html + "</tbody>\n</table>\n</div>\n";
}

QByteArray htmlItems(const std::vector<ReportItem> &items)
{
    QByteArray html;
    for (const ReportItem &item : items) {
        html += "<li>" + htmlText(item.text);
        for (const QString &detail : item.details)
            html += "<div class=\"more\">" + htmlText(detail) + "</div>";
        html += "</li>\n";
    }
    return html.isEmpty() ? html : "<ol>\n" + html + "</ol>\n";
}

QByteArray htmlDrawing(const MapDrawing &drawing, const QString &title)
{
    const QByteArray wide = QByteArray::number(drawing.size.width(), 'f', 1);
    const QByteArray high = QByteArray::number(drawing.size.height(), 'f', 1);
    return "<div class=\"drawing\">\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
           "xmlns:xlink=\"http://www.w3.org/1999/xlink\" role=\"img\" aria-label=\""
        + htmlText(title) + "\" style=\"width:100%;height:auto\" viewBox=\"0 0 " + wide + ' ' + high + "\">\n"
        + drawing.svg + "</svg>\n</div>\n";
}

}

Result<ExportedFile> writeReportHtml(const QString &path, const Report &report, const ReportMap &map)
{
    const QString language = interfaceLanguage();
    const MapDrawing drawing = drawMap(map.model, map.map, map.numbers, language, "m1", map.course);
    const QByteArray style = "<style>\n" + pagePart(QStringLiteral("map.css"))
        + "body{max-width:1100px}section{margin-top:28px}ol{padding-inline-start:1.6em}li{margin-bottom:8px}\n:root{"
        + drawing.light + "}\n@media screen and (prefers-color-scheme: dark){:root{" + drawing.dark + "}}\n</style>\n";
    QByteArray html = htmlHead(report.title, language, style) + "<body>\n<main>\n" + htmlElement("h1", report.title);
    for (const QString &line : report.about)
        html += htmlElement("p", line);
    for (const ReportPart &part : report.parts) {
        html += "<section>\n" + htmlElement("h2", part.heading);
        if (part.hasMap)
            html += htmlDrawing(drawing, report.title);
        if (part.table)
            html += htmlTable(*part.table);
        html += htmlItems(part.items);
        for (const QString &remark : part.remarks)
            html += htmlElement("p", remark);
        html += "</section>\n";
    }
    html += "</main>\n</body>\n</html>\n";
    const auto written = writeFile(path, html);
    return written ? Result<ExportedFile>(ExportedFile {}) : Result<ExportedFile>(written.error());
}

}
