#pragma once

#include "store/database.h"

namespace wend {

/// Puts the rows of a selection of one database into a table of another. Two connections, so that an error says by
/// itself on which side it was: it stays in that database. False where there was one.
bool copyRows(
    Database &from, const QByteArray &select, Database &to, const QByteArray &table, const QByteArray &columns);

}
