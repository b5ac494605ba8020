#pragma once

#include <QString>

namespace wend {

/// For a file dialog: everything that numbers can be read from.
QString exportFilter();

}
