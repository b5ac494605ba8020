#include "store/saving.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace wend {

namespace {

Error changedMeanwhile(const QString &path)
{
    return {QCoreApplication::translate("Workbook",
                "“%1” was changed by somebody else just now, so it was not overwritten. Your work is safe; save again "
                "to see what to do.")
                .arg(QDir::toNativeSeparators(path)),
        QStringLiteral("changed while saving"), path};
}

}

Result<void> Saving::write(const GoOn &goOn)
{
    auto copy = Database::open(m_copy, Database::Open::Existing, m_path);
    if (!copy)
        return copy.error();
    const auto before = stampOf(m_path);
    const auto prepare = [&](const WrittenFile &written) -> Result<void> {
        const bool isAsBefore = before ? stateOf(m_path, *before) == FileState::Same : !QFileInfo::exists(m_path);
        if (!isAsBefore)
            return changedMeanwhile(m_path);
        // Only for a crash in the next moment: where there is no room for it, saving goes on.
        (*copy)
            ->prepare("UPDATE working_copy SET saving_hash = ?, saving_step = ?")
            .bind(1, written.stamp.hash)
            .bind(2, written.step)
            .run();
        (*copy)->forgetFailure();
        return {};
    };
    const auto written
        = m_isCopy ? writeWorkbookFile(**copy, m_path, {}, goOn) : writeWorkbookFile(**copy, m_path, prepare, goOn);
    if (!written)
        return written.error();
    m_written = *written;
    return {};
}

}
