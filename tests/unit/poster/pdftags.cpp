#include "poster/pdftags.h"

#include "poster/posterfile.h"
#include "poster/qrcode.h"
#include "render/fontsetter.h"
#include "render/pdfmarks.h"
#include "support/bakery.h"
#include "support/registry.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace wend::test {

namespace {

QByteArray sign(int x) { return QByteArray::number(x) + " -54321 1 1 re\nf\n"; }

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

}

class PdfTags : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString written(
        const PosterChoices &choices = {}, const QString &link = {}, const std::optional<TileOptions> &tiles = {})
    {
        Bakery its = bakery();
        Card card = its.model.at(cardWith(its.model));
        card.link = link;
        its.model.put(card);
        const FontSetter setter(QStringLiteral("en"));
        PosterOptions options;
        options.choices = choices;
        const QString path = m_folder.filePath(QStringLiteral("poster.pdf"));
        const PosterPage page = composePoster(its.model, its.map, its.numbers, options, setter);
        return writePosterPdf(path, {&page}, {tiles, nullptr, {}}) ? path : QString();
    }

    static QString structureOf(const QString &pdf)
    {
        return outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), pdf});
    }

    static QStringList actualTextsOf(const QString &pdf)
    {
        const QString plain = outputOf(QStringLiteral("qpdf"),
            {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), pdf, QStringLiteral("-")});
        QStringList texts;
        for (const QString &line : plain.split(QLatin1Char('\n'))) {
            if (line.contains(QStringLiteral("/ActualText")))
                texts << line;
        }
        texts.sort();
        return texts;
    }

    static CardId cardWith(const Model &model)
    {
        for (const auto &[id, card] : model.all<Card>()) {
            if (card.text == QLatin1String("Instagram ad"))
                return id;
        }
        return {};
    }

