#pragma once

#include <functional>
#include <vector>

namespace wend {

/// Finds where a cost is least by the downhill simplex method, without derivatives: J. A. Nelder, R. Mead, "A simplex
/// method for function minimization", Computer Journal 7 (1965), 308–313. The simplex begins at `start` and a step
/// along each axis; ends where its costs are alike, or after about `mostCosts` costs.
std::vector<double> simplexSearch(const std::function<double(const std::vector<double> &)> &cost,
    const std::vector<double> &start, double step, int mostCosts);

}
