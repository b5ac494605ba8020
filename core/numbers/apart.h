#pragma once

namespace wend {

/// How far two counts of one thing are apart: the share of the larger one that the smaller one lacks, from 0 to 1.
/// 0 where neither has counted anything.
double apartOf(double one, double other);

}
