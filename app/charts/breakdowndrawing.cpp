// Draws what breakdownpicture.h says: a funnel a value, then the steps side by side.

#include "base/percentsign.h"
#include "charts/breakdownpicture.h"

#include <QCoreApplication>
#include <QLocale>

namespace wend {

namespace {

constexpr double usualRow = 132; ///< of a value's funnel
constexpr double stepHigh = 20;  ///< of a value within a step
constexpr double stepGap = 12;
constexpr double legendHigh = 30;
constexpr double axisHigh = 24;
constexpr double leastNameRoom = 84; ///< left of the first column, for a value's name
constexpr double nameEdge = 10;
constexpr double leastRow = 96; ///< a lower one has no room for its bars; the steps give way first
constexpr double mostRow = 190;
constexpr double stepsGap = 8;

double stepsHigh(const BreakdownPicture &picture)
{
    const double rows = double(picture.rows.size());
    const double steps = double(picture.steps.size());
    return steps > 0 ? stepsGap + legendHigh + 6 + steps * (rows * stepHigh + stepGap) + axisHigh : 0;
}

using Dot = ChartDrawing::Dot::Shape;

/// A shape a value, and not only a colour.
Dot shapeOf(size_t row) { return std::array {Dot::Circle, Dot::Square, Dot::TriangleUp, Dot::TriangleDown}[row % 4]; }

class BreakdownDrawer
{
public:
    BreakdownDrawer(const BreakdownPicture &picture, const std::vector<ColumnSpan> &spans, const QSizeF &size,
        const ChartLook &look)
        : m_picture(picture),
          m_spans(spans),
          m_size(size),
          m_look(look),
          m_pen(m_drawing, look)
    {
    }

    ChartDrawing draw()
    {
        const double rows = double(std::max<size_t>(1, m_picture.rows.size()));
        const double steps = stepsHigh(m_picture);
        const bool hasSteps = steps > 0 && rows * leastRow + steps <= m_size.height();
        const double rowHigh = std::clamp((m_size.height() - (hasSteps ? steps : 0)) / rows, leastRow, mostRow);
        double y = 0;
        for (const BreakdownRow &row : m_picture.rows) {
            drawRow(row, y, rowHigh);
            y += rowHigh;
        }
        if (hasSteps)
            drawSteps(y + stepsGap);
        return m_drawing;
    }

private:
    double nameRoom() const { return m_spans.empty() ? 0 : m_spans.front().left - 2 * nameEdge; }

    void drawRow(const BreakdownRow &row, double y, double rowHigh)
    {
        const bool hasRoom = nameRoom() >= leastNameRoom;
        const double above = hasRoom ? 0 : 20;
        const Theme &theme = m_look.theme;
        m_drawing.append(drawFunnel(row.funnel, m_spans, {m_size.width(), rowHigh - above}, m_look), {0, y + above});
        const ChartPen::Style name {14, theme.ink, QFont::DemiBold, Qt::AlignLeft};
        const ChartPen::Style faint {11, theme.faint, QFont::Normal, Qt::AlignLeft};
        if (!hasRoom) {
            const QRectF room = m_pen.words({nameEdge, y + 2}, row.value, name);
            m_pen.words({room.right() + 10, y + 4}, row.shares.join(QStringLiteral(" · ")), faint);
            return;
        }
        double bottom = y + 46;
        bottom = m_pen.words({nameEdge, bottom}, row.value, name, nameRoom()).bottom() + 3;
        for (const QString &share : row.shares)
            bottom = m_pen.words({nameEdge, bottom}, share, faint, nameRoom()).bottom() + 1;
    }

    QColor colourOf(size_t row) const
    {
        return row == 0 ? m_look.theme.soft : readable(m_look.theme.accent, m_look.theme.paper, row == 1 ? 4.5 : 3);
    }

