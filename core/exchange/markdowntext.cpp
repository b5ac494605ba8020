#include "exchange/markdowntext.h"

#include <QRegularExpression>

namespace wend {

QString markdownText(const QString &text)
{
    static const QRegularExpression signs(QStringLiteral("([\\\\`*_{}\\[\\]<>|~$&])"));
    static const QRegularExpression beginning(QStringLiteral("^([#+=-])"));
    static const QRegularExpression number(QStringLiteral("^(\\d+)([.)])(?=\\s|$)"));
    QString line = text.trimmed();
    line.replace(signs, QStringLiteral("\\\\1"));
    line.replace(beginning, QStringLiteral("\\\\1"));
    line.replace(number, QStringLiteral("\\1\\\\2"));
    return line.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

QByteArray markdownRow(const QStringList &cells)
{
    return ("| " + cells.join(QStringLiteral(" | ")) + " |\n").toUtf8();
}

QByteArray markdownRule(qsizetype columns)
{
    return ("|" + QStringLiteral(" --- |").repeated(columns) + "\n").toUtf8();
}

QByteArray markdownTable(const MapTable &table)
{
    QByteArray text;
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const TableCell &cell : row)
            cells += markdownText(cell.text);
        text += markdownRow(cells);
        if (&row == &table.rows.front())
            text += markdownRule(cells.size());
    }
    return text;
}

}
