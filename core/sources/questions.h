#pragma once

#include "read/table.h"

namespace wend {

/// Whether a heading is what somebody was asked: "How did you hear of us?", "Q1 …", "3、…".
bool isQuestion(const QString &heading);

/// Whether a table could be answers to questions: one of its headings is a question, or nothing in it was sold.
bool couldBeAnswers(const wend::Table &table);

/// What somebody answered on a scale: "5", "4 - satisfied", "★★★★☆"; nothing where the answer has no number to 100.
std::optional<double> scoreIn(QStringView answer);

}
