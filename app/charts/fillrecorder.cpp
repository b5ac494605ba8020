#include "charts/fillrecorder.h"

namespace wend {

class FillRecorder::Engine : public QPaintEngine
{
public:
    Engine() : QPaintEngine(AllFeatures) { }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawTextItem(const QPointF &, const QTextItem &) override { }

    void updateState(const QPaintEngineState &state) override
    {
        if (state.state() & DirtyBrush)
            m_brush = state.brush();
        if (state.state() & DirtyTransform)
            m_transform = state.transform();
    }

    void drawPath(const QPainterPath &path) override
    {
        if (m_brush.style() != Qt::NoBrush)
            fills.push_back({m_transform.map(path), m_brush});
    }

    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        if (mode == PolylineMode)
            return;
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        path.closeSubpath();
        drawPath(path);
    }
    using QPaintEngine::drawPolygon;

    void drawRects(const QRectF *rects, int count) override
    {
        QPainterPath path;
        for (int at = 0; at < count; ++at)
            path.addRect(rects[at]);
        drawPath(path);
    }
    using QPaintEngine::drawRects;

    std::vector<RecordedFill> fills;

private:
    QBrush m_brush;
    QTransform m_transform;
};

FillRecorder::FillRecorder(QSize size) : m_size(size), m_engine(std::make_unique<Engine>()) { }
FillRecorder::~FillRecorder() = default;
QPaintEngine *FillRecorder::paintEngine() const { return m_engine.get(); }
std::vector<RecordedFill> FillRecorder::takeFills() { return std::exchange(m_engine->fills, {}); }

int FillRecorder::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth: return m_size.width();
    case PdmHeight: return m_size.height();
    case PdmWidthMM: return m_size.width() * 254 / 960;
    case PdmHeightMM: return m_size.height() * 254 / 960;
    case PdmNumColors: return std::numeric_limits<int>::max();
    case PdmDepth: return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return 96;
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
    default: return QPaintDevice::metric(metric);
    }
}

}
