#pragma once

#include <QFont>
#include <QString>

namespace wend {

/// Between quotation marks as the language of the interface writes them; those that stand around a text already go.
QString betweenMarks(const QString &text, const QString &language);
/// A text without Han is set in Latin letters, marks too, whatever the interface speaks.
QFont fontFor(QFont font, const QString &text);
/// Without the marks around it.
QString withoutMarks(const QString &text);

}
