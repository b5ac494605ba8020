#include "edit/clipping.h"
#include "exchange/exportfile.h"
#include "exchange/exportwriters.h"
#include "exchange/gridlanes.h"
#include "exchange/maptables.h"
#include "exchange/markdowntext.h"
#include "model/lookup.h"

namespace wend {

namespace {

QByteArray gridText(const Model &model, MapId map, const MapNumbers &numbers, const QString &language)
{
    QStringList head {markdownText(gridWord(GridWord::Stage, language))};
    for (const StageId id : shownColumnsOf(model, map)) {
        const Stage &column = model.at(id);
        head += column.parent ? markdownText(model.at(column.parent).name) + nameSeparator() + markdownText(column.name)
                              : markdownText(column.name);
    }
    QByteArray text = markdownRow(head) + markdownRule(head.size());
    for (const GridLane &lane : gridLanesOf(model, map, numbers, language)) {
        QStringList cells {QStringLiteral("**%1**").arg(markdownText(lane.name))};
        for (const auto &cell : lane.cells) {
            QStringList entries;
            for (const GridEntry &entry : cell)
                entries += markdownText(entry.text);
            cells += entries.join(QStringLiteral("<br>"));
        }
        text += markdownRow(cells);
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
            values += markdownText(row[at].text);
        text += QStringLiteral("- **%1**: %2\n")
                    .arg(markdownText(row.front().text), values.join(QStringLiteral(", ")))
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
        text += (text.isEmpty() ? "# " : "\n# ") + markdownText(source.model.at(map).title).toUtf8() + "\n\n"
            + listText(tables.back()) + '\n' + gridText(source.model, map, numbers, language);
        for (size_t at = 1; at + 1 < tables.size(); ++at)
            text += "\n## " + markdownText(tables[at].name).toUtf8() + "\n\n" + markdownTable(tables[at]);
    }
    const auto written = writeFile(path, text);
    return written ? Result<ExportedFile>(ExportedFile {}) : Result<ExportedFile>(written.error());
}

}
