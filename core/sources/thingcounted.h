#pragma once

#include <QString>

namespace wend {

/// What a number counts ("visits", "orders"), by the dictionary of columns; empty where it says nothing. Numbers that
/// count the same thing are two counts of it (orders and customers, visits and users) and never a step from one to the
/// other.
QString thingCounted(const QString &key, const QString &name);

}
