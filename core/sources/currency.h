#pragma once

#include <QString>

namespace wend {

/// The ISO 4217 code of what a file writes for a currency; of a sign that several share, that of the business or the
/// commonest.
QString currencyOf(const QString &written, const QString &business);

}
