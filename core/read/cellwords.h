#pragma once

#include <QString>
#include <QStringView>

namespace wend {

/// What a single word in a cell can say, in the languages that shop owners have. The words stand in
/// resources/words/cells.json.
enum class CellWord {
    Subtotal, ///< closes a group of rows
    Whole,    ///< "All", "全部": all parts of a dimension together
    Kept,     ///< an order that counts: paid, delivered, completed
    Lost,     ///< one that does not: cancelled, refunded, failed, no-show
    Failed,   ///< of these, such that no money went back for
    Memo,     ///< no money moved: an authorisation, a draft
    In,       ///< money came in
    Out       ///< money went out
};
bool cellIs(QStringView cell, CellWord word);

/// "Total", "Gesamt: Konto", "小计"…: the label of a row that sums up others. `Gesamtpaket Brand` is none.
bool isTotalLabel(QStringView cell);

/// How far a state says that a customer has come, from enquiry (1) to won (5); 0 where it says nothing of the kind.
constexpr int pipelineSteps = 5;
int pipelineStep(QStringView cell);

/// A word to be compared: lower case, usual width, without what shows nothing.
QString plainWord(QStringView cell);

}
