// Labels of points keep clear of each other, of all points and of the names of the levels, and stay in their lane.

#include "layout/maplayout.h"
#include "model/lookup.h"
#include "render/fontsetter.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include "edit/feelings.h"
#include "store/edit.h"

#include <QRandomGenerator>
#include <QTest>

namespace wend::test {

class FeelingLabels : public QObject
{
    Q_OBJECT

private slots:
    void labelsOfManyCurvesKeepClear();
    void levelsHaveTheMapsNames();
};

void FeelingLabels::labelsOfManyCurvesKeepClear()
{
    OpenWorkbook workbook;
    const SmallMap small = addSmallMap(*workbook);
    QRandomGenerator random(7);
    const QString words
        = QStringLiteral("two hours of silence and then a very long explanation of what went wrong with the cake");
    change(*workbook, [&](Edit &edit) {
        for (int i = 0; i < 60; ++i) {
            Feeling feeling;
            feeling.map = small.map;
            feeling.persona = personasOf(workbook->model()).front();
            feeling.kind = i % 2 ? MapKind::AsItIs : MapKind::AsItShouldBe;
            feeling.stage = small.stages[size_t(i) % 3];
            feeling.at = random.generateDouble();
            feeling.value = random.bounded(-100, 101);
            feeling.label = words.left(3 + random.bounded(int(words.size())));
            addFeeling(edit, feeling);
        }
    });
    const FontSetter setter(QStringLiteral("en"));
    MapLayout layout(setter, {});
    layout.lay(workbook->model(), small.map, {});
    const FeelingBox &box = layout.feelings();
    std::vector<QRectF> taken;
    for (const PlacedText &level : box.levels)
        taken.push_back(level.rect());
    int placed = 0;
    for (const CurveBox &curve : box.curves) {
        for (const FeelingPoint &point : curve.points) {
            if (point.labelRect.isNull())
                continue;
            ++placed;
            QVERIFY(point.labelRect.top() >= box.panelTop);
            QVERIFY(point.labelRect.bottom() <= box.panelTop + box.panelHeight);
            for (const QRectF &other : taken)
                QVERIFY(!point.labelRect.intersects(other));
            taken.push_back(point.labelRect);
        }
    }
    QVERIFY(placed > 3);
}

void FeelingLabels::levelsHaveTheMapsNames()
{
    OpenWorkbook workbook;
    const SmallMap small = addSmallMap(*workbook);
    const FontSetter setter(QStringLiteral("en"));
    MapLayout layout(setter, {});
    layout.lay(workbook->model(), small.map, {});
    const SharedText before = layout.feelings().levels[0].text;
    const double usual = before->width();
    change(*workbook, [&](Edit &edit) { edit.set(small.map, &Map::levelHigh, QStringLiteral("Over the moon")); });
    layout.lay(workbook->model(), small.map, {});
    QVERIFY(layout.feelings().levels[0].text->width() > usual);
}

namespace {
const Registered<FeelingLabels> registeredFeelingLabels;
}

}

#include "feelinglabels.moc"
