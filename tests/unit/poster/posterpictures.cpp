// Posters of the bakery's map. With WEND_PICTURES=FOLDER they are kept for looking at.

#include "model/lookup.h"
#include "poster/posterfile.h"
#include "render/fontsetter.h"
#include "support/bakery.h"
#include "support/registry.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

namespace wend::test {

class PosterPictures : public QObject
{
    Q_OBJECT

private slots:
    void aPosterFillsItsSheet_data();
    void aPosterFillsItsSheet();
    void aPosterIsWrittenAsPdfAndSvg();
    void aFileThatCannotBeWrittenIsSaid();
};

void PosterPictures::aPosterFillsItsSheet_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("paper");
    QTest::addColumn<bool>("landscape");
    QTest::newRow("poster-en-a3") << "en" << "A3" << true;
    QTest::newRow("poster-zh_CN-a3") << "zh_CN" << "A3" << true;
    QTest::newRow("poster-zh_TW-a1") << "zh_TW" << "A1" << true;
    QTest::newRow("poster-en-letter-portrait") << "en" << "Letter" << false;
    QTest::newRow("poster-en-banner") << "en" << "900x300mm" << true;
}

void PosterPictures::aPosterFillsItsSheet()
{
    QFETCH(QString, language);
    QFETCH(QString, paper);
    QFETCH(bool, landscape);
    const Bakery its = bakery(language);
    const FontSetter setter(language);
    PosterOptions options;
    options.sheet = *paperOf(paper, landscape);
    const PosterPage page = composePoster(its.model, its.map, its.numbers, options, setter);
    const double bottom = page.mapAt.y() + page.layout.size().height();
    QVERIFY2(bottom <= page.footLine + 0.01, qPrintable(QStringLiteral("%1 > %2").arg(bottom).arg(page.footLine)));
    QVERIFY(bottom > page.footLine - 4);
    QVERIFY(page.layout.size().width() <= page.inner.width() + page.layout.measures().headerGap + 0.01);

    QTemporaryDir folder;
    const QString kept = qEnvironmentVariable("WEND_PICTURES");
    const QString path = QDir(kept.isEmpty() ? folder.path() : kept).filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png"));
    const double dpi = 1684 / (std::max(page.size.width(), page.size.height()) / 72);
    QVERIFY(writePosterPng(path, page, dpi));
    QVERIFY(!QImage(path).isNull());
}

void PosterPictures::aPosterIsWrittenAsPdfAndSvg()
{
    const Bakery its = bakery(QStringLiteral("zh_CN"));
    const FontSetter setter(QStringLiteral("zh_CN"));
    const PosterPage page = composePoster(its.model, its.map, its.numbers, {}, setter);
    QTemporaryDir folder;
    const QString kept = qEnvironmentVariable("WEND_PICTURES");
    const QDir dir(kept.isEmpty() ? folder.path() : kept);
    QVERIFY(writePosterPdf(dir.filePath(QStringLiteral("poster.pdf")), page));
    QVERIFY(writePosterSvg(dir.filePath(QStringLiteral("poster.svg")), page));
    QFile pdf(dir.filePath(QStringLiteral("poster.pdf")));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.contains("/Title"));
}

void PosterPictures::aFileThatCannotBeWrittenIsSaid()
{
    const Bakery its = bakery();
    const FontSetter setter(QStringLiteral("en"));
    const PosterPage page = composePoster(its.model, its.map, its.numbers, {}, setter);
    const Result<void> result = writePosterSvg(QStringLiteral("/nowhere/at/all.svg"), page);
    QVERIFY(!result);
    QVERIFY(result.error().text.contains(QStringLiteral("/nowhere/at/all.svg")));
    QVERIFY(!writePosterPng(QStringLiteral("/nowhere/at/all.png"), page, 100));
}

static const Registered<PosterPictures> registered;

}

#include "posterpictures.moc"
