#include "poster/posterfile.h"

#include "base/replacingfile.h"
#include "poster/pdffinish.h"
#include "poster/postertags.h"
#include "poster/tilepages.h"
#include "render/pdfmarks.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace wend {

namespace {

constexpr int resolution = 1200;
constexpr double cropGap = 1;      ///< millimetres between what is printed and a crop mark
constexpr double cropMark = 5;     ///< millimetres
constexpr double cropWidth = 0.25; ///< points

/// How much paper there is around a poster that is trimmed, in points.
double aroundTrim(const PosterPage &poster)
{
    return poster.bleed > 0 ? poster.bleed + toPoints(Millimetres {cropGap + cropMark}).value : 0;
}

/// Where a print shop cuts: two strokes at each corner, outside of what is printed.
void paintCropMarks(QPainter &painter, const QRectF &trim, double bleed)
{
    const double gap = bleed + toPoints(Millimetres {cropGap}).value;
    const double length = toPoints(Millimetres {cropMark}).value;
    painter.setPen(QPen(Qt::black, cropWidth, Qt::SolidLine, Qt::FlatCap));
    for (const double x : {trim.left(), trim.right()}) {
        const double side = x == trim.left() ? -1 : 1;
        for (const double y : {trim.top(), trim.bottom()}) {
            const double down = y == trim.top() ? -1 : 1;
            painter.drawLine(QPointF(x + side * gap, y), QPointF(x + side * (gap + length), y));
            painter.drawLine(QPointF(x, y + down * gap), QPointF(x, y + down * (gap + length)));
        }
    }
}

/// Writes page after page, and remembers what there is to say of them.
class PosterPdf
{
public:
    PosterPdf(QIODevice &device, const PdfOptions &options) : m_writer(&device), m_options(options)
    {
        m_writer.setResolution(resolution);
        m_writer.setPageMargins({0, 0, 0, 0});
        m_writer.setCreator(QStringLiteral("Wend"));
    }

    void begin(const PosterPage &first)
    {
        m_info.title = first.heading;
        m_info.author = first.owner;
        m_info.subject = first.message;
        m_info.language = first.language;
        m_writer.setTitle(first.heading);
    }

    /// `level` of its bookmarks: 1 where it is one of several. False where it cannot be drawn.
    bool add(const PosterPage &poster, int level)
    {
        if (level > 0)
            m_info.bookmarks.push_back({poster.heading, int(m_info.pages.size()), {}, 0, {}});
        m_info.text += poster.words + QLatin1Char('\n');
        return m_options.tiles ? addTiles(poster, level) : addWhole(poster, level);
    }

    bool addWhole(const PosterPage &poster, int level)
    {
        PdfMarks marks;
        marks.beginPage();
        const double around = aroundTrim(poster);
        const QRectF trim(QPointF(around, around), poster.size);
        const QRectF bleed = trim.adjusted(-poster.bleed, -poster.bleed, poster.bleed, poster.bleed);
        const bool drawn = addPage(poster.size + QSizeF(2, 2) * around, [&](QPainter &painter) {
            if (poster.bleed > 0) {
                painter.fillRect(bleed, themeOf(poster.ground).paper);
                paintCropMarks(painter, trim, poster.bleed);
            }
            painter.translate(trim.topLeft());
            paintPoster(painter, poster, m_options.course, &marks);
        });
        for (PdfBookmark bookmark : pdfInfoOf(poster).bookmarks) {
            bookmark.page = int(m_info.pages.size());
            bookmark.level += level;
            bookmark.area.translate(around, around);
            m_info.bookmarks.push_back(bookmark);
        }
        LinkPlaces places(poster.links.size());
        const int number = int(m_info.pages.size());
        PdfPage page {{}, trim, poster.bleed > 0 ? bleed : QRectF(), {}, marks.countOnPage()};
        for (size_t at = 0; at < poster.links.size(); ++at)
            addLink(page, number, poster.links[at].rect.translated(around, around), poster.links[at], places[at]);
        addStructure(structureOf(poster, marks, number, places));
        m_info.pages.push_back(page);
        return drawn;
    }

