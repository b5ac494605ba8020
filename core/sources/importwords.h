#pragma once

#include "sources/rowdays.h"
#include "sources/saidcolumns.h"

namespace wend {

// What an export comes to, in the words of who imports it, in the language of the interface.

/// The total of a metric: "3,140", "2.8 %", "£60", or a dash where nobody can tell it.
QString totalInWords(const MetricUnderstanding &metric);
/// The total and what it counts: "4 orders".
QString numberInWords(const MetricUnderstanding &metric);

/// A number and the stage it is shown on; an empty name: on none.
struct ShownNumber
{
    const MetricUnderstanding *metric = nullptr;
    QString stage {};
};
/// "4 orders and €14.05 revenue on “Order”, 2 to 3 January 2026". Of more than two numbers the first two are told.
QString shownInWords(const std::vector<ShownNumber> &shown, const QDate &from, const QDate &to);

/// "October 2026", "May to October 2026", "1 to 7 October 2026"; empty for days that are not known.
QString periodInWords(const QDate &from, const QDate &to);

/// What a row of a table is: "an order", "a month's numbers" where rows that are numbers are of that many `days`.
QString rowInWords(RowKind rows, const SourceDescription *source, RowDays days = RowDays::Day);
/// What follows from it for counting, or nothing: "rows with one “Ticket” are one order".
QString rowsTogetherInWords(const wend::Table &table, const SourceDescription *source);

/// Why a column was left out, below a heading that says that it was: the sentence without its first words.
QString reasonAlone(const QString &why);

/// How a number runs over its days, for a small picture of it: a value a day where they are less than five weeks, else
/// a value a month. Empty where days must not be added up, or only the whole is known.
std::vector<double> courseOf(const MetricUnderstanding &metric, const QDate &from, const QDate &to);

}
