#include "base/regularfile.h"
#include "read/container.h"
#include "read/dialect.h"
#include "read/encoding.h"
#include "read/filekind.h"
#include "read/readlarge.h"
#include "read/readlimits.h"
#include "read/readoptions.h"
#include "read/readpart.h"
#include "read/readtables.h"
#include "read/table.h"
#include "read/wrappedlines.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace wend {

namespace {

// What the person reads.
struct ReadExportText
{
    Q_DECLARE_TR_FUNCTIONS(ReadExport)
};

/// All records, or the sentence why they are not all held.
Result<std::vector<Row>> recordsOf(
    QStringView text, const Dialect &dialect, ReadBudget &budget, const QString &fileName)
{
    std::vector<Row> records;
    RecordReader reader(text, dialect);
    Row cells;
    while (reader.next(cells)) {
        if (cells.size() > size_t(mostColumns))
            return tooManyColumns(fileName);
        if (!budget.take(cells))
            return tooMuchAtOnce(fileName);
        records.push_back(std::move(cells));
    }
    return records;
}

/// Of a file that is not read in one pass.
Result<void> checkSize(qint64 bytes, const QByteArray &head, const QString &path)
{
    const FileKind kind = fileKind(head);
    if (bytes <= mostBytesOfWholeText)
        return {};
    if (!isContainer(kind) && kind != FileKind::MaybeText)
        return Error {notATable(kind, QFileInfo(path).fileName()), {}, path};
    const bool isStreamed = isContainer(kind) && kind != FileKind::WebPage;
    return isStreamed && bytes <= mostBytesOfContainer ? Result<void>() : tooMuchAtOnce(path);
}

}

Error tooManyColumns(const QString &path)
{
    return {ReadExportText::tr("“%1” has a line of more than %2 cells, and Wend reads tables of up to %2 columns. "
                               "Nothing was changed. Please export fewer columns.")
                .arg(QFileInfo(path).fileName(), QLocale().toString(mostColumns)),
        {}, path};
}

Error tooMuchAtOnce(const QString &path)
{
    return {ReadExportText::tr("“%1” holds more than Wend takes in at once. Nothing was changed. Please export a "
                               "shorter period, or a single table.")
                .arg(QFileInfo(path).fileName()),
        {}, path};
}

Error tooLongLine(const QString &path)
{
    return {ReadExportText::tr("“%1” has a line of more than %2 MB, which is no row of a table. Nothing was changed. "
                               "Please choose the CSV file that you exported.")
                .arg(QFileInfo(path).fileName(), QString::number(mostBytesOfRecord >> 20)),
        {}, path};
}

Result<ReadFile> readExportBytes(const QByteArray &bytes, const QString &fileName)
{
    return readExportBytes(bytes, fileName, {});
}

Result<ReadFile> readExportBytes(const QByteArray &bytes, const QString &fileName, const ReadOptions &said)
{
    const QString shown = QFileInfo(fileName).fileName();
    if (QByteArrayView(bytes).trimmed().isEmpty())
        return Error {
            ReadExportText::tr("“%1” is empty. Nothing was changed. Please export it again.").arg(shown), {}, fileName};
    const FileKind kind = fileKind(bytes);
    if (isContainer(kind))
        return readContainer(bytes, kind, fileName, said);
    if (kind != FileKind::MaybeText)
        return Error {notATable(kind, shown), {}, fileName};
    ReadBudget budget;
    return readText(bytes, fileName, said, budget);
}

Result<ReadFile> readText(const QByteArray &bytes, const QString &fileName, const ReadOptions &said, ReadBudget &budget)
{
    const QString shown = QFileInfo(fileName).fileName();
    ReadFile file;
    file.path = fileName;
    file.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    const auto saidEncoding = said.encoding.isEmpty() ? std::nullopt : encodingNamed(said.encoding, bytes);
    const Encoding encoding = saidEncoding ? *saidEncoding : detectEncoding(bytes);
    file.encoding = encoding.name;
    file.bom = encoding.markLength > 0;
    QString text = decodeText(bytes, encoding);
    if (auto plain = said.delimiter ? std::nullopt : withoutLineQuotes(text))
        text = *std::move(plain);
    if (QStringView(text).trimmed().isEmpty())
        return Error {
            ReadExportText::tr("“%1” is empty. Nothing was changed. Please export it again.").arg(shown), {}, fileName};
    Dialect dialect = detectDialect(text);
    if (said.delimiter)
        dialect.delimiter = *said.delimiter;
    file.delimiter = dialect.delimiter;
    file.quote = dialect.quote;
    auto records = recordsOf(text, dialect, budget, fileName);
    if (!records)
        return records.error();
    readTables(file, *std::move(records), dialect, said);
    if (file.tables.empty())
        return Error {
            ReadExportText::tr(
                "No table was found in “%1”. Nothing was changed. Please choose the CSV file that you exported.")
                .arg(shown),
            {}, fileName};
    remarkOn(file, encoding);
    return file;
}

ReadFile readRecords(std::vector<Row> records, const QString &fileName, const ReadOptions &said)
{
    ReadFile file;
    file.path = fileName;
    file.encoding = QStringLiteral("utf-8");
    Dialect dialect;
    dialect.delimiter = QChar();
    file.delimiter = dialect.delimiter;
    readTables(file, std::move(records), dialect, said);
    remarkOn(file, Encoding {file.encoding, "UTF-8"});
    return file;
}

Result<ReadFile> readExport(const QString &path) { return readExport(path, {}); }

Result<ReadFile> readExport(const QString &path, const ReadOptions &said)
{
    if (const auto regular = checkRegularFile(path); !regular)
        return regular.error();
    const QFileInfo info(path);
    const QString shown = info.fileName();
    if (const StreamLimits limits; info.size() > limits.heldBytes) {
        if (auto read = readLarge(path, said, limits))
            return *std::move(read);
    }
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly))
        return Error {ReadExportText::tr("“%1” cannot be opened. Nothing was changed. Please check that you may read "
                                         "it and that no other program holds it.")
                          .arg(shown),
            device.errorString(), path};
    if (const auto size = checkSize(info.size(), device.peek(headBytes), path); !size)
        return size.error();
    const QByteArray bytes = device.readAll();
    if (device.error() != QFileDevice::NoError)
        return Error {ReadExportText::tr("“%1” could not be read to its end. Nothing was changed. Please copy it to "
                                         "this computer and try again.")
                          .arg(shown),
            device.errorString(), path};
    return readExportBytes(bytes, path, said);
}

}
