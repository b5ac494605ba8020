#pragma once

#include "base/result.h"
#include "read/sheet.h"

#include <QStringList>
#include <functional>
#include <optional>

class QIODevice;

namespace wend {

class BoundedXml;

class Archive;

/// What a spreadsheet holds: the sheets that can be seen, in their order, and what was noticed.
struct SheetFile
{
    std::vector<Worksheet> sheets;
    QStringList remarks; ///< sentences, translated
};

/// `budget` is what may still be held, shared by all spreadsheets of a ZIP; `shown` is the name of the file for
/// messages. An error has one sentence: it is damaged, locked or too large.
Result<SheetFile> readXlsx(Archive &archive, ReadBudget &budget, const QString &shown);
Result<SheetFile> readOds(Archive &archive, ReadBudget &budget, const QString &shown);
/// The one XML file of an OpenDocument spreadsheet (`.fods`), or the inside of a packed one.
Result<SheetFile> readOpenDocument(QIODevice &device, ReadBudget &budget, const QString &shown);
/// The XML that Excel 2003 wrote, and many shops still call `.xls`.
Result<SheetFile> readSpreadsheetXml(QIODevice &device, ReadBudget &budget, const QString &shown);
/// The tables of a web page that is called `.xls`. Tables of layout, without two filled cells in two rows, are left
/// out.
Result<SheetFile> readHtmlTables(QStringView page, ReadBudget &budget, const QString &shown);

/// At the end, or broken: a member that cannot be unpacked further is never at its end.
bool isOver(const BoundedXml &xml);
/// Calls `begun` at each element that begins, which may read on to its end. What is wrong with the document, or
/// nothing.
std::optional<Error> forEachElement(
    BoundedXml &xml, const ReadBudget &budget, const QString &shown, const std::function<void()> &begun);

Error damagedSpreadsheet(const QString &shown, const QString &detail = {});
Error tooLargeSpreadsheet(const QString &shown);

}
