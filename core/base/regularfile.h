#pragma once

#include "base/result.h"

namespace wend {

/// Whether `path` names a file that can be read from beginning to end: no folder, and no device, pipe or socket, on
/// which opening may wait for ever. Links are followed. Every path that comes from outside Wend goes through here
/// before it is opened. The error says what is there instead.
Result<void> checkRegularFile(const QString &path);

/// Whether there is something at `path` that a file must not take the place of: a device, a pipe, a socket. Folders are
/// told by whoever writes.
bool isDevice(const QString &path);

}
