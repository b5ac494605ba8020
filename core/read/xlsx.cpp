#include "read/archive.h"
#include "read/boundedxml.h"
#include "read/numberformat.h"
#include "read/readlimits.h"
#include "read/sheetfile.h"

#include <QCoreApplication>
#include <QHash>

namespace wend {

namespace {

/// Excel's own limit. A longer one is no cell of a table, and many references to one must not cost much.
constexpr size_t mostSheets = 1000;
constexpr size_t mostFormats = 100'000;

// What the person reads.
struct XlsxText
{
    Q_DECLARE_TR_FUNCTIONS(ReadExport)
};

struct Relation
{
    QString type;
    QString target; ///< within the archive
};

struct SheetPlace
{
    QString name;
    QString relation;
    bool hidden = false;
};

/// "AB12": column and row from 0, -1 where a part is missing.
struct CellPlace
{
    int column = -1;
    int row = -1;
};

CellPlace placeOf(QStringView reference)
{
    qint64 column = 0;
    qint64 row = 0;
    for (const QChar c : reference) {
        const char16_t upper = c.toUpper().unicode();
        if (upper >= u'A' && upper <= u'Z' && row == 0)
            column = qMin<qint64>(column * 26 + (upper - u'A' + 1), 1'000'000);
        else if (c.isDigit())
            row = qMin<qint64>(row * 10 + c.digitValue(), 100'000'000);
    }
    return {int(column) - 1, int(row) - 1};
}

/// "a_x000D_b": signs that XML cannot hold are written by their number.
QString unescaped(QString text)
{
    text.truncate(7 * longestCell);
    for (qsizetype at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at + 1)) {
        if (at + 6 >= text.size() || text[at + 6] != u'_')
            continue;
        bool ok = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&ok, 16);
        if (ok)
            text.replace(at, 7, QChar(code));
    }
    return text.left(longestCell);
}

/// Text of `si` or `is`: its runs one after the other, without the readings above East Asian words.
QString textOf(BoundedXml &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !isOver(xml);) {
        xml.readNext();
        if (xml.isEndElement()) {
            --depth;
        } else if (xml.isStartElement()) {
            if (xml.name() == u"rPh")
                xml.skipCurrentElement();
            else if (xml.name() == u"t")
                text += xml.readElementText(BoundedXml::SkipChildElements);
            else
                ++depth;
        }
    }
    return unescaped(text);
}

/// The id of a relation has a namespace of its own, which differs between the two dialects of the format.
QString relationId(const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &each : attributes) {
        if (each.name() == u"id" && !each.namespaceUri().isEmpty())
            return each.value().toString();
    }
    return {};
}

/// `target` seen from the folder of `part`.
QString resolved(const QString &part, QString target)
{
    target.replace(u'\\', u'/');
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList path = part.split(u'/');
    path.removeLast();
    for (const QString &step : target.split(u'/')) {
        if (step == u"..") {
            if (!path.isEmpty())
                path.removeLast();
        } else if (step != u".") {
            path += step;
        }
    }
    return path.join(u'/');
}

class XlsxReader
{
public:
    XlsxReader(Archive &archive, ReadBudget &budget, const QString &shown)
        : m_archive(archive),
          m_budget(budget),
          m_shown(shown)
    {
    }

    Result<SheetFile> read();

private:
    /// Gives each element of a part to `element`. False where the part is missing or damaged.
    template <typename Handler>
    bool readPart(const QString &part, Handler element);
    QHash<QString, Relation> relationsOf(const QString &part);
    void readWorkbookElement(BoundedXml &xml);
    void readStyleElement(BoundedXml &xml);
    bool readSheet(const QString &part, Worksheet &sheet);
    void readCell(BoundedXml &xml, SheetBuilder &builder, int row, int &column);
    QString cellText(QStringView type, int style, const QString &value) const;

    Archive &m_archive;
    ReadBudget &m_budget;
    QString m_shown;
    QString m_detail;
    DateSystem m_dates = DateSystem::From1900;
    std::vector<SheetPlace> m_places;
    QHash<int, NumberFormat> m_formats; ///< by id, those with a code of their own
    std::vector<NumberFormat> m_styles; ///< by the number that a cell has
    bool m_inCellStyles = false;
    std::vector<QString> m_strings;
    int m_unknownResults = 0; ///< formulas whose result the file does not hold
};

