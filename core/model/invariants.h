#pragma once

#include "model/model.h"

#include <QStringList>

namespace wend {

/// What must hold of every workbook and the schema cannot say: that references lead somewhere, that a card's lane and
/// stage are of one map, that an idea does not answer itself… One line each for the report, not translated; empty where
/// all is well.
QStringList brokenInvariants(const Model &model);

}
