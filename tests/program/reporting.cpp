// `wend report`: the same meeting in each of its formats.

#include "program/programfolder.h"
#include "read/archive.h"
#include "support/registry.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace wend::test {

namespace {

QByteArray toldBy(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

}

class Reporting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_workbook = m_folder.aWorkbook(QStringLiteral("bakery"));
        const QString title = QStringLiteral("# ");
        const ProgramRun run = reported(QStringLiteral("first.md"));
        QVERIFY2(run.code == 0, run.err.constData());
        m_markdown = QString::fromUtf8(m_folder.content(QStringLiteral("first.md")));
        QVERIFY(m_markdown.startsWith(title));
        m_title = m_markdown.section(QLatin1Char('\n'), 0, 0).mid(title.size());
    }

    void itHoldsMapNumbersFindingsAndIdeas()
    {
        for (const char *heading : {"## The journey", "## The numbers", "## Where to begin", "## Ideas"})
            QVERIFY2(m_markdown.contains(QLatin1String(heading)), heading);
        QVERIFY(m_markdown.contains(QStringLiteral("weakest step")));
    }

    void aPdfIsTaggedAndHasItsWords()
    {
        QCOMPARE(reported(QStringLiteral("r.pdf")).code, 0);
        const QString path = m_folder.file(QStringLiteral("r.pdf"));
        const QByteArray info = toldBy(QStringLiteral("pdfinfo"), {path});
        QVERIFY2(QRegularExpression(QStringLiteral("Tagged:\\s+yes")).match(QString::fromUtf8(info)).hasMatch(), info);
        const QString text = QString::fromUtf8(
            toldBy(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}));
        QVERIFY(text.contains(m_title));
        QVERIFY(text.contains(QStringLiteral("Where to begin")));
        const QString structure
            = QString::fromUtf8(toldBy(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), path}));
        for (const char *part : {"H1", "H2", "Figure", "Table", "TH", "TD"})
            QVERIFY2(structure.contains(QLatin1String(part)), part);
    }

    void aPageFetchesNothing()
    {
        QCOMPARE(reported(QStringLiteral("r.html")).code, 0);
        const QByteArray page = m_folder.content(QStringLiteral("r.html"));
        QVERIFY(page.contains("default-src 'none'"));
        QVERIFY(page.contains("<svg") && page.contains("<h2>Where to begin</h2>"));
        QVERIFY(!page.contains("src=\"http"));
    }

    void slidesAreAPresentation()
    {
        QCOMPARE(reported(QStringLiteral("r.pptx")).code, 0);
        auto archive = Archive::open(m_folder.content(QStringLiteral("r.pptx")), QStringLiteral("r.pptx"));
        QVERIFY(archive);
        QVERIFY((*archive)->find(QStringLiteral("ppt/slides/slide4.xml")));
        const ArchiveEntry *first = (*archive)->find(QStringLiteral("ppt/slides/slide1.xml"));
        QVERIFY(first);
        QVERIFY(QString::fromUtf8((*archive)->read(*first).value_or(QByteArray())).contains(m_title));
    }

    void whatCannotBeIsSaid()
    {
        const ProgramRun other = reported(QStringLiteral("r.doc"));
        QCOMPARE(other.code, 1);
        QVERIFY(other.err.contains("pdf, html, md, pptx"));
        QVERIFY(!QFileInfo::exists(m_folder.file(QStringLiteral("r.doc"))));
        const ProgramRun nowhere = m_folder.run({QStringLiteral("report"), m_workbook});
        QCOMPARE(nowhere.code, 2);
        QVERIFY(nowhere.err.contains("--to"));
        QCOMPARE(m_folder
                     .run({QStringLiteral("report"), m_workbook, QStringLiteral("--to"),
                         m_folder.file(QStringLiteral("no folder/r.pdf"))})
                     .code,
            1);
    }

private:
    ProgramRun reported(const QString &name) const
    {
        return m_folder.run({QStringLiteral("report"), m_workbook, QStringLiteral("--to"), m_folder.file(name)});
    }

    ProgramFolder m_folder;
    QString m_workbook;
    QString m_markdown;
    QString m_title;
};

namespace {
const Registered<Reporting> registeredReporting;
}

}

#include "reporting.moc"
