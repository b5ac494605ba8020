#include "poster/pdffinish.h"

#include "poster/charactertable.h"
#include "poster/ideographs.h"
#include "render/fontsetter.h"
#include "support/registry.h"

#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace wend;

namespace {

const QStringList simplified {QStringLiteral("客户 手机 心情 门 金 长 人 大 小"),
    QStringLiteral("“要特别，而且周六一定要到。”红色"), QStringLiteral("𠮷野家和𨋢")};
const QStringList traditional {
    QStringLiteral("客戶 手機 心情 門 金 長 人 大 小"), QStringLiteral("「一定要到。」黑龍")};
const QStringList english {QStringLiteral("Order “form” naïve Zażółć"), QStringLiteral("Ελληνικά ιότα Привет"),
    QStringLiteral("Phone → laptop ★"), QStringLiteral("Cake 🎂 for 👨‍👩‍👧 in 🇨🇳")};

/// A page for each language, as a poster writes it.
QString writePdf(const QString &path)
{
    QStringList texts;
    QPdfWriter writer(path);
    writer.setPageMargins({0, 0, 0, 0});
    writer.setResolution(1200);
    QPainter painter(&writer);
    painter.scale(1200 / 72.0, 1200 / 72.0);
    const std::pair<const char *, const QStringList &> pages[]
        = {{"en", english}, {"zh_CN", simplified}, {"zh_TW", traditional}};
    for (const auto &[language, lines] : pages) {
        if (!texts.isEmpty())
            writer.newPage();
        const FontSetter setter(QString::fromLatin1(language));
        double y = 40;
        for (const QString &line : lines) {
            setter.set(line, {14}, 0)->draw(painter, QPointF(40, y), Qt::black);
            y += 40;
        }
        texts += lines;
    }
    painter.end();
    return texts.join(QLatin1Char('\n'));
}

PdfInfo infoFor(const QString &text)
{
    PdfInfo info;
    info.title = QStringLiteral("Celebration cakes 庆典蛋糕");
    info.author = QStringLiteral("Fern & Flour");
    info.subject = QStringLiteral("Journey map");
    info.language = QStringLiteral("zh_CN");
    info.text = text;
    info.bookmarks = {{QStringLiteral("Discover"), 0, {100}, 0}, {QStringLiteral("首次听说"), 0, {200}, 1},
        {QStringLiteral("Order"), 2, {20}, 0}};
    return info;
}

class FinishingAPdf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aSearchFindsWhatStandsThere();
    void fontsAreEmbeddedAndEmojiArePictures();
    void pdfIsSoundAndDescribed();
    void theSameTwiceIsTheSameFile();
    void otherFilesAreRefusedAndLeftAlone();
    void readsAndWritesCharacterTables();
    void radicalsHaveTheirEverydayCharacter();

private:
    QString ran(const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    QString m_path;
    QString m_text;
};

/// What a tool says about the file; empty where it is not installed.
QString FinishingAPdf::ran(const QString &program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return {};
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0 ? QString::fromUtf8(process.readAll())
                                                                      : QStringLiteral("failed");
}

void FinishingAPdf::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("poster 海报.pdf"));
    m_text = writePdf(m_path);
    const Result<void> done = finishPdf(m_path, infoFor(m_text));
    QVERIFY2(done.isOk(), done ? "" : qPrintable(done.error().detail));
}

void FinishingAPdf::aSearchFindsWhatStandsThere()
{
    if (!QFontDatabase::families().contains(QStringLiteral("Noto Sans CJK SC")))
        QSKIP("Noto Sans CJK is not installed");
    const QString found = ran(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), m_path, QStringLiteral("-")});
    if (found.isEmpty())
        QSKIP("pdftotext is not installed");
    for (const QStringList &lines : {simplified, traditional, english.mid(0, 3)}) {
        for (const QString &line : lines) {
            for (const QString &word : line.split(QLatin1Char(' ')))
                QVERIFY2(found.contains(word), qPrintable(word + QStringLiteral(" is not in:\n") + found));
        }
    }
    for (const QChar c : found)
        QVERIFY2(!(c.unicode() >= 0x2E80 && c.unicode() <= 0x2FDF), qPrintable(QString(c)));
    QVERIFY(found.contains(QStringLiteral("客户 手机 心情")));
}

void FinishingAPdf::fontsAreEmbeddedAndEmojiArePictures()
{
    const QString fonts = ran(QStringLiteral("pdffonts"), {m_path});
    if (fonts.isEmpty())
        QSKIP("pdffonts is not installed");
    QVERIFY(fonts.contains(QStringLiteral("Inter-Regular")));
    const QStringList rows = fonts.trimmed().split(QLatin1Char('\n')).mid(2);
    for (const QString &row : rows)
        QVERIFY2(row.contains(QStringLiteral(" yes ")) && row.contains(QStringLiteral("TrueType")), qPrintable(row));
    if (!QFontDatabase::families().contains(QStringLiteral("Noto Color Emoji")))
        QSKIP("Noto Color Emoji is not installed");
    QVERIFY(!fonts.contains(QStringLiteral("Emoji")));
    const QString pictures = ran(QStringLiteral("pdfimages"), {QStringLiteral("-list"), m_path});
    QCOMPARE(pictures.count(QStringLiteral(" smask ")), 3);
    QVERIFY(!pictures.contains(QStringLiteral("jpeg")));
}

