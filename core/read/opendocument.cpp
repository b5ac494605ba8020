#include "read/archive.h"
#include "read/boundedxml.h"
#include "read/numberformat.h"
#include "read/readlimits.h"
#include "read/sheetfile.h"

#include <QCoreApplication>
#include <QSet>

namespace wend {

namespace {

// What the person reads.
struct OpenDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(ReadExport)
};

/// How often a row or cell stands there; what fills a sheet to its edge is cut by the sheet's own limits.
int repeats(const QXmlStreamAttributes &attributes, const QString &name)
{
    const int said = attributes.value(name).toInt();
    return qBound(1, said, SheetBuilder::mostRows);
}

/// "PT01H02M03.5S" as "1:02:03".
QString writtenTime(QStringView iso)
{
    double seconds = 0;
    QString number;
    for (const QChar c : iso) {
        if (c.isDigit() || c == u'.') {
            number += c;
            continue;
        }
        const double factor = c == u'H' ? 3600 : c == u'M' ? 60 : c == u'S' ? 1 : c == u'D' ? 86400 : 0;
        seconds += factor * number.toDouble();
        number.clear();
    }
    return writtenNumber(seconds / 86400, {NumberFormat::Look::Elapsed, {}}, DateSystem::From1900);
}

class OpenDocumentReader
{
public:
    OpenDocumentReader(QIODevice &device, ReadBudget &budget, const QString &shown)
        : m_xml(&device),
          m_budget(budget),
          m_shown(shown)
    {
    }

    Result<SheetFile> read();

private:
    void readStyle();
    void readDateStyle();
    void readColumn();
    void readTable(SheetFile &file);
    void readRow(SheetBuilder &builder, int row, int times);
    QString readCell(const QXmlStreamAttributes &attributes, int column);
    bool isMonth(const QXmlStreamAttributes &attributes, int column) const;
    QString readText();

    BoundedXml m_xml;
    ReadBudget &m_budget;
    QString m_shown;
    struct Columns
    {
        int end = 0; ///< behind the last of them
        QString style;
    };
    QSet<QString> m_hiddenStyles;
    QSet<QString> m_monthFormats;   ///< of dates that are shown as month and year
    QSet<QString> m_monthStyles;    ///< of cells with such a format
    std::vector<Columns> m_columns; ///< of the table, by their usual style
};

/// Only whether the sheets of a style can be seen, and whether its dates are months.
void OpenDocumentReader::readStyle()
{
    const QString name = m_xml.attributes().value(QStringLiteral("style:name")).toString();
    if (m_monthFormats.contains(m_xml.attributes().value(QStringLiteral("style:data-style-name")).toString()))
        m_monthStyles.insert(name);
    while (!isOver(m_xml) && !(m_xml.readNext() == BoundedXml::EndElement && m_xml.name() == u"style")) {
        if (m_xml.isStartElement() && m_xml.name() == u"table-properties"
            && m_xml.attributes().value(QStringLiteral("table:display")) == u"false")
            m_hiddenStyles.insert(name);
    }
}

void OpenDocumentReader::readDateStyle()
{
    const QString name = m_xml.attributes().value(QStringLiteral("style:name")).toString();
    bool hasDay = false;
    bool hasMonth = false;
    while (!isOver(m_xml) && !(m_xml.readNext() == BoundedXml::EndElement && m_xml.name() == u"date-style")) {
        hasDay = hasDay || m_xml.name() == u"day" || m_xml.name() == u"day-of-week" || m_xml.name() == u"hours";
        hasMonth = hasMonth || m_xml.name() == u"month";
    }
    if (hasMonth && !hasDay)
        m_monthFormats.insert(name);
}

void OpenDocumentReader::readColumn()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const int before = m_columns.empty() ? 0 : m_columns.back().end;
    const int end = qMin(
        before + repeats(attributes, QStringLiteral("table:number-columns-repeated")), SheetBuilder::mostColumns);
    if (end > before)
        m_columns.push_back({end, attributes.value(QStringLiteral("table:default-cell-style-name")).toString()});
}

bool OpenDocumentReader::isMonth(const QXmlStreamAttributes &attributes, int column) const
{
    if (m_monthStyles.isEmpty())
        return false;
    const QStringView own = attributes.value(QStringLiteral("table:style-name"));
    if (!own.isEmpty())
        return m_monthStyles.contains(own.toString());
    const auto columns
        = std::find_if(m_columns.begin(), m_columns.end(), [&](const Columns &each) { return column < each.end; });
    return columns != m_columns.end() && m_monthStyles.contains(columns->style);
}

/// The words of a cell, paragraphs on lines of their own; remarks and drawings on it are no part of them.
QString OpenDocumentReader::readText()
{
    QString text;
    bool anyParagraph = false;
    int depth = 1;
    while (depth > 0 && !isOver(m_xml)) {
        m_xml.readNext();
        if (m_xml.isEndElement()) {
            --depth;
        } else if (m_xml.isCharacters() && depth > 1 && text.size() < longestCell) {
            text += m_xml.text();
        } else if (m_xml.isStartElement()) {
            const QStringView name = m_xml.name();
            if (name == u"annotation" || name == u"frame" || name == u"custom-shape" || name == u"table"
                || name == u"ruby-text") {
                m_xml.skipCurrentElement();
                continue;
            }
            if (name == u"p") {
                text += anyParagraph ? QStringLiteral("\n") : QString();
                anyParagraph = true;
            } else if (name == u"s") {
                text += QString(qBound(1, m_xml.attributes().value(QStringLiteral("text:c")).toInt(), 100), u' ');
            } else if (name == u"tab") {
                text += u'\t';
            } else if (name == u"line-break") {
                text += u'\n';
            }
            ++depth;
        }
    }
    return text.left(longestCell);
}

