#pragma once

#include <QString>

namespace wend {

/// Other words by which people look for an action, in the language of the interface; empty: none.
QString synonymsOf(const QString &id);

}
