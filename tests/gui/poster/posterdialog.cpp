#include "poster/posterdialog.h"

#include "exchange/template.h"
#include "exchange/templateexports.h"
#include "inspector/valuefields.h"
#include "model/lookup.h"
#include "model/stagecolours.h"
#include "poster/postercontents.h"
#include "poster/posterpreview.h"
#include "poster/posterprinting.h"
#include "poster/sheetchoices.h"
#include "support/bigmap.h"
#include "support/openworkbook.h"
#include "support/picture.h"
#include "support/registry.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

using namespace wend;
using namespace wend::test;

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

}

class PosterOnScreenAndPaper : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenWorkbook> m_open;
    MapId m_map;

    void fill(const QString &language)
    {
        m_open = std::make_unique<OpenWorkbook>();
        change(**m_open, [&](Edit &edit) { QVERIFY(fillFromTemplate(edit, QStringLiteral("bakery"), language)); });
        QVERIFY(importTemplateExports(**m_open, QStringLiteral("bakery")));
        m_map = mapsOf((*m_open)->model()).front();
    }
    /// The personas' list stands above it.
    static QListWidget *lanesOf(PosterDialog &dialog) { return dialog.findChildren<QListWidget *>().at(1); }
    static SheetChoices *paperOf(PosterDialog &dialog) { return dialog.findChild<SheetChoices *>(); }
    QString file(const QString &name) const { return m_open->file(name); }

