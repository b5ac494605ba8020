// The commands that reckon: numbers compared and broken down, whatif, forecast, and set, which gives them notes and
// targets. Their JSON has the keys that DESIGN.md promises.

#include "program/programfolder.h"
#include "support/registry.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace wend::test {

namespace {

const QDate firstDay(2024, 1, 1); // a Monday, and long over

/// Visits and orders of 20 weeks, by device; more orders from the eleventh week on.
QByteArray visitsAndOrders()
{
    QByteArray csv = "Date,Device,Visits,Orders\n";
    for (int day = 0; day < 140; ++day) {
        const QByteArray date = firstDay.addDays(day).toString(Qt::ISODate).toUtf8();
        const int more = day < 70 ? 0 : 5;
        csv += date + ",Phone," + QByteArray::number(60 + day % 5) + ',' + QByteArray::number(4 + more + day % 3)
            + '\n';
        csv += date + ",Laptop," + QByteArray::number(40 + day % 3) + ',' + QByteArray::number(6 + day % 2) + '\n';
    }
    return csv;
}

}

class AskingWhatIf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_folder = std::make_unique<ProgramFolder>();
        m_folder->set(QStringLiteral("LC_ALL"), QStringLiteral("en_GB.UTF-8")); // weeks begin on Monday
        m_path = m_folder->aWorkbook(QStringLiteral("five-stages"));
        const QString file = m_folder->written(QStringLiteral("shop.csv"), visitsAndOrders());
        const ProgramRun run = m_folder->run({QStringLiteral("import"), m_path, file, QStringLiteral("--as"),
            QStringLiteral("Visits=people"), QStringLiteral("--as"), QStringLiteral("Orders=orders"),
            QStringLiteral("--bind"), QStringLiteral("Visits=Awareness"), QStringLiteral("--bind"),
            QStringLiteral("Orders=Consideration"), QStringLiteral("--json")});
        QVERIFY2(run.code == 0, run.err.constData());
        const QJsonArray metrics = run.json()[0][QStringLiteral("metrics")].toArray();
        QCOMPARE(metrics.size(), 2);
        m_visits = metrics[0][QStringLiteral("name")].toString();
    }

    void numbersAreCompared();
    void numbersAreBrokenDown();
    void numbersBecomeATable();
    void whatIfIsReckoned();
    void numbersAreForecast();
    void seriesAreForecast();
    void aNoteAndATargetAreSet();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();

private:
    ProgramRun run(const QStringList &arguments) const { return m_folder->run(arguments); }
    ProgramRun numbers(const QStringList &more) const
    {
        return run(QStringList {QStringLiteral("numbers"), m_path, QStringLiteral("--from"),
                       QStringLiteral("2024-03-11"), QStringLiteral("--to"), QStringLiteral("2024-05-19")}
            + more);
    }

    std::unique_ptr<ProgramFolder> m_folder;
    QString m_path;
    QString m_visits; ///< as the number is called
};

void AskingWhatIf::numbersAreCompared()
{
    const ProgramRun told = numbers({QStringLiteral("--compare"), QStringLiteral("before"), QStringLiteral("--json")});
    QVERIFY2(told.code == 0, told.err.constData());
    QCOMPARE(told.json()[QStringLiteral("compared")][QStringLiteral("from")].toString(), QStringLiteral("2024-01-01"));
    const QJsonValue visits = told.json()[QStringLiteral("stages")][0];
    const QJsonValue orders = told.json()[QStringLiteral("stages")][1];
    QCOMPARE(visits[QStringLiteral("sure")].toBool(), false);
    QCOMPARE(orders[QStringLiteral("sure")].toBool(), true);
    QVERIFY(orders[QStringLiteral("change_low")].toDouble() > 0);
    QVERIFY(orders[QStringLiteral("before")].toDouble() < orders[QStringLiteral("value")].toDouble());
    const QJsonValue step = visits[QStringLiteral("conversion_change")];
    QVERIFY(step[QStringLiteral("sure")].toBool() && step[QStringLiteral("change")].toDouble() > 0);
    // Before the first file there is nothing to compare with.
    const ProgramRun none = numbers({QStringLiteral("--compare"), QStringLiteral("year"), QStringLiteral("--json")});
    QVERIFY(none.json()[QStringLiteral("stages")][1][QStringLiteral("change")].isNull());
    QVERIFY(!none.json()[QStringLiteral("stages")][1][QStringLiteral("why")].toString().isEmpty());
    const ProgramRun plain = numbers({QStringLiteral("--compare"), QStringLiteral("2024-02-26..2024-03-10")});
    QVERIFY(plain.out.contains("more ("));
}

