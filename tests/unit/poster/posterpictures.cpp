// Posters of the bakery's map. With WEND_PICTURES=FOLDER they are kept for looking at.

#include "model/lookup.h"
#include "poster/posterfile.h"
#include "render/fontsetter.h"
#include "support/bakery.h"
#include "support/registry.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace wend::test {

namespace {

/// Writes a picture for looking at, where that is asked for.
void kept(const PosterPage &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("WEND_PICTURES");
    const double dpi = 1684 / (std::max(page.size.width(), page.size.height()) / 72);
    if (!folder.isEmpty())
        QVERIFY(writePosterPng(QDir(folder).filePath(name + QStringLiteral(".png")), page, dpi));
}

}

namespace {

std::vector<EvidenceId> evidenceIds(const Model &model)
{
    std::vector<EvidenceId> ids;
    for (const auto &[id, evidence] : model.all<Evidence>())
        ids.push_back(id);
    return ids;
}

/// Gives one pain point of the map evidence of these kinds.
void prove(Bakery &its, const std::vector<EvidenceKind> &kinds)
{
    CardId pain;
    for (const auto &[card, row] : its.model.all<Card>())
        pain = its.model.at(row.lane).kind == LaneKind::PainPoints ? card : pain;
    int id = 900;
    for (const EvidenceKind kind : kinds) {
        Evidence evidence;
        evidence.id = {++id};
        evidence.card = pain;
        evidence.kind = kind;
        its.model.put(evidence);
    }
}

}

class PosterPictures : public QObject
{
    Q_OBJECT

private slots:
    void aPosterFillsItsSheet_data();
    void aPosterFillsItsSheet();
    void allNumbersOfAStageHaveTheirPlace_data();
    void allNumbersOfAStageHaveTheirPlace();
    void severalPersonasHaveACardAndACurveEach();
    void emptyAndCrowdedMapsMakePosters();
    void whatIsCollapsedStandsOpenOnPaper();
    void smallWordsAreSaid();
    void theLegendSaysWhatStandsBehindCards();
    void aLongLegendHasRoom();
    void aLogoStandsBesideTheCode();
    void papersAreFoundByNameAndSize();
    void aPosterIsWrittenAsPdfAndSvg();
    void aPictureOfSeveralStripsHasNoSeams();
    void aFileThatCannotBeWrittenIsSaid();
};

void PosterPictures::aPosterFillsItsSheet_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("paper");
    QTest::addColumn<bool>("landscape");
    QTest::newRow("poster-en-a3") << "en"
                                  << "A3" << true;
    QTest::newRow("poster-zh_CN-a3") << "zh_CN"
                                     << "A3" << true;
    QTest::newRow("poster-zh_TW-a1") << "zh_TW"
                                     << "A1" << true;
    QTest::newRow("poster-en-letter-portrait") << "en"
                                               << "Letter" << false;
    QTest::newRow("poster-en-banner") << "en"
                                      << "900x300mm" << true;
}

void PosterPictures::aPosterFillsItsSheet()
{
    QFETCH(QString, language);
    QFETCH(QString, paper);
    QFETCH(bool, landscape);
    const Bakery its = bakery(language);
    const FontSetter setter(language);
    PosterOptions options;
    options.sheet = *paperOf(paper, landscape);
    const PosterPage page = composePoster(its.model, its.map, its.numbers, options, setter);
    const double bottom = page.bottom();
    QVERIFY2(bottom <= page.footLine + 0.01, qPrintable(QStringLiteral("%1 > %2").arg(bottom).arg(page.footLine)));
    QVERIFY(bottom > page.footLine - 8);
    QVERIFY(page.sources.rect().bottom() <= page.inner.height() + 0.01);
    QVERIFY(page.sources.rect().bottom() > page.inner.height() - 4);
    for (const PosterBand &band : page.bands)
        QVERIFY(band.layout.size().width() <= page.inner.width() + band.layout.measures().headerGap + 0.01);

    kept(page, QString::fromLatin1(QTest::currentDataTag()));
}

void PosterPictures::allNumbersOfAStageHaveTheirPlace_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("paper");
    for (const char *language : {"en", "zh_CN", "zh_TW"}) {
        for (const char *paper : {"A4", "A3", "A2", "A1", "A0"})
            QTest::addRow("numbers-%s-%s", language, paper)
                << QString::fromLatin1(language) << QString::fromLatin1(paper);
    }
}

