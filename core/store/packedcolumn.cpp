#include "store/packedcolumn.h"

namespace wend {

void packColumn(QByteArray &bytes, std::span<const quint64> numbers)
{
    QByteArray single;
    QByteArray runs;
    for (size_t at = 0; at < numbers.size();) {
        size_t end = at;
        while (end < numbers.size() && numbers[end] == numbers[at]) {
            packNumber(single, numbers[at]);
            ++end;
        }
        packNumber(runs, numbers[at]);
        packNumber(runs, end - at);
        at = end;
    }
    const bool isOfRuns = runs.size() < single.size();
    const QByteArray &shorter = isOfRuns ? runs : single;
    packNumber(bytes, quint64(shorter.size()) << 1 | quint64(isOfRuns));
    bytes += shorter;
}

PackedColumn::PackedColumn(PackedNumbers &bytes)
{
    const quint64 head = bytes.number();
    m_isOfRuns = head & 1;
    m_numbers = PackedNumbers(bytes.next(head >> 1));
}

quint64 PackedColumn::next()
{
    if (!m_isOfRuns)
        return m_numbers.number();
    if (m_left == 0) {
        m_number = m_numbers.number();
        m_left = std::max<quint64>(1, m_numbers.number());
    }
    --m_left;
    return m_number;
}

}
