#pragma once

#include <QtGlobal>

namespace wend {

struct Interval
{
    double low = 0;
    double high = 1;
    bool operator==(const Interval &) const = default;
};

/// The 95 % interval of a share of `hits` among `of`, 0 ≤ hits ≤ of, of > 0.
/// E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209–212.
Interval wilsonInterval(double hits, double of);

/// The 95 % interval of the difference of two shares, first less second: method 10 of R. G. Newcombe, "Interval
/// estimation for the difference between independent proportions", Statistics in Medicine 17 (1998), 873–890. A
/// difference is one only where 0 is not in it.
Interval differenceInterval(double firstHits, double firstOf, double secondHits, double secondOf);

}
