#pragma once

#include "model/mapnumbers.h"
#include "model/model.h"

#include <array>

namespace wend {

/// A cell of a table that is written. A number has its text too, for formats that know no numbers.
struct TableCell
{
    enum class Format { General, Percent };
    QString text {};
    std::optional<double> number {};
    Format format = Format::General;
    int across = 1; ///< columns that it covers; the covered cells are there, empty or with coveredSign()
};

struct MapTable
{
    QString name;
    std::vector<std::vector<TableCell>> rows;
    int headerRows = 1;
    int headerColumns = 0;
};

/// A map as tables, without what is hidden on it, in the words of `language`: first the grid of lanes by columns, then
/// the numbers with conversions and intervals, then touchpoints, pain points, ideas and other cards as lists and the
/// evidence behind all of them, then what the map says of itself. Lists without an entry are left out; the last is
/// always there. exchange/gridfiles.h reads it back.
std::vector<MapTable> tablesOf(const Model &model, MapId map, const MapNumbers &numbers, const QString &language);

/// The grid alone. A card has a row of its own, so that no text is cut in two when it comes back.
MapTable gridOf(const Model &model, MapId map, const MapNumbers &numbers, const QString &language);

/// "Said: “Nobody answers.” (Google review, 2026-10-06)"
QString evidenceText(const Evidence &evidence, const QString &language);

/// A word of the tables, marked with QT_TRANSLATE_NOOP("MapTables", …).
QString tableWord(const char *text, const QString &language);

/// The words of a grid, which tell its rows apart when it comes back.
enum class GridWord {
    Stage,
    Steps,
    Question,
    Duration,
    Numbers,
    Touchpoints,
    PainPoints,
    Ideas,
    OtherCards,
    Evidence,
    About
};
QString gridWord(GridWord word, const QString &language);

/// What a map says of itself, by the words of the last table.
enum class AboutWord { Title, Goal, Scenario, Product, Kind, Owner, Tags, ReviewDate, Personas };
inline constexpr std::array aboutWords {AboutWord::Title, AboutWord::Goal, AboutWord::Scenario, AboutWord::Product,
    AboutWord::Kind, AboutWord::Owner, AboutWord::Tags, AboutWord::ReviewDate, AboutWord::Personas};
QString aboutWord(AboutWord word, const QString &language);

}
