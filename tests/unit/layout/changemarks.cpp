// How a number changed, small beside it on the map.

#include "layout/measures.h"
#include "layout/numberslayout.h"
#include "layout/numbertext.h"
#include "support/plainsetter.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

namespace {

NumberChange changeBy(double change, bool isSure)
{
    NumberChange its;
    its.before = 100;
    its.change = change;
    its.low = change - 0.1;
    its.high = change + 0.1;
    its.isSure = isSure;
    return its;
}

StageNumbers ordersThat(const NumberChange &change)
{
    StageNumbers numbers;
    numbers.stage = {1};
    numbers.binding = {1};
    numbers.metric = {1};
    numbers.label = QStringLiteral("orders");
    numbers.kind = MetricKind::Orders;
    numbers.value = 241;
    numbers.change = change;
    return numbers;
}

}

class ChangeMarks : public QObject
{
    Q_OBJECT

private slots:
    void sayOnlyWhatIsSure()
    {
        QCOMPARE(changeMark(ordersThat(changeBy(0.33, true)), QStringLiteral("en")), QStringLiteral("▲ 33\u00a0%"));
        QCOMPARE(changeMark(ordersThat(changeBy(-0.33, true)), QStringLiteral("zh_CN")), QStringLiteral("▼ 33%"));
        QVERIFY(changeMark(ordersThat(changeBy(0.05, false)), QStringLiteral("en")).isEmpty());
        Conversion step {0.077, 0.068, 0.087};
        step.change = changeBy(0.016, true);
        QCOMPARE(changeMark(step, QStringLiteral("en")), QStringLiteral("▲ 1.6 points"));
    }

    void standBesideTheValueInItsColumn()
    {
        const Measures measures;
        StageBox box;
        box.id = {1};
        box.width = 240;
        const auto lay = [&](const NumberChange &change) {
            return layNumbers({ordersThat(change)}, {box}, {}, PlainSetter(), measures, QStringLiteral("en"))
                .numbers.front();
        };
        const NumberBox more = lay(changeBy(0.33, true));
        QVERIFY(more.change);
        QCOMPARE(more.change.tone, ChangeBox::Tone::Good);
        QVERIFY(more.change.text.rect().left() > more.value.rect().right());
        QVERIFY(more.change.text.rect().right() <= box.left + box.width);
        QCOMPARE(lay(changeBy(-0.33, true)).change.tone, ChangeBox::Tone::Bad);
        QVERIFY(!lay(changeBy(0.05, false)).change);
    }

    void goBelowTheLabelWhereTheColumnIsNarrow()
    {
        const Measures measures;
        StageBox box;
        box.id = {1};
        box.width = 90;
        const NumberBox number
            = layNumbers({ordersThat(changeBy(0.33, true))}, {box}, {}, PlainSetter(), measures, QStringLiteral("en"))
                  .numbers.front();
        QVERIFY(number.change.text.rect().top() >= number.label.rect().bottom());
    }
};

namespace {
const Registered<ChangeMarks> registeredChangeMarks;
}

}

#include "changemarks.moc"
