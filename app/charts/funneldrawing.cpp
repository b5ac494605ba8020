// Draws what funnelpicture.h says.

#include "charts/funnelpicture.h"
#include "charts/heightscale.h"

#include <QCoreApplication>

namespace wend {

namespace {

// What the person reads.
struct FunnelText
{
    Q_DECLARE_TR_FUNCTIONS(FunnelChart)
};

constexpr double above = 30;       ///< room for the number over the highest bar
constexpr double rangeRoom = 16;   ///< for what it would be, over that
constexpr double below = 28;       ///< for what the number is
constexpr double verdictRoom = 18; ///< for how it changed, below that
constexpr double barShare = 0.42;  ///< of its column; the rest is for the share that goes on
constexpr double widestBar = 104;
constexpr double unknownHigh = 24; ///< of the empty bar for what is not known
constexpr double leastSpan = 40;   ///< a stage that is collapsed or hidden on the map has no bar
constexpr double leastForWhiskers = 190;

/// Where the bars of a picture stand.
struct Ground
{
    Ground(const FunnelPicture &picture, const QSizeF &size) : size(size)
    {
        std::vector<double> values = picture.alsoInScale;
        for (const FunnelBar &bar : picture.bars) {
            hasVerdict = hasVerdict || !bar.verdict.isEmpty();
            hasRange = hasRange || bar.ghost;
            for (const auto &value : {bar.height, bar.before, bar.ghost})
                values.push_back(value.value_or(0));
            values.push_back(bar.ghost ? bar.ghostHigh : 0);
        }
        scale.emplace(values);
        base = size.height() - below - (hasVerdict ? verdictRoom : 0);
        top = above + (hasRange ? rangeRoom : 0);
    }

    double topOf(double value) const { return base - std::round(scale->heightOf(value) * std::max(0.0, base - top)); }
    QRectF barAt(const ColumnSpan &span, double value) const
    {
        const double width = std::round(std::min(span.width * barShare, widestBar));
        return {QPointF(std::round(span.centre() - width / 2), topOf(value)),
            QPointF(std::round(span.centre() - width / 2) + width, base)};
    }

    QSizeF size;
    std::optional<HeightScale> scale;
    double base = 0;
    double top = 0;
    bool hasVerdict = false;
    bool hasRange = false;
};

class FunnelDrawer
{
public:
    FunnelDrawer(
        const FunnelPicture &picture, const std::vector<ColumnSpan> &spans, const QSizeF &size, const ChartLook &look)
        : m_picture(picture),
          m_spans(spans),
          m_look(look),
          m_ground(picture, size),
          m_pen(m_drawing, look)
    {
    }

    ChartDrawing draw()
    {
        m_drawing.shapes.push_back(ChartDrawing::Line {
            QPolygonF({{0, m_ground.base + 0.5}, {m_ground.size.width(), m_ground.base + 0.5}}), m_look.theme.dash, 1});
        for (size_t at = 0; at < m_picture.bars.size(); ++at)
            drawBar(m_picture.bars[at], m_spans[at]);
        for (const FunnelStep &step : m_picture.steps)
            drawStep(step);
        std::stable_sort(m_drawing.spots.begin(), m_drawing.spots.end(),
            [](const auto &a, const auto &b) { return a.rect.center().x() < b.rect.center().x(); });
        return m_drawing;
    }

private:
    QColor toneColour(ChangeTone tone) const
    {
        const Theme &theme = m_look.theme;
        return readable(tone == ChangeTone::Good ? theme.good
                : tone == ChangeTone::Bad        ? theme.bad
                                                 : theme.faint,
            theme.paper);
    }

    static QFont::Weight weightOf(ChangeTone tone)
    {
        return tone == ChangeTone::None ? QFont::Normal : QFont::DemiBold;
    }

    bool isShown(const ColumnSpan &span) const
    {
        return span.right() >= 0 && span.left <= m_ground.size.width() && span.width >= leastSpan;
    }

