#pragma once

#include "canvas/board.h"
#include "canvas/cameracontrol.h"
#include "render/mappainter.h"

#include <QPixmap>
#include <QPointer>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

namespace wend {

/// The whole map in miniature, with the part that is in view; a press or drag moves the view. It stands in its home,
/// where it covers nothing, as soon as the map is larger than the canvas. Without a home it stands in a corner of the
/// canvas: only where less than half of the map is in view, on no more than a tenth of the canvas, faded over what is
/// selected and gone while the pointer is near.
class Overview : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it. It belongs to `view` and stands in the lower right corner of what setCorner says.
    Overview(const Board &board, CameraControl &camera, const MapStyle &style, QWidget *view);

    bool isWanted() const { return m_wanted; }
    /// Whether the person wants to see it at all.
    void setWanted(bool wanted);
    /// The viewport, in the view's coordinates.
    void setCorner(const QRect &viewport);
    /// A panel with a layout that takes it in, and that is hidden while there is nothing to show; null: the corner.
    void setHome(QWidget *home);
    /// In the view's coordinates; null: the pointer is elsewhere.
    void setPointer(std::optional<QPoint> at);
    /// Out of the way while something is dragged.
    void setAside(bool aside);

    void follow(const LayoutChange &change);
    void followCamera();
    void followSelection();
    void repaintAll(); ///< another theme

    QSize sizeHint() const override;
    /// Where the part that is in view is drawn, in this widget's coordinates.
    QRectF viewRect() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    bool hasUse() const;
    QSizeF room() const; ///< that the picture may take
    void fade();
    void paintSlice();
    double scale() const; ///< from map units to this widget's
    QRectF mapRect() const;
    void centreViewAt(QPointF at);

    const Board &m_board;
    CameraControl &m_camera;
    const MapStyle &m_style;
    QPixmap m_picture; ///< shown; stretched while one of another size is on the way
    QPixmap m_next;
    bool m_whole = false; ///< m_next is being painted
    QRectF m_stale;       ///< map units, painted slice by slice while nothing else is to do
    QTimer m_slices;
    QVariantAnimation m_fading;
    QWidget *m_view;
    QPointer<QWidget> m_home;
    QRect m_viewport;
    bool m_near = false;           ///< the pointer is
    std::optional<QPointF> m_held; ///< from the middle of what is in view to the pointer
    bool m_wanted = true;
    bool m_aside = false;
};

}
