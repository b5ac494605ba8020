#include "pages/stackedbar.h"

#include "look/stylesheet.h"

#include <QApplication>
#include <QPainter>

#include <numeric>

namespace wend {

namespace {

constexpr double barGap = 2; ///< between parts, at a font of 13 pixels like all lengths here
constexpr double thickness = 21;
constexpr double betweenWords = 16;
constexpr double usualFont = 13;

/// The words below one part.
struct PartLabel
{
    double left = 0;
    double top = 0;
    double width = 0;
};

class BarPainting
{
public:
    BarPainting(QPainter &painter, const QRectF &rect, const StackedBar &bar, const QColor &ink, const QColor &soft)
        : m_painter(painter),
          m_rect(rect),
          m_bar(bar),
          m_ink(ink),
          m_soft(soft),
          m_font(painter.font()),
          m_bold(m_font),
          m_small(m_font),
          m_scale(QFontMetricsF(m_font).height() / 16)
    {
        m_bold.setWeight(QFont::DemiBold);
        m_small.setPixelSize(std::max(6, int(std::lround(QFontInfo(m_font).pixelSize() * 11 / usualFont))));
    }

    double paint()
    {
        double top = paintHeading();
        const std::vector<double> ends = paintParts(top);
        top += thickness * m_scale + 6 * m_scale;
        const std::vector<PartLabel> labels = placeLabels(ends, top);
        double bottom = top;
        for (size_t at = 0; at < labels.size(); ++at) {
            paintLabel(m_bar.parts[at], labels[at]);
            bottom = std::max(bottom, labels[at].top + QFontMetricsF(m_font).height());
        }
        return bottom - m_rect.top();
    }

private:
    double paintHeading()
    {
        QFont heading = m_small;
        heading.setWeight(QFont::DemiBold);
        const QFontMetricsF metrics(heading);
        m_painter.setFont(heading);
        m_painter.setPen(m_soft);
        const double baseline = m_rect.top() + metrics.ascent();
        m_painter.drawText(QPointF(m_rect.left(), baseline), m_bar.heading);
        if (!m_bar.note.isEmpty()) {
            const double left = m_rect.left() + metrics.horizontalAdvance(m_bar.heading) + 6 * m_scale;
            m_painter.setFont(m_small);
            const QFontMetricsF small(m_small);
            m_painter.drawText(
                QPointF(left, baseline), small.elidedText(m_bar.note, Qt::ElideRight, m_rect.right() - left));
        }
        return m_rect.top() + metrics.height() + 5 * m_scale;
    }

    /// Where each part begins and, at the end, where the last one stops.
    std::vector<double> paintParts(double top)
    {
        const double sum = std::accumulate(m_bar.parts.begin(), m_bar.parts.end(), 0.0,
            [](double all, const StackedBar::Part &part) { return all + part.count; });
        std::vector<double> edges {m_rect.left()};
        for (const StackedBar::Part &part : m_bar.parts) {
            const double width = sum > 0 ? m_rect.width() * part.count / sum : 0;
            const QRectF rect(edges.back(), top, std::max(1.0, width - barGap * m_scale), thickness * m_scale);
            m_painter.setPen(Qt::NoPen);
            if (part.isHatched) {
                QColor ground = part.colour;
                ground.setAlphaF(0.3f);
                m_painter.setBrush(ground);
                m_painter.drawRoundedRect(rect, 2, 2);
                m_painter.setBrush(QBrush(part.colour, Qt::BDiagPattern));
            } else {
                m_painter.setBrush(part.colour);
            }
            m_painter.drawRoundedRect(rect, 2, 2);
            edges.push_back(edges.back() + width);
        }
        return edges;
    }

    double labelWidth(const StackedBar::Part &part) const
    {
        return QFontMetricsF(m_bold).horizontalAdvance(part.number + QLatin1Char(' '))
            + QFontMetricsF(m_font).horizontalAdvance(part.words);
    }

    // Each below its own part, pushed aside as far as the neighbours want; else line after line.
    std::vector<PartLabel> placeLabels(const std::vector<double> &edges, double top) const
    {
        std::vector<PartLabel> labels;
        double sum = 0;
        for (size_t at = 0; at < m_bar.parts.size(); ++at) {
            labels.push_back({edges[at], top, labelWidth(m_bar.parts[at])});
            sum += labels.back().width + (at > 0 ? betweenWords * m_scale : 0);
        }
        if (sum > m_rect.width())
            return inLines(std::move(labels), top);
        double end = m_rect.right();
        for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
            label->left = std::min(label->left, end - label->width);
            end = label->left - betweenWords * m_scale;
        }
        double from = m_rect.left();
        for (PartLabel &label : labels) {
            label.left = std::max(label.left, from);
            from = label.left + label.width + betweenWords * m_scale;
        }
        return labels;
    }

    std::vector<PartLabel> inLines(std::vector<PartLabel> labels, double top) const
    {
        double left = m_rect.left();
        for (PartLabel &label : labels) {
            if (left > m_rect.left() && left + label.width > m_rect.right()) {
                left = m_rect.left();
                top += QFontMetricsF(m_font).height() + 2 * m_scale;
            }
            label.left = left;
            label.top = top;
            left += label.width + betweenWords * m_scale;
        }
        return labels;
    }

    void paintLabel(const StackedBar::Part &part, const PartLabel &label)
    {
        const double baseline = label.top + QFontMetricsF(m_font).ascent();
        m_painter.setFont(m_bold);
        m_painter.setPen(part.ink);
        m_painter.drawText(QPointF(label.left, baseline), part.number);
        m_painter.setFont(m_font);
        m_painter.setPen(m_soft);
        const double left = label.left + QFontMetricsF(m_bold).horizontalAdvance(part.number + QLatin1Char(' '));
        m_painter.drawText(QPointF(left, baseline),
            QFontMetricsF(m_font).elidedText(part.words, Qt::ElideRight, m_rect.right() - left));
    }

    QPainter &m_painter;
    QRectF m_rect;
    const StackedBar &m_bar;
    QColor m_ink, m_soft;
    QFont m_font, m_bold, m_small;
    double m_scale;
};

}

QString StackedBar::toText() const
{
    QStringList all;
    for (const Part &part : parts)
        all += part.number + QLatin1Char(' ') + part.words;
    return heading + QStringLiteral(": ") + all.join(QStringLiteral(", "));
}

double paintStackedBar(
    QPainter &painter, const QRectF &rect, const StackedBar &bar, const QColor &ink, const QColor &soft)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double height = BarPainting(painter, rect, bar, ink, soft).paint();
    painter.restore();
    return height;
}

StackedBarView::StackedBarView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StackedBarView::show(const StackedBar &bar)
{
    setVisible(!bar.parts.empty());
    if (bar == m_bar)
        return;
    m_bar = bar;
    setAccessibleName(bar.toText());
    updateGeometry();
    update();
}

int StackedBarView::heightForWidth(int width) const
{
    QPixmap nothing(1, 1); // measured by the same painting
    QPainter painter(&nothing);
    painter.setFont(font());
    return int(std::ceil(paintStackedBar(painter, QRectF(0, 0, width, 10), m_bar, Qt::black, Qt::black))) + 2;
}

void StackedBarView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const InterfaceColours colours = interfaceColours(lookOf(QApplication::palette()));
    paintStackedBar(painter, rect(), m_bar, colours.ink, colours.soft);
}

}
