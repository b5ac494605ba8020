// Posters in pieces: how they are cut, and that the pieces are the poster again.

#include "poster/posterfile.h"
#include "poster/tilepages.h"
#include "render/fontsetter.h"
#include "support/bakery.h"
#include "support/registry.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace wend::test {

namespace {

constexpr int dotsAMillimetre = 10; // so that a tenth of a millimetre is a whole pixel

QByteArray printed(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120000);
    return process.readAllStandardOutput();
}

Sheet sheetNamed(const char *name, bool landscape = true) { return *paperOf(QString::fromLatin1(name), landscape); }

TileOptions over(const char *paper, double overlap = 10) { return {sheetNamed(paper), Millimetres {overlap}}; }

/// The pages of a PDF as pictures, ten pixels a millimetre.
QList<QImage> pagesOf(const QString &pdf, const QDir &folder)
{
    const QString name = QStringLiteral("page-of-") + QFileInfo(pdf).completeBaseName();
    printed(QStringLiteral("pdftoppm"),
        {QStringLiteral("-r"), QString::number(dotsAMillimetre * 25.4), pdf, folder.filePath(name)});
    QList<QImage> pages;
    for (const QString &file : folder.entryList({name + QStringLiteral("*.ppm")}, QDir::Files, QDir::Name))
        pages << QImage(folder.filePath(file));
    return pages;
}

/// How many pixels of two pictures are not alike.
int unlike(const QImage &a, const QImage &b)
{
    constexpr int tolerance = 40; // of 255: the edge of a glyph, drawn from another corner
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        const auto *left = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *right = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x) {
            count += std::abs(qRed(left[x]) - qRed(right[x])) > tolerance
                || std::abs(qGreen(left[x]) - qGreen(right[x])) > tolerance
                || std::abs(qBlue(left[x]) - qBlue(right[x])) > tolerance;
        }
    }
    return count;
}

}

class Tiles : public QObject
{
    Q_OBJECT

private:
    Bakery m_its = bakery();
    FontSetter m_setter {QStringLiteral("en")};

    PosterPage poster(const Sheet &sheet, PosterGround ground = PosterGround::White)
    {
        PosterOptions options;
        options.sheet = sheet;
        options.choices.ground = ground;
        return composePoster(m_its.model, m_its.map, m_its.numbers, options, m_setter);
    }

private slots:
    void asFewSheetsAsCanBe_data()
    {
        QTest::addColumn<QString>("paper");
        QTest::addColumn<double>("blankAbove");
        QTest::addColumn<double>("blankBelow");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("lies");
        QTest::newRow("A4, no blank edge") << "A4" << 0.0 << 0.0 << 3 << 4 << true;
        QTest::newRow("A4, a row of blank edge") << "A4" << 13.0 << 15.0 << 3 << 3 << true;
        QTest::newRow("A4, a tenth too little") << "A4" << 7.0 << 6.9 << 3 << 4 << true;
        QTest::newRow("A3") << "A3" << 0.0 << 0.0 << 3 << 2 << false;
        QTest::newRow("Letter") << "Letter" << 0.0 << 0.0 << 4 << 3 << true;
    }
    void asFewSheetsAsCanBe()
    {
        QFETCH(QString, paper);
        QFETCH(double, blankAbove);
        QFETCH(double, blankBelow);
        const TileGrid grid = tileGrid(
            sheetNamed("A1"), over(paper.toLatin1().constData()), QMarginsF(0, blankAbove, 0, blankBelow), {});
        QTEST(grid.columns, "columns");
        QTEST(grid.rows, "rows");
        QTEST(grid.paper.width() > grid.paper.height(), "lies");
        QCOMPARE(grid.leavesEdges(), grid.shown.height() < 594);
        QVERIFY(grid.shown.top() <= blankAbove);
        QVERIFY(594 - grid.shown.bottom() <= blankBelow + 1e-9);
    }

