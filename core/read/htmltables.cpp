#include "read/readlimits.h"
#include "read/sheetfile.h"

#include <QHash>
#include <algorithm>

namespace wend {

namespace {

constexpr size_t mostTables = 500;
constexpr int mostSpan = 1000;

QString entity(QStringView name)
{
    static const QHash<QString, QString> named = {{QStringLiteral("amp"), QStringLiteral("&")},
        {QStringLiteral("lt"), QStringLiteral("<")}, {QStringLiteral("gt"), QStringLiteral(">")},
        {QStringLiteral("quot"), QStringLiteral("\"")}, {QStringLiteral("apos"), QStringLiteral("'")},
        {QStringLiteral("nbsp"), QStringLiteral(" ")}, {QStringLiteral("euro"), QStringLiteral("€")},
        {QStringLiteral("pound"), QStringLiteral("£")}, {QStringLiteral("yen"), QStringLiteral("¥")},
        {QStringLiteral("cent"), QStringLiteral("¢")}, {QStringLiteral("ndash"), QStringLiteral("–")},
        {QStringLiteral("mdash"), QStringLiteral("—")}, {QStringLiteral("minus"), QStringLiteral("−")},
        {QStringLiteral("auml"), QStringLiteral("ä")}, {QStringLiteral("ouml"), QStringLiteral("ö")},
        {QStringLiteral("uuml"), QStringLiteral("ü")}, {QStringLiteral("Auml"), QStringLiteral("Ä")},
        {QStringLiteral("Ouml"), QStringLiteral("Ö")}, {QStringLiteral("Uuml"), QStringLiteral("Ü")},
        {QStringLiteral("szlig"), QStringLiteral("ß")}, {QStringLiteral("eacute"), QStringLiteral("é")},
        {QStringLiteral("egrave"), QStringLiteral("è")}, {QStringLiteral("agrave"), QStringLiteral("à")},
        {QStringLiteral("ccedil"), QStringLiteral("ç")}, {QStringLiteral("ntilde"), QStringLiteral("ñ")}};
    if (!name.startsWith(u'#'))
        return named.value(name.toString());
    bool ok = false;
    const uint code = name.size() > 1 && (name[1] == u'x' || name[1] == u'X') ? name.mid(2).toUInt(&ok, 16)
                                                                              : name.mid(1).toUInt(&ok);
    if (!ok || code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
        return {};
    const char32_t character = code == 0xa0 ? U' ' : char32_t(code);
    return QString::fromUcs4(&character, 1);
}

QString withEntities(QStringView text)
{
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype mark = text.indexOf(u'&', at);
        if (mark < 0) {
            result += text.mid(at);
            break;
        }
        result += text.mid(at, mark - at);
        const qsizetype end = text.mid(mark, 12).indexOf(u';');
        const QString meant = end > 1 ? entity(text.mid(mark + 1, end - 1)) : QString();
        result += meant.isEmpty() ? QStringLiteral("&") : meant;
        at = meant.isEmpty() ? mark + 1 : mark + end + 1;
    }
    return result;
}

int span(QStringView tag, QStringView attribute)
{
    const qsizetype at = tag.indexOf(attribute, 0, Qt::CaseInsensitive);
    if (at < 0)
        return 1;
    int value = 0;
    for (qsizetype i = at + attribute.size(); i < tag.size() && i < at + attribute.size() + 8; ++i) {
        if (tag[i].isDigit())
            value = value * 10 + tag[i].digitValue();
        else if (value > 0)
            break;
    }
    return qBound(1, value, mostSpan);
}

/// Takes a page from tag to tag. What stands in a table within a cell belongs to the cell.
class HtmlTableReader
{
public:
    HtmlTableReader(QStringView page, ReadBudget &budget) : m_page(page), m_budget(budget) { }

    SheetFile read();

private:
    void readTag(QStringView tag);
    void skipTo(QStringView closing);
    void endCell();
    void endTable();

