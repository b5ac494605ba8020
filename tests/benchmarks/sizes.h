#pragma once

#include <benchmark/benchmark.h>

namespace wend::test {

/// The numbers of cards that everything is measured at; each run prints how its time grows with them.
inline void overSizes(benchmark::internal::Benchmark *benchmark)
{
    benchmark->Arg(100)->Arg(1000)->Arg(10000)->Complexity()->Unit(benchmark::kMillisecond);
}

/// How many cards there are, for the fit.
inline void countCards(benchmark::State &state) { state.SetComplexityN(state.range(0)); }

}
