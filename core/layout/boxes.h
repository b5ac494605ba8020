#pragma once

#include "layout/hit.h"
#include "layout/text.h"
#include "model/mapnumbers.h"

#include <QPainterPath>
#include <QRectF>
#include <array>

// What a map is laid out into: plain data for drawing and hit testing, in map units. A card's rectangles are relative
// to its cell, a cell's to the lane, a lane's things to the lane's top: so moving a lane down touches none of them.

namespace wend {

using SharedText = std::shared_ptr<const SetText>;

struct PlacedText
{
    SharedText text; ///< null: nothing to say
    QPointF at;      ///< top left
    explicit operator bool() const { return text != nullptr; }
    QRectF rect() const { return text ? QRectF(at, QSizeF(text->width(), text->height())) : QRectF(); }
};

/// A picture where it is drawn. The bytes are shared with the model's row.
struct PlacedPicture
{
    PictureId id; ///< null: none
    QByteArray bytes;
    QRectF rect;
    explicit operator bool() const { return bool(id); }
};

/// A small sign at the lower right of a card: what stands behind it, whether it leads somewhere, whom alone it speaks
/// of.
struct CardMark
{
    enum class Sign { Seen, Said, Measured, Assumed, Link, MapLink, Persona };
    Sign sign = Sign::Seen;
    QPointF at; ///< its middle, within the card
};

struct CardBox
{
    CardId id;
    QRectF rect;                              ///< within its cell
    PlacedText title;                         ///< the card's own text, within `rect`
    PlacedText detail;                        ///< channel and device, or owner and tool, within `rect`
    PlacedText mark;                          ///< "quick win", within `rect`
    double titleWidth = 0;                    ///< where the title's lines break
    double natural = 0;                       ///< height it needs; cards of one row are as high as the highest
    int row = 0;                              ///< of its cell, counted from the top
    int severity = 0;                         ///< dots of a pain point, 0: none
    QPointF dots;                             ///< left end of their row, at its middle, within `rect`
    bool star = false;                        ///< a moment of truth
    double starAt = 0;                        ///< its middle, from the card's left
    bool fits = true;                         ///< its words fit well at this width
    bool mirrored = false;                    ///< it is read from right to left, and so are its bullet, bar and dots
    int span = 1;                             ///< shown columns it covers; `rect` is as wide as they are
    QColor persona;                           ///< colour of the only persona it speaks of; invalid: it speaks of all
    MarkerShape marker = MarkerShape::Circle; ///< that persona's
    std::vector<CardMark> marks;
    PlacedPicture picture; ///< of a card in a lane of pictures
    QRectF frame;          ///< of a storyboard, around the picture; null: no frame
    int number = 0;        ///< of the frame, counted through the lane
    PlacedText numberText;
};

struct CellBox
{
    double width = 0;  ///< of the cards' area it is laid out for
    double height = 0; ///< cards of columns at the left that reach into it included
    std::vector<CardBox> cards;
    int hidden = 0;   ///< cards it holds and does not show, since its column or lane is collapsed
    PlacedText count; ///< their number, where its lane is collapsed
};

/// A stage's header, over all its columns.
struct StageBox
{
    StageId id;
    double left = 0;
    double width = 0; ///< to the left of the next stage
    int first = 0;    ///< of its columns
    int columns = 1;
    bool collapsed = false;              ///< to one thin column
    QColor colour;                       ///< as chosen, or the default of its place
    PlacedText name, question, duration; ///< of a collapsed stage none: its column says the name
};

/// A column of cells: a stage, or a step of one.
struct ColumnBox
{
    StageId id;    ///< whose cards are in it; of a collapsed stage the stage, though its cards may be in its steps
    int stage = 0; ///< among the boxes of stages
    int from = 0;  ///< which columns of the map it stands for, counted with the hidden ones: [from, after)
    int after = 1;
    double left = 0;
    double width = 0; ///< to the left of the next column
    bool collapsed = false;
    QColor colour;
    PlacedText step;  ///< the step's name in the second row of headers; null: a column that is no step
    PlacedText aside; ///< of a collapsed column its name and the number of its cards: read downwards, `at` is the
                      ///< text's own top left, turned by a quarter around it
};

/// Columns or lanes that are not shown, between those that are.
template <class Row>
struct HiddenBox
{
    int before = 0; ///< which of the shown ones is after them; their number: none
    double at = 0;  ///< x or y of the border where they would be
    std::vector<Id<Row>> ids;
};

struct LaneBox
{
    LaneId id;
    LaneKind kind = LaneKind::Text;
    BlueprintLine lineAbove = BlueprintLine::None;
    double top = 0;         ///< its line
    double height = 0;      ///< to the line of the next
    bool collapsed = false; ///< shows its name and how many cards there are
    bool pinned = false;    ///< stays in view below the headers where the map scrolls
    int reach = 1;          ///< columns that its widest card covers
    double ownHeight = 0;   ///< that a person gave it, 0: none
    double needed = 0;      ///< the height its things ask for; `height` is more on a stretched map
    double labelRoom = 0;   ///< above its things, for its label where that has a line of its own
    double contentTop = 0;  ///< from `top` to where cells begin
    PlacedText label;       ///< from the lane's top left
    PlacedText lineName;    ///< "Line of visibility", above the lane's top
    std::vector<std::shared_ptr<const CellBox>> cells; ///< one a column
};

struct FeelingPoint
{
    FeelingId id;
    StageId stage; ///< the column it is in
    QPointF at;    ///< x in the map, y from the lane's top
    int value = 0;
    PlacedText label;
    QRectF labelRect; ///< with its star; null: no label
    bool star = false;
};

/// One persona's emotions, as they are or as they should be.
struct CurveBox
{
    CurveKey key;
    QColor colour;                            ///< invalid: drawn in ink
    MarkerShape marker = MarkerShape::Circle; ///< no two personas of a map have the same, up to eight
    int index = 0;                            ///< of the persona on the map: decides the dashes
    bool calm = false;                        ///< another curve is worked on
    QString words;                            ///< "Maya, as it should be"
    PlacedText name;                          ///< in the label column, only where there are several curves
    std::vector<FeelingPoint> points;
    QPainterPath path;
};

struct FeelingBox
{
    LaneId lane;       ///< it is placed for; null: no lane shows feelings
    double height = 0; ///< of that lane
    double panelTop = 0;
    double panelHeight = 0;
    double zero = 0;                  ///< where a feeling of 0 lies
    double reach = 0;                 ///< from 0 to 100
    bool alone = false;               ///< a single curve has points: drawn with faces
    int highest = 0, lowest = 0;      ///< values of all curves of the map, also where they are not shown here
    std::array<PlacedText, 3> levels; ///< names of high, middle and low, at the left edge of the first panel
    std::vector<CurveBox> curves;
};

/// A number of a stage in one small line.
struct FurtherNumberBox
{
    BindingId binding;
    PlacedText text;
};

/// By how much a number differs from that of the period it is compared with. Only a sure difference has one.
struct ChangeBox
{
    enum class Tone { Good, Bad, Neutral }; ///< neutral: more of it is neither
    PlacedText text;                        ///< "▲ 33 %"
    Tone tone = Tone::Neutral;
    explicit operator bool() const { return bool(text); }
};

struct NumberBox
{
    StageId stage;
    BindingId binding;
    PlacedText value, label;
    ChangeBox change;                     ///< beside the value, or below the label where there is no room
    std::vector<FurtherNumberBox> others; ///< the first few of them, one below the other
    PlacedText more;                      ///< "and 2 more"; null: those are all
    QRectF course;                        ///< null where there is no room or no course
    std::vector<double> parts;            ///< see StageNumbers::course
};

/// The share that goes on, on the border after a stage.
struct PillBox
{
    StageId after, next; ///< one of them may not be here, but in another band of a poster
    QRectF rect;
    PlacedText text;
    ChangeBox change; ///< beside it; none where the next pill is too near
    bool weakest = false;
    bool fromReach = false; ///< no share of people: words without a pill
};

struct NumbersBox
{
    double height = 0;              ///< needed, with the space below
    std::vector<NumberBox> numbers; ///< one a stage
    std::vector<PillBox> pills;
};

}
