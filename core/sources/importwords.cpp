#include "sources/importwords.h"

#include "base/durationtext.h"
#include "base/language.h"
#include "model/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace wend {

namespace {

// What the person reads.
struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString dateText(const QDate &date, const QString &format) { return QLocale().toString(date, format); }

/// October 1, 2026 rather than 1 October 2026.
bool writesMonthFirst()
{
    const QString format = QLocale().dateFormat(QLocale::LongFormat);
    const qsizetype month = format.indexOf(u'M');
    // Behind the name of the weekday, which is written with the same letter.
    const qsizetype day = format.lastIndexOf(u'd');
    return month >= 0 && month < day && day < format.indexOf(u'y');
}

/// Both ends of a period, by two formats with a line between them.
QString rangeText(const QDate &from, const QDate &to, const QString &formats)
{
    //: from day to day, or from month to month
    return ImportWords::tr("%1 to %2")
        .arg(dateText(from, formats.section(u'|', 0, 0)), dateText(to, formats.section(u'|', 1, 1)));
}

QString monthsText(const QDate &from, const QDate &to)
{
    if (from.year() == to.year() && from.month() == to.month())
        //: the format of a month: October 2026
        return dateText(from, ImportWords::tr("MMMM yyyy"));
    return rangeText(from, to,
        from.year() == to.year()
            //: formats of two months of one year, with a line between them: May to October 2026
            ? ImportWords::tr("MMMM|MMMM yyyy")
            //: formats of two months of several years, with a line between them
            : ImportWords::tr("MMMM yyyy|MMMM yyyy"));
}

QString daysText(const QDate &from, const QDate &to)
{
    const bool monthFirst = writesMonthFirst();
    if (from == to)
        //: the format of a day: 1 October 2026
        return dateText(from, monthFirst ? QStringLiteral("MMMM d, yyyy") : ImportWords::tr("d MMMM yyyy"));
    if (from.year() != to.year())
        return rangeText(from, to,
            monthFirst ? QStringLiteral("MMMM d, yyyy|MMMM d, yyyy")
                       //: formats of two days of several years, with a line between them
                       : ImportWords::tr("d MMMM yyyy|d MMMM yyyy"));
    if (from.month() != to.month())
        return rangeText(from, to,
            monthFirst ? QStringLiteral("MMMM d|MMMM d, yyyy")
                       //: formats of two days of one year, with a line between them: 28 September to 4 October 2026
                       : ImportWords::tr("d MMMM|d MMMM yyyy"));
    return rangeText(from, to,
        monthFirst ? QStringLiteral("MMMM d|d, yyyy")
                   //: formats of two days of one month, with a line between them: 1 to 7 October 2026
                   : ImportWords::tr("d|d MMMM yyyy"));
}

bool counts(const SourceDescription *source, const char *key)
{
    return source && std::any_of(source->events.begin(), source->events.end(), [&](const EventMetric &event) {
        return event.metric.key == QLatin1String(key);
    });
}

/// The column by whose different values orders are counted, where it is one.
const EventMetric *countedOnce(const SourceDescription *source)
{
    if (!source)
        return nullptr;
    const auto found = std::find_if(source->events.begin(), source->events.end(), [](const EventMetric &event) {
        return event.what == EventMetric::What::Distinct && event.metric.additive.value_or(true);
    });
    return found == source->events.end() ? nullptr : &*found;
}

/// What a row of numbers is.
QString numbersInWords(RowDays days)
{
    switch (days) {
    case RowDays::Whole:
        //: what a row is: none tells its days, all are of the whole time that the file is about
        return ImportWords::tr("numbers of the whole period");
    case RowDays::Day: return ImportWords::tr("a day's numbers");
    case RowDays::Several: return ImportWords::tr("the numbers of some days");
    case RowDays::Week: return ImportWords::tr("a week's numbers");
    case RowDays::Month: return ImportWords::tr("a month's numbers");
    case RowDays::Quarter: return ImportWords::tr("a quarter's numbers");
    case RowDays::Year: return ImportWords::tr("a year's numbers");
    }
    Q_UNREACHABLE();
}

QString thingInWords(const SourceDescription *source)
{
    const bool hasSteps = std::any_of(source->events.begin(), source->events.end(), [](const EventMetric &event) {
        return std::any_of(
            event.where.begin(), event.where.end(), [](const Condition &condition) { return condition.fromStep > 0; });
    });
    if (counts(source, "Money in") || counts(source, "Money out"))
        return ImportWords::tr("a payment in or out");
    if (counts(source, "Bookings"))
        return ImportWords::tr("a booking");
    if (counts(source, "Messages"))
        return ImportWords::tr("a message");
    if (hasSteps || counts(source, "Leads"))
        return ImportWords::tr("an enquiry");
    if (counts(source, "Orders"))
        return countedOnce(source) ? ImportWords::tr("a line of a receipt") : ImportWords::tr("an order");
    return ImportWords::tr("something that happened");
}

}