void AskingWhatIf::numbersAreBrokenDown()
{
    const ProgramRun told = numbers({QStringLiteral("--by"), QStringLiteral("device"), QStringLiteral("--json")});
    QVERIFY2(told.code == 0, told.err.constData());
    const QJsonArray parts = told.json()[QStringLiteral("parts")].toArray();
    QCOMPARE(parts.size(), 2);
    double visits = 0;
    QStringList values;
    for (const QJsonValue &part : parts) {
        values += part[QStringLiteral("value")].toString();
        visits += part[QStringLiteral("stages")][0][QStringLiteral("value")].toDouble();
        QVERIFY(!part[QStringLiteral("stages")][0][QStringLiteral("conversion")].isNull());
    }
    values.sort();
    QCOMPARE(values, (QStringList {QStringLiteral("Laptop"), QStringLiteral("Phone")}));
    QCOMPARE(visits, told.json()[QStringLiteral("stages")][0][QStringLiteral("value")].toDouble());
}

void AskingWhatIf::numbersBecomeATable()
{
    const QString path = m_folder->file(QStringLiteral("out.csv"));
    QCOMPARE(numbers({QStringLiteral("--by"), QStringLiteral("Device"), QStringLiteral("--csv"), path}).code, 0);
    const QByteArray csv = m_folder->content(QStringLiteral("out.csv"));
    QCOMPARE(csv.count('\n'), 1 + 3 * 2); // the heading; the whole and two devices, of two stages each
    QVERIFY(csv.contains("Phone") && csv.contains("Consideration"));
}

void AskingWhatIf::whatIfIsReckoned()
{
    const QStringList set {QStringLiteral("whatif"), m_path, QStringLiteral("--set"),
        QStringLiteral("consideration=20%"), QStringLiteral("--json")};
    const ProgramRun told = run(set);
    QVERIFY2(told.code == 0, told.err.constData());
    const QJsonValue orders = told.json()[QStringLiteral("stages")][1];
    QVERIFY(orders[QStringLiteral("low")].toDouble() < orders[QStringLiteral("value")].toDouble());
    QVERIFY(orders[QStringLiteral("change")][QStringLiteral("low")].toDouble() > 0);
    QVERIFY(told.json()[QStringLiteral("profit")].isNull());
    QVERIFY(!told.json()[QStringLiteral("remarks")].toArray().isEmpty());
    QCOMPARE(told.json()[QStringLiteral("brings_most")].toArray().size(), 1);
    QCOMPARE(run(set).out, told.out);
}

void AskingWhatIf::numbersAreForecast()
{
    const ProgramRun told = run({QStringLiteral("forecast"), m_path, QStringLiteral("--metric"), m_visits,
        QStringLiteral("--weeks"), QStringLiteral("3"), QStringLiteral("--json")});
    QVERIFY2(told.code == 0, told.err.constData());
    QVERIFY(told.json()[QStringLiteral("refused")].isNull());
    QCOMPARE(told.json()[QStringLiteral("weeks_known")].toInt(), 20);
    for (const char *key : {"mean", "low80", "high80", "low95", "high95", "weeks"})
        QCOMPARE(told.json()[QLatin1String(key)].toArray().size(), 3);
    QCOMPARE(told.json()[QStringLiteral("weeks")][0].toString(), QStringLiteral("2024-05-20"));
    const ProgramRun share = run({QStringLiteral("forecast"), m_path, QStringLiteral("--metric"),
        QStringLiteral("Consideration"), QStringLiteral("--json")});
    QVERIFY(share.json()[QStringLiteral("high95")][0].toDouble() <= 1);
}

void AskingWhatIf::seriesAreForecast()
{
    QByteArray csv = "short,5\n\"a, b\"";
    for (int step = 0; step < 60; ++step)
        csv += ',' + QByteArray::number(100 + step + (step % 7 == 0 ? 40 : 0));
    const QString path = m_folder->written(QStringLiteral("series.csv"), csv + '\n');
    const ProgramRun told
        = run({QStringLiteral("forecast"), QStringLiteral("--series"), path, QStringLiteral("--ahead"),
            QStringLiteral("14"), QStringLiteral("--season"), QStringLiteral("7"), QStringLiteral("--json")});
    QVERIFY2(told.code == 0, told.err.constData());
    QCOMPARE(told.json().array().size(), 2);
    QCOMPARE(told.json()[0][QStringLiteral("mean")][13].toDouble(), 5.0);
    QCOMPARE(told.json()[1][QStringLiteral("name")].toString(), QStringLiteral("a, b"));
    const QJsonArray mean = told.json()[1][QStringLiteral("mean")].toArray();
    QCOMPARE(mean.size(), 14);
    QVERIFY(mean[3].toDouble() > mean[2].toDouble() + 20); // the 63rd step begins a week
}

