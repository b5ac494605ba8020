#include "read/recordscanner.h"

#include <bit>
#include <cstring>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace wend {

namespace {

constexpr qsizetype wide = 64;
constexpr qsizetype firstWindow = 4096;

}

bool RecordScanner::canScan(const Dialect &dialect)
{
    const auto isPlain = [](QChar c) { return c.unicode() > 0 && c.unicode() < 0x80; };
    return isPlain(dialect.delimiter) && isPlain(dialect.quote) && !dialect.escape;
}

RecordScanner::RecordScanner(
    std::shared_ptr<const TextFile> file, const Dialect &dialect, const Place &from, qsizetype bufferBytes)
    : m_file(std::move(file)),
      m_dialect(dialect),
      m_delimiter(char(dialect.delimiter.unicode())),
      m_quote(char(dialect.quote.unicode())),
      m_place(from),
      m_buffer(size_t(std::max<qsizetype>(bufferBytes, 16) + wide)),
      m_bufferStart(from.byte)
{
    startAt(m_buffer.data());
}

/// Where delimiters, quotes and ends of line stand among 64 bytes.
quint64 RecordScanner::specialsIn(const char *from) const
{
    quint64 mask = 0;
#if defined(__SSE2__)
    const __m128i delimiter = _mm_set1_epi8(m_delimiter);
    const __m128i quote = _mm_set1_epi8(m_quote);
    const __m128i feed = _mm_set1_epi8('\n');
    const __m128i carriage = _mm_set1_epi8('\r');
    for (int part = 0; part < 4; ++part) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from + 16 * part));
        const __m128i found = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, delimiter), _mm_cmpeq_epi8(bytes, quote)),
            _mm_or_si128(_mm_cmpeq_epi8(bytes, feed), _mm_cmpeq_epi8(bytes, carriage)));
        mask |= quint64(uint(_mm_movemask_epi8(found))) << (16 * part);
    }
#else
    for (int at = 0; at < wide; ++at)
        mask |= quint64(from[at] == m_delimiter || from[at] == m_quote || isEndOfLine(from[at])) << at;
#endif
    const qsizetype left = end() - from;
    return left >= wide ? mask : left <= 0 ? 0 : mask & ((quint64(1) << left) - 1);
}

void RecordScanner::startAt(const char *at)
{
    m_at = at;
    m_group = at;
    m_specials = specialsIn(at);
}

/// The next special sign, or the end of what is in the buffer.
const char *RecordScanner::nextSpecial()
{
    while (m_specials == 0) {
        if (end() - m_group <= wide)
            return end();
        m_group += wide;
        m_specials = specialsIn(m_group);
    }
    const char *found = m_group + std::countr_zero(m_specials);
    m_specials &= m_specials - 1;
    return found;
}

/// Moves the record to come to the front of the buffer and reads more behind it, in a larger buffer where it fills this
/// one.
bool RecordScanner::refill()
{
    const qsizetype kept = end() - m_at;
    const qsizetype room = qsizetype(m_buffer.size()) - wide;
    m_bufferStart = m_place.byte;
    if (kept == room) {
        m_isTooLong = room >= mostBytesOfRecord;
        if (m_isTooLong)
            return false;
        std::vector<char> larger(size_t(2 * room + wide));
        std::memcpy(larger.data(), m_at, size_t(kept));
        m_buffer.swap(larger);
    } else {
        std::memmove(m_buffer.data(), m_at, size_t(kept));
    }
    const qint64 got
        = m_file->read(m_bufferStart + kept, m_buffer.data() + kept, qint64(m_buffer.size()) - wide - kept);
    m_filled = kept + qsizetype(got);
    startAt(m_buffer.data());
    return got > 0;
}

bool RecordScanner::next()
{
    for (;;) {
        Take took = takeRecord();
        if (took == Take::NeedsMore) {
            if (refill())
                continue;
            if (m_isTooLong || m_at == end())
                return false;
            // The last record has no end of line.
            took = takeRecord();
        }
        if (took == Take::Unusual && !takeUnusual())
            return false;
        m_isTooWide = m_cells.size() > size_t(mostColumns);
        if (m_isTooWide)
            return false;
        ++m_place.record;
        return true;
    }
}