QString totalInWords(const MetricUnderstanding &metric)
{
    if (!metric.total && !metric.mean)
        return QStringLiteral("–");
    const double total = metric.total.value_or(metric.mean.value_or(0));
    const QLocale locale;
    const bool isWhole = std::abs(total - std::round(total)) < 1e-9;
    switch (metric.kind) {
    //: a rate
    case MetricKind::Rate: return ImportWords::tr("%1 %").arg(locale.toString(total * 100, 'f', 1));
    case MetricKind::Money:
        if (!metric.unit.isEmpty())
            return moneyText(total, metric.unit);
        break;
    case MetricKind::Duration: return durationText(total, interfaceLanguage());
    default: break;
    }
    return locale.toString(total, 'f', isWhole ? 0 : 2);
}

QString numberInWords(const MetricUnderstanding &metric)
{
    //: %1 is a number, %2 what it counts: “4 orders”
    constexpr qsizetype longest = 36;
    const QString name = metric.name.simplified();
    return ImportWords::tr("%1 %2", "number")
        .arg(totalInWords(metric), name.size() <= longest ? name : name.left(longest - 1) + QChar(0x2026));
}

QString shownInWords(const std::vector<ShownNumber> &shown, const QDate &from, const QDate &to)
{
    const auto at = [](const ShownNumber &number, const QString &text) {
        return number.stage.isEmpty() ? text
                                      //: %1 is one or two numbers, %2 a stage: “4 orders on “Order””
                                      : ImportWords::tr("%1 on “%2”").arg(text, number.stage.simplified());
    };
    QString text;
    if (shown.size() == 1) {
        text = at(shown[0], numberInWords(*shown[0].metric));
    } else if (shown.size() > 1) {
        //: two numbers: “4 orders and €14.05 revenue”
        const QString both = ImportWords::tr("%1 and %2");
        const QString first = numberInWords(*shown[0].metric);
        const QString second = numberInWords(*shown[1].metric);
        text = shown[0].stage == shown[1].stage ? at(shown[0], both.arg(first, second))
                                                : both.arg(at(shown[0], first), at(shown[1], second));
    }
    const QString period = periodInWords(from, to);
    if (text.isEmpty() || period.isEmpty())
        return text.isEmpty() ? period : text;
    //: %1 is what a file comes to, %2 the time it is about
    return ImportWords::tr("%1, %2").arg(text, period);
}

QString periodInWords(const QDate &from, const QDate &to)
{
    if (!from.isValid() || !to.isValid())
        return {};
    const bool areMonths = from.day() == 1 && to.day() == to.daysInMonth();
    return areMonths ? monthsText(from, to) : daysText(from, to);
}

QString rowInWords(RowKind rows, const SourceDescription *source, RowDays days)
{
    switch (rows) {
    case RowKind::Days: return numbersInWords(days);
    case RowKind::Answers: return ImportWords::tr("an answer");
    case RowKind::Stages: return ImportWords::tr("a stage with its count");
    case RowKind::Things:
        return source && !source->events.empty() ? thingInWords(source) : ImportWords::tr("something that happened");
    }
    Q_UNREACHABLE();
}

QString rowsTogetherInWords(const Table &table, const SourceDescription *source)
{
    if (rowKindOf(source) == RowKind::Stages)
        return ImportWords::tr("each row is a number of its own");
    if (counts(source, "Money in") && counts(source, "Money out"))
        return ImportWords::tr("money in and money out are counted apart");
    const EventMetric *once = countedOnce(source);
    for (const Column &column : table.columns) {
        if (once && isNamed(column, once->of))
            return ImportWords::tr("rows with one “%1” are one").arg(column.heading.simplified().left(30));
    }
    return {};
}

QString reasonAlone(const QString &why)
{
    static const QRegularExpression first(QString::fromUtf8("^[^:：]{2,24}[:：] *"));
    QString alone = why;
    return alone.remove(first);
}

std::vector<double> courseOf(const MetricUnderstanding &metric, const QDate &from, const QDate &to)
{
    constexpr int mostDays = 34;
    constexpr int mostMonths = 60;
    if (!metric.additive || metric.samples.empty() || !from.isValid() || !to.isValid())
        return {};
    const bool byDay = from.daysTo(to) <= mostDays;
    const auto placeOf = [&](const QDate &day) {
        return byDay ? int(from.daysTo(day)) : (day.year() - from.year()) * 12 + day.month() - from.month();
    };
    const int places = placeOf(to) + 1;
    const bool hasParts = std::any_of(metric.samples.begin(), metric.samples.end(),
        [&](const Sample &sample) { return placeOf(sample.from) == placeOf(sample.to); });
    if (places < 2 || places > mostMonths || !hasParts)
        return {};
    std::vector<double> course(size_t(places), 0.0);
    for (const Sample &sample : metric.samples) {
        const int first = placeOf(sample.from);
        const int last = placeOf(sample.to);
        if (first < 0 || last >= places)
            continue;
        // What is known for several days or months alone is spread over them.
        for (int place = first; place <= last; ++place)
            course[size_t(place)] += sample.value / (last - first + 1);
    }
    return course;
}

}
