#pragma once

#include "read/encoding.h"

#include <QIODevice>
#include <memory>
#include <mutex>

namespace wend {

/// The text of a large file as UTF-8 bytes, wherever asked for. A file in another encoding is written anew into a
/// temporary file, once, so that a place in it can be gone to and memory does not grow with it.
class TextFile
{
public:
    /// Null where the file cannot be read to its end or there is no room for a temporary one.
    static std::shared_ptr<const TextFile> open(const QString &path, const Encoding &encoding);

    qint64 size() const { return m_size; }
    /// Up to `most` bytes from `from` on. Several threads may ask at once.
    qint64 read(qint64 from, char *to, qint64 most) const;

private:
    TextFile(std::unique_ptr<QIODevice> device, qint64 begin, qint64 end)
        : m_device(std::move(device)),
          m_begin(begin),
          m_size(end - begin)
    {
    }

    mutable std::mutex m_mutex;
    std::unique_ptr<QIODevice> m_device;
    qint64 m_begin;
    qint64 m_size;
};

}