QString OpenDocumentReader::readCell(const QXmlStreamAttributes &attributes, int column)
{
    const QString type = attributes.value(QStringLiteral("office:value-type")).toString();
    const bool isError = attributes.value(QStringLiteral("calcext:value-type")) == u"error";
    const QString text = readText();
    bool isNumber = false;
    const double value = attributes.value(QStringLiteral("office:value")).toDouble(&isNumber);
    if (isError || type.isEmpty() || type == u"string")
        return text;
    if (type == u"date")
        return attributes.value(QStringLiteral("office:date-value"))
            .toString()
            .replace(u'T', u' ')
            .left(isMonth(attributes, column) ? 7 : 19);
    if (type == u"time")
        return writtenTime(attributes.value(QStringLiteral("office:time-value")));
    if (type == u"boolean")
        return attributes.value(QStringLiteral("office:boolean-value")) == u"true" ? QStringLiteral("TRUE")
                                                                                   : QStringLiteral("FALSE");
    if (!isNumber)
        return text;
    NumberFormat format;
    if (type == u"percentage")
        format.look = NumberFormat::Look::Percent;
    else if (type == u"currency")
        format.currency = attributes.value(QStringLiteral("office:currency")).toString().left(8);
    return writtenNumber(value, format, DateSystem::From1900);
}

void OpenDocumentReader::readRow(SheetBuilder &builder, int row, int times)
{
    int column = 0;
    while (!isOver(m_xml) && !m_budget.isSpent()
        && !(m_xml.readNext() == BoundedXml::EndElement && m_xml.name() == u"table-row")) {
        if (!m_xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const int wide = repeats(attributes, QStringLiteral("table:number-columns-repeated"));
        const QString text = readCell(attributes, column);
        const int rows = repeats(attributes, QStringLiteral("table:number-rows-spanned"));
        const int columns = repeats(attributes, QStringLiteral("table:number-columns-spanned"));
        if (rows > 1 || columns > 1)
            builder.join(row, column, rows, columns);
        for (int down = 0; down < times && !text.isEmpty(); ++down) {
            for (int right = 0; right < wide && column + right < SheetBuilder::mostColumns; ++right) {
                if (!builder.set(row + down, column + right, text))
                    return;
            }
            if (row + down >= SheetBuilder::mostRows)
                break;
        }
        column = qMin(column + wide, SheetBuilder::mostColumns);
    }
}

void OpenDocumentReader::readTable(SheetFile &file)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    if (m_hiddenStyles.contains(attributes.value(QStringLiteral("table:style-name")).toString())) {
        m_xml.skipCurrentElement();
        return;
    }
    Worksheet sheet {attributes.value(QStringLiteral("table:name")).toString(), {}};
    SheetBuilder builder(m_budget);
    m_columns.clear();
    int row = 0;
    while (!isOver(m_xml) && !m_budget.isSpent()
        && !(m_xml.readNext() == BoundedXml::EndElement && m_xml.name() == u"table")) {
        if (!m_xml.isStartElement())
            continue;
        if (m_xml.name() == u"table-row") {
            const int times = repeats(m_xml.attributes(), QStringLiteral("table:number-rows-repeated"));
            readRow(builder, row, times);
            row = qMin(row + times, SheetBuilder::mostRows);
        } else if (m_xml.name() == u"table-column") {
            readColumn();
        } else if (m_xml.name() == u"shapes" || m_xml.name() == u"forms") {
            m_xml.skipCurrentElement();
        }
    }
    sheet.records = builder.take();
    file.sheets.push_back(std::move(sheet));
}

Result<SheetFile> OpenDocumentReader::read()
{
    SheetFile file;
    const auto failed = forEachElement(m_xml, m_budget, m_shown, [&] {
        if (m_xml.name() == u"style")
            readStyle();
        else if (m_xml.name() == u"date-style")
            readDateStyle();
        else if (m_xml.name() == u"table")
            readTable(file);
        else if (m_xml.name() == u"tracked-changes")
            m_xml.skipCurrentElement();
    });
    if (failed)
        return *failed;
    return file;
}

}

Result<SheetFile> readOpenDocument(QIODevice &device, ReadBudget &budget, const QString &shown)
{
    return OpenDocumentReader(device, budget, shown).read();
}

Result<SheetFile> readOds(Archive &archive, ReadBudget &budget, const QString &shown)
{
    if (const ArchiveEntry *manifest = archive.find(QStringLiteral("META-INF/manifest.xml"))) {
        if (const auto text = archive.read(*manifest); text && text->contains("encryption-data"))
            return Error {OpenDocumentText::tr("“%1” is locked with a password. Nothing was changed. Please open it in "
                                               "your spreadsheet, and save it without a password or as CSV.")
                              .arg(shown),
                {}, shown};
    }
    const ArchiveEntry *content = archive.find(QStringLiteral("content.xml"));
    const auto device = content ? archive.device(*content) : nullptr;
    if (!device)
        return damagedSpreadsheet(shown, QStringLiteral("content.xml"));
    return readOpenDocument(*device, budget, shown);
}

}
