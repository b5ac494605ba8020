#include "faults/form.h"

#include <QCoreApplication>
#include <cstdio>
#include <map>

namespace wend::test {

namespace {

struct Figure
{
    int count = 0;
    int good = 0;
};

std::map<QString, Figure> &figures()
{
    static std::map<QString, Figure> all;
    return all;
}

// A test function with thousands of rows takes longer than Qt Test's five minutes.
const bool hasTime = qputenv("QTEST_FUNCTION_TIMEOUT", isLongForm() ? "14400000" : "600000");

void printFigures()
{
    std::printf("\n%-60s %8s %8s\n", isLongForm() ? "faults, long form" : "faults, short form", "tried", "good");
    for (const auto &[what, figure] : figures())
        std::printf(
            "%-60s %8d %8d%s\n", qPrintable(what), figure.count, figure.good, figure.good < figure.count ? "  !" : "");
    std::fflush(stdout);
}

}

bool isLongForm()
{
    static const bool isLong = qEnvironmentVariable("WEND_FAULTS") == QLatin1String("long");
    return isLong;
}

bool isTried(int place, int all, int few)
{
    return isLongForm() || all <= few || qint64(place) * few / all != qint64(place + 1) * few / all;
}

int hangLimit()
{
#if defined(__SANITIZE_ADDRESS__) || !defined(__OPTIMIZE__)
    return 60'000;
#else
    return 10'000;
#endif
}

void addFigure(const QString &what, int count, int good)
{
    if (figures().empty())
        qAddPostRoutine(printFigures);
    Figure &figure = figures()[what];
    figure.count += count;
    figure.good += good;
}

}
