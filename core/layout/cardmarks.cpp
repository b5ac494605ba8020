#include "layout/cardmarks.h"

#include "model/lookup.h"

namespace wend {

namespace {

using Sign = CardMark::Sign;

std::vector<Sign> signsOf(const CellFrame &frame, const Card &card)
{
    const Model &model = frame.model;
    static constexpr std::pair<EvidenceKind, Sign> kinds[] {{EvidenceKind::Seen, Sign::Seen},
        {EvidenceKind::Said, Sign::Said}, {EvidenceKind::Measured, Sign::Measured},
        {EvidenceKind::Assumed, Sign::Assumed}};
    std::vector<Sign> signs;
    const std::vector<EvidenceId> &evidence = evidenceOf(model, card.id);
    const bool shown = frame.measures.medium == Medium::Screen || frame.kind == LaneKind::PainPoints;
    for (const auto &[kind, sign] : kinds) {
        if (shown && std::any_of(evidence.begin(), evidence.end(), [&, kind = kind](EvidenceId id) {
                return model.at(id).kind == kind;
            }))
            signs.push_back(sign);
    }
    if (model.find(card.linkedMap))
        signs.push_back(Sign::MapLink);
    else if (!card.link.trimmed().isEmpty())
        signs.push_back(Sign::Link);
    if (model.find(card.persona))
        signs.push_back(Sign::Persona);
    return signs;
}

/// The words that stand lowest.
const PlacedText &lastWords(const CardBox &box)
{
    const PlacedText *last = &box.title;
    for (const PlacedText *text : {&box.detail, &box.mark}) {
        if (*text && text->rect().bottom() > last->rect().bottom() + 2)
            last = text;
    }
    return *last;
}

struct Pads
{
    double right = 0;
    double bottom = 0;
};

Pads padsOf(const CellFrame &frame)
{
    const Measures &m = frame.measures;
    switch (frame.kind) {
    case LaneKind::Touchpoints: return {m.cardPadRight, m.cardPadY};
    case LaneKind::PainPoints:
    case LaneKind::Ideas:
    case LaneKind::Messages: return {m.chipPadX, m.chipPadY};
    default: return {m.unit, 0};
    }
}

}

double markSize(const Measures &measures) { return measures.dot * 1.75; }

double marksWidth(const CellFrame &frame, const Card &card)
{
    const double gap = 2.5 * frame.measures.unit;
    return std::max(0.0, double(signsOf(frame, card).size()) * (markSize(frame.measures) + gap) - gap);
}

void layMarks(const CellFrame &frame, const Card &card, CardBox &box)
{
    const std::vector<Sign> signs = signsOf(frame, card);
    if (signs.empty())
        return;
    const Measures &m = frame.measures;
    if (const Persona *persona = frame.model.find(card.persona)) {
        box.persona = persona->colour.isValid() ? persona->colour : QColor(0x84569f);
        box.marker = persona->marker;
    }
    const double size = markSize(m);
    const double step = size + 2.5 * m.unit;
    const double width = marksWidth(frame, card);
    const Pads pads = padsOf(frame);
    double right = box.rect.width() - pads.right;
    const PlacedText &last = lastWords(box);
    // On the first line, dots or a star may stand at the right already.
    const bool crowded = &last == &box.title && last && last.text->lineCount() == 1;
    if (crowded)
        right = std::min(right, box.title.at.x() + box.titleWidth);
    const int line = last ? last.text->lineCount() - 1 : 0;
    const double end = last ? last.at.x() + last.text->lineWidth(line) + 6 * m.unit : 0;
    const bool silent = frame.kind == LaneKind::Storyboard || frame.kind == LaneKind::Pictures
        ? card.text.trimmed().isEmpty()
        : !last;
    double middle = 0;
    const double dotsRight = box.dots.x() + 4 * m.dotStep + m.dot;
    if (box.severity > 0 && box.dots.y() < box.title.rect().bottom()) {
        right = box.dots.x() - 5 * m.unit;
        middle = box.dots.y();
    } else if (box.severity > 0 && right - width > dotsRight + 5 * m.unit) {
        middle = box.dots.y();
        box.natural += 2 * m.unit;
    } else if (!silent && right - width >= end) {
        middle = last.rect().bottom() - last.text->lineHeight() / 2;
    } else {
        right = box.rect.width() - pads.right;
        middle = box.natural - pads.bottom + 2 * m.unit + size / 2;
        box.natural += size + 2 * m.unit;
    }
    double x = right - width + size / 2;
    for (const Sign sign : signs) {
        box.marks.push_back({sign, {x, middle}});
        x += step;
    }
}

}
