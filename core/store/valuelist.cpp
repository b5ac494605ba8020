#include "store/valuelist.h"

namespace wend {

quint64 ValueList::placeOf(const QString &value)
{
    if (value.isEmpty())
        return 0;
    if (m_last && value == m_lastValue)
        return m_last;
    quint64 &place = m_places[value];
    if (place == 0) {
        place = quint64(m_places.size());
        const QByteArray text = value.toUtf8();
        packNumber(m_texts, quint64(text.size()));
        m_texts += text;
    }
    m_lastValue = value;
    m_last = place;
    return place;
}

void ValueList::packInto(QByteArray &bytes) const
{
    packNumber(bytes, quint64(m_places.size()));
    bytes += m_texts;
}

QStringList readValueList(PackedNumbers &bytes, quint64 most)
{
    const quint64 count = bytes.number();
    if (count > most) {
        bytes.refuse();
        return {};
    }
    QStringList values;
    values.reserve(qsizetype(count) + 1);
    values += QString();
    for (quint64 each = 0; each < count && !bytes.isBroken(); ++each)
        values += QString::fromUtf8(bytes.next(bytes.number()));
    return values;
}

}
