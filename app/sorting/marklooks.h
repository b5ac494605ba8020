#pragma once

#include "look/look.h"

class QPainter;
class QRect;
class QString;

namespace wend {

/// What a quote can tell of.
enum class QuoteMark { Pain, Praise, Idea };
inline constexpr QuoteMark everyMark[] {QuoteMark::Pain, QuoteMark::Praise, QuoteMark::Idea};

/// The key that marks it, the same in every language: the letter stands on the button.
QChar letterOf(QuoteMark mark);
QColor colourOf(QuoteMark mark, Look look);
/// A square with the letter in it.
void paintLetter(QPainter &painter, const QRect &square, QuoteMark mark, Look look);

/// A key as it looks on a keyboard.
void paintKeycap(QPainter &painter, const QRect &rect, const QString &key, Look look);

}
