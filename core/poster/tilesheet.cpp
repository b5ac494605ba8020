#include "poster/tilepainter.h"

#include "poster/datewords.h"
#include "poster/tilewords.h"
#include "render/shapes.h"

#include <QCoreApplication>

namespace wend {

namespace {

// Millimetres.
constexpr double beyondCut = 1; ///< of the picture, so that a crooked cut shows no white
constexpr double longestMark = 3.7;
constexpr double markWidth = 0.4;
constexpr double markGap = 1.2;  ///< from the corner of the picture
constexpr double wordsGap = 5.4; ///< from the end of a strip to its first words: a crop mark stands there
const QColor stripColour(0xee, 0xea, 0xe2);
const QColor strongWords(0x1f, 0x24, 0x30);
const QColor softWords(0x4f, 0x55, 0x63);
constexpr double largestWords = 9; ///< points

enum class Side { Top, Bottom, Left, Right };
constexpr Side sides[] {Side::Top, Side::Bottom, Side::Left, Side::Right};

/// A sheet on the table. Lengths in points, which one millimetre is `mm` of.
class TileSheet
{
public:
    TileSheet(const TilePainter &with, const Tile &tile)
        : m_with(with),
          m_tile(tile),
          m_mm(toPoints(Millimetres {1}).value),
          m_half(with.grid.overlap / 2 * m_mm),
          m_picture(with.grid.pictureAt(tile) * m_mm, tile.picture.size() * m_mm)
    {
    }

    void paint()
    {
        for (const Side side : sides) {
            if (hasStrip(side))
                m_with.painter.fillRect(strip(side), stripColour);
        }
        paintPicture();
        paintMarks();
        // Each strip's words are turned; the mark is not.
        paintMarked(m_with.painter, m_with.marks, PdfMarks::Part::Sheet, m_tile.number, [&] { paintWords(); });
    }

private:
    bool hasStrip(Side side) const
    {
        switch (side) {
        case Side::Top: return m_tile.row > 0;
        case Side::Bottom: return m_tile.row < m_with.grid.rows - 1;
        case Side::Left: return m_tile.column > 0;
        default: return m_tile.column < m_with.grid.columns - 1;
        }
    }

    /// Whether paper is left beyond the poster's own edge, which has to be cut then too.
    bool hasSlack(Side side) const
    {
        constexpr double least = 0.05;
        const QRectF all(QPointF(m_mm, m_mm) * TileGrid::margin, m_with.grid.printable() * m_mm);
        return !hasStrip(side)
            && ((side == Side::Right && all.right() - m_picture.right() > least * m_mm)
                || (side == Side::Bottom && all.bottom() - m_picture.bottom() > least * m_mm));
    }

    const Tile *neighbour(Side side) const
    {
        const int right = side == Side::Left ? -1 : side == Side::Right ? 1 : 0;
        const int down = side == Side::Top ? -1 : side == Side::Bottom ? 1 : 0;
        return m_with.grid.neighbour(m_tile, right, down);
    }

    double room(Side side) const { return hasStrip(side) ? m_half : 0; }

    /// The picture with all strips.
    QRectF used() const
    {
        return m_picture.adjusted(-room(Side::Left), -room(Side::Top), room(Side::Right), room(Side::Bottom));
    }

    QRectF strip(Side side) const
    {
        const QRectF all = used();
        switch (side) {
        case Side::Top: return {all.topLeft(), QSizeF(all.width(), m_half)};
        case Side::Bottom: return {QPointF(all.left(), m_picture.bottom()), QSizeF(all.width(), m_half)};
        case Side::Left: return {all.topLeft(), QSizeF(m_half, all.height())};
        default: return {QPointF(m_picture.right(), all.top()), QSizeF(m_half, all.height())};
        }
    }

    /// What is seen of it, a little beyond every cut; at the poster's own edge as far as its ground goes.
    void paintPicture()
    {
        const auto beyond = [&](Side side) { return hasStrip(side) ? beyondCut * m_mm : 0; };
        const QRectF clip
            = m_picture.adjusted(-beyond(Side::Left), -beyond(Side::Top), beyond(Side::Right), beyond(Side::Bottom));
        const QPointF shift = m_picture.topLeft() - m_tile.picture.topLeft() * m_mm;
        MapStyle style;
        style.theme = themeOf(m_with.poster.ground);
        style.shadow = Shadow::Soft;
        style.course = m_with.course;
        style.marks = m_with.marks;
        m_with.painter.save();
        m_with.painter.setClipRect(clip);
        m_with.painter.translate(shift);
        paintPoster(m_with.painter, m_with.poster, clip.translated(-shift), style);
        m_with.painter.restore();
    }

