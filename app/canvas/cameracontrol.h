#pragma once

#include "canvas/camera.h"

#include <QObject>

namespace wend {

/// The camera that everything on the canvas looks through. Says when it has moved.
class CameraControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const Camera &camera() const { return m_camera; }

    void setViewport(QSizeF size)
    {
        change([&](Camera &camera) { camera.setViewport(size); });
    }
    void setMap(QSizeF size, double header, double labels, std::vector<Camera::Pinned> pinned)
    {
        change([&](Camera &camera) { camera.setMap(size, header, labels, std::move(pinned)); });
    }
    void scrollTo(QPoint scroll)
    {
        change([&](Camera &camera) { camera.scrollTo(scroll); });
    }
    void scrollBy(QPoint by) { scrollTo(m_camera.scroll() + by); }
    void zoomTo(double zoom, QPointF anchor)
    {
        change([&](Camera &camera) { camera.zoomTo(zoom, anchor); });
    }
    void reveal(const QRectF &area)
    {
        change([&](Camera &camera) { camera.reveal(area); });
    }

signals:
    void moved(const wend::Camera &before);

private:
    template <class Change>
    void change(const Change &what)
    {
        const Camera before = m_camera;
        what(m_camera);
        if (m_camera != before)
            emit moved(before);
    }

    Camera m_camera;
};

}
