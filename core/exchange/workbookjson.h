#pragma once

#include "base/result.h"

class QIODevice;
class QString;

namespace wend {

class Workbook;

// All of a workbook as JSON and back, losing nothing but its undo history. The format is told in
// core/exchange/README.md.

constexpr int jsonVersion = 2;

/// Writes as it reads, so memory does not grow with the samples. The device must be open; its own errors are the
/// caller's to ask.
Result<void> writeJson(const Workbook &workbook, QIODevice &device);

/// The same into a file, which is put in its place when it is complete; on an error what was there stays.
Result<void> writeJson(const Workbook &workbook, const QString &path);

/// Fills a workbook that holds nothing yet (Workbook::create), in one undo step. The file is checked first: with an
/// error the workbook is as it was.
Result<void> readJson(const QString &path, Workbook &workbook);

}
