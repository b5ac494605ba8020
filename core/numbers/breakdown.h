#pragma once

#include "model/mapnumbers.h"
#include "model/model.h"
#include "numbers/wilsoninterval.h"

namespace wend {

/// The numbers of a map's stages, of one value of a dimension.
struct ValueNumbers
{
    QString value; ///< "Phone"
    MapNumbers numbers;
    bool operator==(const ValueNumbers &) const = default;
};

/// How many go on at one step, of one value.
struct ValueShare
{
    size_t value = 0; ///< of those that are shown
    double came = 0;
    double went = 0;
    Interval interval; ///< Wilson 1927, 95 %
    double rate() const { return went / came; }
};

/// A step that at least two of the values that are shown have.
struct StepByValue
{
    StageId from;
    StageId to;
    std::vector<ValueShare> shares; ///< the first is what the others are laid beside
    /// Of each other share: how much higher it is than the first, as a difference of shares with its 95 % interval
    /// (Newcombe 1998), and whether that is sure.
    struct Difference
    {
        double by = 0;
        Interval interval;
        bool isSure() const { return interval.low > 0 || interval.high < 0; }
    };
    std::vector<Difference> differences; ///< one less than there are shares
};

/// The numbers of a map side by side for the values of a dimension.
struct Breakdown
{
    std::vector<ValueNumbers> shown; ///< the largest first, four at most
    std::vector<ValueNumbers> few;   ///< too little to be laid beside the others
    std::vector<StageId> unknown;    ///< stages whose number nobody knows by this dimension
    std::vector<StepByValue> steps;

    /// The surest thing to be won: if the people of one value went on as those of another do.
    struct Chance
    {
        size_t step = 0;
        size_t low = 0; ///< of the step's shares
        size_t high = 0;
        double more = 0; ///< how many more would go on, with its interval
        Interval interval;
    };
    std::optional<Chance> chance; ///< of the largest difference that is sure
};

constexpr size_t mostValuesShown = 4;
constexpr double fewestPeopleShown = 200; ///< of a value, in what counts people…
constexpr double fewestOrdersShown = 20;  ///< …and in what counts orders

/// `whole` are the numbers over all values, `values` those of each.
Breakdown breakdownOf(const MapNumbers &whole, std::vector<ValueNumbers> values);

}