    void blankEdgesAreLeftOutEvenly()
    {
        const TileGrid grid = tileGrid(sheetNamed("A1"), over("A4"), QMarginsF(0, 13, 0, 15), {});
        QCOMPARE(grid.shown, QRectF(0, 7, 841, 580));
        QCOMPARE(grid.savedRows, 1);
    }

    // 900 mm take three sheets and 64 mm: the last two share that.
    void noSheetHoldsNextToNothing()
    {
        const TileGrid grid = tileGrid(*paperOf(QStringLiteral("900x180mm"), true), over("A4"), {}, {});
        QCOMPARE(grid.columns, 4);
        QCOMPARE(grid.at(0, 0).picture.width(), 282.0);
        QCOMPARE(grid.at(0, 1).picture.width(), 277.0);
        QCOMPARE(grid.at(0, 2).picture.width(), 170.5);
        QCOMPARE(grid.at(0, 3).picture.width(), 170.5);
        // What is a good part of a sheet stays where it is.
        const TileGrid half = tileGrid(*paperOf(QStringLiteral("700x180mm"), true), over("A4"), {}, {});
        QCOMPARE(half.at(0, 1).picture.width(), 277.0);
        QCOMPARE(half.at(0, 2).picture.width(), 141.0);
    }

    void picturesTouchAndEverySheetHoldsItsOwn_data()
    {
        QTest::addColumn<QString>("poster");
        QTest::addColumn<QString>("paper");
        QTest::addColumn<double>("overlap");
        QTest::newRow("A0 on A4") << "A0"
                                  << "A4" << 10.0;
        QTest::newRow("Arch E on Letter") << "Arch-E"
                                          << "Letter" << 12.7;
        QTest::newRow("a banner on A5") << "1234.5x333.3mm"
                                        << "A5" << 8.0;
        QTest::newRow("a sliver beside three sheets") << "900x610mm"
                                                      << "A4" << 10.0;
        QTest::newRow("smaller than its paper") << "A5"
                                                << "A3" << 20.0;
    }
    void picturesTouchAndEverySheetHoldsItsOwn()
    {
        QFETCH(QString, poster);
        QFETCH(QString, paper);
        QFETCH(double, overlap);
        const Sheet sheet = *paperOf(poster, true);
        const TileGrid grid = tileGrid(sheet, over(paper.toLatin1().constData(), overlap), {}, {});
        QVERIFY(!grid.tiles.empty());
        const QRectF printable(QPointF(5, 5), grid.printable());
        double area = 0;
        for (const Tile &tile : grid.tiles) {
            area += tile.picture.width() * tile.picture.height();
            const QRectF onPaper(grid.pictureAt(tile), tile.picture.size());
            QVERIFY(printable.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(onPaper));
            for (const double edge : {tile.picture.left(), tile.picture.right(), tile.picture.top()})
                QVERIFY(std::abs(edge * 10 - std::round(edge * 10)) < 1e-6);
            if (tile.column > 0)
                QCOMPARE(tile.picture.left(), grid.at(tile.row, tile.column - 1).picture.right());
            if (tile.row > 0)
                QCOMPARE(tile.picture.top(), grid.at(tile.row - 1, tile.column).picture.bottom());
            if (tile.column + 1 < grid.columns) // the strip that goes under the next sheet
                QVERIFY(onPaper.right() + grid.overlap / 2 <= printable.right() + 1e-6);
        }
        QVERIFY(std::abs(area - grid.poster.width() * grid.poster.height()) < 1e-3);
    }

    void whatIsTooSmallOrTooManyHasNoTiles()
    {
        QVERIFY(tileGrid(sheetNamed("A0"), {{{60}, {60}}, Millimetres {40}}, {}, {}).tiles.empty());
        QVERIFY(tileGrid({{5000}, {5000}}, over("A5"), {}, {}).tiles.empty());
    }

