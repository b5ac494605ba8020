#include "base/id.h"
#include "layout/maplayout.h"
#include "model/lookup.h"
#include "support/bakery.h"
#include "support/plainsetter.h"
#include "support/registry.h"

#include <QRandomGenerator>
#include <QTest>
#include <cmath>

namespace wend::test {

namespace {

QString words(QRandomGenerator &random, int most)
{
    QString text;
    for (int n = random.bounded(1, most + 1); n > 0; --n)
        text += QString(random.bounded(2, 11), QChar(u'x')) + QChar(u' ');
    return text.trimmed();
}

/// A map of random lanes, columns and cards with random paths between them.
struct RandomMap
{
    explicit RandomMap(quint32 seed, int paths = 14) : random(seed), ids(seed)
    {
        Business business;
        business.id = ids.next<Business>();
        model.put(business);
        Map row;
        row.id = map = ids.next<Map>();
        model.put(row);
        for (int at = random.bounded(2, 8); at >= 0; --at) {
            Stage stage;
            stage.id = ids.next<Stage>();
            stage.map = map;
            stage.position = at;
            stage.name = words(random, 2);
            model.put(stage);
        }
        const std::vector<LaneKind> kinds {
            LaneKind::Doing, LaneKind::Touchpoints, LaneKind::Feeling, LaneKind::PainPoints, LaneKind::Backstage};
        for (int at = random.bounded(2, 7); at >= 0; --at) {
            Lane lane;
            lane.id = ids.next<Lane>();
            lane.map = map;
            lane.position = at;
            lane.kind = at == 1 ? LaneKind::Touchpoints : kinds[size_t(random.bounded(int(kinds.size())))];
            lane.lineAbove = random.bounded(3) ? BlueprintLine::None : BlueprintLine::Visibility;
            model.put(lane);
            for (const StageId stage : stagesOf(model, map)) {
                for (int n = random.bounded(0, 5); n > 0 && lane.kind != LaneKind::Feeling; --n)
                    cards.push_back(addCard(lane.id, stage, n));
            }
        }
        for (int n = 0; n < paths && cards.size() > 1; ++n)
            addPath();
    }

    CardId addCard(LaneId lane, StageId stage, int position)
    {
        Card card;
        card.id = ids.next<Card>();
        card.lane = lane;
        card.stage = stage;
        card.position = position;
        card.text = words(random, 4);
        card.channel = words(random, 1);
        model.put(card);
        return card.id;
    }

    Change addPath()
    {
        Path path;
        path.id = ids.next<Path>();
        path.map = map;
        path.from = cards[size_t(random.bounded(int(cards.size())))];
        do
            path.to = cards[size_t(random.bounded(int(cards.size())))];
        while (path.to == path.from);
        if (random.bounded(2))
            path.share = random.bounded(100) / 100.0;
        if (random.bounded(4) == 0)
            path.label = words(random, 2);
        return model.put(path);
    }

