#include "base/daytext.h"
#include "findings/rules.h"

#include <QCoreApplication>

namespace wend {

namespace {

// What the person reads.
struct OutdatedText
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

constexpr int daysWithoutNumbers = 7;

void findOldReview(const MapFacts &facts, Findings &findings)
{
    const QDate review = facts.row().reviewDate;
    if (!review.isValid() || review >= facts.today)
        return;
    const int late = int(review.daysTo(facts.today));
    Finding finding {QStringLiteral("past-review"), FindingSeverity::Look, std::min(100.0, double(late)), {}};
    finding.text = OutdatedText::tr("The map was to be looked at again %n day(s) ago.", nullptr, late);
    finding.figures = OutdatedText::tr("Its review date is %1.").arg(dayText(review));
    finding.items = {facts.map};
    finding.occasion = review.toString(Qt::ISODate);
    findings.push_back(std::move(finding));
}

void findEndingNumbers(const MapFacts &facts, Findings &findings)
{
    const QDate end = std::min(facts.series.period.to, facts.today);
    for (const StageNumbers &number : facts.funnel.numbers) {
        const auto series = facts.series.now.find(number.metric);
        if (!number.metric || !number.value || series == facts.series.now.end())
            continue;
        QDate last;
        for (const PeriodSeries::Point &point : series->second.points)
            last = last.isValid() ? std::max(last, point.to) : point.to;
        for (const PeriodSeries::Point &point : series->second.shares)
            last = last.isValid() ? std::max(last, point.to) : point.to;
        const int missing = last.isValid() ? int(last.daysTo(end)) : 0;
        if (missing < daysWithoutNumbers)
            continue;
        Finding finding {QStringLiteral("numbers-end"), FindingSeverity::Look, double(missing), {}};
        finding.text = OutdatedText::tr("The numbers of %1 end %n day(s) before the period does.", nullptr, missing)
                           .arg(quoted(number.label));
        finding.figures
            = OutdatedText::tr("Last day: %1. Until newer ones are imported it counts too little.").arg(dayText(last));
        finding.items = {number.stage, number.metric};
        finding.subjects = 2;
        finding.occasion = last.toString(Qt::ISODate);
        findings.push_back(std::move(finding));
    }
}

}

void findOutdated(const MapFacts &facts, Findings &findings)
{
    findOldReview(facts, findings);
    if (facts.series.period.isValid())
        findEndingNumbers(facts, findings);
}

}
