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
    const double above = std::max(box.label.rect().bottom(), box.change.text.rect().bottom());
    QPointF at = {box.label.at.x(), above + 2 * m.unit};
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
    return std::max(
        {box.label.rect().bottom(), box.change.text.rect().bottom(), others, box.more ? box.more.rect().bottom() : 0});
}

TextStyle changeStyle(const Measures &m)
{
    TextStyle style = m.small;
    style.weight = TextStyle::Weight::SemiBold;
    return style;
}

double changeGap(const Measures &m) { return 8 * m.unit; }

ChangeBox::Tone toneOf(const NumberChange &change, int good)
{
    return good == 0                ? ChangeBox::Tone::Neutral
        : *change.change * good > 0 ? ChangeBox::Tone::Good
                                    : ChangeBox::Tone::Bad;
}

/// What leads, and beside it how it changed.
double widthOfValue(const StageNumbers &numbers, const TextSetter &setter, const Measures &m, const QString &language)
{
    const QString mark = changeMark(numbers, language);
    return setter.set(numberText(numbers, language), m.value, 0)->width()
        + (mark.isEmpty() ? 0 : changeGap(m) + setter.set(mark, changeStyle(m), 0)->width());
}

/// Beside what leads there is room for its course.
bool courseFits(const StageNumbers &numbers, const StageBox &stage, const TextSetter &setter, const Measures &m,
    const QString &language)
{
    const double room = stage.width - m.cellLeft - m.cellRight - 10 * m.unit - m.courseWidth;
    return numbers.course.size() > 1 && widthOfValue(numbers, setter, m, language) <= room;
}

/// On the line of the value, else below the label.
void layChange(NumberBox &box, const StageNumbers &numbers, const TextSetter &setter, const Measures &m, double width,
    const QString &language)
{
    const QString mark = changeMark(numbers, language);
    if (mark.isEmpty())
        return;
    const SharedText text = setter.set(mark, changeStyle(m), 0);
    const double beside = box.value.rect().right() + changeGap(m);
    const bool fits = beside + text->width() <= box.value.at.x() + width;
    const double baseline = box.value.at.y() + box.value.text->ascent();
    box.change.text = {text,
        fits ? QPointF(beside, baseline - text->ascent())
             : QPointF(box.value.at.x(), box.label.rect().bottom() + 1 * m.unit)};
    box.change.tone = toneOf(*numbers.change, goodDirection(numbers.kind));
}

NumberBox layNumber(const StageNumbers &numbers, const StageBox &stage, bool withCourse, const TextSetter &setter,
    const Measures &m, const QString &language, double top)
{
    NumberBox box;
    box.stage = stage.id;
    box.binding = numbers.binding;
    if (numbers.binding.isNull() || stage.collapsed)
        return box;
    const double left = stage.left + m.cellLeft;
    const double width = stage.width - m.cellLeft - m.cellRight;
    const double gap = 10 * m.unit;
    TextStyle style = m.value;
    SharedText value = setter.set(numberText(numbers, language), style, 0);
    if (value->width() > width) { // a very long number shrinks rather than run into the next stage
        style.size *= width / value->width() * 0.98;
        value = setter.set(numberText(numbers, language), style, 0);
    }
    box.value = {value, {left, top}};
    box.label = {setter.set(numbers.label, m.valueLabel, withCourse ? width - gap - m.courseWidth : width),
        {left, box.value.rect().bottom() - 1 * m.unit}};
    if (withCourse) {
        const double baseline = box.label.at.y() + box.label.text->ascent();
        box.course = QRectF(left + width - m.courseWidth, baseline - m.courseHeight, m.courseWidth, m.courseHeight);
        box.parts = numbers.course;
    }
    layChange(box, numbers, setter, m, withCourse ? width - 10 * m.unit - m.courseWidth : width, language);
    layOthers(box, numbers.others, setter, m, width, language);
    return box;
}

