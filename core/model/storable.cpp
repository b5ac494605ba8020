#include "model/storable.h"

#include <cmath>

namespace wend {

namespace {

const qint64 firstSampleDay = QDate(1900, 1, 1).toJulianDay();
const qint64 lastSampleDay = QDate(2199, 12, 31).toJulianDay();

}

bool isStorable(double number) { return std::isfinite(number); }

bool isStorable(const QString &text)
{
    // A code unit takes at most three bytes, so that short texts need no encoding to be measured.
    return text.size() <= mostTextBytes / 3 || text.toUtf8().size() <= mostTextBytes;
}

bool isStorable(const QByteArray &bytes) { return bytes.size() <= mostPictureBytes; }

bool isStorable(const QDate &day) { return day.isNull() || (day.isValid() && day.year() >= 1 && day.year() <= 9999); }

bool isStorable(const QDateTime &moment)
{
    return moment.isNull() || (moment.isValid() && isStorable(moment.toUTC().date()));
}

bool isSampleDay(const QDate &day) { return day.isValid() && isSampleDay(day.toJulianDay()); }

bool isSampleDay(qint64 julianDay) { return julianDay >= firstSampleDay && julianDay <= lastSampleDay; }

bool isSampleValue(double value) { return std::abs(value) <= largestSampleValue; } // false for NaN too

}
