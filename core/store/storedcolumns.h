#pragma once

#include "store/database.h"

#include <QByteArrayList>

namespace wend {

/// The columns that a strange file really stores, for a table that is really a table; none where there is no such
/// table. Virtual tables, views and generated columns could run code or never end: they count as not there.
QByteArrayList storedColumns(Database &file, const QByteArray &table);

/// True where all of `columns` ("a, b, c") are stored.
bool storesColumns(Database &file, const QByteArray &table, const QByteArray &columns);

}
