#include "report/reportfile.h"

#include "exchange/exporttarget.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace wend {

const std::vector<ReportFormat> &reportFormats()
{
    static const std::vector<ReportFormat> formats {
        {"pdf", QT_TRANSLATE_NOOP("ExportFormats", "PDF, pages to print"), writeReportPdf},
        {"html", QT_TRANSLATE_NOOP("ExportFormats", "HTML, a page for any browser"), writeReportHtml},
        {"md", QT_TRANSLATE_NOOP("ExportFormats", "Markdown, a text with tables"), writeReportMarkdown},
        {"pptx", QT_TRANSLATE_NOOP("ExportFormats", "PPTX, slides that can be edited"), writeReportSlides},
    };
    return formats;
}

QString reportEndings()
{
    QStringList endings;
    for (const ReportFormat &format : reportFormats())
        endings += QLatin1String(format.suffix);
    return endings.join(QStringLiteral(", "));
}

Result<ExportedFile> writeReport(const QString &path, const Report &report, const ReportMap &map)
{
    if (const auto isPossible = checkExportTarget(path); !isPossible)
        return isPossible.error();
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const ReportFormat &format : reportFormats()) {
        if (suffix != QLatin1String(format.suffix))
            continue;
        auto written = format.write(path, report, map);
        if (written) {
            written->path = path;
            written->bytes = QFileInfo(path).size();
        }
        return written;
    }
    return Error {QCoreApplication::translate("Report",
                      "A report is not written as “%1”. Give it one of these endings: %2. Nothing was written.")
                      .arg(QFileInfo(path).fileName(), reportEndings()),
        {}, path};
}

}
