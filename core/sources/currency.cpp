#include "sources/currency.h"

#include <QHash>
#include <QStringList>
#include <algorithm>

namespace wend {

QString currencyOf(const QString &written, const QString &business)
{
    static const QHash<QString, QStringList> shared {
        {QStringLiteral("$"),
            {QStringLiteral("USD"), QStringLiteral("AUD"), QStringLiteral("CAD"), QStringLiteral("NZD"),
                QStringLiteral("SGD"), QStringLiteral("HKD"), QStringLiteral("TWD"), QStringLiteral("MXN")}},
        {QStringLiteral("¥"), {QStringLiteral("CNY"), QStringLiteral("JPY")}},
        {QStringLiteral("￥"), {QStringLiteral("CNY"), QStringLiteral("JPY")}},
        {QStringLiteral("£"), {QStringLiteral("GBP")}}, {QStringLiteral("€"), {QStringLiteral("EUR")}},
        {QStringLiteral("kr"), {QStringLiteral("SEK"), QStringLiteral("NOK"), QStringLiteral("DKK")}}};
    const auto signs = shared.constFind(written);
    if (signs != shared.constEnd())
        return signs->contains(business) ? business : signs->first();
    const bool isCode
        = written.size() == 3 && std::all_of(written.begin(), written.end(), [](QChar each) { return each.isUpper(); });
    return isCode ? written : QString();
}

}
