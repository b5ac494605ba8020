#include "charts/funnelpanel.h"

#include "charts/chartstyle.h"
#include "charts/funnelchart.h"
#include "charts/timechart.h"
#include "model/lookup.h"
#include "model/stagecolours.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace wend {

FunnelPanel::FunnelPanel(QWidget *parent)
    : QWidget(parent),
      m_side(makeSide()),
      m_pages(new QStackedWidget),
      m_funnel(new FunnelChart),
      m_course(new TimeChart),
      m_empty(makeEmpty())
{
    setAttribute(Qt::WA_StyledBackground);
    for (QWidget *page : {static_cast<QWidget *>(m_funnel), static_cast<QWidget *>(m_course), m_empty})
        m_pages->addWidget(page);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(m_pages, 1);
    connect(m_funnel, &FunnelChart::stageChosen, this, &FunnelPanel::stageChosen);
    connect(m_switch, &QButtonGroup::idClicked, this, &FunnelPanel::refresh);
    connect(m_metric, &QComboBox::activated, this, &FunnelPanel::showMetric);
    connect(m_import, &QPushButton::clicked, this, &FunnelPanel::importRequested);
    setSideWidth(168);
    retranslate();
    restyle();
    refresh();
}

QWidget *FunnelPanel::makeSide()
{
    auto *side = new QWidget;
    m_heading = new QLabel;
    m_heading->setProperty("heading", true);
    m_byStage = new QPushButton;
    m_overTime = new QPushButton;
    m_switch = new QButtonGroup(this);
    m_metric = new QComboBox;
    m_metric->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_metric->setMinimumContentsLength(6);
    m_note = new QLabel;
    m_note->setProperty("caption", true);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(12, 12, 12, 8);
    column->setSpacing(3);
    column->addWidget(m_heading);
    column->addSpacing(3);
    for (QPushButton *button : {m_byStage, m_overTime}) {
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_switch->addButton(button, button == m_overTime ? 1 : 0);
        column->addWidget(button);
    }
    m_byStage->setChecked(true);
    column->addSpacing(4);
    column->addWidget(m_metric);
    column->addWidget(m_note, 1);
    return side;
}

QWidget *FunnelPanel::makeEmpty()
{
    auto *page = new QWidget;
    m_emptyText = new QLabel;
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_import = new QPushButton;
    m_import->setCursor(Qt::PointingHandCursor);
    auto *column = new QVBoxLayout(page);
    column->addStretch();
    column->addWidget(m_emptyText);
    column->addWidget(m_import, 0, Qt::AlignHCenter);
    column->addStretch();
    return page;
}

void FunnelPanel::setNumbers(const MapNumbers &numbers, const Model &model, const WholeSeries &wholeSeriesOf)
{
    m_numbers = numbers;
    m_model = &model;
    m_wholeSeriesOf = wholeSeriesOf;
    followNames();
}

void FunnelPanel::followNames()
{
    if (!m_model)
        return;
    m_funnel->setNumbers(m_numbers, *m_model);
    fillMetrics();
    refresh();
}

void FunnelPanel::setRemarks(const QStringList &remarks)
{
    m_remarks = remarks;
    refresh();
}

void FunnelPanel::clear()
{
    m_remarks.clear();
    m_numbers.clear();
    m_model = nullptr;
    m_wholeSeriesOf = {};
    m_funnel->setNumbers({}, Model());
    m_metric->clear();
    refresh();
}

void FunnelPanel::setColumns(const std::vector<ColumnSpan> &columns)
{
    m_columns = columns;
    std::vector<ColumnSpan> within = columns;
    // Where the interface goes from right to left the switch stands on the other side.
    for (ColumnSpan &column : within)
        column.left -= layoutDirection() == Qt::RightToLeft ? 0 : m_side->width();
    m_funnel->setColumns(within);
}

void FunnelPanel::setSideWidth(int pixels)
{
    m_side->setFixedWidth(pixels);
    if (!m_columns.empty())
        setColumns(m_columns);
}

bool FunnelPanel::isOverTime() const { return m_switch->checkedId() == 1; }

void FunnelPanel::showOverTime(bool overTime)
{
    (overTime ? m_overTime : m_byStage)->setChecked(true);
    refresh();
}

// Those of the map's stages first, then all others by source.
void FunnelPanel::fillMetrics()
{
    const qint64 chosen = m_metric->currentData().toLongLong();
    m_metric->clear();
    const auto add = [this](MetricId id, const QString &name) {
        if (id && m_metric->findData(QVariant::fromValue(id.value)) < 0)
            m_metric->addItem(name, QVariant::fromValue(id.value));
    };
    for (const StageNumbers &numbers : m_numbers) {
        if (numbers.binding)
            add(numbers.metric, numbers.label);
    }
    const int bound = m_metric->count();
    for (SourceId source : sourcesOf(*m_model)) {
        for (MetricId metric : metricsOf(*m_model, source))
            add(metric, tr("%1 · %2").arg(m_model->at(metric).name, m_model->at(source).name));
    }
    if (bound > 0 && bound < m_metric->count())
        m_metric->insertSeparator(bound);
    m_metric->setCurrentIndex(std::max(0, m_metric->findData(QVariant::fromValue(chosen))));
}

