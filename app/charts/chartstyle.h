#pragma once

#include "render/theme.h"

#include <QFont>
#include <QString>

class QDate;
class QLocale;
class QWidget;

namespace wend {

/// The map's colours on the ground of a panel, light or dark as the widget is.
Theme chartTheme(const QWidget &widget);

/// The widget's font at a size in pixels.
QFont chartFont(const QWidget &widget, int pixels, QFont::Weight weight = QFont::Normal);

/// "31 Oct", "Oct 31", "10月31日": as the locale writes a long date, without weekday and year.
QString dayAndMonth(const QDate &day, const QLocale &locale);
/// "Oct 2026", "2026年10月".
QString monthAndYear(const QDate &day, const QLocale &locale);
/// "1–31 Oct 2026", or one day; always with the year.
QString daySpan(const QDate &from, const QDate &to, const QLocale &locale);

}
