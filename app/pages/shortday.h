#pragma once

#include <QDate>
#include <QString>

namespace wend {

/// "30 Nov": where there is little room, of a day within a year's reach; any other with its year. Empty: no day.
QString shortDay(const QDate &day);

}
