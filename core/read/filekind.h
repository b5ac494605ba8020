#pragma once

#include <QByteArray>
#include <QString>

namespace wend {

/// What the first bytes of a file show it to be, where that is not a table of text.
enum class FileKind {
    MaybeText,
    Picture,
    Pdf,
    Zip,
    OldExcel,
    Database,
    Archive,
    Program,
    Sound,
    WebPage,
    SpreadsheetXml,
    FlatOpenDocument,
    RichText,
    LockedExcel,
    Binary
};

/// By which a kind of file is told.
constexpr qint64 headBytes = 8192;

/// Looks at the first kilobytes; a text in any encoding, UTF-16 without a mark included, is MaybeText.
FileKind fileKind(const QByteArray &bytes);

/// One sentence: what it is instead of a table, that nothing was changed, what to do. Translated.
QString notATable(FileKind kind, const QString &fileName);

}