    void aBlankSheetIsNotPrintedAndItsNumberIsSkipped()
    {
        const QRectF hole(400, 200, 50, 50);
        const TileGrid grid
            = tileGrid(sheetNamed("A1"), over("A3"), {}, [&](const QRectF &part) { return part.contains(hole); });
        QCOMPARE(grid.tiles.size(), size_t(6));
        QCOMPARE(grid.printed(), 5);
        QVERIFY(grid.at(0, 1).isBlank);
        QCOMPARE(grid.at(0, 2).number, 3);
        QVERIFY(!grid.neighbour(grid.at(0, 0), 1, 0));
        QCOMPARE(grid.neighbour(grid.at(0, 0), 0, 1)->number, 4);
    }

    void onlyWhiteGroundWithoutBleedLeavesEdgesOut()
    {
        const TileOptions options = over("A4");
        const TileGrid white = tileGridOf(poster(sheetNamed("A1")), options, nullptr);
        QVERIFY(white.leavesEdges());
        QVERIFY(!tileGridOf(poster(sheetNamed("A1"), PosterGround::Dark), options, nullptr).leavesEdges());
        PosterPage bled = poster(sheetNamed("A1"));
        bled.bleed = 8;
        QVERIFY(!tileGridOf(bled, options, nullptr).leavesEdges());
    }

    // The pieces of the rendered sheets, laid beside each other, against the rendered poster.
    void joinedTheyAreThePoster_data()
    {
        QTest::addColumn<QString>("paper");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("white") << "A5" << false;
        QTest::newRow("dark") << "A4" << true;
    }
    void joinedTheyAreThePoster()
    {
        QFETCH(QString, paper);
        QFETCH(bool, isDark);
        const QTemporaryDir temporary;
        const QDir folder(temporary.path());
        const PosterPage page = poster(sheetNamed("A3"), isDark ? PosterGround::Dark : PosterGround::White);
        const TileOptions options = over(paper.toLatin1().constData());
        QVERIFY(writePosterPdf(folder.filePath(QStringLiteral("whole.pdf")), page));
        const auto written = writePosterPdf(folder.filePath(QStringLiteral("tiled.pdf")), {&page}, {options, {}, {}});
        QVERIFY(written);
        const QImage whole = pagesOf(folder.filePath(QStringLiteral("whole.pdf")), folder).value(0);
        const QList<QImage> pages = pagesOf(folder.filePath(QStringLiteral("tiled.pdf")), folder);
        const TileGrid grid = tileGridOf(page, options, nullptr);
        QCOMPARE(*written, grid.printed() + 1);
        QCOMPARE(pages.size(), *written);
        int at = 0;
        for (const Tile &tile : grid.tiles) {
            if (tile.isBlank)
                continue;
            const QSize size = (tile.picture.size() * dotsAMillimetre).toSize();
            const QImage piece = pages[++at].copy(QRect((grid.pictureAt(tile) * dotsAMillimetre).toPoint(), size));
            const QImage there = whole.copy(QRect((tile.picture.topLeft() * dotsAMillimetre).toPoint(), size));
            const int wrong
                = unlike(piece.convertToFormat(QImage::Format_RGB32), there.convertToFormat(QImage::Format_RGB32));
            // A tenth of a millimetre aside, every edge of every glyph would be wrong.
            QVERIFY2(wrong < size.width() * size.height() / 5000,
                qPrintable(QStringLiteral("sheet %1: %2").arg(tile.number).arg(wrong)));
        }
    }

