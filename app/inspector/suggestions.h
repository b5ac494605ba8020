#pragma once

#include "model/model.h"

#include <QStringList>

namespace wend {

// What a field offers: what the workbook uses already, then what is usual, in the language of the workbook.

QStringList suggestedChannels(const Model &model);
QStringList suggestedDevices(const Model &model);
QStringList suggestedOwners(const Model &model);
QStringList suggestedTools(const Model &model);

}
