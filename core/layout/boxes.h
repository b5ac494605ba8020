#pragma once

#include "layout/text.h"
#include "model/mapnumbers.h"

#include <QPainterPath>
#include <QRectF>

// What a map is laid out into: plain data for drawing and hit testing, in map units. A card's rectangles are relative to
// its cell, a cell's to the lane, a lane's things to the lane's top: so moving a lane down touches none of them.

namespace wend {

using SharedText = std::shared_ptr<const SetText>;

struct PlacedText
{
    SharedText text; ///< null: nothing to say
    QPointF at;      ///< top left
    explicit operator bool() const { return text != nullptr; }
    QRectF rect() const { return text ? QRectF(at, QSizeF(text->width(), text->height())) : QRectF(); }
};

struct CardBox
{
    CardId id;
    QRectF rect;       ///< within its cell
    PlacedText title;  ///< the card's own text, within `rect`
    PlacedText detail; ///< channel and device, or owner and tool, within `rect`
    PlacedText mark;   ///< "quick win", within `rect`
    double titleWidth = 0; ///< where the title's lines break
    double natural = 0;    ///< height it needs; cards of one row are as high as the highest
    int row = 0;           ///< of its cell, counted from the top
    int severity = 0;      ///< dots of a pain point, 0: none
    QPointF dots;          ///< left end of their row, at its middle, within `rect`
    bool star = false;     ///< a moment of truth
    bool fits = true;      ///< its words fit well at this width
    QColor persona;        ///< colour of the only persona it speaks of; invalid: it speaks of all
};

struct CellBox
{
    double height = 0;
    std::vector<CardBox> cards;
};

struct StageBox
{
    StageId id;
    double left = 0;
    double width = 0; ///< to the left of the next stage
    QColor colour;    ///< as chosen, or the default of its place
    PlacedText name, question, duration;
};

struct LaneBox
{
    LaneId id;
    LaneKind kind = LaneKind::Text;
    BlueprintLine lineAbove = BlueprintLine::None;
    double top = 0;        ///< its line
    double height = 0;     ///< to the line of the next
    double needed = 0;     ///< the height its things ask for; `height` is more on a stretched map
    double contentTop = 0; ///< from `top` to where cells begin
    PlacedText label;      ///< from the lane's top left
    PlacedText lineName;   ///< "Line of visibility", above the lane's top
    std::vector<std::shared_ptr<const CellBox>> cells; ///< one a stage
};

struct FeelingPoint
{
    FeelingId id;
    StageId stage;
    QPointF at; ///< x in the map, y from the lane's top
    int value = 0;
    PlacedText label;
    QRectF labelRect; ///< with its star; null: no label
    bool star = false;
};

/// One persona's emotions.
struct CurveBox
{
    PersonaId persona; ///< null: the map's own
    QColor colour;     ///< invalid: drawn in ink
    MarkerShape marker = MarkerShape::Circle;
    int index = 0;     ///< decides the dashes
    PlacedText name;   ///< in the label column, only where there are several curves
    std::vector<FeelingPoint> points;
    QPainterPath path;
};

struct FeelingBox
{
    double height = 0; ///< of the lane it was placed for
    double panelTop = 0;
    double panelHeight = 0;
    double zero = 0; ///< where a feeling of 0 lies
    double reach = 0; ///< from 0 to 100
    std::vector<CurveBox> curves;
};

struct NumberBox
{
    StageId stage;
    BindingId binding;
    PlacedText value, label;
    QRectF course; ///< null where there is no room or no course
    std::vector<double> parts; ///< see StageNumbers::course
};

/// The share that goes on, on the border after a stage.
struct PillBox
{
    StageId after;
    QRectF rect;
    PlacedText text;
    bool weakest = false;
};

struct NumbersBox
{
    double height = 0; ///< needed, with the space below
    std::vector<NumberBox> numbers; ///< one a stage
    std::vector<PillBox> pills;
};

}
