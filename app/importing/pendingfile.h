#pragma once

#include "edit/numbers.h"
#include "numbers/read/table.h"
#include "numbers/source/understand.h"

namespace wend {

/// An export on its way into the workbook: read, understood, and what the person chose for it.
struct PendingFile
{
    QString path;
    bool isReading = true;
    std::optional<Error> error; ///< it cannot be used at all
    ReadFile file;
    std::vector<ImportPart> parts;

    bool canImport() const;
    bool needsPeriod() const;
    int refused() const;
};

/// Reads and understands one export. Touches nothing but the file, so that it can run beside the window.
PendingFile readPending(const QString &path, const UnderstandOptions &options);
/// Understands it anew, with other options.
PendingFile understoodAnew(PendingFile pending, const UnderstandOptions &options);

/// What there is to know before importing: remarks of the reader and of the source, a file that was imported before, days that an
/// earlier import spoke of. Sentences.
QStringList remarksOn(const PendingFile &pending, const Model &model);

/// Rows and cells that are left out, as a CSV file with their line, column and reason.
QByteArray refusedCsv(const PendingFile &pending);

}
