#include "layout/stagelayout.h"

#include "model/words.h"

namespace wend {

double headerPadding(const Measures &m)
{
    return 9 * m.unit;
}

double layStageWords(StageBox &box, const Stage &stage, const TextSetter &setter, const Measures &m, const QString &language)
{
    const double left = box.left + m.arrow + 7 * m.unit;
    const double right = box.left + box.width - m.headerGap - m.arrow;
    const double top = headerPadding(m);
    double nameRight = right;
    box.name = box.question = box.duration = {};
    if (const QString duration = durationText(stage, language); !duration.isEmpty()) {
        SharedText text = setter.set(duration, m.stageDuration, 0);
        nameRight = right - text->width() - 2 * m.unit;
        box.duration = {text, {nameRight, top}};
        nameRight -= 8 * m.unit;
    }
    box.name = {setter.set(stage.name, m.stageName, std::max(nameRight - left, m.stageName.size)), {left, top}};
    double bottom = box.name.rect().bottom();
    if (box.duration) // on one baseline with the name
        box.duration.at.setY(top + box.name.text->ascent() - box.duration.text->ascent());
    if (!stage.question.isEmpty()) {
        box.question = {setter.set(stage.question, m.stageQuestion, right - left + m.arrow * 0.4), {left, bottom}};
        bottom = box.question.rect().bottom();
    }
    return bottom + headerPadding(m);
}

}
