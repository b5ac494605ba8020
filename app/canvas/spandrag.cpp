#include "canvas/spandrag.h"

#include "canvas/editnames.h"
#include "canvas/marks.h"
#include "edit/cards.h"
#include "render/mappainter.h"

#include <QCoreApplication>
#include <QPainter>

namespace wend {

namespace {

/// Covers the shown columns from its own to `last`, the hidden ones between them too.
void spanTo(Board &board, CardId card, int last)
{
    const PlacedCard placed = board.layout().placed(card);
    const Card *row = board.model().find(card);
    if (!placed || !row)
        return;
    const int span = board.layout().columns()[size_t(last)].after - placed.column->from;
    const EditName name {span > 1 ? QT_TRANSLATE_NOOP("Edit", "Stretch “%1” over %2 columns")
                                  : QT_TRANSLATE_NOOP("Edit", "Keep “%1” in its column"),
        span > 1 ? QStringList {shortText(row->text), QString::number(span)} : QStringList {shortText(row->text)}};
    if (span != row->span)
        board.edit(name, [&](Edit &edit) { setSpan(edit, card, span); });
}

}

SpanDrag::SpanDrag(Board &board, CardId card)
    : m_board(board),
      m_card(card),
      m_rect(board.layout().rectOf(card)),
      m_first(board.layout().columnIndexAt(m_rect.left())),
      m_last(m_first + shownSpan() - 1)
{
}

int SpanDrag::shownSpan() const
{
    const PlacedCard placed = m_board.layout().placed(m_card);
    return placed ? placed.box->span : 1;
}

void SpanDrag::move(const Pointer &pointer)
{
    const MapLayout &layout = m_board.layout();
    // A column counts as soon as the pointer is a third into it.
    const int under = layout.columnIndexAt(pointer.map.x());
    const ColumnBox &column = layout.columns()[size_t(under)];
    m_last = std::max(m_first, pointer.map.x() > column.left + column.width / 3 ? under : under - 1);
}

void SpanDrag::finish()
{
    if (m_last != m_first + shownSpan() - 1)
        spanTo(m_board, m_card, m_last);
}

QRectF SpanDrag::covered() const
{
    const MapLayout &layout = m_board.layout();
    const ColumnBox &last = layout.columns()[size_t(m_last)];
    QRectF rect = m_rect;
    rect.setRight(last.left + last.width - layout.measures().cellRight);
    return rect;
}

QRectF SpanDrag::area() const { return covered().united(m_rect).adjusted(-6, -6, 6, 6); }

void SpanDrag::paint(QPainter &painter, const MapStyle &style) const
{
    paintSelectionRing(painter, covered(), m_board.layout().measures().cardRadius, style.theme, true);
}

QString SpanDrag::hint() const
{
    const int columns = m_last - m_first + 1; // lupdate does not find a plural of a sum
    return QCoreApplication::translate("Canvas", "%n columns", nullptr, columns);
}

void spanSelected(Board &board, int by)
{
    const CardId card = board.hasMap() ? onlyCard(board.selection()) : CardId {};
    const PlacedCard placed = board.layout().placed(card);
    if (!placed)
        return;
    const int first = board.layout().columnIndex(placed.column->id);
    const int last = std::clamp(first + placed.box->span - 1 + by, first, int(board.layout().columns().size()) - 1);
    spanTo(board, card, last);
}

}
