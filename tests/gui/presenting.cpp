#include "gui/windowfixture.h"

#include "canvas/canvasview.h"
#include "model/lookup.h"
#include "support/registry.h"
#include "window/presentation.h"
#include "window/workspace.h"

#include <QApplication>
#include <QTest>

namespace wend::test {

class Presenting : public QObject
{
    Q_OBJECT

private slots:
    void f5ShowsStageByStageAndEscEnds();
    void brightIsTheStage();
};

namespace {

Presentation *start(WindowFixture &fixture)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
    auto *shown = fixture.window().findChild<Presentation *>();
    if (shown && !QTest::qWaitForWindowExposed(shown))
        return nullptr;
    return shown;
}

}

void Presenting::f5ShowsStageByStageAndEscEnds()
{
    WindowFixture fixture;
    fixture.openBakery();
    QPointer<Presentation> shown = start(fixture);
    QVERIFY(shown);
    QVERIFY(shown->isFullScreen());
    QCOMPARE(shown->page(), 0);
    QCOMPARE(shown->pages(), int(fixture.window().workspace().canvas().layout().stages().size()) + 1);
    QTest::keyClick(shown, Qt::Key_Right);
    QTest::keyClick(shown, Qt::Key_Space);
    QCOMPARE(shown->page(), 2);
    QCOMPARE(shown->accessibleName(),
        fixture.workbook().model().at(fixture.window().workspace().canvas().layout().stages()[1].id).name);
    QTest::keyClick(shown, Qt::Key_PageUp);
    QCOMPARE(shown->page(), 1);
    QTest::mouseClick(shown, Qt::LeftButton);
    QCOMPARE(shown->page(), 2);
    QTest::keyClick(shown, Qt::Key_End);
    QTest::keyClick(shown, Qt::Key_Right); // there is nothing behind the last
    QCOMPARE(shown->page(), shown->pages() - 1);
    QTest::keyClick(shown, Qt::Key_Escape);
    QTRY_VERIFY(!shown);
    QVERIFY(!fixture.workbook().isModified());
}

// What the stage shows is seen as it is, what is beside it steps back.
void Presenting::brightIsTheStage()
{
    WindowFixture fixture;
    fixture.openBakery();
    Presentation *shown = start(fixture);
    QVERIFY(shown);
    const auto ink = [&](const QRect &area) {
        const QImage image = shown->grab(area).toImage();
        const QColor paper = image.pixelColor(0, 0);
        int strong = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                strong += std::abs(image.pixelColor(x, y).lightness() - paper.lightness()) > 90;
        }
        return strong;
    };
    QTest::keyClick(shown, Qt::Key_Right);
    QTest::keyClick(shown, Qt::Key_Right);
    QTest::qWait(600);
    const int w = shown->width();
    QVERIFY(ink({w / 2, 40, w / 4, shown->height() / 2}) > 200);
    QCOMPARE(ink({w - 20, 40, 20, shown->height() / 2}), 0);
    shown->close();
}

namespace {
const Registered<Presenting> registeredPresenting;
}

}

#include "presenting.moc"
