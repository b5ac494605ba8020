#include "read/period.h"

#include "read/celldate.h"

#include <QFileInfo>

namespace wend {

namespace {

struct FoundDate
{
    WrittenDate written;
    qsizetype from;
    qsizetype to;
};

std::vector<FoundDate> datesIn(QStringView text)
{
    std::vector<FoundDate> found;
    for (qsizetype at = 0; at < text.size() && found.size() < 8;) {
        const bool startsToken = text[at].isLetterOrNumber() && (at == 0 || !text[at - 1].isLetterOrNumber());
        qsizetype end = at;
        if (startsToken) {
            if (const auto written = scanDate(text, end);
                written && (end >= text.size() || !text[end].isLetterOrNumber())) {
                found.push_back({*written, at, end});
                at = end;
                continue;
            }
        }
        ++at;
    }
    return found;
}

bool orderIsOpen(const FoundDate &date)
{
    return date.written.dayMonthOpen && date.written.month <= 12 && date.written.day <= 12;
}

WrittenPeriod rangeOf(FoundDate first, FoundDate last)
{
    // "27 January - 23 February 2026": the year stands once.
    if (first.written.year == 0)
        first.written.year = last.written.year;
    if (last.written.year == 0)
        last.written.year = first.written.year;
    if (first.written.part != 0 || last.written.part != 0)
        return {};
    DateOrder order = DateOrder::DayMonthYear;
    if (orderIsOpen(first) != orderIsOpen(last)) {
        const WrittenDate &settled = orderIsOpen(first) ? last.written : first.written;
        order = settled.month > 12 ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    } else if (orderIsOpen(first) && !first.written.dotted) {
        order = DateOrder::MonthDayYear;
    }
    const auto from = resolveDate(first.written, order);
    auto to = resolveDate(last.written, order);
    if (to && last.written.monthOnly)
        to = to->addMonths(1).addDays(-1);
    return from && to ? WrittenPeriod {*from, *to} : WrittenPeriod();
}

bool hasAny(const QString &text, std::initializer_list<const char16_t *> words)
{
    for (const char16_t *word : words) {
        if (text.contains(QStringView(word), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

}

WrittenPeriod periodIn(const std::vector<Row> &records)
{
    WrittenPeriod byLabels;
    for (const Row &cells : records) {
        QString line;
        for (const QString &cell : cells)
            line += (line.isEmpty() || cell.isEmpty() ? QString() : QStringLiteral(", ")) + cell;
        if (line.size() > 400)
            continue;
        const std::vector<FoundDate> dates = datesIn(line);
        if (dates.size() >= 2) {
            if (const WrittenPeriod period = rangeOf(dates[0], dates[1]); period.isValid())
                return period;
        }
        if (dates.size() != 1)
            continue;
        const auto day = resolveDate(dates[0].written, DateOrder::DayMonthYear);
        if (!day)
            continue;
        if (hasAny(line,
                {u"start", u"from", u"von", u"début", u"inicio", u"inizio", u"início", u"begin", u"rozpocz", u"začát",
                    u"kezd", u"nachal", u"начал", u"başlang", u"起始", u"开始", u"開始", u"시작", u"since", u"ab ",
                    u"desde", u"depuis"}))
            byLabels.from = *day;
        else if (hasAny(line,
                     {u"end", u"until", u"bis", u"fin", u"einde", u"einddatum", u"zakończ", u"konec", u"konce", u"vége",
                         u"befejez", u"конец", u"оконч", u"bitiş", u"终止", u"结束", u"結束", u"終了", u"종료", u"to:",
                         u"fim", u"término", u"hasta"}))
            byLabels.to = *day;
        else if (!hasAny(line, {u"generat", u"export", u"creat", u"download", u"erstellt", u"导出", u"生成"})
            && dates[0].written.monthOnly) {
            byLabels.from = *day;
            byLabels.to = day->addMonths(1).addDays(-1);
            byLabels.isMonthAlone = true;
        }
    }
    return byLabels;
}

WrittenPeriod periodInFileName(const QString &fileName)
{
    QString name = QFileInfo(fileName).completeBaseName();
    name.replace(u'_', u' ');
    const std::vector<FoundDate> dates = datesIn(name);
    for (size_t i = 0; i + 1 < dates.size(); ++i) {
        if (const WrittenPeriod period = rangeOf(dates[i], dates[i + 1]); period.isValid())
            return period;
    }
    return {};
}

}
