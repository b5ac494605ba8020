#include "edit/clipping.h"
#include "exchange/exportfile.h"
#include "exchange/exportwriters.h"
#include "exchange/gridlanes.h"
#include "exchange/maptables.h"
#include "model/lookup.h"

#include <QRegularExpression>

namespace wend {

namespace {

/// As it stands, whatever signs of Markdown are in it, and within one line.
QString plain(const QString &text)
{
    static const QRegularExpression signs(QStringLiteral("([\\\\`*_{}\\[\\]<>|~$&])"));
    static const QRegularExpression beginning(QStringLiteral("^([#+=-]|\\d+(?=[.)]))"));
    QString line = text.trimmed();
    line.replace(signs, QStringLiteral("\\\\1"));
    line.replace(beginning, QStringLiteral("\\\\1"));
    return line.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

QByteArray rowOf(const QStringList &cells) { return ("| " + cells.join(QStringLiteral(" | ")) + " |\n").toUtf8(); }

QByteArray ruleOf(qsizetype columns) { return ("|" + QStringLiteral(" --- |").repeated(columns) + "\n").toUtf8(); }

QByteArray gridText(const Model &model, MapId map, const MapNumbers &numbers, const QString &language)
{
    QStringList head {plain(gridWord(GridWord::Stage, language))};
    for (const StageId id : shownColumnsOf(model, map)) {
        const Stage &column = model.at(id);
        head += column.parent ? plain(model.at(column.parent).name) + nameSeparator() + plain(column.name)
                              : plain(column.name);
    }
    QByteArray text = rowOf(head) + ruleOf(head.size());
    for (const GridLane &lane : gridLanesOf(model, map, numbers, language)) {
        QStringList cells {QStringLiteral("**%1**").arg(plain(lane.name))};
        for (const auto &cell : lane.cells) {
            QStringList entries;
            for (const GridEntry &entry : cell)
                entries += plain(entry.text);
            cells += entries.join(QStringLiteral("<br>"));
        }
        text += rowOf(cells);
    }
    return text;
}

QByteArray tableText(const MapTable &table)
{
    QByteArray text;
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const TableCell &cell : row)
            cells += plain(cell.text);
        text += rowOf(cells);
        if (&row == &table.rows.front())
            text += ruleOf(cells.size());
    }
    return text;
}

/// What the map says of itself: a name and what it is.
QByteArray listText(const MapTable &table)
{
    QByteArray text;
    for (const auto &row : table.rows) {
        QStringList values;
        for (size_t at = 1; at < row.size(); ++at)
            values += plain(row[at].text);
        text += QStringLiteral("- **%1**: %2\n")
                    .arg(plain(row.front().text), values.join(QStringLiteral(", ")))
                    .toUtf8();
    }
    return text;
}

}

Result<ExportedFile> writeMarkdownFile(const ExportSource &source, const ExportOptions &options, const QString &path)
{
    const QString language = languageOf(source, options);
    QByteArray text;
    for (const MapId map : source.maps) {
        const MapNumbers &numbers = source.numbers.at(map);
        const auto tables = tablesOf(source.model, map, numbers, language);
        text += (text.isEmpty() ? "# " : "\n# ") + plain(source.model.at(map).title).toUtf8() + "\n\n"
            + listText(tables.back()) + '\n' + gridText(source.model, map, numbers, language);
        for (size_t at = 1; at + 1 < tables.size(); ++at)
            text += "\n## " + plain(tables[at].name).toUtf8() + "\n\n" + tableText(tables[at]);
    }
    const auto written = writeFile(path, text);
    return written ? Result<ExportedFile>(ExportedFile {}) : Result<ExportedFile>(written.error());
}

}
