// What tells who somebody is goes out of what they wrote, and nothing else does.

#include "quotes/masking.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

class MaskingQuotes : public QObject
{
    Q_OBJECT

private slots:
    void phoneNumbersGo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        const auto row = [](const char *name, const char *text, const char *masked) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(masked);
        };
        row("Britain, mobile", "Ring me on 07700 900123 please", "Ring me on [phone] please");
        row("Britain, land line", "(020) 7946 0123 any time", "[phone] any time");
        row("Britain, from abroad", "+44 20 7946 0958.", "[phone].");
        row("America", "my cell is 555-867-5309!", "my cell is [phone]!");
        row("America, in brackets", "(212) 555-0187 is mine", "[phone] is mine");
        row("America, dots", "text 212.555.0187", "text [phone]");
        row("America, short", "call 555-0187 after six", "call [phone] after six");
        row("Germany", "Rückruf unter 0171 2345678 bitte", "Rückruf unter [phone] bitte");
        row("Germany, slash", "030/1234567 geht auch", "[phone] geht auch");
        row("Germany, country", "0049 171 2345678", "[phone]");
        row("France", "Appelez le 06 12 34 56 78.", "Appelez le [phone].");
        row("France, dots", "01.42.68.53.00 merci", "[phone] merci");
        row("Spain", "mi teléfono: 612 345 678", "mi teléfono: [phone]");
        row("Spain, land line", "91 234 56 78", "[phone]");
        row("Italy", "chiamatemi al 333 123 4567", "chiamatemi al [phone]");
        row("Netherlands", "06-12345678 graag", "[phone] graag");
        row("Poland", "601 234 567, dziękuję", "[phone], dziękuję");
        row("Denmark", "ring 12 34 56 78", "ring [phone]");
        row("Sweden", "08-123 45 67", "[phone]");
        row("Brazil", "(11) 91234-5678", "[phone]");
        row("Australia", "0412 345 678", "[phone]");
        row("Japan", "03-1234-5678にお願いします", "[phone]にお願いします");
        row("Korea", "010-1234-5678", "[phone]");
        row("Hong Kong", "WhatsApp 9123 4567", "WhatsApp [phone]");
        row("India", "+91 98765 43210", "[phone]");
        row("China, mobile", "请打13812345678联系我", "请打[phone]联系我");
        row("China, mobile in groups", "手机138 1234 5678", "手机[phone]");
        row("China, mobile with country", "+86-138-1234-5678", "[phone]");
        row("China, land line", "电话：0571-87654321", "电话：[phone]");
        row("China, full width", "電話１３８１２３４５６７８", "電話[phone]");
        row("Taiwan, mobile", "請打0912-345-678", "請打[phone]");
        row("Taiwan, land line", "02-2345-6789", "[phone]");
        row("two", "0171 2345678 oder 0171 8765432", "[phone] oder [phone]");
        row("said to be one", "my number is 87654321", "my number is [phone]");
        row("beside a price", "£45, then ring 07700 900123", "£45, then ring [phone]");
    }

    void phoneNumbersGo()
    {
        QFETCH(QString, text);
        QFETCH(QString, masked);
        QCOMPARE(wend::masked(text, {}, QStringLiteral("en")), masked);
    }

    void otherNumbersStay_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"5 stars, 10 of 10", "It cost £1,280.00 for 24 people", "12 500 000 € im Jahr",
                 "1.234.567,89 EUR", "Ordered on 06/10/2026, came 08.10.2026", "2026-10-06 14:30",
                 "Am 06.10.2026 14:30 bestellt", "between 10:00-12:30 and 14.00-16.30", "order 123456789012 never came",
                 "Bestellung Nr. 4155550123", "订单号13812345678还没到", "2026年10月6日下的单", "2024-2025 2025-2026",
                 "10-12 people, 1000-1500 guests", "NT$ 1280 元", "满300减50，共1280000元", "0.123456789",
                 "100% of 365 days", "7 days, 24 hours, 8 cakes", "¥1380000", "version 10.0.2.15",
                 "in 2019 2020 and 2021", "20 25 30 cm", "invoice 2026-000123456", "4x4, 9/10, 3.5 hours"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void otherNumbersStay()
    {
        QFETCH(QString, text);
        QCOMPARE(masked(text, {}, QStringLiteral("en")), text);
    }

    void addressesOfMailGo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        const auto row = [](const char *text, const char *masked) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(masked);
        };
        row("Write to sarah.m+cake@mail.example.co.uk, please.", "Write to [e-mail], please.");
        row("jörg@bäckerei.example", "[e-mail]");
        row("我的邮箱abc_123@qq.com，谢谢", "我的邮箱[e-mail]，谢谢");
        row("sarah [at] mail [dot] example", "[e-mail]");
        row("Meet me @ the shop. Follow @fernandflour", "Meet me @ the shop. Follow @fernandflour");
        row("13812345678@139.com", "[e-mail]");
    }

    void addressesOfMailGo()
    {
        QFETCH(QString, text);
        QFETCH(QString, masked);
        QCOMPARE(wend::masked(text, {}, QStringLiteral("en")), masked);
    }

    void namesThatAreKnownGo_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        const auto row = [](const QStringList &names, const char *text, const char *masked) {
            QTest::newRow(text) << names << QString::fromUtf8(text) << QString::fromUtf8(masked);
        };
        const QStringList sarah {QStringLiteral("Sarah Miller"), QStringLiteral("Priya")};
        row(sarah, "Sarah on the phone was lovely", "[name] on the phone was lovely");
        row(sarah, "Thanks Sarah Miller and priya!", "Thanks [name] and [name]!");
        row(sarah, "SARAH's cake, Priya’s smile", "[name]'s cake, [name]’s smile");
        row(sarah, "A miller grinds; Sarahs and Sarahville", "A miller grinds; [name] and Sarahville");
        row({QStringLiteral("Will Baker")}, "Will you bake? The baker did. Ask Will.",
            "Will you bake? The baker did. Ask [name].");
        row({QStringLiteral("Anne-Marie van Dijk")}, "Anne-Marie helped, van Dijk too. A van came.",
            "[name] helped, van [name] too. A van came.");
        row({QStringLiteral("Li Wei")}, "Li Wei packed it. I like it.", "[name] packed it. I like it.");
        row({QString::fromUtf8("José Ñúñez")}, "josé was kind", "[name] was kind");
        row({QString::fromUtf8("王小明")}, "王小明服务很好，小明下次还找你", "[name]服务很好，[name]下次还找你");
        row({QString::fromUtf8("王小明")}, "王先生态度好，王牌蛋糕", "[name]先生态度好，王牌蛋糕");
        row({QString::fromUtf8("李")}, "李老师推荐的，李子蛋糕也好", "[name]老师推荐的，李子蛋糕也好");
        row({QString::fromUtf8("蛋糕")}, "蛋糕很好吃", "蛋糕很好吃");
        row({QString::fromUtf8("李开心")}, "买得很开心", "买得很开心");
        row({QString::fromUtf8("歐陽小美")}, "感謝歐陽小姐和小美", "感謝[name]小姐和[name]");
        row({QStringLiteral("Lily")}, "感谢Lily老师", "感谢[name]老师");
        row({QStringLiteral("Anonymous"), QStringLiteral("A Google user"), QString::fromUtf8("匿名用户"),
                QStringLiteral("j***n")},
            "An anonymous google user wrote", "An anonymous google user wrote");
    }

    void namesThatAreKnownGo()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, text);
        QFETCH(QString, masked);
        QCOMPARE(wend::masked(text, KnownNames(names), QStringLiteral("en")), masked);
    }

    void masksAreFoundAgainInEveryLanguage()
    {
        for (const char *language : {"en", "zh_CN", "zh_TW"}) {
            const QString text = masked(QString::fromUtf8("打13812345678找 Sarah, sarah@mail.example [sic]"),
                KnownNames({QStringLiteral("Sarah")}), QLatin1String(language));
            const std::vector<Mask> masks = masksIn(text);
            QCOMPARE(int(masks.size()), 3);
            QCOMPARE(masks[0].kind, MaskKind::Phone);
            QCOMPARE(masks[1].kind, MaskKind::Name);
            QCOMPARE(masks[2].kind, MaskKind::Email);
            QCOMPARE(
                masked(text, KnownNames({QStringLiteral("Sarah")}), QLatin1String(language)), text); // nothing twice
        }
    }

    void aMaskedTextIsKnownAsWhatItWas()
    {
        const QString original = QStringLiteral("Sarah rang, then Sarah came.");
        QVERIFY(isMaskedFrom(original, original));
        QVERIFY(isMaskedFrom(u"[name] rang, then [name] came.", original));
        QVERIFY(isMaskedFrom(u"[name] rang, then Sarah came.", original));
        QVERIFY(isMaskedFrom(u"Sarah rang, then Sarah [masked].", original));
        QVERIFY(!isMaskedFrom(u"[name] rang, then [name] came!", original));
        QVERIFY(!isMaskedFrom(u"[name] rang", original));
        QVERIFY(!isMaskedFrom(u"Sarah rang, then Sarah came.[name]", original)); // a mask hides something
        QVERIFY(!isMaskedFrom(u"", original));
    }

    void whatIsBehindAMaskIsFound()
    {
        const QString original = QString::fromUtf8("Sarah rang 07700 900123.");
        const QString text = masked(original, KnownNames({QStringLiteral("Sarah")}), QStringLiteral("en"));
        QCOMPARE(behindMask(text, 0, original), QStringLiteral("Sarah"));
        QCOMPARE(behindMask(text, 1, original), QStringLiteral("07700 900123"));
        QCOMPARE(behindMask(text, 2, original), QString());
        QCOMPARE(behindMask(text, 0, QStringLiteral("something else")), QString());
    }
};

namespace {
const Registered<MaskingQuotes> registeredMaskingQuotes;
}

}

#include "maskingquotes.moc"
