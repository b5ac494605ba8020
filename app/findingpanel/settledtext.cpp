#include "findingpanel/settledtext.h"

#include "base/daytext.h"

#include <QCoreApplication>
#include <QLocale>

#include <set>

namespace wend {

namespace {

// What the person reads.
struct SettledWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingsPanel)
};

QString dayOf(const QDate &day) { return dayAndMonth(day, QLocale()); }

}

QString decisionText(const SettledFinding &settled)
{
    return settled.decision == FindingDecision::Dismissed
        ? SettledWords::tr("not a problem")
        //: %1 is a day
        : SettledWords::tr("put off until %1").arg(dayOf(settled.until));
}

QString settledText(const std::vector<SettledFinding> &settled)
{
    std::set<QDate> days;
    int later = 0;
    for (const SettledFinding &each : settled) {
        if (each.decision != FindingDecision::Later)
            continue;
        ++later;
        days.insert(each.until);
    }
    QStringList parts;
    if (days.size() == 1)
        //: findings; %1 is a day
        parts += SettledWords::tr("%n put off until %1", nullptr, later).arg(dayOf(*days.begin()));
    else if (later > 0)
        //: findings
        parts += SettledWords::tr("%n put off", nullptr, later);
    if (const int dismissed = int(settled.size()) - later; dismissed > 0)
        //: findings
        parts += SettledWords::tr("%n not a problem", nullptr, dismissed);
    return parts.join(QStringLiteral(" · "));
}

}
