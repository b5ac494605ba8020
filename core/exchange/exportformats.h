#pragma once

#include "exchange/exportsource.h"

namespace wend {

/// A way out of Wend. The dialogs, the command line, the filters of file dialogs and the tests are made from the list
/// of them.
struct ExportFormat
{
    enum class Holds {
        OneMap,  ///< several maps become a file each
        Maps,    ///< any number of maps
        Workbook ///< all of it, whatever maps are asked for
    };

    const char *suffix; ///< lower case, without the dot
    const char *name;   ///< for people: translate("ExportFormats", name)
    /// To a place where nothing is; what is half written there is not used.
    using Write = Result<ExportedFile>(const ExportSource &source, const ExportOptions &options, const QString &path);
    Write *write = nullptr;
    Holds holds = Holds::OneMap;
    bool isSheet = false;       ///< paper, its direction and the reading distance matter
    bool isPages = false;       ///< bleed, crop marks and pieces are possible
    bool hasDots = false;       ///< the resolution matters
    bool needsWorkbook = false; ///< ExportSource::withWorkbook is asked
    bool neverReplaces = false; ///< what is there may be somebody's only one

    QString shownName() const;
};

const std::vector<ExportFormat> &exportFormats();
/// By the ending of a file's name, case ignored; null where Wend writes no such.
const ExportFormat *exportFormatOf(const QString &path);
/// "pdf, png, svg": all endings, for messages.
QString exportEndings();

/// What was done of an order, in which each file is whole or as it was before.
struct ExportOutcome
{
    std::vector<ExportedFile> written;
    std::optional<Error> error; ///< what was not written any more, or stopped()
};

/// Writes each file by its ending. All are looked at before the first is written: an ending that Wend does not write, a
/// folder that is not there. Several maps in a format that holds one become files with their titles behind the name.
ExportOutcome exportFiles(const QStringList &paths, const ExportSource &source, const ExportOptions &options);

}
