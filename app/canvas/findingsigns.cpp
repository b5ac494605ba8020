#include "canvas/findingsigns.h"

#include "canvas/marks.h"
#include "look/findingbadge.h"
#include "model/lookup.h"

#include <QPainter>

namespace wend {

namespace {

constexpr double largest = 19; ///< of a badge, in pixels
constexpr double smallest = 12;
constexpr double between = 2;
constexpr double corner = 6;
constexpr float veil = 0.55f;

struct PlacesOf
{
    const Board &board;

    std::vector<QRectF> operator()(StageId stage) const
    {
        std::vector<QRectF> places {board.layout().rectOf(stage), board.layout().numberRect(stage)};
        for (const LaneBox &lane : board.layout().lanes()) {
            if (lane.kind != LaneKind::Numbers || lane.collapsed)
                continue;
            for (const PillBox &pill : board.layout().numbers().pills) { // of the step that leads here
                if (pill.next == stage)
                    places.push_back(pill.rect.translated(0, board.layout().bandTop(lane)));
            }
        }
        return places;
    }
    std::vector<QRectF> operator()(CardId card) const { return {board.layout().rectOf(card)}; }
    std::vector<QRectF> operator()(FeelingId feeling) const
    {
        return {board.rectOf(Selection(std::vector<FeelingId> {feeling}))};
    }
    template <class Other>
    std::vector<QRectF> operator()(const Other &) const
    {
        return {};
    }
};

bool isTouchpoint(const Board &board, const FindingItem &item)
{
    const auto *id = std::get_if<CardId>(&item);
    const Card *card = id ? board.model().find(*id) : nullptr;
    const Lane *lane = card ? board.model().find(card->lane) : nullptr;
    return lane && lane->kind == LaneKind::Touchpoints;
}

}

QRectF seenPart(const Board &board, const Camera &camera, const QRectF &rect)
{
    const QRectF seen = camera.seen(rect);
    const bool isHeader = rect.bottom() <= board.layout().headerHeight() + 0.5;
    const bool isFloating = camera.shiftOfMap(rect.center().y()) != 0;
    if (isHeader || isFloating)
        return seen & QRectF(QPointF(), camera.viewport());
    return seen & camera.cellsArea();
}

std::vector<QRectF> placesOf(const Board &board, const FindingItem &item)
{
    std::vector<QRectF> places = std::visit(PlacesOf {board}, item);
    std::erase_if(places, [](const QRectF &place) { return place.isEmpty(); });
    return places;
}

void FindingSigns::place(const Board &board, const Camera &camera)
{
    m_placed.clear();
    m_litRects.clear();
    if (!board.hasMap())
        return;
    placeBadges(board, camera);
    bool isAnywhere = false;
    for (const FindingItem &item : m_lit) {
        for (const QRectF &place : placesOf(board, item)) {
            isAnywhere = true;
            if (const QRectF seen = seenPart(board, camera, place); !seen.isEmpty())
                m_litRects.push_back(seen);
        }
    }
    if (isAnywhere && m_litRects.empty()) // scrolled away: the veil stays
        m_litRects.push_back(QRectF());
}

// Where several stand at one corner, the later ones go on beside it.
void FindingSigns::placeBadges(const Board &board, const Camera &camera)
{
    const double size = std::clamp(largest * camera.zoom(), smallest, largest);
    for (size_t at = 0; at < m_badges.size(); ++at) {
        const std::vector<QRectF> places = placesOf(board, m_badges[at].at);
        if (places.empty())
            continue;
        const bool isLeft = isTouchpoint(board, m_badges[at].at); // at the right is the star
        const QRectF seen = camera.seen(places.front());
        const QPointF centre = isLeft ? seen.topLeft() + QPointF(3, 2) : seen.topRight() + QPointF(-3, 2);
        QRectF rect(centre.x() - size / 2, centre.y() - size / 2, size, size);
        const double step = (isLeft ? 1 : -1) * (size + between);
        const auto isTaken = [&] {
            return std::any_of(m_placed.begin(), m_placed.end(),
                [&](const Placed &other) { return other.rect.adjusted(0, 0, -1, -1).intersects(rect); });
        };
        while (isTaken())
            rect.translate(step, 0);
        const QRectF visible = seenPart(board, camera, places.front()).adjusted(-size, -size, size, size);
        if (visible.contains(rect.center()) && !seenPart(board, camera, places.front()).isEmpty())
            m_placed.push_back({rect, at});
    }
}

const FindingBadge *FindingSigns::badgeAt(QPointF screen) const
{
    for (const Placed &placed : m_placed) {
        if (placed.rect.contains(screen))
            return &m_badges[placed.badge];
    }
    return nullptr;
}

QRegion FindingSigns::region() const
{
    QRegion region;
    for (const Placed &placed : m_placed)
        region |= placed.rect.adjusted(-3, -3, 3, 3).toAlignedRect();
    return region;
}

void FindingSigns::paint(QPainter &painter, const QRectF &viewport, const Theme &theme) const
{
    if (isVeiled())
        paintVeil(painter, viewport, theme);
    for (const Placed &placed : m_placed)
        paintFindingBadge(painter, placed.rect, m_badges[placed.badge].severity, m_badges[placed.badge].number, theme);
}

void FindingSigns::paintVeil(QPainter &painter, const QRectF &viewport, const Theme &theme) const
{
    QRegion dark(viewport.toAlignedRect());
    for (const QRectF &lit : m_litRects)
        dark -= lit.toAlignedRect();
    QColor paper = theme.paper;
    paper.setAlphaF(veil);
    for (const QRect &part : dark)
        painter.fillRect(part, paper);
    for (const QRectF &lit : m_litRects) {
        if (!lit.isEmpty())
            paintSelectionRing(painter, lit, corner, theme, false);
    }
}

}
