#pragma once

#include "model/mapnumbers.h"
#include "model/posterchoices.h"

#include <QStringList>

namespace wend {

// What a poster says around its map.

/// The title with a short scenario behind it: "Celebration cakes, from first photo to next birthday".
QString posterTitle(const Map &map, const QString &language);
/// "Fern & Flour, Bristol · As it is, October 2026", and a long scenario.
QString posterSubtitle(const Model &model, const Map &map, const QString &language);

/// What is chosen in their places.
QString shownTitle(const Map &map, const PosterChoices &choices, const QString &language);
QString shownSubtitle(const Model &model, const Map &map, const PosterChoices &choices, const QString &language);

/// "Fern & Flour, Bristol"
QString businessWords(const Model &model, const QString &language);

/// What a poster says first.
struct Headline
{
    QStringList sentences; ///< one a line
    QString emphasis;      ///< the share in the first of them; empty: none
    bool isTitle = false;  ///< there is no message: it is the title of the map
};

/// What Wend proposes, from the weakest step of the numbers and the lowest point of the usual curve; no sentences where
/// no step is the weakest.
Headline proposedHeadline(const Model &model, const Map &map, const MapNumbers &numbers, const QString &language);
/// What is chosen, sentence by sentence; the title where there is nothing to propose, or no words of one's own.
Headline headlineOf(const Model &model, const Map &map, const MapNumbers &numbers, const PosterChoices &choices,
    const QString &language);

/// "Numbers: Square, Meta Ads · 1–31 Oct 2026 · next review 31 Jan 2027 · printed 2 Nov 2026", in its parts.
/// `printed` is the day of printing; invalid: it is not said.
QStringList posterSources(
    const Model &model, const Map &map, const MapNumbers &numbers, const QString &language, QDate printed);

/// "printed 2 Nov 2026"; empty for no day.
QString printedWords(QDate printed, const QString &language);

}
