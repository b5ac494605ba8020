#pragma once

#include "base/goon.h"
#include "layout/maplayout.h"
#include "layout/personabox.h"
#include "model/posterchoices.h"
#include "poster/papersizes.h"
#include "poster/qrcode.h"
#include "render/mappainter.h"

#include <QDate>
#include <QStringList>

namespace wend {

struct PosterOptions
{
    Sheet sheet;
    Millimetres margin {0}; ///< 0: 2.2 % of the sheet's long side, 1.7 % above and below; less on a banner
    QString language;       ///< of the poster's own words; empty: the language of the business
    double distance = 0;    ///< metres, from which it shall be read; 0: what is usual for the sheet
    Millimetres bleed {0};  ///< how far the ground goes beyond the sheet, for a print shop that trims it
    QDate today;            ///< the day of printing; invalid: it is asked for
    PosterChoices choices;
    GoOn goOn; ///< stopped, the sheet is not filled
};

/// Something of the line at the foot.
struct LegendItem
{
    enum class Sign { Severity, Star, Weakest, Step, Answered, Course, Line, Curve, Mark, Word };
    Sign sign = Sign::Severity;
    PlacedText word; ///< of Sign::Word: what stands on the cards, "quick win"
    PlacedText text;
    QString words;                              ///< as they are read aloud
    QPointF at;                                 ///< centre of the sign
    int curve = 0;                              ///< which of the layout's curves
    CardMark::Sign mark = CardMark::Sign::Seen; ///< of Sign::Mark: what stands behind a card
};

/// Words at the head of a sheet.
struct HeadText
{
    enum class Colour { Ink, Soft, Weakest, Accent };
    PlacedText text;
    Colour colour = Colour::Ink;
    QString words {}; ///< as they are read aloud
    bool isHeadline = false;
};

/// Some of the stages of a map beside each other. A long journey is broken into several, one below the other.
struct PosterBand
{
    MapLayout layout;
    QPointF at;
};

/// A card's link, or the code's.
struct PosterLink
{
    QRectF rect; ///< points
    QString target;
    CardId card; ///< null: the code
};

/// A composed sheet. Everything but `size` and `origin` is in map units; `scale` is how many points one is.
struct PosterPage
{
    QSizeF size;    ///< points
    QPointF origin; ///< points: the inner edge of the margin
    double scale = 1;
    QSizeF inner; ///< the sheet without margins
    QString language;
    std::vector<HeadText> head;
    std::vector<std::pair<PersonaBox, QPointF>> personas;
    std::vector<PosterBand> bands; ///< at least one
    double footLine = 0;
    std::vector<LegendItem> legend;
    PlacedText sources;
    QString sourceWords;  ///< as they are read aloud
    QrCode code;          ///< of a link
    QRectF codeRect;      ///< its quiet edge included
    PlacedText codeWords; ///< what it is for
    PlacedPicture logo;   ///< of the business
    QString heading;      ///< the title in one line, for the file's properties
    QString title;        ///< of the map alone
    QString message;      ///< the headline
    QString business;     ///< "Fern & Flour, Bristol"
    QString owner;
    QDate today;      ///< the day of printing
    double bleed = 0; ///< points
    std::vector<PosterLink> links;
    QString words; ///< all that is set on it, one a line
    QHash<StageId, QString> stageNames;
    QHash<CardId, QString> cardTexts; ///< what cards say, as it is read aloud
    QStringList warnings;             ///< what does not read well, in the poster's language
    QString largerPaper;              ///< on which it would; empty: it does, or none is large enough
    LaneId widestLane;                ///< without which the words grow most; null: it reads well

    std::shared_ptr<const TextSetter> setter; ///< of the layout; it refers to the one given to composePoster

    double smallestType = 0; ///< points, of all that is set on it
    PosterGround ground = PosterGround::Paper;
    QColor accent;     ///< of the business; invalid: none
    Emphasis emphasis; ///< of the weakest step
    PlacedText tab;    ///< "Weakest step", from the top left of its band
    double tabHeight = 0;

    /// The weakest step's band, from the map's top left, its tab above the map included; null where it is not here.
    QRectF strip(const PosterBand &band) const;

    double bottom() const; ///< of the last band
};

/// A map as one sheet that it fills: the largest type at which all fits, with as many bands below each other as that
/// takes; then the lanes share what is left. The setter must outlive the page.
PosterPage composePoster(
    const Model &model, MapId map, const MapNumbers &numbers, const PosterOptions &options, const TextSetter &setter);

/// The colours of a ground.
Theme themeOf(PosterGround ground);

/// In points, from the sheet's top left, what meets `visible`. The paper's colour included.
void paintPoster(QPainter &painter, const PosterPage &page, const QRectF &visible, const MapStyle &style);
/// The whole sheet, in the colours and with the shadows for paper.
void paintPoster(
    QPainter &painter, const PosterPage &page, const CoursePainter *course = nullptr, PdfMarks *marks = nullptr);

/// The smallest type, in points, that is read without effort at a distance in metres: capitals 10 minutes of arc high,
/// twice what a good eye (20/20) can just tell, of a face whose capitals are 0.727 of its size (Inter).
double readableType(double metres);
/// The other way: from how many metres type of so many points is read, in tenths, rounded down.
double readableFrom(double points);
/// From how far a sheet is read as a rule, by its long side: A4 0.4 m, A3 0.6, A2 1, A1 1.5, larger ones 2.
double usualDistance(const Sheet &sheet);

}
