#include "store/rawpages.h"

#include "store/rawcells.h"

#include <algorithm>

namespace wend {

namespace {

constexpr char magic[] = "SQLite format 3"; // and its zero
constexpr qint64 furthestBegin = 1 << 20;
constexpr int usualPageSize = 4096;
constexpr quint32 pagesTried = 400;

bool isPageSize(int size) { return size >= 512 && size <= 65536 && (size & (size - 1)) == 0; }

/// How many of the first pages are pages of a tree, as far as they can be understood.
int treePages(const RawPages &pages)
{
    int found = 0;
    for (quint32 number = 1; number <= std::min(pages.count(), pagesTried); ++number) {
        if (isWholeTreePage(pages.page(number), number))
            ++found;
    }
    return found;
}

}

quint64 bigEndian(QByteArrayView bytes, qsizetype at, int length)
{
    quint64 number = 0;
    for (int n = 0; n < length; ++n)
        number = number << 8 | (at + n < bytes.size() ? uchar(bytes[at + n]) : 0);
    return number;
}

std::optional<quint64> varint(QByteArrayView bytes, qsizetype &at)
{
    quint64 number = 0;
    for (int n = 0; n < 9 && at < bytes.size(); ++n) {
        const uchar byte = uchar(bytes[at++]);
        if (n == 8)
            return number << 8 | byte;
        number = number << 7 | (byte & 0x7f);
        if (byte < 0x80)
            return number;
    }
    return std::nullopt;
}

std::unique_ptr<RawPages> RawPages::open(const QString &path)
{
    std::unique_ptr<RawPages> pages(new RawPages(path));
    if (!pages->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return nullptr;
    pages->findBegin();
    pages->findPageSize();
    return pages;
}

void RawPages::findBegin()
{
    const QByteArray head = bytes(0, furthestBegin);
    m_begin = std::max<qsizetype>(0, head.indexOf(QByteArrayView(magic, sizeof magic)));
}

void RawPages::findPageSize()
{
    const int stored = int(bigEndian(bytes(m_begin, 18), 16, 2));
    const int header = stored == 1 ? 65536 : stored;
    std::vector<int> sizes {usualPageSize, 1024, 2048, 8192, 16384, 32768, 65536, 512};
    if (isPageSize(header))
        sizes.insert(sizes.begin(), header);
    int best = 0;
    int bestSize = sizes.front();
    for (const int size : sizes) {
        m_pageSize = size;
        if (const int found = treePages(*this); found > best) {
            best = found;
            bestSize = size;
        }
    }
    m_pageSize = bestSize;
}

quint32 RawPages::count() const
{
    const qint64 pages = (m_file.size() - m_begin + m_pageSize - 1) / m_pageSize;
    return quint32(std::clamp<qint64>(pages, 0, 0xfffffffe));
}

QByteArray RawPages::page(quint32 number) const
{
    if (number < 1 || number > count())
        return {};
    QByteArray page = bytes(offsetOf(number), m_pageSize);
    if (!page.isEmpty())
        page.append(m_pageSize - page.size(), '\0');
    return page;
}

QByteArray RawPages::bytes(qint64 offset, qint64 length) const
{
    return m_file.seek(offset) ? m_file.read(length) : QByteArray();
}

}
