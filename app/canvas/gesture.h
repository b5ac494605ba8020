#pragma once

#include "canvas/pointer.h"

#include <QCursor>
#include <QRectF>
#include <QString>
#include <optional>

class QPainter;

namespace wend {

struct MapStyle;
enum class Direction;

/// Something done with the mouse held down, from the first movement to release. It only shows what would happen: the
/// workbook is edited in finish(), once, so that dropping a gesture without finishing it leaves nothing behind.
class Gesture
{
public:
    /// Which part of the canvas it draws in: headers and lane names may be kept in view, away from their cells.
    enum class Pane { Cells, Headers, Labels };

    virtual ~Gesture() = default;

    virtual Pane pane() const { return Pane::Cells; }
    virtual void move(const Pointer &pointer) = 0;
    virtual void finish() = 0;
    /// Esc: what it changed outside of the workbook (a selection) is put back.
    virtual void cancel() { }
    /// Draws the preview over the map, in map units.
    virtual void paint(QPainter &painter, const MapStyle &style) const = 0;
    /// What paint() touches now, in map units.
    virtual QRectF area() const = 0;
    /// Shown beside the pointer; empty: nothing.
    virtual QString hint() const { return {}; }
    virtual Qt::CursorShape cursor() const { return Qt::ClosedHandCursor; }
    /// Whether it goes on without the mouse held down: arrows step, Enter finishes.
    virtual bool takesKeys() const { return false; }
    /// Returns what is to be in view then, in map units.
    virtual QRectF step(Direction) { return {}; }
    /// Where the hint stands instead of beside the pointer, in map units.
    virtual std::optional<QPointF> hintPlace() const { return {}; }
    /// Whether the map scrolls along where the pointer comes near the viewport's edge.
    virtual bool scrollsAlong() const { return true; }
};

}
