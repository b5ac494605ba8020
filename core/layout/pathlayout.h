#pragma once

#include "layout/boxes.h"
#include "layout/measures.h"
#include "model/model.h"

namespace wend {

class MapLayout;

/// A path as it is drawn, in map units.
struct PathBox
{
    PathId id;
    CardId from, to;
    bool backward = false;       ///< against the journey: to an earlier column, or to an earlier card of the same cell
    std::vector<QPointF> points; ///< corners from border to border
    PlacedText label;            ///< its words and its share
    QRectF labelRect;            ///< with the paper around them; null: none

    QRectF bounds() const;                ///< with arrow head and label
    double distance(QPointF point) const; ///< from its line; 0 within its label
    bool operator==(const PathBox &other) const;
};

/// The paths of a map. Each one's way depends on what is near it only (pathrouting.h) and is kept until that changes,
/// so an edit on a large map looks for the ways of few. Ways are found when they are first asked for.
class PathLayout
{
public:
    /// Follows the map's rows; sets words anew where they or the measures are different.
    void read(
        const Model &model, MapId map, const TextSetter &setter, const Measures &measures, const QString &language);
    bool isEmpty() const { return m_rows.empty(); }
    /// What a lane needs below its cards, besides the usual, so that words of paths that begin there fit; map units.
    double roomBelow(LaneId lane, const Measures &measures) const;

    /// Something lies elsewhere: ways are to be looked at again.
    void forget() { m_current = false; }
    /// In the order of pathsOf(). Paths of cards that are not shown are left out.
    const std::vector<PathBox> &boxes(const MapLayout &layout) const;

private:
    struct Row
    {
        PathId id;
        CardId from, to;
        LaneId lane; ///< of `from`
        QString words;
        SharedText text;
        // What was found, and for what.
        mutable std::vector<int> ground; ///< what is near, from the corner of `from`
        mutable QPointF origin;
        mutable std::vector<QPointF> route;
    };

    void findWays(const MapLayout &layout) const;

    std::vector<Row> m_rows;
    double m_scale = 0;
    mutable std::vector<PathBox> m_boxes;
    mutable bool m_current = false;
};

/// The way a path between two cards would take, by itself.
std::vector<QPointF> wayBetween(const MapLayout &layout, CardId from, CardId to);

/// How a path's words are set.
TextStyle pathLabelStyle(const Measures &measures);

/// The middle of its words; where it has none the middle of its longest stretch.
QPointF labelPlace(const PathBox &path);

/// What a path says: its words, its share ("35 %"), both, or nothing.
QString pathWords(const Path &path, const QString &language);

/// "35 %", "12.5 %".
QString shareText(double share, const QString &language);

}
