#include "layout/picturecards.h"

#include "base/picturebytes.h"

#include <cmath>

namespace wend {

namespace {

// In sizes of the type of titles, so that pictures keep their proportion to words at any scale.
constexpr double widestFrame = 14.5;
constexpr double highestPicture = 16;
constexpr double frameShape = 3.0 / 4; ///< height to width
constexpr int mostCaptionLines = 12;   ///< of a caption
constexpr QSizeF unknownSize(4, 3);    ///< of a picture that cannot be read

QSizeF shapeOf(const Picture &picture)
{
    const QSize size = pictureSize(picture.bytes);
    return size.isEmpty() ? unknownSize : QSizeF(size);
}

/// Below `top`. An empty caption takes no room, but has a place to be written in.
void layCaption(const CellFrame &frame, const Card &card, CardBox &box, double top)
{
    const double gap = top > 0 ? frame.measures.chipPadY * 0.7 : 0;
    box.titleWidth = box.rect.width();
    box.title = {frame.setter.set(card.text, frame.measures.small, box.titleWidth, mostCaptionLines), {0, top + gap}};
    const bool silent = card.text.trimmed().isEmpty() && top > 0;
    box.natural = silent ? top : box.title.rect().bottom();
}

double frameWidth(const CellFrame &frame, double room)
{
    return std::min(room, frame.measures.title.size * widestFrame);
}

}

void layPicture(const CellFrame &frame, const Card &card, CardBox &box)
{
    double top = 0;
    if (const Picture *picture = frame.model.find(card.picture)) {
        const QSizeF most(box.rect.width(), frame.measures.title.size * highestPicture);
        box.picture
            = {picture->id, picture->bytes, QRectF(QPointF(), shapeOf(*picture).scaled(most, Qt::KeepAspectRatio))};
        top = box.picture.rect.bottom();
    }
    layCaption(frame, card, box, top);
}

void layFrame(const CellFrame &frame, const Card &card, CardBox &box)
{
    const double usual = frameWidth(frame, frame.width);
    box.rect.setWidth(frame.covered(card).first > 1 ? box.rect.width() : usual);
    box.frame = QRectF(0, 0, box.rect.width(), usual * frameShape);
    if (const Picture *picture = frame.model.find(card.picture)) {
        QRectF rect(QPointF(), shapeOf(*picture).scaled(box.frame.size(), Qt::KeepAspectRatio));
        rect.moveCenter(box.frame.center());
        box.picture = {picture->id, picture->bytes, rect};
    }
    layCaption(frame, card, box, box.frame.bottom());
}

void flowFrames(const CellFrame &frame, CellBox &cell, const std::vector<const Card *> &cards,
    const std::function<CardBox(const Card &, double)> &boxAt)
{
    const double gap = cardGap(frame.kind, frame.measures);
    const double width = frameWidth(frame, frame.width);
    const size_t perRow = size_t(std::max(1.0, std::floor((frame.width + gap) / (width + gap))));
    double top = 0;
    double height = 0;
    int row = 0;
    size_t inRow = 0;
    for (const Card *card : cards) {
        const auto [span, wide] = frame.covered(*card);
        if (inRow == perRow || (inRow > 0 && span > 1)) {
            top += height + gap;
            height = 0;
            inRow = 0;
            ++row;
        }
        CardBox box = boxAt(*card, span > 1 ? wide : width);
        box.span = span;
        box.rect.moveTo(double(inRow) * (width + gap), top);
        box.row = row;
        height = std::max(height, box.natural);
        inRow = span > 1 ? perRow : inRow + 1;
        cell.cards.push_back(std::move(box));
    }
    cell.height = cards.empty() ? 0 : top + height;
}

bool numberFrames(LaneBox &lane, const TextSetter &setter, const Measures &measures)
{
    bool changed = false;
    int number = 0;
    for (std::shared_ptr<const CellBox> &cell : lane.cells) {
        const int first = number;
        const bool right = std::all_of(
            cell->cards.begin(), cell->cards.end(), [&](const CardBox &box) { return box.number == ++number; });
        if (right) {
            number += cell->hidden;
            continue;
        }
        auto numbered = std::make_shared<CellBox>(*cell);
        number = first;
        for (CardBox &box : numbered->cards) {
            box.number = ++number;
            const SharedText text = setter.set(QString::number(number), measures.mark, 0);
            const double middle = measures.face * 1.1;
            box.numberText = {text, QPointF(middle - text->width() / 2, middle - text->height() / 2)};
        }
        number += cell->hidden;
        cell = std::move(numbered);
        changed = true;
    }
    return changed;
}

}
