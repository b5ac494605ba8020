#pragma once

#include <QBrush>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <vector>

namespace wend {

/// A filled shape of a drawing.
struct RecordedFill
{
    QPainterPath path;
    QBrush brush;
};

/// A paint device that keeps the shapes that were filled on it, and nothing else: no clips, no pens, no text. Unlike a
/// QPicture, what it kept can be drawn inside somebody else's clip without replacing it, and costs no more than the
/// shapes.
class FillRecorder : public QPaintDevice
{
public:
    explicit FillRecorder(QSize size);
    ~FillRecorder() override;
    QPaintEngine *paintEngine() const override;
    std::vector<RecordedFill> takeFills();

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSize m_size;
    std::unique_ptr<Engine> m_engine;
};

}
