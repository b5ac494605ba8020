// How full a poster is and how far it can be read, measured on its PDF as it leaves the program: on A1, landscape and
// portrait. The bakery always; with WEND_POSTERS=all every filled example in three languages, with the mean of all.

#include "base/language.h"
#include "exchange/template.h"
#include "support/registry.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

namespace wend::test {

namespace {

constexpr double leastType = 19;    ///< points
constexpr double mostEmpty = 38;    ///< per cent of the squares, on average
constexpr double largestHole = 4;   ///< per cent of the sheet
constexpr double boxOfInter = 1.21; ///< how high a text box of Inter is, as a multiple of its size
constexpr int longSide = 1684;      ///< pixels
constexpr double square = 5;        ///< millimetres
constexpr int sameColour = 6;       ///< of 255

QByteArray printedBy(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120000);
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

/// Of the page's words, by their boxes. Points; 0: there are none.
double smallestType(const QString &pdf)
{
    static const QRegularExpression box(QStringLiteral("yMin=\"([0-9.]+)\"[^>]*yMax=\"([0-9.]+)\">"));
    double least = 0;
    auto each = box.globalMatch(
        QString::fromUtf8(printedBy(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), pdf, QStringLiteral("-")})));
    while (each.hasNext()) {
        const QRegularExpressionMatch match = each.next();
        const double height = match.captured(2).toDouble() - match.captured(1).toDouble();
        least = least > 0 ? std::min(least, height) : height;
    }
    return least / boxOfInter;
}

bool isOtherColour(QRgb one, QRgb two)
{
    return std::abs(qRed(one) - qRed(two)) > sameColour || std::abs(qGreen(one) - qGreen(two)) > sameColour
        || std::abs(qBlue(one) - qBlue(two)) > sameColour;
}

/// The page in squares: true where nothing differs from the ground. Row by row.
std::vector<std::vector<bool>> emptySquares(const QImage &page, double sheetLongSide)
{
    const double side = square * longSide / sheetLongSide;
    const size_t columns = size_t(page.width() / side);
    std::vector<std::vector<bool>> empty(size_t(page.height() / side), std::vector<bool>(columns, true));
    const QRgb ground = page.pixel(3, 3);
    for (int y = 0; y < page.height(); ++y) {
        const size_t row = size_t(y / side);
        for (int x = 0; x < page.width() && row < empty.size(); ++x) {
            const size_t column = size_t(x / side);
            if (column < columns && isOtherColour(page.pixel(x, y), ground))
                empty[row][column] = false;
        }
    }
    return empty;
}

/// The largest rectangle of empty squares, in squares.
int largestRectangle(const std::vector<std::vector<bool>> &empty)
{
    std::vector<int> heights(empty.front().size(), 0);
    int largest = 0;
    for (const std::vector<bool> &row : empty) {
        for (size_t column = 0; column < row.size(); ++column)
            heights[column] = row[column] ? heights[column] + 1 : 0;
        for (size_t right = 0; right < row.size(); ++right) {
            int height = heights[right];
            for (size_t left = right + 1; left-- > 0 && heights[left] > 0;) {
                height = std::min(height, heights[left]);
                largest = std::max(largest, height * int(right - left + 1));
            }
        }
    }
    return largest;
}

}

class PosterFigures : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::vector<double> m_empty; ///< per cent, one a sheet

    static bool isWhole() { return qEnvironmentVariable("WEND_POSTERS") == QLatin1String("all"); }

private slots:
    void isFullAndReadFromAfar_data()
    {
        QTest::addColumn<QString>("example");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("portrait");
        for (const QString &language : isWhole() ? languages() : QStringList {QStringLiteral("en")}) {
            for (const TemplateInfo &each : templates(language)) {
                if (each.kind == QLatin1String("template") || (!isWhole() && each.id != QLatin1String("bakery")))
                    continue;
                for (const bool portrait : {false, true})
                    QTest::addRow(
                        "%s %s %s", qPrintable(each.id), qPrintable(language), portrait ? "portrait" : "landscape")
                        << each.id << language << portrait;
            }
        }
    }

    void isFullAndReadFromAfar()
    {
        QFETCH(QString, example);
        QFETCH(QString, language);
        QFETCH(bool, portrait);
        const QString workbook = m_folder.filePath(QStringLiteral("a.wend"));
        const QString pdf = m_folder.filePath(QStringLiteral("a.pdf"));
        QFile::remove(workbook);
        const QString wend = QStringLiteral(WEND_PROGRAM);
        printedBy(wend,
            {QStringLiteral("new"), workbook, QStringLiteral("--template"), example, QStringLiteral("--lang"),
                language});
        QStringList order {QStringLiteral("export"), workbook, QStringLiteral("--to"), pdf, QStringLiteral("--paper"),
            QStringLiteral("A1")};
        if (portrait)
            order << QStringLiteral("--portrait");
        QVERIFY(!printedBy(wend, order).isEmpty());

        const double type = smallestType(pdf);
        QVERIFY2(type >= leastType, qPrintable(QString::number(type)));
        const QString picture = m_folder.filePath(QStringLiteral("a"));
        printedBy(QStringLiteral("pdftoppm"),
            {QStringLiteral("-scale-to"), QString::number(longSide), QStringLiteral("-singlefile"),
                QStringLiteral("-png"), pdf, picture});
        const QImage page(picture + QStringLiteral(".png"));
        QCOMPARE(std::max(page.width(), page.height()), longSide);
        const auto empty = emptySquares(page, 841);
        const double squares = double(empty.size() * empty.front().size());
        const double hole = 100 * largestRectangle(empty) / squares;
        QVERIFY2(hole <= largestHole, qPrintable(QString::number(hole)));
        double count = 0;
        for (const std::vector<bool> &row : empty)
            count += double(std::count(row.begin(), row.end(), true));
        m_empty.push_back(100 * count / squares);
        if (isWhole())
            qInfo("type %.1f pt, empty %.1f %%, largest hole %.1f %%", type, m_empty.back(), hole);
    }

    void onAverageLittleIsEmpty()
    {
        QVERIFY(!m_empty.empty());
        double sum = 0;
        for (const double each : m_empty)
            sum += each;
        const double mean = sum / double(m_empty.size());
        if (isWhole())
            qInfo("empty on average: %.1f %%", mean);
        // One example alone may be emptier than all are on average.
        QVERIFY2(mean <= (isWhole() ? mostEmpty : 1.12 * mostEmpty), qPrintable(QString::number(mean)));
    }
};

static const Registered<PosterFigures> registeredPosterFigures;

}

#include "posterfigures.moc"
