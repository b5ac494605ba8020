#include "read/readlimits.h"

namespace wend {

namespace {

constexpr qint64 blockBytes = 16;               ///< what the memory's own bookkeeping and rounding cost
constexpr qint64 stringBytes = blockBytes + 16; ///< before the letters of a QString

}

bool ReadBudget::takeRows(qint64 rows)
{
    // Twice: a list that grows holds its old room and its new one for a moment.
    m_left -= rows * qint64(2 * sizeof(Row) + blockBytes);
    return m_left >= 0;
}

bool ReadBudget::takeCells(qint64 cells)
{
    m_left -= cells * qint64(sizeof(QString));
    return m_left >= 0;
}

bool ReadBudget::takeText(qint64 characters)
{
    m_left -= characters > 0 ? stringBytes + characters * qint64(sizeof(QChar)) : 0;
    return m_left >= 0;
}

bool ReadBudget::take(const Row &row)
{
    takeRows(1);
    takeCells(qint64(row.size()));
    for (const QString &cell : row)
        takeText(cell.size());
    return m_left >= 0;
}

qint64 ReadBudget::cells() const { return std::max<qint64>(m_left, 0) / qint64(sizeof(QString)); }

}
