#include "canvas/carddrag.h"

#include "canvas/editnames.h"
#include "canvas/marks.h"
#include "edit/cardgroups.h"
#include "edit/lanes.h"
#include "model/lookup.h"
#include "render/mappainter.h"

#include <QCoreApplication>
#include <QPainter>

namespace wend {

namespace {

constexpr size_t mostShown = 24; ///< cards drawn in the hand: more would only hide the map
constexpr double translucent = 0.78;
constexpr int behindAll = 1 << 30;

}

CardDrag::CardDrag(Board &board, CardIds cards, CardId grabbed, QPointF pressed)
    : m_board(board),
      m_cards(std::move(cards)),
      m_grabbed(grabbed),
      m_pressed(pressed),
      m_at(pressed)
{
}

void CardDrag::move(const Pointer &pointer)
{
    m_at = pointer.map;
    m_copy = pointer.modifiers.testFlag(Qt::ControlModifier);
    m_place.reset();
    m_outside = pointer.outside;
    if (m_outside)
        return;
    const MapLayout &layout = m_board.layout();
    const int lane = layout.laneIndexAt(m_at.y());
    const int column = layout.columnIndexAt(m_at.x());
    if (lane < 0 || column < 0 || !holdsCards(layout.lanes()[size_t(lane)].kind))
        return;
    const CellPlace cell {layout.lanes()[size_t(lane)].id, layout.columns()[size_t(column)].id};
    // Where it does not show its cards it takes them behind the others.
    m_closed = layout.lanes()[size_t(lane)].collapsed || layout.columns()[size_t(column)].collapsed;
    m_place = Place {cell, m_closed ? behindAll : layout.insertIndexAt(cell.stage, cell.lane, m_at)};
}

void CardDrag::finish()
{
    if (!m_place)
        return;
    const auto [lane, stage] = m_place->cell;
    if (m_copy) {
        CardIds copies;
        if (m_board.edit(copyName(m_board.model(), m_cards), [&, lane = lane, stage = stage](Edit &edit) {
                copies = copyCards(edit, m_cards, lane, stage, m_place->index);
            }))
            m_board.select(copies);
        return;
    }
    // The line was shown among all cards, those that move included.
    int index = 0;
    const std::vector<CardId> &there = cardsIn(m_board.model(), lane, stage);
    for (int at = 0; at < m_place->index && at < int(there.size()); ++at)
        index += std::find(m_cards.begin(), m_cards.end(), there[size_t(at)]) == m_cards.end();
    m_board.edit(moveName(m_board.model(), m_cards),
        [&, lane = lane, stage = stage](Edit &edit) { moveCards(edit, m_cards, lane, stage, index); });
}

CardIds CardDrag::shown() const
{
    CardIds cards(m_cards.begin(), m_cards.begin() + ptrdiff_t(std::min(m_cards.size(), mostShown)));
    std::erase(cards, m_grabbed);
    cards.push_back(m_grabbed); // on top
    return cards;
}

void CardDrag::paint(QPainter &painter, const MapStyle &style) const
{
    const MapLayout &layout = m_board.layout();
    if (m_place && m_closed)
        paintSelectionRing(painter, closedRect(), 4, style.theme, true);
    else if (m_place)
        paintDropLine(painter, layout.insertLine(m_place->cell.stage, m_place->cell.lane, m_place->index), style.theme);
    painter.save();
    painter.setOpacity(translucent);
    for (CardId card : shown())
        paintCard(painter, layout, card, layout.rectOf(card).topLeft() + offset(), style);
    painter.restore();
}

QRectF CardDrag::closedRect() const
{
    return m_board.layout().cellRect(m_place->cell.stage, m_place->cell.lane).adjusted(3, 4, -7, -4);
}

QRectF CardDrag::area() const
{
    const MapLayout &layout = m_board.layout();
    QRectF all;
    for (CardId card : shown())
        all |= layout.rectOf(card).translated(offset());
    if (m_place && m_closed)
        all |= closedRect().adjusted(-6, -6, 6, 6);
    else if (m_place)
        all |= dropLineArea(layout.insertLine(m_place->cell.stage, m_place->cell.lane, m_place->index));
    return all.adjusted(-4, -4, 4, 6);
}

QString CardDrag::hint() const
{
    if (m_outside)
        return QCoreApplication::translate("Canvas", "Outside of the map nothing is moved");
    if (!m_place)
        return QCoreApplication::translate("Canvas", "This lane holds no cards");
    if (m_closed) {
        const Lane &lane = m_board.model().at(m_place->cell.lane);
        return QCoreApplication::translate("Canvas", "Into “%1”, which is closed")
            .arg(lane.collapsed ? laneName(m_board.model(), lane) : m_board.model().at(m_place->cell.stage).name);
    }
    if (m_cards.size() > 1)
        return m_copy ? QCoreApplication::translate("Canvas", "Copy %n cards", nullptr, int(m_cards.size()))
                      : QCoreApplication::translate("Canvas", "%n cards", nullptr, int(m_cards.size()));
    return m_copy ? QCoreApplication::translate("Canvas", "Copy") : QString();
}

Qt::CursorShape CardDrag::cursor() const
{
    if (!m_place)
        return Qt::ForbiddenCursor;
    return m_copy ? Qt::DragCopyCursor : Qt::ClosedHandCursor;
}

}
