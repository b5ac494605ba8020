#include "layout/celllayout.h"

#include "layout/cardmarks.h"
#include "layout/cardwords.h"
#include "layout/picturecards.h"
#include "layout/pieces.h"
#include "model/words.h"

#include <cmath>

namespace wend {

namespace {

constexpr double sameWidth = 0.01;
constexpr int severities = 5;
constexpr double narrowColumn = 200; ///< of a screen, in units: below it cards stand one a row

// A card that says more ends in "…": nobody reads a map whose cards are as high as the screen, and the whole text
// stands in its field, in its details and in its tip.
constexpr int mostCardLines = 30;
constexpr int mostDetailLines = 4;

SharedText setText(const CellFrame &frame, const QString &text, const TextStyle &style, double width)
{
    return frame.setter.set(text, style, std::max(width, style.size), mostCardLines);
}

SharedText setDetail(const CellFrame &frame, const QString &text, const TextStyle &style, double width)
{
    return frame.setter.set(text, style, std::max(width, style.size), mostDetailLines);
}

/// On paper a touchpoint is one line where it can be: its name, and at the right end where it happens.
bool layInOneLine(const CellFrame &frame, const Card &card, const QString &detail, CardBox &box)
{
    const Measures &m = frame.measures;
    if (m.medium != Medium::Paper || box.title.text->lineCount() > 1 || marksWidth(frame, card) > 0)
        return false;
    const double star = box.star ? 2 * m.star + 5 * m.unit : 0;
    SharedText text = frame.setter.set(detail, m.detail, 0);
    const double right = box.rect.width() - m.cardPadRight;
    const double left = right - text->width();
    if (box.title.rect().right() + star + 8 * m.unit > left)
        return false;
    box.starAt = box.title.rect().right() + 5 * m.unit + m.star;
    box.detail = {text, {left, box.title.at.y() + box.title.text->ascent() - text->ascent()}};
    return true;
}

void layTouchpoint(const CellFrame &frame, const Card &card, CardBox &box)
{
    const Measures &m = frame.measures;
    const double room = box.rect.width() - m.cardPadX - m.cardPadRight;
    const QString title = titleWords(frame.model, card, frame.kind, frame.language);
    box.star = card.momentOfTruth;
    box.starAt = box.rect.width() - m.cardPadRight - m.star * 0.9;
    box.titleWidth = room - (box.star ? 2 * m.star + 3 * m.unit : 0);
    box.title = {setText(frame, title, m.title, box.titleWidth), {m.cardPadX, m.cardPadY}};
    box.natural = box.title.rect().bottom() + m.cardPadY;
    box.fits = box.title.text->lineCount() <= 2
        && longestPiece(frame.setter, title, m.title, box.titleWidth) <= box.titleWidth;
    const QString detail = detailWords(frame.model, card, frame.kind, frame.language);
    if (detail.isEmpty() || layInOneLine(frame, card, detail, box))
        return;
    box.detail = {setDetail(frame, detail, m.detail, room), {m.cardPadX, box.title.rect().bottom() + 1}};
    box.natural = box.detail.rect().bottom() + m.cardPadY;
    box.fits = box.fits && box.detail.text->lineCount() == 1;
}

/// Sets the words of a chip so that what is `tail` wide stands at the end of their last line, where there is room:
/// else they are set without regard to it, and false.
bool setWithTail(const CellFrame &frame, const QString &text, double tail, CardBox &box)
{
    const Measures &m = frame.measures;
    box.titleWidth = box.rect.width() - 2 * m.chipPadX;
    box.title = {setText(frame, text, m.body, box.titleWidth), {m.chipPadX, m.chipPadY}};
    // On paper hardly anything alone on the last line is worse than a line more.
    const double shortest = m.medium == Medium::Paper && tail > 0 ? 2 * m.body.size : 0;
    const auto hasRoom = [&](const SetText &set) {
        const double last = set.lineWidth(set.lineCount() - 1);
        return (set.lineCount() == 1 || last >= shortest) && last + m.chipPadX + tail <= box.titleWidth;
    };
    if (hasRoom(*box.title.text))
        return true;
    TextStyle plain = m.body;
    plain.balanced = false;
    SharedText unbalanced = setText(frame, text, plain, box.titleWidth);
    if (!m.body.balanced || !hasRoom(*unbalanced))
        return false;
    box.title.text = unbalanced;
    return true;
}

/// The middle of the last line's small letters.
double lastMiddle(const CardBox &box, const Measures &m)
{
    const SetText &text = *box.title.text;
    return box.title.at.y() + (text.lineCount() - 1) * text.lineHeight() + text.ascent() - m.body.size * 0.36;
}

void layPain(const CellFrame &frame, const Card &card, CardBox &box)
{
    const Measures &m = frame.measures;
    const double dots = (severities - 1) * m.dotStep + m.dot;
    box.severity = std::clamp(card.severity, 1, severities);
    const double room = box.rect.width() - 2 * m.chipPadX;
    const double signs = marksWidth(frame, card);
    if (setWithTail(frame, card.text, dots + (signs > 0 ? signs + 5 * m.unit : 0), box)) {
        box.dots = {m.chipPadX + room - dots, lastMiddle(box, m)};
        box.natural = box.title.rect().bottom() + m.chipPadY;
        return;
    }
    box.dots = {m.chipPadX, box.title.rect().bottom() + m.dot};
    box.natural = box.dots.y() + m.dot / 2 + m.chipPadY;
}

void layIdea(const CellFrame &frame, const Card &card, CardBox &box)
{
    const Measures &m = frame.measures;
    const double room = box.rect.width() - 2 * m.chipPadX;
    const QString words = ideaMark(card, frame.language);
    SharedText mark = words.isEmpty() ? nullptr : frame.setter.set(words, m.mark, 0);
    const bool beside = setWithTail(frame, card.text, mark ? mark->width() : 0, box);
    double bottom = box.title.rect().bottom();
    if (mark && beside) {
        const SetText &text = *box.title.text;
        const double baseline = box.title.at.y() + (text.lineCount() - 1) * text.lineHeight() + text.ascent();
        box.mark = {mark, {m.chipPadX + room - mark->width(), baseline - mark->ascent()}};
    } else if (mark) {
        box.mark = {mark, {m.chipPadX, bottom + 1}};
        bottom = box.mark.rect().bottom();
    }
    box.natural = bottom + m.chipPadY;
}

void layPlain(const CellFrame &frame, const Card &card, CardBox &box, double left)
{
    const Measures &m = frame.measures;
    const TextStyle &style = titleStyle(frame.kind, m);
    const double inset = frame.kind == LaneKind::Messages ? m.chipPadX : 0;
    const double top = frame.kind == LaneKind::Messages ? m.chipPadY : 0;
    box.titleWidth = box.rect.width() - left - inset;
    const QString title = titleWords(frame.model, card, frame.kind, frame.language);
    const QString detail = detailWords(frame.model, card, frame.kind, frame.language);
    double bottom = top;
    // A card of the backstage often says no more than who and with what; then that is its text.
    if (!title.isEmpty() || detail.isEmpty()) {
        box.title = {setText(frame, title, style, box.titleWidth), {left, top}};
        bottom = box.title.rect().bottom();
    }
    if (!detail.isEmpty()) {
        const TextStyle &small = title.isEmpty() ? style : m.detail;
        box.detail = {setDetail(frame, detail, small, box.titleWidth), {left, bottom + (title.isEmpty() ? 0 : 1)}};
        bottom = box.detail.rect().bottom();
    }
    box.natural = bottom + top;
}

/// On paper a card that is written from right to left is the mirror of one that is not. (On a screen its words are
/// typed where all others are.)
void mirrorRightToLeft(const CellFrame &frame, const Card &card, CardBox &box)
{
    const Measures &m = frame.measures;
    box.mirrored = m.medium == Medium::Paper && !box.picture && box.frame.isNull()
        && titleWords(frame.model, card, frame.kind, frame.language).isRightToLeft();
    if (!box.mirrored)
        return;
    const double width = box.rect.width();
    for (PlacedText *text : {&box.title, &box.detail, &box.mark}) {
        if (*text)
            text->at.rx() = width - text->rect().right();
    }
    box.dots.rx() = width - box.dots.x() - (severities - 1) * m.dotStep - m.dot;
    box.starAt = width - box.starAt;
    for (CardMark &mark : box.marks)
        mark.at.rx() = width - mark.at.x();
}

using BoxAt = std::function<CardBox(const Card &, double)>;

CardBox wholeRow(const CellFrame &frame, const Card &card, const BoxAt &boxAt)
{
    const auto [span, width] = frame.covered(card);
    CardBox box = boxAt(card, width);
    box.span = span;
    return box;
}

/// As many of the cards from `first` on as stand well side by side.
std::vector<CardBox> sideBySide(
    const CellFrame &frame, const std::vector<const Card *> &cards, size_t first, const BoxAt &boxAt)
{
    const double gap = frame.measures.cardGap;
    const double least = frame.measures.title.size * 14;
    // On paper a card is one line as a rule, so that two beside each other save no room unless both are wide; on a
    // screen two in a narrow column would break their names.
    const Measures &m = frame.measures;
    const bool narrow = frame.width + m.cellLeft + m.cellRight < narrowColumn * m.unit;
    const int usual = m.medium == Medium::Paper || narrow ? 1 : 2;
    const size_t perRow = size_t(std::max(usual, int((frame.width + gap) / (least + gap))));
    size_t most = 0;
    while (most < perRow && first + most < cards.size() && frame.covered(*cards[first + most]).first == 1)
        ++most;
    for (int together = int(most); together > 1; --together) {
        const double width = (frame.width - (together - 1) * gap) / together;
        std::vector<CardBox> boxes;
        do {
            boxes.push_back(boxAt(*cards[first + boxes.size()], width));
            boxes.back().span = 1;
        } while (boxes.back().fits && int(boxes.size()) < together);
        if (boxes.back().fits)
            return boxes;
    }
    return {wholeRow(frame, *cards[first], boxAt)};
}

/// Cards side by side, as many as their words allow; the last ones fill their row.
void flowInRows(const CellFrame &frame, CellBox &cell, const std::vector<const Card *> &cards, const BoxAt &boxAt)
{
    const double gap = frame.measures.cardGap;
    double top = 0;
    int row = 0;
    for (size_t first = 0; first < cards.size(); ++row) {
        std::vector<CardBox> boxes = sideBySide(frame, cards, first, boxAt);
        double height = 0;
        for (const CardBox &box : boxes)
            height = std::max(height, box.natural);
        double left = 0;
        for (CardBox &box : boxes) {
            box.rect = QRectF(left, top, box.rect.width(), height);
            box.row = row;
            left += box.rect.width() + gap;
            cell.cards.push_back(std::move(box));
        }
        first += boxes.size();
        top += height + gap;
    }
    cell.height = std::max(0.0, top - gap);
}

void flowInLines(
    const CellFrame &frame, CellBox &cell, const std::vector<const Card *> &cards, double gap, const BoxAt &boxAt)
{
    double top = 0;
    int row = 0;
    for (const Card *card : cards) {
        CardBox box = wholeRow(frame, *card, boxAt);
        box.rect = QRectF(0, top, box.rect.width(), box.natural);
        box.row = row++;
        top += box.natural + gap;
        cell.cards.push_back(std::move(box));
    }
    cell.height = std::max(0.0, top - gap);
}

}

double cardGap(LaneKind kind, const Measures &measures)
{
    switch (kind) {
    case LaneKind::Doing: return measures.cardGap * 0.9;
    case LaneKind::Thinking: return measures.cardGap * 1.3;
    case LaneKind::Storyboard: return measures.cardGap * 1.5;
    default: return measures.cardGap;
    }
}

std::shared_ptr<const CellBox> layClosedCell(const CellFrame &frame, int cards, bool saysHowMany)
{
    auto cell = std::make_shared<CellBox>();
    cell->width = frame.width;
    cell->hidden = cards;
    if (saysHowMany && cards > 0)
        cell->count.text = frame.setter.set(QString::number(cards), frame.measures.laneLabel, 0);
    return cell;
}

const TextStyle &titleStyle(LaneKind kind, const Measures &measures)
{
    switch (kind) {
    case LaneKind::Touchpoints: return measures.title;
    case LaneKind::Thinking: return measures.quote;
    case LaneKind::Backstage:
    case LaneKind::Support:
    case LaneKind::Pictures:
    case LaneKind::Storyboard: return measures.small;
    default: return measures.body;
    }
}

double firstTextTop(LaneKind kind, const Measures &measures)
{
    switch (kind) {
    case LaneKind::Touchpoints: return measures.cardPadY;
    case LaneKind::PainPoints:
    case LaneKind::Ideas:
    case LaneKind::Messages: return measures.chipPadY;
    default: return 0;
    }
}

CardBox layCard(const CellFrame &frame, const Card &card, double width)
{
    CardBox box;
    box.id = card.id;
    box.rect = QRectF(0, 0, width, 0);
    switch (frame.kind) {
    case LaneKind::Touchpoints: layTouchpoint(frame, card, box); break;
    case LaneKind::PainPoints: layPain(frame, card, box); break;
    case LaneKind::Ideas: layIdea(frame, card, box); break;
    case LaneKind::Doing: layPlain(frame, card, box, frame.measures.bulletText); break;
    case LaneKind::Thinking: layPlain(frame, card, box, frame.measures.quoteText); break;
    case LaneKind::Messages: layPlain(frame, card, box, frame.measures.chipPadX); break;
    case LaneKind::Pictures: layPicture(frame, card, box); break;
    case LaneKind::Storyboard: layFrame(frame, card, box); break;
    default: layPlain(frame, card, box, 0); break;
    }
    layMarks(frame, card, box);
    mirrorRightToLeft(frame, card, box);
    box.natural = std::ceil(box.natural);
    box.rect.setHeight(box.natural);
    return box;
}

std::shared_ptr<const CellBox> layCell(
    const CellFrame &frame, const std::vector<CardId> &ids, const CellBox *old, const std::vector<CardId> &touched)
{
    auto cell = std::make_shared<CellBox>();
    cell->width = frame.width;
    if (frame.kind == LaneKind::Feeling || frame.kind == LaneKind::Numbers || frame.kind == LaneKind::Channels)
        return cell; // drawn from other rows; a card that strays here waits for the way back
    std::vector<const Card *> cards;
    cards.reserve(ids.size());
    for (const CardId id : ids)
        cards.push_back(&frame.model.at(id));

    std::unordered_map<CardId, const CardBox *> known;
    if (old) {
        for (const CardBox &box : old->cards)
            known.emplace(box.id, &box);
        for (const CardId id : touched)
            known.erase(id);
    }
    const auto boxAt = [&](const Card &card, double width) {
        const auto found = known.find(card.id);
        if (found != known.end() && std::abs(found->second->rect.width() - width) < sameWidth)
            return *found->second;
        return layCard(frame, card, width);
    };
    if (frame.kind == LaneKind::Touchpoints)
        flowInRows(frame, *cell, cards, boxAt);
    else if (frame.kind == LaneKind::Storyboard)
        flowFrames(frame, *cell, cards, boxAt);
    else
        flowInLines(frame, *cell, cards, cardGap(frame.kind, frame.measures), boxAt);
    return cell;
}

}
