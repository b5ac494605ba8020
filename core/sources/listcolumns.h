#pragma once

#include "sources/columnmeaning.h"

namespace wend {

/// Rows that are looked at to find out what a list is.
constexpr size_t rowsOfListLookedAt = 2000;

/// What takes part in counting, by column; -1 for none.
struct ListColumns
{
    int day = -1;
    int receipt = -1;
    int customer = -1;
    int state = -1;
    int inOut = -1;
    int moneyIn = -1;
    int moneyOut = -1;
    int balance = -1;
    int quantity = -1;
    int price = -1;
    int amount = -1;
    int refund = -1;
    int item = -1;
    bool hasTime = false;   ///< rows are told apart by the time of day
    bool hasCounts = false; ///< numbers that are counts of something else than goods
    bool hasScores = false;
    bool isOfBookings = false;
    bool hasWords = false;      ///< something in words stands beside each amount
    bool isKnownAmount = false; ///< the amount is what shops report (net sales), not what an account shows
    bool isPipeline = false;    ///< states tell how far customers came
    int duration = -1;
    bool hasCalls = false;
    bool hasNumbers = false;        ///< any but durations
    bool hasMessages = false;       ///< what people wrote
    bool hasSubjects = false;       ///< and what it is about, as mail and tickets have it
    int subject = -1;               ///< what comes again with each state that it comes to
    bool hasDays = false;           ///< a day or parts of one
    std::vector<int> course;        ///< columns of days in the course of each thing, in their order
    bool isCourseOfEnquiry = false; ///< their headings tell how far customers came
};

/// What the columns of a table are where its rows are things that happened. `said` is what a person said of columns, by
/// their heading, in the words of `--as`; it goes before what they look like.
ListColumns listColumnsOf(const wend::Table &table, const SourceLibrary &library, const QHash<QString, QString> &said);

/// How far a heading of days says that a customer has come: "Quote sent on" is a quote. 0: nothing of the kind.
int pipelineStepOfHeading(const QString &heading);

}
