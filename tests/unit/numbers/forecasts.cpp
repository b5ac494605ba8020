// How series go on: by R's figures on public series, and by what must hold whatever the series is.

#include "numbers/forecast/exponentialsmoothing.h"
#include "numbers/forecast/seasonalnaive.h"
#include "numbers/forecast/simplexsearch.h"
#include "numbers/forecast/thetamethod.h"
#include "numbers/forecast/weeklyforecast.h"
#include "support/registry.h"
#include "unit/numbers/countedmap.h"

#include <QTest>

namespace wend::test {

namespace {

// Public series that come with R: the Nile at Aswan 1871 to 1970, users of a server by the minute, degrees at
// Nottingham by the month.
const TimeSeries nile {1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180,
    799, 958, 1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020,
    1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759,
    781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838,
    1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740};
const TimeSeries wwwUsage {88, 84, 85, 85, 84, 85, 83, 85, 88, 89, 91, 99, 104, 112, 126, 138, 146, 151, 150, 148, 147,
    149, 143, 132, 131, 139, 147, 150, 148, 145, 140, 134, 131, 131, 129, 126, 126, 132, 137, 140, 142, 150, 159, 167,
    170, 171, 172, 172, 174, 175, 172, 172, 174, 174, 169, 165, 156, 142, 131, 121, 112, 104, 102, 99, 99, 95, 88, 84,
    84, 87, 89, 88, 85, 86, 89, 91, 91, 94, 101, 110, 121, 135, 145, 149, 156, 165, 171, 175, 177, 182, 193, 204, 208,
    210, 215, 222, 228, 226, 222, 220};
const TimeSeries nottem {40.6, 40.8, 44.4, 46.7, 54.1, 58.5, 57.7, 56.4, 54.3, 50.5, 42.9, 39.8, 44.2, 39.8, 45.1, 47,
    54.1, 58.7, 66.3, 59.9, 57, 54.2, 39.7, 42.8, 37.5, 38.7, 39.5, 42.1, 55.7, 57.8, 56.8, 54.3, 54.3, 47.1, 41.8,
    41.7, 41.8, 40.1, 42.9, 45.8, 49.2, 52.7, 64.2, 59.6, 54.4, 49.2, 36.3, 37.6, 39.3, 37.5, 38.3, 45.5, 53.2, 57.7,
    60.8, 58.2, 56.4, 49.8, 44.4, 43.6, 40, 40.5, 40.8, 45.1, 53.8, 59.4, 63.5, 61, 53, 50, 38.1, 36.3, 39.2, 43.4,
    43.4, 48.9, 50.6, 56.8, 62.5, 62, 57.5, 46.7, 41.6, 39.8, 39.4, 38.5, 45.3, 47.1, 51.7, 55, 60.4, 60.5, 54.7, 50.3,
    42.3, 35.2, 40.8, 41.1, 42.8, 47.3, 50.9, 56.4, 62.2, 60.5, 55.4, 50.2, 43, 37.3, 34.8, 31.3, 41, 43.9, 53.1, 56.9,
    62.5, 60.3, 59.8, 49.2, 42.9, 41.9, 41.6, 37.1, 41.2, 46.9, 51.2, 60.4, 60.1, 61.6, 57, 50.9, 43, 38.8, 37.1, 38.4,
    38.4, 46.5, 53.5, 58.4, 60.6, 58.2, 53.8, 46.6, 45.5, 40.6, 42.4, 38.4, 40.3, 44.6, 50.9, 57, 62.1, 63.5, 56.3,
    47.3, 43.6, 41.8, 36.2, 39.3, 44.5, 48.7, 54.2, 60.8, 65.5, 64.9, 60.1, 50.2, 42.1, 35.8, 39.4, 38.2, 40.4, 46.9,
    53.4, 59.6, 66.5, 60.4, 59.2, 51.2, 42.8, 45.8, 40, 42.6, 43.5, 47.1, 50, 60.5, 64.6, 64, 56.8, 48.6, 44.2, 36.4,
    37.3, 35, 44, 43.9, 52.7, 58.6, 60, 61.1, 58.1, 49.6, 41.6, 41.3, 40.8, 41, 38.4, 47.4, 54.1, 58.6, 61.4, 61.8,
    56.3, 50.9, 41.4, 37.1, 42.1, 41.2, 47.3, 46.6, 52.4, 59, 59.6, 60.4, 57, 50.7, 47.8, 39.2, 39.4, 40.9, 42.4, 47.8,
    52.4, 58, 60.7, 61.8, 58.2, 46.7, 46.6, 37.8};

Course courseOf(ForecastMethod &&method, const TimeSeries &series, int ahead)
{
    method.fit(series, int(series.size()));
    return method.after(series, int(series.size()), ahead);
}

}

class Forecasts : public QObject
{
    Q_OBJECT

private slots:
    void aSimplexFindsTheLeast();
    void smoothingIsThatOfR();
    void aDampedTrendIsThatOfR();
    void aSeasonIsThatOfR();
    void thetaIsThatOfR();
    void theSeasonalNaiveRepeats();
    void bandsHoldWhatComes();
    void aSeasonIsFound();
    void countsAndSharesStayWhereTheyMay();
    void shortPastsRepeat_data();
    void shortPastsRepeat();
    void tooFewWeeksAreRefused();
    void aNoteBeginsAConversionAnew();
    void aGapBeginsANumberAnew();
    void weeksThatAreNotOverDoNotCount();
};

void Forecasts::aSimplexFindsTheLeast()
{
    // Rosenbrock's valley, whose lowest point is at (1, 1).
    const auto valley = [](const std::vector<double> &at) {
        return 100 * std::pow(at[1] - at[0] * at[0], 2) + std::pow(1 - at[0], 2);
    };
    const std::vector<double> found = simplexSearch(valley, {-1.2, 1}, 0.5, 1000);
    QVERIFY(std::abs(found[0] - 1) < 1e-3 && std::abs(found[1] - 1) < 1e-3);
}

// ets(Nile, "ANN") of forecast 8.20: alpha 0.2455, mean 805.38, upper 95 % limits 1088.07 to 1120.32. R finds the first
// state too, so the figures agree to three digits, not to all.
void Forecasts::smoothingIsThatOfR()
{
    ExponentialSmoothing smoothing({false, false, 1});
    smoothing.fit(nile, int(nile.size()));
    QVERIFY(isNear(smoothing.parameters().level, 0.2455, 0.02));
    const Course course = smoothing.after(nile, int(nile.size()), 5);
    QVERIFY(isNear(course.expected[0], 805.381, 0.001));
    QVERIFY(isNear(course.expected[4], 805.381, 0.001));
    QVERIFY(isNear(course.expected[0] + 1.959964 * course.deviation[0], 1088.07, 0.001));
    QVERIFY(isNear(course.expected[4] + 1.959964 * course.deviation[4], 1120.316, 0.001));
    QCOMPARE(smoothing.name(), QStringLiteral("ets(A,N,N)"));
}

// ets(WWWusage, "AAN", damped = TRUE)
void Forecasts::aDampedTrendIsThatOfR()
{
    const Course course = courseOf(ExponentialSmoothing({true, true, 1}), wwwUsage, 5);
    const std::vector<double> means {218.366, 217.035, 215.950, 215.066, 214.345};
    const std::vector<double> highs {225.219, 231.218, 238.054, 245.316, 252.751};
    for (size_t step = 0; step < means.size(); ++step) {
        QVERIFY(isNear(course.expected[step], means[step], 0.005));
        QVERIFY(isNear(course.expected[step] + 1.959964 * course.deviation[step], highs[step], 0.005));
    }
}

// ets(nottem, "ANA")
void Forecasts::aSeasonIsThatOfR()
{
    const Course course = courseOf(ExponentialSmoothing({false, false, 12}), nottem, 12);
    const std::vector<double> means {
        40.172, 39.769, 42.719, 46.776, 52.948, 58.504, 62.385, 61.106, 57.009, 50.072, 42.910, 39.965};
    for (size_t month = 0; month < means.size(); ++month)
        QVERIFY(isNear(course.expected[month], means[month], 0.025));
    QVERIFY(isNear(course.expected[0] + 1.959964 * course.deviation[0], 44.72, 0.01));
}

// thetaf(Nile)
void Forecasts::thetaIsThatOfR()
{
    const Course course = courseOf(ThetaMethod(1), nile, 5);
    const std::vector<double> means {799.812, 798.455, 797.098, 795.741, 794.383};
    for (size_t step = 0; step < means.size(); ++step)
        QVERIFY(isNear(course.expected[step], means[step], 0.005));
    QVERIFY(isNear(course.expected[1] - course.expected[0], 798.455 - 799.812, 0.01));
}

// snaive(nottem): 39.4, 40.9, 42.4; upper 95 % limits of the first month this year and the next 46.124 and 48.910
void Forecasts::theSeasonalNaiveRepeats()
{
    const Course course = courseOf(SeasonalNaive(12), nottem, 24);
    QCOMPARE(course.expected[0], 39.4);
    QCOMPARE(course.expected[2], 42.4);
    QCOMPARE(course.expected[14], 42.4);
    QVERIFY(isNear(course.expected[0] + 1.959964 * course.deviation[0], 46.124, 1e-4));
    QVERIFY(isNear(course.expected[12] + 1.959964 * course.deviation[12], 48.910, 1e-4));
}

void Forecasts::bandsHoldWhatComes()
{
    for (const TimeSeries *series : {&nile, &wwwUsage, &nottem}) {
        const Forecast forecast = forecastOf(*series, 12, series == &nottem ? 12 : 1, boundsOf(*series));
        QVERIFY(!forecast.method.isEmpty());
        QCOMPARE(forecast.mean.size(), size_t(12));
        for (size_t step = 0; step < 12; ++step) {
            QVERIFY(forecast.low95[step] <= forecast.low80[step] && forecast.low80[step] < forecast.mean[step]);
            QVERIFY(forecast.mean[step] < forecast.high80[step] && forecast.high80[step] <= forecast.high95[step]);
        }
    }
    // Of the last 20 years of a river three in a hundred may lie outside of the outer band, not half of them.
    const TimeSeries before(nile.begin(), nile.end() - 20);
    const Forecast forecast = forecastOf(before, 20, 1, boundsOf(before));
    int inside = 0;
    for (size_t step = 0; step < 20; ++step) {
        const double value = nile[nile.size() - 20 + step];
        inside += forecast.low95[step] <= value && value <= forecast.high95[step] ? 1 : 0;
    }
    QVERIFY(inside >= 17);
}

void Forecasts::aSeasonIsFound()
{
    const Forecast forecast = forecastOf(nottem, 12, 12, boundsOf(nottem));
    QVERIFY(forecast.mean[6] > forecast.mean[0] + 15); // July is warmer than January
    QVERIFY(forecast.high95[6] - forecast.low95[6] < 15);
}

void Forecasts::countsAndSharesStayWhereTheyMay()
{
    const TimeSeries falling {30, 27, 25, 20, 18, 15, 11, 9, 6, 4, 3, 1, 0, 0, 1, 0};
    const Forecast counts = forecastOf(falling, 10, 1, boundsOf(falling));
    QVERIFY(*std::min_element(counts.low95.begin(), counts.low95.end()) >= 0);
    TimeSeries shares;
    for (int week = 0; week < 20; ++week)
        shares.push_back(0.9 + 0.005 * week);
    const Forecast rising = forecastOf(shares, 20, 1, {0, 1});
    QVERIFY(*std::max_element(rising.high95.begin(), rising.high95.end()) <= 1);
}

void Forecasts::shortPastsRepeat_data()
{
    QTest::addColumn<int>("length");
    for (int length = 0; length <= 24; ++length)
        QTest::addRow("%d", length) << length;
}

void Forecasts::shortPastsRepeat()
{
    QFETCH(int, length);
    const TimeSeries past(nottem.begin(), nottem.begin() + length);
    const Forecast forecast = forecastOf(past, 5, 12, boundsOf(past));
    QCOMPARE(forecast.mean.size(), size_t(length == 0 ? 0 : 5));
    for (const double value : forecast.high95)
        QVERIFY(std::isfinite(value));
    const TimeSeries zeros(size_t(length), 0.0);
    for (const double value : forecastOf(zeros, 5, 12, boundsOf(zeros)).mean)
        QCOMPARE(value, 0.0);
}

void Forecasts::tooFewWeeksAreRefused()
{
    CountedMap counted;
    const QDate monday(2026, 9, 7);
    const MetricId visits
        = counted.addStage(QStringLiteral("visits"), MetricKind::People, monday, std::vector<double>(7 * 7, 5));
    const WeeklyForecast told = forecastOfNumber(counted.model, visits, 4, counted.reader(), Qt::Monday, today);
    QVERIFY2(told.refused.contains(QStringLiteral("7 full week")), qPrintable(told.refused));
    QVERIFY(told.forecast.mean.empty());
}

void Forecasts::aNoteBeginsAConversionAnew()
{
    CountedMap counted;
    const QDate monday(2026, 8, 3);
    const MetricId visits
        = counted.addStage(QStringLiteral("visits"), MetricKind::People, monday, std::vector<double>(84, 50));
    const MetricId orders
        = counted.addStage(QStringLiteral("orders"), MetricKind::Orders, monday, std::vector<double>(84, 5));
    const StageId order {2};
    const auto told = [&] {
        return forecastOfConversion(counted.model, visits, orders, order, 4, counted.reader(), Qt::Monday, today);
    };
    QVERIFY2(told().refused.isEmpty(), qPrintable(told().refused));
    QVERIFY(isNear(told().forecast.mean[3], 0.1, 1e-6));
    counted.model.put(DayNote {{1}, monday.addDays(7 * 9), QStringLiteral("New form"), order, {}});
    QVERIFY(told().refused.contains(QStringLiteral("New form")));
    QVERIFY(told().refused.contains(QStringLiteral("3 full week")));
    counted.model.put(DayNote {{1}, monday.addDays(7 * 9), QStringLiteral("New form"), StageId {1}, {}});
    QVERIFY(told().refused.isEmpty());
}

void Forecasts::aGapBeginsANumberAnew()
{
    CountedMap counted;
    const QDate monday(2026, 5, 4);
    const MetricId visits
        = counted.addStage(QStringLiteral("visits"), MetricKind::People, monday, std::vector<double>(7 * 20, 50));
    counted.leaveOut(visits, {monday.addDays(7 * 10), monday.addDays(7 * 11 - 1)});
    const WeeklyForecast told = forecastOfNumber(counted.model, visits, 4, counted.reader(), Qt::Monday, today);
    QVERIFY(told.refused.isEmpty());
    QCOMPARE(told.past, TimeSeries(9, 350));
    QCOMPARE(told.weeks.front().from, monday.addDays(7 * 20));
}

void Forecasts::weeksThatAreNotOverDoNotCount()
{
    CountedMap counted;
    const QDate wednesday(2026, 5, 6);
    const MetricId visits
        = counted.addStage(QStringLiteral("visits"), MetricKind::People, wednesday, std::vector<double>(7 * 12, 50));
    const WeeklyForecast told
        = forecastOfNumber(counted.model, visits, 4, counted.reader(), Qt::Monday, wednesday.addDays(7 * 11 + 1));
    QCOMPARE(told.past, TimeSeries(10, 350));
    QCOMPARE(told.pastWeeks.front().from, QDate(2026, 5, 11));
}

namespace {
const Registered<Forecasts> registeredForecasts;
}

}

#include "forecasts.moc"
