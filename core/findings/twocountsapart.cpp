#include "findings/rules.h"
#include "numbers/countedtwice.h"

#include <QCoreApplication>

namespace wend {

namespace {

// What the person reads.
struct CountsText
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

constexpr double farApart = 0.1;

}

void findTwoCounts(const MapFacts &facts, Findings &findings)
{
    for (const StageNumbers &number : facts.funnel.numbers) {
        for (const CountedTwice &counts :
            countedTwiceAt(facts.model, number.stage, facts.series.now, facts.series.period)) {
            if (counts.apart < farApart)
                continue;
            Finding finding {QStringLiteral("two-counts"), FindingSeverity::Look, 100 * counts.apart, {}};
            finding.text = CountsText::tr("Two sources disagree in %1.").arg(quoted(facts.model.at(number.stage).name));
            finding.figures = textOf(facts.model, counts);
            finding.items = {number.stage};
            findings.push_back(std::move(finding));
        }
    }
}

}
