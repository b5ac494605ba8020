#include "canvas/actions.h"
#include "canvas/celltext.h"
#include "canvas/hints.h"
#include "edit/lanes.h"
#include "gui/canvas/canvasdriver.h"
#include "store/edit.h"
#include "support/registry.h"

namespace wend::test {

namespace {

struct ChannelsDriver : CanvasDriver
{
    ChannelsDriver()
    {
        change(*workbook, [&](Edit &edit) {
            channels = insertLane(edit, small.map, 0, LaneKind::Channels);
            const QStringList used {QStringLiteral("Website"), QStringLiteral("Phone"), QStringLiteral(" website")};
            for (int at = 0; at < 3; ++at)
                edit.set(cards(LaneKind::Touchpoints, at).front(), &Card::channel, used[at]);
        });
    }
    QPoint on(const ChannelDot &dot) const
    {
        const LaneBox &lane = view.layout().lanes()[size_t(view.layout().laneIndex(channels))];
        return view.camera()
            .toScreen(dot.at + QPointF(0, lane.top + lane.contentTop - view.layout().measures().laneTop))
            .toPoint();
    }
    LaneId channels;
};

}

class ChannelsAndLines : public QObject
{
    Q_OBJECT

private slots:
    void aRowForEachChannelInOrderOfFirstUse();
    void aClickOnADotSelectsItsTouchpoints();
    void aChannelThatComesLaterIsThereAtOnce();
    void channelsAreHeard();
    void aBlueprintLineIsDrawnMovedAndTakenAway();
};

void ChannelsAndLines::aRowForEachChannelInOrderOfFirstUse()
{
    ChannelsDriver d;
    const ChannelsBox &box = d.view.layout().channels();
    QCOMPARE(box.rows.size(), size_t(2));
    QCOMPARE(box.rows[0].name, QStringLiteral("Website"));
    QCOMPARE(box.rows[1].name, QStringLiteral("Phone"));
    QCOMPARE(box.dots.size(), size_t(3));
    QCOMPARE(box.dots[2].row, 0);
    QCOMPARE(box.steps.size(), size_t(2));
    QVERIFY(box.steps[0].switches && box.steps[1].switches);
    QVERIFY(box.dots[0].at.x() < box.dots[1].at.x() && box.dots[1].at.x() < box.dots[2].at.x());
}

void ChannelsAndLines::aClickOnADotSelectsItsTouchpoints()
{
    ChannelsDriver d;
    const CardId more = d.add(LaneKind::Touchpoints, 1, QStringLiteral("Second call"));
    change(*d.workbook, [&](Edit &edit) { edit.set(more, &Card::channel, QStringLiteral("Phone")); });
    const ChannelDot dot = d.view.layout().channels().dots[1];
    QCOMPARE(dot.cards.size(), size_t(2));
    QVERIFY(tipFor(d.view.board(), d.view.layout().hitTest(d.view.camera().toMap(QPointF(d.on(dot)))), nullptr)
                .contains(QStringLiteral("Second call")));
    d.click(d.on(dot));
    QCOMPARE(cardsOf(d.view.selection()), dot.cards);
}

void ChannelsAndLines::aChannelThatComesLaterIsThereAtOnce()
{
    ChannelsDriver d;
    const double before = d.view.layout().rectOf(d.channels).height();
    change(*d.workbook, [&](Edit &edit) {
        edit.set(d.cards(LaneKind::Touchpoints, 2).front(), &Card::channel, QStringLiteral("Shop"));
    });
    QCOMPARE(d.view.layout().channels().rows.size(), size_t(3));
    QVERIFY(d.view.layout().rectOf(d.channels).height() > before);
    QVERIFY(d.workbook->undo());
    QCOMPARE(d.view.layout().channels().rows.size(), size_t(2));
}

void ChannelsAndLines::channelsAreHeard()
{
    ChannelsDriver d;
    QCOMPARE(cellText(d.view.board(), 1, 2), QStringLiteral("Phone: Card Order"));
}

void ChannelsAndLines::aBlueprintLineIsDrawnMovedAndTakenAway()
{
    CanvasDriver d;
    const LaneId doing = d.small.lanes[0];
    const LaneId next = d.small.lanes[1];
    d.view.select(doing);
    d.view.commands().setLine(BlueprintLine::Interaction);
    QCOMPARE(d.model().at(doing).lineAbove, BlueprintLine::Interaction);
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Draw “Line of interaction” above “Doing”"));
    QVERIFY(d.view.layout().lanes().front().lineName);
    d.view.commands().moveLine(1);
    QCOMPARE(d.model().at(doing).lineAbove, BlueprintLine::None);
    QCOMPARE(d.model().at(next).lineAbove, BlueprintLine::Interaction);
    QCOMPARE(d.view.selection(), Selection(next));
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Move “Line of interaction”"));
    d.view.commands().setLine(BlueprintLine::None);
    QCOMPARE(d.model().at(next).lineAbove, BlueprintLine::None);
    QVERIFY(d.workbook->undo());
    QVERIFY(d.workbook->undo());
    QCOMPARE(d.model().at(doing).lineAbove, BlueprintLine::Interaction);
}

namespace {
const Registered<ChannelsAndLines> registeredChannelsAndLines;
}

}

#include "channelsandlines.moc"
