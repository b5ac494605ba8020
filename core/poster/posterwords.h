#pragma once

#include "model/mapnumbers.h"
#include "model/model.h"

#include <QStringList>

namespace wend {

// What a poster says around its map.

/// One or two lines: the title, and a short scenario below it.
QStringList posterTitle(const Map &map, const QString &language);
/// "Fern & Flour, Bristol. As it is, October 2026. Goal: more first-time orders."
QString posterSubtitle(const Model &model, const Map &map, MapKind kind, const QString &language);
/// "Numbers: Square, Meta Ads · 1–31 Oct 2026 · next review 31 Jan 2027", in its parts.
QStringList posterSources(const Model &model, const Map &map, const MapNumbers &numbers, const QString &language);

}
