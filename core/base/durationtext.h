#pragma once

#include <QString>

namespace wend {

/// How long something took, in the two largest units that say something: "2 d 4 h", "1 min 20 s".
QString durationText(double seconds, const QString &language);

}