void PosterPictures::allNumbersOfAStageHaveTheirPlace()
{
    QFETCH(QString, language);
    QFETCH(QString, paper);
    Bakery its = bakery(language);
    const QStringList names = language == u"en"
        ? QStringList {QStringLiteral("takings"), QStringLiteral("asked by phone, text or at the door on a Saturday"),
            QStringLiteral("worried calls"), QStringLiteral("stars")}
        : QStringList {QStringLiteral("营业额"), QStringLiteral("电话和微信上问过价格的人"), QStringLiteral("催单电话"),
            QStringLiteral("星级")};
    qint64 id = 900;
    for (StageNumbers &number : its.numbers) {
        if (number.binding.isNull())
            continue;
        for (const QString &name : names)
            number.others.push_back({{++id}, {id}, name, MetricKind::Count, {}, 12291.0 * double(id), id % 2 == 0});
    }
    const FontSetter setter(language);
    PosterOptions options;
    options.sheet = *paperOf(paper, true);
    const PosterPage page = composePoster(its.model, its.map, its.numbers, options, setter);
    QCOMPARE(page.bands.size(), size_t(1));
    const MapLayout &layout = page.bands.front().layout;
    const LaneBox *lane = layout.laneOf(LaneKind::Numbers);
    QVERIFY(lane);
    for (size_t at = 0; at < layout.stages().size(); ++at) {
        const NumberBox &number = layout.numbers().numbers[at];
        const StageBox &stage = layout.stages()[at];
        if (!number.value)
            continue;
        QCOMPARE(number.others.size(), size_t(3));
        double above = number.label.rect().bottom();
        std::vector<PlacedText> texts;
        for (const FurtherNumberBox &other : number.others)
            texts.push_back(other.text);
        texts.push_back(number.more);
        for (const PlacedText &text : texts) {
            QVERIFY(text.rect().top() >= above - 0.01);
            above = text.rect().bottom();
            QVERIFY(text.rect().left() >= stage.left && text.rect().right() <= stage.left + stage.width + 0.01);
        }
        QVERIFY(above + lane->contentTop <= lane->height + layout.measures().laneTop + 0.01);
    }
    const double bottom = page.bottom();
    QVERIFY2(bottom <= page.footLine + 0.01, qPrintable(QStringLiteral("%1 > %2").arg(bottom).arg(page.footLine)));
    kept(page, QString::fromLatin1(QTest::currentDataTag()));
}

void PosterPictures::severalPersonasHaveACardAndACurveEach()
{
    Bakery its = bakery();
    Persona tom;
    tom.id = {77};
    tom.name = QStringLiteral("Tom");
    tom.age = 61;
    tom.quote = QStringLiteral("I only want to know that it is done.");
    tom.goals = QStringLiteral("A cake for the club, without a fuss");
    tom.colour = QColor(0x2f6f8f);
    tom.marker = MarkerShape::Square;
    tom.avatarHair = 5;
    tom.avatarHairColour = 5;
    its.model.put(tom);
    MapPersona shown;
    shown.id = {78};
    shown.map = its.map;
    shown.persona = tom.id;
    shown.position = 1e6;
    its.model.put(shown);
    int id = 100;
    for (const StageId stage : stagesOf(its.model, its.map)) {
        Feeling feeling;
        feeling.id = {++id};
        feeling.map = its.map;
        feeling.stage = stage;
        feeling.persona = tom.id;
        feeling.value = (id % 3 - 1) * 60;
        feeling.label = id == 102 ? QStringLiteral("rang twice, nobody answered the phone") : QString();
        its.model.put(feeling);
    }
    const FontSetter setter(QStringLiteral("en"));
    const PosterPage page = composePoster(its.model, its.map, its.numbers, {}, setter);
    QCOMPARE(int(page.personas.size()), 2);
    QCOMPARE(int(page.bands.front().layout.feelings().curves.size()), 2);
    const auto curves = std::count_if(page.legend.begin(), page.legend.end(),
        [](const LegendItem &item) { return item.sign == LegendItem::Sign::Curve; });
    QCOMPARE(int(curves), 2);
    kept(page, QStringLiteral("poster-two-personas"));
}

void PosterPictures::emptyAndCrowdedMapsMakePosters()
{
    const FontSetter setter(QStringLiteral("en"));
    Model empty;
    Map map;
    map.id = {1};
    map.title = QStringLiteral("Nothing yet");
    empty.put(map);
    const PosterPage bare = composePoster(empty, map.id, {}, {}, setter);
    QVERIFY(bare.scale > 0);
    kept(bare, QStringLiteral("poster-empty"));

    Bakery its = bakery();
    for (int i = 0; i < 9; ++i) {
        Stage stage;
        stage.id = {1000 + i};
        stage.map = its.map;
        stage.position = 1e6 + i;
        stage.name = QStringLiteral("Donaudampfschifffahrt %1").arg(i);
        stage.duration = 2;
        its.model.put(stage);
        for (const LaneId lane : lanesOf(its.model, its.map)) {
            Card card;
            card.id = {2000 + i * 100 + lane.value % 97};
            card.lane = lane;
            card.stage = stage.id;
            card.text = QStringLiteral("Rindfleischetikettierungsüberwachung and much more to say about it");
            its.model.put(card);
        }
    }
    const PosterPage crowded = composePoster(its.model, its.map, its.numbers, {}, setter);
    QVERIFY(crowded.bottom() <= crowded.footLine + 0.01);
    kept(crowded, QStringLiteral("poster-crowded"));
}