    QRandomGenerator random;
    IdSource ids;
    Model model;
    MapId map;
    std::vector<CardId> cards;
};

QString printed(const std::vector<PathBox> &paths)
{
    const auto rounded = [](double value) { return value + 1e-6; }; // the noise of binary fractions decides no digit
    QString text;
    for (const PathBox &path : paths) {
        text += QString::number(path.id.value);
        for (const QPointF &point : path.points)
            text += QStringLiteral(" %1,%2").arg(rounded(point.x()), 0, 'f', 2).arg(rounded(point.y()), 0, 'f', 2);
        text += QStringLiteral(" label %1,%2\n")
                    .arg(rounded(path.labelRect.x()), 0, 'f', 2)
                    .arg(rounded(path.labelRect.y()), 0, 'f', 2);
    }
    return text;
}

/// On the border: neither outside nor within.
bool isOnBorder(const QRectF &card, QPointF point)
{
    constexpr double near = 0.05;
    return card.adjusted(-near, -near, near, near).contains(point)
        && !card.adjusted(near, near, -near, -near).contains(point);
}

}

class PathRoutes : public QObject
{
    Q_OBJECT

private slots:
    void noPathRunsThroughACard_data() { seeds(); }
    void noPathRunsThroughACard();
    void labelsLieBesideCardsAndEachOther_data() { seeds(); }
    void labelsLieBesideCardsAndEachOther();
    void theSameMapHasTheSamePaths_data() { seeds(); }
    void theSameMapHasTheSamePaths();
    void neighboursAreJoinedStraight();
    void wordsBetweenNeighboursStandNearThem();
    void twoPathsDoNotLieOnTopOfEachOther();
    void whatLeadsBackIsToldApart();
    void aPathIsFoundBesideItsLine();
    void aPathOfAHiddenLaneIsNotDrawn();

private:
    static void seeds()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 24; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    PlainSetter m_setter;
};

void PathRoutes::noPathRunsThroughACard()
{
    QFETCH(int, seed);
    const RandomMap random {quint32(seed)};
    MapLayout layout(m_setter);
    layout.lay(random.model, random.map, {});
    QCOMPARE(layout.paths().size(), pathsOf(random.model, random.map).size());
    for (const PathBox &path : layout.paths()) {
        QVERIFY(path.points.size() >= 2);
        QVERIFY(isOnBorder(layout.rectOf(path.from), path.points.front()));
        QVERIFY(isOnBorder(layout.rectOf(path.to), path.points.back()));
        for (size_t i = 0; i + 1 < path.points.size(); ++i) {
            const QPointF a = path.points[i];
            const QPointF b = path.points[i + 1];
            QVERIFY2(std::abs(a.x() - b.x()) < 0.01 || std::abs(a.y() - b.y()) < 0.01, qPrintable(printed({path})));
            const QRectF stretch = QRectF(a, b).normalized().adjusted(-0.1, -0.1, 0.1, 0.1);
            for (const CardId card : random.cards)
                QVERIFY2(!layout.rectOf(card).adjusted(0.2, 0.2, -0.2, -0.2).intersects(stretch),
                    qPrintable(printed({path})));
        }
    }
}

void PathRoutes::labelsLieBesideCardsAndEachOther()
{
    QFETCH(int, seed);
    const RandomMap random {quint32(seed)};
    MapLayout layout(m_setter);
    layout.lay(random.model, random.map, {});
    for (const PathBox &path : layout.paths()) {
        const Path &row = random.model.at(path.id);
        QCOMPARE(!path.labelRect.isNull(), row.share.has_value() || !row.label.isEmpty());
        if (path.labelRect.isNull())
            continue;
        QVERIFY(path.labelRect.contains(path.label.rect()));
        for (const CardId card : random.cards)
            QVERIFY(!layout.rectOf(card).intersects(path.labelRect));
        for (const PathBox &other : layout.paths())
            QVERIFY(other.id == path.id || !other.labelRect.intersects(path.labelRect));
    }
}

void PathRoutes::theSameMapHasTheSamePaths()
{
    QFETCH(int, seed);
    RandomMap random {quint32(seed), 8};
    MapLayout followed(m_setter);
    followed.lay(random.model, random.map, {});
    QRandomGenerator &dice = random.random;
    for (int n = 0; n < 12; ++n) {
        Changes changes;
        if (dice.bounded(3) == 0) {
            changes.push_back(random.addPath());
        } else {
            Card card = random.model.at(random.cards[size_t(dice.bounded(int(random.cards.size())))]);
            card.text = words(dice, 6);
            if (dice.bounded(2))
                card.stage = stagesOf(
                    random.model, random.map)[size_t(dice.bounded(int(stagesOf(random.model, random.map).size())))];
            changes.push_back(random.model.put(card));
        }
        const std::vector<PathBox> before = followed.paths();
        const LayoutChange change = followed.update(random.model, changes, {});
        MapLayout fresh(m_setter);
        fresh.lay(random.model, random.map, {});
        QCOMPARE(printed(followed.paths()), printed(fresh.paths()));
        // What lies elsewhere is painted again, where it was and where it is.
        const auto isPainted = [&](const QRectF &rect) {
            return change.everything || std::any_of(change.dirty.begin(), change.dirty.end(), [&](const QRectF &dirty) {
                return dirty.contains(rect);
            });
        };
        for (const PathBox &path : followed.paths()) {
            const auto old
                = std::find_if(before.begin(), before.end(), [&](const PathBox &each) { return each.id == path.id; });
            if (old == before.end() || !(*old == path))
                QVERIFY(isPainted(path.bounds()) && (old == before.end() || isPainted(old->bounds())));
        }
    }
}

namespace {

/// The bakery with paths between touchpoints, named by their texts.
struct PathsInTheBakery
{
    CardId card(const QString &text) const
    {
        for (const auto &[id, card] : its.model.all<Card>()) {
            if (card.text == text)
                return id;
        }
        return {};
    }
    PathId join(const QString &from, const QString &to)
    {
        Path path;
        path.id = ids.next<Path>();
        path.map = its.map;
        path.from = card(from);
        path.to = card(to);
        its.model.put(path);
        return path.id;
    }
    void lay() { layout.lay(its.model, its.map, its.numbers); }

