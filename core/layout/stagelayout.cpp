#include "layout/stagelayout.h"

#include "layout/pieces.h"
#include "model/words.h"

namespace wend {

namespace {

// Headers stay in view while the map scrolls: a long name must not take the room of what is below it.
constexpr int mostStageNameLines = 4;

// On a screen what does not fit two lines stands in the header's tip.
int mostQuestionLines(const Measures &m) { return m.medium == Medium::Paper ? 3 : 2; }

}

double headerPadding(const Measures &m) { return (m.medium == Medium::Paper ? 5 : 9) * m.unit; }

/// The words of a header lie between its notch and its tip.
std::pair<double, double> wordsWithin(const StageBox &box, const Measures &m)
{
    const double inset = (m.medium == Medium::Paper ? 5 : 7) * m.unit;
    return {box.left + m.arrow + inset, box.left + box.width - m.headerGap - m.arrow};
}

bool durationFitsBeside(
    const StageBox &box, const Stage &stage, const TextSetter &setter, const Measures &m, const QString &language)
{
    const QString words = durationText(stage, language);
    if (words.isEmpty())
        return true;
    const auto [left, right] = wordsWithin(box, m);
    const double room = right - setter.set(words, m.stageDuration, 0)->width() - 10 * m.unit - left;
    return m.medium == Medium::Paper ? setter.set(stage.name, m.stageName, 0)->width() <= room
                                     : longestPiece(setter, stage.name, m.stageName, room) <= room;
}

double layStageWords(StageBox &box, const Stage &stage, bool durationBeside, const TextSetter &setter,
    const Measures &m, const QString &language)
{
    const auto [left, right] = wordsWithin(box, m);
    const double top = headerPadding(m);
    double nameRight = right;
    box.name = box.question = box.duration = {};
    SharedText duration;
    if (const QString words = durationText(stage, language); !words.isEmpty()) {
        duration = setter.set(words, m.stageDuration, 0);
        nameRight = right - duration->width() - 10 * m.unit;
    }
    const bool beside = duration && durationBeside;
    const double room = (beside ? nameRight : right) - left;
    box.name = {setter.set(stage.name, m.stageName, std::max(room, m.stageName.size), mostStageNameLines), {left, top}};
    double bottom = box.name.rect().bottom();
    if (beside) // on one baseline with the name
        box.duration
            = {duration, {right - duration->width() - 2 * m.unit, top + box.name.text->ascent() - duration->ascent()}};
    if (!stage.question.isEmpty()) {
        // One line lies near the header's middle and reaches into its tip; where there are more, the last is near the
        // edge.
        const double wide = right - left + m.arrow * 0.4;
        SharedText question = setter.set(stage.question, m.stageQuestion, wide, mostQuestionLines(m));
        if (question->lineCount() > 2 || box.name.text->lineCount() > 1)
            question = setter.set(
                stage.question, m.stageQuestion, std::max(right - left, m.stageQuestion.size), mostQuestionLines(m));
        box.question = {question, {left, bottom}};
        bottom = box.question.rect().bottom();
    }
    if (duration && !beside) {
        box.duration = {duration, {left, bottom}};
        bottom = box.duration.rect().bottom();
    }
    if (m.medium == Medium::Paper && stage.name.isRightToLeft()) {
        for (PlacedText *words : {&box.name, &box.question, &box.duration}) {
            if (*words)
                words->at.rx() = left + right - words->rect().right();
        }
    }
    return bottom + headerPadding(m);
}

}
