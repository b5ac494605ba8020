#include "look/programicon.h"

#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace wend {

namespace {

QString drawingFor(int side)
{
    if (side >= 48)
        return QStringLiteral(":/icons/wend.svg");
    return side >= 24 ? QStringLiteral(":/icons/wend-32.svg") : QStringLiteral(":/icons/wend-16.svg");
}

// Draws when a size is asked for, so that a start does not wait for sizes that nobody shows.
class SignEngine : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        QSvgRenderer(drawingFor(qMin(rect.width(), rect.height()))).render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        return programPicture(qMin(size.width(), size.height()));
    }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (const int side : {16, 24, 32, 48, 64, 128})
            sizes << QSize(side, side);
        return sizes;
    }
    QIconEngine *clone() const override { return new SignEngine; }
};

}

QIcon programIcon() { return QIcon(new SignEngine); }

QPixmap programPicture(int side)
{
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer(drawingFor(side)).render(&painter, QRectF(0, 0, side, side));
    return picture;
}

}
