// The language that a person reads decides how the program writes words, days and numbers, whatever the formats of the
// system are.

#include "program/programfolder.h"
#include "support/registry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

namespace wend::test {

namespace {

// What German formats look like: "31.03.26", "1.234" and "0,5".
QString germanIn(const QByteArray &text)
{
    static const QRegularExpression german(QStringLiteral(
        "\\b\\d\\d\\.\\d\\d\\.\\d\\d(\\d\\d)?\\b|\\b\\d{1,3}(\\.\\d{3})+\\b|\\d,\\d{1,2}\\b|Januar|Februar|März"));
    return german.match(QString::fromUtf8(text)).captured();
}

}

class SpeakingOneLanguage : public QObject
{
    Q_OBJECT

private slots:
    void onASystemWithFormatsOfItsOwn_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("days");
        QTest::addColumn<QString>("share");
        // As a person sets it who reads one language and lives where another is spoken; the last says nothing.
        QTest::newRow("en") << QStringLiteral("en_GB") << QStringLiteral("Templates to start from:")
                            << QStringLiteral("01/03/2026") << QStringLiteral("20.5 % go on");
        QTest::newRow("zh_CN") << QStringLiteral("zh_CN") << QStringLiteral("可以从这些模板开始：")
                               << QStringLiteral("2026/3/1") << QStringLiteral("21.4% 继续");
        QTest::newRow("zh_TW") << QStringLiteral("zh_TW") << QStringLiteral("可以從這些範本開始：")
                               << QStringLiteral("2026/3/1") << QStringLiteral("45.1% 繼續");
        QTest::newRow("none") << QString() << QStringLiteral("Templates to start from:") << QStringLiteral("01/03/2026")
                              << QStringLiteral("20.5 % go on");
    }

    void onASystemWithFormatsOfItsOwn()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, heading);
        QFETCH(const QString, days);
        QFETCH(const QString, share);
        ProgramFolder folder;
        folder.set(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
        folder.set(QStringLiteral("LANGUAGE"), language);
        const auto said = [&](const QStringList &arguments) {
            const ProgramRun run = folder.run(arguments);
            if (run.code != 0)
                qWarning("%s", run.err.constData());
            return run.out + run.err;
        };
        QVERIFY(said({"templates"}).contains(heading.toUtf8()));
        const QString workbook = folder.aWorkbook(QStringLiteral("online-shop"));
        const QJsonArray stages
            = folder.run({"numbers", workbook, "--json"}).json()[QStringLiteral("stages")].toArray();
        QVERIFY(stages.size() >= 2);
        const QString csv = folder.written(QStringLiteral("visits.csv"),
            "Date,Sessions,Orders,Revenue\n2026-03-01,4000,500,12345.5\n2026-03-02,4000,500,12345.25\n");
        const auto bind = [&](const char *number, int stage) {
            return QStringLiteral("%1=%2").arg(
                QLatin1String(number), stages[stage].toObject()[QStringLiteral("stage")].toString());
        };
        const QByteArray imported
            = said({"import", workbook, csv, "--bind", bind("Sessions", 0), "--bind", bind("Orders", 1)});
        QCOMPARE(germanIn(imported), QString());
        QVERIFY2(imported.contains(days.toUtf8()), imported.constData());
        const QByteArray numbers = said({"numbers", workbook});
        QCOMPARE(germanIn(numbers), QString());
        QVERIFY2(numbers.contains(share.toUtf8()), numbers.constData());
        QCOMPARE(germanIn(said({"read", csv})), QString());
    }

    /// Its figures are for other programs to read.
    void whatIsForProgramsIsTheSameEverywhere()
    {
        QList<QByteArray> all;
        for (const char *locale : {"de_DE.UTF-8", "C.UTF-8"}) {
            ProgramFolder folder;
            folder.set(QStringLiteral("LC_ALL"), QLatin1String(locale));
            const QString csv
                = folder.written(QStringLiteral("visits.csv"), "Date,Revenue\n2026-03-01,1234.5\n2026-03-02,0.25\n");
            QByteArray out = folder.run({"read", csv, "--json"}).out;
            all += out.replace(csv.toUtf8(), "visits.csv");
        }
        QCOMPARE(all[1], all[0]);
    }
};

namespace {
const Registered<SpeakingOneLanguage> registeredSpeakingOneLanguage;
}

}

#include "speakingonelanguage.moc"
