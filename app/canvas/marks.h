#pragma once

#include <QFont>
#include <QLineF>
#include <QRectF>
#include <QString>

class QPainter;

namespace wend {

struct Theme;

// What the canvas draws over the map, all in the accent colour, in whatever units the painter has.

/// Where something goes when it is let go.
void paintDropLine(QPainter &painter, const QLineF &line, const Theme &theme);
/// What paintDropLine touches.
QRectF dropLineArea(const QLineF &line);

/// What a dragged thing is in line with.
void paintGuide(QPainter &painter, const QLineF &line, const Theme &theme);

/// Around what is selected. `focused`: keys act on it now.
void paintSelectionRing(QPainter &painter, const QRectF &rect, double radius, const Theme &theme, bool focused);
/// Under the pointer: a press would select it.
void paintHover(QPainter &painter, const QRectF &rect, double radius, const Theme &theme);
/// Belongs to what is selected.
void paintTied(QPainter &painter, const QRectF &rect, double radius, const Theme &theme);
/// Found by a search.
void paintFound(QPainter &painter, const QRectF &rect, double radius, const Theme &theme);
/// A round button with a plus.
void paintPlus(QPainter &painter, QPointF centre, double radius, const Theme &theme, bool hot);
/// A round button with an arrow: a path begins here.
void paintPathHandle(QPainter &painter, QPointF centre, double radius, const Theme &theme, bool hot);
/// A small button that says what is hidden there.
void paintHiddenMark(
    QPainter &painter, const QRectF &rect, const QString &text, double zoom, const Theme &theme, bool hot);
QFont hiddenMarkFont(double zoom);
/// A dashed place with a plus: a card, a stage or a lane would come here.
void paintPlusPlace(QPainter &painter, const QRectF &rect, const Theme &theme, bool hot);
/// A few words beside the pointer, kept within `within`.
void paintBubble(QPainter &painter, QPointF at, const QString &text, const Theme &theme, const QRectF &within);
QRectF bubbleArea(QPointF at, const QString &text, const QRectF &within);

}