void FunnelPanel::refresh()
{
    const bool hasMetrics = m_metric->count() > 0;
    const bool hasFunnel
        = std::any_of(m_numbers.begin(), m_numbers.end(), [](const auto &each) { return !each.binding.isNull(); });
    const bool shown = isOverTime() ? hasMetrics : hasFunnel;
    m_metric->setVisible(isOverTime() && hasMetrics);
    m_emptyText->setText(tr("This map has no numbers yet."));
    m_pages->setCurrentWidget(!shown ? m_empty : isOverTime() ? static_cast<QWidget *>(m_course) : m_funnel);
    m_note->clear();
    m_note->setToolTip(m_remarks.join(QLatin1Char('\n')));
    if (!shown)
        return;
    if (isOverTime())
        showMetric();
    else if (!m_remarks.isEmpty())
        m_note->setText(m_remarks.join(QLatin1Char('\n')));
    else if (!m_funnel->areHeightsTrue())
        m_note->setText(tr("Heights grow more slowly than the numbers, so that small ones can be seen."));
}

QColor FunnelPanel::colourOf(MetricId metric) const
{
    for (size_t at = 0; at < m_numbers.size(); ++at) {
        if (m_numbers[at].metric != metric || m_numbers[at].binding.isNull())
            continue;
        const Stage *stage = m_model->find(m_numbers[at].stage);
        return stage && stage->colour.isValid() ? stage->colour : defaultStageColour(int(at));
    }
    return defaultStageColour(0);
}

void FunnelPanel::showMetric()
{
    const MetricId id {m_metric->currentData().toLongLong()};
    const Metric *found = m_model ? m_model->find(id) : nullptr;
    if (!found)
        return;
    Metric metric = *found;
    for (const StageNumbers &numbers : m_numbers) {
        if (numbers.metric == id && numbers.binding && !numbers.label.isEmpty())
            metric.name = numbers.label;
    }
    m_course->setSeries(metric, colourOf(id), pointsOf(m_wholeSeriesOf(id)));
    const Stage *stage = m_numbers.empty() ? nullptr : m_model->find(m_numbers.front().stage);
    const Map *map = stage ? m_model->find(stage->map) : nullptr;
    m_course->setPeriod(map ? map->periodFrom : QDate(), map ? map->periodTo : QDate());
    switch (m_course->series().step) {
    case SeriesStep::Day: m_note->setText(tr("By day")); break;
    case SeriesStep::Week:
        m_note->setText(m_course->series().isSum ? tr("By week") : tr("Average of each week"));
        break;
    case SeriesStep::Month:
        m_note->setText(m_course->series().isSum ? tr("By month") : tr("Average of each month"));
        break;
    }
    if (m_course->series().points.empty())
        m_note->setText(tr("No numbers were imported for this one."));
}

void FunnelPanel::retranslate()
{
    m_heading->setText(tr("Funnel").toUpper());
    m_byStage->setText(tr("By stage"));
    m_overTime->setText(tr("Over time"));
    m_metric->setAccessibleName(tr("Number to show over time"));
    m_import->setText(tr("Import numbers…"));
    refresh();
}

// The switch looks like the navigator's entries, the button like a link; both follow the palette.
void FunnelPanel::restyle()
{
    const Theme theme = chartTheme(*this);
    const QColor link = palette().color(QPalette::Link);
    const QColor chosen
        = theme.strong ? palette().color(QPalette::Highlight) : blend(link, theme.paper, theme.dark ? 0.28 : 0.13);
    const QColor chosenWords = theme.strong ? palette().color(QPalette::HighlightedText) : readable(link, chosen);
    const QString sheet = QStringLiteral("QPushButton { border: 1px solid transparent; border-radius: 6px; padding: "
                                         "4px 8px; text-align: left; background: transparent; color: %1; }"
                                         "QPushButton:hover { background: %2; }"
                                         "QPushButton:checked { background: %3; color: %4; font-weight: 600; }"
                                         "QPushButton:focus { border-color: %5; }")
                              .arg(theme.ink.name(), blend(theme.ink, theme.paper, 0.06).name(), chosen.name(),
                                  chosenWords.name(), link.name());
    for (QPushButton *button : {m_byStage, m_overTime}) {
        if (button->styleSheet() != sheet)
            button->setStyleSheet(sheet);
    }
    const QString asLink = QStringLiteral(
        "QPushButton { border: 1px solid transparent; border-radius: 6px; padding: 4px 8px; background: transparent;"
        " color: %1; text-decoration: underline; } QPushButton:focus { border-color: %1; }")
                               .arg(readable(link, theme.paper).name());
    if (m_import->styleSheet() != asLink)
        m_import->setStyleSheet(asLink);
}

void FunnelPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        restyle();
    QWidget::changeEvent(event);
}

void FunnelPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_columns.empty())
        setColumns(m_columns);
}

}
