#include "canvas/clippedtext.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextTable>

namespace wend {

namespace {

constexpr qsizetype mostHtml = 8 * 1024 * 1024; ///< of one paste; beyond that the plain text does

/// Text of a stranger: nothing it names is fetched, no picture and no style sheet.
class ClosedDocument : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QString cellText(const QTextTable &table, int row, int column)
{
    const QTextTableCell cell = table.cellAt(row, column);
    if (cell.row() != row || cell.column() != column)
        return {}; // a part of a wider or higher one
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    return cursor.selection().toPlainText().replace(QChar(QChar::Nbsp), QChar(u' ')).trimmed();
}

/// The first table of an HTML text; empty where there is none of several cells.
std::vector<QStringList> tableOfHtml(const QString &html)
{
    if (html.size() > mostHtml || !html.contains(QLatin1String("<table"), Qt::CaseInsensitive))
        return {};
    ClosedDocument document;
    document.setHtml(html);
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        const auto *table = qobject_cast<QTextTable *>(frame);
        if (!table || table->rows() * table->columns() < 2)
            continue;
        std::vector<QStringList> rows;
        for (int row = 0; row < table->rows(); ++row) {
            QStringList &cells = rows.emplace_back();
            for (int column = 0; column < table->columns(); ++column)
                cells.append(cellText(*table, row, column));
        }
        return rows;
    }
    return {};
}

/// Where a quoted cell that begins at `from` ends (its closing quote); -1: it is no quoted cell.
qsizetype endOfQuoted(const QString &text, qsizetype from)
{
    for (qsizetype at = from + 1; at < text.size(); ++at) {
        if (text[at] != QChar(u'"'))
            continue;
        if (at + 1 < text.size() && text[at + 1] == QChar(u'"')) {
            ++at;
            continue;
        }
        const bool closes = at + 1 == text.size() || text[at + 1] == QChar(u'\t') || text[at + 1] == QChar(u'\n')
            || text[at + 1] == QChar(u'\r');
        return closes ? at : -1;
    }
    return -1;
}

QString quoted(const QString &cell)
{
    if (!cell.contains(QChar(u'\n')) && !cell.contains(QChar(u'\t')) && !cell.startsWith(QChar(u'"')))
        return cell;
    return QChar(u'"') + QString(cell).replace(QStringLiteral("\""), QStringLiteral("\"\"")) + QChar(u'"');
}

QString withoutMark(const QString &line, const QRegularExpression &mark)
{
    const QRegularExpressionMatch match = mark.match(line);
    return match.hasMatch() ? line.mid(match.capturedEnd()).trimmed() : line;
}

}

std::vector<QStringList> tableOf(const QString &given)
{
    const QString text
        = QString(given).replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QChar(u'\r'), QChar(u'\n'));
    const bool isTable = text.contains(QChar(u'\t'));
    std::vector<QStringList> rows {QStringList()};
    QString cell;
    bool atStart = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const qsizetype end = c == QChar(u'"') && atStart ? endOfQuoted(text, i) : -1;
        if (end > 0) {
            const QString inner = text.mid(i + 1, end - i - 1);
            // Without tabs quotes may be somebody's words: only what must be quoted is a spreadsheet's cell.
            if (isTable || inner.contains(QChar(u'\n')) || inner.contains(QStringLiteral("\"\""))) {
                cell = QString(inner).replace(QStringLiteral("\"\""), QStringLiteral("\""));
                i = end;
                atStart = false;
                continue;
            }
        }
        if (c == QChar(u'\t') || c == QChar(u'\n')) {
            rows.back().append(cell);
            cell.clear();
            atStart = true;
            if (c == QChar(u'\n'))
                rows.emplace_back();
        } else {
            cell += c;
            atStart = false;
        }
    }
    rows.back().append(cell);
    if (rows.back().size() == 1 && rows.back().front().isEmpty())
        rows.pop_back(); // a line break at the end
    return rows;
}

QStringList listOf(const QString &text)
{
    static const QRegularExpression bullet(
        QStringLiteral("^(?:[-–—*+·•◦▪‣●○■□☐☑✓✔➤►]\\s+|[•◦▪‣●○■□☐☑·]\\s*)(?:\\[[ xX]\\]\\s+)?"));
    static const QRegularExpression number(
        QStringLiteral("^(?:\\d{1,3}(?:[.)]\\s+|[、．]\\s*)|[(（](?:\\d{1,3}|[一二三四五六七八九十]{1,3})[)）]\\s*|["
                       "一二三四五六七八九十]{1,3}、\\s*|[①-⑳]\\s*)"));
    QStringList lines;
    for (const QString &line : text.split(QChar(u'\n'), Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    const auto numbered
        = std::count_if(lines.begin(), lines.end(), [&](const QString &line) { return number.match(line).hasMatch(); });
    QStringList list;
    for (const QString &line : lines) {
        QString words = withoutMark(line, bullet);
        // One line alone may begin with a number of its own: "1. FC Köln".
        if (numbered > 1)
            words = withoutMark(words, number);
        if (!words.isEmpty())
            list.append(words);
    }
    return list;
}

ClippedText clippedText(const QMimeData &mime)
{
    ClippedText clipped;
    if (mime.hasHtml())
        clipped.rows = tableOfHtml(mime.html());
    if (clipped.rows.empty())
        clipped.rows = tableOf(mime.text());
    const bool hasColumns
        = std::any_of(clipped.rows.begin(), clipped.rows.end(), [](const QStringList &row) { return row.size() > 1; });
    clipped.isTable = hasColumns;
    if (hasColumns)
        return clipped;
    const bool hasBreaks = std::any_of(clipped.rows.begin(), clipped.rows.end(),
        [](const QStringList &row) { return !row.isEmpty() && row.front().contains(QChar(u'\n')); });
    if (hasBreaks) // cells of one column, each a card
        return clipped;
    QStringList lines;
    for (const QStringList &row : clipped.rows)
        lines.append(row.value(0));
    clipped.rows.clear();
    for (const QString &line : listOf(lines.join(QChar(u'\n'))))
        clipped.rows.push_back({line});
    return clipped;
}

QString asPlainText(const std::vector<QStringList> &table)
{
    if (table.size() == 1 && table.front().size() == 1) // one cell: a list
        return table.front().front();
    QStringList lines;
    for (const QStringList &row : table) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quoted(cell));
        lines.append(cells.join(QChar(u'\t')));
    }
    return lines.join(QChar(u'\n'));
}

QString asHtml(const std::vector<QStringList> &table)
{
    QString html = QStringLiteral("<table>");
    for (const QStringList &row : table) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : row)
            html += QStringLiteral("<td>%1</td>")
                        .arg(cell.toHtmlEscaped().replace(QChar(u'\n'), QStringLiteral("<br>")));
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

}
