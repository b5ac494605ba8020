#include "poster/posterstudio.h"

#include "poster/tilepages.h"
#include "render/coursepainter.h"
#include "render/picturecache.h"

#include <QCoreApplication>
#include <QPainter>

namespace wend {

/// What the thread does, and all that belongs to it.
class PosterStudio::Work : public QObject
{
public:
    Work(PosterStudio &studio, PosterSource source, const CoursePainter &course)
        : m_studio(studio),
          m_source(std::move(source)),
          m_course(course)
    {
    }

    void compose(PosterOptions options, const std::optional<TileOptions> &tiles, int number)
    {
        if (number != m_studio.m_wantedSheet)
            return;
        options.goOn.ask = [this, number](double) { return number == m_studio.m_wantedSheet; };
        auto poster = std::make_unique<ComposedPoster>(m_source, options);
        if (number != m_studio.m_wantedSheet)
            return;
        m_poster = std::move(poster);
        const PosterPage &page = m_poster->page();
        const PosterSheet sheet {page.size, page.heading, page.warnings, int(page.bands.front().layout.lanes().size()),
            readableFrom(page.smallestType), themeOf(page.ground).paper, page.largerPaper, page.widestLane,
            page.smallestType, tiles ? tileGridOf(page, *tiles, nullptr) : TileGrid()};
        QMetaObject::invokeMethod(&m_studio, [studio = &m_studio, sheet, number] {
            studio->m_composed = number;
            emit studio->composed(sheet);
        });
    }

    void paint(const PosterView &view, int number)
    {
        if (!m_poster || number != m_studio.m_wantedView)
            return;
        QImage picture(view.window * view.ratio, QImage::Format_ARGB32_Premultiplied);
        picture.setDevicePixelRatio(view.ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        const PosterPage &page = m_poster->page();
        painter.translate(view.topLeft);
        painter.scale(view.zoom, view.zoom);
        const QRectF visible(-view.topLeft / view.zoom, QSizeF(view.window) / view.zoom);
        paintPoster(painter, page, visible & QRectF(QPointF(), page.size), styleFor(view, number));
        painter.end();
        QMetaObject::invokeMethod(
            &m_studio, [studio = &m_studio, picture, view] { emit studio->painted(picture, view); });
    }

private:
    MapStyle styleFor(const PosterView &view, int number)
    {
        if (!m_pictures) { // made here: what it decodes arrives in the thread that made it
            m_pictures = std::make_unique<PictureCache>();
            connect(m_pictures.get(), &PictureCache::arrived, this, [this] { paint(m_view, m_number); });
        }
        m_view = view;
        m_number = number;
        MapStyle style;
        style.theme = themeOf(m_poster->page().ground);
        style.course = &m_course;
        style.pictures = m_pictures.get();
        style.detail = levelOfDetail(m_poster->page().scale * view.zoom * view.ratio);
        return style;
    }

    PosterStudio &m_studio;
    PosterSource m_source;
    const CoursePainter &m_course;
    std::unique_ptr<ComposedPoster> m_poster;
    std::unique_ptr<PictureCache> m_pictures;
    PosterView m_view; ///< painted last
    int m_number = 0;
};

PosterStudio::PosterStudio(const PosterSource &source, const CoursePainter &course, QObject *parent)
    : QObject(parent),
      m_work(new Work(*this, source, course))
{
    m_work->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_work, &QObject::deleteLater);
    m_thread.start();
}

PosterStudio::~PosterStudio()
{
    m_wantedSheet = -1; // stops what is under way
    m_wantedView = -1;
    m_thread.quit();
    while (!m_thread.wait(20)) // a course may be asking this thread to plot
        QCoreApplication::sendPostedEvents(qApp, QEvent::MetaCall);
}

void PosterStudio::compose(const PosterOptions &options, const std::optional<TileOptions> &tiles)
{
    const int number = ++m_wantedSheet;
    QMetaObject::invokeMethod(
        m_work, [work = m_work, options, tiles, number] { work->compose(options, tiles, number); });
}

void PosterStudio::paint(const PosterView &view)
{
    const int number = ++m_wantedView;
    QMetaObject::invokeMethod(m_work, [work = m_work, view, number] { work->paint(view, number); });
}

}