private slots:
    void signsBecomeMarkedContent()
    {
        const QByteArray content = "q\n" + sign(-20001) + "BT 1 Tj ET\n" + sign(-20000) + "Q\n" + sign(-20002)
            + "BT 2 Tj ET\n" + sign(-20000);
        const QByteArray tagged = withMarkedContent(content, 2);
        QVERIFY2(tagged.contains("EMC\n/P <</MCID 0>> BDC\nBT 1 Tj ET\nEMC\n/Artifact BMC\nQ\n"), tagged.constData());
        QVERIFY(tagged.contains("/P <</MCID 1>> BDC\nBT 2 Tj ET\n"));
        QCOMPARE(tagged.count("BMC\n") + tagged.count("BDC\n"), tagged.count("EMC\n"));
        QVERIFY(!tagged.contains("54321"));
    }

    void signsThatAreNotThoseToldLeaveAllAsItIs()
    {
        QVERIFY(withMarkedContent(sign(-20001), 2).isEmpty());
        QVERIFY(withMarkedContent(sign(-20002), 1).isEmpty());
        QVERIFY(withMarkedContent("q\nQ\n", 1).isEmpty());
    }

    void aPosterIsReadStageByStage()
    {
        const QString pdf = written();
        const QString read = structureOf(pdf);
        qsizetype at = -1;
        for (const char *next : {"H1", "of visits become orders.", "Maya, 34", "Table", "Touchpoints", "Discover",
                 "Instagram ad", "48,200", "Compare", "Cake gallery", "Come back", "Figure", "how bad"}) {
            const qsizetype found = read.indexOf(QString::fromUtf8(next), at + 1);
            QVERIFY2(found > at, next);
            at = found;
        }
        // As many cells in every row as lanes with headers.
        const QStringList rows = read.section(QStringLiteral("Table"), 1).split(QStringLiteral(" TR\n"));
        const auto cells
            = [](const QString &row) { return row.count(QStringLiteral(" TH")) + row.count(QStringLiteral(" TD")); };
        for (qsizetype row = 2; row < rows.size() - 1; ++row)
            QCOMPARE(cells(rows[row]), cells(rows[1]));
        const QString plain = outputOf(QStringLiteral("qpdf"),
            {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), pdf, QStringLiteral("-")});
        QVERIFY(plain.contains(QStringLiteral("/Alt (Feelings of Maya, from -100 to +100: Discover ")));
        QVERIFY(plain.contains(QStringLiteral("/ActualText (Sees a friend's cake photo)")));
    }

    void aLinkOfACardCanBeClicked()
    {
        const QString pdf = written({}, QStringLiteral("https://cakes.example/客户"));
        const QString urls = outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-url"), pdf});
        QVERIFY2(urls.contains(QStringLiteral("https://cakes.example/%E5%AE%A2%E6%88%B7")), qPrintable(urls));
        QVERIFY(
            !outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-url"), written({}, QStringLiteral("/etc/passwd"))})
                 .contains(QStringLiteral("passwd")));
    }

    // In the tree too, with the words that it is behind: who hears the poster can follow it.
    void aLinkIsAPartThatIsRead()
    {
        QVERIFY(!structureOf(written()).contains(QStringLiteral("Link")));
        const QString pdf = written({}, QStringLiteral("https://cakes.example"));
        const QString read = structureOf(pdf);
        const qsizetype link = read.indexOf(QStringLiteral("Link"));
        QVERIFY(link > 0);
        QVERIFY(read.indexOf(QStringLiteral("Instagram ad"), link) > link);
        const QString plain = outputOf(QStringLiteral("qpdf"),
            {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), pdf, QStringLiteral("-")});
        QCOMPARE(plain.count(QStringLiteral("/StructParent ")), 1);
        QCOMPARE(plain.count(QStringLiteral("/Type /OBJR")), 1);
        QVERIFY(
            outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf}).contains(QStringLiteral("No syntax")));
    }

    void inPiecesItIsReadOnceAndInOrder()
    {
        PosterChoices choices;
        choices.ground = PosterGround::White;
        const QString link = QStringLiteral("https://cakes.example");
        const QString pdf
            = written(choices, link, TileOptions {*paperOf(QStringLiteral("A5"), true), Millimetres {10}});
        const QString read = structureOf(pdf);
        const QStringList meant = actualTextsOf(pdf);
        qsizetype at = -1;
        for (const char *next : {"Print at 100 %", "Figure", "H1", "7.7", "Maya, 34", "Table", "Discover", "Link",
                 "Compare", "Come back", "Figure", "Sheet 1 of", "Sheet 2 of"}) {
            const qsizetype found = read.indexOf(QString::fromUtf8(next), at + 1);
            QVERIFY2(found > at, qPrintable(QString::fromUtf8(next) + QLatin1Char('\n') + read));
            at = found;
        }
        QVERIFY(outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-url"), pdf}).contains(link));
        QVERIFY(
            outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf}).contains(QStringLiteral("No syntax")));
        // As many parts as of the whole, each with the words that the edge of a sheet may cut through.
        const QString whole = written(choices, link);
        for (const char *part : {" TR\n", " TD\n", " H1", " Link"})
            QCOMPARE(read.count(QString::fromUtf8(part)), structureOf(whole).count(QString::fromUtf8(part)));
        const QByteArray inUtf16 = QByteArray("\0b\0e\0c\0o\0m\0e", 12).toHex(); // beside a blank that never breaks
        QVERIFY(meant.join(QString()).contains(QString::fromLatin1(inUtf16)));
        QCOMPARE(meant, actualTextsOf(whole));
    }

    void theCodeLeadsToItsLink()
    {
        PosterChoices choices;
        choices.link = QStringLiteral("https://cakes.example");
        const QString pdf = written(choices);
        QVERIFY(outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-url"), pdf}).contains(choices.link));
        QVERIFY(
            outputOf(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}).contains(QStringLiteral("The newest")));
        const QrCode code = qrCodeOf(choices.link);
        QVERIFY(code.side >= 21 && (code.side - 17) % 4 == 0);
        for (int at = 0; at < 7; ++at) { // the eye in the upper left
            QVERIFY(code.isDark(0, at) && code.isDark(at, 0) && code.isDark(6, at));
            QVERIFY(!code.isDark(7, at));
        }
        QCOMPARE(qrCodeOf({}).side, 0);
        QCOMPARE(qrCodeOf(QString(9000, QLatin1Char('x'))).side, 0);
    }

    void saysWhoMadeItAndInWhichColours()
    {
        const QString pdf = written();
        const QString xmp = outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), pdf});
        for (const char *said : {"dc:title", "Celebration cakes", "<rdf:li>en</rdf:li>", "xmp:CreateDate"})
            QVERIFY2(xmp.contains(QLatin1String(said)), qPrintable(xmp));
        QVERIFY(
            outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf}).contains(QStringLiteral("No syntax")));
    }
};

static const Registered<PdfTags> registeredPdfTags;

}

#include "pdftags.moc"
