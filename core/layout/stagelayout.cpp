#include "layout/stagelayout.h"

#include "layout/pieces.h"
#include "model/words.h"

namespace wend {

namespace {

// Headers stay in view while the map scrolls: a long name must not take the room of what is below it.
constexpr int mostNameLines = 4;
constexpr int mostQuestionLines = 3;

}

double headerPadding(const Measures &m) { return 9 * m.unit; }

double layStageWords(
    StageBox &box, const Stage &stage, const TextSetter &setter, const Measures &m, const QString &language)
{
    const double left = box.left + m.arrow + 7 * m.unit;
    const double right = box.left + box.width - m.headerGap - m.arrow;
    const double top = headerPadding(m);
    double nameRight = right;
    box.name = box.question = box.duration = {};
    SharedText duration;
    if (const QString words = durationText(stage, language); !words.isEmpty()) {
        duration = setter.set(words, m.stageDuration, 0);
        nameRight = right - duration->width() - 10 * m.unit;
    }
    // A name gives way to its duration by breaking between words, never within one.
    const bool beside = duration && longestPiece(setter, stage.name, m.stageName, nameRight - left) <= nameRight - left;
    const double room = (beside ? nameRight : right) - left;
    box.name = {setter.set(stage.name, m.stageName, std::max(room, m.stageName.size), mostNameLines), {left, top}};
    double bottom = box.name.rect().bottom();
    if (beside) // on one baseline with the name
        box.duration
            = {duration, {right - duration->width() - 2 * m.unit, top + box.name.text->ascent() - duration->ascent()}};
    if (!stage.question.isEmpty()) {
        // One line lies near the header's middle and reaches into its tip; where there are more, the last is near the
        // edge.
        const double wide = right - left + m.arrow * 0.4;
        SharedText question = setter.set(stage.question, m.stageQuestion, wide, mostQuestionLines);
        if (question->lineCount() > 2 || box.name.text->lineCount() > 1)
            question = setter.set(
                stage.question, m.stageQuestion, std::max(right - left, m.stageQuestion.size), mostQuestionLines);
        box.question = {question, {left, bottom}};
        bottom = box.question.rect().bottom();
    }
    if (duration && !beside) {
        box.duration = {duration, {left, bottom}};
        bottom = box.duration.rect().bottom();
    }
    return bottom + headerPadding(m);
}

}
