#include "poster/tilepages.h"

#include "poster/posterink.h"
#include "poster/recorder.h"
#include "poster/tilepainter.h"
#include "poster/tilewords.h"

#include <QCoreApplication>

namespace wend {

namespace {

QSizeF toPointsOf(QSizeF millimetres) { return millimetres * toPoints(Millimetres {1}).value; }

/// A sheet that lies across: people read a plan on a table.
QSizeF acrossOf(QSizeF size) { return size.width() < size.height() ? size.transposed() : size; }

}

TileGrid tileGridOf(const PosterPage &poster, const TileOptions &options, const CoursePainter *course)
{
    const Sheet sheet {toMillimetres(Points {poster.size.width()}), toMillimetres(Points {poster.size.height()})};
    const bool mayLeaveOut = themeOf(poster.ground).paper == QColor(Qt::white) && poster.bleed == 0;
    if (!mayLeaveOut)
        return tileGrid(sheet, options, {}, {});
    const PosterInk ink(poster, course);
    return tileGrid(
        sheet, options, ink.blankEdges(), [&](const QRectF &millimetres) { return ink.isBlank(millimetres); });
}

QString tilesTrouble(const TileOptions &options)
{
    return QCoreApplication::translate("Tiles",
        "The poster cannot be put together from %1: it would take more than %2 sheets, or the overlap "
        "leaves no room on them. Take a larger paper, or a smaller overlap.")
        .arg(paperName(options.paper))
        .arg(mostTiles);
}

TilePages::TilePages(const PosterPage &poster, const TileOptions &options, const CoursePainter *course)
    : m_poster(poster),
      m_course(course),
      m_grid(tileGridOf(poster, options, course)),
      m_setter(std::make_unique<Recorder>(*poster.setter))
{
    for (const Tile &tile : m_grid.tiles) {
        if (!tile.isBlank)
            m_tiles.push_back(&tile);
    }
}

TilePages::~TilePages() = default;

QSizeF TilePages::size(int page) const
{
    const QSizeF paper = toPointsOf(m_grid.paper);
    return page == 0 ? acrossOf(paper) : paper;
}

void TilePages::paint(QPainter &painter, int page, PdfMarks *marks) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const TilePainter with {painter, m_poster, m_grid, *m_setter, m_course, marks};
    if (page == 0)
        paintTilePlan(with);
    else
        paintTile(with, *m_tiles[size_t(page - 1)]);
    painter.restore();
}

QString TilePages::label(int page) const
{
    return page == 0 ? title(0) : QString::number(m_tiles[size_t(page - 1)]->number);
}

QString TilePages::title(int page) const
{
    if (page == 0)
        return tileWords(m_poster, QT_TRANSLATE_NOOP("Tiles", "Plan"));
    return tileWords(m_poster, QT_TRANSLATE_NOOP("Tiles", "Sheet %1 of %2"))
        .arg(m_tiles[size_t(page - 1)]->number)
        .arg(m_grid.tiles.back().number);
}

QRectF TilePages::trim(int page) const
{
    if (page == 0)
        return {{}, size(0)};
    const Tile &tile = *m_tiles[size_t(page - 1)];
    const double point = toPoints(Millimetres {1}).value;
    return {m_grid.pictureAt(tile) * point, tile.picture.size() * point};
}

QRectF TilePages::placeOf(const QRectF &onPoster, int page) const
{
    if (page == 0)
        return {};
    const QRectF trimmed = trim(page);
    const QPointF from = m_tiles[size_t(page - 1)]->picture.topLeft() * toPoints(Millimetres {1}).value;
    return onPoster.translated(trimmed.topLeft() - from) & trimmed;
}

QString TilePages::planWords() const { return tileSummary(m_poster, m_grid); }

QString TilePages::words() const { return m_setter->words(); }

}
