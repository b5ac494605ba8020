#include "base/language.h"
#include "exchange/exportfile.h"
#include "exchange/maptables.h"
#include "exchange/markdowntext.h"
#include "report/reportfile.h"

namespace wend {

Result<ExportedFile> writeReportMarkdown(const QString &path, const Report &report, const ReportMap &map)
{
    QByteArray text = "# " + markdownText(report.title).toUtf8() + "\n\n";
    for (const QString &line : report.about)
        text += markdownText(line).toUtf8() + "  \n";
    for (const ReportPart &part : report.parts) {
        text += "\n## " + markdownText(part.heading).toUtf8() + "\n\n";
        if (part.hasMap)
            text += markdownTable(gridOf(map.model, map.map, map.numbers, interfaceLanguage())) + '\n';
        if (part.table)
            text += markdownTable(*part.table) + '\n';
        int number = 0;
        for (const ReportItem &item : part.items) {
            text += QByteArray::number(++number) + ". " + markdownText(item.text).toUtf8() + '\n';
            for (const QString &detail : item.details)
                text += "   - " + markdownText(detail).toUtf8() + '\n';
        }
        if (!part.items.empty())
            text += '\n';
        for (const QString &remark : part.remarks)
            text += markdownText(remark).toUtf8() + "\n\n";
    }
    const auto written = writeFile(path, text);
    return written ? Result<ExportedFile>(ExportedFile {}) : Result<ExportedFile>(written.error());
}

}
