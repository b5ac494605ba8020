#pragma once

#include "model/enums.h"

#include <QIcon>

class QPainter;

namespace wend {

/// How something is known, as a small drawing: seen (an eye), said (a bubble), measured (bars), assumed (a question
/// mark).
void paintKindMark(QPainter &painter, const QRectF &rect, EvidenceKind kind, const QColor &ink);
QIcon kindIcon(EvidenceKind kind, const QColor &ink, double ratio);

/// What is thought of an explanation: open (a ring), likely (half full), confirmed (full, with a tick), ruled out
/// (struck).
void paintStateMark(QPainter &painter, const QRectF &rect, ExplanationState state);
QColor stateColour(ExplanationState state);
QIcon stateIcon(ExplanationState state, double ratio);

}
