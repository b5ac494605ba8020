#include "numbers/read/textfile.h"

#include <QFile>
#include <QStringDecoder>
#include <QTemporaryFile>

namespace wend {

namespace {

constexpr qint64 pieceBytes = 1 << 20;

/// ASCII and UTF-8, also with a few broken letters: those become U+FFFD where a cell is made a text.
bool isUtf8(const Encoding &encoding)
{
    return encoding.codec == "UTF-8";
}

bool writeAnew(QIODevice &from, const Encoding &encoding, QIODevice &to)
{
    const auto builtIn = QStringConverter::encodingForName(encoding.codec.constData());
    QStringDecoder decoder = builtIn ? QStringDecoder(*builtIn, QStringConverter::Flag::ConvertInitialBom) : QStringDecoder(encoding.codec.constData());
    if (!from.seek(encoding.markLength))
        return false;
    while (!from.atEnd()) {
        const QByteArray piece = from.read(pieceBytes);
        const QString text = decoder(piece);
        const QByteArray utf8 = text.toUtf8();
        if (piece.isEmpty() || to.write(utf8) != utf8.size())
            return false;
    }
    return true;
}

}

std::shared_ptr<const TextFile> TextFile::open(const QString &path, const Encoding &encoding)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return nullptr;
    if (isUtf8(encoding))
        return std::shared_ptr<const TextFile>(new TextFile(std::move(file), encoding.markLength));
    auto anew = std::make_unique<QTemporaryFile>();
    if (!anew->open() || !writeAnew(*file, encoding, *anew) || !anew->flush())
        return nullptr;
    return std::shared_ptr<const TextFile>(new TextFile(std::move(anew), 0));
}

qint64 TextFile::read(qint64 from, char *to, qint64 most) const
{
    const std::lock_guard lock(m_mutex);
    return m_device->seek(m_begin + from) ? std::max<qint64>(m_device->read(to, most), 0) : 0;
}

}
