#include "render/fontsetter.h"

#include "render/fonts.h"
#include "render/setlines.h"
#include "support/registry.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QProcess>
#include <QSvgGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace wend;

namespace {

constexpr auto everyForm = "骨直門令今";

QList<quint32> glyphsOf(const FontSetter &setter, const QString &text, const TextStyle &style = {})
{
    QList<quint32> glyphs;
    const auto lines = std::dynamic_pointer_cast<const SetLines>(setter.set(text, style, 0));
    for (const TextPiece &piece : lines->pieces())
        glyphs += piece.glyphs.glyphIndexes();
    return glyphs;
}

QStringList familiesOf(const FontSetter &setter, const QString &text)
{
    QStringList families;
    const auto lines = std::dynamic_pointer_cast<const SetLines>(setter.set(text, {}, 0));
    for (const TextPiece &piece : lines->pieces())
        families += piece.glyphs.rawFont().familyName();
    return families;
}

QImage drawn(const SetText &text, double zoom = 1)
{
    QImage image(600, 200, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(zoom, zoom);
    text.draw(painter, QPointF(4, 4), Qt::black);
    return image;
}

bool hasColour(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (QColor(image.pixel(x, y)).saturation() > 60)
                return true;
        }
    }
    return false;
}

bool haveNoto()
{
    const QStringList families = QFontDatabase::families();
    return families.contains(QStringLiteral("Noto Sans CJK SC"))
        && families.contains(QStringLiteral("Noto Color Emoji"));
}

class SettingInFonts : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsSlantedAmongHan()
    {
        const FontSetter setter(QStringLiteral("zh_TW"));
        TextStyle slanted;
        slanted.italic = true;
        const auto anyIsSlanted = [&](const QString &text) {
            const auto lines = std::dynamic_pointer_cast<const SetLines>(setter.set(text, slanted, 0));
            const std::vector<TextPiece> &pieces = lines->pieces();
            return std::any_of(
                pieces.begin(), pieces.end(), [](const TextPiece &piece) { return piece.font.italic(); });
        };
        QVERIFY(anyIsSlanted(QStringLiteral("Did my order go through?")));
        QVERIFY(!anyIsSlanted(QString::fromUtf8("「明年直接傳 LINE，湊 60 元」")));
    }

    void initTestCase();
    void regionalFormsFollowTheDocument();
    void eachScriptHasItsFamily();
    void kanaAndHangulAreJapaneseAndKorean();
    void linesAreEquallyHighWhateverTheScript();
    void linesBreakAlikeAtEverySize_data();
    void linesBreakAlikeAtEverySize();
    void wordsStayWholeWherePossible();
    void balancedLinesAreAboutEquallyLong_data();
    void balancedLinesAreAboutEquallyLong();
    void whatDoesNotFitBecomesAnEllipsis();
    void emojiSequencesAreOneGlyph_data();
    void emojiSequencesAreOneGlyph();
    void chineseIsNeverSlanted();
    void emptyAndOddTexts();
    void settingTwiceIsTheSameText();
    void drawsColourEmoji();
    void svgAndPicturesKeepText();
    void givesBackThePainterAsItWas();
    void worksWithoutAnyFont();
    void measuresWithoutFonts();
};

void SettingInFonts::initTestCase()
{
    loadFonts();
    QVERIFY(QFontDatabase::families().contains(QStringLiteral("Inter")));
}

