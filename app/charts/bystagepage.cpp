#include "charts/bystagepage.h"

#include "base/language.h"
#include "charts/chartstyle.h"
#include "charts/funnelchart.h"
#include "charts/whatchanged.h"
#include "edit/comparing.h"
#include "layout/numbertext.h"
#include "look/periodname.h"
#include "numbers/changewords.h"
#include "numbers/comparedperiod.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace wend {

ByStagePage::ByStagePage(Kind kind, QWidget *parent)
    : ChartPage(parent),
      m_kind(kind),
      m_chart(new FunnelChart),
      m_legend(new QLabel),
      m_heading(new QLabel),
      m_changes(new QLabel)
{
    addChart(m_chart);
    m_legend->setTextFormat(Qt::RichText);
    bar()->insertWidget(0, m_legend);
    if (kind == Kind::Compared) {
        m_heading->setProperty("heading", true);
        m_changes->setWordWrap(true);
        m_changes->setTextFormat(Qt::RichText);
        m_changes->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_changes->setObjectName(QStringLiteral("whatChanged"));
        aside()->addWidget(m_heading);
        aside()->addWidget(m_changes);
        aside()->addStretch(1);
    } else {
        m_heading->hide();
        m_changes->hide();
        m_heading->setParent(this);
        m_changes->setParent(this);
    }
    retranslate();
}

void ByStagePage::setColumns(const std::vector<ColumnSpan> &columns) { m_chart->setColumns(columns); }

QString ByStagePage::title() const { return m_kind == Kind::Compared ? tr("Compared") : tr("By stage"); }

QString ByStagePage::note() const
{
    if (m_kind == Kind::Present && !facts().funnel.remarks.isEmpty())
        return facts().funnel.remarks.join(QLatin1Char('\n'));
    QStringList lines;
    const Period &before = facts().compared;
    if (m_kind == Kind::Compared && before.isValid() && facts().period.days() != before.days())
        lines += tr("%1 days against %2, so counts are compared by the day.")
                     .arg(facts().period.days())
                     .arg(before.days());
    if (!m_chart->areHeightsTrue())
        lines += tr("Heights grow more slowly than the numbers, so that small ones can be seen.");
    return lines.join(QLatin1Char('\n'));
}

QString ByStagePage::whyEmpty() const
{
    if (!facts().hasFunnel())
        return tr("This map has no numbers yet.");
    return m_kind == Kind::Compared && !facts().compared.isValid()
        ? tr("The numbers of this map are not compared with another period.")
        : QString();
}

QString ByStagePage::offer() const
{
    if (m_kind != Kind::Compared || !facts().hasFunnel() || !facts().period.isValid())
        return {};
    const Period before = sameLengthBefore(facts().period);
    //: %1 are days such as "September 2026"
    return tr("Compare with %1").arg(periodName(before.from, before.to));
}

void ByStagePage::takeOffer()
{
    const MapId map = facts().map;
    edit({QT_TRANSLATE_NOOP("Edit", "Compare “%1” with another period"), {facts().model().at(map).title}},
        [map](Edit &edit) { compareWith(edit, map, Comparison::Before); });
}

DrawnChart *ByStagePage::chart() const { return m_chart; }

void ByStagePage::refresh()
{
    if (!hasFacts()) {
        m_chart->setPicture({});
        return;
    }
    const MapNumbers &numbers = facts().funnel.numbers;
    const bool isCompared = m_kind == Kind::Compared && facts().compared.isValid();
    m_chart->setPicture(isCompared
            ? comparedPicture(numbers, facts().model(), facts().period.days(), facts().compared.days())
            : funnelPicture(numbers, facts().model()));
    showLegend();
    if (m_kind == Kind::Compared)
        showWhatChanged();
    emit noteChanged();
}

void ByStagePage::showLegend()
{
    if (!hasFacts() || !facts().period.isValid())
        return m_legend->clear();
    const Period &now = facts().period;
    const Period &before = facts().compared;
    const QString name = periodName(now.from, now.to).toHtmlEscaped();
    if (m_kind != Kind::Compared || !before.isValid())
        return m_legend->setText(QStringLiteral("<b>%1</b>").arg(name));
    m_legend->setText(
        QStringLiteral("■ <b>%1</b> &nbsp; □ %2").arg(name, periodName(before.from, before.to).toHtmlEscaped()));
}

void ByStagePage::showWhatChanged()
{
    const Theme theme = chartTheme(*this);
    QString html;
    if (facts().compared.isValid()) {
        for (const ChangeLine &line : whatChanged(facts().funnel.numbers, facts().model(), facts().period.days(),
                 facts().compared.days(), facts().period.to)) {
            const QColor colour = line.tone == ChangeTone::Good ? readable(theme.good, theme.paper)
                : line.tone == ChangeTone::Bad                  ? readable(theme.bad, theme.paper)
                                                                : theme.faint;
            const QString sign = line.tone == ChangeTone::None ? QStringLiteral("–")
                : line.isMore                                  ? QStringLiteral("▲")
                                                               : QStringLiteral("▼");
            html += QStringLiteral("<p style='margin:0 0 9px 0'><span style='color:%1'>%2</span> <b>%3:</b> %4</p>")
                        .arg(colour.name(), sign, line.headline.toHtmlEscaped(), line.text.toHtmlEscaped());
        }
    }
    m_changes->setText(html);
}

ChartTable ByStagePage::table() const
{
    ChartTable table;
    const bool isCompared = m_kind == Kind::Compared && facts().compared.isValid();
    table.headings = {tr("Stage"), tr("Number"), tr("Value")};
    if (isCompared)
        table.headings += {tr("Before"), tr("Change")};
    table.headings += {tr("Goes on"), tr("Interval")};
    if (isCompared)
        table.headings += {tr("Went on before"), tr("Change of the step")};
    if (!hasFacts())
        return table;
    const QString language = interfaceLanguage();
    for (const StageNumbers &number : facts().funnel.numbers) {
        const Stage *stage = facts().model().find(number.stage);
        QStringList row {stage ? stage->name : QString(), number.label,
            number.binding ? numberText(number, language) : tr("no number")};
        const bool hasChange = number.change && number.change->before;
        if (isCompared)
            row += {hasChange ? numberText(number.kind, number.unit, *number.change->before, language) : QString(),
                number.change ? changeText(*number.change, changedOf(number)) : QString()};
        const auto &step = number.toNext;
        const auto share = [&](double rate) { return conversionText({rate, rate, rate, step->fromReach}, language); };
        row += {step ? stepText(number, language) : QString(),
            step && step->low < step->high ? tr("%1 to %2").arg(share(step->low), share(step->high)) : QString()};
        if (isCompared) {
            const bool hasBefore = step && step->change && step->change->before;
            row += {hasBefore ? share(*step->change->before) : QString(),
                step && step->change && !step->fromReach ? changeText(*step->change, Changed::Share) : QString()};
        }
        table.rows.push_back(row);
    }
    return table;
}

void ByStagePage::retranslate()
{
    ChartPage::retranslate();
    m_heading->setText(tr("What changed").toUpper());
}

void ByStagePage::changeEvent(QEvent *event)
{
    ChartPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && hasFacts())
        refresh();
}

}
