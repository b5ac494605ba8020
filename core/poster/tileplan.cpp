#include "poster/tilepainter.h"

#include "poster/datewords.h"
#include "poster/tilewords.h"
#include "render/shapes.h"

#include <QCoreApplication>

namespace wend {

namespace {

const QColor ink(0x1f, 0x24, 0x30);
const QColor wordsInk(0x2b, 0x30, 0x3c);
const QColor soft(0x5a, 0x60, 0x6d);
const QColor thin(0x8a, 0x8f, 0x99);
const QColor band(0xec, 0xd6, 0xa4);
const QColor rule(0xe2, 0xdd, 0xd2);

// The page is designed in pixels of an A4 sheet that lies across, 96 an inch; other papers take it as large as fits.
constexpr double designWidth = 1122.5;
constexpr double designHeight = 793.7;
constexpr double side = 46;
constexpr double top = 46;
constexpr double footRule = 736;
constexpr double leftWidth = 379; ///< of the column of steps: 100 mm and the ends of its line
constexpr double gutter = 30;
constexpr double pictureDpi = 220;
constexpr double rulerLength = 100; ///< millimetres, whatever the paper

using Weight = TextStyle::Weight;

/// Lines at 45 degrees within a rectangle.
void hatch(QPainter &painter, const QRectF &rect, double step)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(thin, step / 6));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += step)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

class TilePlan
{
public:
    explicit TilePlan(const TilePainter &with)
        : m_with(with),
          m_grid(with.grid),
          m_mm(toPoints(Millimetres {1}).value),
          m_size(m_grid.paper.width() > m_grid.paper.height() ? m_grid.paper : m_grid.paper.transposed()),
          m_unit(std::min(m_size.width() * m_mm / designWidth, m_size.height() * m_mm / designHeight))
    {
    }

    void paint()
    {
        const QSizeF page = m_size * m_mm;
        m_with.painter.fillRect(QRectF(QPointF(), page), Qt::white);
        m_left = side * m_unit;
        m_column = std::max(leftWidth * m_unit, rulerLength * m_mm);
        m_rightFrom = m_left + m_column + gutter * m_unit;
        m_rightTo = page.width() - side * m_unit;
        m_foot = page.height() - (designHeight - footRule) * m_unit;
        const auto marked = [&](PdfMarks::Part part, qint64 id, auto paint) {
            paintMarked(m_with.painter, m_with.marks, part, id, paint);
        };
        marked(PdfMarks::Part::Plan, 0, [&] { paintSteps(); });
        placePoster();
        marked(PdfMarks::Part::PlanPicture, 0, [&] { paintPoster(); });
        marked(PdfMarks::Part::Plan, 1, [&] { paintBelow(); });
        marked(PdfMarks::Part::Plan, 2, [&] { paintFoot(); });
    }

private:
    TextStyle style(double size, Weight weight = Weight::Regular, double leading = 1.35) const
    {
        return {size * m_unit, weight, false, leading, true};
    }

    /// Returns its bottom.
    double write(const QString &words, const TextStyle &style, QPointF at, double width, const QColor &colour) const
    {
        const SharedText set = m_with.setter.set(words, style, width, 0);
        set->draw(m_with.painter, at, colour);
        return at.y() + set->height();
    }

    QString say(const char *words) const { return tileWords(m_with.poster, words); }

    void paintSteps()
    {
        const QString title = tileTitle(m_with.poster, m_grid);
        double size = 31;
        while (size > 18 && m_with.setter.set(title, style(size, Weight::Bold, 1.2), m_column, 0)->lineCount() > 3)
            size -= 2;
        double y = write(title, style(size, Weight::Bold, 1.2), {m_left, (top - 2) * m_unit}, m_column, ink);
        y = write(tileSubtitle(m_with.poster, m_grid), style(15, Weight::Regular, 1.42), {m_left, y + 5 * m_unit},
            m_column, soft);
        y += 22 * m_unit;
        int number = 0;
        for (const TileStep &step : tileSteps(m_with.poster, m_grid)) {
            y = paintStep(++number, step, y);
            if (number == 1)
                y = paintRuler(y);
        }
    }

