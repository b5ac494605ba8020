// The built program writes maps in every format, or says in one sentence why it cannot, and never leaves half a file.

#include "exchange/exportformats.h"
#include "exchange/template.h"
#include "exchange/templateexports.h"
#include "exchange/workbookjson.h"
#include "model/lookup.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace wend::test {

namespace {

struct Run
{
    int code = -1;
    QString out;
    QString err;
};

Run runProgram(const QStringList &arguments, const std::function<void(QProcess &)> &prepare = {})
{
    QProcess process;
    if (prepare)
        prepare(process);
    process.start(QStringLiteral(WEND_PROGRAM), arguments);
    process.waitForFinished(60000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

}

class Exporting : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenWorkbook> m_open;
    QString m_workbook;

    QString file(const QString &name) const { return m_open->file(name); }
    Run exportTo(const QString &path, const QStringList &more = {}) const
    {
        return runProgram(QStringList {QStringLiteral("export"), m_workbook, QStringLiteral("--to"), path} + more);
    }

private slots:
    void initTestCase()
    {
        m_open = std::make_unique<OpenWorkbook>();
        change(**m_open,
            [](Edit &edit) { QVERIFY(fillFromTemplate(edit, QStringLiteral("bakery"), QStringLiteral("zh_CN"))); });
        QVERIFY(importTemplateExports(**m_open, QStringLiteral("bakery")));
        m_workbook = file(QStringLiteral("bakery.wend"));
        QVERIFY((*m_open)->saveCopy(m_workbook));
    }

    void aPdfIsTrueToSizeVectorAndFound()
    {
        const QString path = file(QStringLiteral("a.pdf"));
        const Run run = exportTo(path, {QStringLiteral("--paper"), QStringLiteral("A2")});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QVERIFY(run.out.contains(QLatin1String("a.pdf")));
        QVERIFY(outputOf(QStringLiteral("pdfinfo"), {path}).contains("1684 x 1191 pts"));
        QVERIFY(QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}))
                    .contains(QStringLiteral("手机")));
        QCOMPARE(outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}).count('\n'),
            2); // its two heading lines
    }

    void aPngHasTheDotsThatWereAskedFor()
    {
        const QString path = file(QStringLiteral("a.png"));
        const Run run = exportTo(path,
            {QStringLiteral("--paper"), QStringLiteral("A4"), QStringLiteral("--portrait"), QStringLiteral("--dpi"),
                QStringLiteral("100")});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QCOMPARE(QImage(path).size(), QSize(827, 1169));
    }

    void anSvgHoldsWords()
    {
        const QString path = file(QStringLiteral("a.svg"));
        QCOMPARE(exportTo(path).code, 0);
        QFile svg(path);
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QVERIFY(svg.read(400).contains("<svg"));
    }

    void jsonReadsBackEqual()
    {
        const QString path = file(QStringLiteral("a.json"));
        QCOMPARE(exportTo(path).code, 0);
        OpenWorkbook again;
        QVERIFY(readJson(path, *again));
        QVERIFY(again->model() == (*m_open)->model());
    }

    void severalFilesInOneGoAreToldAsJson()
    {
        QStringList arguments {QStringLiteral("export"), m_workbook};
        for (const ExportFormat &format : exportFormats())
            arguments += {QStringLiteral("--to"), file(QStringLiteral("all.") + QString::fromLatin1(format.suffix))};
        const Run run = runProgram(arguments + QStringList {QStringLiteral("--json")});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        const QJsonArray files = QJsonDocument::fromJson(run.out.toUtf8()).array();
        QCOMPARE(files.size(), qsizetype(exportFormats().size()));
        for (qsizetype at = 0; at < files.size(); ++at) {
            const QJsonObject told = files.at(at).toObject();
            const ExportFormat &format = exportFormats()[size_t(at)];
            QVERIFY(told[QStringLiteral("path")].toString().endsWith(QLatin1String(format.suffix)));
            QCOMPARE(
                told[QStringLiteral("bytes")].toInteger(), QFileInfo(told[QStringLiteral("path")].toString()).size());
            QCOMPARE(told[QStringLiteral("smallest_type_pt")].isDouble(), format.isSheet);
        }
    }

    void theHelpNamesEveryFormat()
    {
        const Run run = runProgram({QStringLiteral("export"), QStringLiteral("--help")});
        for (const ExportFormat &format : exportFormats())
            QVERIFY2(run.out.contains(QLatin1String(format.suffix)), format.suffix);
    }

    void aTableBecomesAWorkbookAgain_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const char *suffix : {"csv", "xlsx", "mmd"})
            QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }

    void aTableBecomesAWorkbookAgain()
    {
        QFETCH(QString, suffix);
        const QString table = file(QStringLiteral("table.") + suffix);
        QCOMPARE(exportTo(table).code, 0);
        const QString made = file(QStringLiteral("from %1.wend").arg(suffix));
        const Run run = runProgram({QStringLiteral("new"), made, QStringLiteral("--from"), table});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        OpenWorkbook again;
        const auto opened = Workbook::open(again.copies, made, Workbook::Access::Read);
        QVERIFY(opened);
        QCOMPARE(stagesOf((*opened)->model(), mapsOf((*opened)->model()).front()).size(),
            stagesOf((*m_open)->model(), mapsOf((*m_open)->model()).front()).size());
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const QString bakery = m_workbook;
        const auto row = [](const char *name, const QStringList &arguments, int code) {
            QTest::newRow(name) << arguments << code;
        };
        const QString to = QStringLiteral("--to");
        row("another format", {bakery, to, file(QStringLiteral("b.docx"))}, 1);
        row("a folder", {bakery, to, m_open->folder.path()}, 1);
        row("a folder called .pdf", {bakery, to, file(QStringLiteral("folder.pdf"))}, 1);
        row("no such folder", {bakery, to, file(QStringLiteral("none/b.pdf"))}, 1);
        row("no such workbook", {file(QStringLiteral("none.wend")), to, file(QStringLiteral("b.pdf"))}, 1);
        row("not a workbook", {file(QStringLiteral("text.wend")), to, file(QStringLiteral("b.pdf"))}, 1);
        row("no such map", {bakery, to, file(QStringLiteral("b.pdf")), QStringLiteral("--map"), QStringLiteral("Moon")},
            1);
        row("no such paper",
            {bakery, to, file(QStringLiteral("b.pdf")), QStringLiteral("--paper"), QStringLiteral("A99")}, 2);
        row("no such option", {bakery, to, file(QStringLiteral("b.pdf")), QStringLiteral("--fast")}, 2);
        row("no target", {bakery}, 2);
        row("no such language",
            {bakery, to, file(QStringLiteral("b.pdf")), QStringLiteral("--lang"), QStringLiteral("xx")}, 2);
    }

    void refuses()
    {
        QDir().mkpath(file(QStringLiteral("folder.pdf")));
        QFile text(file(QStringLiteral("text.wend")));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("hello") == 5);
        text.close();
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const Run run = runProgram(QStringList(QStringLiteral("export")) + arguments);
        QCOMPARE(run.code, code);
        QVERIFY2(!run.err.trimmed().isEmpty(), "an error is said");
        if (code == 1)
            QCOMPARE(run.err.trimmed().count(QLatin1Char('\n')), 0);
        QVERIFY(run.out.isEmpty());
        QVERIFY(!QFileInfo::exists(file(QStringLiteral("b.pdf"))));
    }

