#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace wend {

// Which currencies there are, and how files and people write them.

/// The ISO 4217 code for "€", "US$", "EUR"; the sign itself where several countries share it ("$"); empty where it is
/// none.
QString currencyCode(QStringView text);

/// The ISO 4217 code of what a file writes for a currency; of a sign that several share, that of the business or the
/// commonest. Empty where it is none.
QString currencyOf(const QString &written, const QString &business);

/// Whether an amount in what currencyCode() gave can be one in the currency with this code: "$" is the sign of several
/// countries, "¥" and "元" are each of two.
bool canMeanCurrency(const QString &written, const QString &code);

/// The ISO 4217 codes of all currencies that Wend knows, the commonest first.
QStringList currencyCodes();

/// What stands in front of an amount: "€", "NT$", "SEK ". QLocale knows the sign of a country's own currency alone,
/// which is "$" for all the dollars.
QString currencySign(const QString &code);

}
