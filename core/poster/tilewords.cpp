#include "poster/tilewords.h"

#include "base/localized.h"
#include "poster/papersizes.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace wend {

namespace {

Sheet sheetOf(QSizeF millimetres) { return {Millimetres {millimetres.width()}, Millimetres {millimetres.height()}}; }

bool isChinese(const PosterPage &poster) { return poster.language.startsWith(QLatin1String("zh")); }

QString sizeWords(const PosterPage &poster, const TileGrid &grid)
{
    const auto length = [&](double value) { return tileLength(poster, value); };
    const QSizeF size = grid.poster;
    QString words = QStringLiteral("%1 × %2 mm").arg(length(size.width()), length(size.height()));
    if (isInInches(sheetOf(grid.paper)))
        words += QStringLiteral(" (%1 × %2 in)").arg(length(size.width() / 25.4), length(size.height() / 25.4));
    return words;
}

/// Whether paper is left beyond the last sheets' pictures.
bool hasSlack(const TileGrid &grid)
{
    constexpr double least = 0.05;
    const Tile &last = grid.tiles.back();
    const QPointF end = grid.pictureAt(last) + QPointF(last.picture.width(), last.picture.height());
    const QSizeF all = grid.printable();
    return all.width() + TileGrid::margin - end.x() > least || all.height() + TileGrid::margin - end.y() > least;
}

TileStep cutStep(const PosterPage &poster, const TileGrid &grid)
{
    const bool across = grid.columns > 1;
    const bool down = grid.rows > 1;
    TileStep step;
    step.what = tileWords(poster,
        across && down ? QT_TRANSLATE_NOOP("Tiles", "Cut left and top")
            : across   ? QT_TRANSLATE_NOOP("Tiles", "Cut left")
                       : QT_TRANSLATE_NOOP("Tiles", "Cut top"));
    step.how = tileWords(poster,
        across && down ? QT_TRANSLATE_NOOP("Tiles",
            "Cut each sheet on its left and top edge from crop mark to crop mark; nothing is cut at the poster's own "
            "edge.")
            : across
            ? QT_TRANSLATE_NOOP("Tiles",
                "Cut each sheet on its left edge from crop mark to crop mark; nothing is cut at the poster's own edge.")
            : QT_TRANSLATE_NOOP("Tiles",
                "Cut each sheet on its top edge from crop mark to crop mark; nothing is cut at the poster's "
                "own edge."));
    if (hasSlack(grid)) {
        step.how += (isChinese(poster) ? QString() : QStringLiteral(" "))
            + tileWords(poster, QT_TRANSLATE_NOOP("Tiles", "Paper beyond it comes off last."));
    }
    return step;
}

TileStep glueStep(const PosterPage &poster, const TileGrid &grid)
{
    return {tileWords(poster,
                grid.columns > 1 && grid.rows > 1 ? QT_TRANSLATE_NOOP("Tiles", "Glue right and bottom")
                    : grid.columns > 1            ? QT_TRANSLATE_NOOP("Tiles", "Glue right")
                                                  : QT_TRANSLATE_NOOP("Tiles", "Glue bottom")),
        tileWords(poster,
            QT_TRANSLATE_NOOP("Tiles",
                "Lay the next sheet over the uncut edge until the marks meet: %1 mm go under it, and nothing of the "
                "picture is lost."))
            .arg(tileLength(poster, grid.overlap / 2))};
}

TileStep rowStep(const PosterPage &poster, const TileGrid &grid)
{
    const auto row = [&](int at) {
        //: a row of numbered sheets
        return tileWords(poster, QT_TRANSLATE_NOOP("Tiles", "%1 to %2"))
            .arg(grid.at(at, 0).number)
            .arg(grid.at(at, grid.columns - 1).number);
    };
    TileStep step {tileWords(poster, QT_TRANSLATE_NOOP("Tiles", "Row by row")), {}};
    if (grid.rows == 2)
        step.how = tileWords(poster, QT_TRANSLATE_NOOP("Tiles", "First %1, then %2; join the two rows last."))
                       .arg(row(0), row(1));
    else if (grid.rows == 3)
        step.how
            = tileWords(poster, QT_TRANSLATE_NOOP("Tiles", "First %1, then %2, then %3; join the three rows last."))
                  .arg(row(0), row(1), row(2));
    else
        step.how = tileWords(poster, QT_TRANSLATE_NOOP("Tiles", "First %1, then %2 and so on; join the rows last."))
                       .arg(row(0), row(1));
    return step;
}

QString leftOutRows(const PosterPage &poster, const TileGrid &grid)
{
    const double above = grid.shown.top();
    const double below = grid.poster.height() - grid.shown.height() - above;
    const auto length = [&](double value) { return tileLength(poster, value); };
    if (std::abs(above - below) < 0.15) {
        return tileWords(poster,
            QT_TRANSLATE_NOOP(
                "Tiles", "Another row would only carry %1 mm of blank edge, so %2 mm are left out above and below."))
            .arg(length(above + below), length(above));
    }
    return tileWords(poster,
        QT_TRANSLATE_NOOP(
            "Tiles", "Another row would only carry %1 mm of blank edge, so %2 mm are left out above and %3 mm below."))
        .arg(length(above + below), length(above), length(below));
}

QString leftOutColumns(const PosterPage &poster, const TileGrid &grid)
{
    const double left = grid.shown.left();
    const double right = grid.poster.width() - grid.shown.width() - left;
    const auto length = [&](double value) { return tileLength(poster, value); };
    if (std::abs(left - right) < 0.15) {
        return tileWords(poster,
            QT_TRANSLATE_NOOP(
                "Tiles", "Another column would only carry %1 mm of blank edge, so %2 mm are left out left and right."))
            .arg(length(left + right), length(left));
    }
    return tileWords(poster,
        QT_TRANSLATE_NOOP("Tiles",
            "Another column would only carry %1 mm of blank edge, so %2 mm are left out left and %3 mm right."))
        .arg(length(left + right), length(left), length(right));
}

}

