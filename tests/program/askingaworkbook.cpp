// The commands that say what there is: templates, numbers, check, repair, new, recover. Their JSON has the keys that
// DESIGN.md promises.

#include "program/programfolder.h"
#include "support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

namespace wend::test {

class AskingAWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void templatesAreListed();
    void numbersAreToldByStage();
    void numbersOfAPeriodAndAMap();
    void whatStandsOutIsTold();
    void ideasAreListedAndWritten();
    void whatCustomersWroteComesInMasked();
    void exportsAreToldAsJson();
    void aWholeWorkbookIsCheckedAndRepaired();
    void aBrokenWorkbookIsToldAndWhatIsThereIsSaved();
    void aNewWorkbookIsOfATemplateAndALanguage();
    void whatIsThereIsNotWrittenOver_data();
    void whatIsThereIsNotWrittenOver();
    void wrongWordsAreUsage_data();
    void wrongWordsAreUsage();

private:
    static bool hasKeys(const QJsonObject &object, const QStringList &keys)
    {
        const QStringList all = object.keys();
        const QSet<QString> there(all.begin(), all.end());
        return there.contains(QSet<QString>(keys.begin(), keys.end()));
    }

    std::unique_ptr<ProgramFolder> m_folder;
    QString m_bakery;
};

void AskingAWorkbook::initTestCase()
{
    m_folder = std::make_unique<ProgramFolder>();
    m_bakery = m_folder->aWorkbook(QStringLiteral("bakery"));
}

void AskingAWorkbook::templatesAreListed()
{
    const ProgramRun run = m_folder->run({QStringLiteral("templates"), QStringLiteral("--json")});
    QCOMPARE(run.code, 0);
    QVERIFY(run.err.isEmpty());
    QStringList ids;
    for (const QJsonValue &each : run.json().array()) {
        QVERIFY(hasKeys(each.toObject(), {"id", "name", "kind", "languages"}));
        QVERIFY(each[QStringLiteral("kind")] == QStringLiteral("template")
            || each[QStringLiteral("kind")] == QStringLiteral("example"));
        QVERIFY(!each[QStringLiteral("languages")].toArray().isEmpty());
        ids += each[QStringLiteral("id")].toString();
    }
    QVERIFY(ids.contains(QStringLiteral("bakery")));
    const ProgramRun plain = m_folder->run({QStringLiteral("templates")});
    QCOMPARE(plain.code, 0);
    for (const QString &id : ids)
        QVERIFY2(plain.out.contains(id.toUtf8()), qPrintable(id));
}

void AskingAWorkbook::numbersAreToldByStage()
{
    const ProgramRun run = m_folder->run({QStringLiteral("numbers"), m_bakery, QStringLiteral("--json")});
    QVERIFY2(run.code == 0, run.err.constData());
    const QJsonObject told = run.json().object();
    QVERIFY(hasKeys(told, {"map", "period", "stages"}));
    QVERIFY(hasKeys(told[QStringLiteral("period")].toObject(), {"from", "to"}));
    int conversions = 0;
    for (const QJsonValue &stage : told[QStringLiteral("stages")].toArray()) {
        QVERIFY(
            hasKeys(stage.toObject(), {"stage", "metric", "kind", "value", "conversion", "low", "high", "dropoff"}));
        const QJsonValue conversion = stage[QStringLiteral("conversion")];
        if (conversion.isNull())
            continue;
        ++conversions;
        QVERIFY(stage[QStringLiteral("low")].toDouble() <= conversion.toDouble()
            && conversion.toDouble() <= stage[QStringLiteral("high")].toDouble());
        QCOMPARE(stage[QStringLiteral("dropoff")].toDouble(), 1 - conversion.toDouble());
    }
    QVERIFY(conversions > 0);
    const ProgramRun plain = m_folder->run({QStringLiteral("numbers"), m_bakery});
    QCOMPARE(plain.code, 0);
    QVERIFY(plain.out.contains(told[QStringLiteral("map")].toString().toUtf8()));
}

void AskingAWorkbook::numbersOfAPeriodAndAMap()
{
    const QString from = QStringLiteral("--from");
    const QString to = QStringLiteral("--to");
    const ProgramRun day = m_folder->run({QStringLiteral("numbers"), m_bakery, from, QStringLiteral("1999-01-01"), to,
        QStringLiteral("1999-01-31"), QStringLiteral("--json")});
    QCOMPARE(day.code, 0);
    QCOMPARE(day.json()[QStringLiteral("period")][QStringLiteral("from")].toString(), QStringLiteral("1999-01-01"));
    for (const QJsonValue &stage : day.json()[QStringLiteral("stages")].toArray())
        QVERIFY(stage[QStringLiteral("value")].isNull());
    const ProgramRun none
        = m_folder->run({QStringLiteral("numbers"), m_bakery, QStringLiteral("--map"), QStringLiteral("Moon")});
    QCOMPARE(none.code, 1);
    QVERIFY(none.err.contains("no map called “Moon”"));
}

