#pragma once

#include "base/result.h"
#include "exchange/mapdraft.h"

#include <QStringList>

namespace wend {

class Workbook;

/// Maps that another program's file tells.
struct ReadMaps
{
    std::vector<MapDraft> maps; ///< not empty
    QStringList remarks;        ///< sentences about what was not taken over
};

/// What a file that a workbook shall start from is, by its content.
enum class FileContent { Workbook, Mermaid, Journey, Numbers };
FileContent contentOf(const QString &path);

/// Of a file whose content is Mermaid, else of a spreadsheet. An error is one sentence.
Result<ReadMaps> readMaps(const QString &path);

/// Puts the maps into a workbook, one undo step.
Result<void> addMaps(Workbook &workbook, const std::vector<MapDraft> &maps, const QString &fileName);

}
