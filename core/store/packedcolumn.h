#pragma once

#include "store/packednumbers.h"

#include <span>

namespace wend {

/// Of a block: Julian days beyond are no dates.
constexpr quint64 mostDays = 10'000'000;

/// Appends whole numbers that belong together: one by one, or as runs of equal ones where that is shorter.
void packColumn(QByteArray &bytes, std::span<const quint64> numbers);

/// Reads them again, one by one.
class PackedColumn
{
public:
    PackedColumn() = default;
    /// Goes behind the column in `bytes`, whose bytes must stay as long as this.
    explicit PackedColumn(PackedNumbers &bytes);

    quint64 next();
    bool isBroken() const { return m_numbers.isBroken(); }

private:
    PackedNumbers m_numbers;
    bool m_isOfRuns = false;
    quint64 m_number = 0;
    quint64 m_left = 0; ///< of the run
};

}
