#pragma once

#include <QCoreApplication>

namespace wend {

/// What the canvas says, marked with QT_TRANSLATE_NOOP("Canvas", …).
inline QString canvasText(const char *text) { return QCoreApplication::translate("Canvas", text); }

}
