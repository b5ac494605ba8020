#pragma once

#include "window/reportingperiod.h"

#include <QString>
#include <optional>

class QWidget;

namespace wend {

/// Whether a day may be left out: from the beginning, to the end.
enum class OpenEnds { Allowed, Refused };

/// Asks for a first and a last day, beginning with `shown`; empty: never mind.
std::optional<ReportingPeriod> askForDays(
    QWidget &over, const QString &title, const ReportingPeriod &shown, OpenEnds ends);

}