    /// A stroke of the line along which the sheet is cut at `side`, beyond the picture's end at `end`. Where the
    /// poster's own edge leaves no room there, it lies beside the cut.
    void paintMark(Side side, Side end)
    {
        const double length = std::min(longestMark * m_mm, m_half - (markGap + 0.1) * m_mm);
        const double wide = markWidth * m_mm;
        const bool isUpright = side == Side::Left || side == Side::Right;
        const double cut = side == Side::Left ? m_picture.left()
            : side == Side::Right             ? m_picture.right()
            : side == Side::Top               ? m_picture.top()
                                              : m_picture.bottom();
        const bool isFirst = end == Side::Left || end == Side::Top;
        const double corner = end == Side::Left ? m_picture.left()
            : end == Side::Right                ? m_picture.right()
            : end == Side::Top                  ? m_picture.top()
                                                : m_picture.bottom();
        const bool hasRoom = hasStrip(end) || hasSlack(end);
        double from = corner + (isFirst ? -markGap * m_mm - length : markGap * m_mm);
        double across = cut - wide / 2;
        if (!hasRoom) {
            from = isFirst ? corner : corner - length;
            across = side == Side::Left || side == Side::Top ? cut - wide : cut;
        }
        m_with.painter.fillRect(
            isUpright ? QRectF(across, from, wide, length) : QRectF(from, across, length, wide), strongWords);
    }

    void paintMarks()
    {
        for (const Side side : sides) {
            if (!hasStrip(side) && !hasSlack(side))
                continue;
            const bool isUpright = side == Side::Left || side == Side::Right;
            paintMark(side, isUpright ? Side::Top : Side::Left);
            paintMark(side, isUpright ? Side::Bottom : Side::Right);
        }
    }

    /// What becomes of a strip, and which sheet it meets.
    QString purpose(Side side) const
    {
        const Tile *other = neighbour(side);
        if (!other)
            return tileWords(m_with.poster, QT_TRANSLATE_NOOP("Tiles", "cut off"));
        const bool isCut = side == Side::Top || side == Side::Left;
        return tileWords(m_with.poster,
            isCut ? QT_TRANSLATE_NOOP("Tiles", "cut off, then lay over sheet %1")
                  : QT_TRANSLATE_NOOP("Tiles", "leave on: goes under sheet %1"))
            .arg(other->number);
    }

    void paintWords()
    {
        bool saysNumber = false;
        for (const Side side : sides) {
            if (!hasStrip(side))
                continue;
            m_with.painter.save();
            const QRectF at = strip(side);
            // As if the strip lay across, its words from left to right; the one at the left is read upwards.
            QSizeF size = at.size();
            if (side == Side::Left) {
                m_with.painter.translate(at.bottomLeft());
                m_with.painter.rotate(-90);
                size.transpose();
            } else if (side == Side::Right) {
                m_with.painter.translate(at.topRight());
                m_with.painter.rotate(90);
                size.transpose();
            } else {
                m_with.painter.translate(at.topLeft());
            }
            paintStripWords(size, purpose(side), !saysNumber, side == Side::Bottom);
            saysNumber = true;
            m_with.painter.restore();
        }
    }

    void paintStripWords(QSizeF size, const QString &purpose, bool saysNumber, bool picturesAbove)
    {
        const double free = size.height() - beyondCut * m_mm;
        TextStyle plain {std::min(largestWords, free * 0.72), TextStyle::Weight::Regular, false, 1.2};
        TextStyle bold = plain;
        bold.weight = TextStyle::Weight::SemiBold;
        const double left = wordsGap * m_mm + m_half;
        const double right = size.width() - left;
        const double middle = (picturesAbove ? beyondCut * m_mm : 0) + free / 2;
        double from = left;
        double to = right;
        const auto draw = [&](const QString &text, const TextStyle &style, const QColor &colour, auto placed) {
            const SharedText words = m_with.setter.set(text, style, 0, 0);
            const double x = placed(words->width());
            if (x < from - 0.01 || x + words->width() > to + 0.01)
                return; // a strip too short for all says what matters most
            words->draw(m_with.painter, {x, middle - words->height() / 2}, colour);
            from = x < size.width() / 3 ? x + words->width() + 6 : from;
            to = x > size.width() * 0.6 ? x - 6 : to;
        };
        if (saysNumber) {
            draw(tileWords(m_with.poster, QT_TRANSLATE_NOOP("Tiles", "Sheet %1 of %2"))
                     .arg(m_tile.number)
                     .arg(m_with.grid.tiles.back().number),
                bold, strongWords, [&](double) { return left; });
        }
        const double numberEnd = from;
        from = saysNumber ? numberEnd : left;
        draw(purpose, plain, softWords, [&](double width) { return (size.width() - width) / 2; });
        if (!saysNumber)
            return;
        const double purposeWidth = m_with.setter.set(purpose, plain, 0, 0)->width();
        to = (size.width() - purposeWidth) / 2 - 6;
        draw(tileWords(m_with.poster, QT_TRANSLATE_NOOP("Tiles", "row %1, column %2"))
                 .arg(m_tile.row + 1)
                 .arg(m_tile.column + 1),
            plain, softWords, [&](double) { return numberEnd + 3; });
        from = (size.width() + purposeWidth) / 2 + 6;
        to = right;
        //: at the edge of a sheet: title of the poster, its paper, the day of printing
        draw(tileWords(m_with.poster, QT_TRANSLATE_NOOP("Tiles", "%1, %2, %3"))
                 .arg(m_with.poster.title, tilePaperName(m_with.grid),
                     dayWords(m_with.poster.today, m_with.poster.language)),
            plain, softWords, [&](double width) { return right - width; });
    }

    const TilePainter &m_with;
    const Tile &m_tile;
    const double m_mm;
    const double m_half; ///< of the overlap
    const QRectF m_picture;
};

}

void paintTile(const TilePainter &with, const Tile &tile) { TileSheet(with, tile).paint(); }

}