RecordScanner::Take RecordScanner::takeRecord()
{
    const bool isLast = m_bufferStart + m_filled >= m_file->size();
    if (m_at == end())
        return Take::NeedsMore;
    m_cells.clear();
    const char *start = m_at;
    std::string_view quoted;
    bool isQuoted = false;
    for (;;) {
        start = takePlainCells(start);
        const char *special = nextSpecial();
        if (special == end() && !isLast)
            return Take::NeedsMore;
        if (special != end() && *special == m_quote) {
            const char *first = start;
            if (m_dialect.blankAfterDelimiter && !m_cells.empty() && first < special && *first == ' ')
                ++first;
            if (m_place.vainLookAhead <= 0)
                continue;
            if (special != first) {
                // Blanks and a byte order mark before a quote may be forgiven; other signs make it a stray one.
                std::string_view before(first, size_t(special - first));
                if (before.starts_with("\xef\xbb\xbf"))
                    before.remove_prefix(3);
                if (before.find_first_not_of(' ') == std::string_view::npos)
                    return Take::Unusual;
                continue;
            }
            const Take took = takeQuoted(special, quoted);
            if (took != Take::Done)
                return took;
            isQuoted = true;
        }
        if (isQuoted) {
            m_cells.push_back(quoted);
            isQuoted = false;
        } else {
            if (m_dialect.blankAfterDelimiter && !m_cells.empty() && start < special && *start == ' ')
                ++start;
            m_cells.emplace_back(start, size_t(special - start));
        }
        if (special != end() && !isEndOfLine(*special)) {
            if (m_cells.size() > size_t(mostColumns))
                return Take::Done; // no more of it is of use
            start = special + 1;
            // A delimiter as the very last sign: RecordReader ends there, without an empty cell behind it? It has one.
            continue;
        }
        const char *behind = special;
        if (special != end()) {
            ++behind;
            if (*special == '\r') {
                if (behind == end() && !isLast)
                    return Take::NeedsMore;
                if (behind != end() && *behind == '\n') {
                    nextSpecial();
                    ++behind;
                }
            }
        }
        m_place.byte += behind - m_at;
        m_at = behind;
        return Take::Done;
    }
}

/// Those that end within the bytes looked at, by far the most. Returns where the next cell starts.
const char *RecordScanner::takePlainCells(const char *start)
{
    if (m_dialect.blankAfterDelimiter)
        return start;
    quint64 specials = m_specials;
    while (specials != 0) {
        const char *special = m_group + std::countr_zero(specials);
        if (*special != m_delimiter)
            break;
        m_cells.emplace_back(start, size_t(special - start));
        start = special + 1;
        specials &= specials - 1;
    }
    m_specials = specials;
    return start;
}

/// A quoted cell without a quote in it. Moves `special` from the opening quote to the delimiter or the end of line
/// behind the cell.
RecordScanner::Take RecordScanner::takeQuoted(const char *&special, std::string_view &cell)
{
    const bool isLast = m_bufferStart + m_filled >= m_file->size();
    const char *open = special;
    do {
        special = nextSpecial();
    } while (special != end() && *special != m_quote);
    if (special == end() || special + 1 == end())
        return isLast ? Take::Unusual : Take::NeedsMore;
    cell = {open + 1, size_t(special - open - 1)};
    ++special;
    if (*special != m_delimiter && !isEndOfLine(*special))
        return Take::Unusual;
    special = nextSpecial();
    return Take::Done;
}

/// By RecordReader, from a window that grows until it holds the record. Bytes become letters one by one, since all
/// signs of a dialect are ASCII, and bytes again.
bool RecordScanner::takeUnusual()
{
    for (qsizetype window = firstWindow;; window *= 4) {
        while (end() - m_at < window && refill()) { }
        const bool isRest = m_bufferStart + m_filled >= m_file->size() && end() - m_at <= window;
        const QString text = QString::fromLatin1(m_at, std::min<qsizetype>(window, end() - m_at));
        RecordReader reader(text, m_dialect, m_place.vainLookAhead);
        Row cells;
        if (!reader.next(cells))
            return false;
        if (reader.sawTheEnd() && !isRest && window < mostBytesOfRecord)
            continue;
        m_isTooLong = !isRest && reader.position() >= text.size();
        if (m_isTooLong)
            return false;
        m_place.vainLookAhead = reader.vainLookAhead();
        m_own.clear();
        for (const QString &cell : cells)
            m_own.push_back(cell.toLatin1().toStdString());
        m_cells.assign(m_own.begin(), m_own.end());
        m_place.byte += reader.position();
        startAt(m_at + reader.position());
        return true;
    }
}

}