    double paintStep(int number, const TileStep &step, double y)
    {
        const double radius = 13.5 * m_unit;
        m_with.painter.setPen(Qt::NoPen);
        m_with.painter.setBrush(ink);
        const QPointF centre(m_left + radius, y + radius);
        m_with.painter.drawEllipse(centre, radius, radius);
        writeCentred(QString::number(number), style(14, Weight::Bold), centre, Qt::white);
        const double x = m_left + 40 * m_unit;
        const double width = m_column - 40 * m_unit;
        const TextStyle head = style(15, Weight::Bold, 1.3);
        double bottom = write(step.what, head, {x, centre.y() - head.size * head.leading / 2}, width, ink);
        bottom = write(step.how, style(14.5, Weight::Regular, 1.42), {x, bottom + 4 * m_unit}, width, wordsInk);
        return bottom + 16 * m_unit;
    }

    void writeCentred(const QString &words, const TextStyle &style, QPointF centre, const QColor &colour) const
    {
        const SharedText set = m_with.setter.set(words, style, 0, 0);
        set->draw(m_with.painter, centre - QPointF(set->width(), set->height()) / 2, colour);
    }

    /// If the printer scales, it is seen here before all sheets are cut.
    double paintRuler(double y)
    {
        const double length = rulerLength * m_mm;
        const double half = 6 * m_unit;
        const double line = y + half;
        m_with.painter.setPen(QPen(ink, 1.2 * m_unit, Qt::SolidLine, Qt::FlatCap));
        m_with.painter.drawLine(QPointF(m_left, line), QPointF(m_left + length, line));
        for (const double x : {m_left, m_left + length})
            m_with.painter.drawLine(QPointF(x, line - half), QPointF(x, line + half));
        const TextStyle small = style(12.5);
        write(QStringLiteral("0"), small, {m_left, line + half}, 0, soft);
        const SharedText end = m_with.setter.set(QStringLiteral("100 mm"), small, 0, 0);
        end->draw(m_with.painter, {m_left + length - end->width(), line + half}, soft);
        return line + half + end->height() + 12 * m_unit;
    }

    void placePoster()
    {
        // What stands below the picture takes its room first.
        const double room = m_foot - (top + 36) * m_unit - belowHeight() - 14 * m_unit;
        const double width = m_rightTo - m_rightFrom;
        m_scale = std::min(width / m_grid.shown.width(), room / m_grid.shown.height());
        const QSizeF size = m_grid.shown.size() * m_scale;
        m_frame = QRectF(QPointF(m_rightFrom + (width - size.width()) / 2, (top + 36) * m_unit), size);
    }

    void paintPoster()
    {
        paintWidth();
        paintLeftOut();
        paintPicture();
        paintCuts();
        paintNumbers();
    }

    void paintBelow()
    {
        double y = m_frame.bottom() + 22 * m_unit;
        y = paintLegend(y) + 10 * m_unit;
        y = write(tileSummary(m_with.poster, m_grid), style(14.5, Weight::Regular, 1.42), {m_rightFrom, y},
            m_rightTo - m_rightFrom, wordsInk);
        paintJoin(y + 16 * m_unit);
    }

    double belowHeight() const
    {
        const double width = m_rightTo - m_rightFrom;
        const double about
            = m_with.setter.set(tileSummary(m_with.poster, m_grid), style(14.5, Weight::Regular, 1.42), width, 0)
                  ->height();
        return about + (22 + 30 + 10 + (m_grid.columns > 1 ? 16 + 96 : 0)) * m_unit;
    }

