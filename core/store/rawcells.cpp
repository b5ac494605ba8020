#include "store/rawcells.h"

#include "model/storable.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace wend {

namespace {

constexpr size_t mostColumns = 200;
constexpr qint64 mostPayload = qint64(1) << 31; // SQLite's own limit

PageKind kindOf(uchar byte)
{
    for (const PageKind kind : {PageKind::InnerIndex, PageKind::InnerTable, PageKind::LeafIndex, PageKind::LeafTable}) {
        if (byte == uchar(kind))
            return kind;
    }
    return PageKind::None;
}

/// What of a row of that many bytes stands in its cell (section 1.6 of the format). Wend keeps no room free on a page.
qint64 localSizeOf(qint64 payload, PageKind kind, int pageSize)
{
    const qint64 most = kind == PageKind::LeafTable ? pageSize - 35 : (pageSize - 12) * 64 / 255 - 23;
    if (payload <= most)
        return payload;
    const qint64 least = (pageSize - 12) * 32 / 255 - 23;
    const qint64 fitting = least + (payload - least) % (pageSize - 4);
    return fitting <= most ? fitting : least;
}

/// The bytes of a row in order, over all pages it stands on.
class Payload
{
public:
    using Claim = std::function<bool(quint32)>; ///< whether that page may be read as a part of this row

    Payload(const RawPages &pages, QByteArrayView local, quint32 next, Claim claim)
        : m_pages(pages),
          m_part(local.toByteArray()),
          m_next(next),
          m_claim(std::move(claim))
    {
    }

    /// Moves on by `count` bytes and gives the first `keep` of them, or fewer where they end.
    QByteArray take(qint64 count, qint64 keep)
    {
        QByteArray taken;
        while (count > 0 && (m_at < m_part.size() || turn())) {
            const qint64 here = std::min<qint64>(count, m_part.size() - m_at);
            if (keep > 0)
                taken += m_part.mid(m_at, std::min(here, keep));
            keep -= here;
            count -= here;
            m_at += here;
        }
        m_isOver = m_isOver || count > 0;
        return taken;
    }
    bool isOver() const { return m_isOver; }

private:
    bool turn()
    {
        if (m_next == 0 || !m_claim(m_next))
            return false;
        const QByteArray page = m_pages.page(m_next);
        if (page.isEmpty())
            return false;
        m_next = quint32(bigEndian(page, 0, 4));
        m_part = page.mid(4);
        m_at = 0;
        return true;
    }

    const RawPages &m_pages;
    QByteArray m_part;
    qint64 m_at = 0;
    quint32 m_next;
    Claim m_claim;
    bool m_isOver = false;
};

/// Text whose end is missing may end within a letter.
QString textOf(QByteArray bytes)
{
    qsizetype tail = 0;
    while (tail < 3 && tail < bytes.size() && (uchar(bytes[bytes.size() - 1 - tail]) & 0xc0) == 0x80)
        ++tail;
    if (tail < bytes.size()) {
        const uchar lead = uchar(bytes[bytes.size() - 1 - tail]);
        const qsizetype wanted = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc0 ? 1 : 0;
        if (wanted > tail)
            bytes.chop(tail + 1);
    }
    return QString::fromUtf8(bytes);
}

Value rawValueOf(quint64 type, Payload &payload)
{
    const qint64 size = serialSize(type);
    if (type >= 12) {
        // One more than can be kept, so that the reader sees that it is too long.
        const bool isText = type % 2;
        const QByteArray bytes = payload.take(size, isText ? mostTextBytes + 4 : mostPictureBytes + 1);
        if (isText)
            return textOf(bytes);
        return payload.isOver() ? Value() : Value(bytes);
    }
    const QByteArray bytes = payload.take(size, size);
    if (type == 0 || bytes.size() < size)
        return {};
    if (type >= 8)
        return qint64(type - 8);
    const quint64 number = bigEndian(bytes, 0, int(size));
    if (type == 7)
        return std::bit_cast<double>(number);
    return qint64(number << (64 - 8 * size)) >> (64 - 8 * size); // with its sign
}

/// Where a page's cells and free places leave no gap and do not lie over each other, there is nothing else on it.
bool leavesNoGap(const QByteArray &page, qsizetype header, const std::vector<std::pair<qsizetype, qsizetype>> &cells,
    qsizetype listEnd)
{
    std::vector<std::pair<qsizetype, qsizetype>> used = cells;
    qsizetype free = qsizetype(bigEndian(page, header + 1, 2));
    for (qsizetype n = 0; free && n < page.size() / 4; ++n) {
        const qsizetype size = qsizetype(bigEndian(page, free + 2, 2));
        if (free + size > page.size() || size < 4)
            return false;
        used.emplace_back(free, free + size);
        free = qsizetype(bigEndian(page, free, 2));
    }
    std::sort(used.begin(), used.end());
    const quint64 stored = bigEndian(page, header + 5, 2);
    qsizetype at = stored == 0 ? 65536 : qsizetype(stored);
    if (at < listEnd || at > page.size())
        return false;
    qsizetype gaps = 0;
    for (const auto &[begin, end] : used) {
        if (begin < at)
            return false;
        gaps += begin - at;
        at = end;
    }
    return gaps + page.size() - at == uchar(page[header + 7]);
}

}

