#include "layout/monotonecurve.h"
#include "model/lookup.h"
#include "support/bakery.h"
#include "support/plainsetter.h"
#include "support/registry.h"
#include "unit/layout/printedlayout.h"

#include <QLineF>
#include <QTest>
#include <cmath>

namespace wend::test {

namespace {

/// What stands at the end of a card's words stands beside their last line.
QRectF lastLine(const PlacedText &text)
{
    const int last = text.text->lineCount() - 1;
    return {
        text.at.x(), text.at.y() + last * text.text->lineHeight(), text.text->lineWidth(last), text.text->lineHeight()};
}

}

class MapLayouts : public QObject
{
    Q_OBJECT

private slots:
    void theSameMapIsLaidOutTheSame();
    void everyCardIsFoundWhereItIs();
    void edgesLabelsAndPlacesToAddAreFound();
    void aDroppedCardGoesWhereItIsDropped();
    void nothingOverlapsAndNothingLeavesTheMap();
    void furtherNumbersStandBelowTheOneThatLeads();
    void aLongNameOfANumberIsCutAndItsValueNot();
    void labelsAvoidPointsAndEachOther();
    void aFeelingIsFoundWhereItIsPut();
    void mapsOfAnySizeAreLaidOut();
    void aStretchedMapIsAsHighAsItIsAsked();
    void theCurveNeverGoesBeyondItsPoints();
};

void MapLayouts::theSameMapIsLaidOutTheSame()
{
    const Bakery its = bakery();
    const PlainSetter setter;
    MapLayout first(setter);
    MapLayout second(setter);
    first.lay(its.model, its.map, its.numbers);
    second.lay(its.model, its.map, its.numbers);
    QCOMPARE(printed(first), printed(second));
}

void MapLayouts::everyCardIsFoundWhereItIs()
{
    const Bakery its = bakery();
    const PlainSetter setter;
    MapLayout layout(setter);
    layout.lay(its.model, its.map, its.numbers);
    for (const auto &[id, card] : its.model.all<Card>()) {
        const QRectF rect = layout.rectOf(id);
        const Hit hit = layout.hitTest(rect.center());
        QCOMPARE(hit.part, Hit::Part::Card);
        QCOMPARE(hit.card, id);
        QCOMPARE(hit.stage, card.stage);
        QCOMPARE(hit.lane, card.lane);
        QVERIFY(rect.contains(layout.textPlace(id).rect.topLeft()));
        QCOMPARE(layout.cardsIn(rect.adjusted(2, 2, -2, -2)), std::vector<CardId> {id});
    }
    for (const CurveBox &curve : layout.feelings().curves) {
        for (const FeelingPoint &point : curve.points)
            QCOMPARE(layout.hitTest(layout.pointPosition(point.id)).feeling, point.id);
    }
}

void MapLayouts::edgesLabelsAndPlacesToAddAreFound()
{
    const Bakery its = bakery();
    const PlainSetter setter;
    MapLayout layout(setter);
    layout.lay(its.model, its.map, its.numbers);
    const StageBox &second = layout.stages()[1];
    QCOMPARE(layout.hitTest({second.left + 60, 20}).part, Hit::Part::StageHeader);
    QCOMPARE(layout.hitTest({second.left, 20}).part, Hit::Part::StageBorder);
    QCOMPARE(layout.hitTest({second.left, 20}).stage, layout.stages()[0].id);
    QCOMPARE(layout.hitTest({10, layout.lanes()[2].top + 12}).part, Hit::Part::LaneLabel);
    QCOMPARE(layout.hitTest({10, layout.lanes()[2].top}).part, Hit::Part::LaneBorder);
    QCOMPARE(layout.hitTest({10, layout.lanes()[2].top}).lane, layout.lanes()[1].id);
    QCOMPARE(layout.hitTest(layout.addStageRect().center()).part, Hit::Part::AddStage);
    QCOMPARE(layout.hitTest(layout.addLaneRect().center()).part, Hit::Part::AddLane);
    QCOMPARE(layout.hitTest({-50, -50}).part, Hit::Part::Nothing);
    const LaneBox &numbers = layout.lanes()[6];
    QCOMPARE(numbers.kind, LaneKind::Numbers);
    const PillBox &pill = layout.numbers().pills[1];
    QCOMPARE(layout.hitTest(pill.rect.center() + QPointF(0, numbers.top)).part, Hit::Part::Pill);
    QCOMPARE(layout.hitTest(pill.rect.center() + QPointF(0, numbers.top)).stage, pill.after);
    const NumberBox &number = layout.numbers().numbers[2];
    QCOMPARE(layout.hitTest(number.value.rect().center() + QPointF(0, numbers.top)).part, Hit::Part::Number);
}

void MapLayouts::aDroppedCardGoesWhereItIsDropped()
{
    const Bakery its = bakery();
    const PlainSetter setter;
    MapLayout layout(setter);
    layout.lay(its.model, its.map, its.numbers);
    for (const LaneBox &lane : layout.lanes()) {
        for (const StageBox &stage : layout.stages()) {
            const std::vector<CardId> &cards = cardsIn(its.model, lane.id, stage.id);
            for (int i = 0; i < int(cards.size()); ++i) {
                const QRectF rect = layout.rectOf(cards[size_t(i)]);
                QCOMPARE(layout.insertIndexAt(stage.id, lane.id, rect.topLeft() + QPointF(1, 1)), i);
                QVERIFY(!layout.insertLine(stage.id, lane.id, i).isNull());
            }
            const QRectF cell = layout.cellRect(stage.id, lane.id);
            QCOMPARE(layout.insertIndexAt(stage.id, lane.id, cell.bottomRight() - QPointF(1, 1)), int(cards.size()));
            QVERIFY(!layout.addCardRect(stage.id, lane.id).isEmpty());
        }
    }
}

void MapLayouts::nothingOverlapsAndNothingLeavesTheMap()
{
    Bakery its = bakery();
    for (const auto &[id, card] : std::unordered_map<CardId, Card>(its.model.all<Card>())) {
        Card longer = card;
        longer.text
            += QStringLiteral(" and the Donaudampfschifffahrtsgesellschaftskapitän, who wants more cake than there is");
        its.model.put(longer);
    }
    const PlainSetter setter;
    const auto optionsOf = [](double width, Medium medium, bool namesAbove) {
        LayoutOptions options;
        options.width = width;
        options.medium = medium;
        options.namesAbove = namesAbove;
        return options;
    };
    for (const LayoutOptions &options : {optionsOf(400, Medium::Screen, false), optionsOf(1280, Medium::Screen, false),
             optionsOf(3000, Medium::Screen, false), optionsOf(800, Medium::Paper, false),
             optionsOf(800, Medium::Paper, true), optionsOf(3000, Medium::Paper, true)}) {
        MapLayout layout(setter, options);
        layout.lay(its.model, its.map, its.numbers);
        std::vector<QRectF> rects;
        for (const auto &[id, card] : its.model.all<Card>()) {
            const QRectF rect = layout.rectOf(id);
            QVERIFY(layout.cellRect(card.stage, card.lane).contains(rect));
            for (const QRectF &other : rects)
                QVERIFY(!rect.adjusted(0.1, 0.1, -0.1, -0.1).intersects(other));
            rects.push_back(rect);
        }
        for (const LaneBox &lane : layout.lanes()) {
            QVERIFY(QRectF(QPointF(), layout.size()).contains(layout.rectOf(lane.id)));
            QVERIFY(lane.label.rect().bottom() <= lane.height);
            for (const auto &cell : lane.cells) {
                for (const CardBox &box : cell->cards) {
                    QVERIFY(QRectF(QPointF(), box.rect.size()).contains(box.title.rect()));
                    const QRectF words = lastLine(box.title);
                    QVERIFY(!box.mark || !box.mark.rect().intersects(words));
                    QVERIFY(!box.detail || !box.detail.rect().intersects(words));
                    const double dots = box.dots.x() - 0.1;
                    QVERIFY(box.severity == 0 || !words.contains(QPointF(dots, box.dots.y())));
                    for (const CardMark &mark : box.marks)
                        QVERIFY(!words.contains(mark.at) && QRectF(QPointF(), box.rect.size()).contains(mark.at));
                }
            }
        }
        for (const PillBox &pill : layout.numbers().pills) {
            for (const NumberBox &number : layout.numbers().numbers)
                QVERIFY(!pill.rect.intersects(number.value.rect()) && !pill.rect.intersects(number.course));
        }
    }
}

FurtherNumber further(qint64 id, const QString &label, double value)
{
    return {{id}, {id}, label, MetricKind::Count, {}, value, false};
}

void MapLayouts::furtherNumbersStandBelowTheOneThatLeads()
{
    Bakery its = bakery();
    const PlainSetter setter;
    MapLayout plain(setter);
    plain.lay(its.model, its.map, its.numbers);
    for (int count = 1; count <= 5; ++count) {
        its.numbers[2].others.push_back(further(900 + count, QStringLiteral("asked by phone"), 50 + count));
        MapLayout layout(setter);
        layout.lay(its.model, its.map, its.numbers);
        const NumberBox &number = layout.numbers().numbers[2];
        QCOMPARE(number.others.size(), size_t(std::min(count, 3)));
        QCOMPARE(bool(number.more), count > 3);
        std::vector<QRectF> rects {number.value.rect(), number.label.rect()};
        for (const FurtherNumberBox &other : number.others)
            rects.push_back(other.text.rect());
        if (number.more)
            rects.push_back(number.more.rect());
        const LaneBox &lane = layout.lanes()[6];
        for (size_t at = 1; at < rects.size(); ++at) {
            QVERIFY(at == 1 || rects[at].top() >= rects[at - 1].bottom() - 0.01);
            QVERIFY(rects[at].right() <= layout.stages()[2].left + layout.stages()[2].width);
            QVERIFY(rects[at].bottom() <= lane.height);
            const Hit hit = layout.hitTest(rects[at].center() + QPointF(0, lane.top));
            QCOMPARE(hit.part, Hit::Part::Number);
            QCOMPARE(
                hit.binding, at < 2 || at - 2 >= number.others.size() ? number.binding : number.others[at - 2].binding);
        }
        QVERIFY(layout.numbers().height > plain.numbers().height);
        for (const PillBox &pill : layout.numbers().pills) {
            for (const QRectF &rect : rects)
                QVERIFY(!pill.rect.intersects(rect));
        }
    }
    // Where there is nothing more, nothing grows.
    its.numbers[2].others.clear();
    MapLayout again(setter);
    again.lay(its.model, its.map, its.numbers);
    QCOMPARE(printed(again), printed(plain));
}

void MapLayouts::aLongNameOfANumberIsCutAndItsValueNot()
{
    Bakery its = bakery();
    its.numbers[1].others.push_back(
        further(900, QStringLiteral("Durchschnittliche Sitzungsdauer der wiederkehrenden Besucherinnen"), 57));
    its.numbers[1].others.push_back(further(901, QStringLiteral("x"), 123456789012345678.0));
    const PlainSetter setter;
    MapLayout layout(setter);
    layout.lay(its.model, its.map, its.numbers);
    const StageBox &stage = layout.stages()[1];
    for (const FurtherNumberBox &other : layout.numbers().numbers[1].others) {
        QCOMPARE(other.text.text->lineCount(), 1);
        QVERIFY(other.text.rect().right() <= stage.left + stage.width);
    }
}

void MapLayouts::labelsAvoidPointsAndEachOther()
{
    Bakery its = bakery();
    for (const auto &[id, feeling] : std::unordered_map<FeelingId, Feeling>(its.model.all<Feeling>())) {
        Feeling labelled = feeling;
        labelled.label = QStringLiteral("said so");
        its.model.put(labelled);
    }
    const PlainSetter setter;
    MapLayout layout(setter);
    layout.lay(its.model, its.map, its.numbers);
    std::vector<QRectF> labels;
    const FeelingBox &feelings = layout.feelings();
    for (const FeelingPoint &point : feelings.curves.front().points) {
        QVERIFY(!point.labelRect.isNull());
        for (const QRectF &other : labels)
            QVERIFY(!point.labelRect.intersects(other));
        for (const FeelingPoint &other : feelings.curves.front().points)
            QVERIFY(!point.labelRect.contains(other.at));
        QVERIFY(point.labelRect.top() >= feelings.panelTop);
        QVERIFY(point.labelRect.bottom() <= feelings.panelTop + feelings.panelHeight);
        labels.push_back(point.labelRect);
    }
}

void MapLayouts::aFeelingIsFoundWhereItIsPut()
{
    const Bakery its = bakery();
    const PlainSetter setter;
    MapLayout layout(setter);
    layout.lay(its.model, its.map, its.numbers);
    for (const int value : {-100, -31, 0, 77, 100}) {
        const FeelingPlace place {layout.stages()[2].id, 0.25, value};
        const std::optional<FeelingPlace> found = layout.feelingAt(layout.positionOf(place));
        QVERIFY(found);
        QCOMPARE(found->stage, place.stage);
        QCOMPARE(found->value, place.value);
        QVERIFY(std::abs(found->at - place.at) < 0.01);
    }
    QVERIFY(!layout.feelingAt({layout.stages()[2].left + 10, layout.lanes().front().top + 2}));
}

void MapLayouts::mapsOfAnySizeAreLaidOut()
{
    const PlainSetter setter;
    for (const int stages : {0, 1, 40}) {
        for (const int lanes : {0, 1, 40}) {
            Model model;
            Map map;
            map.id = {1};
            model.put(map);
            for (int i = 0; i < stages; ++i) {
                Stage stage;
                stage.id = {i + 1};
                stage.map = map.id;
                stage.position = i;
                stage.name = QStringLiteral("A stage of a long name number %1").arg(i);
                stage.duration = 1;
                model.put(stage);
            }
            for (int i = 0; i < lanes; ++i) {
                Lane lane;
                lane.id = {i + 1};
                lane.map = map.id;
                lane.position = i;
                lane.kind = LaneKind(i % 11);
                model.put(lane);
            }
            MapLayout layout(setter);
            layout.lay(model, map.id, {});
            QCOMPARE(int(layout.stages().size()), stages);
            QCOMPARE(int(layout.lanes().size()), lanes);
            QVERIFY(layout.size().width() >= layout.options().width - 40);
            QVERIFY(layout.columns().empty() || layout.columns().front().width >= layout.options().minimumColumn);
            for (double x = -20; x < 2000; x += 97) {
                for (double y = -20; y < 2000; y += 53)
                    (void)layout.hitTest({x, y});
            }
        }
    }
}

void MapLayouts::aStretchedMapIsAsHighAsItIsAsked()
{
    const Bakery its = bakery();
    const PlainSetter setter;
    MapLayout layout(setter);
    layout.lay(its.model, its.map, its.numbers);
    const double natural = layout.size().height();
    layout.stretchTo(natural + 321);
    QVERIFY(std::abs(layout.size().height() - natural - 321) < 0.01);
    layout.stretchTo(10);
    QVERIFY(std::abs(layout.size().height() - natural) < 0.01);
}

void MapLayouts::theCurveNeverGoesBeyondItsPoints()
{
    QRandomGenerator random(1980);
    for (int round = 0; round < 200; ++round) {
        std::vector<QPointF> points;
        double x = 0;
        for (int i = random.bounded(1, 12); i > 0; --i)
            points.emplace_back(x += 1 + random.bounded(40.0), random.bounded(200.0) - 100);
        const MonotoneCurve curve(points);
        for (size_t i = 0; i + 1 < points.size(); ++i) {
            const auto [low, high] = std::minmax({points[i].y(), points[i + 1].y()});
            double last = points[i].y();
            const bool rising = points[i + 1].y() >= points[i].y();
            for (int step = 1; step < 20; ++step) {
                const double y
                    = curve.at(points[i].x() + (points[i + 1].x() - points[i].x()) * step / 20).value_or(1000);
                QVERIFY(y >= low - 1e-6 && y <= high + 1e-6);
                QVERIFY(rising ? y >= last - 1e-6 : y <= last + 1e-6);
                last = y;
            }
        }
        QCOMPARE(curve.path().currentPosition(), points.back());
        QVERIFY(!curve.at(points.back().x() + 1));
    }
}

static const Registered<MapLayouts> registeredMapLayouts;

}

#include "maplayouts.moc"
