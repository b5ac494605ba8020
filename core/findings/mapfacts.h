#pragma once

#include "model/lookup.h"
#include "numbers/funnel.h"

#include <QDate>
#include <set>

namespace wend {

constexpr int graveSeverity = 3; ///< of a pain point, from which on it wants an answer and evidence

/// What the rules look at. All of it outlives the facts.
struct MapFacts
{
    const Model &model;
    MapId map;
    const MapSeries &series;
    const Funnel &funnel; ///< of `series`
    QDate today;

    const Map &row() const { return model.at(map); }
};

/// The cards in lanes of a kind, from left to right; of all stages, or of one (its steps included).
std::vector<CardId> cardsOf(const MapFacts &facts, LaneKind kind, StageId stage = {});

/// Ideas that are neither done nor dropped.
bool isOpen(const Card &idea);
/// The pain points that an idea answers which was not dropped.
std::set<CardId> answeredPains(const MapFacts &facts);

/// The points of all emotion curves of the map as it is, curve by curve, each from left to right.
std::vector<std::vector<FeelingId>> curvesOf(const MapFacts &facts);
/// The lowest point in any of some stages; null where there is none.
FeelingId lowestFeeling(const MapFacts &facts, const std::vector<StageId> &stages);

/// “Order form”: the first line of a text, not too much of it.
QString quoted(const QString &text);
/// Behind the sentences that are there, with a blank where the language has one between them.
void addSentence(QString &sentences, const QString &next);
/// +25, −31
QString moodText(int value);
/// A count as the interface writes numbers.
QString countText(double count);
/// 7.7: a share in hundredths, without its sign, since languages differ in what stands before it.
QString hundredthsText(double share);

}