void AskingAWorkbook::whatStandsOutIsTold()
{
    const ProgramRun run = m_folder->run({QStringLiteral("findings"), m_bakery, QStringLiteral("--json")});
    QVERIFY2(run.code == 0, run.err.constData());
    const QJsonArray all = run.json().array();
    QVERIFY(all.size() > 5);
    for (const QJsonValue &finding : all)
        QVERIFY(hasKeys(finding.toObject(), {"rule", "severity", "text", "figures", "sum", "items", "map", "new"}));
    const QJsonObject first = all.first().toObject();
    QCOMPARE(first[QStringLiteral("rule")].toString(), QStringLiteral("leak-and-pain"));
    QCOMPARE(
        first[QStringLiteral("items")].toArray().first()[QStringLiteral("name")].toString(), QStringLiteral("Order"));
    const ProgramRun plain = m_folder->run({QStringLiteral("findings"), m_bakery});
    QCOMPARE(plain.code, 0);
    QVERIFY(plain.out.contains(first[QStringLiteral("text")].toString().toUtf8()));
    // Of one map only that one, and nothing of the whole workbook.
    const QString map = first[QStringLiteral("map")].toString();
    const ProgramRun one
        = m_folder->run({QStringLiteral("findings"), m_bakery, QStringLiteral("--map"), map, QStringLiteral("--json")});
    QVERIFY(!one.json().array().isEmpty() && one.json().array().size() < all.size());
    for (const QJsonValue &finding : one.json().array())
        QCOMPARE(finding[QStringLiteral("map")].toString(), map);
}

void AskingAWorkbook::ideasAreListedAndWritten()
{
    const QString ideas = QStringLiteral("ideas");
    const QString to = QStringLiteral("--to");
    const QString json = QStringLiteral("--json");
    const QJsonArray all = m_folder->run({ideas, m_bakery, json}).json().array();
    QVERIFY(all.size() > 3);
    QString due;
    for (const QJsonValue &idea : all) {
        QVERIFY(
            hasKeys(idea.toObject(), {"idea", "map", "stage", "answers", "impact", "effort", "owner", "due", "state"}));
        const QString next = idea[QStringLiteral("due")].toString(QStringLiteral("9999"));
        QVERIFY(due <= next); // what is due first comes first
        due = next;
    }
    for (const char *name : {"ideas.csv", "ideas.xlsx"}) {
        const QString path = m_folder->file(QLatin1String(name));
        const ProgramRun written = m_folder->run({ideas, m_bakery, to, path});
        QVERIFY2(written.code == 0, written.err.constData());
        const QJsonValue table = m_folder->run({QStringLiteral("read"), path, json})
                                     .json()
                                     .array()
                                     .first()[QStringLiteral("tables")]
                                     .toArray()
                                     .first();
        QCOMPARE(table[QStringLiteral("rows")].toInt(), int(all.size()));
    }
    QCOMPARE(m_folder->run({ideas, m_bakery, to, m_folder->file(QStringLiteral("ideas.pdf"))}).code, 2);
}

