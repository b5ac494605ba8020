#include "charts/brokendownpage.h"

#include "base/language.h"
#include "charts/breakdownchart.h"
#include "layout/numbertext.h"
#include "look/periodname.h"
#include "store/slicedseries.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace wend {

namespace {

constexpr int mostWanted = 440;    ///< pixels, of the panel
constexpr int mostValuesRead = 40; ///< those with most samples; the others are too few for anything

QString wholeCount(double count)
{
    const double step = count < 100 ? 1 : std::pow(10.0, std::floor(std::log10(count)) - 2);
    return QLocale().toString(qRound64(count / step) * qint64(step));
}

}

BrokenDownPage::BrokenDownPage(QWidget *parent)
    : ChartPage(parent),
      m_chart(new BreakdownChart),
      m_by(new QLabel),
      m_dimensions(new QComboBox),
      m_heading(new QLabel),
      m_words(new QLabel)
{
    addChart(m_chart);
    m_dimensions->setObjectName(QStringLiteral("dimension"));
    m_dimensions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_by->setBuddy(m_dimensions);
    bar()->insertWidget(0, m_by);
    bar()->insertWidget(1, m_dimensions);
    m_heading->setProperty("heading", true);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setObjectName(QStringLiteral("whatStandsOut"));
    aside()->addWidget(m_heading);
    aside()->addWidget(m_words);
    aside()->addStretch(1);
    connect(m_dimensions, &QComboBox::currentIndexChanged, this, &BrokenDownPage::read);
    retranslate();
}

void BrokenDownPage::setColumns(const std::vector<ColumnSpan> &columns) { m_chart->setColumns(columns); }

QString BrokenDownPage::title() const { return tr("Broken down"); }

QString BrokenDownPage::note() const
{
    if (m_breakdown.shown.empty())
        return {};
    return m_chart->picture().isTrue
        ? tr("All rows share one scale.")
        : tr("Heights grow more slowly than the numbers, so that small ones can be seen. All rows share one scale.");
}

// The map above it stays seen: lower, its rows get lower and its steps go into the table.
int BrokenDownPage::leastHeight() const
{
    return std::clamp(int(heightOf(m_chart->picture())) + 44, usualLeastHeight, mostWanted);
}

QString BrokenDownPage::dimension() const { return m_dimensions->currentText(); }

QString BrokenDownPage::whyEmpty() const
{
    if (!facts().hasFunnel())
        return tr("This map has no numbers yet.");
    if (m_dimensions->count() == 0)
        return tr("The numbers of this map are not broken down by anything: their files told no device, channel or the "
                  "like.");
    return {};
}

DrawnChart *BrokenDownPage::chart() const { return m_chart; }

void BrokenDownPage::refresh()
{
    {
        const QSignalBlocker blocker(m_dimensions);
        const QString before = dimension();
        m_dimensions->clear();
        if (hasFacts() && facts().hasFunnel())
            m_dimensions->addItems(dimensionsAt(facts().model(), facts().map));
        m_dimensions->setCurrentIndex(std::max(0, m_dimensions->findText(before)));
    }
    read();
}

void BrokenDownPage::read()
{
    m_breakdown = {};
    if (hasFacts() && m_dimensions->count() > 0 && facts().period.isValid()) {
        Workbook &workbook = *facts().workbook;
        const Model &model = workbook.model();
        std::vector<ValueNumbers> values;
        for (const QString &value :
            valuesOfDimension(model, workbook.samples(), facts().map, dimension()).mid(0, mostValuesRead)) {
            const MapSeries series = slicedSeriesOf(
                workbook.series(), model, workbook.samples(), facts().map, facts().period, dimension(), value);
            values.push_back({value, funnelOf(model, facts().map, series).numbers});
        }
        m_breakdown = breakdownOf(facts().funnel.numbers, std::move(values));
        m_chart->setPicture(breakdownPicture(m_breakdown, facts().funnel.numbers, model, dimension()));
    } else {
        m_chart->setPicture({});
    }
    showWords();
    tableChanged();
    emit noteChanged();
}

