#include "poster/datewords.h"

#include <QLocale>

namespace wend {

namespace {

bool isChinese(const QString &language) { return language.startsWith(QLatin1String("zh")); }

QString say(QDate day, const char *english, const char *chinese, const QString &language)
{
    return QLocale(language).toString(day, QString::fromUtf8(isChinese(language) ? chinese : english));
}

}

QString dayWords(QDate day, const QString &language) { return say(day, "d MMM yyyy", "yyyy 年 M 月 d 日", language); }

QString periodWords(QDate from, QDate to, const QString &language)
{
    if (!from.isValid() || !to.isValid())
        return {};
    if (from == to)
        return dayWords(from, language);
    const bool chinese = isChinese(language);
    if (from.year() != to.year())
        return dayWords(from, language) + QStringLiteral(" – ") + dayWords(to, language);
    if (from.month() != to.month()) {
        return chinese ? dayWords(from, language) + QStringLiteral(" – ") + say(to, "", "M 月 d 日", language)
                       : say(from, "d MMM", "", language) + QStringLiteral(" – ") + dayWords(to, language);
    }
    const QString dash = QStringLiteral("–");
    return chinese ? say(from, "", "yyyy 年 M 月 d", language) + dash + say(to, "", "d 日", language)
                   : QString::number(from.day()) + dash + dayWords(to, language);
}

QString monthWords(QDate from, QDate to, const QString &language)
{
    const bool wholeMonth = from.isValid() && from.day() == 1 && to == from.addMonths(1).addDays(-1);
    return wholeMonth ? say(from, "MMMM yyyy", "yyyy 年 M 月", language) : periodWords(from, to, language);
}

}
