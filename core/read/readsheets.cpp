#include "read/readsheets.h"

#include "base/csv.h"
#include "base/regularfile.h"
#include "read/archive.h"
#include "read/container.h"
#include "read/dialect.h"
#include "read/encoding.h"
#include "read/filekind.h"
#include "read/readpart.h"
#include "read/sheetfile.h"

#include <QFile>
#include <QFileInfo>

namespace wend {

namespace {

Result<std::vector<Worksheet>> readText(const QByteArray &bytes, const QString &path, const ReadOptions &said)
{
    const QString text = decodeText(bytes, detectEncoding(bytes));
    Dialect dialect = detectDialect(text);
    if (said.delimiter)
        dialect.delimiter = *said.delimiter;
    RecordReader reader(text, dialect);
    ReadBudget budget;
    std::vector<Worksheet> sheets(1);
    for (Row cells; reader.next(cells);) {
        if (cells.size() > size_t(mostColumns))
            return tooManyColumns(path);
        if (!budget.take(cells))
            return tooMuchAtOnce(path);
        for (QString &cell : cells)
            cell = withoutGuard(cell).toString();
        sheets.front().records.push_back(std::move(cells));
    }
    return sheets;
}

Result<std::vector<Worksheet>> readContainer(const QByteArray &bytes, FileKind kind, const QString &path)
{
    const QString shown = QFileInfo(path).fileName();
    ReadBudget budget;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    std::unique_ptr<Archive> archive;
    if (kind == FileKind::Zip) {
        auto opened = Archive::open(bytes, shown);
        if (!opened)
            return opened.error();
        archive = *std::move(opened);
        if (!archive->find(QStringLiteral("xl/workbook.xml")) && !archive->find(QStringLiteral("content.xml")))
            return damagedSpreadsheet(shown);
    }
    Result<SheetFile> file = kind == FileKind::SpreadsheetXml ? readSpreadsheetXml(buffer, budget, shown)
        : kind == FileKind::FlatOpenDocument                  ? readOpenDocument(buffer, budget, shown)
        : kind != FileKind::Zip                            ? Result<SheetFile>(Error {notATable(kind, shown), {}, path})
        : archive->find(QStringLiteral("xl/workbook.xml")) ? readXlsx(*archive, budget, shown)
                                                           : readOds(*archive, budget, shown);
    if (!file)
        return file.error();
    return std::move(file->sheets);
}

}

Result<std::vector<Worksheet>> readSheets(const QString &path, const ReadOptions &said)
{
    if (const auto regular = checkRegularFile(path); !regular)
        return regular.error();
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const FileKind kind = fileKind(file.peek(8192));
    if (!isOpen || file.size() > (kind == FileKind::MaybeText ? mostBytesOfWholeText : mostBytesOfContainer))
        return tooMuchAtOnce(path);
    const QByteArray bytes = file.readAll();
    if (kind == FileKind::MaybeText)
        return readText(bytes, path, said);
    if (!isContainer(kind))
        return Error {notATable(kind, QFileInfo(path).fileName()), {}, path};
    return readContainer(bytes, kind, path);
}

}