    void drawSteps(double top)
    {
        const Theme &theme = m_look.theme;
        m_drawing.shapes.push_back(ChartDrawing::Line {QPolygonF({{0, top}, {m_size.width(), top}}), theme.rule, 1});
        const ChartPen::Style heading {12, theme.soft, QFont::DemiBold, Qt::AlignLeft};
        const double words = std::clamp(m_size.width() * 0.24, 120.0, 320.0);
        const double verdicts = std::clamp(m_size.width() * 0.28, 140.0, 380.0);
        m_pen.words({nameEdge, top + 8}, QCoreApplication::translate("BrokenDown", "Side by side"), heading);
        m_left = nameEdge + words + 12;
        m_right = m_size.width() - verdicts - 24;
        double x = m_left;
        for (size_t row = 0; row < m_picture.rows.size(); ++row) {
            m_drawing.shapes.push_back(ChartDrawing::Dot {{x, top + 16}, 4, fillOf(row), colourOf(row), shapeOf(row)});
            x = m_pen.words({x + 9, top + 8}, m_picture.rows[row].value, {12, theme.text, QFont::Normal, Qt::AlignLeft})
                    .right()
                + 18;
        }
        double most = 0;
        for (const BreakdownStep &step : m_picture.steps) {
            for (const FunnelShare &share : step.shares)
                most = std::max(most, share.low <= share.high ? share.high : 0);
        }
        m_most = std::max(0.01, most);
        const double first = top + legendHigh;
        const double bottom = first + stepsHigh(m_picture) - stepsGap - legendHigh - axisHigh;
        drawAxis(first, bottom);
        double y = first + 6;
        for (const BreakdownStep &step : m_picture.steps) {
            drawStep(step, y, words, verdicts);
            y += stepHigh * double(m_picture.rows.size()) + stepGap;
        }
    }

    QColor fillOf(size_t row) const { return row == 0 ? m_look.theme.paper : colourOf(row); }

    double placeOf(double share) const { return m_left + share / m_most * (m_right - m_left); }

    void drawAxis(double top, double bottom)
    {
        double each = 0.01;
        for (const double wider : {0.02, 0.05, 0.1, 0.2, 0.25, 0.5}) {
            if ((m_right - m_left) * each / m_most < 60)
                each = wider;
        }
        for (double at = 0; at <= m_most + 1e-9; at += each) {
            const double x = std::round(placeOf(at)) + 0.5;
            m_drawing.shapes.push_back(ChartDrawing::Line {QPolygonF({{x, top}, {x, bottom}}), m_look.theme.rule, 1});
            m_pen.words(
                {x, bottom + 4}, QLocale().toString(qRound(100 * at)) + percentSign(), {11, m_look.theme.faint});
        }
    }

    void drawStep(const BreakdownStep &step, double y, double words, double verdicts)
    {
        const Theme &theme = m_look.theme;
        const double high = stepHigh * double(m_picture.rows.size());
        const QFont::Weight weight = step.isSure ? QFont::DemiBold : QFont::Normal;
        const ChartPen::Style name {12, theme.ink, weight, Qt::AlignLeft};
        const ChartPen::Style verdict {12, step.isSure ? theme.ink : theme.faint, weight, Qt::AlignLeft};
        const double middle = y + high / 2;
        const auto centred = [&](double x, const QString &text, const ChartPen::Style &style, double width) {
            const QRectF room = m_pen.roomOf({x, 0}, text, style, width);
            m_pen.words({x, middle - room.height() / 2}, text, style, width);
        };
        centred(nameEdge, step.text, name, words);
        centred(m_right + 20, step.verdict, verdict, verdicts);
        for (size_t row = 0; row < step.shares.size(); ++row) {
            const FunnelShare &share = step.shares[row];
            if (share.low <= share.high)
                m_pen.whisker(y + stepHigh * (double(row) + 0.5), placeOf(share.low), placeOf(share.share),
                    placeOf(share.high), colourOf(row), row > 0, shapeOf(row));
        }
        m_drawing.spots.push_back({QRectF(0, y, m_size.width(), high), step.tip, step.stage, {}});
    }

    const BreakdownPicture &m_picture;
    const std::vector<ColumnSpan> &m_spans;
    QSizeF m_size;
    const ChartLook &m_look;
    ChartDrawing m_drawing;
    ChartPen m_pen;
    double m_left = 0;
    double m_right = 0;
    double m_most = 1;
};

}

double heightOf(const BreakdownPicture &picture) { return double(picture.rows.size()) * usualRow + stepsHigh(picture); }

ChartDrawing drawBreakdown(
    const BreakdownPicture &picture, const std::vector<ColumnSpan> &spans, const QSizeF &size, const ChartLook &look)
{
    return BreakdownDrawer(picture, spans, size, look).draw();
}

}