/// Stands on the border at `middle`, which leads from one stage to the next.
PillBox layPill(
    const StageNumbers &numbers, double middle, const TextSetter &setter, const Measures &m, const QString &language)
{
    PillBox pill;
    pill.after = numbers.stage;
    pill.next = numbers.next;
    pill.weakest = numbers.weakest;
    pill.fromReach = numbers.toNext->fromReach;
    SharedText text = setter.set(stepText(numbers, language),
        pill.weakest         ? m.weakestPill
            : pill.fromReach ? m.valueLabel
                             : m.pill,
        0);
    const double width = std::ceil(text->width() + 18 * m.unit);
    const double height = std::ceil(text->lineHeight() + 5 * m.unit);
    pill.rect = QRectF(middle - width / 2, 7 * m.unit, width, height);
    pill.text = {text, {pill.rect.center().x() - text->width() / 2, pill.rect.center().y() - text->height() / 2}};
    return pill;
}

/// How the steps changed, right of their pills, where the next one leaves room.
void layChangesOfSteps(NumbersBox &box, const MapNumbers &numbers, double right, const TextSetter &setter,
    const Measures &m, const QString &language)
{
    for (size_t at = 0; at < box.pills.size(); ++at) {
        PillBox &pill = box.pills[at];
        const auto from = std::find_if(
            numbers.begin(), numbers.end(), [&](const StageNumbers &each) { return each.stage == pill.after; });
        const QString mark = changeMark(*from->toNext, language);
        if (mark.isEmpty())
            continue;
        const SharedText text = setter.set(mark, changeStyle(m), 0);
        const double left = pill.rect.right() + 6 * m.unit;
        const double end = at + 1 < box.pills.size() ? box.pills[at + 1].rect.left() - 6 * m.unit : right;
        if (left + text->width() > end)
            continue;
        pill.change.text = {text, {left, pill.rect.center().y() - text->height() / 2}};
        pill.change.tone = toneOf(*from->toNext->change, 1);
    }
}

}

NumbersBox layNumbers(const MapNumbers &numbers, const std::vector<StageBox> &stages,
    const std::vector<StageId> &elsewhere, const TextSetter &setter, const Measures &m, const QString &language)
{
    NumbersBox box;
    const auto numbersOf = [&](StageId id) -> const StageNumbers * {
        const auto found
            = std::find_if(numbers.begin(), numbers.end(), [&](const StageNumbers &each) { return each.stage == id; });
        return found == numbers.end() ? nullptr : &*found;
    };
    const auto boxOf = [&](StageId id) {
        const auto found
            = std::find_if(stages.begin(), stages.end(), [&](const StageBox &each) { return each.id == id; });
        return found == stages.end() ? nullptr : &*found;
    };
    double top = m.laneTop;
    for (const StageNumbers &its : numbers) {
        // A step from one band of a poster to the next stands where the next begins; from or to a hidden stage nowhere.
        const bool isShown
            = boxOf(its.stage) || std::find(elsewhere.begin(), elsewhere.end(), its.stage) != elsewhere.end();
        if (const StageBox *next = its.toNext && isShown ? boxOf(its.next) : nullptr) {
            PillBox pill = layPill(its, next->left - m.headerGap / 2, setter, m, language);
            if (const double beyond = -pill.rect.left(); beyond > 0) {
                pill.rect.translate(beyond, 0);
                pill.text.at.rx() += beyond;
            }
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
    if (!stages.empty())
        layChangesOfSteps(box, numbers, stages.back().left + stages.back().width, setter, m, language);
    // On a poster either all have their course or none.
    const auto fits = [&](const StageBox &stage) {
        const StageNumbers *its = numbersOf(stage.id);
        return its && !stage.collapsed && courseFits(*its, stage, setter, m, language);
    };
    const auto hasNumber = [&](const StageBox &stage) {
        const StageNumbers *its = numbersOf(stage.id);
        return its && !its->binding.isNull() && !stage.collapsed;
    };
    const bool all = m.medium == Medium::Screen
        || std::all_of(
            stages.begin(), stages.end(), [&](const StageBox &stage) { return !hasNumber(stage) || fits(stage); });
    double bottom = m.laneTop;
    for (const StageBox &stage : stages) {
        const StageNumbers *its = numbersOf(stage.id);
        box.numbers.push_back(
            layNumber(its ? *its : StageNumbers {}, stage, all && fits(stage), setter, m, language, top));
        box.numbers.back().stage = stage.id;
        if (box.numbers.back().value)
            bottom = std::max(bottom, bottomOf(box.numbers.back()));
    }
    box.height = std::ceil(bottom + m.laneBottom);
    return box;
}

}
