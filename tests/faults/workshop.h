#pragma once

#include "faults/commands.h"

#include <QTemporaryDir>

namespace wend::test {

/// A folder with a workbook and exports, for commands that are killed, disturbed, or run at once: a home, a place for
/// temporary files, and a folder of documents, each of its own.
class Workshop
{
public:
    Workshop();

    QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    QString folder() const { return m_folder.path(); }
    QString document(const QString &name) const { return m_folder.filePath(QStringLiteral("documents/") + name); }
    QString workbook() const { return document(QStringLiteral("shop.wend")); }
    /// An export that no other number gives.
    QString exportFile(int number) const;

    /// Makes the workbook as it was at the beginning.
    void reset();
    const QByteArray &workbookBytes() const { return m_bytes; }

    /// Names of the exports that a workbook took in; nothing where it cannot be read.
    std::optional<QStringList> importsIn(const QString &workbook) const;
    /// What lies about beside the workbook and among the temporary files, by name; it is gone then, as is what commands
    /// wrote.
    QStringList takeLeftovers() const;

private:
    QTemporaryDir m_folder;
    QByteArray m_bytes;
};

}
