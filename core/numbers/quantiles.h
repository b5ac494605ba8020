#pragma once

namespace wend {

/// The point that a standard normal number stays below with this probability (0 < probability < 1): 1.96 for 0.975.
double normalPoint(double probability);
/// The same of Student's t with so many degrees of freedom, at least 1.
double studentPoint(double probability, double freedom);

}