    /// "|——— 841 mm ———|"
    void paintWidth()
    {
        const double y = m_frame.top() - 20 * m_unit;
        const SharedText set = m_with.setter.set(tileWidth(m_with.poster, m_grid), style(13), 0, 0);
        const double half = set->width() / 2 + 14 * m_unit;
        const double middle = m_frame.center().x();
        m_with.painter.setPen(QPen(thin, m_unit));
        m_with.painter.drawLine(QPointF(m_frame.left(), y), QPointF(middle - half, y));
        m_with.painter.drawLine(QPointF(middle + half, y), QPointF(m_frame.right(), y));
        for (const double x : {m_frame.left(), m_frame.right()})
            m_with.painter.drawLine(QPointF(x, y - 6 * m_unit), QPointF(x, y + 6 * m_unit));
        set->draw(m_with.painter, {middle - set->width() / 2, y - set->height() / 2}, soft);
    }

    void paintLeftOut()
    {
        if (!m_grid.leavesEdges())
            return;
        const QRectF outer(m_frame.topLeft() - m_grid.shown.topLeft() * m_scale, m_grid.poster * m_scale);
        const double step = 5 * m_unit;
        for (const QRectF &edge : {QRectF(outer.topLeft(), QPointF(outer.right(), m_frame.top())),
                 QRectF(QPointF(outer.left(), m_frame.bottom()), outer.bottomRight()),
                 QRectF(QPointF(outer.left(), m_frame.top()), m_frame.bottomLeft()),
                 QRectF(m_frame.topRight(), QPointF(outer.right(), m_frame.bottom()))}) {
            if (edge.width() > 0.1 && edge.height() > 0.1)
                hatch(m_with.painter, edge, step);
        }
    }

