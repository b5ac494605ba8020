#include "read/container.h"

#include "read/archive.h"
#include "read/encoding.h"
#include "read/filekind.h"
#include "read/period.h"
#include "read/readpart.h"
#include "read/sheetfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

namespace wend {

namespace {

// What the person reads.
struct ContainerText
{
    Q_DECLARE_TR_FUNCTIONS(ReadExport)
};

enum class ArchiveKind { Files, Xlsx, Ods, BinarySpreadsheet, Document };

ArchiveKind archiveKind(Archive &archive)
{
    const auto has = [&](const char *name) { return archive.find(QString::fromLatin1(name)) != nullptr; };
    if (has("[Content_Types].xml") || has("xl/workbook.xml")) {
        if (has("xl/workbook.bin"))
            return ArchiveKind::BinarySpreadsheet;
        return has("word/document.xml") || has("ppt/presentation.xml") ? ArchiveKind::Document : ArchiveKind::Xlsx;
    }
    if (const ArchiveEntry *type = archive.find(QStringLiteral("mimetype"))) {
        const QByteArray said = archive.head(*type, 200);
        if (said.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
            return ArchiveKind::Ods;
        if (said.startsWith("application/vnd.oasis.opendocument") || said.startsWith("application/epub"))
            return ArchiveKind::Document;
    }
    if (has("Index/Document.iwa") || has("Index.zip"))
        return ArchiveKind::BinarySpreadsheet;
    return ArchiveKind::Files;
}

/// "Sheet1" says nothing of what is on it.
bool isNamedByProgram(const QString &sheet)
{
    static const QRegularExpression expression(
        QStringLiteral("^(sheet|tabelle|feuil|feuille|hoja|foglio|planilha|blad|ark|arkusz|лист|工作表|シート|시트|"
                       "worksheet|table|data|export)[ _]?\\d*$"),
        QRegularExpression::CaseInsensitiveOption);
    return expression.match(sheet.trimmed()).hasMatch();
}

/// A CSV that was pasted into a spreadsheet stands in its first column, line by line.
bool isOneColumn(const std::vector<Row> &records)
{
    return records.size() > 1
        && std::all_of(records.begin(), records.end(), [](const Row &row) { return row.size() < 2; });
}

class ContainerReader
{
public:
    ContainerReader(const QString &fileName, const ReadOptions &said)
        : m_shown(QFileInfo(fileName).fileName()),
          m_said(said)
    {
        m_file.path = fileName;
    }

    Result<ReadFile> read(const QByteArray &bytes, FileKind kind);

private:
    Result<void> readSheets(const QByteArray &bytes, FileKind kind);
    Result<void> readPage(const QByteArray &bytes, const QString &shown);
    Result<void> readArchive(const QByteArray &bytes);
    void readMember(Archive &archive, const ArchiveEntry &member);
    Result<void> readInnerArchive(Archive &outer, const QByteArray &bytes, const QString &shown);
    Result<void> readSpreadsheet(Archive &archive, ArchiveKind kind, const QString &shown);
    Result<void> add(Result<SheetFile> &&sheets, const QString &member);
    void add(ReadFile &&part, const QString &name, bool isTitle);
    void remark(const QString &name, const QString &text)
    {
        m_file.remarks.push_back({-1, -1, ContainerText::tr("%1: %2").arg(name, text)});
    }
    Error noTable() const;

    /// What was said of all of it, with the headers of one part.
    ReadOptions saidOf(const QString &part) const;

    QString m_shown;
    const ReadOptions &m_said;
    ReadFile m_file;
    ReadBudget m_budget;
    QStringList m_others; ///< members that are no tables
    bool m_anyLocked = false;
};

ReadOptions ContainerReader::saidOf(const QString &part) const
{
    ReadOptions said = m_said;
    if (const auto headers = m_said.partHeaders.find(part); headers != m_said.partHeaders.end())
        said.headers = headers->second;
    return said;
}

/// Takes the tables of a part over. `name` is its sheet or member.
void ContainerReader::add(ReadFile &&part, const QString &name, bool isTitle)
{
    if (m_file.tables.empty() && !part.tables.empty()) {
        m_file.encoding = part.encoding;
        m_file.bom = part.bom;
        m_file.delimiter = part.delimiter;
        m_file.quote = part.quote;
        m_file.preamble = part.preamble;
        m_file.preambleRecords = part.preambleRecords;
        m_file.numbers = part.numbers;
    }
    m_file.records += part.records;
    for (Table &table : part.tables) {
        table.part = name;
        if (table.name.isEmpty() && isTitle)
            table.name = QFileInfo(name).completeBaseName();
        if (table.from.isValid() && table.to.isValid()) {
            m_file.from = m_file.from.isValid() ? qMin(m_file.from, table.from) : table.from;
            m_file.to = m_file.to.isValid() ? qMax(m_file.to, table.to) : table.to;
        }
        m_file.tables.push_back(std::move(table));
    }
    for (ReadRemark &each : part.remarks) {
        if (!name.isEmpty())
            each.text = ContainerText::tr("%1: %2").arg(name, each.text);
        m_file.remarks.push_back(std::move(each));
    }
}

Result<void> ContainerReader::add(Result<SheetFile> &&sheets, const QString &member)
{
    if (!sheets)
        return sheets.error();
    const bool alone = sheets->sheets.size() == 1;
    for (Worksheet &sheet : sheets->sheets) {
        if (sheet.records.empty())
            continue;
        const QString name = member.isEmpty() ? sheet.name
            : alone || sheet.name.isEmpty()   ? member
                                              : member + QStringLiteral(", ") + sheet.name;
        const bool isTitle = !sheet.name.isEmpty() && !(alone && isNamedByProgram(sheet.name));
        const QString forPeriod = member.isEmpty() ? m_file.path : member;
        if (isOneColumn(sheet.records)) {
            QString text;
            for (const Row &row : sheet.records)
                text += (row.empty() ? QString() : row[0]) + u'\n';
            if (auto part = readText(text.toUtf8(), forPeriod, saidOf(name), m_budget);
                part && part->tables[0].columns.size() > 1) {
                add(*std::move(part), name, isTitle);
                continue;
            }
        }
        ReadFile part = readRecords(std::move(sheet.records), forPeriod, saidOf(name));
        if (part.tables.empty())
            remark(name, ContainerText::tr("There is no table on this sheet."));
        else
            add(std::move(part), name, isTitle);
    }
    for (const QString &text : sheets->remarks)
        m_file.remarks.push_back({-1, -1, text});
    return {};
}

Result<void> ContainerReader::readPage(const QByteArray &bytes, const QString &member)
{
    Encoding encoding = detectEncoding(bytes);
    if (encoding.name != u"utf-8" && encoding.markLength == 0) {
        static const QRegularExpression charset(
            QStringLiteral("charset=[\"']?([A-Za-z0-9_-]+)"), QRegularExpression::CaseInsensitiveOption);
        const QString said = charset.match(QString::fromLatin1(bytes.left(4096))).captured(1).toLower();
        if (!said.isEmpty() && QStringDecoder(said.toLatin1().constData()).isValid())
            encoding = {said, said.toLatin1(), 0, true};
    }
    m_file.encoding = m_file.tables.empty() ? encoding.name : m_file.encoding;
    const QString shown = member.isEmpty() ? m_shown : member;
    auto page = readHtmlTables(decodeText(bytes, encoding), m_budget, shown);
    if (page && page->sheets.empty())
        return Error {notATable(FileKind::WebPage, shown), {}, shown};
    return add(std::move(page), member);
}

Result<void> ContainerReader::readSpreadsheet(Archive &archive, ArchiveKind kind, const QString &member)
{
    const QString shown = member.isEmpty() ? m_shown : member;
    switch (kind) {
    case ArchiveKind::Xlsx: return add(readXlsx(archive, m_budget, shown), member);
    case ArchiveKind::Ods: return add(readOds(archive, m_budget, shown), member);
    case ArchiveKind::BinarySpreadsheet:
        return Error {ContainerText::tr("“%1” is a spreadsheet of a kind that only its own program reads. Nothing was "
                                        "changed. Please save it there as XLSX or CSV.")
                          .arg(shown),
            {}, shown};
    default:
        return Error {ContainerText::tr("“%1” is a text document or a presentation, not a table. Nothing was changed. "
                                        "Please choose the file that you exported.")
                          .arg(shown),
            {}, shown};
    }
}

Result<void> ContainerReader::readInnerArchive(Archive &outer, const QByteArray &bytes, const QString &member)
{
    auto inner = Archive::open(bytes, member, outer.left());
    if (!inner)
        return inner.error();
    const ArchiveKind kind = archiveKind(**inner);
    if (kind == ArchiveKind::Files)
        return Error {
            ContainerText::tr("It is an archive within the archive and was not read. Please unpack it first."), {},
            member};
    auto done = readSpreadsheet(**inner, kind, member);
    outer.charge((*inner)->given());
    return done;
}

void ContainerReader::readMember(Archive &archive, const ArchiveEntry &member)
{
    const QString shown = member.name;
    const QString base = shown.mid(shown.lastIndexOf(u'/') + 1);
    // What systems put beside the files.
    if (base.startsWith(u'.') || shown.startsWith(u"__MACOSX/") || base.compare(u"Thumbs.db", Qt::CaseInsensitive) == 0
        || base == u"desktop.ini" || member.bytes == 0)
        return;
    if (member.encrypted) {
        m_anyLocked = true;
        remark(shown, ContainerText::tr("It is locked with a password and was not read."));
        return;
    }
    const FileKind kind = fileKind(archive.head(member, headBytes));
    if (!isContainer(kind) && kind != FileKind::MaybeText) {
        m_others += shown;
        remark(shown, ContainerText::tr("It is no table and was left out."));
        return;
    }
    if (member.bytes > (kind == FileKind::Zip ? mostBytesOfContainer : mostBytesOfWholeText)) {
        m_others += shown;
        remark(shown, ContainerText::tr("It is larger than Wend reads within an archive. Please unpack it first."));
        return;
    }
    const auto bytes = archive.read(member);
    if (!bytes) {
        remark(shown, ContainerText::tr("It is damaged and was not read."));
        return;
    }
    Result<void> done;
    if (kind == FileKind::MaybeText) {
        auto part = readText(*bytes, shown, saidOf(shown), m_budget);
        if (part)
            add(*std::move(part), shown, true);
        else
            done = part.error();
    } else if (kind == FileKind::Zip) {
        done = readInnerArchive(archive, *bytes, shown);
    } else if (kind == FileKind::WebPage) {
        done = readPage(*bytes, shown);
    } else {
        QBuffer buffer;
        buffer.setData(*bytes);
        buffer.open(QIODevice::ReadOnly);
        done = add(kind == FileKind::FlatOpenDocument ? readOpenDocument(buffer, m_budget, shown)
                                                      : readSpreadsheetXml(buffer, m_budget, shown),
            shown);
    }
    if (!done) {
        m_others += shown;
        remark(shown, done.error().text);
    }
}

Error ContainerReader::noTable() const
{
    if (m_anyLocked)
        return {ContainerText::tr("“%1” is locked with a password. Nothing was changed. Please unpack it with the "
                                  "password and choose the files inside.")
                    .arg(m_shown),
            {}, m_file.path};
    if (m_others.isEmpty())
        return {ContainerText::tr(
                    "No table was found in “%1”. Nothing was changed. Please choose the file that you exported.")
                    .arg(m_shown),
            {}, m_file.path};
    const QString some
        = m_others.mid(0, 3).join(QStringLiteral(", ")) + (m_others.size() > 3 ? QStringLiteral(", …") : QString());
    return {ContainerText::tr(
                "No table was found in “%1”, only %2. Nothing was changed. Please choose the file that you exported.")
                .arg(m_shown, some),
        m_others.size() == 1 && !m_file.remarks.empty() ? m_file.remarks.back().text : QString(), m_file.path};
}

Result<void> ContainerReader::readArchive(const QByteArray &bytes)
{
    auto archive = Archive::open(bytes, m_shown);
    if (!archive)
        return archive.error();
    const ArchiveKind kind = archiveKind(**archive);
    m_file.container = kind == ArchiveKind::Xlsx ? QStringLiteral("xlsx")
        : kind == ArchiveKind::Ods               ? QStringLiteral("ods")
                                                 : QStringLiteral("zip");
    if (kind != ArchiveKind::Files) {
        m_file.encoding = QStringLiteral("utf-8");
        return readSpreadsheet(**archive, kind, {});
    }
    for (const ArchiveEntry &member : (*archive)->entries()) {
        readMember(**archive, member);
        if (m_budget.isSpent())
            return tooLargeSpreadsheet(m_shown);
    }
    return {};
}

Result<void> ContainerReader::readSheets(const QByteArray &bytes, FileKind kind)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const bool open = kind == FileKind::FlatOpenDocument;
    m_file.container = open ? QStringLiteral("ods") : QStringLiteral("xml");
    return add(open ? readOpenDocument(buffer, m_budget, m_shown) : readSpreadsheetXml(buffer, m_budget, m_shown), {});
}

Result<ReadFile> ContainerReader::read(const QByteArray &bytes, FileKind kind)
{
    m_file.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    m_file.encoding = QStringLiteral("utf-8");
    m_file.container = QStringLiteral("html");
    const auto done = kind == FileKind::Zip ? readArchive(bytes)
        : kind == FileKind::WebPage         ? readPage(bytes, {})
                                            : readSheets(bytes, kind);
    if (!done)
        return done.error();
    if (m_file.tables.empty())
        return noTable();
    if (!m_file.from.isValid()) {
        const WrittenPeriod period = periodInFileName(m_shown);
        m_file.from = period.from;
        m_file.to = period.to;
    }
    return std::move(m_file);
}

}

bool isContainer(FileKind kind)
{
    return kind == FileKind::Zip || kind == FileKind::WebPage || kind == FileKind::SpreadsheetXml
        || kind == FileKind::FlatOpenDocument;
}

Result<ReadFile> readContainer(const QByteArray &bytes, FileKind kind, const QString &fileName, const ReadOptions &said)
{
    return ContainerReader(fileName, said).read(bytes, kind);
}

}
