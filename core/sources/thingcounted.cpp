#include "sources/thingcounted.h"

#include "sources/sourcelibrary.h"

namespace wend {

QString thingCounted(const QString &key, const QString &name)
{
    const SourceLibrary &library = SourceLibrary::builtIn();
    // "Event count:purchase", "Revenue (USD)": a value of a dimension is what it is called.
    const QString value = key.section(u':', -1);
    for (const QString &word : {key, value, name}) {
        if (const ColumnDescription *described = library.columnNamed(word); described && !described->thing.isEmpty())
            return described->thing;
    }
    static const QStringList purchases {
        QStringLiteral("purchase"), QStringLiteral("Payments"), QStringLiteral("Invoices")};
    static const QStringList visits {QStringLiteral("session_start"), QStringLiteral("first_visit")};
    return purchases.contains(value) ? QStringLiteral("orders")
        : visits.contains(value)     ? QStringLiteral("visits")
                                     : QString();
}

}