    void drawBar(const FunnelBar &bar, const ColumnSpan &span)
    {
        if (!isShown(span))
            return;
        const Theme &theme = m_look.theme;
        const QRectF rect = m_ground.barAt(span, bar.height.value_or(0));
        const QColor fill = blend(theme.stageEdge(bar.colour), theme.paper, 0.86);
        const QColor pale = theme.strong ? theme.paper : blend(theme.stageEdge(bar.colour), theme.paper, 0.22);
        double top = rect.top();
        if (bar.before) {
            const QRectF before = m_ground.barAt(span, *bar.before)
                                      .translated(-rect.width() * 0.28, 0)
                                      .adjusted(0, 0, -rect.width() * 0.28, 0);
            m_drawing.shapes.push_back(ChartDrawing::Bar {before, pale, theme.stageEdge(bar.colour)});
            const double beforeTop = before.top() - 17;
            const double room = rect.left() - before.left();
            const ChartPen::Style style {12, theme.soft};
            // Beside the value of the present, not under it.
            const double middle = before.top() < rect.top() - 18 ? before.center().x() : before.left() + room / 2;
            m_pen.words({middle, beforeTop}, bar.beforeText, style);
        }
        if (bar.ghost) {
            const QRectF ghost = m_ground.barAt(span, *bar.ghost).adjusted(-6, 0, 6, 0);
            m_drawing.shapes.push_back(ChartDrawing::Bar {ghost, pale, theme.stageEdge(bar.colour), true});
            top = std::min(top, ghost.top());
        }
        if (bar.isUnknown)
            m_drawing.shapes.push_back(ChartDrawing::Bar {rect.adjusted(0, -unknownHigh, 0, 0), {}, theme.faint, true});
        if (bar.height && *bar.height > 0)
            m_drawing.shapes.push_back(ChartDrawing::Bar {rect, fill, {}});
        if (bar.ghost)
            top = std::min(top, drawRange(bar, rect));
        if (!bar.range.isEmpty())
            m_pen.words({rect.center().x(), top - 16}, bar.range, {11, theme.faint});
        double size = 14;
        while (size > 10 && m_pen.widthOf(bar.value, {size, {}, QFont::DemiBold}) > span.width - 8)
            --size;
        m_pen.words({rect.center().x() + (bar.before ? 4 : 0), top - 20 - (bar.range.isEmpty() ? 0 : 14)}, bar.value,
            {size, theme.ink, QFont::DemiBold});
        const QString label = bar.label.isEmpty() ? FunnelText::tr("no numbers yet") : bar.label;
        m_pen.line({span.centre(), m_ground.base + 7}, label, {12, theme.faint}, span.width - 8);
        if (!bar.verdict.isEmpty())
            m_pen.line({span.centre(), m_ground.base + 7 + verdictRoom}, bar.verdict,
                {12, toneColour(bar.tone), weightOf(bar.tone)}, span.width - 6);
        m_drawing.spots.push_back({QRectF(span.left, 0, span.width, m_ground.size.height()), bar.tip, bar.stage, {}});
    }

    /// The range of what it would be, beside the bar; gives its upper end.
    double drawRange(const FunnelBar &bar, const QRectF &rect)
    {
        const double x = rect.right() + 14;
        const QColor colour = m_look.theme.stageEdge(bar.colour);
        const double high = m_ground.topOf(bar.ghostHigh);
        const double low = m_ground.topOf(bar.ghostLow);
        for (const auto &[from, to] :
            {std::pair(QPointF(x, high), QPointF(x, low)), std::pair(QPointF(x - 3, high), QPointF(x + 3, high)),
                std::pair(QPointF(x - 3, low), QPointF(x + 3, low))})
            m_drawing.shapes.push_back(ChartDrawing::Line {QPolygonF({from, to}), colour, 1.3});
        m_drawing.shapes.push_back(ChartDrawing::Dot {{x, m_ground.topOf(*bar.ghost)}, 3.5, colour, colour});
        return high;
    }

