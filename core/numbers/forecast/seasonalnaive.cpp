#include "numbers/forecast/seasonalnaive.h"

#include <cmath>

namespace wend {

QString SeasonalNaive::name() const
{
    return m_season > 1 ? QStringLiteral("seasonal naive") : QStringLiteral("naive");
}

void SeasonalNaive::fit(const TimeSeries &series, int length)
{
    if (length < 2) { // nothing is known of how it varies: by as much as it is
        m_deviation = std::abs(series.front());
        return;
    }
    const int season = seasonIn(length);
    double squares = 0;
    for (int at = season; at < length; ++at) {
        const double change = series[size_t(at)] - series[size_t(at - season)];
        squares += change * change;
    }
    m_deviation = std::sqrt(squares / (length - season));
}

Course SeasonalNaive::after(const TimeSeries &series, int length, int ahead) const
{
    const int season = seasonIn(length);
    Course course;
    for (int step = 0; step < ahead; ++step) {
        course.expected.push_back(series[size_t(length - season + step % season)]);
        course.deviation.push_back(m_deviation * std::sqrt(1.0 + step / season));
    }
    return course;
}

}
