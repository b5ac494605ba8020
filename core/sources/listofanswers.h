#pragma once

#include "sources/columnmeaning.h"

namespace wend {

/// A description of a table whose rows are what people answered to questions: answers are counted, scores averaged,
/// choices counted each; what people wrote freely is kept nowhere. Nothing where the rows are something else, unless a
/// person says that they `mustBe` answers. `said` is what a person said of columns, by their heading, in the words of
/// `--as`: a kind of number is averaged, a dimension is a choice.
std::optional<SourceDescription> listOfAnswers(const wend::Table &table, const SourceLibrary &library,
    const QHash<QString, QString> &said = {}, bool mustBe = false);

/// The answers of a tool that asks questions of the person's own: what is known of all its files, and what this table's
/// questions are.
SourceDescription withQuestions(const SourceDescription &known, const wend::Table &table, const SourceLibrary &library);

/// Whether a description takes rows for answers.
bool isOfAnswers(const SourceDescription &source);

}
