#include "base/scriptruns.h"

#include "base/emoji.h"
#include "support/registry.h"

#include <QTest>

using namespace wend;

namespace {

/// "Latin [L客户C]" is unreadable; "Order |客户" with a letter before each run is not.
QString printed(const QString &text)
{
    QStringList parts;
    for (const ScriptRun &run : scriptRuns(text)) {
        const char *name = run.script == Script::Cjk ? "c" : run.script == Script::Emoji ? "e" : "l";
        parts.append(QLatin1String(name) + QLatin1Char(':') + text.mid(run.start, run.length));
    }
    return parts.join(QLatin1Char('|'));
}

class ScriptRuns : public QObject
{
    Q_OBJECT

private slots:
    void splitsByScript_data();
    void splitsByScript();
    void keepsEmojiSequencesWhole_data();
    void keepsEmojiSequencesWhole();
    void coversEveryTextWithoutGaps();
    void survivesBrokenText();
};

void ScriptRuns::splitsByScript_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char16_t *text, const char16_t *expected) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(expected);
    };
    row("empty", u"", u"");
    row("English", u"“Did my order go through?”", u"l:“Did my order go through?”");
    row("apostrophe", u"don’t 客户", u"l:don’t |c:客户");
    row("Chinese punctuation", u"要特别，而且周六一定要到。", u"c:要特别，而且周六一定要到。");
    row("Chinese quotes", u"“要特别，而且周六一定要到。”", u"c:“要特别，而且周六一定要到。”");
    row("quotes within a Chinese sentence", u"搜索“附近的生日蛋糕”", u"c:搜索“附近的生日蛋糕”");
    row("an English word in Chinese quotes", u"客户说“OK”。", u"c:客户说“|l:OK|c:”。");
    row("a Chinese word in English quotes", u"She said “客户” to me", u"l:She said “|c:客户|l:” to me");
    row("quotes behind a name", u"使用Instagram“快拍”功能", u"c:使用|l:Instagram|c:“快拍”功能");
    row("quote that begins in Latin", u"“OK，好的”", u"c:“|l:OK|c:，好的”");
    row("figures", u"第 3 天", u"c:第|l: 3 |c:天");
    row("dash between figures", u"10月1–31日", u"l:10|c:月|l:1–31|c:日");
    row("Chinese dash", u"客户——一个人", u"c:客户——一个人");
    row("Chinese ellipsis", u"等等……好", u"c:等等……好");
    row("dot between words", u"网站 · 电脑", u"c:网站|l: · |c:电脑");
    row("dot in a name", u"玛雅·琼斯", u"c:玛雅·琼斯");
    row("kana and hangul", u"ケーキ 케이크", u"c:ケーキ|l: |c:케이크");
    row("traditional brackets", u"「客戶」", u"c:「客戶」");
    row("full-width forms", u"ＡＢＣ！", u"c:ＡＢＣ！");
    row("above the basic plane", u"𠮷野家", u"c:𠮷野家");
    row("Cyrillic and Arabic", u"Клиент عميل", u"l:Клиент عميل");
    row("stars and arrows are text", u"★ 关键 → ✓", u"l:★ |c:关键|l: → ✓");
}

void ScriptRuns::splitsByScript()
{
    QFETCH(QString, text);
    QTEST(printed(text), "expected");
}

void ScriptRuns::keepsEmojiSequencesWhole_data()
{
    QTest::addColumn<QString>("emoji");
    const auto row = [](const char *name, const char16_t *emoji) { QTest::newRow(name) << QString::fromUtf16(emoji); };
    row("face", u"😀");
    row("family", u"👨‍👩‍👧‍👦");
    row("flag", u"🇨🇳");
    row("flag of Scotland", u"🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F");
    row("skin tone", u"👍🏽");
    row("tone and profession", u"👩🏽‍🍳");
    row("heart with its look", u"❤\uFE0F");
    row("heart on fire without its look", u"❤‍🔥");
    row("sign that only becomes one by its look", u"✈\uFE0F");
    row("pirate flag", u"🏴‍☠\uFE0F");
    row("woman, sign without its look", u"🏃‍♀");
    row("keycap", u"1\uFE0F\u20E3");
    row("keycap of old", u"#\u20E3");
    row("cake", u"🎂");
}

void ScriptRuns::keepsEmojiSequencesWhole()
{
    QFETCH(QString, emoji);
    QCOMPARE(emojiLength(emoji, 0), emoji.size());
    QCOMPARE(printed(QStringLiteral("Cake %1蛋糕%1%1!").arg(emoji)),
        QStringLiteral("l:Cake |e:%1|c:蛋糕|e:%1%1|l:!").arg(emoji));
}

void ScriptRuns::coversEveryTextWithoutGaps()
{
    quint32 seed = 7;
    const QString alphabet
        = QStringLiteral("aB 1#“”‘’…—·，。客の한😀🏽🇨🇳‍️⃣❤‍🔥é\u0301");
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int i = 0; i < 12; ++i) {
            seed = seed * 1664525 + 1013904223;
            text += alphabet.at(int((seed >> 8) % quint32(alphabet.size())));
        }
        qsizetype at = 0;
        for (const ScriptRun &run : scriptRuns(text)) {
            QCOMPARE(run.start, at);
            QVERIFY(run.length > 0);
            at += run.length;
        }
        QCOMPARE(at, text.size());
    }
}

void ScriptRuns::survivesBrokenText()
{
    const QChar high(0xD83D);
    QCOMPARE(scriptRuns(QString(high)).size(), size_t(1));
    QCOMPARE(scriptRuns(QString(QChar(0xDE00))).size(), size_t(1));
    QCOMPARE(emojiLength(QStringLiteral("😀‍"), 0), qsizetype(2));
    QCOMPARE(scriptRuns(QString(300'000, u'“') + QString(300'000, u'”')).size(), size_t(1));
    QVERIFY(!scriptRuns(QStringLiteral("“客’").repeated(100'000)).empty());
}

const wend::test::Registered<ScriptRuns> registeredScriptRuns;

}

#include "scriptruns.moc"
