#pragma once

#include "base/result.h"
#include "read/readlimits.h"

#include <QBuffer>
#include <QByteArray>
#include <QString>
#include <memory>
#include <vector>

class QuaZip;

namespace wend {

struct ArchiveEntry
{
    QString name;     ///< with `/` between folders, no leading one
    QString key;      ///< as the archive has it
    qint64 bytes = 0; ///< unpacked, as the archive says; never more are given
    qint64 packed = 0;
    bool encrypted = false;
};

/// A ZIP in memory. Nothing is ever written to disk. A hostile one cannot make it give more than `mostBytes`
/// altogether, nor list more than `mostEntries`.
class Archive
{
public:
    static constexpr qint64 mostBytes = mostUnpackedBytes;
    static constexpr int mostEntries = 10000;

    /// An error has one sentence about the file called `shown`: it is damaged, or holds too much.
    static Result<std::unique_ptr<Archive>> open(
        const QByteArray &bytes, const QString &shown, qint64 most = mostBytes);
    ~Archive();

    /// In the order of the archive, without folders.
    const std::vector<ArchiveEntry> &entries() const { return m_entries; }
    /// Case does not matter. Null where there is none.
    const ArchiveEntry *find(const QString &name) const;

    /// The entry, unpacked while it is read; valid until the next is opened. Null where it is damaged, encrypted or
    /// more than what is left of `mostBytes`.
    std::unique_ptr<QIODevice> device(const ArchiveEntry &entry);
    /// Its first bytes, to see what it is; empty where it cannot be read.
    QByteArray head(const ArchiveEntry &entry, qint64 bytes);
    /// How much may still be unpacked, and how much has been.
    qint64 left() const { return m_left; }
    qint64 given() const { return m_given; }
    /// Counts what was unpacked from an archive within this one.
    void charge(qint64 bytes) { m_left -= bytes; }

    /// All of it; nothing where device() gives none or the check sum is wrong.
    std::optional<QByteArray> read(const ArchiveEntry &entry);

private:
    Archive(const QByteArray &bytes, qint64 most);
    std::unique_ptr<QIODevice> opened(const ArchiveEntry &entry);

    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QuaZip> m_zip;
    std::vector<ArchiveEntry> m_entries;
    qint64 m_left;
    qint64 m_given = 0;
};

}
