// What a period is compared with, chosen in the tool bar.

#include "gui/windowfixture.h"

#include "canvas/canvasview.h"
#include "model/lookup.h"
#include "support/registry.h"
#include "window/comparepicker.h"
#include "window/workspace.h"

#include <QMenu>
#include <QTest>

namespace wend::test {

class ComparingInTheWindow : public QObject
{
    Q_OBJECT

private slots:
    void thePeriodBeforeIsChosenAndTakenAway()
    {
        WindowFixture fixture;
        fixture.openBakery();
        auto *picker = fixture.window().findChild<ComparePicker *>();
        auto *end = fixture.window().findChild<QToolButton *>(QStringLiteral("endCompare"));
        QVERIFY(picker->isEnabled());
        QVERIFY(!end->isVisible());
        const MapId map = fixture.window().workspace().map();
        emit picker->menu()->aboutToShow();
        picker->menu()->actions().front()->trigger();
        QCOMPARE(fixture.workbook().model().at(map).comparison, Comparison::Before);
        QVERIFY2(picker->text().startsWith(QLatin1String("compared with ")), qPrintable(picker->text()));
        const MapNumbers &numbers = fixture.window().workspace().canvas().board().numbers();
        QVERIFY(std::any_of(numbers.begin(), numbers.end(), [](const StageNumbers &number) { return number.change; }));
        QTRY_VERIFY(end->isVisible());
        QTest::mouseClick(end, Qt::LeftButton);
        QCOMPARE(fixture.workbook().model().at(map).comparison, Comparison::None);
        QTRY_VERIFY(!end->isVisible());
        QVERIFY(fixture.workbook().undo());
        QCOMPARE(fixture.workbook().model().at(map).comparison, Comparison::Before);
    }
};

namespace {
const Registered<ComparingInTheWindow> registeredComparingInTheWindow;
}

}

#include "comparinginthewindow.moc"
