#pragma once

#include <QStringList>
#include <vector>

namespace wend {

/// What a damaged workbook lost, and what was set right in it. Many of one kind are one sentence.
class Losses
{
public:
    /// Of a column of a row.
    enum class Kind {
        Emptied,   ///< could not be read: empty now
        Default,   ///< could not be read: as in a new row now
        Bounded,   ///< was out of bounds
        Shortened, ///< was too long
        Cleared,   ///< pointed at a row that is not there
        StandIn,   ///< the same, and needs one: there is a new one
        // Of a row.
        Renewed, ///< had no id of its own: what pointed at it does so no more
        Twice,   ///< was there already
        Refused, ///< could not be kept
        Cut,     ///< only its beginning could be read
        // Of a table; an empty name: of any.
        LostPart,    ///< pages could not be read
        NoTable,     ///< there was none
        LostContent, ///< of what is stored in bulk: single numbers, single rows
        // Of the whole; the table and column say nothing.
        Business,     ///< its row
        StepsFreed,   ///< stages
        StepsEntered, ///< cards
        FeelingsEntered,
        LanesChanged,       ///< cards
        AnswersCleared,     ///< ideas
        TouchpointsCleared, ///< pain points
        FeelingsMoved,
        PersonasShown,
        NumbersMoved,
        NumbersRemoved,
        PathsMoved,
        PathsRemoved,
        PairsUntied,
    };

    /// `row` is what a person calls the row; empty: nothing.
    void add(Kind kind, const QByteArray &table, const QByteArray &column = {}, const QString &row = {});
    void add(Kind kind, int count, const QByteArray &table = {}, const QByteArray &column = {});

    bool isEmpty() const { return m_losses.empty(); }
    /// What a person reads of them.
    QStringList sentences() const;

private:
    struct Loss
    {
        Kind kind;
        QByteArray table;
        QByteArray column;
        QString row; ///< where it is only one
        int count;
    };
    std::vector<Loss> m_losses;
};

/// What stands in the place of something that could not be read is called that.
QString nameOfStandIn();

}