qint64 serialSize(quint64 type)
{
    constexpr qint64 sizes[] {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return type < 12 ? sizes[type] : qint64((type - 12) / 2);
}

std::optional<RawCell> cellAt(QByteArrayView bytes, qsizetype at, PageKind kind, int pageSize)
{
    RawCell cell;
    if (isInner(kind)) {
        if (at + 4 > bytes.size())
            return std::nullopt;
        cell.child = quint32(bigEndian(bytes, at, 4));
        at += 4;
    }
    if (kind != PageKind::InnerTable) {
        const auto payload = varint(bytes, at);
        if (!payload || *payload < 2 || *payload > quint64(mostPayload))
            return std::nullopt;
        cell.payload = qint64(*payload);
    }
    if (kind == PageKind::InnerTable || kind == PageKind::LeafTable) {
        const auto rowid = varint(bytes, at);
        if (!rowid)
            return std::nullopt;
        cell.rowid = qint64(*rowid);
    }
    cell.local = at;
    cell.end = at;
    if (kind == PageKind::InnerTable)
        return cell;
    cell.localSize = localSizeOf(cell.payload, kind, pageSize);
    cell.end += cell.localSize;
    if (cell.localSize < cell.payload) {
        cell.overflow = quint32(bigEndian(bytes, cell.end, 4));
        cell.end += 4;
    }
    return cell.end <= bytes.size() ? std::optional(cell) : std::nullopt;
}

TreePage treePageOf(const QByteArray &page, quint32 number)
{
    TreePage tree;
    const qsizetype header = treeHeaderAt(number);
    if (page.size() < 512)
        return tree;
    tree.kind = kindOf(uchar(page[header]));
    if (tree.kind == PageKind::None)
        return tree;
    const qsizetype list = header + (isInner(tree.kind) ? 12 : 8);
    const qsizetype count = qsizetype(bigEndian(page, header + 3, 2));
    const qsizetype listEnd = list + 2 * count;
    tree.isWhole = listEnd <= page.size();
    if (isInner(tree.kind))
        tree.rightChild = quint32(bigEndian(page, header + 8, 4));
    std::vector<std::pair<qsizetype, qsizetype>> places;
    for (qsizetype place = list; place + 2 <= std::min(listEnd, page.size()); place += 2) {
        const qsizetype at = qsizetype(bigEndian(page, place, 2));
        const auto cell = at >= list ? cellAt(page, at, tree.kind, int(page.size())) : std::nullopt;
        if (!cell) {
            tree.isWhole = false;
            continue;
        }
        places.emplace_back(at, std::max(cell->end, at + 4)); // a cell takes four bytes at least
        tree.cells.push_back(*cell);
    }
    tree.isWhole = tree.isWhole && leavesNoGap(page, header, places, listEnd);
    return tree;
}

bool isWholeTreePage(const QByteArray &page, quint32 number) { return treePageOf(page, number).isWhole; }

std::optional<RecordHeader> recordHeaderOf(QByteArrayView local)
{
    RecordHeader header;
    qsizetype at = 0;
    const auto size = varint(local, at);
    if (!size || *size < 2 || *size > quint64(local.size()))
        return std::nullopt;
    header.size = header.total = qint64(*size);
    while (at < qsizetype(*size)) {
        const auto type = varint(local, at);
        if (!type || *type == 10 || *type == 11 || *type > quint64(2 * mostPayload)
            || header.types.size() == mostColumns)
            return std::nullopt;
        header.types.push_back(*type);
        header.total += serialSize(*type);
    }
    return at == qsizetype(*size) ? std::optional(std::move(header)) : std::nullopt;
}

std::optional<RawRecord> RawRecords::recordOf(QByteArrayView bytes, const RawCell &cell)
{
    const QByteArrayView local = bytes.sliced(cell.local, cell.localSize);
    const auto header = recordHeaderOf(local);
    if (!header)
        return std::nullopt;
    Payload payload(m_pages, local, cell.overflow, [this](quint32 page) { return m_overflow.insert(page).second; });
    payload.take(header->size, 0);
    RawRecord record;
    record.isExact = header->total == cell.payload;
    for (const quint64 type : header->types) {
        record.values.push_back(rawValueOf(type, payload));
        record.readCount += !payload.isOver();
    }
    record.isCut = payload.isOver();
    return record;
}

}
