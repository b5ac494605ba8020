// Maps that nobody plans and somebody has: what is too long ends in "…" and stays within its place.

#include "layout/maplayout.h"
#include "model/lookup.h"
#include "render/fontsetter.h"
#include "store/edit.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

class Extremes : public QObject
{
    Q_OBJECT

private slots:
    void aCardOfTwoThousandWordsIsNotHigherThanAScreen();
    void wordsStayWithinTheirCards_data();
    void wordsStayWithinTheirCards();
    void longNamesLeaveRoomForTheMap();
    void aMapWithoutAnythingHasASize();
};

namespace {

const LaneKind kinds[] {LaneKind::Doing, LaneKind::Touchpoints, LaneKind::Thinking, LaneKind::PainPoints,
    LaneKind::Ideas, LaneKind::Messages, LaneKind::Backstage, LaneKind::Support, LaneKind::Text, LaneKind::Pictures,
    LaneKind::Storyboard};

/// A map of three stages with a lane of each kind, and a card that says `text` in each lane's first cell.
struct Extreme
{
    explicit Extreme(const QString &text)
    {
        change(*workbook, [&](Edit &edit) {
            map = edit.insert(Map {});
            for (int at = 0; at < 3; ++at) {
                Stage stage;
                stage.map = map;
                stage.position = at;
                stage.name = QStringLiteral("Order");
                stages.push_back(edit.insert(stage));
            }
            for (const LaneKind kind : kinds) {
                Lane lane;
                lane.map = map;
                lane.kind = kind;
                lane.position = int(kind);
                Card card;
                card.lane = edit.insert(lane);
                card.stage = stages.front();
                card.text = card.channel = card.owner = text;
                card.impact = 3;
                card.effort = 1;
                cards.push_back(edit.insert(card));
            }
        });
        layout.lay(workbook->model(), map, {});
    }

    OpenWorkbook workbook;
    MapId map;
    std::vector<StageId> stages;
    std::vector<CardId> cards;
    FontSetter setter {QStringLiteral("en")};
    MapLayout layout {setter};
};

}

void Extremes::aCardOfTwoThousandWordsIsNotHigherThanAScreen()
{
    const Extreme extreme(QStringLiteral("cake ").repeated(2000));
    for (const CardId card : extreme.cards) {
        const QRectF rect = extreme.layout.rectOf(card);
        QVERIFY2(rect.height() < 800, qPrintable(QString::number(rect.height())));
    }
}

void Extremes::wordsStayWithinTheirCards_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one long word") << QStringLiteral("Donaudampfschiff").repeated(20).left(300);
    QTest::newRow("Chinese")
        << QStringLiteral("顾客在网上搜索生日蛋糕的时候看到了我们的广告，然后点击进入订单页面填写表格").repeated(6);
    QTest::newRow("emoji") << QStringLiteral("🎂👩‍👩‍👧‍👦❤️1️⃣🇬🇧😀").repeated(12);
    QTest::newRow("an address") << QStringLiteral("https://example.com/")
            + QStringLiteral("a-very-long-page/").repeated(14);
}

void Extremes::wordsStayWithinTheirCards()
{
    QFETCH(QString, text);
    const Extreme extreme(text);
    for (const CardId id : extreme.cards) {
        const PlacedCard card = extreme.layout.placed(id);
        for (const PlacedText *words : {&card.box->title, &card.box->detail, &card.box->mark}) {
            const QRectF rect = words->rect();
            QVERIFY2(
                rect.isNull() || QRectF(QPointF(), card.box->rect.size()).adjusted(-0.5, -0.5, 0.5, 0.5).contains(rect),
                qPrintable(QStringLiteral("%1: %2 of %3")
                               .arg(int(card.lane->kind))
                               .arg(rect.right())
                               .arg(card.box->rect.width())));
        }
    }
}

void Extremes::longNamesLeaveRoomForTheMap()
{
    Extreme extreme(QStringLiteral("Order form"));
    const double usual = extreme.layout.headerHeight();
    Changes changes;
    connect(extreme.workbook.workbook.get(), &Workbook::changed, this, [&](const Changes &all) { changes = all; });
    change(*extreme.workbook, [&](Edit &edit) {
        edit.set(extreme.stages[0], &Stage::name,
            QStringLiteral("The stage in which a customer finds us and wonders ").repeated(4).left(200));
        edit.set(extreme.stages[0], &Stage::question, QStringLiteral("Is this the right cake? ").repeated(12));
        edit.set(extreme.stages[1], &Stage::name, QString(200, QLatin1Char('N')));
    });
    extreme.layout.update(extreme.workbook->model(), changes, {});
    QVERIFY2(extreme.layout.headerHeight() < 4 * usual, qPrintable(QString::number(extreme.layout.headerHeight())));
    for (const StageBox &stage : extreme.layout.stages()) {
        const QRectF header = extreme.layout.rectOf(stage.id).adjusted(0, 0, -extreme.layout.measures().arrow + 0.5, 0);
        for (const PlacedText *words : {&stage.name, &stage.question, &stage.duration})
            QVERIFY(!*words || words->text->lineCount() < 2 || header.contains(words->rect()));
    }
}

void Extremes::aMapWithoutAnythingHasASize()
{
    OpenWorkbook workbook;
    MapId map;
    change(*workbook, [&](Edit &edit) { map = edit.insert(Map {}); });
    const FontSetter setter(QStringLiteral("en"));
    MapLayout layout(setter);
    layout.lay(workbook->model(), map, {});
    QVERIFY(layout.size().width() > 0 && layout.size().height() > 0);
    QVERIFY(layout.hitTest({200, 20}).stage == StageId {});
}

static const Registered<Extremes> registeredExtremes;

}

#include "extremes.moc"
