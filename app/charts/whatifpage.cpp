#include "charts/whatifpage.h"

#include "base/language.h"
#include "charts/funnelchart.h"
#include "charts/leverfield.h"
#include "charts/scenariotabs.h"
#include "edit/scenarios.h"
#include "layout/numbertext.h"
#include "look/periodname.h"
#include "store/edit.h"
#include "store/seriesreader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace wend {

namespace {

constexpr int rowHeight = 74;
constexpr int narrowestLever = 150;
constexpr size_t mostGains = 4;

}

WhatIfPage::WhatIfPage(QWidget *parent)
    : ChartPage(parent),
      m_tabs(new ScenarioTabs),
      m_new(new QPushButton),
      m_sentence(new QLabel),
      m_condition(new QLabel),
      m_chart(new FunnelChart),
      m_row(new QWidget),
      m_money(new QLabel),
      m_moneyLevers(new QVBoxLayout),
      m_best(new QLabel),
      m_gains(new QLabel)
{
    m_new->setProperty("plainLink", true);
    m_new->setObjectName(QStringLiteral("newScenario"));
    bar()->insertWidget(0, m_tabs);
    bar()->insertWidget(1, m_new);
    QFont large = m_sentence->font();
    large.setPixelSize(17);
    large.setWeight(QFont::DemiBold);
    m_sentence->setFont(large);
    m_sentence->setObjectName(QStringLiteral("whatIfSentence"));
    m_condition->setProperty("caption", true);
    for (QLabel *label : {m_sentence, m_condition}) {
        label->setWordWrap(true);
        label->setContentsMargins(14, 0, 14, 0);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    middle()->insertWidget(0, m_sentence);
    middle()->insertWidget(1, m_condition);
    addChart(m_chart);
    m_chart->setMinimumHeight(70);
    m_row->setFixedHeight(rowHeight);
    middle()->addWidget(m_row);
    m_money->setProperty("heading", true);
    m_best->setProperty("heading", true);
    m_gains->setWordWrap(true);
    m_gains->setTextFormat(Qt::RichText);
    m_gains->setObjectName(QStringLiteral("stepGains"));
    m_moneyLevers->setSpacing(6);
    aside()->addWidget(m_money);
    aside()->addLayout(m_moneyLevers);
    aside()->addWidget(m_best);
    aside()->addWidget(m_gains);
    aside()->addStretch(1);
    connect(m_tabs, &ScenarioTabs::chosen, this, &WhatIfPage::choose);
    connect(m_tabs, &ScenarioTabs::removalWanted, this, &WhatIfPage::remove);
    connect(m_tabs, &ScenarioTabs::renamed, this, [this](ScenarioId id, const QString &name) {
        const Scenario *scenario = facts().model().find(id);
        if (scenario && scenario->name != name)
            edit({QT_TRANSLATE_NOOP("Edit", "Rename the what-if “%1”"), {scenario->name}},
                [=](Edit &edit) { edit.set(id, &Scenario::name, name); });
    });
    connect(m_new, &QPushButton::clicked, this, &WhatIfPage::addNew);
    retranslate();
}

QString WhatIfPage::title() const { return tr("What if…"); }

QString WhatIfPage::note() const
{
    QStringList lines {tr("Solid: as it was. Dashed: what would be. Ranges hold 19 times of 20.")};
    if (!m_chart->areHeightsTrue())
        lines += tr("Heights grow more slowly than the numbers, so that small ones can be seen.");
    lines += m_result.remarks;
    return lines.join(QLatin1Char('\n'));
}

QString WhatIfPage::whyEmpty() const
{
    if (!hasFacts() || !facts().hasFunnel())
        return tr("This map has no numbers yet.");
    return m_result.stages.empty()
        ? tr("No stage of this map counts people or orders, so there is nothing to reckon with.")
        : QString();
}

DrawnChart *WhatIfPage::chart() const { return m_chart; }

void WhatIfPage::setColumns(const std::vector<ColumnSpan> &columns)
{
    m_columns = columns;
    m_chart->setColumns(columns);
    placeLevers();
}

void WhatIfPage::choose(ScenarioId scenario)
{
    if (m_scenario == scenario)
        return;
    m_scenario = scenario;
    refresh();
}

void WhatIfPage::compute(const std::vector<Setting> &settings)
{
    m_result = whatIf(facts().model(), facts().map, facts().funnel.numbers,
        facts().workbook->series().seriesOf(facts().map, facts().period), settings);
}

void WhatIfPage::refresh()
{
    m_result = {};
    if (!hasFacts() || !facts().hasFunnel())
        return;
    const std::vector<const Scenario *> scenarios = scenariosInOrder(facts().model(), facts().map);
    if (std::exchange(m_map, facts().map) != facts().map && !scenarios.empty()) // what one came for
        m_scenario = scenarios.front()->id;
    const Scenario *scenario = facts().model().find(m_scenario);
    if (!scenario || scenario->map != facts().map)
        m_scenario = {};
    const std::vector<Setting> settings = settingsOf(facts().model(), m_scenario);
    compute(settings);
    m_tabs->show(scenarios, m_scenario);
    fillLevers();
    showResult(settings);
    showGains();
    tableChanged();
    emit noteChanged();
}

void WhatIfPage::showResult(const std::vector<Setting> &settings)
{
    m_sentence->setText(resultText(facts(), m_result));
    QStringList conditions;
    for (const Lever &lever : leversOf(facts(), m_result, settings)) {
        if (lever.set && lever.measured)
            //: what a what-if sets; %1 is a name, %2 what it is now, %3 what it was
            conditions += tr("%1 %2 instead of %3")
                              .arg(lever.name, leverText(lever, *lever.set), leverText(lever, *lever.measured));
    }
    m_condition->setText(conditions.isEmpty()
            ? QString()
            //: %1 is "Go on to Order 10 % instead of 7.7 %", %2 are days
            : tr("If: %1. Everything else stays as it was in %2.")
                  .arg(conditions.join(tr(", ")), periodName(facts().period.from, facts().period.to)));
    m_condition->setVisible(!conditions.isEmpty());
    m_chart->setPicture(whatIfPicture(facts(), m_result, settings));
}

void WhatIfPage::showGains()
{
    const std::vector<StepGain> gains = gainsOfSteps(facts().model(), facts().map, facts().funnel.numbers,
        facts().workbook->series().seriesOf(facts().map, facts().period), facts().period.to);
    const bool isMoney = m_result.revenue.has_value();
    const MetricKind kind = isMoney ? MetricKind::Money : MetricKind::Count;
    QString unit;
    for (const auto &[id, business] : facts().model().all<Business>())
        unit = business.currency;
    QString html;
    for (size_t at = 0; at < std::min(gains.size(), mostGains); ++at) {
        const StepGain &gain = gains[at];
        const auto share = [](double value) { return numberText(MetricKind::Rate, {}, value, interfaceLanguage()); };
        html += QStringLiteral("<p style='margin:0 0 7px 0'><b>%1</b> %2<br>%3%4</p>")
                    .arg(tr("Go on to %1").arg(facts().model().at(gain.stage).name).toHtmlEscaped(),
                        tr("%1 → %2").arg(share(gain.rate), share(gain.better)),
                        differenceText(gain.gain, kind, isMoney ? unit : QString()).toHtmlEscaped(),
                        isTooClose(gain.gain) ? tr(", too close to tell") : QString());
    }
    const QString of = m_result.profit ? tr("Of what is left over; each step at its target, or a tenth better.")
        : m_result.revenue             ? tr("Of money taken; each step at its target, or a tenth better.")
                                       : tr("Of the last number; each step at its target, or a tenth better.");
    m_gains->setText(html + QStringLiteral("<p style='margin:0'>%1</p>").arg(of));
    m_best->setVisible(!gains.empty());
    m_gains->setVisible(!gains.empty());
}

// The fields stay while their levers are the same ones, so that a key press does not take the focus away.
void WhatIfPage::fillLevers()
{
    const std::vector<Lever> levers = leversOf(facts(), m_result, settingsOf(facts().model(), m_scenario));
    const bool areSame = std::equal(levers.begin(), levers.end(), m_levers.begin(), m_levers.end(),
        [](const Lever &lever, const LeverField *field) {
            return lever.kind == field->lever().kind && lever.stage == field->lever().stage;
        });
    if (!areSame) {
        for (LeverField *field : std::exchange(m_levers, {})) {
            field->hide();
            field->deleteLater();
        }
        for (const Lever &lever : levers) {
            auto *field = new LeverField(lever, lever.stage ? m_row : nullptr);
            if (!lever.stage)
                m_moneyLevers->addWidget(field);
            connect(field, &LeverField::moved, this, &WhatIfPage::preview);
            connect(field, &LeverField::let, this, [this](const Lever &its, double value) { set(its, value); });
            connect(field, &LeverField::takenBack, this, [this](const Lever &its) { set(its, std::nullopt); });
            m_levers.push_back(field);
        }
    }
    for (size_t at = 0; at < levers.size(); ++at)
        m_levers[at]->setLever(levers[at]);
    m_money->setVisible(m_result.revenue.has_value());
    placeLevers();
}

void WhatIfPage::placeLevers()
{
    if (!hasFacts())
        return;
    const MapNumbers &numbers = facts().funnel.numbers;
    for (LeverField *field : m_levers) {
        if (!field->lever().stage)
            continue;
        size_t at = 0;
        while (at < numbers.size() && numbers[at].stage != field->lever().stage)
            ++at;
        const double even = double(m_row->width()) / double(std::max<size_t>(1, numbers.size()));
        const ColumnSpan span = at < m_columns.size() ? m_columns[at] : ColumnSpan {double(at) * even, even};
        const double wide = std::max(double(narrowestLever), std::min(span.width - 10, 230.0));
        field->setGeometry(int(span.centre() - wide / 2), 0, int(wide), rowHeight);
        field->setVisible(span.width > 40);
    }
}

// While a knob is held nothing is kept yet.
void WhatIfPage::preview(const Lever &lever, double value)
{
    std::vector<Setting> settings = settingsOf(facts().model(), m_scenario);
    std::erase_if(
        settings, [&](const Setting &setting) { return setting.lever == lever.kind && setting.stage == lever.stage; });
    settings.push_back({lever.kind, lever.stage, value});
    compute(settings);
    showResult(settings);
}

QString WhatIfPage::newName() const
{
    return tr("What if %1").arg(scenariosInOrder(facts().model(), facts().map).size() + 1);
}

// Moving something of the present begins a scenario; what one costs, where nobody said it yet, is the map's own.
void WhatIfPage::set(const Lever &lever, const std::optional<double> &value)
{
    const MapId map = facts().map;
    const QString title = facts().model().at(map).title;
    if (lever.kind == ScenarioLever::UnitCost && !lever.measured)
        return edit({QT_TRANSLATE_NOOP("Edit", "Change what one costs on “%1”"), {title}},
            [=](Edit &edit) { edit.set(map, &Map::unitCost, value); });
    const bool isAsMeasured = value && lever.measured && std::abs(*value - *lever.measured) < 1e-9;
    const std::optional<double> kept = isAsMeasured ? std::nullopt : value;
    if (!m_scenario) {
        if (!kept)
            return refresh();
        ScenarioId made;
        const QString name = newName();
        const auto done
            = facts().workbook->edit({QT_TRANSLATE_NOOP("Edit", "Add a what-if to “%1”"), {title}}, [&](Edit &edit) {
                  made = addScenario(edit, map, name);
                  setLever(edit, made, lever.kind, lever.stage, kept);
              });
        if (!done)
            return emit failed(done.error());
        return choose(made);
    }
    const ScenarioId scenario = m_scenario;
    edit({QT_TRANSLATE_NOOP("Edit", "Change the what-if “%1”"), {facts().model().at(scenario).name}},
        [=](Edit &edit) { setLever(edit, scenario, lever.kind, lever.stage, kept); });
    refresh();
}

void WhatIfPage::addNew()
{
    ScenarioId made;
    const MapId map = facts().map;
    const QString name = newName();
    const ScenarioId like = m_scenario;
    edit({QT_TRANSLATE_NOOP("Edit", "Add a what-if to “%1”"), {facts().model().at(map).title}},
        [&](Edit &edit) { made = addScenario(edit, map, name, like); });
    if (!made)
        return;
    choose(made);
    m_tabs->rename();
}

void WhatIfPage::remove(ScenarioId scenario)
{
    edit({QT_TRANSLATE_NOOP("Edit", "Delete the what-if “%1”"), {facts().model().at(scenario).name}},
        [=](Edit &edit) { edit.remove(scenario); });
}

// The scenarios beside each other, the present first.
ChartTable WhatIfPage::table() const
{
    ChartTable table;
    table.headings = {tr("What if"), tr("Sets")};
    if (!hasFacts() || m_result.stages.empty())
        return table;
    const Model &model = facts().model();
    const MapSeries series = facts().workbook->series().seriesOf(facts().map, facts().period);
    for (const StageOutcome &stage : m_result.stages)
        table.headings += model.at(stage.stage).name;
    if (m_result.revenue)
        table.headings += tr("Taken");
    if (m_result.profit)
        table.headings += tr("Left over");
    QString unit;
    for (const auto &[id, business] : model.all<Business>())
        unit = business.currency;
    const auto money = [&](double value) {
        return (value < 0 ? QStringLiteral("−") : QString())
            + numberText(MetricKind::Money, unit, std::abs(value), interfaceLanguage());
    };
    QStringList present {tr("As it was"), {}};
    for (const StageOutcome &stage : m_result.stages)
        present += numberText(MetricKind::Count, {}, stage.measured, interfaceLanguage());
    if (m_result.revenue)
        present += money(m_result.revenue->measured);
    if (m_result.profit)
        present += money(m_result.profit->measured);
    table.rows.push_back(present);
    for (const Scenario *scenario : scenariosInOrder(model, facts().map)) {
        const std::vector<Setting> settings = settingsOf(model, scenario->id);
        const WhatIf result = whatIf(model, facts().map, facts().funnel.numbers, series, settings);
        QStringList sets;
        for (const Lever &lever : leversOf(facts(), result, settings)) {
            if (lever.set)
                sets += tr("%1: %2").arg(lever.name, leverText(lever, *lever.set));
        }
        QStringList row {scenario->name, sets.join(tr(", "))};
        for (const StageOutcome &stage : result.stages)
            row += differenceText(stage.difference, MetricKind::Count, {});
        const auto add = [&](const std::optional<MoneyOutcome> &outcome) {
            row += outcome ? differenceText(outcome->difference, MetricKind::Money, unit)
                    + (isTooClose(outcome->difference) ? tr(", too close to tell") : QString())
                           : QString();
        };
        if (m_result.revenue)
            add(result.revenue);
        if (m_result.profit)
            add(result.profit);
        table.rows.push_back(row);
    }
    return table;
}

void WhatIfPage::resizeEvent(QResizeEvent *event)
{
    ChartPage::resizeEvent(event);
    placeLevers();
}

void WhatIfPage::retranslate()
{
    ChartPage::retranslate();
    //: adds a what-if
    m_new->setText(tr("+ New"));
    m_money->setText(tr("Money").toUpper());
    m_best->setText(tr("Which one step brings most").toUpper());
}

}
