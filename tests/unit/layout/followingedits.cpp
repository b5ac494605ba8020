#include "model/lookup.h"
#include "render/mappainter.h"
#include "support/bakery.h"
#include "support/plainsetter.h"
#include "support/registry.h"
#include "unit/layout/printedlayout.h"

#include <QPainter>
#include <QPicture>
#include <QTest>

namespace wend::test {

namespace {

QString someWords(QRandomGenerator &random)
{
    static const QStringList words {QStringLiteral("cake"), QStringLiteral("order"), QStringLiteral("the"),
        QStringLiteral("photograph"), QStringLiteral("Donaudampfschifffahrtsgesellschaftskapitän"),
        QStringLiteral("蛋糕"), QStringLiteral("a")};
    QString text;
    for (int i = random.bounded(1, 12); i > 0; --i)
        text += words.at(random.bounded(int(words.size()))) + QLatin1Char(' ');
    return text.trimmed();
}

/// Random edits of a model's map, reported as the store reports them.
struct Editor
{
    Model &model;
    MapId map;
    QRandomGenerator random {7};
    IdSource ids {11};

    template <class List>
    auto any(const List &list)
    {
        return list[size_t(random.bounded(int(list.size())))];
    }

    std::vector<CardId> cards() const
    {
        std::vector<CardId> list;
        for (const auto &[id, card] : model.all<Card>())
            list.push_back(id);
        std::sort(list.begin(), list.end());
        return list;
    }

    Change editCard()
    {
        Card card = model.at(any(cards()));
        switch (random.bounded(3)) {
        case 0: card.id = ids.next<Card>(); [[fallthrough]];
        case 1:
            card.lane = any(lanesOf(model, map));
            card.stage = any(stagesOf(model, map));
            card.position = random.bounded(100.0);
            break;
        default:
            card.text = someWords(random);
            card.severity = random.bounded(1, 6);
            card.momentOfTruth = random.bounded(2) == 1;
        }
        return model.put(card);
    }

    Change editStage()
    {
        Stage stage = model.at(any(stagesOf(model, map)));
        if (random.bounded(2)) {
            stage.id = ids.next<Stage>();
            stage.name = someWords(random);
        }
        stage.position = random.bounded(100.0);
        return model.put(stage);
    }

    Change editLane()
    {
        Lane lane = model.at(any(lanesOf(model, map)));
        lane.name = someWords(random);
        lane.lineAbove = random.bounded(2) ? BlueprintLine::None : BlueprintLine::Interaction;
        lane.kind = random.bounded(3) ? lane.kind : LaneKind::Text;
        return model.put(lane);
    }

    Change editFeeling()
    {
        Feeling feeling;
        feeling.id = ids.next<Feeling>();
        feeling.map = map;
        feeling.stage = any(stagesOf(model, map));
        feeling.persona = personasOf(model, map).front();
        feeling.at = random.generateDouble();
        feeling.value = random.bounded(-100, 101);
        feeling.label = random.bounded(2) ? someWords(random) : QString();
        return model.put(feeling);
    }

    Change next()
    {
        switch (random.bounded(10)) {
        case 0: return editStage();
        case 1: return editLane();
        case 2: return editFeeling();
        case 3: return model.remove(any(cards()));
        case 4: {
            Tool tool = model.at(any(toolsOf(model)));
            tool.monthlyCost = random.bounded(1000);
            return model.put(tool);
        }
        default: return editCard();
        }
    }
};

/// All that is drawn, as the painter is told to.
QByteArray drawn(const MapLayout &layout)
{
    QPicture picture;
    QPainter painter(&picture);
    paintMap(painter, layout, QRectF(QPointF(), layout.size()), {});
    painter.end();
    return QByteArray(picture.data(), qsizetype(picture.size()));
}

/// Another value of a field; false where there is none.
struct Alter
{
    const Model &model;
    qint64 own; ///< the row's id

