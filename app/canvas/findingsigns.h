#pragma once

#include "canvas/board.h"
#include "canvas/camera.h"
#include "findings/finding.h"

#include <QRegion>

class QPainter;

namespace wend {

struct Theme;

/// A finding on the map: its number stands once, at one of its items.
struct FindingBadge
{
    int number = 0;
    FindingSeverity severity = FindingSeverity::Look;
    FindingItem at;
    QString text; ///< what its tip says
    bool operator==(const FindingBadge &) const = default;
};

/// What findings show on the map: their numbers, and the items of one of them while all else lies under a veil.
class FindingSigns
{
public:
    void setBadges(std::vector<FindingBadge> badges) { m_badges = std::move(badges); }
    /// Items that have no place on the map light nothing; where none has, there is no veil.
    void light(std::vector<FindingItem> items) { m_lit = std::move(items); }
    /// Finds the places again, after any change of these, of the map or of where one looks.
    void place(const Board &board, const Camera &camera);

    bool isVeiled() const { return !m_litRects.empty(); }
    /// Null: none is there.
    const FindingBadge *badgeAt(QPointF screen) const;
    /// Where badges are painted.
    QRegion region() const;
    void paint(QPainter &painter, const QRectF &viewport, const Theme &theme) const;

private:
    struct Placed
    {
        QRectF rect; ///< viewport pixels
        size_t badge = 0;
    };

    void placeBadges(const Board &board, const Camera &camera);
    void paintVeil(QPainter &painter, const QRectF &viewport, const Theme &theme) const;

    std::vector<FindingBadge> m_badges;
    std::vector<FindingItem> m_lit;
    std::vector<Placed> m_placed;
    std::vector<QRectF> m_litRects; ///< viewport pixels
};

/// What of a place on the map (map units) is seen, in viewport pixels: headers lie over the cells that are scrolled
/// below them.
QRectF seenPart(const Board &board, const Camera &camera, const QRectF &rect);

/// Where an item of a finding is seen on the map, in map units: a card, a header with its number, a point of a curve.
/// Empty where it has no place.
std::vector<QRectF> placesOf(const Board &board, const FindingItem &item);

}