template <typename Handler>
bool XlsxReader::readPart(const QString &part, Handler element)
{
    const ArchiveEntry *entry = m_archive.find(part);
    const auto device = entry ? m_archive.device(*entry) : nullptr;
    if (!device) {
        m_detail = part;
        return false;
    }
    BoundedXml xml(device.get());
    while (!isOver(xml) && !m_budget.isSpent()) {
        const auto token = xml.readNext();
        // No spreadsheet has one, but entities that grow without end begin there.
        if (token == BoundedXml::DTD)
            xml.raiseError(QStringLiteral("DTD"));
        else if (token == BoundedXml::StartElement)
            element(xml);
        else if (token == BoundedXml::EndElement && xml.name() == u"cellXfs")
            m_inCellStyles = false;
    }
    if (xml.hasError())
        m_detail = part + QStringLiteral(": ") + xml.errorString();
    return !xml.hasError();
}

QHash<QString, Relation> XlsxReader::relationsOf(const QString &part)
{
    QHash<QString, Relation> relations;
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString file
        = part.left(slash + 1) + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels");
    readPart(file, [&](BoundedXml &xml) {
        if (xml.name() != u"Relationship" || relations.size() > qsizetype(mostSheets) * 10)
            return;
        const auto attributes = xml.attributes();
        const QString type = attributes.value(QLatin1String("Type")).toString();
        relations.insert(attributes.value(QLatin1String("Id")).toString(),
            {type.mid(type.lastIndexOf(u'/') + 1),
                resolved(part, attributes.value(QLatin1String("Target")).toString())});
    });
    return relations;
}

void XlsxReader::readWorkbookElement(BoundedXml &xml)
{
    const auto attributes = xml.attributes();
    if (xml.name() == u"workbookPr") {
        const auto since = attributes.value(QLatin1String("date1904"));
        if (since == u"1" || since == u"true")
            m_dates = DateSystem::From1904;
    } else if (xml.name() == u"sheet" && m_places.size() < mostSheets) {
        const auto state = attributes.value(QLatin1String("state"));
        m_places.push_back({attributes.value(QLatin1String("name")).toString(), relationId(attributes),
            state == u"hidden" || state == u"veryHidden"});
    }
}

void XlsxReader::readStyleElement(BoundedXml &xml)
{
    const auto attributes = xml.attributes();
    if (xml.name() == u"numFmt") {
        if (size_t(m_formats.size()) < mostFormats)
            m_formats.insert(attributes.value(QLatin1String("numFmtId")).toInt(),
                numberFormatOf(attributes.value(QLatin1String("formatCode")).left(1000)));
    } else if (xml.name() == u"cellXfs") {
        m_inCellStyles = true;
    } else if (xml.name() == u"xf" && m_inCellStyles && m_styles.size() < mostFormats) {
        const int id = attributes.value(QLatin1String("numFmtId")).toInt();
        m_styles.push_back(m_formats.contains(id) ? m_formats.value(id) : builtInNumberFormat(id));
    }
}

QString XlsxReader::cellText(QStringView type, int style, const QString &value) const
{
    if (type == u"s") {
        bool ok = false;
        const uint index = value.trimmed().toUInt(&ok);
        return ok && index < m_strings.size() ? m_strings[index] : QString();
    }
    if (type == u"b")
        return value.trimmed() == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (type == u"str" || type == u"e" || type == u"inlineStr")
        return unescaped(value);
    if (type == u"d") // an ISO date, with a time even at midnight
        return value.left(longestCell).replace(u'T', u' ').remove(QStringLiteral(" 00:00:00"));
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok)
        return value.left(longestCell);
    const NumberFormat format
        = style >= 0 && size_t(style) < m_styles.size() ? m_styles[size_t(style)] : NumberFormat();
    return writtenNumber(number, format, m_dates);
}

void XlsxReader::readCell(BoundedXml &xml, SheetBuilder &builder, int row, int &column)
{
    const auto attributes = xml.attributes();
    const CellPlace place = placeOf(attributes.value(QLatin1String("r")));
    column = place.column >= 0 ? place.column : column + 1;
    const QString type = attributes.value(QLatin1String("t")).toString();
    const int style = attributes.value(QLatin1String("s")).isEmpty() ? 0 : attributes.value(QLatin1String("s")).toInt();
    bool hasFormula = false;
    bool hasValue = false;
    QString text;
    while (!isOver(xml) && !(xml.readNext() == BoundedXml::EndElement && xml.name() == u"c")) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"v") {
            hasValue = true;
            text = cellText(type, style, xml.readElementText(BoundedXml::SkipChildElements));
        } else if (xml.name() == u"is") {
            hasValue = true;
            text = textOf(xml);
        } else {
            hasFormula |= xml.name() == u"f";
            xml.skipCurrentElement();
        }
    }
    m_unknownResults += hasFormula && !hasValue;
    builder.set(row, column, text);
}

