#include "base/picturebytes.h"
#include "edit/cards.h"
#include "edit/lanes.h"
#include "edit/pictures.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

namespace wend::test {

namespace {

QImage plain(int width, int height, QColor colour = Qt::darkCyan)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

QByteArray fileOf(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

}

class KeptPictures : public QObject
{
    Q_OBJECT

private slots:
    void aFileThatFitsIsKeptAsItCame()
    {
        for (const char *format : {"png", "jpeg"}) {
            const QByteArray bytes = fileOf(plain(40, 30), format);
            const auto picture = readPicture(bytes, QStringLiteral("a"));
            QVERIFY(picture);
            QCOMPARE(picture->bytes, bytes);
        }
    }

    void aLargeOneIsMadeSmaller()
    {
        const auto picture = readPicture(fileOf(plain(5000, 1000), "jpeg"), QStringLiteral("wide.jpg"));
        QVERIFY(picture);
        QCOMPARE(pictureSize(picture->bytes), QSize(2560, 512));
        QCOMPARE(pictureFormat(picture->bytes), QByteArray("jpeg"));
    }

    void otherKindsBecomePngOrJpeg()
    {
        const auto bitmap = readPicture(fileOf(plain(64, 64), "bmp"), QStringLiteral("a.bmp"));
        QVERIFY(bitmap);
        QCOMPARE(pictureFormat(bitmap->bytes), QByteArray("png"));
        const auto drawing = readPicture("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'><rect width='20' "
                                         "height='10' fill='red'/></svg>",
            QStringLiteral("a.svg"));
        QVERIFY(drawing);
        QCOMPARE(pictureSize(drawing->bytes), QSize(1600, 800));
        QCOMPARE(decodedPicture(drawing->bytes).pixelColor(800, 400), QColor(Qt::red));
    }

    void whatIsHostileIsRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray huge = fileOf(plain(4, 4), "png");
        huge.replace(16, 8, QByteArray::fromHex("0000ea600000ea60")); // says it is 60,000 by 60,000
        QTest::newRow("a size that eats all memory") << huge;
        QTest::newRow("cut off") << fileOf(plain(400, 400), "png").first(60);
        QTest::newRow("text") << QByteArray("just words");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("svg that reads a file")
            << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><image href='file:///etc/passwd' "
                          "width='9' height='9'/></svg>");
        QTest::newRow("svg that grows") << QByteArray(
            "<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 "
            "9'><text>&a;</text></svg>");
        QTest::newRow("svg with a style sheet") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 "
                                                              "9'><style>@import url(http://x/y.css);</style></svg>");
    }
    void whatIsHostileIsRefusedWithASentence()
    {
        QFETCH(QByteArray, bytes);
        const auto picture = readPicture(bytes, QStringLiteral("strange"));
        QVERIFY(!picture);
        QVERIFY(picture.error().text.contains(QStringLiteral("strange")));
        QVERIFY(decodedPicture(bytes).isNull());
    }

    void theSameBytesAreKeptOnceAndGoWithTheirLastUse()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const Picture cake = *pictureOf(plain(30, 20), QStringLiteral("cake.png"));
        const PersonaId persona = personasOf(open->model(), map.map).front();
        std::vector<CardId> cards;
        change(*open, [&](Edit &edit) {
            const LaneId lane = insertLane(edit, map.map, 0, LaneKind::Pictures);
            cards = insertPictures(edit, lane, map.stages[0], 0, {cake, cake});
            setPicture(edit, persona, cake);
        });
        QCOMPARE(open->model().all<Picture>().size(), size_t(1));
        const Model before = open->model();
        change(*open, [&](Edit &edit) {
            for (const CardId card : cards)
                edit.remove(card);
        });
        QCOMPARE(open->model().all<Picture>().size(), size_t(1));
        change(*open, [&](Edit &edit) { setPicture(edit, persona, {}); });
        QCOMPARE(open->model().all<Picture>().size(), size_t(0));
        QVERIFY(open->undo() && open->undo());
        QVERIFY(open->model() == before);
        change(*open, [&](Edit &edit) { edit.remove(persona); });
        change(*open, [&](Edit &edit) { edit.remove(map.map); }); // and with all of a map
        QCOMPARE(open->model().all<Picture>().size(), size_t(0));
    }
};

namespace {
const Registered<KeptPictures> registeredKeptPictures;
}

}

#include "keptpictures.moc"
