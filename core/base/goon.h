#pragma once

#include <functional>

namespace wend {

/// Called by long work from time to time, from its own thread, with the share that is done, 0 to 1; false stops the
/// work. Empty: nobody asks. Options that hold one are equal whoever watches.
struct GoOn
{
    std::function<bool(double)> ask;

    bool operator()(double share) const { return !ask || ask(share); }
    bool operator==(const GoOn &) const { return true; }
};

/// For a part of the work, from one share of all of it to another.
inline GoOn partOf(const GoOn &goOn, double from, double to)
{
    if (!goOn.ask)
        return {};
    return {[goOn, from, to](double share) { return goOn(from + share * (to - from)); }};
}

}
