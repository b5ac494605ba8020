#pragma once

#include <QDir>
#include <QFile>
#include <optional>

namespace wend {

/// A file that is written beside the one whose place it takes at the end, so that there is always one that is whole.
/// Goes with its object where it is not committed. One that a killed program left is swept by the next of the same
/// name.
class ReplacingFile : public QFile
{
public:
    explicit ReplacingFile(const QString &path);
    ~ReplacingFile() override;

    using QFile::open;
    bool open(OpenMode mode) override;
    /// False where anything of it could not be written, or it could not be put in its place: errorString().
    bool commit();

private:
    QString m_target;
};

/// The file that a path leads to in the end: over symbolic links, also where the last one leads to nothing yet.
QString behindLinks(const QString &path);

/// What the temporary files beside a target begin with; they end in ".tmp". Short, so that the longest name that a file
/// may have can be written.
QString temporaryPrefix(const QString &target);
/// A name beside the target that nobody has.
QString temporaryName(const QString &target);

/// Why a file could not be put in the place of another.
struct RenameFailure
{
    int systemError = 0;
    QString detail;
};
/// In one step that outlives a power cut; both are in one folder. Empty where it is done.
std::optional<RenameFailure> renameOver(const QString &fresh, const QString &path);

/// As the person's own new files are, and never wider than what is replaced.
QFile::Permissions permissionsFor(const QString &target, const QString &fresh);

/// Whether an error number of the system says that the disk is full or a quota reached.
bool isOutOfSpace(int systemError);

}
