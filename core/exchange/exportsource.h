#pragma once

#include "base/goon.h"
#include "base/result.h"
#include "model/mapnumbers.h"
#include "model/model.h"
#include "poster/poster.h"
#include "poster/tilegrid.h"

#include <map>

namespace wend {

class CoursePainter;
class Workbook;

/// What is exported: copies, so that it can be written in another thread while the workbook is edited.
struct ExportSource
{
    Model model;
    std::vector<MapId> maps; ///< those asked for, in their order
    std::map<MapId, MapNumbers> numbers;

    using Use = std::function<Result<void>(const Workbook &)>;
    /// Hands on the whole workbook with its samples, one that no other thread uses; for formats that hold all of it.
    std::function<Result<void>(const Use &, const GoOn &)> withWorkbook;
};

struct ExportOptions
{
    PosterOptions poster;                  ///< of the formats that are a sheet; its choices are the map's own
    std::optional<PosterGround> ground;    ///< empty: the map's own; white in pieces, where that is paper's
    std::optional<TileOptions> tiles;      ///< a PDF is in pieces; empty: whole
    double dpi = 150;                      ///< of PNG, 10 to 1200
    QString language;                      ///< of words that Wend adds; empty: the language of the business
    const CoursePainter *course = nullptr; ///< null: plain bars
    GoOn goOn;
};

/// What was written.
struct ExportedFile
{
    QString path;
    qint64 bytes = 0;
    int pages = 0;                      ///< sheets or slides; 0: it has none
    std::optional<double> smallestType; ///< points, of a poster
    QStringList warnings;               ///< what does not read well on it
};

/// The language of what Wend adds.
QString languageOf(const ExportSource &source, const ExportOptions &options);

}