void BrokenDownPage::showWords()
{
    QStringList words;
    const auto add
        = [&](const QString &html) { words += QStringLiteral("<p style='margin:0 0 9px 0'>%1</p>").arg(html); };
    for (const StepByValue &step : m_breakdown.steps) {
        for (size_t at = 0; at < step.differences.size(); ++at) {
            if (step.differences[at].isSure())
                add(QStringLiteral("<b>%1</b>: %2")
                        .arg(facts().model().at(step.to).name.toHtmlEscaped(),
                            differenceWords(step.differences[at], m_breakdown.shown[step.shares[at + 1].value].value)
                                .toHtmlEscaped()));
        }
    }
    if (const auto &chance = m_breakdown.chance) {
        const StepByValue &step = m_breakdown.steps[chance->step];
        const QString low = m_breakdown.shown[step.shares[chance->low].value].value;
        const QString high = m_breakdown.shown[step.shares[chance->high].value].value;
        //: %1 and %2 are values such as Phone and Laptop, %3 a stage
        add(tr("If as many of %1 went on to “%3” as of %2, that would be")
                .arg(low, high, facts().model().at(step.to).name)
                .toHtmlEscaped()
            + QStringLiteral("<br><b style='font-size:large'>%1</b> (%2)")
                  .arg(tr("%1 more").arg(wholeCount(chance->more)),
                      tr("%1 to %2").arg(wholeCount(chance->interval.low), wholeCount(chance->interval.high))));
        add(tr("Fewer in truth: who comes by both counts twice.").toHtmlEscaped());
    }
    QStringList few;
    for (const ValueNumbers &value : m_breakdown.few)
        few += value.value;
    if (!few.isEmpty() && !m_breakdown.shown.empty())
        add(tr("%1: too few to lay beside the others. They are in the table.")
                .arg(few.mid(0, 4).join(tr(", ")) + (few.size() > 4 ? QStringLiteral("…") : QString()))
                .toHtmlEscaped());
    else if (m_breakdown.shown.empty() && !few.isEmpty())
        add(tr("No value has enough to be drawn: %1 people and %2 orders are needed. All are in the table.")
                .arg(fewestPeopleShown)
                .arg(fewestOrdersShown)
                .toHtmlEscaped());
    QStringList unknown;
    for (const StageId stage : m_breakdown.unknown)
        unknown += facts().model().at(stage).name;
    if (!unknown.isEmpty())
        add(tr("%1: their files do not tell the %2.").arg(unknown.join(tr(", ")), dimension()).toHtmlEscaped());
    m_words->setText(words.join(QString()));
}

ChartTable BrokenDownPage::table() const
{
    ChartTable table;
    table.headings = {dimension(), tr("Stage"), tr("Number"), tr("Value"), tr("Goes on"), tr("Interval")};
    const QString language = interfaceLanguage();
    for (const auto *values : {&m_breakdown.shown, &m_breakdown.few}) {
        for (const ValueNumbers &value : *values) {
            for (const StageNumbers &number : value.numbers) {
                if (number.binding.isNull())
                    continue;
                const auto &step = number.toNext;
                const auto share = [&](double rate) {
                    return conversionText({rate, rate, rate, step->fromReach}, language);
                };
                table.rows.push_back({value.value, facts().model().at(number.stage).name, number.label,
                    number.value ? numberText(number, language) : tr("not known"),
                    step ? stepText(number, language) : QString(),
                    step && step->low < step->high ? tr("%1 to %2").arg(share(step->low), share(step->high))
                                                   : QString()});
            }
        }
    }
    return table;
}

void BrokenDownPage::retranslate()
{
    ChartPage::retranslate();
    m_by->setText(tr("By"));
    m_dimensions->setAccessibleName(tr("By what the numbers are broken down"));
    m_heading->setText(tr("What stands out").toUpper());
    if (hasFacts())
        read();
}

void BrokenDownPage::changeEvent(QEvent *event)
{
    ChartPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && hasFacts())
        read();
}

}