void SettingInFonts::regionalFormsFollowTheDocument()
{
    if (!haveNoto())
        QSKIP("Noto Sans CJK is not installed");
    // Both orders in one process: Qt remembers the fallbacks of a first family, which must not leak into the next
    // document.
    const QString text = QString::fromUtf8(everyForm);
    const QString mixed = QStringLiteral("Box ") + text;
    const QList<quint32> china = glyphsOf(FontSetter(QStringLiteral("zh_CN")), text);
    const QList<quint32> taiwan = glyphsOf(FontSetter(QStringLiteral("zh_TW")), text);
    QCOMPARE(china.size(), text.size());
    QCOMPARE(taiwan.size(), text.size());
    QVERIFY(china.at(0) != taiwan.at(0)); // 骨; 直 and 門 are one glyph for both
    QVERIFY(china.at(3) != taiwan.at(3)); // 令
    QCOMPARE(glyphsOf(FontSetter(QStringLiteral("zh_TW")), mixed).mid(4), taiwan);
    QCOMPARE(glyphsOf(FontSetter(QStringLiteral("zh_CN")), mixed).mid(4), china);
    QCOMPARE(glyphsOf(FontSetter(QStringLiteral("en")), mixed).mid(4), china);
    QVERIFY(glyphsOf(FontSetter(QStringLiteral("ja")), text).at(1) != china.at(1)); // 直
    QVERIFY(glyphsOf(FontSetter(QStringLiteral("zh-HK")), text) != china);
}

void SettingInFonts::eachScriptHasItsFamily()
{
    if (!haveNoto())
        QSKIP("Noto fonts are not installed");
    const QStringList expected {
        QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Color Emoji")};
    QCOMPARE(familiesOf(FontSetter(QStringLiteral("en")), QStringLiteral("Order客户🎂")), expected);
    QCOMPARE(familiesOf(FontSetter(QStringLiteral("zh_TW")), QStringLiteral("「客戶」")),
        QStringList {QStringLiteral("Noto Sans CJK TC")});
    QCOMPARE(familiesOf(FontSetter(QStringLiteral("zh_CN")), QStringLiteral("“好”")),
        QStringList {QStringLiteral("Noto Sans CJK SC")});
    QCOMPARE(familiesOf(FontSetter(QStringLiteral("zh_CN")), QStringLiteral("“good”")),
        QStringList {QStringLiteral("Inter")});
}

void SettingInFonts::kanaAndHangulAreJapaneseAndKorean()
{
    QCOMPARE(regionOf(QStringLiteral("en"), u"誕生日ケーキをください"), Region::Japan);
    QCOMPARE(regionOf(QStringLiteral("zh_CN"), u"생일 케이크"), Region::Korea);
    QCOMPARE(regionOf(QStringLiteral("zh_TW"), u"鮮の味蛋糕專門店"), Region::Taiwan);
    QCOMPARE(regionOf(QStringLiteral("zh_CN"), u"蛋糕"), Region::China);
    QCOMPARE(regionOf(QStringLiteral("zh-Hant-HK"), u"蛋糕"), Region::HongKong);
}

void SettingInFonts::linesAreEquallyHighWhateverTheScript()
{
    const FontSetter setter(QStringLiteral("en"));
    const TextStyle style {13, TextStyle::Weight::Regular, false, 1.35};
    const auto latin = setter.set(QStringLiteral("Order form"), style, 0);
    const auto mixed = setter.set(QStringLiteral("Order\n客户\n🎂\nOrder 客户 🎂"), style, 0);
    QCOMPARE(latin->lineHeight(), 13 * 1.35);
    QCOMPARE(mixed->lineHeight(), latin->lineHeight());
    QCOMPARE(mixed->ascent(), latin->ascent());
    QCOMPARE(mixed->lineCount(), 4);
    QCOMPARE(mixed->height(), 4 * 13 * 1.35);
    const auto lines = std::dynamic_pointer_cast<const SetLines>(mixed);
    for (const TextPiece &piece : lines->pieces()) {
        for (const QPointF &place : piece.glyphs.positions()) {
            const double baseline = place.y() * 13 / piece.glyphs.rawFont().pixelSize();
            const double line = std::round((baseline - mixed->ascent()) / mixed->lineHeight());
            QVERIFY(std::abs(baseline - mixed->ascent() - line * mixed->lineHeight()) < 0.05);
        }
    }
}

void SettingInFonts::linesBreakAlikeAtEverySize_data()
{
    QTest::addColumn<double>("size");
    for (const double size : {7.3, 11.0, 12.6, 13.0, 24.37, 96.0, 250.0})
        QTest::addRow("%g", size) << size;
}

void SettingInFonts::linesBreakAlikeAtEverySize()
{
    QFETCH(double, size);
    const FontSetter setter(QStringLiteral("zh_CN"));
    const QString text = QStringLiteral(
        "AVATAR To: nobody asks the customer 没有人请顾客写评价 🎂 for a review after collecting “the cake”");
    const auto reference = setter.set(text, {100}, 1600);
    const auto sized = setter.set(text, {size}, 16 * size);
    QCOMPARE(sized->lineCount(), reference->lineCount());
    for (int i = 0; i < sized->lineCount(); ++i)
        QVERIFY(std::abs(sized->lineWidth(i) / size - reference->lineWidth(i) / 100) < 0.02);
    QCOMPARE(sized->height(), size * 1.35 * sized->lineCount());
}

void SettingInFonts::wordsStayWholeWherePossible()
{
    const FontSetter setter(QStringLiteral("en"));
    const double phone = setter.set(QStringLiteral("telephone"), {}, 0)->width();
    const auto twoWords = setter.set(QStringLiteral("telephone telephone"), {}, phone * 1.5);
    QCOMPARE(twoWords->lineCount(), 2);
    QVERIFY(std::abs(twoWords->lineWidth(1) - phone) < 0.1);
    // A text fits into its own width, whatever was set before.
    for (const double size : {9.7, 13.0, 31.3}) {
        const QString text = QStringLiteral("订购 the telephone 🎂");
        const double width = setter.set(text, {size}, 0)->width();
        QCOMPARE(FontSetter(QStringLiteral("en")).set(text, {size}, width)->lineCount(), 1);
    }
    const auto broken = setter.set(QStringLiteral("telephone"), {}, phone / 2);
    QVERIFY(broken->lineCount() > 1);
    QVERIFY(broken->width() <= phone / 2 + 0.01);
}

void SettingInFonts::balancedLinesAreAboutEquallyLong_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("en") << QStringLiteral("Instant confirmation email for all");
    QTest::newRow("zh") << QStringLiteral("报价单在十分钟之内自动回复给顾客看");
    QTest::newRow("mixed") << QStringLiteral("Allergen badge 🎂 订购 on each cake");
    QTest::newRow("four lines") << QStringLiteral("one two three four five six seven eight nine ten eleven twelve to");
}

