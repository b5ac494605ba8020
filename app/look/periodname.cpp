#include "look/periodname.h"

#include "base/daytext.h"

#include <QLocale>

namespace wend {

QString periodName(const QDate &from, const QDate &to)
{
    const QLocale locale;
    const bool wholeMonth = from.day() == 1 && to == from.addMonths(1).addDays(-1);
    if (wholeMonth)
        return locale.language() == QLocale::Chinese ? locale.toString(from, QStringLiteral("yyyy年M月"))
                                                     : locale.toString(from, QStringLiteral("MMMM yyyy"));
    if (locale.language() == QLocale::English && from.year() == to.year()) {
        const QString until = locale.toString(to, QStringLiteral("d MMM yyyy"));
        return from.month() == to.month()
            ? QStringLiteral("%1–%2").arg(from.day()).arg(until)
            : QStringLiteral("%1 – %2").arg(locale.toString(from, QStringLiteral("d MMM")), until);
    }
    return QStringLiteral("%1 – %2").arg(dayText(from), dayText(to));
}

}
