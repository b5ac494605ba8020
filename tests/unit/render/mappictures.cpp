// Pictures of the bakery's map, drawn as the canvas draws them. With WEND_PICTURES=FOLDER they are kept for looking at.

#include "layout/maplayout.h"
#include "model/lookup.h"
#include "model/stagecolours.h"
#include "render/avatar.h"
#include "render/fontsetter.h"
#include "render/mappainter.h"
#include "support/bakery.h"
#include "support/registry.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>

namespace wend::test {

namespace {

QImage picture(const MapLayout &layout, const MapStyle &style, double zoom)
{
    const double margin = 24;
    const QSizeF size = (layout.size() + QSizeF(2 * margin, 2 * margin)) * zoom;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(style.theme.paper);
    QPainter painter(&image);
    painter.scale(zoom, zoom);
    painter.translate(margin, margin);
    paintMap(painter, layout, QRectF(QPointF(), layout.size()), style);
    return image;
}

void keep(const QImage &image, const QString &name)
{
    const QString folder = qEnvironmentVariable("WEND_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(image.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

}

class MapPictures : public QObject
{
    Q_OBJECT

private slots:
    void aMapIsDrawnInEveryThemeLanguageAndZoom_data();
    void aMapIsDrawnInEveryThemeLanguageAndZoom();
    void everyAvatarIsDrawn();
};

void MapPictures::aMapIsDrawnInEveryThemeLanguageAndZoom_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<double>("width");
    QTest::newRow("en") << "en" << false << 1.0 << 1330.0;
    QTest::newRow("en-large") << "en" << false << 2.0 << 1330.0;
    QTest::newRow("en-narrow") << "en" << false << 1.0 << 800.0;
    QTest::newRow("en-dark") << "en" << true << 1.0 << 1330.0;
    QTest::newRow("en-small") << "en" << false << 0.3 << 1330.0;
    QTest::newRow("zh_CN") << "zh_CN" << false << 1.0 << 1330.0;
    QTest::newRow("zh_TW-dark") << "zh_TW" << true << 1.0 << 1330.0;
}

void MapPictures::aMapIsDrawnInEveryThemeLanguageAndZoom()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(double, zoom);
    QFETCH(double, width);
    const Bakery its = bakery(language);
    const FontSetter setter(language);
    LayoutOptions options;
    options.width = width;
    MapLayout layout(setter, options);
    layout.lay(its.model, its.map, its.numbers);
    MapStyle style;
    style.theme = dark ? Theme::night() : Theme::light();
    style.detail = levelOfDetail(zoom);
    const QImage image = picture(layout, style, zoom);
    keep(image, QString::fromLatin1(QTest::currentDataTag()));

    // The first header wears its stage's colour.
    const QRectF header = layout.rectOf(layout.stages().front().id);
    const QPointF inHeader = (header.topLeft() + QPointF(layout.measures().arrow + 30, 3) + QPointF(24, 24)) * zoom;
    QCOMPARE(image.pixelColor(inHeader.toPoint()), style.theme.headerFill(layout.stages().front().colour));
    QCOMPARE(image.pixelColor(2, 2), style.theme.paper);
}

void MapPictures::everyAvatarIsDrawn()
{
    QImage image(avatarChoices * 120, 240, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < avatarChoices; ++i) {
            paintAvatar(painter, QPointF(60 + i * 120, 60), 52, {i, i, i, defaultStageColour(i)}, Theme::light());
            paintAvatar(painter, QPointF(60 + i * 120, 180), 52, {5 - i, i, (i + 3) % 6, defaultStageColour(i + 4)},
                Theme::light());
        }
    }
    keep(image, QStringLiteral("avatars"));
    for (int i = 0; i < avatarChoices; ++i)
        QCOMPARE(image.pixelColor(60 + i * 120, 55), skinColour(i));
}

static const Registered<MapPictures> registeredMapPictures;

}

#include "mappictures.moc"
