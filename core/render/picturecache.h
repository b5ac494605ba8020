#pragma once

#include "layout/boxes.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace wend {

/// Decoded pictures for the screen, in about the size they are seen in. Decoding happens in a thread of its own, so
/// that no frame waits for it; what is kept is bounded. Paper does without: there every picture is decoded where it is
/// drawn, in full.
class PictureCache : public QObject
{
    Q_OBJECT

public:
    explicit PictureCache(QObject *parent = nullptr);
    ~PictureCache() override;

    /// The best there is now for a long side of `longest` device pixels. Null: nothing yet; arrived() says when there
    /// is.
    QImage find(const PlacedPicture &picture, int longest);

signals:
    void arrived(wend::PictureId picture);

private:
    struct Kept
    {
        QImage image;
        int longest = 0;
    };
    void take(PictureId picture, int longest, const QImage &image);

    QCache<qint64, Kept> m_kept; ///< by id; the cost is in kilobytes
    QSet<qint64> m_underWay;
    QThreadPool m_pool;
};

}
