#pragma once

#include <QString>

namespace wend {

/// The ISO 4217 code of what is paid with in the country that the computer is set to; empty where it says none.
QString currencyOfCountry();

}