    bool addTiles(const PosterPage &poster, int level)
    {
        const TilePages tiles(poster, *m_options.tiles, m_options.course);
        if (tiles.grid().tiles.empty()) {
            m_trouble = tilesTrouble(*m_options.tiles);
            return false;
        }
        PdfMarks marks;
        LinkPlaces places(poster.links.size());
        const int first = int(m_info.pages.size());
        for (int at = 0; at < tiles.count(); ++at) {
            if (!m_options.goOn(double(at) / tiles.count()))
                return true;
            const int number = first + at;
            m_info.bookmarks.push_back({tiles.title(at), number, {}, level, {}});
            marks.beginPage();
            if (!addPage(tiles.size(at), [&](QPainter &painter) { tiles.paint(painter, at, &marks); }))
                return false;
            PdfPage page {tiles.label(at), tiles.trim(at), {}, {}, marks.countOnPage()};
            for (size_t link = 0; link < poster.links.size(); ++link) {
                const QRectF place = tiles.placeOf(poster.links[link].rect, at);
                if (!place.isEmpty())
                    addLink(page, number, place, poster.links[link], places[link]);
            }
            m_info.pages.push_back(page);
        }
        addStructure(structureOf(poster, marks, first, places, tiles.planWords()));
        m_info.text += tiles.words() + QLatin1Char('\n');
        return true;
    }

    void end() { m_painter.end(); }
    const PdfInfo &info() const { return m_info; }
    const QString &trouble() const { return m_trouble; }

private:
    static void addLink(
        PdfPage &page, int number, const QRectF &rect, const PosterLink &link, std::vector<PdfPiece> &places)
    {
        places.push_back({number, int(page.links.size())});
        page.links.push_back({rect, link.target});
    }

    void addStructure(const std::vector<PdfElement> &structure)
    {
        m_info.structure.insert(m_info.structure.end(), structure.begin(), structure.end());
    }

    template <class Paint>
    bool addPage(QSizeF size, Paint paint)
    {
        m_writer.setPageSize(QPageSize(size, QPageSize::Point, QString(), QPageSize::ExactMatch));
        if (m_painter.isActive() ? !m_writer.newPage() : !m_painter.begin(&m_writer))
            return false;
        m_painter.setRenderHint(QPainter::LosslessImageRendering);
        m_painter.save();
        m_painter.scale(resolution / 72.0, resolution / 72.0);
        paint(m_painter);
        m_painter.restore();
        return true;
    }

    QPdfWriter m_writer;
    const PdfOptions &m_options;
    QPainter m_painter;
    PdfInfo m_info;
    QString m_trouble;
};

}

PdfInfo pdfInfoOf(const PosterPage &poster)
{
    PdfInfo info;
    info.title = poster.heading;
    info.author = poster.owner;
    info.subject = poster.message;
    info.language = poster.language;
    info.text = poster.words;
    for (const PosterBand &band : poster.bands) {
        for (const StageBox &stage : band.layout.stages()) {
            const QRectF column = band.layout.columnRect(stage.id).translated(band.at);
            info.bookmarks.push_back({poster.stageNames.value(stage.id), 0, {}, 0,
                QRectF(poster.origin + column.topLeft() * poster.scale, column.size() * poster.scale)});
        }
    }
    return info;
}

Result<int> writePosterPdf(
    const QString &path, const std::vector<const PosterPage *> &posters, const PdfOptions &options)
{
    Q_ASSERT(!posters.empty());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    PosterPdf pdf(buffer, options);
    pdf.begin(*posters.front());
    for (const PosterPage *poster : posters) {
        if (!pdf.add(*poster, posters.size() > 1 ? 1 : 0)) {
            if (!pdf.trouble().isEmpty())
                return Error {pdf.trouble(), {}, path};
            return posterFailure(QT_TRANSLATE_NOOP("PosterFile", "The poster for “%1” could not be drawn."), path,
                QStringLiteral("QPdfWriter"));
        }
    }
    pdf.end();
    const Result<QByteArray> finished = finishPdf(bytes, pdf.info());
    if (!finished)
        return finished.error();
    ReplacingFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*finished) != finished->size() || !file.commit()) {
        return posterFailure(QT_TRANSLATE_NOOP("PosterFile",
                                 "The poster could not be written to “%1”. What was there before is still there; "
                                 "try another folder or free some space."),
            path, file.errorString());
    }
    return int(pdf.info().pages.size());
}

Result<void> writePosterPdf(const QString &path, const PosterPage &page, const CoursePainter *course)
{
    const auto written = writePosterPdf(path, {&page}, PdfOptions {{}, course, {}});
    return written ? Result<void>() : Result<void>(written.error());
}

}