void PosterPictures::whatIsCollapsedStandsOpenOnPaper()
{
    Bakery its = bakery();
    const FontSetter setter(QStringLiteral("en"));
    const QString open = composePoster(its.model, its.map, its.numbers, {}, setter).words;
    Lane lane = its.model.at(lanesOf(its.model, its.map)[2]);
    lane.collapsed = true;
    its.model.put(lane);
    Stage stage = its.model.at(stagesOf(its.model, its.map)[1]);
    stage.collapsed = true;
    its.model.put(stage);
    QCOMPARE(composePoster(its.model, its.map, its.numbers, {}, setter).words, open);
    QVERIFY(its.model.at(lane.id).collapsed);
}

void PosterPictures::smallWordsAreSaid()
{
    const Bakery its = bakery();
    const FontSetter setter(QStringLiteral("en"));
    PosterOptions options;
    options.sheet = *paperOf(QStringLiteral("A4"), true);
    options.distance = 2;
    const PosterPage page = composePoster(its.model, its.map, its.numbers, options, setter);
    QVERIFY(!page.warnings.isEmpty());
    options.sheet = *paperOf(QStringLiteral("A0"), true);
    options.distance = 1;
    QVERIFY(composePoster(its.model, its.map, its.numbers, options, setter).warnings.isEmpty());
}

void PosterPictures::aLogoStandsBesideTheCode()
{
    Bakery its = bakery(QStringLiteral("en"));
    const FontSetter setter(QStringLiteral("en"));
    PosterOptions options;
    options.sheet = *paperOf(QStringLiteral("A3"), true);
    QImage image(300, 100, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter(&image).fillRect(0, 0, 150, 100, Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(image.save(&buffer, "png"));
    its.model.put(Picture {{77}, QStringLiteral("logo.png"), bytes});
    Business business = businessOf(its.model);
    business.logo = {77};
    its.model.put(business);
    options.choices.link = QStringLiteral("https://cakes.example");
    const PosterPage page = composePoster(its.model, its.map, its.numbers, options, setter);
    QVERIFY(page.logo);
    QCOMPARE(page.logo.rect.width(), 3 * page.logo.rect.height());
    QVERIFY(page.logo.rect.right() < page.codeWords.rect().left());
    QVERIFY(page.logo.rect.bottom() <= page.inner.height() + 0.01);
    for (const LegendItem &item : page.legend)
        QVERIFY(item.text.rect().right() < page.logo.rect.left());
    kept(page, QStringLiteral("poster-logo"));
    // Without a link it stands in the corner; and a PDF of it has nothing that lets something through.
    options.choices.link.clear();
    const PosterPage alone = composePoster(its.model, its.map, its.numbers, options, setter);
    QCOMPARE(alone.logo.rect.right(), alone.inner.width());
    const QString path = QDir::temp().filePath(QStringLiteral("logo.pdf"));
    QVERIFY(writePosterPdf(path, alone));
    QFile pdf(path);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    static const QRegularExpression mask(QStringLiteral("/SMask \\d"));
    QVERIFY(!QString::fromLatin1(pdf.readAll()).contains(mask));
}

void PosterPictures::papersAreFoundByNameAndSize()
{
    QCOMPARE(paperOf(QStringLiteral("a3"), true)->width.value, 420.0);
    QCOMPARE(paperOf(QStringLiteral("A3"), false)->width.value, 297.0);
    QCOMPARE(paperOf(QStringLiteral("ansi c"), true)->height.value, 17 * 25.4);
    QCOMPARE(paperOf(QStringLiteral("900x600mm"), true)->width.value, 900.0);
    QCOMPARE(paperOf(QStringLiteral("600x900mm"), true)->width.value, 600.0);       // as it is said
    QCOMPARE(*paperOf(QStringLiteral("900x600mm"), false), (Sheet {{600}, {900}})); // portrait is asked for
    QVERIFY(lacksUnit(QStringLiteral("90 x 60")));
    QVERIFY(!lacksUnit(QStringLiteral("90x60cm")));
    QCOMPARE(paperName({{841}, {594}}), QStringLiteral("A1"));
    QCOMPARE(paperName({{900}, {600.5}}), QStringLiteral("900 × 600.5 mm"));
    QVERIFY(isInInches({{279.4}, {215.9}}));
    QVERIFY(!isInInches({{297}, {210}}));
    QCOMPARE(paperOf(QStringLiteral("36x24in"), true)->height.value, 24 * 25.4);
    for (const char *wrong : {"", "A9", "0x0mm", "9000x10mm", "90x60", "12x", "x", "1e9x1e9mm"})
        QVERIFY2(!paperOf(QString::fromLatin1(wrong), true), wrong);
}

void PosterPictures::aPosterIsWrittenAsPdfAndSvg()
{
    Bakery its = bakery(QStringLiteral("zh_CN"));
    Card odd
        = its.model.at(cardsIn(its.model, lanesOf(its.model, its.map)[0], stagesOf(its.model, its.map)[0]).front());
    odd.text += QChar(0x0b); // a sign that XML cannot hold
    its.model.put(odd);
    const FontSetter setter(QStringLiteral("zh_CN"));
    const PosterPage page = composePoster(its.model, its.map, its.numbers, {}, setter);
    QTemporaryDir folder;
    const QString chosen = qEnvironmentVariable("WEND_PICTURES");
    const QDir dir(chosen.isEmpty() ? folder.path() : chosen);
    QVERIFY(writePosterPng(dir.filePath(QStringLiteral("poster.png")), page, 60));
    QVERIFY(writePosterPdf(dir.filePath(QStringLiteral("poster.pdf")), page));
    QVERIFY(writePosterSvg(dir.filePath(QStringLiteral("poster.svg")), page));
    QFile svg(dir.filePath(QStringLiteral("poster.svg")));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&svg);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QFile pdf(dir.filePath(QStringLiteral("poster.pdf")));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.contains("/Title"));
}

