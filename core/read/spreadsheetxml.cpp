#include "read/boundedxml.h"
#include "read/numberformat.h"
#include "read/readlimits.h"
#include "read/sheetfile.h"

#include <QHash>

namespace wend {

namespace {

/// Counts from 1 in the file; 0 where nothing is said.
int number(const QXmlStreamAttributes &attributes, const QString &name)
{
    return qBound(0, attributes.value(name).toInt(), SheetBuilder::mostRows);
}

class SpreadsheetXmlReader
{
public:
    SpreadsheetXmlReader(QIODevice &device, ReadBudget &budget, const QString &shown)
        : m_xml(&device),
          m_budget(budget),
          m_shown(shown)
    {
    }

    Result<SheetFile> read();

private:
    void readStyle();
    void readSheet(SheetFile &file);
    QString readCell(const NumberFormat &format);

    BoundedXml m_xml;
    ReadBudget &m_budget;
    QString m_shown;
    QHash<QString, NumberFormat> m_formats;
};

NumberFormat formatNamed(QStringView name)
{
    if (name == u"Percent")
        return {NumberFormat::Look::Percent, {}};
    if (name == u"Currency" || name == u"Standard" || name == u"Fixed" || name == u"Scientific")
        return {};
    if (name == u"Euro Currency")
        return {NumberFormat::Look::Plain, QStringLiteral("€")};
    return numberFormatOf(name);
}

void SpreadsheetXmlReader::readStyle()
{
    const QString id = m_xml.attributes().value(QStringLiteral("ss:ID")).toString();
    while (!isOver(m_xml) && !(m_xml.readNext() == BoundedXml::EndElement && m_xml.name() == u"Style")) {
        if (m_xml.isStartElement() && m_xml.name() == u"NumberFormat" && m_formats.size() < 100'000)
            m_formats.insert(id, formatNamed(m_xml.attributes().value(QStringLiteral("ss:Format")).left(1000)));
    }
}

QString SpreadsheetXmlReader::readCell(const NumberFormat &format)
{
    QString text;
    while (!isOver(m_xml) && !(m_xml.readNext() == BoundedXml::EndElement && m_xml.name() == u"Cell")) {
        if (!m_xml.isStartElement())
            continue;
        if (m_xml.name() != u"Data") {
            m_xml.skipCurrentElement();
            continue;
        }
        const QString type = m_xml.attributes().value(QStringLiteral("ss:Type")).toString();
        const QString said = m_xml.readElementText(BoundedXml::IncludeChildElements).left(longestCell);
        bool isNumber = false;
        const double value = said.toDouble(&isNumber);
        // The day of a clock time is the day before the first.
        if (type == u"DateTime")
            text = said.startsWith(u"1899-12-31T")
                ? said.mid(11, 8)
                : QString(said.left(19)).replace(u'T', u' ').remove(QStringLiteral(" 00:00:00"));
        else if (type == u"Number" && isNumber)
            text = writtenNumber(value, format, DateSystem::From1900);
        else if (type == u"Boolean")
            text = said == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        else
            text = said;
    }
    return text;
}

void SpreadsheetXmlReader::readSheet(SheetFile &file)
{
    Worksheet sheet {m_xml.attributes().value(QStringLiteral("ss:Name")).toString(), {}};
    SheetBuilder builder(m_budget);
    int row = -1;
    int column = -1;
    while (!isOver(m_xml) && !m_budget.isSpent()
        && !(m_xml.readNext() == BoundedXml::EndElement && m_xml.name() == u"Worksheet")) {
        if (!m_xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const int index = number(attributes, QStringLiteral("ss:Index"));
        if (m_xml.name() == u"Row") {
            row = qMin(index > 0 ? index - 1 : row + 1, SheetBuilder::mostRows);
            column = -1;
        } else if (m_xml.name() == u"Cell") {
            column = index > 0 ? index - 1 : column + 1;
            const int across = number(attributes, QStringLiteral("ss:MergeAcross"));
            const int down = number(attributes, QStringLiteral("ss:MergeDown"));
            if (across > 0 || down > 0)
                builder.join(row, column, down + 1, across + 1);
            builder.set(
                row, column, readCell(m_formats.value(attributes.value(QStringLiteral("ss:StyleID")).toString())));
            column = qMin(column + across, SheetBuilder::mostColumns);
        }
    }
    sheet.records = builder.take();
    file.sheets.push_back(std::move(sheet));
}

Result<SheetFile> SpreadsheetXmlReader::read()
{
    SheetFile file;
    const auto failed = forEachElement(m_xml, m_budget, m_shown, [&] {
        if (m_xml.name() == u"Style")
            readStyle();
        else if (m_xml.name() == u"Worksheet")
            readSheet(file);
    });
    if (failed)
        return *failed;
    return file;
}

}

Result<SheetFile> readSpreadsheetXml(QIODevice &device, ReadBudget &budget, const QString &shown)
{
    return SpreadsheetXmlReader(device, budget, shown).read();
}

}
