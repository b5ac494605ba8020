#pragma once

#include "base/result.h"

#include <QByteArray>

namespace wend {

/// "“%1” could not be written. What was there before is still there; …"
Error cannotWrite(const QString &path, const QString &detail = {});

/// In the place of what is there, once it is complete.
Result<void> writeFile(const QString &path, const QByteArray &bytes);

/// A file that was made elsewhere, block by block, the same way.
Result<void> putInPlace(const QString &made, const QString &path);

}