void SettingInFonts::balancedLinesAreAboutEquallyLong()
{
    QFETCH(QString, text);
    const FontSetter setter(QStringLiteral("zh_CN"));
    TextStyle balanced;
    balanced.balanced = true;
    const double whole = setter.set(text, {}, 0)->width();
    for (const double part : {0.95, 0.8, 0.7, 0.55, 0.4, 0.3}) {
        const auto usual = setter.set(text, {}, whole * part);
        const auto even = setter.set(text, balanced, whole * part);
        QCOMPARE(even->lineCount(), usual->lineCount());
        QVERIFY(even->width() <= whole * part + 0.01);
        const auto shortest = [](const SetText &set) {
            double least = set.lineWidth(0);
            for (int i = 1; i < set.lineCount(); ++i)
                least = std::min(least, set.lineWidth(i));
            return least;
        };
        if (usual->lineCount() <= 4)
            QVERIFY(shortest(*even) >= shortest(*usual) - 0.01);
    }
    // Chinese breaks at a mark, where there is one near the middle.
    const auto atMark = setter.set(QStringLiteral("晚上问价，第二天才回"), balanced, 110);
    QCOMPARE(atMark->lineCount(), 2);
    const double before = setter.set(QStringLiteral("晚上问价，"), {}, 0)->width();
    QVERIFY(std::abs(atMark->lineWidth(0) - before) < 0.1);
}

