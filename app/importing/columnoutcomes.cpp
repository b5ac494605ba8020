#include "importing/columnoutcomes.h"

#include "importing/columnpopup.h"
#include "importing/filecorrections.h"
#include "sources/importwords.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrentRun>

namespace wend {

namespace {

// What the person reads.
struct OutcomeText
{
    Q_DECLARE_TR_FUNCTIONS(wend::ColumnPopup)
};

using Outcome = std::pair<int, QString>;

std::vector<const MetricUnderstanding *> metricsIn(const PendingFile &pending)
{
    std::vector<const MetricUnderstanding *> metrics;
    for (const ImportPart &part : pending.parts) {
        for (const MetricUnderstanding &metric : part.understanding.metrics)
            metrics.push_back(&metric);
    }
    return metrics;
}

/// The first number of one that the other has not, or not so.
const MetricUnderstanding *onlyIn(const PendingFile &one, const PendingFile &other)
{
    const auto others = metricsIn(other);
    for (const MetricUnderstanding *metric : metricsIn(one)) {
        const bool isThere = std::any_of(others.begin(), others.end(), [&](const MetricUnderstanding *each) {
            return each->key == metric->key && each->total == metric->total && each->mean == metric->mean
                && each->kind == metric->kind;
        });
        if (!isThere)
            return metric;
    }
    return nullptr;
}

PendingFile chosen(const PendingFile &pending, const Corrections &corrections, const HowToRead &plain, int table,
    int column, const ColumnWord &word, const GoOn &goOn)
{
    Corrections with = corrections;
    correctColumn(with, pending, plain.with(corrections), table, column, word);
    HowToRead how = plain.with(with);
    how.options.goOn = goOn;
    return understoodAnew(pending, how);
}

}

QString outcomeInWords(const PendingFile &with, const PendingFile &without, bool isLeftOut)
{
    if (isLeftOut) {
        const MetricUnderstanding *lost = onlyIn(with, without);
        //: what comes of leaving a column out; %1 is what a number counts
        return lost ? OutcomeText::tr("then no %1").arg(lost->name.simplified().left(24)) : QString();
    }
    const MetricUnderstanding *made = onlyIn(with, without);
    if (!made)
        return {};
    if (made->mean)
        //: what comes of taking a column for answers or times: their mean
        return OutcomeText::tr("%1 on average").arg(totalInWords(*made));
    return made->total ? OutcomeText::tr("%1 %2", "number").arg(totalInWords(*made), made->name.simplified().left(24))
                       : OutcomeText::tr("not added up");
}

void tellOutcomes(ColumnPopup *popup, const PendingFile &pending, const Corrections &corrections,
    const HowToRead &plain, int table, int column)
{
    const Rows &rows = pending.file.tables[size_t(table)].rows;
    if (rows.held().size() < rows.size())
        return;
    const std::vector<ColumnChoice> choices = popup->choices();
    auto *watcher = new QFutureWatcher<Outcome>(popup);
    QObject::connect(watcher, &QFutureWatcherBase::resultReadyAt, popup, [=](int at) {
        const Outcome outcome = watcher->resultAt(at);
        popup->showOutcome(outcome.first, outcome.second);
    });
    QObject::connect(popup, &QObject::destroyed, watcher, [watcher] { watcher->cancel(); });
    watcher->setFuture(QtConcurrent::run([=](QPromise<Outcome> &promise) {
        const GoOn goOn {[&promise](double) { return !promise.isCanceled(); }};
        const PendingFile without = chosen(pending, corrections, plain, table, column, choices.back().word, goOn);
        for (int at = 0; at < int(choices.size()) && !promise.isCanceled(); ++at) {
            const ColumnChoice &choice = choices[size_t(at)];
            const bool isLeftOut = choice.word.what == ColumnRole::What::LeftOut;
            const PendingFile with = choice.isNow || isLeftOut
                ? pending
                : chosen(pending, corrections, plain, table, column, choice.word, goOn);
            promise.addResult(Outcome {at, outcomeInWords(with, without, isLeftOut)});
        }
    }));
}

}
