#include "store/losses.h"

#include "store/rownouns.h"

#include <QCoreApplication>
#include <algorithm>

namespace wend {

namespace {

using Kind = Losses::Kind;

struct KindSentence
{
    Kind kind;
    const char *text;
};

// %1 is what a column is called, %2 the row or how many rows, %3 what is new.
constexpr KindSentence ofColumns[] {
    {Kind::Emptied, QT_TRANSLATE_NOOP("Losses", "The %1 of %2 could not be read and is empty now.")},
    {Kind::Default, QT_TRANSLATE_NOOP("Losses", "The %1 of %2 could not be read and is as in a new one now.")},
    {Kind::Bounded, QT_TRANSLATE_NOOP("Losses", "The %1 of %2 was not possible and is the nearest that is now.")},
    {Kind::Shortened, QT_TRANSLATE_NOOP("Losses", "The %1 of %2 was longer than Wend can keep and was cut.")},
    {Kind::Cleared, QT_TRANSLATE_NOOP("Losses", "The %1 of %2 is not there any more; none is named now.")},
    {Kind::StandIn,
        QT_TRANSLATE_NOOP("Losses", "The %1 of %2 could not be read; a new one called “%3” takes its place.")},
};
constexpr KindSentence ofRows[] {
    {Kind::Renewed, QT_TRANSLATE_NOOP("Losses", "What belonged to %1 could not all be found again.")},
    {Kind::Twice, QT_TRANSLATE_NOOP("Losses", "Of %1 there was more than one alike; one is left.")},
    {Kind::Refused, QT_TRANSLATE_NOOP("Losses", "Wend could not keep %1.")},
    {Kind::Cut, QT_TRANSLATE_NOOP("Losses", "Of %1 only the beginning could be read.")},
};
constexpr KindSentence ofTables[] {
    {Kind::LostPart,
        QT_TRANSLATE_NOOP("Losses", "A part of the file with %1 is damaged. What could not be read there is lost.")},
    {Kind::NoTable, QT_TRANSLATE_NOOP("Losses", "The part of the file with %1 is not there.")},
    {Kind::LostContent, QT_TRANSLATE_NOOP("Losses", "Some of %1 could not be read and are left out.")},
};
constexpr KindSentence ofTheWhole[] {
    {Kind::StepsFreed,
        QT_TRANSLATE_N_NOOP("Losses", "%n step(s) had no stage above any more: stages of their own now.")},
    {Kind::StepsEntered,
        QT_TRANSLATE_N_NOOP("Losses", "%n card(s) stood in a stage that has steps: in its first step now.")},
    {Kind::FeelingsEntered,
        QT_TRANSLATE_N_NOOP("Losses", "%n feeling(s) stood in a stage that has steps: in its first step now.")},
    {Kind::LanesChanged,
        QT_TRANSLATE_N_NOOP(
            "Losses", "%n card(s) stood in a lane of another map: in a lane of their stage's map now.")},
    {Kind::AnswersCleared,
        QT_TRANSLATE_N_NOOP("Losses", "%n idea(s) answered nothing but themselves: without an answer now.")},
    {Kind::TouchpointsCleared,
        QT_TRANSLATE_N_NOOP("Losses", "%n card(s) were felt at nothing but themselves: at no touchpoint now.")},
    {Kind::FeelingsMoved,
        QT_TRANSLATE_N_NOOP(
            "Losses", "%n feeling(s) belonged to another map than their stage: on the stage's map now.")},
    {Kind::PersonasShown,
        QT_TRANSLATE_N_NOOP(
            "Losses", "%n persona(s) felt something on a map that did not show them: shown there now.")},
    {Kind::NumbersMoved,
        QT_TRANSLATE_N_NOOP("Losses", "%n number(s) stood at a stage where they cannot: at the right one now.")},
    {Kind::NumbersRemoved,
        QT_TRANSLATE_N_NOOP("Losses",
            "%n number(s) belonged to a touchpoint that is not there any more, or stood there twice: left out.")},
    {Kind::PathsMoved,
        QT_TRANSLATE_N_NOOP("Losses", "%n path(s) belonged to another map than their touchpoints: on that map now.")},
    {Kind::PathsRemoved,
        QT_TRANSLATE_N_NOOP("Losses", "%n path(s) led to a card that is not there, or not on the same map: left out.")},
    {Kind::PairsUntied,
        QT_TRANSLATE_N_NOOP("Losses", "%n map(s) had a counterpart that did not know of it: without one now.")},
};

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("Losses", text, nullptr, count);
}

template <size_t Size>
const char *textFor(const KindSentence (&list)[Size], Kind kind)
{
    const auto found
        = std::find_if(std::begin(list), std::end(list), [&](const KindSentence &each) { return each.kind == kind; });
    return found == std::end(list) ? nullptr : found->text;
}

}

QString nameOfStandIn()
{
    //: what something is called that repair had to make, because cards or numbers belonged to it
    return translated(QT_TRANSLATE_NOOP("Losses", "Recovered"));
}

void Losses::add(Kind kind, const QByteArray &table, const QByteArray &column, const QString &row)
{
    add(kind, 1, table, column);
    const auto added = std::find_if(m_losses.begin(), m_losses.end(),
        [&](const Loss &loss) { return loss.kind == kind && loss.table == table && loss.column == column; });
    added->row = added->count == 1 ? row : QString();
}

void Losses::add(Kind kind, int count, const QByteArray &table, const QByteArray &column)
{
    if (count <= 0)
        return;
    const auto same = std::find_if(m_losses.begin(), m_losses.end(),
        [&](const Loss &loss) { return loss.kind == kind && loss.table == table && loss.column == column; });
    if (same != m_losses.end())
        same->count += count;
    else
        m_losses.push_back({kind, table, column, {}, count});
}

QStringList Losses::sentences() const
{
    QStringList sentences;
    for (const Loss &loss : m_losses) {
        const QString rows = rowNoun(loss.table, loss.row, loss.count);
        if (const char *text = textFor(ofColumns, loss.kind))
            sentences << (loss.kind == Kind::StandIn
                    ? translated(text).arg(columnNoun(loss.table, loss.column), rows, nameOfStandIn())
                    : translated(text).arg(columnNoun(loss.table, loss.column), rows));
        else if (const char *ofRow = textFor(ofRows, loss.kind))
            sentences << translated(ofRow).arg(rows);
        else if (const char *ofTable = textFor(ofTables, loss.kind))
            sentences << (loss.table.isEmpty() ? translated(QT_TRANSLATE_NOOP(
                              "Losses", "A part of the file is damaged. What could not be read there is lost."))
                                               : translated(ofTable).arg(tableNoun(loss.table)));
        else if (const char *ofAll = textFor(ofTheWhole, loss.kind))
            sentences << translated(ofAll, loss.count);
        else
            sentences << translated(QT_TRANSLATE_NOOP("Losses",
                "What was said of the business could not be read. Please fill in its name, place and currency again."));
    }
    sentences.removeDuplicates();
    return sentences;
}

}