    // Beside the bar that it leads to: between them there may be bars of other numbers. From the ground upwards.
    void drawStep(const FunnelStep &step)
    {
        const ColumnSpan &left = m_spans[step.to - 1];
        const ColumnSpan &right = m_spans[step.to];
        if (left.width < leastSpan || right.width < leastSpan)
            return;
        const Theme &theme = m_look.theme;
        // In the middle of what the bars leave.
        const FunnelBar &to = m_picture.bars[step.to];
        const QRectF bar = m_ground.barAt(right, 0);
        const double end = bar.left() - (to.before ? bar.width() * 0.28 : 0) - (to.ghost ? 6 : 0);
        const double begin = m_ground.barAt(left, 0).right() + (m_picture.bars[step.to - 1].ghost ? 22 : 0);
        const double border = (begin + end) / 2;
        const double room = end - begin - 12;
        if (room < 30)
            return;
        double bottom = m_ground.base - 6;
        const auto stack = [&](const QString &text, const ChartPen::Style &style) {
            const QRectF needed = m_pen.roomOf({border, 0}, text, style, room);
            const QRectF words = m_pen.words({border, bottom - needed.height()}, text, style, room);
            bottom = words.top() - 2;
            return words;
        };
        if (step.isWeakest)
            stack(FunnelText::tr("weakest step"), {11, readable(theme.bad, theme.paper), QFont::DemiBold});
        const bool isRoomy = m_ground.size.height() >= leastForWhiskers;
        if (!step.verdict.isEmpty() && (isRoomy || step.isMoved))
            stack(step.verdict, {11, step.isMoved ? theme.faint : toneColour(step.tone), weightOf(step.tone)});
        if (step.now && isRoomy)
            bottom = drawWhiskers(step, border, std::min(room, 96.0), bottom);
        if (!step.interval.isEmpty())
            stack(step.interval, {11, theme.faint});
        bottom -= step.isWeakest ? 3 : 0;
        const ChartPen::Style style {12,
            step.isWeakest     ? theme.weakestText
                : step.isMoved ? readable(theme.accent, theme.paper)
                               : theme.soft,
            QFont::DemiBold};
        const QRectF needed = m_pen.roomOf({border, 0}, step.text, style, room);
        if (step.isWeakest)
            m_drawing.shapes.push_back(ChartDrawing::Bar {
                QRectF(needed.left() - 8, bottom - needed.height() - 2, needed.width() + 16, needed.height() + 4),
                theme.weakest, {}, false, std::min(needed.height() / 2 + 2, 11.0)});
        const QRectF words = stack(step.text, style);
        m_drawing.spots.push_back({QRectF(border - room / 2, words.top() - 4, room, m_ground.base - words.top() + 4),
            step.tip, m_picture.bars[step.from].stage, {}});
    }

    double drawWhiskers(const FunnelStep &step, double middle, double room, double bottom)
    {
        double least = step.now->low;
        double most = step.now->high;
        if (step.before) {
            least = std::min(least, step.before->low);
            most = std::max(most, step.before->high);
        }
        const auto place = [&](double share) {
            return middle + (most > least ? ((share - least) / (most - least) - 0.5) * room : 0);
        };
        const auto whisker = [&](const FunnelShare &share, const QColor &colour, bool isFilled) {
            bottom -= 7;
            m_pen.whisker(bottom, place(share.low), place(share.share), place(share.high), colour, isFilled);
            bottom -= 6;
        };
        if (step.before)
            whisker(*step.before, m_look.theme.faint, false);
        whisker(*step.now, m_look.theme.stageText(m_picture.bars[step.to].colour), true);
        return bottom - 1;
    }

    const FunnelPicture &m_picture;
    const std::vector<ColumnSpan> &m_spans;
    const ChartLook &m_look;
    Ground m_ground;
    ChartDrawing m_drawing;
    ChartPen m_pen;
};

}

ChartDrawing drawFunnel(
    const FunnelPicture &picture, const std::vector<ColumnSpan> &spans, const QSizeF &size, const ChartLook &look)
{
    Q_ASSERT(spans.size() == picture.bars.size());
    return FunnelDrawer(picture, spans, size, look).draw();
}

QRectF barIn(const FunnelPicture &picture, size_t at, const std::vector<ColumnSpan> &spans, const QSizeF &size)
{
    return Ground(picture, size).barAt(spans[at], picture.bars[at].height.value_or(0));
}

}