    Bakery its = bakery();
    IdSource ids {5};
    PlainSetter setter;
    MapLayout layout {setter};
};

}

void PathRoutes::neighboursAreJoinedStraight()
{
    PathsInTheBakery b;
    const PathId path = b.join("Google search", "Cake gallery");
    b.lay();
    const PathBox *box = b.layout.pathBox(path);
    QVERIFY(box);
    QVERIFY(!box->backward);
    QCOMPARE(box->points.front().x(), b.layout.rectOf(b.card("Google search")).right());
    QCOMPARE(box->points.back().x(), b.layout.rectOf(b.card("Cake gallery")).left());
}

void PathRoutes::wordsBetweenNeighboursStandNearThem()
{
    PathsInTheBakery b;
    const PathId path = b.join("Shop counter", "Care card in box");
    Path row = b.its.model.at(path);
    row.label = QStringLiteral("looks for pictures");
    b.its.model.put(row);
    b.lay();
    b.layout.stretchTo(b.layout.size().height() + 600); // as on a poster, where lanes are far higher than their cards
    const PathBox *box = b.layout.pathBox(path);
    QVERIFY(box && !box->labelRect.isNull());
    const double middle = (box->points.front().x() + box->points.back().x()) / 2;
    QVERIFY(std::abs(box->labelRect.center().x() - middle) < 2);
    QVERIFY2(std::abs(box->labelRect.center().y() - box->points.front().y()) < 70, qPrintable(printed({*box})));
}

void PathRoutes::twoPathsDoNotLieOnTopOfEachOther()
{
    PathsInTheBakery b;
    b.join("Order form", "Shop counter");
    b.join("Order form", "Care card in box");
    b.join("Cake gallery", "Shop counter");
    b.join("Thank-you email", "Cake gallery");
    b.join("Shop counter", "Order form");
    b.lay();
    for (const PathBox &path : b.layout.paths()) {
        for (const PathBox &other : b.layout.paths()) {
            if (other.id == path.id)
                continue;
            for (size_t i = 0; i + 1 < path.points.size(); ++i) {
                for (size_t j = 0; j + 1 < other.points.size(); ++j) {
                    const QRectF a = QRectF(path.points[i], path.points[i + 1]).normalized();
                    const QRectF c = QRectF(other.points[j], other.points[j + 1]).normalized();
                    const bool sameWay = (a.width() > a.height()) == (c.width() > c.height());
                    const QRectF both = a.adjusted(-0.5, -0.5, 0.5, 0.5) & c.adjusted(-0.5, -0.5, 0.5, 0.5);
                    QVERIFY(!sameWay || std::max(both.width(), both.height()) < 8);
                }
            }
        }
    }
}

void PathRoutes::whatLeadsBackIsToldApart()
{
    PathsInTheBakery b;
    const PathId back = b.join("Shop counter", "Order form");
    const PathId on = b.join("Order form", "Shop counter");
    const PathId down = b.join("Order form", "Confirmation");
    b.lay();
    QVERIFY(b.layout.pathBox(back)->backward);
    QVERIFY(!b.layout.pathBox(on)->backward);
    QVERIFY(!b.layout.pathBox(down)->backward);
}

void PathRoutes::aPathIsFoundBesideItsLine()
{
    PathsInTheBakery b;
    const PathId path = b.join("Thank-you email", "Cake gallery");
    b.lay();
    const PathBox *box = b.layout.pathBox(path);
    QVERIFY(box->points.size() > 2);
    const QPointF middle = (box->points[1] + box->points[2]) / 2;
    for (const double aside : {-3.0, 0.0, 3.0}) {
        const Hit hit = b.layout.hitTest(middle + QPointF(0, aside));
        QCOMPARE(hit.part, Hit::Part::Path);
        QCOMPARE(hit.path, path);
    }
    QVERIFY(b.layout.hitTest(b.layout.rectOf(b.card("Cake gallery")).center()).part == Hit::Part::Card);
}

void PathRoutes::aPathOfAHiddenLaneIsNotDrawn()
{
    PathsInTheBakery b;
    b.join("Thank-you email", "Cake gallery");
    LayoutOptions options;
    options.without = {b.its.model.at(b.card("Cake gallery")).lane};
    b.layout = MapLayout(b.setter, options);
    b.lay();
    QVERIFY(b.layout.paths().empty());
}

namespace {
const Registered<PathRoutes> registeredPathRoutes;
}

}

#include "pathroutes.moc"
