#include "charts/plotcoursepainter.h"

#include "support/registry.h"

#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>

using namespace wend;

class SmallCourse : public QObject
{
    Q_OBJECT

private:
    const std::vector<double> m_course {1, 2, 3, 2, 4, 5, 6, 5, 7, 8, 9, 12};

    QImage painted(QRect clip) const
    {
        const PlotCoursePainter course;
        QImage image(120, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setClipRect(clip);
        course.paint(painter, QRectF(10, 5, 100, 30), m_course, QColor(0x2f, 0x6f, 0x8f), Qt::white);
        return image;
    }

private slots:
    void growsStrongerTowardsNow()
    {
        const QImage image = painted({0, 0, 120, 40});
        const auto strength = [&](int x) { return 255 - QColor(image.pixel(x, 33)).lightness(); };
        QVERIFY(strength(13) > 10);
        QVERIFY(strength(106) > strength(56));
        QVERIFY(strength(56) > strength(13));
        QCOMPARE(QColor(image.pixel(13, 8)), QColor(Qt::white)); // the first bar is low
        QVERIFY(QColor(image.pixel(106, 8)) != QColor(Qt::white));
    }

    void staysInsideSomebodysClip()
    {
        const QImage image = painted({0, 0, 60, 40});
        for (int x = 61; x < 120; ++x)
            QCOMPARE(QColor(image.pixel(x, 33)), QColor(Qt::white));
    }

    void isVectorOnPaper()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("course.pdf"));
        {
            QPdfWriter writer(path);
            writer.setResolution(1200);
            QPainter painter(&writer);
            const PlotCoursePainter course;
            course.paint(painter, QRectF(100, 100, 4000, 1000), m_course, Qt::darkGreen, Qt::white);
        }
        QProcess images;
        images.start(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path});
        QVERIFY(images.waitForFinished());
        QCOMPARE(images.readAllStandardOutput().count('\n'), 2); // its two heading lines
    }

    void oneValueAndNoneAndZeroesAreDrawn()
    {
        const PlotCoursePainter course;
        QImage image(50, 20, QImage::Format_RGB32);
        QPainter painter(&image);
        course.paint(painter, QRectF(0, 0, 50, 20), {}, Qt::red, Qt::white);
        course.paint(painter, QRectF(0, 0, 50, 20), {3}, Qt::red, Qt::white);
        course.paint(painter, QRectF(0, 0, 50, 20), {0, 0, 0}, Qt::red, Qt::white);
        course.paint(painter, QRectF(0, 0, 50, 20), {-1, 2, -3}, Qt::red, Qt::white);
    }
};

static const wend::test::Registered<SmallCourse> registeredSmallCourse;

#include "plotcoursepainter.moc"
