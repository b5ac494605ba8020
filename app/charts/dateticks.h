#pragma once

#include <QDate>
#include <vector>

class QLocale;

namespace wend {

struct DateTick
{
    QDate day;
    QString label;
};

/// Where to write dates on an axis from `first` to `last` that holds at most `most` labels: whole weeks, months,
/// quarters or years, so that the eye finds its way. The year stands at its first label.
std::vector<DateTick> dateTicks(const QDate &first, const QDate &last, int most, const QLocale &locale);

}
