#include "read/readlarge.h"

#include "read/contenthash.h"
#include "read/dialect.h"
#include "read/filekind.h"
#include "read/readpart.h"
#include "read/readtables.h"
#include "read/wrappedlines.h"

#include <QCoreApplication>
#include <QFile>
#include <thread>

namespace wend {

namespace {

constexpr qint64 sampleBytes = 1 << 20;

/// What all bytes of a file tell, found out beside the reading of its records.
struct WholeFile
{
    explicit WholeFile(const QString &path)
        : worker([this, path] {
              QFile file(path);
              if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
                  return;
              ContentHash sum;
              for (qint64 got = 0; !isStopped && (got = file.read(piece.data(), pieceBytes)) > 0;) {
                  sum.add(piece.constData(), got);
                  utf8.add(QByteArrayView(piece).first(got));
              }
              hash = "content-" + sum.result();
          })
    {
    }
    ~WholeFile()
    {
        isStopped = true;
        join();
    }
    void join()
    {
        if (worker.joinable())
            worker.join();
    }

    Utf8Check utf8;
    QByteArray piece {pieceBytes,
        Qt::Uninitialized}; ///< taken before the thread begins, which could not tell that there is no memory
    QByteArray hash;
    std::atomic<bool> isStopped = false;
    std::thread worker; ///< last: it uses the others
};

QByteArray headOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(sampleBytes) : QByteArray();
}

std::optional<ReadFile> readAs(
    const QString &path, const Encoding &encoding, const ReadOptions &said, const StreamLimits &limits, PassEnd &end)
{
    end = PassEnd::OfFile;
    const auto text = TextFile::open(path, encoding);
    if (!text)
        return std::nullopt;
    QByteArray head(sampleBytes, Qt::Uninitialized);
    head.truncate(text->read(0, head.data(), sampleBytes));
    ReadFile file;
    file.path = path;
    file.encoding = encoding.name;
    file.bom = encoding.markLength > 0;
    const QString beginning = QString::fromUtf8(head);
    if (!said.delimiter && withoutLineQuotes(beginning))
        return std::nullopt; // read as a whole
    Dialect dialect = detectDialect(beginning);
    if (said.delimiter)
        dialect.delimiter = *said.delimiter;
    file.delimiter = dialect.delimiter;
    file.quote = dialect.quote;
    if (!RecordScanner::canScan(dialect))
        return std::nullopt;
    const auto goOn
        = [&](qint64 bytes) { return said.goOn(double(bytes) / double(std::max<qint64>(text->size(), 1))); };
    const auto records = StreamedRecords::read(text, dialect, limits, goOn, end);
    if (!records || !readTables(file, records->takeHeld(), dialect, said, records) || file.tables.empty())
        return std::nullopt;
    return file;
}

}

std::optional<Result<ReadFile>> readLarge(const QString &path, const ReadOptions &said, const StreamLimits &limits)
{
    const QByteArray head = headOf(path);
    if (fileKind(head) != FileKind::MaybeText)
        return std::nullopt;
    const auto saidEncoding = said.encoding.isEmpty() ? std::nullopt : encodingNamed(said.encoding, head);
    Encoding encoding = saidEncoding ? *saidEncoding : detectEncoding(head);
    WholeFile whole(path);
    PassEnd end;
    auto file = readAs(path, encoding, said, limits, end);
    if (!said.goOn(1))
        return Error {QCoreApplication::translate("ReadExport", "Reading was stopped. Nothing was changed."), {}, path};
    whole.join();
    // The beginning may have none of the letters that tell.
    if (!saidEncoding && encoding.markLength == 0 && !encoding.codec.startsWith("UTF-16")
        && !encoding.codec.startsWith("UTF-32")) {
        const Encoding found = encodingBy(whole.utf8.verdict(), head);
        if (found.codec != encoding.codec)
            file = readAs(path, found, said, limits, end);
        else if (file)
            file->encoding = found.name;
        encoding = found;
    }
    if (end == PassEnd::TooLongRecord)
        return tooLongLine(path);
    if (end == PassEnd::TooManyColumns)
        return tooManyColumns(path);
    if (!file || whole.hash.isEmpty())
        return std::nullopt;
    file->sha256 = whole.hash;
    remarkOn(*file, encoding);
    return *std::move(file);
}

}
