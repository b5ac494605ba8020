// What a poster says first, and what stands out on it: the headline, the weakest step, the bands of a long journey.

#include "layout/numbertext.h"
#include "model/lookup.h"
#include "poster/poster.h"
#include "poster/posterwords.h"
#include "render/fontsetter.h"
#include "support/bakery.h"
#include "support/registry.h"

#include <QPainter>
#include <QTest>

namespace wend::test {

namespace {

PosterPage composed(const Bakery &its, const PosterOptions &options = {})
{
    static const FontSetter setter(QStringLiteral("en"));
    return composePoster(its.model, its.map, its.numbers, options, setter);
}

PosterOptions sheetOf(const QString &paper, bool landscape)
{
    PosterOptions options;
    options.sheet = *paperOf(paper, landscape);
    return options;
}

/// More stages of the same kind behind the ones there are, with a card in each lane.
void lengthen(Bakery &its, int stages)
{
    const std::vector<LaneId> lanes = lanesOf(its.model, its.map);
    for (int i = 0; i < stages; ++i) {
        Stage stage;
        stage.id = {5000 + i};
        stage.map = its.map;
        stage.position = 1e6 + i;
        stage.name = QStringLiteral("Visit %1").arg(i + 1);
        its.model.put(stage);
        for (const LaneId lane : lanes) {
            Card card;
            card.id = {6000 + i * 100 + int(lane.value % 97)};
            card.lane = lane;
            card.stage = stage.id;
            card.text = QStringLiteral("What happens then");
            its.model.put(card);
        }
    }
}

StageNumbers &weakestOf(Bakery &its)
{
    return *std::find_if(its.numbers.begin(), its.numbers.end(), [](const StageNumbers &each) { return each.weakest; });
}

}

class PosterMessage : public QObject
{
    Q_OBJECT

private slots:
    void theHeadlineIsProposedFromTheNumbersAndTheCurve();
    void namesThatAreNoThingsGiveWayToStages();
    void aQuestionNeedsNoFullStop();
    void aHeadlineOfOnesOwnIsSaidSentenceBySentence();
    void withoutAWeakestStepTheTitleIsTheHeadline();
    void titlesKeepTheirOwnPunctuation();
    void titleAndTheLineBelowItAreChosen();
    void withoutItsHeadTheMapBeginsAbove();
    void theTitleHasTheColourOfTheBusiness();
    void marginsAreChosen();
    void whatIsReadFromTheRightIsAMirror();
    void theWeakestStepHasABandFromItsTabToTheNumbers();
    void withoutAWeakestStepNothingSpeaksOfIt();
    void aLongJourneyIsBrokenIntoBands();
    void aStepFromOneBandToTheNextKeepsItsPill();
    void typeIsAsLargeOnAPortraitSheet();
    void manyPersonasAreAllThere();
    void whatSaysNothingIsLeftOut();
};

void PosterMessage::theHeadlineIsProposedFromTheNumbersAndTheCurve()
{
    Bakery its = bakery();
    const Headline headline = proposedHeadline(its.model, its.model.at(its.map), its.numbers, QStringLiteral("en"));
    QCOMPARE(headline.sentences.size(), 2);
    const QString share = conversionText(*weakestOf(its).toNext, QStringLiteral("en"));
    QCOMPARE(headline.emphasis, share);
    QCOMPARE(headline.sentences[0], share + QStringLiteral(" of visits become orders."));
    QCOMPARE(headline.sentences[1], QStringLiteral("Order: two hours of silence."));
    // Its share stands out, in one line with the rest.
    const PosterPage page = composed(its, sheetOf(QStringLiteral("A1"), true));
    QCOMPARE(page.head[0].colour, HeadText::Colour::Weakest);
    QCOMPARE(page.head[1].colour, HeadText::Colour::Ink);
    QCOMPARE(page.head[0].text.at.y(), page.head[1].text.at.y());
    QVERIFY(page.head[1].text.at.x() > page.head[0].text.rect().right());
}

void PosterMessage::namesThatAreNoThingsGiveWayToStages()
{
    Bakery its = bakery();
    weakestOf(its).label = QStringLiteral("looked at a cake");
    const Headline headline = proposedHeadline(its.model, its.model.at(its.map), its.numbers, QStringLiteral("en"));
    QVERIFY2(headline.sentences[0].endsWith(QStringLiteral("go on from Compare to Order.")),
        qPrintable(headline.sentences[0]));
}

void PosterMessage::aQuestionNeedsNoFullStop()
{
    Bakery its = bakery();
    std::vector<Feeling> said;
    for (const auto &[id, feeling] : its.model.all<Feeling>()) {
        if (feeling.label == QLatin1String("two hours of silence"))
            said.push_back(feeling);
    }
    QCOMPARE(said.size(), size_t(1));
    said.front().label = QStringLiteral("Is anybody there?");
    its.model.put(said.front());
    const Headline headline = proposedHeadline(its.model, its.model.at(its.map), its.numbers, QStringLiteral("en"));
    QCOMPARE(headline.sentences.back(), QStringLiteral("Order: Is anybody there?"));
}

void PosterMessage::aHeadlineOfOnesOwnIsSaidSentenceBySentence()
{
    const Bakery its = bakery();
    PosterOptions options = sheetOf(QStringLiteral("A1"), true);
    options.choices.headlineKind = PosterHeadline::Own;
    options.choices.headline = QStringLiteral("Nobody answers. 周六没人接电话。");
    const PosterPage page = composed(its, options);
    QVERIFY(page.words.contains(QStringLiteral("Nobody answers.\n")));
    QVERIFY(page.words.contains(QStringLiteral("周六没人接电话。")));
    QVERIFY(page.head[1].text.at.y() > page.head[0].text.at.y());
    options.choices.headlineKind = PosterHeadline::Title;
    QVERIFY(!composed(its, options).words.contains(QStringLiteral("become orders")));
}

void PosterMessage::withoutAWeakestStepTheTitleIsTheHeadline()
{
    Bakery its = bakery();
    weakestOf(its).weakest = false;
    const Map &map = its.model.at(its.map);
    const Headline headline = headlineOf(its.model, map, its.numbers, PosterChoices {}, QStringLiteral("en"));
    QVERIFY(headline.isTitle);
    QCOMPARE(headline.sentences, QStringList(posterTitle(map, QStringLiteral("en"))));
}

void PosterMessage::titlesKeepTheirOwnPunctuation()
{
    Map map;
    map.title = QStringLiteral("Why do customers leave?");
    map.scenario = QStringLiteral("from first visit to last");
    QCOMPARE(
        posterTitle(map, QStringLiteral("en")), QStringLiteral("Why do customers leave? from first visit to last"));
    map.title = QStringLiteral("客户为什么离开？");
    map.scenario = QStringLiteral("从第一次到最后一次");
    QCOMPARE(posterTitle(map, QStringLiteral("zh_CN")), QStringLiteral("客户为什么离开？从第一次到最后一次"));
    map.scenario.clear();
    QCOMPARE(posterTitle(map, QStringLiteral("zh_CN")), QStringLiteral("客户为什么离开？"));
}

void PosterMessage::titleAndTheLineBelowItAreChosen()
{
    const Bakery its = bakery();
    PosterOptions options = sheetOf(QStringLiteral("A1"), true);
    options.choices.title = QStringLiteral("Cakes for a day");
    options.choices.subtitle = QStringLiteral("For the team, in autumn");
    PosterPage page = composed(its, options);
    QCOMPARE(page.heading, options.choices.title);
    QVERIFY(page.words.contains(QStringLiteral("For the team, in autumn\n")));
    QVERIFY(!page.words.contains(QStringLiteral("Celebration cakes")));
    QVERIFY(!page.words.contains(businessWords(its.model, QStringLiteral("en")) + QStringLiteral(" · ")));
    // Where the title is the headline it is these words too.
    options.choices.headlineKind = PosterHeadline::Title;
    page = composed(its, options);
    QCOMPARE(page.message, options.choices.title);
}

void PosterMessage::withoutItsHeadTheMapBeginsAbove()
{
    Bakery its = bakery();
    PosterOptions options = sheetOf(QStringLiteral("A1"), true);
    options.choices.head = false;
    PosterPage page = composed(its, options);
    QVERIFY(page.head.empty());
    QCOMPARE(page.personas.size(), size_t(1)); // who is chosen stays
    QVERIFY(page.personas.front().first.size.height() < page.bands.front().at.y());
    options.choices.withoutPersonas = personasOf(its.model, its.map);
    page = composed(its, options);
    QVERIFY(page.personas.empty());
    QCOMPARE(page.bands.front().at.y(), page.strip(page.bands.front()).isNull() ? 0 : page.tabHeight);
}

void PosterMessage::theTitleHasTheColourOfTheBusiness()
{
    const Bakery its = bakery();
    PosterOptions options = sheetOf(QStringLiteral("A3"), true);
    const auto pixelsOf = [&](const QColor &colour) {
        const PosterPage page = composed(its, options);
        QImage image(page.size.toSize() * 2, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.scale(2, 2);
        paintPoster(painter, page);
        painter.end();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == colour.rgb();
        }
        return count;
    };
    const QColor magenta(0xa0, 0x00, 0x80);
    QCOMPARE(pixelsOf(magenta), 0);
    options.choices.accent = magenta;
    QVERIFY(pixelsOf(magenta) > 500);
    options.choices.ground = PosterGround::Grey;
    QCOMPARE(pixelsOf(magenta), 0);
}

void PosterMessage::marginsAreChosen()
{
    const Bakery its = bakery();
    PosterOptions options = sheetOf(QStringLiteral("A3"), true);
    options.margin = {30};
    QCOMPARE(qRound(toMillimetres(Points {composed(its, options).origin.x()}).value), 30);
    options.margin = {400}; // more than there is
    const PosterPage page = composed(its, options);
    QVERIFY(page.inner.width() * page.scale > page.size.width() / 3);
}

void PosterMessage::whatIsReadFromTheRightIsAMirror()
{
    Bakery its = bakery();
    const auto boxOf = [&](CardId id) {
        const PosterPage page = composed(its, sheetOf(QStringLiteral("A1"), true));
        for (const LaneBox &lane : page.bands.front().layout.lanes()) {
            for (const auto &cell : lane.cells) {
                for (const CardBox &box : cell->cards) {
                    if (box.id == id)
                        return box;
                }
            }
        }
        return CardBox();
    };
    const auto pain = std::find_if(its.model.all<Card>().begin(), its.model.all<Card>().end(),
        [&](const auto &each) { return its.model.at(each.second.lane).kind == LaneKind::PainPoints; });
    Card card = pain->second;
    const CardBox left = boxOf(card.id);
    QVERIFY(!left.mirrored);
    card.text = QString::fromUtf8("لا أحد يجيب");
    its.model.put(card);
    const CardBox right = boxOf(card.id);
    QVERIFY(right.mirrored);
    QVERIFY(std::abs(right.rect.width() - right.title.rect().right() - left.title.at.x()) < 0.01);
    QVERIFY(right.dots.x() < right.title.at.x() || right.dots.y() > right.title.rect().bottom());
}

void PosterMessage::theWeakestStepHasABandFromItsTabToTheNumbers()
{
    Bakery its = bakery();
    const StageId order = stagesOf(its.model, its.map)[2];
    CardId worst, idea;
    for (const auto &[id, card] : its.model.all<Card>()) {
        const LaneKind kind = its.model.at(card.lane).kind;
        if (kind == LaneKind::PainPoints && card.stage == order && card.severity == 5)
            worst = id;
        if (kind == LaneKind::Ideas)
            idea = id;
    }
    Card answer = its.model.at(idea);
    answer.answers = worst;
    its.model.put(answer);
    const PosterPage page = composed(its, sheetOf(QStringLiteral("A1"), true));
    const PosterBand &band = page.bands.front();
    QCOMPARE(page.emphasis.stage, order);
    const QRectF strip = page.strip(band);
    const LaneBox *numbers = band.layout.laneOf(LaneKind::Numbers);
    QVERIFY(numbers);
    QVERIFY(strip.top() < 0 && strip.bottom() > numbers->top);
    QVERIFY(page.tab && QRectF(0, 0, strip.width(), page.tabHeight).contains(page.tab.rect()));
    QVERIFY(band.at.y() > page.tabHeight);
    QCOMPARE(page.emphasis.pain, worst);
    QCOMPARE(page.emphasis.answer, idea);
    QCOMPARE(its.model.at(page.emphasis.lowest).stage, order);
    const auto pills = band.layout.numbers().pills;
    const auto weakest = std::find_if(pills.begin(), pills.end(), [](const PillBox &pill) { return pill.weakest; });
    QVERIFY(weakest != pills.end() && weakest->next == order);
    QVERIFY(weakest->text.text->lineHeight() > band.layout.measures().body.size); // its pill is at least body size
}

void PosterMessage::withoutAWeakestStepNothingSpeaksOfIt()
{
    Bakery its = bakery();
    weakestOf(its).weakest = false;
    const PosterPage page = composed(its);
    QVERIFY(page.strip(page.bands.front()).isNull());
    QVERIFY(!page.tab);
    for (const LegendItem &item : page.legend)
        QVERIFY(item.sign != LegendItem::Sign::Weakest && item.sign != LegendItem::Sign::Answered);
}

void PosterMessage::aLongJourneyIsBrokenIntoBands()
{
    Bakery its = bakery();
    lengthen(its, 11);
    const PosterPage page = composed(its, sheetOf(QStringLiteral("A1"), false));
    QVERIFY(page.bands.size() > 1);
    std::vector<StageId> shown;
    double above = 0;
    for (const PosterBand &band : page.bands) {
        QVERIFY(band.at.y() >= above);
        above = band.at.y() + band.layout.size().height();
        for (const StageBox &stage : band.layout.stages())
            shown.push_back(stage.id);
    }
    QCOMPARE(shown, stagesOf(its.model, its.map));
    for (const PosterBand &band : page.bands) { // one scale, wherever the curve is
        QCOMPARE(band.layout.feelings().highest, page.bands.front().layout.feelings().highest);
        QCOMPARE(band.layout.feelings().lowest, page.bands.front().layout.feelings().lowest);
    }
    QVERIFY(page.bottom() <= page.footLine + 0.01);
}

void PosterMessage::aStepFromOneBandToTheNextKeepsItsPill()
{
    Bakery its = bakery();
    lengthen(its, 11);
    size_t steps = 0;
    for (const StageNumbers &each : its.numbers)
        steps += each.toNext ? 1 : 0;
    for (const bool landscape : {true, false}) {
        const PosterPage page = composed(its, sheetOf(QStringLiteral("A1"), landscape));
        size_t pills = 0;
        for (const PosterBand &band : page.bands) {
            for (const PillBox &pill : band.layout.numbers().pills) {
                ++pills;
                QVERIFY(pill.rect.left() >= 0);
            }
        }
        QCOMPARE(pills, steps);
    }
}

void PosterMessage::typeIsAsLargeOnAPortraitSheet()
{
    for (const char *language : {"en", "zh_CN", "zh_TW"}) {
        const Bakery its = bakery(QString::fromLatin1(language));
        for (const bool landscape : {true, false}) {
            const double type = composed(its, sheetOf(QStringLiteral("A1"), landscape)).smallestType;
            QVERIFY2(type >= 19, qPrintable(QStringLiteral("%1: %2").arg(QString::fromLatin1(language)).arg(type)));
        }
    }
}

void PosterMessage::manyPersonasAreAllThere()
{
    Bakery its = bakery();
    const size_t before = personasOf(its.model, its.map).size();
    for (int i = 0; i < 7; ++i) {
        Persona persona;
        persona.id = {700 + i};
        persona.name = QStringLiteral("Guest %1").arg(i);
        persona.quote = QStringLiteral("I would rather not be left out.");
        its.model.put(persona);
        MapPersona shown;
        shown.id = {800 + i};
        shown.map = its.map;
        shown.persona = persona.id;
        shown.position = 1e6 + i;
        its.model.put(shown);
        for (const bool landscape : {true, false}) {
            const PosterPage page = composed(its, sheetOf(QStringLiteral("A2"), landscape));
            QCOMPARE(page.personas.size(), before + size_t(i) + 1);
            const double top = page.bands.front().at.y() + page.strip(page.bands.front()).top();
            for (const auto &[box, at] : page.personas) {
                QVERIFY(at.x() >= -0.01 && at.x() + box.size.width() <= page.inner.width() + 0.01);
                QVERIFY(at.y() + box.size.height() <= top + 0.01);
                for (const HeadText &words : page.head)
                    QVERIFY(!words.text.rect().intersects(QRectF(at, box.size)));
            }
        }
    }
}

void PosterMessage::whatSaysNothingIsLeftOut()
{
    Bakery its = bakery();
    const auto kinds = [&] {
        std::vector<LaneKind> all;
        const PosterPage page = composed(its);
        for (const LaneBox &lane : page.bands.front().layout.lanes())
            all.push_back(lane.kind);
        return all;
    };
    const std::vector<LaneKind> before = kinds();
    std::vector<CardId> ideas;
    for (const auto &[id, card] : its.model.all<Card>()) {
        if (its.model.at(card.lane).kind == LaneKind::Ideas)
            ideas.push_back(id);
    }
    for (const CardId id : ideas)
        its.model.remove(id);
    std::vector<FeelingId> feelings;
    for (const auto &[id, feeling] : its.model.all<Feeling>())
        feelings.push_back(id);
    for (size_t i = 1; i < feelings.size(); ++i) // one stays
        its.model.remove(feelings[i]);
    const std::vector<LaneKind> after = kinds();
    QCOMPARE(after.size(), before.size() - 2);
    QVERIFY(std::find(after.begin(), after.end(), LaneKind::Ideas) == after.end());
    QVERIFY(std::find(after.begin(), after.end(), LaneKind::Feeling) == after.end());
}

static const Registered<PosterMessage> registeredPosterMessage;

}

#include "postermessage.moc"
