#include "base/csv.h"

#include <QRegularExpression>
#include <QString>

namespace wend {

namespace {

bool beginsFormula(QChar first)
{
    return first == u'=' || first == u'+' || first == u'-' || first == u'@' || first == u'\t' || first == u'\r';
}

/// "-12", "+3.5", "-1.234,50 €", "-7 %", "-1e5": what a spreadsheet takes for a number, or at worst for a text, and
/// never runs.
bool isPlainNumber(const QString &cell)
{
    static const QRegularExpression number(QStringLiteral(
        "^[+-]?[$€£¥]?[.,]?\\d(?:[\\d.,’' \\x{a0}\\x{202f}]*\\d)?(?:[eE][+-]?\\d+)?[  \\x{202f}]?[%$€£¥]?$"));
    return number.match(cell).hasMatch();
}

/// Where the apostrophes at the front end. A text that has some of its own before such a sign gets one more, so that
/// taking one off gives it back.
qsizetype behindGuards(QStringView cell)
{
    qsizetype at = 0;
    while (at < cell.size() && cell[at] == u'\'')
        ++at;
    return at;
}

bool needsGuard(const QString &cell)
{
    const qsizetype first = behindGuards(cell);
    return first < cell.size() && beginsFormula(cell[first]) && (first > 0 || !isPlainNumber(cell));
}

QByteArray quoted(const QString &cell)
{
    const bool isPlain = !cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n') && !cell.contains(u'\r')
        && !cell.startsWith(u' ') && !cell.endsWith(u' ');
    return isPlain ? cell.toUtf8() : '"' + QString(cell).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

QByteArray record(const std::vector<QString> &cells, bool isSafe)
{
    // A line that is empty but for one cell would be no record to many readers.
    if (cells.size() == 1 && cells[0].isEmpty())
        return "\"\"\n";
    QByteArray line;
    for (const QString &cell : cells) {
        if (&cell != &cells.front())
            line += ',';
        line += quoted(isSafe && needsGuard(cell) ? QLatin1Char('\'') + cell : cell);
    }
    return line + '\n';
}

}

QByteArray exactCsvRecord(const std::vector<QString> &cells) { return record(cells, false); }

QByteArray safeCsvRecord(const std::vector<QString> &cells) { return record(cells, true); }

QByteArray csvMark() { return "\xef\xbb\xbf"; }

QStringView withoutGuard(QStringView cell)
{
    const qsizetype first = behindGuards(cell);
    return first > 0 && first < cell.size() && beginsFormula(cell[first]) ? cell.mid(1) : cell;
}

}
