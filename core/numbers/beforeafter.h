#pragma once

#include "model/model.h"
#include "model/series.h"

#include <functional>

namespace wend {

/// Gives what a metric says of a period.
using SeriesOf = std::function<PeriodSeries(MetricId, const Period &)>;

/// How a step of a map went before and after a note ("new form went live"), over like spans of weekdays: the share that
/// goes on (the difference of two shares, Newcombe 1998), or the number itself by the day where no step leads there.
struct BeforeAfter
{
    enum class Verdict { Better, Worse, NoDifference, TooEarly, Unknown };
    Verdict verdict = Verdict::Unknown;
    Period before;
    Period after;
    bool isShare = true;   ///< else `change` is a share more a day
    double hitsBefore = 0; ///< those who went on, of those who came; or the number
    double ofBefore = 0;
    double hitsAfter = 0;
    double ofAfter = 0;
    double change = 0;
    double low = 0; ///< its 95 % interval
    double high = 0;
    double moreNeeded = 0; ///< without a difference: of those who come, until one of noticeableChange would show
    QDate lookAgain;       ///< too early: the first day that may tell
    QString why;           ///< unknown: the reason, as a sentence
    bool operator==(const BeforeAfter &) const = default;
};

constexpr double noticeableChange = 0.02; ///< 2 points
constexpr int leastDaysAfter = 14;        ///< both weekends and working days, twice
constexpr int mostDaysCompared = 91;      ///< later ones have other reasons

/// What the note was meant to move, by the days up to the last that is known; `today` is the first day that is not
/// over.
BeforeAfter beforeAndAfter(const Model &model, const DayNote &note, const SeriesOf &seriesOf, const QDate &today);

/// "Yes: better by 2.4 points (0.7 to 4.0)."
QString answerText(const BeforeAfter &answer);
/// "119 of 1,943 in 21 Sep – 10 Oct, 176 of 2,075 in 12–31 Oct: the same weekdays. Something else may have changed
/// too."
QString groundsText(const BeforeAfter &answer);

}
