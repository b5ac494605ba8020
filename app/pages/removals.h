#pragma once

#include "model/model.h"

#include <algorithm>

namespace wend {

/// True where a row of the type is gone: who keeps ids lets go of them before anything is drawn by them.
template <class Row>
bool removesAny(const Changes &changes)
{
    return std::any_of(changes.begin(), changes.end(),
        [](const Change &change) { return change.table == tableIndex<Row>() && change.what == Change::What::Removed; });
}

}
