#pragma once

#include "model/model.h"

namespace wend {

/// On an average.
constexpr double daysInMonth = 365.25 / 12;

/// The target of a number that holds on a day: of those that hold by then the one of the latest day. Null: none.
const Target *targetOn(const Model &model, MetricId metric, const QDate &day);

/// The same of the conversion that leads from one stage to another: a target of the stage it leads to, else what the
/// stage it begins at is told to keep (Stage::target), at least. Empty: none.
struct ConversionTarget
{
    double share = 0;
    bool isMost = false;
    QDate from; ///< invalid: always
    bool operator==(const ConversionTarget &) const = default;
};
std::optional<ConversionTarget> conversionTargetOn(const Model &model, StageId from, StageId to, const QDate &day);

/// Whether a target is reached: surely (the interval lies on its good side), surely not, or the interval holds it.
enum class TargetState { Reached, Missed, OnTheWay };
TargetState stateOf(double target, bool isMost, double low, double high);

/// A target's value in a span of days: what adds up is asked for a day, a week or a month (a twelfth of 365.25 days).
double targetIn(const Target &target, int days);

}
