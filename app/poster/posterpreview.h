#pragma once

#include "poster/posterstudio.h"

#include <QTimer>
#include <QWidget>

namespace wend {

/// A sheet as it will hang, at any zoom: painted elsewhere, and until that picture is here the one before, stretched.
/// Ctrl+wheel zooms where the pointer is, dragging moves, 0 fits, 1 shows it true to size.
class PosterPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PosterPreview(QWidget *parent = nullptr);

    /// Another sheet has been composed.
    void setSheet(const PosterSheet &sheet);
    void setPicture(const QImage &picture, const PosterView &view);
    /// Another sheet is on the way; says so where it takes longer than half a second.
    void setWaiting(bool waiting);
    /// Pixels a point.
    double zoom() const;
    bool isFitted() const { return !m_zoom; }
    /// Whether the picture shows the sheet as it is looked at now.
    bool isSharp() const { return m_sheet && !m_stale && m_view == view(); }
    void fit();
    void showTrueSize();
    void zoomBy(double factor, QPointF around);

signals:
    void zoomChanged();
    void pictureWanted(const wend::PosterView &view);

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
    QSizeF size() const { return m_sheet ? m_sheet->size : QSizeF(1, 1); }
    double fittingZoom() const;
    void setView(double zoom, QPointF topLeft);
    void look();
    void paintSheet(QPainter &painter);
    void paintPieces(QPainter &painter);
    PosterView view() const;
    QPointF topLeft() const; ///< of the sheet, in this widget

    std::optional<PosterSheet> m_sheet;
    QImage m_picture;
    PosterView m_view;            ///< of m_picture
    bool m_stale = false;         ///< m_picture shows another sheet
    std::optional<double> m_zoom; ///< empty: fitted
    QPointF m_topLeft;
    std::optional<QPointF> m_dragFrom;
    QTimer m_waiting;
    bool m_saysSo = false;
};

}
