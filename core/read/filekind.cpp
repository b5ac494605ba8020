#include "read/filekind.h"

#include "read/encoding.h"

#include <QCoreApplication>

namespace wend {

namespace {

struct Mark
{
    int offset;
    const char *bytes;
    int length;
    FileKind kind;
};

constexpr Mark marks[] = {
    {0, "\x89PNG", 4, FileKind::Picture},
    {0, "\xff\xd8\xff", 3, FileKind::Picture},
    {0, "GIF8", 4, FileKind::Picture},
    {0, "II*\0", 4, FileKind::Picture},
    {0, "MM\0*", 4, FileKind::Picture},
    {8, "WEBP", 4, FileKind::Picture},
    {4, "ftypheic", 8, FileKind::Picture},
    {4, "ftypavif", 8, FileKind::Picture},
    {0, "8BPS", 4, FileKind::Picture},
    {0, "%PDF-", 5, FileKind::Pdf},
    {0, "PK\x03\x04", 4, FileKind::Zip},
    {0, "PK\x05\x06", 4, FileKind::Zip},
    {0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8, FileKind::OldExcel},
    {0, "SQLite format 3", 16, FileKind::Database},
    {0, "\x1f\x8b", 2, FileKind::Archive},
    {0, "7z\xbc\xaf", 4, FileKind::Archive},
    {0, "Rar!", 4, FileKind::Archive},
    {0,
        "\xfd"
        "7zXZ",
        5, FileKind::Archive},
    {0, "BZh", 3, FileKind::Archive},
    {0, "\x28\xb5\x2f\xfd", 4, FileKind::Archive},
    {0,
        "\x7f"
        "ELF",
        4, FileKind::Program},
    {0, "MZ\x90", 3, FileKind::Program},
    {4, "ftyp", 4, FileKind::Sound},
    {0, "ID3", 3, FileKind::Sound},
    {0, "OggS", 4, FileKind::Sound},
    {0, "RIFF", 4, FileKind::Sound},
    {0, "{\\rtf", 5, FileKind::RichText},
};

bool isWebPage(const QByteArray &head)
{
    const QByteArray start = head.left(512).trimmed().toLower();
    const QByteArray bare = start.startsWith("\xef\xbb\xbf") ? start.mid(3) : start;
    for (const char *mark : {"<!doctype html", "<html", "<table", "<meta", "<head"}) {
        if (bare.startsWith(mark))
            return true;
    }
    return bare.startsWith("<?xml") && bare.contains("<html");
}

bool isXml(const QByteArray &head)
{
    const QByteArray start = head.left(64).trimmed();
    return start.startsWith("<?xml") || start.startsWith("\xef\xbb\xbf<?xml");
}

/// What an old container of streams holds is named in its directory: XLSX files with a password are packed in one.
bool isLocked(const QByteArray &bytes)
{
    static const QByteArray name = [] {
        QByteArray wide;
        for (const char c : QByteArray("EncryptedPackage"))
            wide += QByteArray(1, c) + '\0';
        return wide;
    }();
    return bytes.contains(name);
}

bool isBitmap(const QByteArray &head)
{
    // "BM" alone could begin a heading; a bitmap has two reserved words of zero behind its size.
    return head.startsWith("BM") && head.size() > 10 && head.mid(6, 4) == QByteArray(4, '\0');
}

/// Control characters that no text has. A few stray ones are forgiven, and all of them where they stand in few of many
/// lines.
bool isBinary(const QByteArray &head)
{
    if (hasByteOrderMark(head) || looksLikeUtf16(head))
        return false;
    qsizetype odd = 0;
    qsizetype lines = 1;
    qsizetype damaged = 0;
    bool isDamaged = false;
    for (const char each : head) {
        const uchar byte = uchar(each);
        const bool isOdd = byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1a;
        odd += isOdd;
        damaged += isOdd && !isDamaged;
        isDamaged = isDamaged || isOdd;
        if (byte != '\n')
            continue;
        ++lines;
        isDamaged = false;
    }
    return odd > 4 && odd * 100 > head.size() && damaged * 5 > lines;
}

}

FileKind fileKind(const QByteArray &bytes)
{
    const QByteArray head = QByteArray::fromRawData(bytes.constData(), qMin<qsizetype>(bytes.size(), 8192));
    for (const Mark &mark : marks) {
        if (head.size() >= mark.offset + mark.length
            && memcmp(head.constData() + mark.offset, mark.bytes, size_t(mark.length)) == 0)
            return mark.kind == FileKind::OldExcel && isLocked(bytes) ? FileKind::LockedExcel : mark.kind;
    }
    if (isBitmap(head))
        return FileKind::Picture;
    if (isWebPage(head))
        return FileKind::WebPage;
    if (isXml(head) && head.contains("urn:schemas-microsoft-com:office:spreadsheet"))
        return FileKind::SpreadsheetXml;
    if (isXml(head) && head.contains("application/vnd.oasis.opendocument.spreadsheet"))
        return FileKind::FlatOpenDocument;
    return isBinary(head) ? FileKind::Binary : FileKind::MaybeText;
}

namespace {

// What the person reads.
struct FileKindText
{
    Q_DECLARE_TR_FUNCTIONS(ReadExport)
};

}

QString notATable(FileKind kind, const QString &fileName)
{
    switch (kind) {
    case FileKind::Picture:
        return FileKindText::tr("“%1” is a picture, not a table. Nothing was changed. Please choose the file that you "
                                "exported: CSV, XLSX or ODS.")
            .arg(fileName);
    case FileKind::Pdf:
        return FileKindText::tr("“%1” is a PDF, not a table. Nothing was changed. Please export the numbers as CSV or "
                                "XLSX and choose that file.")
            .arg(fileName);
    case FileKind::OldExcel:
        return FileKindText::tr("“%1” is a spreadsheet of an old kind (.xls). Nothing was changed. Please open it in "
                                "your spreadsheet, save it as XLSX, ODS or CSV, and choose that file.")
            .arg(fileName);
    case FileKind::Database:
        return FileKindText::tr("“%1” is a database or a workbook, not a table. Nothing was changed. Please choose the "
                                "file that you exported: CSV, XLSX or ODS.")
            .arg(fileName);
    case FileKind::Archive:
        return FileKindText::tr("“%1” is a packed archive. Nothing was changed. Please unpack it and choose the CSV, "
                                "XLSX or ODS file inside.")
            .arg(fileName);
    case FileKind::Program:
        return FileKindText::tr("“%1” is a program, not a table. Nothing was changed. Please choose the file that you "
                                "exported: CSV, XLSX or ODS.")
            .arg(fileName);
    case FileKind::Sound:
        return FileKindText::tr("“%1” is a sound or a film, not a table. Nothing was changed. Please choose the file "
                                "that you exported: CSV, XLSX or ODS.")
            .arg(fileName);
    case FileKind::WebPage:
        return FileKindText::tr("“%1” is a web page, not a table. Nothing was changed. Perhaps the download needed you "
                                "to sign in: please export it again.")
            .arg(fileName);
    case FileKind::RichText:
        return FileKindText::tr("“%1” is a text document, not a table. Nothing was changed. Please choose the file "
                                "that you exported: CSV, XLSX or ODS.")
            .arg(fileName);
    case FileKind::LockedExcel:
        return FileKindText::tr("“%1” is locked with a password. Nothing was changed. Please open it in your "
                                "spreadsheet, and save it without a password.")
            .arg(fileName);
    case FileKind::Zip:
    case FileKind::SpreadsheetXml:
    case FileKind::FlatOpenDocument:
    case FileKind::Binary:
    case FileKind::MaybeText: break;
    }
    return FileKindText::tr("“%1” has no text that could be a table. Nothing was changed. Please choose the file that "
                            "you exported: CSV, XLSX or ODS.")
        .arg(fileName);
}

}