void FinishingAPdf::pdfIsSoundAndDescribed()
{
    const QString check = ran(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_path});
    if (check.isEmpty())
        QSKIP("qpdf is not installed");
    QVERIFY2(check.contains(QStringLiteral("No syntax or stream encoding errors")), qPrintable(check));
    const QString about = ran(QStringLiteral("pdfinfo"), {m_path});
    QVERIFY(about.contains(QStringLiteral("Celebration cakes 庆典蛋糕")));
    QVERIFY(about.contains(QStringLiteral("Fern & Flour")));
    QVERIFY(about.contains(QStringLiteral("Journey map")));
    const QString json
        = ran(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), m_path});
    QVERIFY(json.contains(QStringLiteral("Discover")) && json.contains(QStringLiteral("首次听说"))
        && json.contains(QStringLiteral("Order")));
    QCOMPARE(json.count(QStringLiteral("\"destpageposfrom1\": 1")), 2);
    QCOMPARE(json.count(QStringLiteral("\"destpageposfrom1\": 3")), 1);
    const QString plain = ran(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), m_path, QStringLiteral("-")});
    QVERIFY(plain.contains(QStringLiteral("/Lang (zh-CN)")));
    QVERIFY(plain.contains(QStringLiteral("/DisplayDocTitle true")));
}

void FinishingAPdf::theSameTwiceIsTheSameFile()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto first = finishPdf(bytes, infoFor(m_text));
    const auto second = finishPdf(bytes, infoFor(m_text));
    QVERIFY(first.isOk() && second.isOk());
    QCOMPARE(*first, *second);
}

void FinishingAPdf::otherFilesAreRefusedAndLeftAlone()
{
    const QString path = m_folder.filePath(QStringLiteral("note.pdf"));
    for (const QByteArray &content :
        {QByteArray(), QByteArray("This is no PDF."), QByteArray("%PDF-1.4\n1 0 obj\n<<")}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const Result<void> result = finishPdf(path, infoFor(m_text));
        QVERIFY(!result.isOk());
        QCOMPARE(result.error().path, path);
        QVERIFY(!result.error().text.isEmpty());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }
    QVERIFY(!finishPdf(m_folder.filePath(QStringLiteral("missing.pdf")), {}).isOk());
}

void FinishingAPdf::readsAndWritesCharacterTables()
{
    const CharacterTable table
        = readCharacterTable("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n2 beginbfrange\n"
                             "<0000> <0000> <0000>\n<0001> <0003> [<5BA2> <0000> <D842DFB7> ]\n<0010> <0012> <0041>\n"
                             "endbfrange\n1 beginbfchar\n<0020> <00660069>\nendbfchar\nendcmap");
    const CharacterTable expected {{0x01, QStringLiteral("客")}, {0x03, QStringLiteral("𠮷")},
        {0x10, QStringLiteral("A")}, {0x11, QStringLiteral("B")}, {0x12, QStringLiteral("C")},
        {0x20, QStringLiteral("fi")}};
    QCOMPARE(table, expected);
    CharacterTable large;
    for (quint16 glyph = 1; glyph < 1000; ++glyph)
        large[glyph] = QString(QChar(char16_t(0x4E00 + glyph)));
    QCOMPARE(readCharacterTable(writeCharacterTable(large)), large);
    QVERIFY(readCharacterTable("beginbfrange <0001> <FFFF> [ <0041").size() <= 1);
    QVERIFY(readCharacterTable("beginbfrange <0001> <0002>").empty());
}

void FinishingAPdf::radicalsHaveTheirEverydayCharacter()
{
    QCOMPARE(unifiedIdeograph(U'⼿'), U'手');
    QCOMPARE(unifiedIdeograph(U'⻔'), U'门');
    QCOMPARE(unifiedIdeograph(U'⻓'), U'长');
    QCOMPARE(unifiedIdeograph(0xF900), U'豈');
    QCOMPARE(unifiedIdeograph(0x2E9A), char32_t(0x2E9A)); // unassigned
    QCOMPARE(unifiedIdeograph(U'客'), U'客');
    QCOMPARE(unifiedIdeograph(0xFA0E), char32_t(0xFA0E)); // unified in spite of its block
}

const wend::test::Registered<FinishingAPdf> registeredFinishingAPdf;

}

#include "pdffinish.moc"
