#include "poster/draftlines.h"

#include "render/fontsetter.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

class DraftedLines : public QObject
{
    Q_OBJECT

private slots:
    void areAsManyAsTheRealOnes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("en") << "en"
                            << QStringList {QStringLiteral("No confirmation for two hours"),
                                   QStringLiteral("“It has to be special, and it has to be there on Saturday.”"),
                                   QStringLiteral(
                                       "Searches “birthday cake near me”, then asks a friend who baked last"),
                                   QStringLiteral("Donaudampfschifffahrtsgesellschaft delivers"),
                                   QStringLiteral("First line\nsecond line, which is rather long"),
                                   QStringLiteral("Cake 🎂 for 👨‍👩‍👧 at 9 am"), QString()};
        QTest::newRow("zh") << "zh_CN"
                            << QStringList {QStringLiteral("下单之后两个小时没有任何确认，只能打电话问"),
                                   QStringLiteral("小红书上看到朋友晒的蛋糕，34 岁的妈妈想订一个"),
                                   QStringLiteral("“要特别，而且周六一定要到。”")};
    }

    void areAsManyAsTheRealOnes()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, texts);
        const FontSetter setter(language);
        const DraftLines drafts(setter);
        int tried = 0;
        int unlike = 0;
        for (const QString &text : texts) {
            for (const double size : {9.5, 12.5, 26.0}) {
                for (double width = 60; width < 420; width += 13) {
                    const TextStyle style {size, TextStyle::Weight::SemiBold};
                    const auto real = setter.set(text, style, width, 3);
                    const auto draft = drafts.set(text, style, width, 3);
                    QCOMPARE(draft->lineHeight(), real->lineHeight());
                    QVERIFY(std::abs(draft->lineCount() - real->lineCount()) <= 1);
                    QVERIFY(draft->width() <= width + 0.1);
                    unlike += draft->lineCount() != real->lineCount();
                    ++tried;
                }
            }
        }
        QVERIFY2(unlike * 50 <= tried, qPrintable(QStringLiteral("%1 of %2").arg(unlike).arg(tried)));
    }

    void aWordIsMeasuredOnceWhateverTheWidth()
    {
        struct Counting : TextSetter
        {
            const TextSetter &setter;
            mutable int count = 0;
            explicit Counting(const TextSetter &its) : setter(its) { }
            std::shared_ptr<const SetText> set(
                const QString &text, const TextStyle &style, double width, int maxLines) const override
            {
                ++count;
                return setter.set(text, style, width, maxLines);
            }
        };
        const FontSetter setter(QStringLiteral("en"));
        const Counting counting(setter);
        const DraftLines drafts(counting);
        const QString text = QStringLiteral("the cake and the candles and the card");
        (void)drafts.set(text, {12}, 80, 0);
        const int first = counting.count;
        QVERIFY(first <= 7); // five different words, a blank
        for (double width = 30; width < 300; width += 1)
            (void)drafts.set(text, {12}, width, 0);
        QCOMPARE(counting.count, first);
    }
};

static const Registered<DraftedLines> registeredDraftedLines;

}

#include "draftlines.moc"
