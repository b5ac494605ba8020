#include "base/currency.h"

#include <QHash>
#include <QStringList>
#include <algorithm>

namespace wend {

namespace {

struct Currency
{
    const char *code;
    const char *sign;  ///< in front of an amount; empty: the code
    const char *names; ///< that are its own beside the code, with blanks between them
};

constexpr Currency currencies[] {{"EUR", "€", "€"}, {"USD", "$", "US$"}, {"GBP", "£", "£"}, {"CHF", "", "Fr."},
    {"CNY", "¥", "¥ ￥ CN¥ 元 RMB"},
    {"JPY", "¥", "JP¥ 円 \\"}, // Shift_JIS has the yen sign where ASCII has the backslash
    {"AUD", "A$", "A$ AU$"}, {"CAD", "CA$", "C$ CA$"}, {"NZD", "", "NZ$"}, {"HKD", "HK$", "HK$"},
    {"TWD", "NT$", "NT$ NT"}, {"SGD", "", "S$"}, {"INR", "₹", "₹ Rs Rs."}, {"BRL", "", "R$"}, {"MXN", "", "MX$"},
    {"SEK", "", ""}, {"NOK", "", ""}, {"DKK", "", ""}, {"PLN", "", "zł"}, {"CZK", "", "Kč"}, {"HUF", "", "Ft"},
    {"RON", "", ""}, {"BGN", "", "лв"}, {"RUB", "", "₽ руб"}, {"UAH", "", "₴"}, {"TRY", "", "₺ TL"},
    {"KRW", "", "₩ 원"}, {"IDR", "", "Rp"}, {"MYR", "", "RM"}, {"THB", "", ""}, {"VND", "", "₫"}, {"PHP", "", "₱"},
    {"ILS", "", "₪"}, {"ZAR", "", ""}, {"AED", "", ""}, {"SAR", "", ""}, {"BDT", "", "৳"}, {"PKR", "", ""},
    {"LKR", "", ""}, {"NGN", "", ""}, {"KES", "", ""}, {"ARS", "", ""}, {"CLP", "", ""}, {"COP", "", ""},
    {"PEN", "", ""}, {"ISK", "", ""}, {"EGP", "", ""}};

struct SharedSign
{
    const char *sign;
    const char *codes; ///< the commonest first
    const char *read;  ///< what an amount that is written with it is in, until more is known
};

constexpr SharedSign sharedSigns[] {{"$", "USD AUD CAD NZD SGD HKD TWD MXN ARS CLP COP", "$"}, {"¥", "CNY JPY", "CNY"},
    {"￥", "CNY JPY", "CNY"}, {"元", "CNY TWD", "CNY"}, {"kr", "SEK NOK DKK ISK", "kr"},
    {"kr.", "SEK NOK DKK ISK", "kr"}};

QStringList partsOf(const char *list) { return QString::fromUtf8(list).split(u' ', Qt::SkipEmptyParts); }

/// What currencyCode() gives, by everything that is written.
const QHash<QString, QString> &codesByName()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> codes;
        for (const Currency &each : currencies) {
            const QString code = QString::fromLatin1(each.code);
            codes.insert(code, code);
            codes.insert(code.toLower(), code);
            for (const QString &name : partsOf(each.names))
                codes.insert(name, code);
        }
        for (const SharedSign &each : sharedSigns)
            codes.insert(QString::fromUtf8(each.sign), QString::fromLatin1(each.read));
        return codes;
    }();
    return all;
}

/// The currencies that share a sign, by the sign.
const QHash<QString, QStringList> &codesBySharedSign()
{
    static const QHash<QString, QStringList> all = [] {
        QHash<QString, QStringList> codes;
        for (const SharedSign &each : sharedSigns)
            codes.insert(QString::fromUtf8(each.sign), partsOf(each.codes));
        return codes;
    }();
    return all;
}

}

QString currencyCode(QStringView text)
{
    text = text.trimmed();
    constexpr qsizetype longest = 3;
    return text.isEmpty() || text.size() > longest ? QString() : codesByName().value(text.toString());
}

QString currencyOf(const QString &written, const QString &business)
{
    if (const auto codes = codesBySharedSign().constFind(written); codes != codesBySharedSign().constEnd())
        return codes->contains(business) ? business : codes->first();
    if (const QString code = currencyCode(written); !code.isEmpty())
        return code;
    const bool isCode
        = written.size() == 3 && std::all_of(written.begin(), written.end(), [](QChar each) { return each.isUpper(); });
    return isCode ? written : QString(); // of one that is not in the list
}

bool canMeanCurrency(const QString &written, const QString &code)
{
    return written == code || std::any_of(std::begin(sharedSigns), std::end(sharedSigns), [&](const SharedSign &each) {
        return written == QLatin1String(each.read) && partsOf(each.codes).contains(code);
    });
}

QStringList currencyCodes()
{
    QStringList codes;
    for (const Currency &each : currencies)
        codes += QString::fromLatin1(each.code);
    return codes;
}

QString currencySign(const QString &code)
{
    const auto found = std::find_if(std::begin(currencies), std::end(currencies),
        [&](const Currency &each) { return code == QLatin1String(each.code); });
    if (found != std::end(currencies) && *found->sign)
        return QString::fromUtf8(found->sign);
    return code.isEmpty() ? QString() : code + u' ';
}

}
