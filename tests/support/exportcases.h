#pragma once

#include <QString>

namespace wend::test {

/// For a test's data: every folder of tests/data/`kind` is a case, one export and expected.txt. A folder more is a test
/// more.
void addExportCases(const QString &kind);

/// The export of a case.
QString exportOf(const QString &folder);

/// Empty where `text` is the case's expected.txt, else the first line that differs. WEND_UPDATE_EXPECTED=1 writes the
/// text there instead, to be looked through before it is committed.
QString unexpectedIn(const QString &folder, const QString &text);

}
