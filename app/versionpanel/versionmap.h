#pragma once

#include "layout/maplayout.h"
#include "render/picturecache.h"
#include "versions/mapdifferences.h"

#include <QAbstractScrollArea>

namespace wend {

class FontSetter;

/// A map to look at, drawn as on the canvas, with what is different marked. Arrows and the wheel scroll, Ctrl+wheel, +
/// and - zoom, 0 is 100 %, 1 shows all of it.
class VersionMap : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit VersionMap(QWidget *parent = nullptr);
    ~VersionMap() override;

    void setMap(Model rows, MapId map, Differences differences);
    /// Rings it, and scrolls to it where it is not in view.
    void reveal(const DifferencePlace &place);
    const MapLayout *drawn() const { return m_layout.get(); } ///< null: nothing is shown
    /// Where something that is drawn lies, in pixels of the viewport; empty where it is not drawn.
    QRectF placeOnScreen(const DifferencePlace &place) const;

signals:
    /// A stage, lane or card was clicked.
    void chosen(const wend::DifferencePlace &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    QSize sizeHint() const override { return {720, 560}; }

private:
    void lay();
    void adjustBars();
    void setZoom(double zoom, QPointF around);
    QPointF offset() const;
    QRectF onScreen(const QRectF &rect) const;

    Model m_rows;
    MapId m_map;
    Differences m_differences;
    std::optional<DifferencePlace> m_ringed;
    std::unique_ptr<FontSetter> m_setter;
    std::unique_ptr<MapLayout> m_layout;
    PictureCache m_pictures;
    double m_zoom = 0.8;
};

}