    bool operator()(QString &field) const { return field += QStringLiteral(" x"), true; }
    bool operator()(QByteArray &field) const { return field += 'x', true; }
    bool operator()(bool &field) const { return field = !field, true; }
    bool operator()(int &field) const { return field += field < 3 ? 1 : -1, true; }
    bool operator()(double &field) const { return field = field > 0.5 ? field / 2 : field + 0.3, true; }
    bool operator()(QColor &field) const { return field = field == QColor(Qt::red) ? Qt::blue : Qt::red, true; }
    bool operator()(QDate &field) const { return field = field.isValid() ? field.addDays(3) : QDate(2027, 1, 1), true; }
    bool operator()(QDateTime &) const { return false; }
    template <class Field>
    bool operator()(std::optional<Field> &field) const
    {
        return (*this)(field ? *field : field.emplace());
    }
    template <class Row>
    bool operator()(Id<Row> &field) const
    {
        for (const auto &[id, row] : model.all<Row>()) {
            if (id != field && id.value != own)
                return field = id, true;
        }
        return false;
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    bool operator()(Enum &field) const
    {
        const auto &words = EnumWords<Enum>::list;
        for (size_t at = 0; at < words.size(); ++at) {
            if (words[at].first == field)
                return field = words[(at + 1) % words.size()].first, true;
        }
        return false;
    }
};

/// The bakery with something of every kind of row that a map shows.
Bakery fullBakery()
{
    Bakery its = bakery();
    IdSource ids(5);
    Map second;
    second.id = ids.next<Map>();
    second.title = QStringLiteral("Second");
    its.model.put(second);
    Lane channels;
    channels.id = ids.next<Lane>();
    channels.map = its.map;
    channels.position = 99;
    channels.kind = LaneKind::Channels;
    its.model.put(channels);
    Persona tom;
    tom.id = ids.next<Persona>();
    tom.name = QStringLiteral("Tom");
    tom.colour = Qt::darkCyan;
    its.model.put(tom);
    its.model.put(MapPersona {ids.next<MapPersona>(), its.map, tom.id, 9});
    std::vector<CardId> touchpoints;
    for (const LaneId lane : lanesOf(its.model, its.map)) {
        for (const StageId stage : stagesOf(its.model, its.map)) {
            if (its.model.at(lane).kind == LaneKind::Touchpoints)
                touchpoints.push_back(cardsIn(its.model, lane, stage).front());
        }
    }
    Card card = its.model.at(touchpoints[1]);
    card.persona = tom.id;
    its.model.put(card);
    Path path;
    path.id = ids.next<Path>();
    path.map = its.map;
    path.from = touchpoints[0];
    path.to = touchpoints[1];
    path.label = QStringLiteral("asks first");
    its.model.put(path);
    Evidence evidence;
    evidence.id = ids.next<Evidence>();
    evidence.card = touchpoints[0];
    evidence.text = QStringLiteral("Two reviews say so");
    its.model.put(evidence);
    return its;
}

using Write = std::function<Change(Bakery &)>;

/// Writes a field of some row.
template <class Row, class Field>
Write writing(Field Row::*field, const std::type_identity_t<Field> &value)
{
    return [=](Bakery &its) {
        Row row = its.model.all<Row>().begin()->second;
        row.*field = value;
        return its.model.put(row);
    };
}

/// Some rows of a type, the same at every run.
template <class Row>
std::vector<Id<Row>> someRows(const Model &model)
{
    std::vector<Id<Row>> ids;
    for (const auto &[id, row] : model.all<Row>())
        ids.push_back(id);
    std::sort(ids.begin(), ids.end());
    if (ids.size() > 3)
        ids = {ids.front(), ids[ids.size() / 2], ids.back()};
    return ids;
}

}

class FollowingEdits : public QObject
{
    Q_OBJECT

private slots:
    void anEditLaysOutAsAFreshLayoutWould_data();
    void anEditLaysOutAsAFreshLayoutWould();
    void anyFieldOfAnyRowIsFollowed_data();
    void anyFieldOfAnyRowIsFollowed();
    void anEditSetsOnlyItsOwnWords();
    void whatIsNotDrawnLaysNothing_data();
    void whatIsNotDrawnLaysNothing();
    void aPersonaIsLaidOutWhereItIsDrawn();
    void whatMovedIsSaid();
};

void FollowingEdits::anyFieldOfAnyRowIsFollowed_data()
{
    QTest::addColumn<int>("table");
    forEachTable([]<class Row>(Row *) { QTest::newRow(RowTable<Row>::name) << tableIndex<Row>(); });
}

// A field that is drawn and not followed is found here, also one that comes later.
void FollowingEdits::anyFieldOfAnyRowIsFollowed()
{
    QFETCH(int, table);
    Bakery its = fullBakery();
    const PlainSetter setter;
    const auto isFollowed = [&]<class Row>(const Row &before, const Row &after, const char *column) {
        MapLayout layout(setter);
        layout.lay(its.model, its.map, its.numbers);
        for (const Row *row : {&after, &before}) {
            layout.update(its.model, {its.model.put(*row)}, its.numbers);
            MapLayout fresh(setter);
            fresh.lay(its.model, its.map, its.numbers);
            QVERIFY2(drawn(layout) == drawn(fresh), column);
        }
    };
    forEachTable([&]<class Row>(Row *) {
        if (tableIndex<Row>() != table)
            return;
        for (const Id<Row> id : someRows<Row>(its.model)) {
            forEachColumn<Row>([&](const auto &column) {
                const Row before = its.model.at(id);
                Row after = before;
                if (qstrcmp(column.name, "id") != 0 && Alter {its.model, id.value}(after.*column.field))
                    isFollowed(before, after, column.name);
            });
        }
    });
}

void FollowingEdits::anEditLaysOutAsAFreshLayoutWould_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("stretch");
    QTest::newRow("wide") << 1300.0 << 0.0;
    QTest::newRow("narrow") << 500.0 << 0.0;
    QTest::newRow("stretched") << 1300.0 << 5000.0;
}

void FollowingEdits::anEditLaysOutAsAFreshLayoutWould()
{
    QFETCH(double, width);
    QFETCH(double, stretch);
    Bakery its = bakery();
    const PlainSetter setter;
    LayoutOptions options;
    options.width = width;
    MapLayout layout(setter, options);
    layout.lay(its.model, its.map, its.numbers);
    layout.stretchTo(stretch);
    Editor editor {its.model, its.map};
    for (int i = 0; i < 120; ++i) {
        const Changes changes {editor.next()};
        if (i % 10 == 0)
            its.numbers[0].value = editor.random.bounded(1000000);
        layout.update(its.model, changes, its.numbers);
        MapLayout fresh(setter, options);
        fresh.lay(its.model, its.map, its.numbers);
        fresh.stretchTo(stretch);
        QCOMPARE(printed(layout), printed(fresh));
    }
}

void FollowingEdits::anEditSetsOnlyItsOwnWords()
{
    Bakery its = bakery();
    const PlainSetter setter;
    MapLayout layout(setter);
    const LaneId lane = lanesOf(its.model, its.map)[0];
    const StageId stage = stagesOf(its.model, its.map)[0];
    IdSource ids(3);
    for (int i = 0; i < 2000; ++i) {
        Card card;
        card.id = ids.next<Card>();
        card.lane = lane;
        card.stage = stage;
        card.position = 1000 + i;
        card.text = QStringLiteral("card");
        its.model.put(card);
    }
    layout.lay(its.model, its.map, its.numbers);
    Card card = its.model.at(cardsIn(its.model, lane, stage)[700]);
    card.text = QStringLiteral("another");
    setter.count = 0;
    const LayoutChange change = layout.update(its.model, {its.model.put(card)}, its.numbers);
    QVERIFY2(setter.count < 6, qPrintable(QString::number(setter.count)));
    QVERIFY(!change.everything && !change.movedBelow && !change.resized);
    QCOMPARE(int(change.dirty.size()), 1);
    QVERIFY(change.dirty.front().contains(layout.rectOf(card.id)));
}

void FollowingEdits::whatIsNotDrawnLaysNothing_data()
{
    QTest::addColumn<Write>("write");
    const QString words = QStringLiteral("something else");
    QTest::newRow("what a persona wants") << writing(&Persona::goals, words);
    QTest::newRow("a persona's age") << writing(&Persona::age, 77);
    QTest::newRow("the business's name") << writing(&Business::name, words);
    QTest::newRow("a map's goal") << writing(&Map::goal, words);
    QTest::newRow("a stage's target") << writing(&Stage::target, 0.77);
    QTest::newRow("a card's notes") << writing(&Card::notes, words);
    QTest::newRow("the words of evidence") << writing(&Evidence::text, words);
}

void FollowingEdits::whatIsNotDrawnLaysNothing()
{
    QFETCH(Write, write);
    Bakery its = fullBakery();
    const PlainSetter setter;
    MapLayout layout(setter);
    layout.lay(its.model, its.map, its.numbers);
    setter.count = 0;
    const Change written = write(its);
    QVERIFY(written.fields != 0);
    const LayoutChange change = layout.update(its.model, {written}, its.numbers);
    QCOMPARE(setter.count, 0);
    QVERIFY(!change.everything && !change.movedBelow && !change.resized && change.dirty.empty());
}

void FollowingEdits::aPersonaIsLaidOutWhereItIsDrawn()
{
    Bakery its = fullBakery();
    const PlainSetter setter;
    MapLayout layout(setter);
    layout.lay(its.model, its.map, its.numbers);
    const int all = std::exchange(setter.count, 0);
    Persona tom = its.model.at(personasOf(its.model, its.map).back());
    tom.colour = Qt::darkYellow;
    const LayoutChange change = layout.update(its.model, {its.model.put(tom)}, its.numbers);
    QVERIFY(!change.everything && !change.dirty.empty());
    QVERIFY2(setter.count > 0 && setter.count < all / 4, qPrintable(QString::number(setter.count)));

    Persona elsewhere;
    elsewhere.id = {77};
    elsewhere.name = QStringLiteral("Nobody here");
    its.model.put(elsewhere);
    elsewhere.name = QStringLiteral("Still nobody");
    setter.count = 0;
    layout.update(its.model, {its.model.put(elsewhere)}, its.numbers);
    QCOMPARE(setter.count, 0);
}

void FollowingEdits::whatMovedIsSaid()
{
    Bakery its = bakery();
    const PlainSetter setter;
    MapLayout layout(setter);
    layout.lay(its.model, its.map, its.numbers);
    const LaneBox lane = layout.lanes()[1];
    Card card = its.model.at(lane.cells[0]->cards[0].id);
    card.text = QStringLiteral(
        "so many words that the card needs more lines than its whole lane had room for, and then some more of them");
    const LayoutChange change = layout.update(its.model, {its.model.put(card)}, its.numbers);
    QVERIFY(change.movedBelow.has_value());
    QCOMPARE(*change.movedBelow, lane.top);
    QVERIFY(change.resized);
}

static const Registered<FollowingEdits> registeredFollowingEdits;

}

#include "followingedits.moc"
