#pragma once

#include "poster/poster.h"
#include "poster/tilegrid.h"

#include <memory>

namespace wend {

class Recorder;

/// A poster in pieces: a page that is the plan, and one a sheet, for a file or a printer. The poster must outlive it.
class TilePages
{
public:
    /// On white ground without bleed, blank edges and blank sheets are left out.
    TilePages(const PosterPage &poster, const TileOptions &options, const CoursePainter *course);
    ~TilePages();

    const TileGrid &grid() const { return m_grid; }
    int count() const { return int(m_tiles.size()) + 1; } ///< of pages, the plan first
    QSizeF size(int page) const;                          ///< points
    /// In points from the page's top left.
    void paint(QPainter &painter, int page, PdfMarks *marks = nullptr) const;
    /// Where a rectangle of the poster lies on a page, as far as it does: in points. Null on the plan.
    QRectF placeOf(const QRectF &onPoster, int page) const;
    QString planWords() const;     ///< what the picture of the plan shows
    QString label(int page) const; ///< "Plan", a sheet's number
    QString title(int page) const; ///< "Plan", "Sheet 1 of 9"
    QRectF trim(int page) const;   ///< points: between the marks; all of the plan
    QString words() const;         ///< all that was set so far beyond the poster's own, one a line

private:
    const PosterPage &m_poster;
    const CoursePainter *m_course;
    TileGrid m_grid;
    std::vector<const Tile *> m_tiles; ///< those that are printed
    std::unique_ptr<Recorder> m_setter;
};

/// How the poster is cut; without tiles where it cannot be.
TileGrid tileGridOf(const PosterPage &poster, const TileOptions &options, const CoursePainter *course);

/// What can be said of a grid without tiles.
QString tilesTrouble(const TileOptions &options);

}