#ifdef Q_OS_UNIX
    // A process that may write no file of more than 8 KiB meets what a full disk gives.
    void aFullDiskLeavesWhatWasThere_data()
    {
        QTest::addColumn<QString>("name");
        for (const ExportFormat &format : exportFormats())
            QTest::newRow(format.suffix) << QStringLiteral("full.") + QString::fromLatin1(format.suffix);
    }

    void aFullDiskLeavesWhatWasThere()
    {
        QFETCH(QString, name);
        QDir().mkpath(file(QStringLiteral("small")));
        const QString path = file(QStringLiteral("small/") + name);
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        const Run run
            = runProgram({QStringLiteral("export"), m_workbook, QStringLiteral("--to"), path}, [](QProcess &process) {
                  process.setChildProcessModifier([] {
                      signal(SIGXFSZ, SIG_IGN);
                      const rlimit small {8 << 10, 8 << 10};
                      setrlimit(RLIMIT_FSIZE, &small);
                  });
              });
        QCOMPARE(run.code, 1);
        QCOMPARE(run.err.trimmed().count(QLatin1Char('\n')), 0);
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("before"));
        QCOMPARE(QDir(file(QStringLiteral("small"))).entryList(QDir::Files | QDir::Hidden).filter(name).size(), 1);
    }
#endif
};

static const Registered<Exporting> registeredExporting;

}

#include "exporting.moc"