void SettingInFonts::whatDoesNotFitBecomesAnEllipsis()
{
    const FontSetter setter(QStringLiteral("zh_CN"));
    for (const QString &text : {QStringLiteral("Nobody asks for a review, and nobody would know where to write one"),
             QStringLiteral("没有人请顾客写评价，顾客也不知道在哪里写评价，所以评价很少"),
             QStringLiteral("🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂")}) {
        for (const int most : {1, 2}) {
            const auto set = setter.set(text, {}, 100, most);
            QCOMPARE(set->lineCount(), most);
            QVERIFY(set->width() <= 100.01);
            QVERIFY(set->lineWidth(most - 1) > 70);
            const auto lines = std::dynamic_pointer_cast<const SetLines>(set);
            QVERIFY(lines->pieces().back().text.endsWith(QChar(0x2026)));
        }
        QCOMPARE(setter.set(text, {}, 100, 50)->lineCount(), setter.set(text, {}, 100)->lineCount());
    }
    QCOMPARE(setter.set(QStringLiteral("one\ntwo"), {}, 100, 1)->width(),
        setter.set(QStringLiteral("one…"), {}, 0)->width());
    QCOMPARE(setter.set(QStringLiteral("Wide"), {}, 1, 1)->lineCount(), 1);
}

void SettingInFonts::emojiSequencesAreOneGlyph_data()
{
    QTest::addColumn<QString>("emoji");
    for (const char *emoji : {"😀", "👨‍👩‍👧", "🇨🇳", "👍🏽", "👩🏽‍🍳", "❤️", "❤️‍🔥",
             "🏴‍☠️", "🏳️‍🌈", "1️⃣", "#️⃣", "✈️"})
        QTest::newRow(emoji) << QString::fromUtf8(emoji);
}

void SettingInFonts::emojiSequencesAreOneGlyph()
{
    QFETCH(QString, emoji);
    if (!haveNoto())
        QSKIP("Noto Color Emoji is not installed");
    const FontSetter setter(QStringLiteral("en"));
    QCOMPARE(glyphsOf(setter, emoji).size(), qsizetype(1));
    QCOMPARE(familiesOf(setter, emoji), QStringList {QStringLiteral("Noto Color Emoji")});
}

void SettingInFonts::chineseIsNeverSlanted()
{
    const FontSetter setter(QStringLiteral("zh_CN"));
    const TextStyle upright {20};
    const TextStyle slanted {20, TextStyle::Weight::Regular, true};
    QCOMPARE(
        drawn(*setter.set(QStringLiteral("客户"), slanted, 0)), drawn(*setter.set(QStringLiteral("客户"), upright, 0)));
    QVERIFY(
        drawn(*setter.set(QStringLiteral("Box"), slanted, 0)) != drawn(*setter.set(QStringLiteral("Box"), upright, 0)));
    // Nor what a slanted fallback has no letters of.
    const QString arabic = QString::fromUtf8("هل وصل طلبي؟");
    QCOMPARE(drawn(*setter.set(arabic, slanted, 0)), drawn(*setter.set(arabic, upright, 0)));
}

