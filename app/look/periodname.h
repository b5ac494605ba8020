#pragma once

#include <QString>

class QDate;

namespace wend {

/// "October 2026" of a whole month, "1–20 Oct 2026" of other days, in the person's own style.
QString periodName(const QDate &from, const QDate &to);

}