    void marksAndWordsLieOutsideOfEveryPicture()
    {
        const PosterPage page = poster(sheetNamed("A1"));
        const TilePages tiles(page, over("A4"), nullptr);
        const double zoom = 4; // pixels a millimetre
        for (const int at : {1, 5, 9}) {
            const auto painted = [&](auto paint) {
                QImage image((tiles.grid().paper * zoom).toSize(), QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                painter.scale(zoom * 25.4 / 72, zoom * 25.4 / 72);
                paint(painter);
                return image;
            };
            const QRectF trim = tiles.trim(at);
            const QImage sheet = painted([&](QPainter &painter) { tiles.paint(painter, at); });
            const QImage alone = painted([&](QPainter &painter) {
                const Tile &tile = tiles.grid().tiles[size_t(at - 1)];
                painter.setClipRect(trim);
                painter.translate(trim.topLeft() - tile.picture.topLeft() * 72 / 25.4);
                paintPoster(painter, page);
            });
            const QRect inside = QRectF(trim.topLeft() * zoom * 25.4 / 72, trim.size() * zoom * 25.4 / 72)
                                     .toRect()
                                     .adjusted(1, 1, -1, -1);
            QVERIFY(unlike(sheet.copy(inside), alone.copy(inside)) < 40);
            QVERIFY(unlike(sheet, alone) > 1000); // there are strips
        }
    }

    void eachSheetSaysWhereItBelongs()
    {
        const QTemporaryDir temporary;
        const QString pdf = temporary.filePath(QStringLiteral("tiled.pdf"));
        const PosterPage page = poster(sheetNamed("A1"));
        QCOMPARE(*writePosterPdf(pdf, {&page}, {over("A4"), {}, {}}), 10);
        const auto words = [&](int number) { // what is turned stands a word a line
            const QString at = QString::number(number);
            return QString::fromUtf8(printed(QStringLiteral("pdftotext"),
                                         {QStringLiteral("-raw"), QStringLiteral("-f"), at, QStringLiteral("-l"), at,
                                             pdf, QStringLiteral("-")}))
                .simplified();
        };
        const QString plan = words(1);
        for (const char *said : {"on 9 sheets of A4", "A1, 841 × 594 mm, with 10 mm overlap.", "Print at 100 %",
                 "3 rows of 3.", "That saves 3 sheets.", "blank edge, left out"})
            QVERIFY2(plan.contains(QString::fromUtf8(said)), said);
        const QString middle = words(6);
        for (const char *said : {"Sheet 5 of 9", "row 2, column 2", "cut off, then lay over sheet 2",
                 "cut off, then lay over sheet 4", "leave on: goes under sheet 6", "leave on: goes under sheet 8"})
            QVERIFY2(middle.contains(QString::fromUtf8(said)), qPrintable(middle));
        QVERIFY(words(2).contains(QStringLiteral("Sheet 1 of 9"))); // in the strip below, having none above
        // Sheet 5's picture: 277 by 190 mm, ten from the edges of the paper.
        const QByteArray boxes = printed(QStringLiteral("pdfinfo"),
            {QStringLiteral("-box"), QStringLiteral("-f"), QStringLiteral("6"), QStringLiteral("-l"),
                QStringLiteral("6"), pdf});
        QVERIFY2(boxes.simplified().contains("TrimBox: 28.35 28.07 813.54 566.65"), boxes.constData());
        QVERIFY(printed(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf}).contains("No syntax"));
    }

    void theLineOfThePlanIsAHundredMillimetres_data()
    {
        QTest::addColumn<QString>("paper");
        for (const char *paper : {"A4", "A3", "A5", "Letter"})
            QTest::newRow(paper) << paper;
    }
    void theLineOfThePlanIsAHundredMillimetres()
    {
        QFETCH(QString, paper);
        const PosterPage page = poster(sheetNamed("A1"));
        const TilePages tiles(page, over(paper.toLatin1().constData()), nullptr);
        QImage plan((tiles.size(0) * dotsAMillimetre * 25.4 / 72).toSize(), QImage::Format_RGB32);
        QPainter painter(&plan);
        painter.scale(dotsAMillimetre * 25.4 / 72, dotsAMillimetre * 25.4 / 72);
        tiles.paint(painter, 0);
        painter.end();
        int longest = 0;
        for (int y = 0; y < plan.height(); ++y) {
            int run = 0;
            for (int x = 0; x < std::min(plan.width() / 2 + 200, 1300); ++x) {
                run = qGray(plan.pixel(x, y)) < 90 ? run + 1 : 0;
                longest = std::max(longest, run);
            }
        }
        QVERIFY2(longest >= 1000 && longest <= 1006, qPrintable(QString::number(longest)));
    }
};

static const Registered<Tiles> registeredTiles;

}

#include "tiles.moc"
