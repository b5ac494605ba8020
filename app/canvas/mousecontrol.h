#pragma once

#include "canvas/cameracontrol.h"
#include "canvas/canvaspainter.h"
#include "canvas/gesture.h"
#include "canvas/textediting.h"

#include <QTimer>
#include <memory>

class QMouseEvent;

namespace wend {

/// What the mouse does on the canvas: hovering, clicking, and gestures from the first movement to release.
class MouseControl : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    MouseControl(Board &board, CameraControl &camera, TextEditing &editing, const MapStyle &style, QObject *parent);

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    void leave();
    /// Held down, it makes the left button pan.
    void setSpace(bool held);

    /// Draws a path from a card: arrows choose the other end, or the mouse does; Enter or a click joins them.
    void drawPath(CardId from);
    /// Leads one elsewhere the same way.
    void movePath(PathId path);
    /// What keys do to a gesture that takes them. False where there is none.
    bool key(int key);
    /// Gives up the gesture, with nothing left behind. False where there is none.
    bool cancel();
    /// What lay under the pointer may be something else now.
    void updateHover();
    /// The map's pixels were moved: marks that stay behind, or that came along and should not, are painted again.
    void followPixels(const Camera &before, QPoint by);

    const Gesture *gesture() const { return m_gesture.get(); }
    Hit hitAt(QPointF screen) const;
    const Hit &hover() const { return m_hover; }
    const std::vector<Plus> &pluses() const { return m_pluses; }
    const Plus *hotPlus() const { return m_hot ? &*m_hot : nullptr; }
    QPointF pointer() const; ///< where a gesture's hint stands
    Qt::CursorShape cursor() const;

signals:
    void damaged(const QRectF &screen); ///< has to be painted again
    void cursorChanged();
    void laneWanted(int index);
    void linkWanted(wend::CardId card);
    void stageWanted(int index);
    void stepWanted(wend::StageId stage, int index);

private:
    struct Press
    {
        Hit hit;
        Pointer pointer;
        std::optional<Plus> plus;
        bool selectsAtRelease = false;
    };

    Pointer pointerAt(QPointF screen, Qt::KeyboardModifiers modifiers) const;
    /// What lay under the pointer before a text was written.
    struct Seen
    {
        Hit hit;
        std::optional<Plus> hot;
    };
    void pressLeft(const Pointer &pointer, const std::optional<Seen> &seen);
    void begin(std::unique_ptr<Gesture> gesture);
    void moveGesture(const Pointer &pointer);
    void finish();
    void click(const Press &press, Qt::KeyboardModifiers modifiers);
    void usePlus(const Plus &plus);
    void hoverAt(QPointF screen);
    void setHover(const Hit &hit, std::vector<Plus> pluses, std::optional<Plus> hot);
    QRectF gestureArea() const;
    void scrollAlong();

    Board &m_board;
    CameraControl &m_camera;
    TextEditing &m_editing;
    const MapStyle &m_style;
    std::unique_ptr<Gesture> m_gesture;
    Qt::KeyboardModifiers m_modifiers;
    std::optional<Press> m_press;
    QPointF m_screen {-1, -1};
    QRectF m_painted; ///< where the gesture was painted last, in viewport pixels
    QTimer m_alongTimer;
    bool m_space = false;
    Hit m_hover;
    std::vector<Plus> m_pluses;
    std::optional<Plus> m_hot;
};

}
