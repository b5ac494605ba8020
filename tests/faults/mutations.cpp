// A workbook changed anywhere, byte by byte or value by value, is opened or refused with a sentence: no crash, no hang,
// and the file stays as it is. What is opened can be saved and read again.

#include "faults/commands.h"
#include "faults/form.h"
#include "faults/mutation.h"
#include "faults/rawfile.h"
#include "faults/workbookwitheverything.h"
#include "model/invariants.h"
#include "store/workbook.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

class Mutations : public QObject
{
    Q_OBJECT

private slots:
    void areAnsweredAndLeftAlone_data();
    void areAnsweredAndLeftAlone();

private:
    std::vector<Mutation> m_mutations;
};

namespace {

constexpr int fewBytes = 8;
constexpr int fewRows = 12;

/// Empty, or what went wrong when a workbook that Wend opens was saved and read again.
QString troubleWithSaving(const QString &path, const QTemporaryDir &folder)
{
    const WorkingCopies copies(folder.filePath(QStringLiteral("working")));
    const auto opened = Workbook::open(copies, path);
    if (!opened)
        return {};
    if (const QStringList broken = brokenInvariants((*opened)->model()); !broken.isEmpty())
        return QStringLiteral("opened although ") + broken.first();
    const QString copy = folder.filePath(QStringLiteral("copy.wend"));
    if (const auto saved = (*opened)->saveCopy(copy); !saved)
        return QStringLiteral("opened and not saved: %1 (%2)").arg(saved.error().text, saved.error().detail);
    const auto again = Workbook::open(copies, copy);
    if (!again)
        return QStringLiteral("saved and not opened: %1 (%2)").arg(again.error().text, again.error().detail);
    return (*again)->model() == (*opened)->model() ? QString() : QStringLiteral("saved and something else read");
}

}

void Mutations::areAnsweredAndLeftAlone_data()
{
    QTest::addColumn<int>("at");
    const auto bytes = byteMutations(WorkbookWithEverything::get().bytes());
    const auto rows = rowMutations(WorkbookWithEverything::get().bytes());
    for (int n = 0; n < int(bytes.size()); ++n) {
        if (isTried(n, int(bytes.size()), fewBytes))
            m_mutations.push_back(bytes[size_t(n)]);
    }
    QByteArray lastTable;
    for (int n = 0; n < int(rows.size()); ++n) {
        const QByteArray table = rows[size_t(n)].name.split('.').first();
        if (std::exchange(lastTable, table) != table || isTried(n, int(rows.size()), fewRows))
            m_mutations.push_back(rows[size_t(n)]);
    }
    for (int n = 0; n < int(m_mutations.size()); ++n)
        QTest::newRow((QByteArray::number(n) + ' ' + m_mutations[size_t(n)].name).constData()) << n;
}

void Mutations::areAnsweredAndLeftAlone()
{
    QFETCH(int, at);
    addFigure(QStringLiteral("mutations of a workbook"), 1, 0);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mutated.wend"));
    QVERIFY2(m_mutations[size_t(at)].make(path), "the mutation cannot be made");
    const QByteArray before = contentOf(path);

    const Run checked = runHere({QStringLiteral("check"), path});
    QVERIFY2(checked.isAnswer() && checked.milliseconds < hangLimit(), checked.told().constData());
    for (const QStringList &command : {QStringList {QStringLiteral("numbers"), path},
             QStringList {QStringLiteral("export"), path, QStringLiteral("--to"),
                 folder.filePath(QStringLiteral("out.json"))}}) {
        const Run run = runHere(command);
        QVERIFY2(run.isAnswer() && run.milliseconds < hangLimit(), run.told().constData());
        QVERIFY2(checked.code != 0 || run.code == 0, run.told().constData());
    }
    const QString trouble = troubleWithSaving(path, folder);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    QCOMPARE(contentOf(path), before);
    addFigure(QStringLiteral("mutations of a workbook"), 0, 1);
}

namespace {
const Registered<Mutations> registeredMutations;
}

}

#include "mutations.moc"
