#pragma once

#include "exchange/exportsource.h"
#include "report/report.h"

namespace wend {

/// What is drawn of the map in a report. All of it outlives the writing.
struct ReportMap
{
    const Model &model;
    MapId map;
    const MapNumbers &numbers;
    const CoursePainter *course = nullptr; ///< null: plain bars
};

/// A way to write a report.
struct ReportFormat
{
    const char *suffix;
    const char *name; ///< for people: translate("ExportFormats", name)
    using Write = Result<ExportedFile>(const QString &path, const Report &report, const ReportMap &map);
    Write *write;
};
const std::vector<ReportFormat> &reportFormats();
/// "pdf, html, md, pptx", for messages.
QString reportEndings();

/// By the ending of the file's name, over what is there, which stays as it is where anything fails.
Result<ExportedFile> writeReport(const QString &path, const Report &report, const ReportMap &map);

Result<ExportedFile> writeReportPdf(const QString &path, const Report &report, const ReportMap &map);
Result<ExportedFile> writeReportHtml(const QString &path, const Report &report, const ReportMap &map);
Result<ExportedFile> writeReportMarkdown(const QString &path, const Report &report, const ReportMap &map);
Result<ExportedFile> writeReportSlides(const QString &path, const Report &report, const ReportMap &map);

}
