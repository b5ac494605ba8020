#pragma once

#include "exchange/exportsource.h"

namespace wend {

// One a format, as ExportFormat::write.

Result<ExportedFile> writePdfFile(const ExportSource &source, const ExportOptions &options, const QString &path);
Result<ExportedFile> writePngFile(const ExportSource &source, const ExportOptions &options, const QString &path);
Result<ExportedFile> writeSvgFile(const ExportSource &source, const ExportOptions &options, const QString &path);
Result<ExportedFile> writeHtmlFile(const ExportSource &source, const ExportOptions &options, const QString &path);
Result<ExportedFile> writeXlsxFile(const ExportSource &source, const ExportOptions &options, const QString &path);
Result<ExportedFile> writeCsvFile(const ExportSource &source, const ExportOptions &options, const QString &path);
Result<ExportedFile> writePptxFile(const ExportSource &source, const ExportOptions &options, const QString &path);
Result<ExportedFile> writeMarkdownFile(const ExportSource &source, const ExportOptions &options, const QString &path);
Result<ExportedFile> writeMermaidFile(const ExportSource &source, const ExportOptions &options, const QString &path);
Result<ExportedFile> writeWorkbookOfMaps(const ExportSource &source, const ExportOptions &options, const QString &path);
Result<ExportedFile> writeJsonFile(const ExportSource &source, const ExportOptions &options, const QString &path);

}
