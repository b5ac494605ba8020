#include "sources/keyedvalues.h"

#include <QTemporaryFile>
#include <algorithm>
#include <queue>

namespace wend {

/// A sorted run, read again piece by piece.
class KeyedValues::Run
{
public:
    Run(QTemporaryFile &file, qint64 from, size_t entries) : m_file(file), m_at(from), m_left(entries) { }

    /// The next entry; false at the end.
    bool next(Entry &entry)
    {
        if (m_next == m_piece.size()) {
            m_piece.resize(std::min<size_t>(m_left, 4096));
            const qint64 bytes = qint64(m_piece.size() * sizeof(Entry));
            if (m_piece.empty() || !m_file.seek(m_at)
                || m_file.read(reinterpret_cast<char *>(m_piece.data()), bytes) != bytes)
                return false;
            m_at += bytes;
            m_left -= m_piece.size();
            m_next = 0;
        }
        entry = m_piece[m_next++];
        return true;
    }

private:
    QTemporaryFile &m_file;
    qint64 m_at;
    size_t m_left;
    size_t m_next = 0;
    std::vector<Entry> m_piece;
};

KeyedValues::KeyedValues(Merge merge, size_t most) : m_merge(merge), m_most(most) { }
KeyedValues::KeyedValues(KeyedValues &&) noexcept = default;
KeyedValues &KeyedValues::operator=(KeyedValues &&) noexcept = default;
KeyedValues::~KeyedValues() = default;

size_t KeyedValues::slotOf(quint64 key) const
{
    size_t slot = firstSlot(key);
    while (m_slots[slot].key != 0 && m_slots[slot].key != key)
        slot = (slot + 1) & (m_slots.size() - 1);
    return slot;
}

void KeyedValues::put(quint64 key, quint64 value)
{
    key += key == 0;
    // The lines of one order stand one behind the other.
    if (m_waitingCount > 0 && m_waiting[m_waitingCount - 1].key == key) {
        m_waiting[m_waitingCount - 1].value = m_merge(m_waiting[m_waitingCount - 1].value, value);
        return;
    }
    if (m_waitingCount == m_waiting.size())
        putWaiting();
    m_waiting[m_waitingCount++] = {key, value};
#if defined(__GNUC__)
    if (!m_slots.empty())
        __builtin_prefetch(&m_slots[firstSlot(key)]);
#endif
}

void KeyedValues::putWaiting()
{
    for (size_t at = 0; at < m_waitingCount; ++at)
        putNow(m_waiting[at]);
    m_waitingCount = 0;
}

void KeyedValues::putNow(const Entry &put)
{
    if (4 * m_count >= 3 * m_slots.size() && (m_count < m_most || !writeOut()))
        grow();
    Entry &entry = m_slots[slotOf(put.key)];
    if (entry.key == put.key) {
        entry.value = m_merge(entry.value, put.value);
        return;
    }
    entry = put;
    ++m_count;
}

void KeyedValues::grow()
{
    std::vector<Entry> before(std::max<size_t>(16, 2 * m_slots.size()));
    before.swap(m_slots);
    for (const Entry &entry : before) {
        if (entry.key != 0)
            m_slots[slotOf(entry.key)] = entry;
    }
}

std::vector<KeyedValues::Entry> KeyedValues::sorted() const
{
    std::vector<Entry> entries;
    entries.reserve(m_count);
    std::copy_if(
        m_slots.begin(), m_slots.end(), std::back_inserter(entries), [](const Entry &entry) { return entry.key != 0; });
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.key < b.key; });
    return entries;
}

bool KeyedValues::writeOut()
{
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        if (!m_file->open())
            return false;
    }
    const std::vector<Entry> entries = sorted();
    const qint64 bytes = qint64(entries.size() * sizeof(Entry));
    const qint64 end = m_file->size();
    if (!m_file->seek(end) || m_file->write(reinterpret_cast<const char *>(entries.data()), bytes) != bytes
        || !m_file->flush()) {
        m_file->resize(end);
        return false;
    }
    m_runs.push_back(entries.size());
    std::fill(m_slots.begin(), m_slots.end(), Entry());
    m_count = 0;
    return true;
}

void KeyedValues::forEach(const std::function<void(quint64, quint64)> &visit)
{
    putWaiting();
    if (m_runs.empty()) {
        for (const Entry &entry : m_slots) {
            if (entry.key != 0)
                visit(entry.key, entry.value);
        }
        return;
    }
    // All runs and what is in memory side by side, the smallest key first.
    const std::vector<Entry> held = sorted();
    size_t nextHeld = 0;
    std::vector<Run> runs;
    qint64 from = 0;
    for (const size_t entries : m_runs) {
        runs.emplace_back(*m_file, from, entries);
        from += qint64(entries * sizeof(Entry));
    }
    const auto next = [&](size_t run, Entry &entry) {
        if (run < runs.size())
            return runs[run].next(entry);
        if (nextHeld == held.size())
            return false;
        entry = held[nextHeld++];
        return true;
    };
    using Front = std::pair<Entry, size_t>;
    const auto isBehind = [](const Front &a, const Front &b) { return a.first.key > b.first.key; };
    std::priority_queue<Front, std::vector<Front>, decltype(isBehind)> fronts(isBehind);
    Entry entry;
    for (size_t run = 0; run <= runs.size(); ++run) {
        if (next(run, entry))
            fronts.emplace(entry, run);
    }
    Entry open;
    while (!fronts.empty()) {
        const auto [front, run] = fronts.top();
        fronts.pop();
        if (front.key != open.key) {
            if (open.key != 0)
                visit(open.key, open.value);
            open = front;
        } else {
            open.value = m_merge(open.value, front.value);
        }
        if (next(run, entry))
            fronts.emplace(entry, run);
    }
    if (open.key != 0)
        visit(open.key, open.value);
}

}
