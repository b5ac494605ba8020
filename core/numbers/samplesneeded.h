#pragma once

namespace wend {

/// How many are needed in each of two groups for a difference of shares to be found with 80 % probability at the 5 %
/// level, two-sided: J. L. Fleiss, "Statistical Methods for Rates and Proportions", 2nd ed. 1981, formula 3.14, without
/// the correction for continuity. Both shares lie within 0 and 1 and differ.
double neededToTell(double share, double otherShare);

}
