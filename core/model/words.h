#pragma once

#include "model/rows.h"

namespace wend {

// The words of DESIGN section 2 for what is stored as an enum, in any of languages().

QString nameOf(LaneKind kind, const QString &language);
QString nameOf(MapKind kind, const QString &language);
QString nameOf(IdeaState state, const QString &language);
QString nameOf(EvidenceKind kind, const QString &language);
QString nameOf(MetricKind kind, const QString &language);
QString nameOf(FunnelLevel level, const QString &language);
QString nameOf(BlueprintLine line, const QString &language);

/// "9 days", "20 min": a stage's duration, or nothing.
QString durationText(const Stage &stage, const QString &language);

/// "low effort", "quick win", "high effort", or nothing: the mark an idea wears. A quick win has high impact and low
/// effort.
QString ideaMark(const Card &idea, const QString &language);

/// "£19", "€60", "NT$500": an amount without cents where it has none.
QString moneyText(double amount, const QString &currency);

}