void AskingWhatIf::aNoteAndATargetAreSet()
{
    const ProgramRun set
        = run({QStringLiteral("set"), m_path, QStringLiteral("--note"), QStringLiteral("New form went live"),
            QStringLiteral("--from"), QStringLiteral("2024-03-11"), QStringLiteral("--stage"),
            QStringLiteral("Consideration"), QStringLiteral("--target"), QStringLiteral("Consideration=25%"),
            QStringLiteral("--number"), QStringLiteral("Calls=12"), QStringLiteral("--json")});
    QVERIFY2(set.code == 0, set.err.constData());
    QCOMPARE(set.json()[QStringLiteral("set")].toInt(), 3);
    const ProgramRun told = numbers({QStringLiteral("--json")});
    const QJsonValue note = told.json()[QStringLiteral("notes")][0];
    QCOMPARE(note[QStringLiteral("text")].toString(), QStringLiteral("New form went live"));
    QVERIFY(note[QStringLiteral("helped")].toString().startsWith(QStringLiteral("Yes")));
    QVERIFY(note[QStringLiteral("change_low")].toDouble() > 0);
    QCOMPARE(told.json()[QStringLiteral("stages")][1][QStringLiteral("others")][0][QStringLiteral("value")].toDouble(),
        12.0);
    // A note begins the past of its conversion anew; ten weeks of it are known.
    const ProgramRun share = run({QStringLiteral("forecast"), m_path, QStringLiteral("--metric"),
        QStringLiteral("Consideration"), QStringLiteral("--json")});
    QCOMPARE(share.json()[QStringLiteral("weeks_known")].toInt(), 10);
    const ProgramRun whatIf = run({QStringLiteral("whatif"), m_path, QStringLiteral("--json")});
    QCOMPARE(whatIf.json()[QStringLiteral("brings_most")][0][QStringLiteral("better")].toDouble(), 0.25);
}

void AskingWhatIf::whatCannotBeIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("names");
    const auto add = [](const QStringList &arguments, int code, const char *names) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << code << QString::fromUtf8(names);
    };
    add({"numbers", "FILE", "--compare", "soon"}, 2, "--compare");
    add({"numbers", "FILE", "--by", "Colour"}, 1, "Colour");
    add({"whatif", "FILE", "--set", "Order"}, 1, "Order");
    add({"whatif", "FILE", "--set", "Moon=3%"}, 1, "Moon");
    add({"whatif", "FILE", "--set", "Consideration=130%"}, 1, "130%");
    add({"forecast", "FILE"}, 2, "--metric");
    add({"forecast", "FILE", "--metric", "Moon"}, 1, "Moon");
    add({"forecast", "FILE", "--metric", "Consideration", "--weeks", "many"}, 2, "--weeks");
    add({"forecast", "--series", "nowhere.csv", "--ahead", "3", "--season", "1"}, 1, "nowhere.csv");
    add({"forecast", "--series", "nowhere.csv"}, 2, "--ahead");
    add({"set", "FILE"}, 2, "--note");
    add({"set", "FILE", "--note", "x"}, 2, "--from");
    add({"set", "FILE", "--number", "Calls=many", "--from", "2024-01-01", "--stage", "Awareness"}, 1, "many");
    add({"set", "FILE", "--target", "Moon=3%"}, 1, "Moon");
}

void AskingWhatIf::whatCannotBeIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, names);
    const QString before = QString::fromUtf8(run({QStringLiteral("numbers"), m_path, QStringLiteral("--json")}).out);
    const ProgramRun told = run(arguments.replaceInStrings(QStringLiteral("FILE"), m_path));
    QCOMPARE(told.code, code);
    QVERIFY(told.out.isEmpty());
    QVERIFY2(told.err.contains(names.toUtf8()), told.err.constData());
    QCOMPARE(QString::fromUtf8(run({QStringLiteral("numbers"), m_path, QStringLiteral("--json")}).out), before);
}

namespace {
const Registered<AskingWhatIf> registeredAskingWhatIf;
}

}

#include "askingwhatif.moc"
