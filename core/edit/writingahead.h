#pragma once

#include "edit/numbers.h"

namespace wend {

/// The long part of importExport, done before it: what an export says goes into the working copy by a connection of its
/// own, in whatever thread. It is seen once the edit brings the rows of the imports, which takes no time any more.
class WritingAhead
{
public:
    /// In the workbook's thread. The parts outlive it.
    WritingAhead(const Workbook &workbook, const ImportFacts &facts, const std::vector<ImportPart> &parts);

    /// All of it, or nothing where it fails or is stopped.
    Result<void> write(const GoOn &goOn = {}) const;
    /// For importExport.
    const std::vector<WrittenAhead> &written() const { return m_ahead; }

private:
    QString m_copy; ///< path of the working copy
    QString m_name; ///< what errors call it
    const std::vector<ImportPart> &m_parts;
    std::vector<WrittenAhead> m_ahead; ///< one a part
};

/// The samples, events and refusals of one import.
void writeNumbers(Database &database, const Understanding &understanding, const WrittenAhead &where);

}