    /// At half strength, so that cuts and numbers are seen: a picture, since what is half transparent is nothing for
    /// printers.
    void paintPicture()
    {
        const double zoom = pictureDpi / 72;
        QImage image((m_frame.size() * zoom).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
        image.fill(themeOf(m_with.poster.ground).paper);
        QPainter painter(&image);
        painter.scale(zoom * m_scale / m_mm, zoom * m_scale / m_mm);
        painter.translate(-m_grid.shown.topLeft() * m_mm);
        wend::paintPoster(painter, m_with.poster, m_with.course);
        painter.end();
        for (int y = 0; y < image.height(); ++y) {
            auto *row = reinterpret_cast<QRgb *>(image.scanLine(y));
            for (int x = 0; x < image.width(); ++x)
                row[x] = qRgb((qRed(row[x]) + 255) / 2, (qGreen(row[x]) + 255) / 2, (qBlue(row[x]) + 255) / 2);
        }
        m_with.painter.drawImage(m_frame, image);
    }

    /// A length on the poster, across or down, from the frame's edge.
    double across(double millimetres) const { return m_frame.left() + (millimetres - m_grid.shown.left()) * m_scale; }
    double down(double millimetres) const { return m_frame.top() + (millimetres - m_grid.shown.top()) * m_scale; }

    void paintCuts()
    {
        const double wide = m_grid.overlap * m_scale;
        std::vector<QLineF> cuts;
        for (int column = 1; column < m_grid.columns; ++column) {
            const double x = across(m_grid.at(0, column).picture.left());
            cuts.emplace_back(x, m_frame.top(), x, m_frame.bottom());
            m_with.painter.fillRect(QRectF(x - wide / 2, m_frame.top(), wide, m_frame.height()), band);
        }
        for (int row = 1; row < m_grid.rows; ++row) {
            const double y = down(m_grid.at(row, 0).picture.top());
            cuts.emplace_back(m_frame.left(), y, m_frame.right(), y);
            m_with.painter.fillRect(QRectF(m_frame.left(), y - wide / 2, m_frame.width(), wide), band);
        }
        QPen dashed(ink, 1.6 * m_unit, Qt::SolidLine, Qt::FlatCap);
        dashed.setDashPattern({4, 2.5});
        m_with.painter.setPen(dashed);
        for (const QLineF &cut : cuts)
            m_with.painter.drawLine(cut);
        m_with.painter.setPen(QPen(ink, 1.6 * m_unit));
        m_with.painter.setBrush(Qt::NoBrush);
        m_with.painter.drawRect(m_frame);
    }

    void paintNumbers()
    {
        for (const Tile &tile : m_grid.tiles) {
            const QRectF at(
                QPointF(across(tile.picture.left()), down(tile.picture.top())), tile.picture.size() * m_scale);
            if (tile.isBlank) {
                hatch(m_with.painter, at, 8 * m_unit);
                continue;
            }
            const double radius = std::min({23 * m_unit, at.width() * 0.32, at.height() * 0.32});
            m_with.painter.setPen(Qt::NoPen);
            m_with.painter.setBrush(ink);
            m_with.painter.drawEllipse(at.center(), radius, radius);
            writeCentred(
                QString::number(tile.number), style(radius / m_unit * 1.02, Weight::Bold, 1.2), at.center(), Qt::white);
        }
    }

    double paintLegend(double y)
    {
        const TextStyle plain = style(14);
        const double line = plain.size * plain.leading;
        double x = m_rightFrom;
        const auto add = [&](const QString &words, auto paintSign) {
            const SharedText set = m_with.setter.set(words, plain, 0, 0);
            const double whole = 34 * m_unit + set->width();
            if (x > m_rightFrom && x + whole > m_rightTo) {
                x = m_rightFrom;
                y += line;
            }
            paintSign(QRectF(x, y + line / 2 - 6 * m_unit, 26 * m_unit, 12 * m_unit));
            set->draw(m_with.painter, {x + 34 * m_unit, y}, soft);
            x += whole + 24 * m_unit;
        };
        if (m_grid.tiles.size() > 1) {
            add(say(QT_TRANSLATE_NOOP("Tiles", "overlap, %1 mm")).arg(tileLength(m_with.poster, m_grid.overlap)),
                [&](const QRectF &at) { m_with.painter.fillRect(at, band); });
            add(say(QT_TRANSLATE_NOOP("Tiles", "cut, in its middle")), [&](const QRectF &at) {
                QPen dashed(ink, 1.8 * m_unit, Qt::SolidLine, Qt::FlatCap);
                dashed.setDashPattern({3.6, 2});
                m_with.painter.setPen(dashed);
                m_with.painter.drawLine(QPointF(at.left(), at.center().y()), QPointF(at.right(), at.center().y()));
            });
        }
        if (m_grid.leavesEdges())
            add(say(QT_TRANSLATE_NOOP("Tiles", "blank edge, left out")),
                [&](const QRectF &at) { hatch(m_with.painter, at, 5 * m_unit); });
        return y + line;
    }

    /// Two neighbours, as it looks when one is laid over the other: the picture says the steps without words.
    std::pair<const Tile *, const Tile *> neighbours() const
    {
        const int middle = (m_grid.rows - 1) / 2;
        for (const int row : {middle, 0, m_grid.rows - 1}) {
            for (int column = 0; column + 1 < m_grid.columns; ++column) {
                const Tile &tile = m_grid.at(row, column);
                if (const Tile *next = tile.isBlank ? nullptr : m_grid.neighbour(tile, 1, 0))
                    return {&tile, next};
            }
        }
        return {nullptr, nullptr};
    }

    void paintJoin(double y)
    {
        const auto [under, over] = neighbours();
        if (!under)
            return;
        const double u = m_unit;
        const double high = 82 * u;
        const double wide = (m_rightTo - m_rightFrom) / 622;
        const auto at = [&](double x) { return m_rightFrom + x * wide; };
        QPainter &painter = m_with.painter;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(thin, 1.4 * u));
        painter.fillRect(QRectF(at(176), y, at(206) - at(176), high), band);
        painter.drawRect(QRectF(at(0), y, at(206) - at(0), high));
        painter.drawRect(QRectF(at(312), y, at(502) - at(312), high));
        QPen dashed(thin, 1.4 * u, Qt::SolidLine, Qt::FlatCap);
        dashed.setDashPattern({3, 2});
        painter.setPen(dashed);
        painter.drawRect(QRectF(at(282), y, at(306) - at(282), high));
        painter.setPen(QPen(ink, 1.8 * u, Qt::SolidLine, Qt::FlatCap));
        for (const double x : {at(176), at(312)}) {
            painter.drawLine(QPointF(x, y - 6 * u), QPointF(x, y + 6 * u));
            painter.drawLine(QPointF(x, y + high - 6 * u), QPointF(x, y + high + 6 * u));
        }
        painter.drawLine(QPointF(at(312), y), QPointF(at(312), y + high));
        painter.drawLine(QPointF(at(226), y + high / 2), QPointF(at(262), y + high / 2));
        for (const double end : {-6.0, 6.0})
            painter.drawLine(QPointF(at(226), y + high / 2), QPointF(at(226) + 7 * u, y + high / 2 + end * u));
        writeCentred(QString::number(under->number), style(17, Weight::Bold), {at(84), y + high / 2}, ink);
        writeCentred(QString::number(over->number), style(17, Weight::Bold), {at(408), y + high / 2}, ink);
        writeTurned(say(QT_TRANSLATE_NOOP("Tiles", "glue here")), {at(191), y + high / 2}, 90, high);
        writeTurned(say(QT_TRANSLATE_NOOP("Tiles", "cut off")), {at(294), y + high / 2}, -90, high);
        const QString words
            = say(QT_TRANSLATE_NOOP("Tiles", "Mark on mark,\n%1 over %2.")).arg(over->number).arg(under->number);
        const TextStyle plain = style(13.5, Weight::Regular, 1.42);
        const SharedText set = m_with.setter.set(words, plain, m_rightTo - at(518), 0);
        set->draw(painter, {at(518), y + (high - set->height()) / 2}, soft);
    }