    QStringView m_page;
    ReadBudget &m_budget;
    qsizetype m_at = 0;
    SheetFile m_file;
    std::optional<SheetBuilder> m_builder;
    int m_depth = 0; ///< tables around this place
    int m_row = -1;
    int m_column = 0;
    int m_columns = 1; ///< of the open cell
    bool m_inCell = false;
    QString m_text;
    std::vector<int> m_takenUntil; ///< by column: the row up to which a tall cell above takes the place
};

void HtmlTableReader::skipTo(QStringView closing)
{
    const qsizetype end = m_page.indexOf(closing, m_at, Qt::CaseInsensitive);
    m_at = end < 0 ? m_page.size() : end;
}

void HtmlTableReader::endCell()
{
    if (!m_inCell)
        return;
    m_inCell = false;
    QStringList lines = withEntities(m_text).left(longestCell).split(u'\n');
    for (QString &line : lines)
        line = line.simplified();
    m_builder->set(m_row, m_column, lines.join(u'\n').trimmed());
    m_column += m_columns;
}

void HtmlTableReader::endTable()
{
    endCell();
    const std::vector<Row> records = m_builder->take();
    const auto cells = [](const Row &row) {
        return std::count_if(row.begin(), row.end(), [](const QString &cell) { return !cell.isEmpty(); });
    };
    const auto rows = std::count_if(records.begin(), records.end(), [&](const Row &row) { return cells(row) >= 2; });
    if (rows >= 2 && m_file.sheets.size() < mostTables)
        m_file.sheets.push_back({{}, records});
    m_builder.reset();
}

void HtmlTableReader::readTag(QStringView tag)
{
    const bool closing = tag.startsWith(u'/');
    qsizetype end = closing ? 1 : 0;
    while (end < tag.size() && (tag[end].isLetterOrNumber() || tag[end] == u':'))
        ++end;
    const QString name = tag.mid(closing, end - (closing ? 1 : 0)).toString().toLower();
    if (!closing && (name == u"script" || name == u"style" || name == u"head" || name == u"title" || name == u"xml")) {
        skipTo(QStringLiteral("</") + name);
    } else if (name == u"table") {
        m_depth = qMax(0, m_depth + (closing ? -1 : 1));
        if (!closing && m_depth == 1) {
            m_builder.emplace(m_budget);
            m_row = -1;
            m_inCell = false;
            m_takenUntil.clear();
        } else if (closing && m_depth == 0 && m_builder) {
            endTable();
        }
    } else if (!m_builder) {
        return;
    } else if (m_depth == 1 && name == u"tr") {
        endCell();
        m_row += !closing;
        m_column = 0;
    } else if (m_depth == 1 && (name == u"td" || name == u"th")) {
        endCell();
        if (closing)
            return;
        m_row = qMax(m_row, 0);
        while (size_t(m_column) < m_takenUntil.size() && m_takenUntil[size_t(m_column)] > m_row)
            ++m_column;
        m_columns = span(tag, u"colspan");
        const int rows = span(tag, u"rowspan");
        if (m_column + m_columns < SheetBuilder::mostColumns && rows > 1) {
            m_takenUntil.resize(qMax(m_takenUntil.size(), size_t(m_column + m_columns)), 0);
            std::fill_n(m_takenUntil.begin() + m_column, m_columns, m_row + rows);
        }
        if (rows > 1 || m_columns > 1)
            m_builder->join(m_row, m_column, rows, m_columns);
        m_inCell = true;
        m_text.clear();
    } else if (m_inCell && (name == u"br" || name == u"p" || name == u"div" || name == u"tr")) {
        m_text += u'\n';
    } else if (m_inCell && name == u"td") {
        m_text += u' ';
    }
}

SheetFile HtmlTableReader::read()
{
    while (m_at < m_page.size() && !m_budget.isSpent()) {
        qsizetype open = m_page.indexOf(u'<', m_at);
        if (open < 0)
            open = m_page.size();
        if (m_inCell && m_text.size() < longestCell) {
            // Line ends within the source are blanks; only <br> ends a line.
            QString words = m_page.mid(m_at, open - m_at).left(longestCell).toString();
            words.replace(u'\n', u' ').replace(u'\r', u' ');
            m_text += words;
        }
        m_at = open + 1;
        if (m_page.mid(m_at, 3) == u"!--") {
            // Comments that only Excel reads hold no cells.
            skipTo(u"-->");
            m_at += 3;
            continue;
        }
        const qsizetype close = m_page.indexOf(u'>', m_at);
        if (close < 0)
            break;
        const QStringView tag = m_page.mid(m_at, close - m_at);
        m_at = close + 1;
        readTag(tag);
    }
    if (m_builder)
        endTable();
    return std::move(m_file);
}

}

Result<SheetFile> readHtmlTables(QStringView page, ReadBudget &budget, const QString &shown)
{
    HtmlTableReader reader(page, budget);
    SheetFile file = reader.read();
    if (budget.isSpent())
        return tooLargeSpreadsheet(shown);
    return file;
}

}
