#pragma once

#include <QtGlobal>
#include <array>
#include <functional>
#include <memory>
#include <vector>

class QTemporaryFile;

namespace wend {

/// One number for each of many keys (hashes of order numbers, of customers), in memory that does not grow with them:
/// beyond some hundred thousand they go into a temporary file, sorted. Where there is no room for that they stay in
/// memory.
class KeyedValues
{
public:
    /// What two numbers of one key come to; the order in which they come must make no difference.
    using Merge = quint64 (*)(quint64, quint64);
    static constexpr size_t mostHeld = 1 << 19;

    explicit KeyedValues(Merge merge, size_t most = mostHeld);
    KeyedValues(KeyedValues &&) noexcept;
    KeyedValues &operator=(KeyedValues &&) noexcept;
    ~KeyedValues();

    void put(quint64 key, quint64 value);
    /// Each key once.
    void forEach(const std::function<void(quint64 key, quint64 value)> &visit);

private:
    struct Entry
    {
        quint64 key = 0; ///< 0: none
        quint64 value = 0;
    };
    class Run;

    size_t firstSlot(quint64 key) const { return size_t(key) & (m_slots.size() - 1); }
    size_t slotOf(quint64 key) const;
    void putWaiting();
    void putNow(const Entry &entry);
    void grow();
    bool writeOut();
    std::vector<Entry> sorted() const;

    Merge m_merge;
    size_t m_most;
    size_t m_count = 0;
    std::array<Entry, 16> m_waiting; ///< until their slots have come from memory
    size_t m_waitingCount = 0;
    std::vector<Entry> m_slots;
    std::unique_ptr<QTemporaryFile> m_file;
    std::vector<size_t> m_runs; ///< entries of each sorted run in the file
};

}
