#include "poster/posterdialog.h"

#include "exchange/template.h"
#include "exchange/templateexports.h"
#include "model/lookup.h"
#include "poster/postercontents.h"
#include "poster/posterpreview.h"
#include "support/bigmap.h"
#include "support/openworkbook.h"
#include "support/picture.h"
#include "support/registry.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QListWidget>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTimer>
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

        auto *paper = dialog.findChildren<QComboBox *>().first();
        paper->setCurrentText(QStringLiteral("A1"));
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

    void theDistanceGoesWithThePaper()
    {
        PosterDialog dialog(**m_open, m_map);
        auto *paper = dialog.findChildren<QComboBox *>().first();
        for (const auto &[name, metres] : {std::pair("A4", 0.4), std::pair("A3", 0.6), std::pair("A2", 1.0),
                 std::pair("A1", 1.5), std::pair("A0", 2.0)}) {
            paper->setCurrentText(QString::fromLatin1(name));
            QCOMPARE(dialog.options().distance, metres);
        }
    }

    void oneClickKeepsTheDistance()
    {
        PosterDialog dialog(**m_open, m_map);
        QSignalSpy composed(&dialog, &PosterDialog::composed);
        dialog.show();
        QVERIFY(composed.wait(20000));
        auto *paper = dialog.findChildren<QComboBox *>().first();
        auto *distance = dialog.findChild<QDoubleSpinBox *>();
        paper->setCurrentText(QStringLiteral("A4"));
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
        dialog.findChildren<QComboBox *>().first()->setCurrentText(QStringLiteral("A1"));
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
