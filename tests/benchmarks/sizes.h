#pragma once

#include <benchmark/benchmark.h>

namespace wend::test {

/// The numbers of cards that everything is measured at; each run prints how its time grows with them. Between the three
/// that are quoted stand two more, since a fit over three points says little.
inline void overSizes(benchmark::internal::Benchmark *benchmark)
{
    benchmark->Arg(100)->Arg(400)->Arg(1000)->Arg(4000)->Arg(10000)->Complexity()->Unit(benchmark::kMillisecond);
}

/// How many cards there are, for the fit.
inline void countCards(benchmark::State &state) { state.SetComplexityN(state.range(0)); }

}
