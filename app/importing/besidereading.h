#pragma once

#include "importing/pendingfile.h"

#include <QFuture>

namespace wend {

/// Reading beside the window. The futures tell how far they are, from 0 to 100, and stop soon where they are cancelled:
/// then they have no result. They touch nothing but the files and copies of their own.
QFuture<PendingFile> readBeside(const QString &path, const HowToRead &how);
/// Understands anew what was read.
QFuture<PendingFile> understandBeside(const PendingFile &pending, const HowToRead &how);
/// One after the other; the progress is that of all together.
QFuture<std::vector<PendingFile>> readAllBeside(const QStringList &paths, const HowToRead &how);

}