private slots:
    void initTestCase() { dressLikeTheWindow(); }
    void init() { fill(QStringLiteral("en")); }

    void showsTheSheetThatIsChosen()
    {
        PosterDialog dialog(**m_open, m_map);
        QSignalSpy composed(&dialog, &PosterDialog::composed);
        dialog.show();
        QVERIFY(composed.wait(20000));
        const QSizeF before = dialog.sheet()->size;
        QVERIFY(before.width() > before.height());

        paperOf(dialog)->setPaper(QStringLiteral("A1"));
        QVERIFY(composed.wait(20000));
        QCOMPARE(qRound(dialog.sheet()->size.width()), qRound(841 * 72 / 25.4));
        dialog.findChildren<QRadioButton *>().at(1)->click();
        QVERIFY(composed.wait(20000));
        QVERIFY(dialog.sheet()->size.height() > dialog.sheet()->size.width());
        dialog.findChildren<QRadioButton *>().at(0)->click();
        QVERIFY(composed.wait(20000));
        QTRY_VERIFY(dialog.findChild<PosterPreview *>()->isSharp());
        keepPicture(dialog, QStringLiteral("poster-dialog"));
    }

    void speaksTheDocumentsLanguage()
    {
        fill(QStringLiteral("zh_CN"));
        PosterDialog dialog(**m_open, m_map);
        QSignalSpy composed(&dialog, &PosterDialog::composed);
        dialog.show();
        QVERIFY(composed.wait(20000));
        QCOMPARE(dialog.options().language, QStringLiteral("zh_CN"));
        QTRY_VERIFY(dialog.findChild<PosterPreview *>()->isSharp());
        keepPicture(dialog, QStringLiteral("poster-zh"));
        const QString pdf = file(QStringLiteral("cakes-zh.pdf"));
        QVERIFY(dialog.writeTo(pdf));
        QVERIFY(QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}))
                    .contains(QStringLiteral("手机")));
        const QString folder = qEnvironmentVariable("WEND_PICTURES");
        if (!folder.isEmpty())
            QFile::copy(pdf, folder + QStringLiteral("/cakes-zh.pdf"));
    }

    void aLaneThatIsLeftOutIsNotOnTheSheet()
    {
        PosterDialog dialog(**m_open, m_map);
        QSignalSpy composed(&dialog, &PosterDialog::composed);
        QVERIFY(composed.wait(20000));
        const int all = dialog.sheet()->lanes;
        lanesOf(dialog)->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(composed.wait(20000));
        QCOMPARE(dialog.sheet()->lanes, all - 1);
    }

    void whatIsChosenStaysWithTheMap()
    {
        {
            PosterDialog dialog(**m_open, m_map);
            QSignalSpy composed(&dialog, &PosterDialog::composed);
            QVERIFY(composed.wait(20000));
            auto *headline = dialog.findChild<QPlainTextEdit *>();
            QVERIFY(headline->isReadOnly());
            QVERIFY(headline->toPlainText().contains(QStringLiteral("of visits become orders.")));
            auto *kind = dialog.findChild<PosterContents *>()->findChildren<QComboBox *>().at(0);
            kind->setCurrentIndex(2);
            QVERIFY(!headline->isReadOnly());
            QVERIFY(!headline->toPlainText().isEmpty()); // to go on from
            headline->setPlainText(QStringLiteral("Answer within the hour."));
            dialog.findChild<PosterContents *>()->findChildren<QComboBox *>().at(1)->setCurrentIndex(1);
            lanesOf(dialog)->item(0)->setCheckState(Qt::Unchecked);
            QVERIFY(composed.wait(20000));
            QCOMPARE(dialog.sheet()->ground, QColor(Qt::white));
            dialog.reject();
        }
        const PosterChoices kept = posterChoicesOf((*m_open)->model(), m_map);
        QCOMPARE(kept.headline, QStringLiteral("Answer within the hour."));
        QCOMPARE(int(kept.ground), int(PosterGround::White));
        QCOMPARE(kept.withoutLanes.size(), size_t(1));
        PosterDialog again(**m_open, m_map);
        QVERIFY(again.options().choices == kept);
        QVERIFY((*m_open)->undo());
        QVERIFY(posterChoicesOf((*m_open)->model(), m_map) == PosterChoices());
    }

    void titlesAndHeadStayWithTheMapAndTheColourWithTheBusiness()
    {
        const QColor chosen = stageColours().at(2);
        {
            PosterDialog dialog(**m_open, m_map);
            auto *contents = dialog.findChild<PosterContents *>();
            const auto fields = contents->findChildren<QLineEdit *>();
            QVERIFY(fields.at(0)->placeholderText().startsWith(QStringLiteral("Celebration cakes")));
            fields.at(0)->setText(QStringLiteral("Cakes for a day"));
            fields.at(1)->setText(QStringLiteral("For the team"));
            contents->findChild<SwatchField *>()->findChildren<QToolButton *>().at(3)->click(); // behind "none"
            auto *head = contents->findChildren<QCheckBox *>().at(0);
            QVERIFY(head->isChecked());
            head->click();
            QVERIFY(!fields.at(0)->isEnabled());
            paperOf(dialog)->findChildren<QSpinBox *>().at(0)->setValue(25);
            QCOMPARE(dialog.options().margin.value, 25.0);
            dialog.reject();
        }
        const Model &model = (*m_open)->model();
        const PosterChoices kept = posterChoicesOf(model, m_map);
        QCOMPARE(kept.title, QStringLiteral("Cakes for a day"));
        QCOMPARE(kept.subtitle, QStringLiteral("For the team"));
        QVERIFY(!kept.head);
        QCOMPARE(businessOf(model).accent, chosen);
        PosterDialog again(**m_open, m_map);
        QVERIFY(again.options().choices == kept);
        QCOMPARE(again.options().margin.value, 25.0);
        paperOf(again)->findChildren<QSpinBox *>().at(0)->setValue(0); // for the tests behind
        again.reject();
        QVERIFY((*m_open)->undo());
        QVERIFY(!businessOf(model).accent.isValid());
    }

    void theDistanceGoesWithThePaper()
    {
        PosterDialog dialog(**m_open, m_map);
        for (const auto &[name, metres] : {std::pair("A4", 0.4), std::pair("A3", 0.6), std::pair("A2", 1.0),
                 std::pair("A1", 1.5), std::pair("A0", 2.0)}) {
            paperOf(dialog)->setPaper(QString::fromLatin1(name));
            QCOMPARE(dialog.options().distance, metres);
        }
    }

    void oneClickKeepsTheDistance()
    {
        PosterDialog dialog(**m_open, m_map);
        QSignalSpy composed(&dialog, &PosterDialog::composed);
        dialog.show();
        QVERIFY(composed.wait(20000));
        auto *distance = dialog.findChild<QDoubleSpinBox *>();
        paperOf(dialog)->setPaper(QStringLiteral("A4"));
        distance->setValue(1.2);
        QVERIFY(composed.wait(20000));
        QVERIFY(dialog.sheet()->readFrom < 1.2);
        const auto visible = [&] {
            QList<QPushButton *> offers;
            for (QPushButton *button :
                dialog.findChildren<PosterContents *>().first()->parentWidget()->findChildren<QPushButton *>())
                if (!button->isHidden())
                    offers << button;
            return offers;
        };
        QCOMPARE(visible().size(), 2);
        visible().at(1)->click(); // without a lane
        QVERIFY(composed.wait(20000));
        QCOMPARE(dialog.options().choices.withoutLanes.size(), size_t(1));
        visible().at(0)->click(); // the larger sheet
        QVERIFY(composed.wait(20000));
        QCOMPARE(dialog.options().distance, 1.2);
        QVERIFY(dialog.sheet()->readFrom >= 1.2);
        QVERIFY(visible().isEmpty());
    }

    void inPiecesItIsWhiteAndSaysHowManySheets()
    {
        PosterDialog dialog(**m_open, m_map);
        QSignalSpy composed(&dialog, &PosterDialog::composed);
        dialog.show();
        paperOf(dialog)->setPaper(QStringLiteral("A1"));
        auto *tick = paperOf(dialog)->findChildren<QCheckBox *>().first();
        tick->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.sheet() && !dialog.sheet()->grid.tiles.empty(), 20000);
        QCOMPARE(dialog.sheet()->ground, QColor(Qt::white));
        QCOMPARE(dialog.sheet()->grid.printed(), 9);
        QTRY_VERIFY(dialog.findChild<PosterPreview *>()->isSharp());
        keepPicture(dialog, QStringLiteral("poster-pieces"));
        const QString pdf = file(QStringLiteral("pieces.pdf"));
        QVERIFY(dialog.writeTo(pdf));
        QVERIFY(outputOf(QStringLiteral("pdfinfo"), {pdf}).contains("Pages:           10"));
        dialog.reject();
        // White was for the pieces: the map keeps its warm paper.
        QCOMPARE(int(posterChoicesOf((*m_open)->model(), m_map).ground), int(PosterGround::Paper));
    }

    void aSizeOfOnesOwnNeedsAUnit()
    {
        PosterDialog dialog(**m_open, m_map);
        paperOf(dialog)->setPaper(QString());
        auto *own = paperOf(dialog)->findChild<QLineEdit *>();
        own->setText(QStringLiteral("90x60"));
        QVERIFY(!paperOf(dialog)->sheet());
        own->setText(QStringLiteral("60x90 cm"));
        QCOMPARE(dialog.options().sheet, (Sheet {{600}, {900}}));
    }

    void printedToAFileItIsFoundAndInPieces()
    {
        fill(QStringLiteral("zh_CN"));
        PosterOptions options;
        options.sheet = *wend::paperOf(QStringLiteral("A3"), true);
        const PosterSource source {(*m_open)->model(), m_map, {}};
        const ComposedPoster poster(source, options);
        const PlotCoursePainter course;
        for (const bool inPieces : {false, true}) {
            const QString pdf = file(inPieces ? QStringLiteral("pieces.pdf") : QStringLiteral("whole.pdf"));
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(pdf);
            printer.setPageSize(QPageSize(QPageSize::A4));
            const auto tiles
                = inPieces ? std::optional(TileOptions {*wend::paperOf(QStringLiteral("A4"), true)}) : std::nullopt;
            QVERIFY(printOn(printer, poster.page(), tiles, course, {}));
            QVERIFY(QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}))
                        .contains(QStringLiteral("手机")));
            const QByteArray about = outputOf(QStringLiteral("pdfinfo"), {pdf});
            QCOMPARE(about.contains("Pages:           1\n"), !inPieces);
            QVERIFY(!inPieces || about.contains("842 x 595"));
        }
    }

    void zoomsWhereThePointerIs()
    {
        PosterDialog dialog(**m_open, m_map);
        QSignalSpy composed(&dialog, &PosterDialog::composed);
        dialog.show();
        QVERIFY(composed.wait(20000));
        auto *preview = dialog.findChild<PosterPreview *>();
        QVERIFY(preview->isFitted());
        const double fitted = preview->zoom();
        const QPointF at(200, 150);
        QWheelEvent wheel(
            at, preview->mapToGlobal(at), {}, {0, 240}, {}, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(preview, &wheel);
        QVERIFY(std::abs(preview->zoom() / fitted - 1.44) < 0.01);
        QVERIFY(!preview->isSharp());
        QTRY_VERIFY(preview->isSharp());
        keepPicture(dialog, QStringLiteral("poster-zoomed"));
        QTest::keyClick(preview, Qt::Key_0);
        QVERIFY(preview->isFitted());
    }

    void theWindowAnswersWhileALargeMapIsComposed()
    {
        const BigMap big = addBigMap(**m_open, 3000);
        PosterDialog dialog(**m_open, big.map);
        QSignalSpy composed(&dialog, &PosterDialog::composed);
        int answers = 0;
        QTimer ticking;
        connect(&ticking, &QTimer::timeout, this, [&] { answers += dialog.findChild<PosterPreview *>()->isEnabled(); });
        ticking.start(1);
        dialog.show();
        QVERIFY(composed.wait(60000));
        QVERIFY2(answers > 20, qPrintable(QString::number(answers)));
        paperOf(dialog)->setPaper(QStringLiteral("A1"));
        QTest::qWait(50); // closed while the next sheet is under way
    }

    void writesWhatItShowsAsVectors()
    {
        PosterDialog dialog(**m_open, m_map);
        const QString pdf = file(QStringLiteral("cakes.pdf"));
        const auto written = dialog.writeTo(pdf);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().text));
        const QByteArray text = outputOf(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
        QVERIFY(text.contains("Instagram ad"));
        for (const char *once : {"24.6", "Choosing, paying", "Come back"}) // nothing is drawn twice
            QCOMPARE(text.count(once), 1);
        QCOMPARE(outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf}).count('\n'),
            2); // its two heading lines
        QVERIFY(dialog.writeTo(file(QStringLiteral("cakes.svg"))));
        QVERIFY(dialog.writeTo(file(QStringLiteral("cakes.png"))));
        QVERIFY(QImage(file(QStringLiteral("cakes.png"))).width() > 3000);
    }

    void saysWhyItCannotWrite()
    {
        PosterDialog dialog(**m_open, m_map);
        QVERIFY(dialog.writeTo(m_open->folder.path()).error().text.contains(QLatin1String("folder")));
        QVERIFY(!dialog.writeTo(file(QStringLiteral("not/there.pdf"))));
        QVERIFY(!dialog.writeTo(QStringLiteral("/dev/full")));
        QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
    }
};

static const Registered<PosterOnScreenAndPaper> registeredPosterOnScreenAndPaper;

#include "posterdialog.moc"
