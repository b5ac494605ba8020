#pragma once

#include "read/cellbytes.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wend {

/// Who adds up many rows asks now and then whether to go on.
constexpr size_t rowsBetweenAsking = 1 << 14;

/// Empty for a cell that the row does not have.
inline std::string_view cellOf(const std::vector<std::string_view> &cells, int column)
{
    return column >= 0 && column < int(cells.size()) ? cells[size_t(column)] : std::string_view();
}

/// The name of a part, or what stands for all of them: empty where the cell says "Total", "All"…
QString partName(const QString &cell);
/// False only where partName() is certainly not empty.
bool couldBeWhole(std::string_view cell);

/// What the words of a row say, found out once for all rows with the same words. Rows are looked up by their bytes.
template <class Spot>
class WordSpots
{
public:
    static constexpr size_t most = 1 << 17;
    static constexpr size_t madeBeforeJudging = 1 << 13;

    /// A column that a spot depends on, -1 is none; on its days alone; on what part of the whole a row is.
    void addWord(int column) { add(column, Kind::Any); }
    void addDay(int column) { add(column, Kind::Day); }
    void addPart(int column) { add(column, Kind::Part); }

    /// The spot of a row, made where none is known. Valid until the next one is asked for.
    template <class Make>
    Spot &at(const std::vector<std::string_view> &cells, const Make &make)
    {
        m_key.clear();
        for (const Word &word : m_words) {
            std::string_view cell = cellOf(cells, word.column);
            if (word.kind == Kind::Day)
                cell = dayPart(cell);
            else if (word.kind == Kind::Part && word.areAllOne && !couldBeWhole(cell))
                cell = "part";
            const uint length = uint(cell.size());
            m_key.append(reinterpret_cast<const char *>(&length), sizeof length).append(cell);
        }
        ++m_asked;
        if (m_last && m_key == m_lastKey)
            return *m_last;
        m_last = find(make);
        m_lastKey = m_key;
        return *m_last;
    }

    /// The cells that a spot depends on as texts; the others are empty.
    Row words(const std::vector<std::string_view> &cells) const
    {
        Row row(cells.size());
        for (const Word &word : m_words) {
            if (word.column < int(cells.size()))
                row[size_t(word.column)] = textOf(cells[size_t(word.column)]);
        }
        return row;
    }

    /// Forgets all spots; from now on it makes no difference which part a row is by the words of that column.
    void makeAllPartsOne(int column)
    {
        for (Word &word : m_words)
            word.areAllOne = word.areAllOne || word.column == column;
        m_last = nullptr;
        beginAnew();
    }

private:
    enum class Kind { Any, Day, Part };
    struct Word
    {
        int column;
        Kind kind;
        bool areAllOne = false; ///< parts
    };

    template <class Make>
    Spot *find(const Make &make)
    {
        if (m_areAllDifferent) {
            if (m_asked >= most)
                beginAnew();
            m_only = make();
            return &m_only;
        }
        auto found = m_spots.find(m_key);
        if (found != m_spots.end())
            return &found->second;
        // Where most rows have words of their own (a row for each day and page), remembering them costs more than it
        // saves.
        ++m_made;
        if (m_spots.size() >= most)
            m_spots.clear();
        if (m_made >= madeBeforeJudging && 2 * m_made > m_asked) {
            beginAnew();
            m_areAllDifferent = true;
            m_only = make();
            return &m_only;
        }
        return &m_spots.emplace(m_key, make()).first->second;
    }

    void beginAnew()
    {
        m_spots.clear();
        m_asked = 0;
        m_made = 0;
        m_areAllDifferent = false;
    }

    void add(int column, Kind kind)
    {
        const auto known
            = std::find_if(m_words.begin(), m_words.end(), [&](const Word &word) { return word.column == column; });
        if (known != m_words.end())
            known->kind = known->kind == kind ? kind : Kind::Any;
        else if (column >= 0)
            m_words.push_back({column, kind});
    }

    std::vector<Word> m_words;
    std::unordered_map<std::string, Spot> m_spots;
    Spot m_only; ///< where none are remembered
    Spot *m_last = nullptr;
    size_t m_asked = 0; ///< since the beginning or a new one
    size_t m_made = 0;
    bool m_areAllDifferent = false;
    std::string m_key;
    std::string m_lastKey;
};

}