void AskingAWorkbook::whatCustomersWroteComesInMasked()
{
    const QString evidence = QStringLiteral("evidence");
    const QString json = QStringLiteral("--json");
    const QString workbook = m_folder->file(QStringLiteral("words.wend"));
    QVERIFY(QFile::copy(m_bakery, workbook));
    const QString path = m_folder->written(QStringLiteral("reviews.csv"),
        "Date,Reviewer,Stars,Review\n2026-10-06,Sarah Miller,3,Priya rang me on 07700 900123\n"
        "2026-10-07,Priya Shah,5,So kind on the phone\n2026-10-08,Tom Reed,1,\n");
    const QString dry = QStringLiteral("--dry-run");
    const int before = m_folder->run({evidence, workbook, json}).json()[QStringLiteral("to_go")].toInt();
    QCOMPARE(m_folder->run({evidence, workbook, path, dry}).code, 0);
    QCOMPARE(m_folder->run({evidence, workbook, json}).json()[QStringLiteral("to_go")].toInt(), before);
    for (const int fresh : {2, 0}) { // the same file again adds nothing
        const ProgramRun run = m_folder->run({evidence, workbook, path, json});
        QVERIFY2(run.code == 0, run.err.constData());
        const QJsonObject file = run.json().array().first().toObject();
        QVERIFY(hasKeys(
            file, {"path", "quotes", "known", "empty", "left_out", "words", "day", "author", "score", "scale"}));
        QCOMPARE(file[QStringLiteral("quotes")].toInt(), fresh);
        QCOMPARE(file[QStringLiteral("known")].toInt(), 2 - fresh);
    }
    const QJsonDocument all = m_folder->run({evidence, workbook, json}).json();
    QCOMPARE(all[QStringLiteral("to_go")].toInt(), before + 2);
    QVERIFY(!all[QStringLiteral("stages")].toArray().isEmpty());
    const QJsonArray quotes = all[QStringLiteral("quotes")].toArray();
    QVERIFY(std::any_of(quotes.begin(), quotes.end(), [](const QJsonValue &quote) {
        return quote[QStringLiteral("text")].toString() == QStringLiteral("[name] rang me on [phone]")
            && quote[QStringLiteral("author")].toString() == QStringLiteral("[name]")
            && quote[QStringLiteral("stars")].toDouble() == 3;
    }));
    const QString numbers
        = m_folder->written(QStringLiteral("numbers.csv"), "Date,Orders\n2026-10-01,12\n2026-10-02,9\n");
    QCOMPARE(m_folder->run({evidence, workbook, numbers}).code, 1);
}

void AskingAWorkbook::exportsAreToldAsJson()
{
    QByteArray csv = "Date,Page,Visits\n";
    for (int day = 1; day < 29; ++day)
        csv += "2026-03-" + QByteArray::number(day).rightJustified(2, '0') + ",a,7\n";
    const QString path = m_folder->written(QStringLiteral("visits.csv"), csv + "soon,a,7\n");
    const ProgramRun read = m_folder->run({QStringLiteral("read"), path, QStringLiteral("--json")});
    QCOMPARE(read.code, 0);
    const QJsonObject file = read.json()[0].toObject();
    QVERIFY(hasKeys(file, {"path", "encoding", "bom", "delimiter", "preamble", "period", "tables"}));
    const QJsonObject table = file[QStringLiteral("tables")][0].toObject();
    QVERIFY(hasKeys(table, {"name", "header", "header_rows", "columns", "rows", "total_rows", "source"}));
    QVERIFY(hasKeys(table[QStringLiteral("columns")][0].toObject(), {"name", "type", "unit"}));
    const ProgramRun import = m_folder->run(
        {QStringLiteral("import"), m_bakery, path, QStringLiteral("--dry-run"), QStringLiteral("--json")});
    QCOMPARE(import.code, 0);
    const QJsonObject imported = import.json()[0].toObject();
    QVERIFY(hasKeys(
        imported, {"path", "source", "encoding", "delimiter", "tables", "rows", "refused", "period", "metrics"}));
    QVERIFY(hasKeys(imported[QStringLiteral("refused")][0].toObject(), {"row", "column", "reason"}));
    QVERIFY(hasKeys(
        imported[QStringLiteral("metrics")][0].toObject(), {"name", "unit", "kind", "total", "samples", "stage"}));
}

void AskingAWorkbook::aWholeWorkbookIsCheckedAndRepaired()
{
    const ProgramRun run = m_folder->run({QStringLiteral("check"), m_bakery, QStringLiteral("--json")});
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY(hasKeys(run.json().object(), {"path", "whole", "problems"}));
    QVERIFY(run.json()[QStringLiteral("whole")].toBool());
    QVERIFY(run.json()[QStringLiteral("problems")].toArray().isEmpty());
    QVERIFY(m_folder->run({QStringLiteral("check"), m_bakery}).out.contains("is whole"));
    const QString to = m_folder->file(QStringLiteral("repaired.wend"));
    const ProgramRun repair = m_folder->run({QStringLiteral("repair"), m_bakery, QStringLiteral("--to"), to});
    QVERIFY2(repair.code == 0, repair.err.constData());
    QCOMPARE(m_folder->run({QStringLiteral("check"), to}).code, 0);
    QCOMPARE(m_folder->run({QStringLiteral("numbers"), to, QStringLiteral("--json")}).json()[QStringLiteral("stages")],
        m_folder->run({QStringLiteral("numbers"), m_bakery, QStringLiteral("--json")})
            .json()[QStringLiteral("stages")]);
}

