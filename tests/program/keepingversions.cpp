// `wend versions`: listed, kept, brought back.

#include "program/programfolder.h"
#include "support/registry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace wend::test {

class KeepingVersions : public QObject
{
    Q_OBJECT

private slots:
    void areListedKeptAndBroughtBack()
    {
        const ProgramFolder folder;
        const QString path = folder.aWorkbook(QStringLiteral("bakery"));
        const auto run = [&](QStringList arguments) {
            return folder.run(QStringList {QStringLiteral("versions"), path} + arguments);
        };
        QVERIFY(run({QStringLiteral("--json")}).json().array().isEmpty());
        QCOMPARE(run({QStringLiteral("--keep"), QStringLiteral("Before the fair")}).code, 0);
        const QJsonArray kept = run({QStringLiteral("--list"), QStringLiteral("--json")}).json().array();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0][QStringLiteral("name")].toString(), QStringLiteral("Before the fair"));
        QCOMPARE(kept[0][QStringLiteral("reason")].toString(), QStringLiteral("kept"));
        QVERIFY(kept[0][QStringLiteral("since")].toArray().isEmpty());
        const ProgramRun list = run({});
        QVERIFY(list.out.contains("Before the fair"));
        QVERIFY(list.out.contains("Nothing is different."));
        const ProgramRun back = run({QStringLiteral("--restore"), kept[0][QStringLiteral("id")].toString()});
        QVERIFY2(back.code == 0, back.err.constData());
        QCOMPARE(run({QStringLiteral("--json")}).json().array().size(), 2);
        QCOMPARE(folder.run({QStringLiteral("check"), path}).code, 0);
    }

    void whatCannotBeIsSaid()
    {
        const ProgramFolder folder;
        const QString path = folder.aWorkbook(QStringLiteral("five-stages"));
        const ProgramRun none
            = folder.run({QStringLiteral("versions"), path, QStringLiteral("--restore"), QStringLiteral("12")});
        QCOMPARE(none.code, 1);
        QVERIFY(none.err.contains("12"));
        const ProgramRun both = folder.run({QStringLiteral("versions"), path, QStringLiteral("--restore"),
            QStringLiteral("12"), QStringLiteral("--keep"), QStringLiteral("x")});
        QCOMPARE(both.code, 2);
        QCOMPARE(folder.run({QStringLiteral("versions"), path, QStringLiteral("--keep"), QStringLiteral(" ")}).code, 2);
    }
};

namespace {
const Registered<KeepingVersions> registeredKeepingVersions;
}

}

#include "keepingversions.moc"
