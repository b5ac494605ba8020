#pragma once

#include <QLocale>

namespace wend {

/// " %", as the interface's language writes it behind a number: Chinese has no blank there.
inline QString percentSign()
{
    return QLocale().language() == QLocale::Chinese ? QStringLiteral("%") : QStringLiteral(" %");
}

}