void SettingInFonts::emptyAndOddTexts()
{
    const FontSetter setter(QStringLiteral("en"));
    QCOMPARE(setter.set(QString(), {}, 100)->lineCount(), 1);
    QCOMPARE(setter.set(QString(), {}, 100)->width(), 0.0);
    QCOMPARE(setter.set(QStringLiteral("a\r\nb\rc\n"), {}, 100)->lineCount(), 4);
    for (const QString &odd : {QString(QChar(0)), QString(QChar(0xD800)), QString(QChar(0xFE0F)),
             QStringLiteral("\u202E\u2066abc"), QString(5000, QChar(0x0301)), QStringLiteral("\u200D\u200D"),
             QString(QChar(0xFFFF)), QString(100'000, u'漢')}) {
        for (const double width : {0.0, 0.001, 50.0, 1e12}) {
            const auto set = setter.set(odd, {}, width, 2);
            QVERIFY(set->lineCount() >= 1 && set->lineCount() <= 2);
            drawn(*set);
        }
    }
}

void SettingInFonts::settingTwiceIsTheSameText()
{
    const FontSetter setter(QStringLiteral("en"));
    const auto first = setter.set(QStringLiteral("Order form"), {}, 200, 2);
    QCOMPARE(setter.set(QStringLiteral("Order form"), {}, 200, 2), first);
    // What fits on one line is the same at every width.
    QCOMPARE(setter.set(QStringLiteral("Order form"), {}, 300, 1), first);
    QVERIFY(setter.set(QStringLiteral("Order form"), {}, 20, 1) != first);
    QVERIFY(setter.set(QStringLiteral("Order form"), {14}, 200, 2) != first);
}

void SettingInFonts::drawsColourEmoji()
{
    if (!haveNoto())
        QSKIP("Noto Color Emoji is not installed");
    const FontSetter setter(QStringLiteral("en"));
    const auto cake = setter.set(QStringLiteral("Cake 🎂"), {16}, 0);
    for (const double zoom : {0.5, 1.0, 1.37, 6.0})
        QVERIFY(hasColour(drawn(*cake, zoom)));
    QVERIFY(!hasColour(drawn(*setter.set(QStringLiteral("Cake"), {16}, 0))));
}

void SettingInFonts::svgAndPicturesKeepText()
{
    const FontSetter setter(QStringLiteral("en"));
    const auto text = setter.set(QStringLiteral("Order form 客户 🎂"), {16}, 0);
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    QPainter painter(&generator);
    text->draw(painter, QPointF(10, 10), Qt::black);
    painter.end();
    QVERIFY(svg.contains("Order form"));
    QVERIFY(svg.contains("客户"));
    if (haveNoto())
        QVERIFY(svg.contains("<image"));

    QPicture picture;
    painter.begin(&picture);
    text->draw(painter, QPointF(10, 10), Qt::black);
    painter.end();
    QImage image(200, 50, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    const QImage white = image;
    painter.begin(&image);
    painter.drawPicture(0, 0, picture);
    painter.end();
    QVERIFY(image != white);
}

void SettingInFonts::givesBackThePainterAsItWas()
{
    const FontSetter setter(QStringLiteral("en"));
    QImage image(100, 40, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.scale(2, 2);
    painter.setPen(Qt::red);
    const QPainter::RenderHints hints = painter.renderHints();
    setter.set(QStringLiteral("Order form 🎂"), {}, 0)->draw(painter, QPointF(3, 3), Qt::blue);
    QCOMPARE(painter.worldTransform(), QTransform::fromScale(2, 2));
    QCOMPARE(painter.pen().color(), QColor(Qt::red));
    QCOMPARE(painter.renderHints(), hints);
}

void SettingInFonts::worksWithoutAnyFont()
{
    // A second process, because this one has fonts: fontconfig is pointed at an empty folder.
    QTemporaryDir folder;
    QFile configuration(folder.filePath(QStringLiteral("fonts.conf")));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write("<?xml version=\"1.0\"?><fontconfig><dir>" + folder.path().toUtf8() + "</dir><cachedir>"
        + folder.path().toUtf8() + "</cachedir></fontconfig>");
    configuration.close();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FONTCONFIG_FILE"), configuration.fileName());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--class"), QStringLiteral("SettingInFonts"), QStringLiteral("measuresWithoutFonts"),
            QStringLiteral("emptyAndOddTexts")});
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, process.readAll());
}

void SettingInFonts::measuresWithoutFonts()
{
    // Also run by worksWithoutAnyFont() where nothing but Inter is there: boxes, but no crash, and lines that can be
    // laid out.
    const FontSetter setter(QStringLiteral("zh_CN"));
    const auto set = setter.set(QStringLiteral("Order 客户 🎂 order 订购表单 order 订购表单"), {}, 60, 2);
    QCOMPARE(set->lineCount(), 2);
    QVERIFY(set->width() > 0);
    drawn(*set);
}

const wend::test::Registered<SettingInFonts> registeredSettingInFonts;

}

#include "fontsetter.moc"
