#include "exchange/gridfiles.h"

#include "exchange/gridreader.h"
#include "exchange/gridrows.h"
#include "read/readsheets.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace wend {

namespace {

constexpr qint64 mostBytesOfMap = 8 << 20; // no journey is as long
constexpr size_t mostColumnsOfMap = 400;
constexpr size_t mostRowsOfMap = 5000;

/// The tables that stand behind a grid.
using Behind = std::vector<std::pair<GridWord, std::vector<Row>>>;

/// The part of a sheet that is a grid, and what stands below it.
struct Sections
{
    std::vector<Row> grid;
    Behind behind;
};

Sections sectionsOf(const std::vector<Row> &rows)
{
    Sections sections;
    for (size_t at = 0; at < rows.size(); ++at) {
        const bool isBehindBlank = at > 0 && filledCells(rows[at - 1]) == 0;
        if (isBehindBlank && filledCells(rows[at]) == 1 && sectionCalled(cellAt(rows[at], 0))) {
            sections.behind.emplace_back(*sectionCalled(cellAt(rows[at], 0)), std::vector<Row>());
        } else {
            (sections.behind.empty() ? sections.grid : sections.behind.back().second).push_back(rows[at]);
        }
    }
    return sections;
}

struct OneGrid
{
    QString name;
    std::vector<Row> rows;
    Behind behind;
    bool isOurs = false;
};

/// "Ideas", "Ideas 2", "Ideas – Cakes".
std::optional<GridWord> sectionSheet(const Worksheet &sheet)
{
    if (beginsGrid(sheet.records))
        return std::nullopt;
    static const QRegularExpression behind(QStringLiteral("(?: – .*| \\d+)$"));
    return sectionCalled(QString(sheet.name).remove(behind));
}

std::vector<OneGrid> gridsOf(const std::vector<Worksheet> &sheets)
{
    std::vector<OneGrid> grids;
    for (const Worksheet &sheet : sheets) {
        const auto section = sheets.size() > 1 ? sectionSheet(sheet) : std::nullopt;
        if (section && !grids.empty()) {
            grids.back().isOurs = beginsGrid(grids.back().rows);
            grids.back().behind.emplace_back(*section, sheet.records);
            continue;
        }
        const Sections sections = sectionsOf(sheet.records);
        if (!sections.grid.empty())
            grids.push_back(
                {sheet.name, sections.grid, sections.behind, !sections.behind.empty() && beginsGrid(sections.grid)});
    }
    return grids;
}

Result<std::vector<Worksheet>> sheetsOf(const QString &path)
{
    // What Wend wrote is separated by commas, whatever stands in its cells.
    ReadOptions byComma;
    byComma.delimiter = QLatin1Char(',');
    auto sheets = readSheets(path, byComma);
    if (!sheets || (!sheets->empty() && beginsGrid(sheets->front().records)))
        return sheets;
    return readSheets(path);
}

Error tooWide(const QString &path, size_t columns)
{
    return {
        gridSentence(QT_TRANSLATE_NOOP("GridReader",
                         "“%1” has %2 columns, and a map takes up to %3. Nothing was made; choose a smaller table."))
            .arg(QFileInfo(path).fileName())
            .arg(columns)
            .arg(mostColumnsOfMap),
        {}, path};
}

QString titleFrom(const QString &sheet, const QString &path, bool isAlone)
{
    return isAlone || sheet.isEmpty() ? QFileInfo(path).completeBaseName() : sheet;
}

}

Result<ReadGrids> readGrids(const QString &path)
{
    const auto sheets = sheetsOf(path);
    if (!sheets)
        return sheets.error();
    ReadGrids read;
    const std::vector<OneGrid> grids = gridsOf(*sheets);
    for (const OneGrid &grid : grids) {
        if (const size_t width = std::min(widthOf(grid.rows), grid.rows.size()); width > mostColumnsOfMap)
            return tooWide(path, width);
        if (grid.rows.size() > mostRowsOfMap || widthOf(grid.rows) > mostRowsOfMap)
            return tooWide(path, std::max(grid.rows.size(), widthOf(grid.rows)));
        GridReader reader(grid.rows, grid.isOurs);
        for (const auto &[word, rows] : grid.behind) {
            if (word == GridWord::About)
                std::for_each(rows.begin(), rows.end(), [&](const Row &row) { reader.takeAbout(row); });
            else if (grid.isOurs)
                reader.takeList(word, rows);
        }
        if (auto draft = reader.read(titleFrom(grid.name, path, grids.size() == 1), read.remarks)) {
            if (draft->stages.size() > mostColumnsOfMap)
                return tooWide(path, draft->stages.size());
            read.maps.push_back(*std::move(draft));
        }
    }
    read.remarks.removeDuplicates();
    if (read.maps.empty())
        return Error {
            gridSentence(QT_TRANSLATE_NOOP("GridReader",
                             "“%1” holds no journey that Wend understands: stages in the first row and a lane in "
                             "each row below, or the other way round. Nothing was made."))
                .arg(QFileInfo(path).fileName()),
            {}, path};
    return read;
}

bool looksLikeJourney(const QString &path)
{
    if (QFileInfo(path).size() > mostBytesOfMap)
        return false;
    const auto sheets = sheetsOf(path);
    if (!sheets)
        return false;
    const std::vector<OneGrid> grids = gridsOf(*sheets);
    return std::any_of(grids.begin(), grids.end(), [](const OneGrid &grid) {
        int known = knownInColumn(grid.rows);
        for (size_t at = 0; at < std::min<size_t>(grid.rows.size(), 3); ++at)
            known = std::max(known, knownInRow(grid.rows[at]));
        return grid.isOurs || (known >= 2 && grid.rows.size() <= mostRowsOfMap && mostlyWords(grid.rows));
    });
}

}
