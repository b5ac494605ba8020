#pragma once

#include <QString>
#include <optional>

namespace wend {

/// What a file looked like when Wend last read or wrote it, to notice that somebody else changed it.
struct FileStamp
{
    qint64 size = -1;
    qint64 time = 0; ///< of the last change, milliseconds since 1970
    QString hash;    ///< SHA-256, hex
};

/// Empty where the file is not there.
std::optional<FileStamp> stampOf(const QString &path);

enum class FileState {
    Same,    ///< as it was when it was stamped
    Changed, ///< somebody else wrote it
    Gone,    ///< moved or removed, or its disk is not there
};

/// Compares sizes and times first, and contents only where those differ.
FileState stateOf(const QString &path, const FileStamp &stamp);

}
