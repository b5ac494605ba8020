// The built program writes maps in every format, or says in one sentence why it cannot, and never leaves half a file.

#include "exchange/exportformats.h"
#include "exchange/template.h"
#include "exchange/templateexports.h"
#include "exchange/workbookjson.h"
#include "model/lookup.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
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

    void inPiecesAPdfHasAPlanAndTellsItsPages()
    {
        const QString path = file(QStringLiteral("pieces.pdf"));
        const Run run = exportTo(path,
            {QStringLiteral("--paper"), QStringLiteral("A1"), QStringLiteral("--tile"), QStringLiteral("A4"),
                QStringLiteral("--overlap"), QStringLiteral("10mm"), QStringLiteral("--json")});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        const QJsonObject told = QJsonDocument::fromJson(run.out.toUtf8()).array().first().toObject();
        const int pages = told[QStringLiteral("pages")].toInt();
        QVERIFY(pages >= 10 && pages <= 13);
        const QByteArray about = outputOf(QStringLiteral("pdfinfo"), {path});
        QVERIFY(about.contains("Pages:           " + QByteArray::number(pages)));
        QVERIFY(about.contains("842 x 595 pts (A4)"));
        const QString plan = QString::fromUtf8(outputOf(
            QStringLiteral("pdftotext"), {QStringLiteral("-l"), QStringLiteral("1"), path, QStringLiteral("-")}));
        QVERIFY2(plan.contains(QStringLiteral("%1 张 A4").arg(pages - 1)), qPrintable(plan));
        QVERIFY(plan.contains(QStringLiteral("100%")));
    }

    void bleedGoesBeyondTheTrim()
    {
        const QString path = file(QStringLiteral("bled.pdf"));
        QCOMPARE(exportTo(path,
                     {QStringLiteral("--paper"), QStringLiteral("900x600mm"), QStringLiteral("--portrait"),
                         QStringLiteral("--bleed"), QStringLiteral("3mm"), QStringLiteral("--ground"),
                         QStringLiteral("dark")})
                     .code,
            0);
        const QString boxes = QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-box"), path}));
        const auto box = [&](const QString &name) {
            const QString line = boxes.section(name, 1, 1).section(QLatin1Char('\n'), 0, 0);
            const QStringList edges = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
            return QRectF(QPointF(edges.value(0).toDouble(), edges.value(1).toDouble()),
                QPointF(edges.value(2).toDouble(), edges.value(3).toDouble()));
        };
        const QRectF trim = box(QStringLiteral("TrimBox:"));
        const QRectF bleed = box(QStringLiteral("BleedBox:"));
        constexpr double millimetre = 72 / 25.4;
        QVERIFY(std::abs(trim.width() - 600 * millimetre) < 0.1);
        QVERIFY(std::abs(trim.height() - 900 * millimetre) < 0.1);
        QVERIFY(std::abs(trim.left() - bleed.left() - 3 * millimetre) < 0.1);
        QVERIFY(std::abs(bleed.bottom() - trim.bottom() - 3 * millimetre) < 0.1);
        // What is printed beyond the trim has the ground's colour.
        outputOf(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("72"), QStringLiteral("-png"), path, file(QStringLiteral("bled"))});
        const QImage page(file(QStringLiteral("bled-1.png")));
        QVERIFY(page.pixelColor(int(trim.left()) - 4, page.height() / 2).lightness() < 60);
        QCOMPARE(page.pixelColor(2, page.height() / 2), QColor(Qt::white));
    }

    void allMapsAreOnePdf()
    {
        OpenWorkbook two;
        change(*two, [](Edit &edit) {
            QVERIFY(fillFromTemplate(edit, QStringLiteral("bakery"), QStringLiteral("en")));
            QVERIFY(fillFromTemplate(edit, QStringLiteral("cafe"), QStringLiteral("en")));
        });
        const QString workbook = file(QStringLiteral("two.wend"));
        QVERIFY(two->saveCopy(workbook));
        QStringList arguments {
            QStringLiteral("export"), workbook, QStringLiteral("--to"), file(QStringLiteral("two.pdf"))};
        const std::vector<MapId> maps = mapsOf(two->model());
        QVERIFY(maps.size() > 1);
        for (const MapId map : maps)
            arguments += {QStringLiteral("--map"), two->model().at(map).title};
        const Run run = runProgram(arguments);
        QVERIFY2(run.code == 0, qPrintable(run.err));
        const QByteArray about = outputOf(QStringLiteral("pdfinfo"), {file(QStringLiteral("two.pdf"))});
        QVERIFY(about.contains("Pages:           " + QByteArray::number(qulonglong(maps.size()))));
        QVERIFY(about.contains("Tagged:          yes"));
    }

    void whatIsWrittenIsTaggedAndHasNothingTransparent()
    {
        const QString path = file(QStringLiteral("tagged.pdf"));
        QCOMPARE(exportTo(path).code, 0);
        QVERIFY(outputOf(QStringLiteral("pdfinfo"), {path}).contains("Tagged:          yes"));
        const QString read
            = QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), path}));
        for (const char *part : {"H1", "Table", "TH", "TD", "Figure"})
            QVERIFY2(read.contains(QLatin1String(part)), part);
        QVERIFY(read.contains(QStringLiteral("手机")));
        const QByteArray plain = outputOf(QStringLiteral("qpdf"),
            {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path, QStringLiteral("-")});
        QVERIFY(plain.contains("/OutputIntents"));
        static const QRegularExpression alpha(QStringLiteral("/(ca|CA) (?!1)"));
        QVERIFY(!QString::fromLatin1(plain).contains(alpha));
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
        row("a size of what",
            {bakery, to, file(QStringLiteral("b.pdf")), QStringLiteral("--paper"), QStringLiteral("90x60")}, 2);
        row("overlap of nothing",
            {bakery, to, file(QStringLiteral("b.pdf")), QStringLiteral("--overlap"), QStringLiteral("10mm")}, 2);
        row("too much overlap",
            {bakery, to, file(QStringLiteral("b.pdf")), QStringLiteral("--tile"), QStringLiteral("A4"),
                QStringLiteral("--overlap"), QStringLiteral("200mm")},
            2);
        row("no such ground",
            {bakery, to, file(QStringLiteral("b.pdf")), QStringLiteral("--ground"), QStringLiteral("pink")}, 2);
        row("more pieces than anybody glues",
            {bakery, to, file(QStringLiteral("b.pdf")), QStringLiteral("--paper"), QStringLiteral("5000x5000mm"),
                QStringLiteral("--tile"), QStringLiteral("A5")},
            1);
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
