#include "read/textfile.h"
#include "read/readlimits.h"

#include <QFile>
#include <QStringDecoder>
#include <QTemporaryFile>

namespace wend {

namespace {

/// ASCII and UTF-8, also with a few broken letters: those become U+FFFD where a cell is made a text.
bool isUtf8(const Encoding &encoding) { return encoding.codec == "UTF-8"; }

/// How many bytes at the end begin a letter that the file ends within.
qint64 cutOff(QIODevice &file, qint64 begin)
{
    const qint64 looked = std::min<qint64>(3, file.size() - begin);
    if (looked <= 0 || !file.seek(file.size() - looked))
        return 0;
    const QByteArray end = file.read(looked);
    for (qsizetype back = 1; back <= end.size(); ++back) {
        const uchar byte = uchar(end[end.size() - back]);
        if ((byte & 0xc0) == 0x80)
            continue;
        const int length = byte >= 0xc2 && byte < 0xe0 ? 2
            : byte >= 0xe0 && byte < 0xf0              ? 3
            : byte >= 0xf0 && byte < 0xf5              ? 4
                                                       : 1;
        return length > back ? back : 0;
    }
    return 0;
}

bool writeAnew(QIODevice &from, const Encoding &encoding, QIODevice &to)
{
    const auto builtIn = QStringConverter::encodingForName(encoding.codec.constData());
    QStringDecoder decoder = builtIn ? QStringDecoder(*builtIn, QStringConverter::Flag::ConvertInitialBom)
                                     : QStringDecoder(encoding.codec.constData());
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
    if (isUtf8(encoding)) {
        const qint64 end = file->size() - cutOff(*file, encoding.markLength);
        return std::shared_ptr<const TextFile>(new TextFile(std::move(file), encoding.markLength, end));
    }
    auto anew = std::make_unique<QTemporaryFile>();
    if (!anew->open() || !writeAnew(*file, encoding, *anew) || !anew->flush())
        return nullptr;
    const qint64 end = anew->size();
    return std::shared_ptr<const TextFile>(new TextFile(std::move(anew), 0, end));
}

qint64 TextFile::read(qint64 from, char *to, qint64 most) const
{
    const std::lock_guard lock(m_mutex);
    most = std::min(most, m_size - from);
    return most > 0 && m_device->seek(m_begin + from) ? std::max<qint64>(m_device->read(to, most), 0) : 0;
}

}
