#include "poster/postercomposer.h"

#include "base/localized.h"
#include "base/picturebytes.h"
#include "model/lookup.h"
#include "model/words.h"
#include "poster/posterwords.h"

#include <QCoreApplication>
#include <set>

namespace wend {

namespace {

const TextStyle footStyle {smallestOnPaper, TextStyle::Weight::Regular, false, 1.3};
const TextStyle markStyle {smallestOnPaper, TextStyle::Weight::SemiBold, false, 1.3};
constexpr double footGap = 6;  ///< above and below the line over the legend
constexpr double itemGap = 15; ///< between two items of the legend
constexpr double signGap = 5;  ///< between a sign and its words
constexpr double rowGap = 2;
constexpr double codeSide = 54;       ///< map units: 39 mm on A1
constexpr double widestLogo = 3;      ///< times its height
constexpr Millimetres leastCode {18}; ///< that a telephone reads from an arm's length

/// What there is to explain on the bands of a sheet.
struct Shown
{
    bool pains = false, stars = false, line = false, weakest = false, steps = false, answered = false, courses = false;
    std::set<CardMark::Sign> marks;
    const Card *quickWin = nullptr;
    const FeelingBox *feelings = nullptr; ///< where there are several curves
};

void collect(const Model &model, const LaneBox &lane, CardId answer, Shown &shown)
{
    shown.line = shown.line || lane.lineAbove == BlueprintLine::Visibility;
    for (const auto &cell : lane.cells) {
        for (const CardBox &card : cell->cards) {
            shown.pains = shown.pains || card.severity > 0;
            shown.stars = shown.stars || card.star;
            shown.answered = shown.answered || card.id == answer;
            if (const Card &row = model.at(card.id); lane.kind == LaneKind::Ideas && row.effort == 1 && row.impact == 3)
                shown.quickWin = &row;
            for (const CardMark &mark : card.marks)
                shown.marks.insert(mark.sign);
        }
    }
}

Shown shownOn(const Model &model, const PosterPage &page)
{
    Shown shown;
    for (const PosterBand &band : page.bands) {
        for (const LaneBox &lane : band.layout.lanes()) {
            collect(model, lane, page.emphasis.answer, shown);
            if (lane.kind == LaneKind::Feeling && band.layout.feelings().curves.size() > 1)
                shown.feelings = &band.layout.feelings();
            if (lane.kind != LaneKind::Numbers)
                continue;
            for (const PillBox &pill : band.layout.numbers().pills) {
                shown.weakest = shown.weakest || pill.weakest;
                shown.steps = shown.steps || (!pill.weakest && !pill.fromReach);
            }
            for (const NumberBox &number : band.layout.numbers().numbers)
                shown.courses = shown.courses || !number.course.isNull();
        }
    }
    return shown;
}

double signWidth(const LegendItem &item)
{
    switch (item.sign) {
    case LegendItem::Sign::Severity: return 45;
    case LegendItem::Sign::Star:
    case LegendItem::Sign::Mark: return 12;
    case LegendItem::Sign::Word: return item.word.text->width();
    default: return 22;
    }
}

/// In rows up to `right`; where the last begins, and the bottom of all.
std::pair<size_t, double> place(std::vector<LegendItem> &legend, double top, double right)
{
    double x = 0;
    double y = top;
    size_t last = 0;
    for (size_t i = 0; i < legend.size(); ++i) {
        LegendItem &item = legend[i];
        const double sign = signWidth(item);
        if (x > 0 && x + sign + signGap + item.text.text->width() > right) {
            x = 0;
            y += item.text.text->height() + rowGap;
            last = i;
        }
        item.at = {x + sign / 2, y + item.text.text->height() / 2};
        item.word.at = {x, y};
        item.text.at = {x + sign + signGap, y};
        x = item.text.rect().right() + itemGap;
    }
    return {last, legend.empty() ? top : legend.back().text.rect().bottom()};
}

}

void PosterComposer::addLegend(LegendItem::Sign sign, const char *text)
{
    LegendItem item;
    item.sign = sign;
    item.words = localized("Poster", text, page.language);
    item.text.text = setter.set(item.words, footStyle, 0, 0);
    page.legend.push_back(item);
}

// What is shown and nothing else.
void PosterComposer::layLegend(double top, double right)
{
    using Sign = LegendItem::Sign;
    const Shown shown = shownOn(model, page);
    for (size_t at = 0; shown.feelings && at < shown.feelings->curves.size(); ++at) {
        LegendItem item;
        item.sign = Sign::Curve;
        item.curve = int(at);
        item.words = shown.feelings->curves[at].words;
        item.text.text = setter.set(item.words, footStyle, 0, 0);
        page.legend.push_back(item);
    }
    if (shown.pains)
        addLegend(Sign::Severity, QT_TRANSLATE_NOOP("Poster", "how bad, 1 to 5"));
    if (shown.stars)
        addLegend(Sign::Star, QT_TRANSLATE_NOOP("Poster", "moment of truth"));
    if (shown.weakest)
        addLegend(Sign::Weakest, QT_TRANSLATE_NOOP("Poster", "weakest step"));
    if (shown.steps)
        addLegend(Sign::Step, QT_TRANSLATE_NOOP("Poster", "share that goes on"));
    if (shown.answered)
        addLegend(Sign::Answered, QT_TRANSLATE_NOOP("Poster", "its worst pain, and the answer"));
    if (shown.courses)
        addLegend(Sign::Course, QT_TRANSLATE_NOOP("Poster", "over the period"));
    if (shown.line)
        addLegend(Sign::Line, QT_TRANSLATE_NOOP("Poster", "below it: what customers do not see"));
    // How sure one can be of a card.
    static constexpr std::pair<CardMark::Sign, const char *> evidence[] {
        {CardMark::Sign::Seen, QT_TRANSLATE_NOOP("Poster", "seen ourselves")},
        {CardMark::Sign::Said, QT_TRANSLATE_NOOP("Poster", "customers say so")},
        {CardMark::Sign::Measured, QT_TRANSLATE_NOOP("Poster", "measured")},
        {CardMark::Sign::Assumed, QT_TRANSLATE_NOOP("Poster", "assumed")}};
    for (const auto &[mark, words] : evidence) {
        if (shown.marks.contains(mark)) {
            addLegend(Sign::Mark, words);
            page.legend.back().mark = mark;
        }
    }
    if (shown.quickWin) {
        addLegend(Sign::Word, QT_TRANSLATE_NOOP("Poster", "helps much, costs little"));
        page.legend.back().word.text = setter.set(ideaMark(*shown.quickWin, page.language), markStyle, 0, 0);
    }
    // Never one item alone on the last row.
    const auto [last, bottom] = place(page.legend, top, right);
    for (double narrower = right; last > 0 && narrower > right * 0.6; narrower *= 0.96) {
        const auto [from, its] = place(page.legend, top, narrower);
        if (its > bottom || page.legend.size() - from > 1)
            break;
    }
}

/// In the lower right, with its words at its left; where what stands beside it ends.
double PosterComposer::layCode(double top)
{
    page.codeRect = {};
    page.codeWords = {};
    if (page.code.side == 0)
        return page.inner.width();
    const double side = std::max(codeSide, toPoints(leastCode).value / page.scale);
    page.codeRect = QRectF(page.inner.width() - side, top, side, side);
    const QString words
        = localized("Poster", QT_TRANSLATE_NOOP("Poster", "The newest\nmap, on\nyour phone"), page.language);
    page.codeWords.text = setter.set(words, footStyle, 0, 0);
    page.codeWords.at = {page.codeRect.left() - signGap - page.codeWords.text->width(),
        page.codeRect.center().y() - page.codeWords.text->height() / 2};
    return page.codeWords.at.x() - itemGap;
}

/// As high as the code, at its left; where what stands beside it ends.
double PosterComposer::layLogo(double top, double right)
{
    page.logo = {};
    const Picture *logo = model.find(businessOf(model).logo);
    const QSizeF size = logo ? QSizeF(pictureSize(logo->bytes)) : QSizeF();
    if (size.isEmpty())
        return right;
    const QSizeF shown = size.scaled(codeSide * widestLogo, codeSide, Qt::KeepAspectRatio);
    page.logo = {logo->id, logo->bytes, QRectF(QPointF(right - shown.width(), top), shown)};
    return page.logo.rect.left() - itemGap;
}

double PosterComposer::layFoot(double top)
{
    page.footLine = top + footGap;
    double y = page.footLine + footGap;
    page.legend.clear();
    const double right = layLogo(y, layCode(y));
    if (options.choices.legend)
        layLegend(y, right);
    for (const LegendItem &item : page.legend)
        y = std::max(y, item.text.rect().bottom());
    const QDate printed = options.choices.printed ? page.today : QDate();
    const QString words = options.choices.sources
        ? posterSources(model, map, numbers, page.language, printed).join(QStringLiteral(" · "))
        : printedWords(printed, page.language);
    page.sources = {};
    page.sourceWords = words;
    if (!words.isEmpty()) {
        page.sources = {setter.set(words, footStyle, right, 0), {0, y + rowGap}};
        y = page.sources.rect().bottom();
    }
    y = std::max({y, page.codeRect.bottom(), page.logo.rect.bottom()});
    return page.legend.empty() && !page.sources && page.codeRect.isNull() && !page.logo ? 0 : y - top;
}

}
