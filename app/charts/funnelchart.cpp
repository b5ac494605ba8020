#include "charts/funnelchart.h"

#include "base/language.h"
#include "charts/chartitems.h"
#include "charts/chartstyle.h"
#include "charts/heightscale.h"
#include "layout/numbertext.h"
#include "model/stagecolours.h"

namespace wend {

namespace {

constexpr int above = 30;         // room for the number over the highest bar
constexpr int below = 28;         // room for what the number is
constexpr double barShare = 0.42; // of its column; the rest is for the share that goes on
constexpr double widestBar = 104;

bool isCounted(MetricKind kind)
{
    return kind == MetricKind::Reach || kind == MetricKind::People || kind == MetricKind::Orders
        || kind == MetricKind::Count;
}

constexpr double leastSpan = 40; ///< a stage that is collapsed or hidden on the map has no bar

QFont narrowed(QFont font, const QString &text, double width)
{
    while (font.pixelSize() > 10 && QFontMetricsF(font).horizontalAdvance(text) > width)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

}

FunnelChart::FunnelChart(QWidget *parent) : Chart({0, above, 0, below}, parent)
{
    m_plot->yAxis->setVisible(false);
    m_plot->xAxis->setTicks(false);
    m_plot->xAxis->setTickLabels(false);
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->yAxis->grid()->setVisible(false);
    m_plot->yAxis->setRange(0, 1);
}

void FunnelChart::setNumbers(const MapNumbers &numbers, const Model &model)
{
    m_columns.clear();
    for (const StageNumbers &each : numbers) {
        const Stage *stage = model.find(each.stage);
        const QColor chosen = stage ? stage->colour : QColor();
        m_columns.push_back({each, stage ? stage->name : QString(),
            chosen.isValid() ? chosen : defaultStageColour(int(m_columns.size()))});
    }
    draw();
}

void FunnelChart::setColumns(std::vector<ColumnSpan> columns)
{
    if (columns == m_spans)
        return;
    m_spans = std::move(columns);
    draw();
}

ColumnSpan FunnelChart::spanOf(size_t at) const
{
    if (m_spans.size() == m_columns.size())
        return m_spans[at];
    const double width = double(this->width()) / double(std::max<size_t>(1, m_columns.size()));
    return {double(at) * width, width};
}

QRectF FunnelChart::barOf(StageId stage) const
{
    for (size_t at = 0; at < m_columns.size() && at < m_bars.size(); ++at) {
        if (m_columns[at].numbers.stage == stage)
            return m_bars[at];
    }
    return {};
}

std::optional<size_t> FunnelChart::nextOf(size_t from) const
{
    if (!m_columns[from].numbers.toNext)
        return std::nullopt;
    for (size_t at = from + 1; at < m_columns.size(); ++at) {
        if (m_columns[at].numbers.stage == m_columns[from].numbers.next)
            return at;
    }
    return std::nullopt;
}

void FunnelChart::draw()
{
    const Theme theme = chartTheme(*this);
    m_plot->clearPlottables();
    m_plot->clearItems();
    m_plot->setBackground(theme.paper);
    m_plot->xAxis->setBasePen(QPen(theme.dash, 1));
    m_plot->xAxis->setRange(0, std::max(1, width()));
    m_spots.clear();
    m_bars.assign(m_columns.size(), {});

    std::vector<double> values;
    for (const Column &column : m_columns) {
        if (isCounted(column.numbers.kind))
            values.push_back(column.numbers.value.value_or(0));
    }
    const HeightScale scale(values);
    m_heightsTrue = scale.isTrue();
    for (size_t at = 0; at < m_columns.size(); ++at) {
        const StageNumbers &numbers = m_columns[at].numbers;
        drawBar(at, spanOf(at), isCounted(numbers.kind) ? scale.heightOf(numbers.value.value_or(0)) : 0);
    }
    for (size_t at = 0; at < m_columns.size(); ++at) {
        if (const auto next = nextOf(at))
            drawStep(at, *next);
    }
    m_plot->setAccessibleName(tr("Funnel"));
    m_plot->setAccessibleDescription(summary());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void FunnelChart::drawBar(size_t at, const ColumnSpan &span, double height)
{
    if (span.right() < 0 || span.left > width() || span.width < leastSpan)
        return;
    const Theme theme = chartTheme(*this);
    const Column &column = m_columns[at];
    const bool hasNumber = !column.numbers.binding.isNull();
    const double barWidth = std::round(std::min(span.width * barShare, widestBar));
    const double base = this->height() - below;
    const double top = base - std::round(height * std::max(0, this->height() - above - below));
    m_bars[at] = QRectF(QPointF(std::round(span.centre() - barWidth / 2), top), QSizeF(barWidth, base - top));

    if (height > 0) {
        auto *bar = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        bar->setWidthType(QCPBars::wtPlotCoords);
        bar->setWidth(barWidth);
        bar->setPen(Qt::NoPen);
        bar->setBrush(blend(theme.stageEdge(column.colour), theme.paper, 0.86));
        bar->setAntialiased(false);
        bar->addData(m_bars[at].center().x(), height);
    }
    const QString value = hasNumber ? numberText(column.numbers, interfaceLanguage()) : QString();
    auto *number = new ChartWords(m_plot);
    number->setWords(value, narrowed(chartFont(*this, 14, QFont::DemiBold), value, span.width - 8), theme.ink);
    number->setPlace({m_bars[at].center().x(), top - 11}, 1000);

    const QString label = !hasNumber     ? tr("no numbers yet")
        : column.numbers.label.isEmpty() ? column.stage
                                         : column.numbers.label;
    QFont font = chartFont(*this, 12);
    font.setItalic(!hasNumber && !interfaceLanguage().startsWith(QLatin1String("zh")));
    auto *words = new ChartWords(m_plot);
    words->setWords(QFontMetricsF(font).elidedText(label, Qt::ElideRight, span.width - 8), font, theme.faint);
    words->setPlace({m_bars[at].center().x(), base + 14}, 1000);
    addSpot(QRectF(span.left, 0, span.width, this->height()), column.numbers.stage, barTip(column));
}

void FunnelChart::drawStep(size_t from, size_t to)
{
    const Theme theme = chartTheme(*this);
    const StageNumbers &numbers = m_columns[from].numbers;
    // Beside the bar that it leads to: between them there may be bars of other numbers.
    const ColumnSpan left = spanOf(to - 1);
    const ColumnSpan right = spanOf(to);
    if (left.width < leastSpan || right.width < leastSpan)
        return;
    const double border = (left.right() + right.left) / 2;
    const double room = (m_bars[to].left() - border) * 2 - 14; // to both sides of the border
    if (room < 30)
        return;
    const double base = height() - below;
    const QString text = stepText(numbers, interfaceLanguage());
    auto *words = new ChartWords(m_plot);
    words->setWords(text, chartFont(*this, 12, QFont::DemiBold), numbers.weakest ? theme.weakestText : theme.soft);
    if (numbers.weakest)
        words->setPatch(theme.weakest, {});
    words->setPlace({border, base - 20}, room);
    QRectF rect = words->rect();
    double bottom = base - 6;
    if (numbers.weakest) {
        auto *mark = new ChartWords(m_plot);
        mark->setWords(tr("weakest step"), chartFont(*this, 11, QFont::DemiBold), readable(theme.bad, theme.paper));
        mark->setPlace({border, 0}, room);
        mark->setPlace({border, bottom - mark->rect().height() / 2}, room);
        bottom = mark->rect().top() - 3;
    }
    words->setPlace({border, bottom - rect.height() / 2}, room);
    rect.moveBottom(base);
    addSpot(QRectF(border - room / 2, rect.top() - 24, room, rect.height() + 24), numbers.stage,
        stepTip(m_columns[from], m_columns[to]));
}

QString FunnelChart::barTip(const Column &column) const
{
    const StageNumbers &numbers = column.numbers;
    if (numbers.binding.isNull())
        return tr("%1 has no numbers yet.").arg(column.stage);
    //: %1 is a stage, %2 a number, %3 what it counts: "Order: 241 orders"
    return tr("%1: %2 %3").arg(column.stage, numberText(numbers, interfaceLanguage()), numbers.label);
}

QString FunnelChart::stepTip(const Column &from, const Column &to) const
{
    const Conversion &conversion = *from.numbers.toNext;
    const QString steps = tr("%1 → %2").arg(from.stage, to.stage);
    const auto share = [&](double rate) {
        return conversionText({rate, rate, rate, conversion.fromReach}, interfaceLanguage());
    };
    QString text = tr("%1: %2").arg(steps, share(conversion.rate));
    if (conversion.low < conversion.high)
        text += QLatin1Char('\n')
            + tr("By chance alone it may lie between %1 and %2.").arg(share(conversion.low), share(conversion.high));
    if (from.numbers.weakest)
        text += QLatin1Char('\n') + tr("The weakest step of this map.");
    return text;
}

QString FunnelChart::summary() const
{
    QStringList parts;
    for (size_t at = 0; at < m_columns.size(); ++at) {
        parts << barTip(m_columns[at]);
        if (const auto next = nextOf(at))
            parts << stepTip(m_columns[at], m_columns[*next]);
    }
    return parts.join(QLatin1Char('\n'));
}

void FunnelChart::addSpot(const QRectF &rect, StageId stage, const QString &tip)
{
    m_spots.push_back({rect, stage, tip});
}

bool FunnelChart::eventFilter(QObject *watched, QEvent *event)
{
    const auto spotAt = [this](QPointF at) -> const Spot * {
        const auto found
            = std::find_if(m_spots.rbegin(), m_spots.rend(), [&](const Spot &spot) { return spot.rect.contains(at); });
        return found == m_spots.rend() ? nullptr : &*found;
    };
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Spot *spot = spotAt(help->pos());
        QToolTip::showText(
            help->globalPos(), spot ? spot->tip : QString(), m_plot, spot ? spot->rect.toRect() : QRect());
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        if (const Spot *spot = spotAt(static_cast<QMouseEvent *>(event)->position()))
            emit stageChosen(spot->stage);
    }
    return Chart::eventFilter(watched, event);
}

}
