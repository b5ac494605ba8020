#include "exchange/gridrows.h"

#include "base/language.h"
#include "base/localized.h"
#include "exchange/lanewords.h"

#include <QRegularExpression>

namespace wend {

namespace {

template <class Word>
std::optional<Word> amongWords(
    const QString &text, std::initializer_list<Word> words, QString (*wordOf)(Word, const QString &))
{
    for (const Word word : words) {
        for (const QString &language : languages()) {
            if (text.compare(wordOf(word, language), Qt::CaseInsensitive) == 0)
                return word;
        }
    }
    return std::nullopt;
}

}

bool isKnownLabel(const QString &label) { return laneKindOf(label) || stageRowOf(label); }

std::optional<GridWord> sectionCalled(const QString &name)
{
    return amongWords(name,
        {GridWord::Numbers, GridWord::Touchpoints, GridWord::PainPoints, GridWord::Ideas, GridWord::OtherCards,
            GridWord::Evidence, GridWord::About},
        gridWord);
}

std::optional<AboutWord> aboutCalled(const QString &label)
{
    for (const AboutWord word : aboutWords) {
        if (amongWords(label, {word}, aboutWord))
            return word;
    }
    return std::nullopt;
}

bool isHeading(const QString &cell, const char *heading)
{
    const QStringList all = languages();
    return std::any_of(all.begin(), all.end(), [&](const QString &language) {
        return cell.compare(localized("MapTables", heading, language), Qt::CaseInsensitive) == 0;
    });
}

bool beginsGrid(const std::vector<Row> &rows)
{
    return !rows.empty() && amongWords(cellAt(rows.front(), 0), {GridWord::Stage}, gridWord);
}

int filledCells(const Row &row, size_t from)
{
    int count = 0;
    for (size_t at = from; at < row.size(); ++at)
        count += !row[at].trimmed().isEmpty();
    return count;
}

size_t widthOf(const std::vector<Row> &rows)
{
    size_t width = 0;
    for (const Row &row : rows) {
        for (size_t at = row.size(); at > width; --at) {
            if (!row[at - 1].trimmed().isEmpty())
                width = at;
        }
    }
    return width;
}

std::vector<Row> transposed(const std::vector<Row> &rows)
{
    std::vector<Row> turned(widthOf(rows), Row(rows.size()));
    for (size_t row = 0; row < rows.size(); ++row) {
        for (size_t column = 0; column < std::min(rows[row].size(), turned.size()); ++column)
            turned[column][row] = rows[row][column];
    }
    return turned;
}

int knownInColumn(const std::vector<Row> &rows)
{
    return int(std::count_if(rows.begin(), rows.end(), [](const Row &row) { return isKnownLabel(cellAt(row, 0)); }));
}

int knownInRow(const Row &row) { return int(std::count_if(row.begin(), row.end(), isKnownLabel)); }

bool mostlyWords(const std::vector<Row> &rows)
{
    static const QRegularExpression number(QStringLiteral("^[\\W\\d]*\\d[\\W\\d]*\\w?$"));
    int cells = 0;
    int numbers = 0;
    for (size_t row = 1; row < rows.size(); ++row) {
        for (const QString &cell : rows[row]) {
            cells += !cell.trimmed().isEmpty();
            numbers += number.match(cell).hasMatch();
        }
    }
    return cells > 0 && numbers * 3 < cells;
}

}
