#pragma once

#include "canvas/board.h"
#include "canvas/cameracontrol.h"

class QKeyEvent;
class QNativeGestureEvent;
class QPinchGesture;
class QWheelEvent;

namespace wend {

/// Zooming, and rolling with a wheel or two fingers. Nothing but the person zooms: a map opens at 100 %.
class ZoomControl
{
public:
    /// Both must outlive it.
    ZoomControl(const Board &board, CameraControl &camera);

    void in();
    void out();
    void toFit();       ///< the whole map; what is selected stays in view where the map is larger than that
    void toSelection(); ///< or the whole map, where nothing is selected
    void to100();       ///< around what is selected, where it can be seen

    void wheel(const QWheelEvent &event);
    /// `centre` is in viewport pixels.
    void pinch(const QPinchGesture &gesture, QPointF centre);
    /// Two fingers on a touch pad. False where the event is another gesture.
    bool pinch(const QNativeGestureEvent &event);
    /// Ctrl+plus and the like. False where the keys mean nothing here.
    bool press(const QKeyEvent &event);

private:
    void by(double factor, QPointF anchor);
    QPointF centre() const;
    /// Of what is selected, in viewport pixels; the viewport's, where that is out of sight.
    QPointF anchor() const;
    void reveal();

    const Board &m_board;
    CameraControl &m_camera;
    double m_pinchFrom = 1;
};

}
