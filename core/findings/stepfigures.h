#pragma once

#include "findings/mapfacts.h"

namespace wend {

/// A part of those who came to a step: how far they got.
struct StepPart
{
    double count = 0;
    QString reached; ///< what the last number that counts them counts; empty: only that they came
    QString lost;    ///< what the first number counts that does not count them; empty: they went on
    bool operator==(const StepPart &) const = default;
};

/// How many went on at the step that leads to a stage, and how many are missing of what should.
struct StepFigures
{
    StageId from; ///< null: no stage is before
    StageId to;
    QString cameLabel; ///< "visits"
    QString wentLabel; ///< "orders"
    double came = 0;
    double went = 0;
    std::optional<Conversion> share; ///< empty: it is not counted, and all else of it is empty
    QString should; ///< "Your target: 10 % of 3,140 visits"; empty: nobody says, and nothing is missing
    double expected = 0;
    double missing = 0;    ///< of `expected`; below 0: more went than should
    double missingLow = 0; ///< its 95 % interval, by that of the share
    double missingHigh = 0;
    std::vector<StepPart> parts; ///< by the numbers between, the first who left first; empty: none was counted

    bool isMissed() const { return !should.isEmpty() && missing >= 0.5; }
    /// Not by chance.
    bool isSurelyMissed() const { return isMissed() && missingLow > 0; }
};

StepFigures stepFiguresOf(const MapFacts &facts, StageId to);

}
