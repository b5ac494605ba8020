#pragma once

#include "read/table.h"

#include <QDateTime>

namespace wend {

/// Of the file that numbers come from, for the import's row.
struct ImportFacts
{
    QString fileName; ///< without folder
    QString hash;     ///< SHA-256 of the bytes, hex
    QString encoding;
    QDateTime at; ///< UTC
};

/// Of a file that is imported now.
ImportFacts factsOf(const ReadFile &file);

}