void PosterPictures::aPictureOfSeveralStripsHasNoSeams()
{
    const Bakery its = bakery();
    const FontSetter setter(QStringLiteral("en"));
    const PosterPage page = composePoster(its.model, its.map, its.numbers, {}, setter);
    constexpr double dpi = 220; // of an A3: more than one strip
    QImage whole((page.size * dpi / 72).toSize(), QImage::Format_RGB32);
    QPainter painter(&whole);
    painter.scale(dpi / 72, dpi / 72);
    paintPoster(painter, page);
    painter.end();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("poster.png"));
    QVERIFY(writePosterPng(path, page, dpi));
    const QImage read(path);
    QCOMPARE(read.text(QStringLiteral("Title")), page.heading);
    QCOMPARE(read.dotsPerMeterX(), 8661);
    QVERIFY(read.convertToFormat(QImage::Format_RGB32) == whole);
}

void PosterPictures::aFileThatCannotBeWrittenIsSaid()
{
    const Bakery its = bakery();
    const FontSetter setter(QStringLiteral("en"));
    const PosterPage page = composePoster(its.model, its.map, its.numbers, {}, setter);
    const Result<void> result = writePosterSvg(QStringLiteral("/nowhere/at/all.svg"), page);
    QVERIFY(!result);
    QVERIFY(result.error().text.contains(QStringLiteral("/nowhere/at/all.svg")));
    QVERIFY(!writePosterPng(QStringLiteral("/nowhere/at/all.png"), page, 100));
}

void PosterPictures::theLegendSaysWhatStandsBehindCards()
{
    Bakery its = bakery();
    const FontSetter setter(QStringLiteral("en"));
    const auto marks = [&] {
        const PosterPage page = composePoster(its.model, its.map, its.numbers, {}, setter);
        std::vector<CardMark::Sign> all;
        for (const LegendItem &item : page.legend) {
            if (item.sign == LegendItem::Sign::Mark)
                all.push_back(item.mark);
        }
        return all;
    };
    for (const EvidenceId id : evidenceIds(its.model))
        its.model.remove(id);
    QVERIFY(marks().empty());
    prove(its, {EvidenceKind::Assumed});
    QCOMPARE(marks(), std::vector {CardMark::Sign::Assumed});
    prove(its, {EvidenceKind::Assumed, EvidenceKind::Said});
    QCOMPARE(marks(), (std::vector {CardMark::Sign::Said, CardMark::Sign::Assumed}));
}

void PosterPictures::aLongLegendHasRoom()
{
    Bakery its = bakery();
    prove(its, {EvidenceKind::Seen, EvidenceKind::Said, EvidenceKind::Measured, EvidenceKind::Assumed});
    const FontSetter setter(QStringLiteral("en"));
    PosterOptions options;
    options.sheet = *paperOf(QStringLiteral("A4"), false);
    const PosterPage page = composePoster(its.model, its.map, its.numbers, options, setter);
    QVERIFY(page.bottom() <= page.footLine + 0.01);
    for (const LegendItem &item : page.legend)
        QVERIFY(item.text.rect().bottom() <= page.inner.height() + 0.01);
    kept(page, QStringLiteral("poster-long-legend"));
}

static const Registered<PosterPictures> registeredPosterPictures;

}

#include "posterpictures.moc"
