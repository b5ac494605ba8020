#include "charts/whatchanged.h"

#include "base/language.h"
#include "layout/numbertext.h"
#include "numbers/changewords.h"
#include "numbers/targets.h"

#include <QCoreApplication>
#include <cmath>

namespace wend {

namespace {

// What the person reads.
struct ChangedText
{
    Q_DECLARE_TR_FUNCTIONS(WhatChanged)
};

QString stageName(const Model &model, StageId id)
{
    const Stage *stage = model.find(id);
    return stage ? stage->name : QString();
}

QString shareText(double share) { return conversionText({share, share, share}, interfaceLanguage()); }

/// A line with how much it weighs among the sure ones.
struct Weighed
{
    double weight = 0;
    ChangeLine line;
};

ChangeTone toneOf(double change, int good)
{
    return good == 0 ? ChangeTone::Neutral : change * good > 0 ? ChangeTone::Good : ChangeTone::Bad;
}

Weighed sureStep(const StageNumbers &from, const Model &model, const QDate &day)
{
    const NumberChange &change = *from.toNext->change;
    ChangeLine line;
    line.isMore = *change.change > 0;
    line.tone = toneOf(*change.change, 1);
    //: %1 and %2 are stages
    line.headline
        = (line.isMore ? ChangedText::tr("More go on from %1 to %2") : ChangedText::tr("Fewer go on from %1 to %2"))
              .arg(stageName(model, from.stage), stageName(model, from.next));
    const auto target = conversionTargetOn(model, from.stage, from.next, day);
    const QString now = shareText(from.toNext->rate);
    const QString before = shareText(*change.before);
    line.text = target
        //: %1, %2 and %3 are shares in percent
        ? ChangedText::tr("%1, before it was %2; the target is %3.").arg(now, before, shareText(target->share))
        : ChangedText::tr("%1, before it was %2.").arg(now, before);
    return {std::abs(*change.change) / std::max(0.0001, *change.before) + 10, line}; // shares come first
}

Weighed sureNumber(const StageNumbers &number, int days, int daysBefore)
{
    const NumberChange &change = *number.change;
    ChangeLine line;
    line.isMore = *change.change > 0;
    line.tone = toneOf(*change.change, goodDirection(number.kind));
    const bool isSum = changedOf(number) == Changed::Sum;
    const auto text = [&](double value, int over) {
        return numberText(number.kind, number.unit, isSum ? value / std::max(1, over) : value, interfaceLanguage());
    };
    //: %1 is what is counted
    line.headline = (line.isMore ? ChangedText::tr("More %1") : ChangedText::tr("Fewer %1")).arg(number.label);
    const QString now = text(*number.value, days);
    const QString before = text(*change.before, daysBefore);
    line.text = isSum ? ChangedText::tr("%1 a day, before it was %2.").arg(now, before)
                      : ChangedText::tr("%1, before it was %2.").arg(now, before);
    return {std::abs(*change.change), line};
}

}

std::vector<ChangeLine> whatChanged(
    const MapNumbers &numbers, const Model &model, int days, int daysBefore, const QDate &day)
{
    std::vector<Weighed> sure;
    QStringList chance;
    std::vector<ChangeLine> withheld;
    for (const StageNumbers &number : numbers) {
        if (number.toNext && number.toNext->change && number.toNext->change->isSure && number.toNext->change->before)
            sure.push_back(sureStep(number, model, day));
        if (!number.change)
            continue;
        if (number.change->isSure && number.change->before)
            sure.push_back(sureNumber(number, days, daysBefore));
        else if (!number.change->why.isEmpty())
            withheld.push_back({ChangeTone::None, false,
                //: %1 is what is counted
                ChangedText::tr("%1: not compared").arg(number.label), number.change->why});
        else
            chance += number.label;
    }
    std::stable_sort(sure.begin(), sure.end(), [](const Weighed &a, const Weighed &b) { return a.weight > b.weight; });
    std::vector<ChangeLine> lines;
    for (const Weighed &each : sure)
        lines.push_back(each.line);
    if (lines.size() + (chance.isEmpty() ? 0 : 1) > mostChangeLines)
        lines.resize(mostChangeLines - (chance.isEmpty() ? 0 : 1));
    if (!chance.isEmpty())
        lines.push_back({ChangeTone::None, false, chance.join(ChangedText::tr(", ")),
            ChangedText::tr("no change that can be told from chance.")});
    for (const ChangeLine &line : withheld) {
        if (lines.size() < mostChangeLines)
            lines.push_back(line);
    }
    return lines;
}

}
