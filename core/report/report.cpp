#include "report/report.h"

#include "base/daytext.h"
#include "base/language.h"
#include "exchange/gridlanes.h"
#include "findings/completeness.h"
#include "findings/explained.h"
#include "layout/numbertext.h"
#include "model/words.h"
#include "numbers/changewords.h"
#include "numbers/comparedperiod.h"

#include <QCoreApplication>
#include <QLocale>

namespace wend {

namespace {

// What the person reads.
struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr size_t mostFindings = 12; ///< a meeting does not get through more

QString spanOf(const Period &period) { return daySpan(period.from, period.to, QLocale()); }

QStringList aboutOf(const MapFacts &facts)
{
    QStringList personas;
    for (const PersonaId id : personasOf(facts.model, facts.map))
        personas += personaLabel(facts.model.at(id), interfaceLanguage());
    const Period &period = facts.series.period;
    const Period before = comparedPeriod(facts.row(), period);
    QString days;
    if (period.isValid())
        days = before.isValid() ? ReportText::tr("%1, compared with %2").arg(spanOf(period), spanOf(before))
                                : spanOf(period);
    QStringList about {businessOf(facts.model).name, personas.join(nameSeparator()), days,
        ReportText::tr("made on %1").arg(dayText(facts.today))};
    about.removeAll(QString());
    return about;
}

template <class Number>
QString changeOf(const Number &number)
{
    return number.change ? changeText(*number.change, changedOf(number)) : QString();
}

std::optional<ReportPart> numbersPart(const MapFacts &facts)
{
    const Funnel &funnel = facts.funnel;
    const bool hasAny = std::any_of(funnel.numbers.begin(), funnel.numbers.end(),
        [](const StageNumbers &number) { return !number.binding.isNull(); });
    if (!hasAny)
        return std::nullopt;
    const QString language = interfaceLanguage();
    const bool isCompared = comparedPeriod(facts.row(), facts.series.period).isValid();
    ReportPart part {ReportText::tr("The numbers")};
    MapTable table;
    table.name = part.heading;
    const auto addRow = [&](const QStringList &cells) {
        auto &row = table.rows.emplace_back();
        for (qsizetype at = 0; at < cells.size(); ++at) {
            if (at != 4 || isCompared)
                row.push_back({cells[at]});
        }
    };
    addRow({ReportText::tr("Stage"), ReportText::tr("Number"), ReportText::tr("Value"), ReportText::tr("Goes on"),
        ReportText::tr("Change")});
    for (const StageNumbers &number : funnel.numbers) {
        if (number.binding.isNull())
            continue;
        QString step;
        if (number.toNext) {
            step = stepText(number, language);
            if (!number.toNext->fromReach) { // what was only seen has no share, and no interval of one
                Conversion low = *number.toNext, high = *number.toNext;
                low.rate = number.toNext->low;
                high.rate = number.toNext->high;
                step = ReportText::tr("%1 (%2 to %3)")
                           .arg(step, conversionText(low, language), conversionText(high, language));
            }
            if (number.weakest)
                step += QLatin1Char('\n') + ReportText::tr("weakest step");
        }
        addRow({facts.model.at(number.stage).name, number.label, numberText(number, language), step, changeOf(number)});
        for (const FurtherNumber &other : number.others)
            addRow({QString(), other.label, numberText(other, language), QString(), changeOf(other)});
    }
    part.table = table;
    part.remarks = funnel.remarks;
    if (const QString why = whyWeakest(facts.model, funnel.numbers, funnel.past); !why.isEmpty())
        part.remarks.prepend(why);
    return part;
}

std::optional<ReportPart> beginPart(const Findings &findings)
{
    if (findings.empty())
        return std::nullopt;
    ReportPart part {ReportText::tr("Where to begin")};
    for (const Finding &finding : findings) {
        if (part.items.size() == mostFindings)
            break;
        ReportItem item {finding.text};
        if (!finding.figures.isEmpty())
            item.details += finding.figures;
        for (const SumLine &line : finding.sum) {
            const QString value
                = line.range.isEmpty() ? line.value : ReportText::tr("%1 (%2)").arg(line.value, line.range);
            item.details += ReportText::tr("%1: %2").arg(line.label, value);
        }
        part.items.push_back(item);
    }
    if (const int more = int(findings.size() - part.items.size()); more > 0)
        part.remarks += ReportText::tr("%n more in Wend.", nullptr, more);
    return part;
}

ReportItem itemOf(const Model &model, const Explanation &explanation)
{
    ReportItem item {ReportText::tr("%1 (%2)").arg(explanation.text.simplified(), stateText(explanation.state))};
    if (explanation.explains) {
        const QString people = countText(*explanation.explains);
        item.details += explanation.orMore
            ? ReportText::tr("would explain %1 or more of those who are lost").arg(people)
            : ReportText::tr("would explain %1 of those who are lost").arg(people);
    }
    for (const EvidenceId id : evidenceOf(model, explanation.id)) {
        const Evidence &evidence = model.at(id);
        const QString text = evidenceText(evidence, interfaceLanguage());
        item.details
            += evidence.against ? ReportText::tr("Against: %1").arg(text) : ReportText::tr("For: %1").arg(text);
    }
    if (!explanation.test.isEmpty())
        item.details += ReportText::tr("Next test: %1").arg(explanation.test.simplified());
    return item;
}

/// A part a step that has explanations.
std::vector<ReportPart> explanationParts(const MapFacts &facts)
{
    std::vector<ReportPart> parts;
    for (const StageId stage : stagesOf(facts.model, facts.map)) {
        ReportPart part {ReportText::tr("What may be behind it: to “%1”").arg(facts.model.at(stage).name)};
        for (const ExplanationId id : explanationsInOrder(facts.model, stage))
            part.items.push_back(itemOf(facts.model, facts.model.at(id)));
        if (!part.items.empty())
            parts.push_back(part);
    }
    return parts;
}

/// What is missing of what a journey map should hold, and is wanted.
std::optional<ReportPart> missingPart(const MapFacts &facts)
{
    ReportPart part {ReportText::tr("What the map does not hold yet")};
    for (const CompletenessPoint &point : completenessOf(facts)) {
        if (point.state == CompletenessPoint::State::Missing)
            part.items.push_back({point.text, {point.missing}});
    }
    return part.items.empty() ? std::nullopt : std::optional(part);
}

std::optional<ReportPart> ideasPart(const MapFacts &facts)
{
    std::vector<CardId> ideas = cardsOf(facts, LaneKind::Ideas);
    std::erase_if(ideas, [&](CardId id) { return facts.model.at(id).state == IdeaState::Dropped; });
    if (ideas.empty())
        return std::nullopt;
    // What is due first comes first, and what has no day last.
    std::stable_sort(ideas.begin(), ideas.end(), [&](CardId first, CardId second) {
        const QDate a = facts.model.at(first).due;
        const QDate b = facts.model.at(second).due;
        return a.isValid() && (!b.isValid() || a < b);
    });
    const QString language = interfaceLanguage();
    ReportPart part {nameOf(LaneKind::Ideas, language)};
    MapTable table;
    table.name = part.heading;
    table.rows.push_back({{ReportText::tr("Idea")}, {ReportText::tr("Stage")}, {ReportText::tr("Answers")},
        {ReportText::tr("Owner")}, {ReportText::tr("Due")}, {ReportText::tr("State")}});
    for (const CardId id : ideas) {
        const Card &idea = facts.model.at(id);
        const Card *answers = facts.model.find(idea.answers);
        table.rows.push_back({{idea.text}, {facts.model.at(stageOf(facts.model, idea.stage)).name},
            {answers ? answers->text : QString()}, {idea.owner}, {dayText(idea.due)}, {nameOf(idea.state, language)}});
    }
    part.table = table;
    return part;
}

}

Report reportOf(const MapFacts &facts, const Findings &findings)
{
    Report report;
    report.title = facts.row().title;
    report.about = aboutOf(facts);
    report.parts.push_back({ReportText::tr("The journey"), true});
    const auto add = [&](const std::optional<ReportPart> &part) {
        if (part)
            report.parts.push_back(*part);
    };
    add(numbersPart(facts));
    add(beginPart(findings));
    for (const ReportPart &part : explanationParts(facts))
        add(part);
    add(ideasPart(facts));
    add(missingPart(facts));
    return report;
}

}
