#pragma once

#include "canvas/gesture.h"

#include <QPoint>
#include <functional>

namespace wend {

/// The map pulled along under the hand.
class Pan : public Gesture
{
public:
    /// `scrollTo` takes whole pixels, as Camera::scroll.
    Pan(QPoint scroll, QPointF pressed, std::function<void(QPoint)> scrollTo)
        : m_scroll(scroll),
          m_pressed(pressed),
          m_scrollTo(std::move(scrollTo))
    {
    }

    void move(const Pointer &pointer) override { m_scrollTo(m_scroll - (pointer.screen - m_pressed).toPoint()); }
    void finish() override { }
    void cancel() override { m_scrollTo(m_scroll); }
    void paint(QPainter &, const MapStyle &) const override { }
    QRectF area() const override { return {}; }
    bool scrollsAlong() const override { return false; }

private:
    QPoint m_scroll;
    QPointF m_pressed;
    std::function<void(QPoint)> m_scrollTo;
};

}
