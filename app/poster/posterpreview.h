#pragma once

#include "poster/composedposter.h"
#include "render/picturecache.h"

#include <QWidget>

namespace wend {

class CoursePainter;

/// A sheet as it will hang, painted live at any zoom. Ctrl+wheel zooms where the pointer is, dragging moves, 0 fits, 1 shows it
/// true to size.
class PosterPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PosterPreview(const CoursePainter &course, QWidget *parent = nullptr);

    void setPoster(SharedPoster poster);
    /// Pixels a point.
    double zoom() const;
    bool isFitted() const { return !m_zoom; }
    void fit();
    void showTrueSize();
    void zoomBy(double factor, QPointF around);

signals:
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QSize sizeHint() const override { return {760, 560}; }

private:
    double fittingZoom() const;
    void setView(double zoom, QPointF topLeft);
    QPointF topLeft() const; ///< of the sheet, in this widget

    const CoursePainter &m_course;
    PictureCache m_pictures;
    SharedPoster m_poster;
    std::optional<double> m_zoom; ///< empty: fitted
    QPointF m_topLeft;
    std::optional<QPointF> m_dragFrom;
};

}
