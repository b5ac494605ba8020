// Several commands at once on one workbook lose nothing: each that says it is done is done.

#include "faults/form.h"
#include "faults/programhome.h"
#include "faults/workshop.h"
#include "support/registry.h"

#include <QProcess>
#include <QTest>

namespace wend::test {

class ParallelCommands : public QObject
{
    Q_OBJECT

private slots:
    void loseNoImport();
};

void ParallelCommands::loseNoImport()
{
    Workshop shop;
    const int rounds = isLongForm() ? 12 : 2;
    const int count = isLongForm() ? 8 : 4;
    for (int round = 0; round < rounds; ++round) {
        shop.reset();
        std::vector<std::unique_ptr<QProcess>> imports;
        for (int n = 0; n < count; ++n) {
            imports.push_back(std::make_unique<QProcess>());
            imports.back()->setProcessEnvironment(environmentAtHome(shop.home()));
            imports.back()->start(
                QStringLiteral(WEND_PROGRAM), {QStringLiteral("import"), shop.workbook(), shop.exportFile(n)});
        }
        QStringList done;
        for (int n = 0; n < count; ++n) {
            QProcess &import = *imports[size_t(n)];
            QVERIFY(import.waitForFinished(120'000));
            const QByteArray said = import.readAllStandardError();
            QVERIFY2(import.exitStatus() == QProcess::NormalExit && import.exitCode() <= 1, said.constData());
            QVERIFY2(import.exitCode() == 0 || !said.trimmed().isEmpty(), "a refusal says why");
            if (import.exitCode() == 0)
                done << QFileInfo(shop.exportFile(n)).fileName();
        }
        const auto there = shop.importsIn(shop.workbook());
        QVERIFY(there);
        int kept = 0;
        for (const QString &name : done)
            kept += there->contains(name);
        addFigure(QStringLiteral("imports at once that said they were done"), int(done.size()), kept);
        QCOMPARE(kept, int(done.size()));
        QVERIFY2(!done.isEmpty(), "one of them at least gets in");
    }
}

namespace {
const Registered<ParallelCommands> registeredParallelCommands;
}

}

#include "parallelcommands.moc"
