// Draws the program's icons in the sizes that platforms want, from the drawings in resources/icons.
//
// usage: draw_icons DRAWINGS OUT      OUT/hicolor/SIZE/{apps,mimetypes}/*.png, OUT/wend.ico

#include <QDir>
#include <QGuiApplication>
#include <QImageWriter>
#include <QPainter>
#include <QSvgRenderer>
#include <cstdio>

namespace {

QImage drawn(const QString &drawing, int side)
{
    QImage image(side, side, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer renderer(drawing);
    renderer.render(&painter, QRectF(0, 0, side, side));
    return renderer.isValid() ? image : QImage();
}

bool write(const QImage &image, const QString &path, const char *format)
{
    if (!image.isNull() && QDir().mkpath(QFileInfo(path).path()) && QImageWriter(path, format).write(image))
        return true;
    std::fprintf(stderr, "%s cannot be drawn.\n", qPrintable(path));
    return false;
}

}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 3)
        return 2;
    const QString from = arguments[1] + QLatin1Char('/');
    const QString to = arguments[2] + QLatin1Char('/');
    bool isDone = true;
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        // As app/look/programicon.cpp chooses them.
        const QString sign = side >= 48 ? QStringLiteral("wend.svg")
            : side >= 24                ? QStringLiteral("wend-32.svg")
                                        : QStringLiteral("wend-16.svg");
        const QString folder = to + QStringLiteral("hicolor/%1x%1/").arg(side);
        isDone &= write(drawn(from + sign, side), folder + QStringLiteral("apps/wend.png"), "png");
        isDone &= write(drawn(from + QStringLiteral("wend-file.svg"), side),
            folder + QStringLiteral("mimetypes/application-x-wend.png"), "png");
    }
    isDone &= write(drawn(from + QStringLiteral("wend.svg"), 256), to + QStringLiteral("wend.ico"), "ico");
    return isDone ? 0 : 1;
}