bool XlsxReader::readSheet(const QString &part, Worksheet &sheet)
{
    SheetBuilder builder(m_budget);
    int row = -1;
    int column = -1;
    const bool whole = readPart(part, [&](BoundedXml &xml) {
        if (xml.name() == u"row") {
            bool told = false;
            const int number = xml.attributes().value(QLatin1String("r")).toInt(&told);
            row = told && number > 0 ? number - 1 : row + 1;
            column = -1;
        } else if (xml.name() == u"c") {
            readCell(xml, builder, row, column);
        } else if (xml.name() == u"mergeCell") {
            const auto corners = xml.attributes().value(QLatin1String("ref")).toString().split(u':');
            if (corners.size() == 2) {
                const CellPlace first = placeOf(corners[0]);
                const CellPlace last = placeOf(corners[1]);
                builder.join(first.row, first.column, last.row - first.row + 1, last.column - first.column + 1);
            }
        }
    });
    sheet.records = builder.take();
    return whole;
}

Result<SheetFile> XlsxReader::read()
{
    QString workbook = QStringLiteral("xl/workbook.xml");
    for (const Relation &each : relationsOf(QString())) {
        if (each.type == u"officeDocument")
            workbook = each.target;
    }
    if (!readPart(workbook, [this](BoundedXml &xml) { readWorkbookElement(xml); }))
        return damagedSpreadsheet(m_shown, m_detail);
    const QHash<QString, Relation> relations = relationsOf(workbook);
    const auto partOf = [&](QStringView type, const QString &usual) {
        for (const Relation &each : relations) {
            if (each.type == type)
                return each.target;
        }
        return resolved(workbook, usual);
    };
    const QString styles = partOf(u"styles", QStringLiteral("styles.xml"));
    if (m_archive.find(styles) && !readPart(styles, [this](BoundedXml &xml) { readStyleElement(xml); }))
        return damagedSpreadsheet(m_shown, m_detail);
    const QString strings = partOf(u"sharedStrings", QStringLiteral("sharedStrings.xml"));
    const auto readString = [this](BoundedXml &xml) {
        if (xml.name() != u"si" || !m_budget.takeCells(1))
            return;
        m_strings.push_back(textOf(xml));
        m_budget.takeText(m_strings.back().size());
    };
    if (m_archive.find(strings) && !readPart(strings, readString))
        return damagedSpreadsheet(m_shown, m_detail);

    SheetFile file;
    QStringList parts;
    const bool allHidden
        = std::all_of(m_places.begin(), m_places.end(), [](const SheetPlace &place) { return place.hidden; });
    for (size_t i = 0; i < m_places.size(); ++i) {
        const SheetPlace &place = m_places[i];
        if (place.hidden && !allHidden)
            continue;
        const Relation relation = relations.value(place.relation,
            {QStringLiteral("worksheet"), resolved(workbook, QStringLiteral("worksheets/sheet%1.xml").arg(i + 1))});
        // A chart has a sheet of its own; two names for one sheet are no honest workbook.
        if (relation.type != u"worksheet" || parts.contains(relation.target))
            continue;
        parts += relation.target;
        Worksheet sheet {place.name, {}};
        if (!readSheet(relation.target, sheet))
            return damagedSpreadsheet(m_shown, m_detail);
        if (m_budget.isSpent())
            return tooLargeSpreadsheet(m_shown);
        file.sheets.push_back(std::move(sheet));
    }
    if (m_unknownResults > 0)
        file.remarks += XlsxText::tr("%n cell(s) hold a formula whose result is not in the file. Open it in your "
                                     "spreadsheet and save it once; then all numbers are there.",
            nullptr, m_unknownResults);
    return file;
}

}

Result<SheetFile> readXlsx(Archive &archive, ReadBudget &budget, const QString &shown)
{
    return XlsxReader(archive, budget, shown).read();
}

}
