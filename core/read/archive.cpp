#include "read/archive.h"

#include "read/encoding.h"

#include <QCoreApplication>
#include <quazip.h>
#include <quazipfile.h>

namespace wend {

namespace {

constexpr quint16 encryptedFlag = 1;
constexpr quint16 utf8Flag = 1 << 11;
/// Deflate packs a table of text 5 to 30 times; only an endless row of one sign comes near 1000.
constexpr qint64 mostRatio = 250;
constexpr qint64 smallEnough = qint64(64) << 20;

// What the person reads.
struct ArchiveText
{
    Q_DECLARE_TR_FUNCTIONS(ReadExport)
};

/// Names without the flag are in whatever the machine used that packed them: a Chinese Windows writes GBK.
QString nameOf(const QuaZipFileInfo64 &info)
{
    QString name = info.name;
    if ((info.flags & utf8Flag) == 0) {
        const QByteArray raw = name.toLatin1();
        name = decodeText(raw, detectEncoding(raw));
    }
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name;
}

}

Archive::Archive(const QByteArray &bytes, qint64 most) : m_bytes(bytes), m_left(most) { m_buffer.setBuffer(&m_bytes); }

Archive::~Archive() = default;

Result<std::unique_ptr<Archive>> Archive::open(const QByteArray &bytes, const QString &shown, qint64 most)
{
    const Error damaged {
        ArchiveText::tr(
            "“%1” is damaged: it cannot be unpacked. Nothing was changed. Please download or export it again.")
            .arg(shown),
        {}, shown};
    std::unique_ptr<Archive> archive(new Archive(bytes, most));
    archive->m_zip = std::make_unique<QuaZip>(&archive->m_buffer);
    archive->m_zip->setFileNameCodec("ISO-8859-1");
    if (!archive->m_zip->open(QuaZip::mdUnzip))
        return damaged;
    qint64 together = 0;
    for (bool more = archive->m_zip->goToFirstFile(); more; more = archive->m_zip->goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!archive->m_zip->getCurrentFileInfo(&info))
            return damaged;
        const qint64 size = qint64(qMin<quint64>(info.uncompressedSize, quint64(mostBytes) + 1));
        together += size;
        const bool bomb
            = size > smallEnough && size / mostRatio > qint64(qMin<quint64>(info.compressedSize, quint64(mostBytes)));
        if (together > most || bomb || archive->m_entries.size() >= size_t(mostEntries))
            return Error {ArchiveText::tr("“%1” would unpack to more than Wend reads (512 MB). Nothing was changed. "
                                          "Please export a shorter period.")
                              .arg(shown),
                {}, shown};
        const QString name = nameOf(info);
        if (!name.isEmpty() && !name.endsWith(u'/'))
            archive->m_entries.push_back(
                {name, info.name, size, qint64(info.compressedSize), (info.flags & encryptedFlag) != 0});
    }
    if (archive->m_entries.empty())
        return damaged;
    return archive;
}

const ArchiveEntry *Archive::find(const QString &name) const
{
    for (const ArchiveEntry &entry : m_entries) {
        if (entry.name.compare(name, Qt::CaseInsensitive) == 0)
            return &entry;
    }
    return nullptr;
}

std::unique_ptr<QIODevice> Archive::device(const ArchiveEntry &entry)
{
    // The same entry can be asked for again and again.
    m_left -= entry.bytes;
    m_given += entry.bytes;
    return m_left < 0 ? nullptr : opened(entry);
}

QByteArray Archive::head(const ArchiveEntry &entry, qint64 bytes)
{
    const auto file = opened(entry);
    return file ? file->read(bytes) : QByteArray();
}

std::unique_ptr<QIODevice> Archive::opened(const ArchiveEntry &entry)
{
    if (entry.encrypted || !m_zip->setCurrentFile(entry.key, QuaZip::csSensitive))
        return nullptr;
    auto file = std::make_unique<QuaZipFile>(m_zip.get());
    if (!file->open(QIODevice::ReadOnly))
        return nullptr;
    return file;
}

std::optional<QByteArray> Archive::read(const ArchiveEntry &entry)
{
    const auto file = device(entry);
    if (!file)
        return std::nullopt;
    // By pieces: what the archive says of the size need not be true.
    QByteArray bytes;
    for (;;) {
        const QByteArray piece = file->read(256 * 1024);
        bytes += piece;
        if (piece.isEmpty())
            break;
    }
    auto *zipped = static_cast<QuaZipFile *>(file.get());
    if (zipped->getZipError() != UNZ_OK)
        return std::nullopt;
    zipped->close(); // compares the check sum
    if (zipped->getZipError() != UNZ_OK)
        return std::nullopt;
    return bytes;
}

}
