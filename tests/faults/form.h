#pragma once

#include <QString>

namespace wend::test {

/// The short form is a seeded part of the long one, for every run of the tests; WEND_FAULTS=long runs all of it.
bool isLongForm();

/// Of `all` things, as many as this form tries: all of them, or about `few`, evenly spread. Call it with each place in
/// turn.
bool isTried(int place, int all, int few);

/// No command and no edit may take longer. Builds for tests, which are slower, get more.
int hangLimit(); ///< milliseconds of the processor's time

/// Adds to a figure of the table that is printed at the end: `count` things tried, of which `good` went well.
void addFigure(const QString &what, int count, int good);

}