    void writeTurned(const QString &words, QPointF centre, double angle, double room) const
    {
        m_with.painter.save();
        m_with.painter.translate(centre);
        m_with.painter.rotate(angle);
        TextStyle turned = style(13);
        while (turned.size > 5 * m_unit && m_with.setter.set(words, turned, 0, 0)->width() > room - 8 * m_unit)
            turned.size -= 0.5 * m_unit;
        writeCentred(words, turned, {}, soft);
        m_with.painter.restore();
    }

    void paintFoot()
    {
        m_with.painter.fillRect(QRectF(m_left, m_foot, m_rightTo - m_left, m_unit), rule);
        const TextStyle plain = style(13);
        const double y = m_foot + 11 * m_unit;
        const auto put = [&](const QString &words, double share) {
            const SharedText set = m_with.setter.set(words, plain, (m_rightTo - m_left) / 3, 1);
            set->draw(m_with.painter, {m_left + (m_rightTo - m_left - set->width()) * share, y}, soft);
        };
        put(m_with.poster.business, 0);
        //: the day of printing
        put(say(QT_TRANSLATE_NOOP("Tiles", "Printed %1")).arg(dayWords(m_with.poster.today, m_with.poster.language)),
            0.5);
        put(m_grid.tiles.size() == 1
                ? say(QT_TRANSLATE_NOOP("Tiles", "Plan, then the sheet"))
                : say(QT_TRANSLATE_NOOP("Tiles", "Plan, then sheets %1 to %2")).arg(1).arg(m_grid.tiles.back().number),
            1);
    }

    const TilePainter &m_with;
    const TileGrid &m_grid;
    const double m_mm;   ///< points
    const QSizeF m_size; ///< millimetres
    const double m_unit; ///< points that a pixel of the design is
    double m_left = 0, m_column = 0, m_rightFrom = 0, m_rightTo = 0, m_foot = 0;
    double m_scale = 1; ///< points that a millimetre of the poster is
    QRectF m_frame;     ///< of the poster
};

}

void paintTilePlan(const TilePainter &with) { TilePlan(with).paint(); }

}
