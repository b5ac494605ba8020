#pragma once

#include <QDate>

namespace wend {

/// A number of days, both ends included; invalid dates: all there is.
struct ReportingPeriod
{
    QDate from;
    QDate to;
    bool operator==(const ReportingPeriod &) const = default;
};

}
