#include "layout/numberslayout.h"

#include "base/localized.h"
#include "layout/numbertext.h"

#include <QCoreApplication>
#include <cmath>

namespace wend {

namespace {

constexpr size_t mostOthers = 3; ///< beside the number that leads: a stage has three key metrics

/// A value and its name in one line: the name is cut where it does not fit, the value shrinks but is never cut.
SharedText further(
    const FurtherNumber &number, const TextSetter &setter, const Measures &m, double width, const QString &language)
{
    const QString value = numberText(number, language);
    TextStyle style = m.small;
    const double needed = setter.set(value, style, 0)->width();
    if (needed > width) {
        style.size *= width / needed * 0.98;
        return setter.set(value, style, 0);
    }
    return setter.set(value + QChar(u' ') + number.label.simplified(), style, width, 1);
}

/// Below what leads, one a line.
void layOthers(NumberBox &box, const std::vector<FurtherNumber> &others, const TextSetter &setter, const Measures &m,
    double width, const QString &language)
{
    QPointF at = {box.label.at.x(), box.label.rect().bottom() + 2 * m.unit};
    const size_t shown = std::min(others.size(), mostOthers);
    for (size_t i = 0; i < shown; ++i) {
        box.others.push_back({others[i].binding, {further(others[i], setter, m, width, language), at}});
        at.ry() = box.others.back().text.rect().bottom();
    }
    if (others.size() > shown) {
        const QString more = localized("MapLayout", QT_TRANSLATE_NOOP("MapLayout", "and %1 more"), language)
                                 .arg(others.size() - shown);
        box.more = {setter.set(more, m.small, width, 1), at};
    }
}

double bottomOf(const NumberBox &box)
{
    const double others = box.others.empty() ? 0 : box.others.back().text.rect().bottom();
    return std::max({box.label.rect().bottom(), others, box.more ? box.more.rect().bottom() : 0});
}

NumberBox layNumber(const StageNumbers &numbers, const StageBox &stage, const TextSetter &setter, const Measures &m,
    const QString &language, double top)
{
    NumberBox box;
    box.stage = stage.id;
    box.binding = numbers.binding;
    if (numbers.binding.isNull() || stage.collapsed)
        return box;
    const double left = stage.left + m.cellLeft;
    const double width = stage.width - m.cellLeft - m.cellRight;
    const bool hasCourse = numbers.course.size() > 1;
    const double gap = 10 * m.unit;
    TextStyle style = m.value;
    SharedText value = setter.set(numberText(numbers, language), style, 0);
    if (value->width() > width) { // a very long number shrinks rather than run into the next stage
        style.size *= width / value->width() * 0.98;
        value = setter.set(numberText(numbers, language), style, 0);
    }
    box.value = {value, {left, top}};
    const bool courseFits = hasCourse && value->width() + gap + m.courseWidth <= width;
    box.label = {setter.set(numbers.label, m.valueLabel, courseFits ? width - gap - m.courseWidth : width),
        {left, box.value.rect().bottom() - 1 * m.unit}};
    if (courseFits) {
        const double baseline = box.label.at.y() + box.label.text->ascent();
        box.course = QRectF(left + width - m.courseWidth, baseline - m.courseHeight, m.courseWidth, m.courseHeight);
        box.parts = numbers.course;
    }
    layOthers(box, numbers.others, setter, m, width, language);
    return box;
}

/// Stands on the border of the stage that it leads to.
PillBox layPill(const StageNumbers &numbers, const StageBox &stage, const StageBox &next, const TextSetter &setter,
    const Measures &m, const QString &language)
{
    PillBox pill;
    pill.after = stage.id;
    pill.weakest = numbers.weakest;
    SharedText text = setter.set(stepText(numbers, language), m.pill, 0);
    const double width = std::ceil(text->width() + 18 * m.unit);
    const double height = std::ceil(text->lineHeight() + 5 * m.unit);
    const double middle = next.left - m.headerGap / 2;
    pill.rect = QRectF(middle - width / 2, 7 * m.unit, width, height);
    pill.text = {text, {pill.rect.center().x() - text->width() / 2, pill.rect.center().y() - text->height() / 2}};
    return pill;
}

}

NumbersBox layNumbers(const MapNumbers &numbers, const std::vector<StageBox> &stages, const TextSetter &setter,
    const Measures &m, const QString &language)
{
    NumbersBox box;
    const auto numbersOf = [&](StageId id) -> const StageNumbers * {
        const auto found
            = std::find_if(numbers.begin(), numbers.end(), [&](const StageNumbers &each) { return each.stage == id; });
        return found == numbers.end() ? nullptr : &*found;
    };
    double top = m.laneTop;
    for (const StageBox &stage : stages) {
        const StageNumbers *its = numbersOf(stage.id);
        if (its && its->toNext) {
            const auto next = std::find_if(
                stages.begin(), stages.end(), [&](const StageBox &each) { return each.id == its->next; });
            if (next == stages.end()) // hidden
                continue;
            PillBox pill = layPill(*its, stage, *next, setter, m, language);
            if (!box.pills.empty()) { // a collapsed stage leaves no room between its borders
                PillBox &before = box.pills.back();
                const double over = before.rect.right() + 3 * m.unit - pill.rect.left();
                if (over > 0) {
                    before.rect.translate(-over, 0);
                    before.text.at.rx() -= over;
                }
            }
            box.pills.push_back(std::move(pill));
            top = std::max(top, box.pills.back().rect.bottom() + 1 * m.unit);
        }
    }
    double bottom = m.laneTop;
    for (const StageBox &stage : stages) {
        const StageNumbers *its = numbersOf(stage.id);
        box.numbers.push_back(layNumber(its ? *its : StageNumbers {}, stage, setter, m, language, top));
        box.numbers.back().stage = stage.id;
        if (box.numbers.back().value)
            bottom = std::max(bottom, bottomOf(box.numbers.back()));
    }
    box.height = std::ceil(bottom + m.laneBottom);
    return box;
}

}