void AskingAWorkbook::aBrokenWorkbookIsToldAndWhatIsThereIsSaved()
{
    for (const QByteArray &bytes :
        {QByteArray("hello"), QByteArray(), QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x')}) {
        const QString broken = m_folder->written(QStringLiteral("broken.wend"), bytes);
        const ProgramRun check = m_folder->run({QStringLiteral("check"), broken, QStringLiteral("--json")});
        QCOMPARE(check.code, 1);
        QVERIFY(!check.json()[QStringLiteral("whole")].toBool(true));
        QVERIFY(!check.json()[QStringLiteral("problems")].toArray().isEmpty());
        const ProgramRun repair = m_folder->run(
            {QStringLiteral("repair"), broken, QStringLiteral("--to"), m_folder->file(QStringLiteral("none.wend"))});
        QCOMPARE(repair.code, 1);
        QVERIFY(!repair.err.isEmpty());
        QVERIFY(!QFile::exists(m_folder->file(QStringLiteral("none.wend"))));
        QCOMPARE(m_folder->content(QStringLiteral("broken.wend")), bytes);
    }
}

void AskingAWorkbook::aNewWorkbookIsOfATemplateAndALanguage()
{
    const QString path = m_folder->file(QStringLiteral("aida.wend"));
    QCOMPARE(m_folder
                 ->run({QStringLiteral("new"), path, QStringLiteral("--template"), QStringLiteral("aida"),
                     QStringLiteral("--lang"), QStringLiteral("zh_TW")})
                 .code,
        0);
    const ProgramRun numbers = m_folder->run({QStringLiteral("numbers"), path, QStringLiteral("--json")});
    QCOMPARE(numbers.json()[QStringLiteral("stages")].toArray().size(), 4);
    QVERIFY(
        numbers.json()[QStringLiteral("stages")][0][QStringLiteral("stage")].toString().front().unicode() >= 0x2e80);
    const ProgramRun none = m_folder->run({QStringLiteral("new"), m_folder->file(QStringLiteral("x.wend")),
        QStringLiteral("--template"), QStringLiteral("moon")});
    QCOMPARE(none.code, 1);
    QVERIFY(!QFile::exists(m_folder->file(QStringLiteral("x.wend"))));
}

void AskingAWorkbook::whatIsThereIsNotWrittenOver_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("new") << QStringList {"new", "there"};
    QTest::newRow("repair") << QStringList {"repair", "bakery", "--to", "there"};
    QTest::newRow("read") << QStringList {"read", "there", "--to", "there"};
}

void AskingAWorkbook::whatIsThereIsNotWrittenOver()
{
    QFETCH(QStringList, words);
    words.replaceInStrings(
        QStringLiteral("there"), m_folder->written(QStringLiteral("there.csv"), "Date,Visits\n2026-03-01,1\n"));
    words.replaceInStrings(QStringLiteral("bakery"), m_bakery);
    const ProgramRun run = m_folder->run(words);
    QCOMPARE(run.code, 1);
    QVERIFY(run.err.contains("is there already and was not touched"));
    QCOMPARE(m_folder->content(QStringLiteral("there.csv")), "Date,Visits\n2026-03-01,1\n");
}

void AskingAWorkbook::wrongWordsAreUsage_data()
{
    QTest::addColumn<QStringList>("words");
    const QList<QStringList> all {{"templates", "x"}, {"numbers"}, {"numbers", "a", "b"},
        {"numbers", "a", "--from", "2026-01-01"}, {"numbers", "a", "--from", "soon", "--to", "2026-01-01"},
        {"numbers", "a", "--from", "2026-02-01", "--to", "2026-01-01"}, {"numbers", "a", "--fast"},
        {"numbers", "a", "--map"}, {"check"}, {"check", "a", "--fast"}, {"repair", "a"},
        {"repair", "a", "b", "--to", "c"}, {"repair", "a", "--to"}, {"new"}, {"new", "a", "--lang", "tlh"},
        {"recover", "x"}, {"recover", "--list", "x"}, {"read"}, {"read", "a", "--table", "0"},
        {"read", "a", "b", "--to", "c"}, {"import", "a"}, {"juggle"}};
    for (const QStringList &words : all)
        QTest::newRow(qPrintable(words.join(QLatin1Char(' ')))) << words;
}

void AskingAWorkbook::wrongWordsAreUsage()
{
    QFETCH(QStringList, words);
    const ProgramRun run = m_folder->run(words);
    QCOMPARE(run.code, 2);
    QVERIFY(run.out.isEmpty());
    QCOMPARE(run.err.trimmed().count('\n'), 0);
    QVERIFY(!run.err.trimmed().isEmpty());
}

namespace {
const Registered<AskingAWorkbook> registeredAskingAWorkbook;
}

}

#include "askingaworkbook.moc"
