#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace wend::test {

/// The marks of those cards whose bytes stand in a damaged file; `whole` is what it was before, made from the workbook
/// with everything. Where bytes were damaged, a card counts when its row is whole, length and id included.
QSet<QByteArray> readableCards(const QByteArray &whole, const QByteArray &damaged, bool isOfBytes);

/// What a repaired workbook holds.
struct BroughtBack
{
    QSet<QByteArray> cards; ///< their marks
    QString trouble;        ///< empty: it opens and its rows hold together
};
BroughtBack broughtBack(const QString &path);

}
