#pragma once

#include "poster/composedposter.h"
#include "poster/tilegrid.h"

#include <QImage>
#include <QObject>
#include <QThread>
#include <atomic>

namespace wend {

class CoursePainter;

/// What of a composed sheet there is to say without drawing it.
struct PosterSheet
{
    QSizeF size; ///< points
    QString heading;
    QStringList warnings;
    int lanes = 0;
    double readFrom = 0; ///< metres
    QColor ground;
    QString largerPaper; ///< see PosterPage
    LaneId widestLane;
    double smallestType = 0; ///< points
    TileGrid grid;           ///< where it is in pieces
};

/// How a sheet is looked at.
struct PosterView
{
    QSize window;     ///< pixels of the picture, in the window's units
    double ratio = 1; ///< device pixels a pixel
    double zoom = 1;  ///< pixels a point
    QPointF topLeft;  ///< of the sheet in the window
    bool operator==(const PosterView &) const = default;
};

/// Composes sheets and paints them in a thread of its own: texts belong to the thread that sets them, and a map of ten
/// thousand cards takes seconds, in which the window goes on answering. Of several wishes the latest counts.
class PosterStudio : public QObject
{
    Q_OBJECT

public:
    /// The course painter must outlive it.
    PosterStudio(const PosterSource &source, const CoursePainter &course, QObject *parent = nullptr);
    ~PosterStudio() override;

    /// In pieces where `tiles` says so: then the sheet knows how it is cut.
    void compose(const PosterOptions &options, const std::optional<TileOptions> &tiles = {});
    bool isComposing() const { return m_composed != m_wantedSheet; }
    /// Paints the sheet that is composed then.
    void paint(const PosterView &view);

signals:
    void composed(const wend::PosterSheet &sheet);
    void painted(const QImage &picture, const wend::PosterView &view);

private:
    class Work;

    QThread m_thread;
    Work *m_work; ///< lives in the thread
    std::atomic<int> m_wantedSheet = 0;
    std::atomic<int> m_wantedView = 0;
    int m_composed = 0;
};

}