QString tileWords(const PosterPage &poster, const char *text, int count)
{
    return localized("Tiles", text, poster.language, nullptr, count);
}

QString tileLength(const PosterPage &poster, double length)
{
    const QLocale locale(poster.language);
    const double rounded = std::round(length * 10) / 10;
    return locale.toString(rounded, 'f', rounded == std::round(rounded) ? 0 : 1);
}

QString tilePaperName(const TileGrid &grid) { return paperName(sheetOf(grid.poster)); }

QString tileTitle(const PosterPage &poster, const TileGrid &grid)
{
    const QString &title = poster.title;
    const bool endsWithMark = !title.isEmpty() && title.back().isPunct() && title.back() != QLatin1Char(')');
    const QString comma = isChinese(poster) ? QStringLiteral("，") : QStringLiteral(",\n");
    //: behind the title of a poster: "on 9 sheets of A4"
    return title + (endsWithMark ? QStringLiteral("\n") : comma)
        + tileWords(poster, QT_TRANSLATE_N_NOOP("Tiles", "on %n sheet(s) of %1"), grid.printed())
              .arg(paperName(sheetOf(grid.paper)));
}

QString tileSubtitle(const PosterPage &poster, const TileGrid &grid)
{
    const QString name = tilePaperName(grid);
    const QString size = sizeWords(poster, grid);
    //: a poster's paper and size: "A1, 841 × 594 mm, with 10 mm overlap."
    return tileWords(poster, QT_TRANSLATE_NOOP("Tiles", "%1, with %2 mm overlap."))
               .arg(name == size ? size : name + QStringLiteral(", ") + size, tileLength(poster, grid.overlap))
        + QLatin1Char('\n')
        + tileWords(poster, QT_TRANSLATE_NOOP("Tiles", "This page is the plan; the sheets follow."));
}

QString tileWidth(const PosterPage &poster, const TileGrid &grid)
{
    const double width = grid.shown.width();
    const QString words = QStringLiteral("%1 mm").arg(tileLength(poster, width));
    return isInInches(sheetOf(grid.paper)) ? words + QStringLiteral(" (%1 in)").arg(tileLength(poster, width / 25.4))
                                           : words;
}

std::vector<TileStep> tileSteps(const PosterPage &poster, const TileGrid &grid)
{
    std::vector<TileStep> steps {{tileWords(poster, QT_TRANSLATE_NOOP("Tiles", "Print at 100 %")),
        tileWords(
            poster, QT_TRANSLATE_NOOP("Tiles", "Not “fit to page”. Then measure: this line must be 100 mm long."))}};
    if (grid.tiles.size() > 1) {
        steps.push_back(cutStep(poster, grid));
        steps.push_back(glueStep(poster, grid));
    }
    if (grid.rows > 1 && grid.columns > 1)
        steps.push_back(rowStep(poster, grid));
    return steps;
}

QString tileSummary(const PosterPage &poster, const TileGrid &grid)
{
    QStringList said;
    //: how the sheets of a poster lie: "3 rows of 3."
    said << tileWords(poster, QT_TRANSLATE_N_NOOP("Tiles", "%n row(s) of %1."), grid.rows).arg(grid.columns);
    if (grid.savedRows > 0)
        said << leftOutRows(poster, grid);
    if (grid.savedColumns > 0)
        said << leftOutColumns(poster, grid);
    if (grid.leavesEdges()) {
        const int all = (grid.rows + grid.savedRows) * (grid.columns + grid.savedColumns);
        said << tileWords(
            poster, QT_TRANSLATE_N_NOOP("Tiles", "That saves %n sheet(s)."), all - grid.rows * grid.columns);
    }
    if (const int blank = int(grid.tiles.size()) - grid.printed(); blank > 0)
        said << tileWords(poster, QT_TRANSLATE_N_NOOP("Tiles", "%n sheet(s) would be blank and are left out."), blank);
    said << tileWords(poster, QT_TRANSLATE_NOOP("Tiles", "Joined, it can be read from %1 m."))
                .arg(QLocale(poster.language).toString(readableFrom(poster.smallestType), 'f', 1));
    return said.join(isChinese(poster) ? QString() : QStringLiteral(" "));
}

}
