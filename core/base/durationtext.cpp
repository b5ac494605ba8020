#include "base/durationtext.h"

#include "base/localized.h"

#include <QtGlobal>
#include <cmath>

namespace wend {

QString durationText(double seconds, const QString &language)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const auto say = [&](const char *text) { return localized("DurationText", text, language); };
    const qint64 all = qint64(std::llround(seconds));
    if (all < minute)
        return say(QT_TRANSLATE_NOOP("DurationText", "%1 s")).arg(all);
    if (all < hour)
        return say(QT_TRANSLATE_NOOP("DurationText", "%1 min %2 s")).arg(all / minute).arg(all % minute);
    if (all < 2 * day)
        return say(QT_TRANSLATE_NOOP("DurationText", "%1 h %2 min")).arg(all / hour).arg(all % hour / minute);
    //: days and hours
    return say(QT_TRANSLATE_NOOP("DurationText", "%1 d %2 h")).arg(all / day).arg(all % day / hour);
}

}
