#pragma once

#include "store/packednumbers.h"

#include <QHash>
#include <QStringList>

namespace wend {

/// The values that one dimension has in a block, each with its place; 0 is that of none.
class ValueList
{
public:
    quint64 placeOf(const QString &value);
    qsizetype bytes() const { return m_texts.size(); } ///< of its values
    void packInto(QByteArray &bytes) const;

private:
    QHash<QString, quint64> m_places;
    QByteArray m_texts;
    QString m_lastValue;
    quint64 m_last = 0;
};

/// The values of a list by their places. Nothing, and `bytes` broken, where there are more than `most`.
QStringList readValueList(PackedNumbers &bytes, quint64 most);

}
