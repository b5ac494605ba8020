#pragma once

#include "base/id.h"
#include "model/enums.h"

#include <QByteArray>
#include <QColor>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>

// What a workbook holds, as plain data held by id. One struct a table; columns.h says how each is stored.
// Order among siblings is `position`, a real number between the neighbours', ties broken by id.
// An empty text, a null id, an invalid date or an empty optional means "not said".

namespace wend {

/// A picture that cards, personas and posters show, kept as it came (or made smaller where it was larger than any
/// poster needs).
struct Picture
{
    Id<Picture> id;
    QString name;     ///< of its file, without folder
    QByteArray bytes; ///< PNG or JPEG; decode only with size limits (edit/pictures.h)
    bool operator==(const Picture &) const = default;
};

/// The business the workbook is about: exactly one row.
struct Business
{
    Id<Business> id;
    QString name;
    QString place;
    QString language = QStringLiteral("en");  ///< of the content: decides regional glyphs and the poster's words
    QString currency = QStringLiteral("EUR"); ///< ISO 4217
    Id<Picture> logo;                         ///< on its posters; null: none
    QColor accent;                            ///< of its posters; invalid: none
    bool operator==(const Business &) const = default;
};

struct Persona
{
    Id<Persona> id;
    double position = 0;
    QString name;
    std::optional<int> age; ///< years
    QString quote;
    QString place;
    QString work;
    QString income;
    QString goals;   ///< "Wants"
    QString reasons; ///< reasons to buy
    QString worries; ///< "Worries"
    QString habits;
    QString channels; ///< "Found on"
    QString devices;
    QString segment;
    std::optional<double> share; ///< of all customers, 0 to 1
    QColor colour;
    MarkerShape marker = MarkerShape::Circle;
    int avatarSkin = 0;       ///< 0 to 5, see render/avatar.h
    int avatarHair = 0;       ///< style, 0 to 5
    int avatarHairColour = 0; ///< 0 to 5
    Id<Picture> picture;      ///< null: the drawn avatar
    QString dimension;        ///< what tells these customers among the numbers: a dimension of sources ("Device")…
    QString dimensionValue;   ///< …and its value ("Phone"); empty: nothing does
    bool operator==(const Persona &) const = default;
};

struct Map
{
    Id<Map> id;
    double position = 0;
    QString title;
    QString goal;
    QString scenario;
    QString product;
    MapKind kind = MapKind::AsItIs;
    QString owner;
    QString tags; ///< separated by commas
    QDate reviewDate;
    QDate periodFrom; ///< the reporting period, both days included; invalid: all there is
    QDate periodTo;
    Id<Map> pair;      ///< the same journey as it should be, or as it is; both maps name each other
    QString levelHigh; ///< names of the levels of feeling; empty: the usual ones
    QString levelMiddle;
    QString levelLow;
    std::optional<double> namesWidth; ///< of the column of lane names, in map units; not said: the usual
    PosterHeadline headlineKind = PosterHeadline::Proposed;
    QString headline; ///< of its poster, in a person's own words
    PosterGround ground = PosterGround::Paper;
    bool withoutLegend = false; ///< on its poster
    bool withoutSources = false;
    bool withoutPrinted = false;              ///< the day of printing
    QString posterLink;                       ///< where the code on its poster leads; empty: it has none
    Comparison comparison = Comparison::None; ///< what the reporting period is compared with
    QDate compareFrom;                        ///< where the comparison is with days of one's own, both included
    QDate compareTo;
    std::optional<double> unitCost; ///< what one of the things sold costs the business, in Business::currency
    QString posterTitle;            ///< on its poster, in a person's own words; empty: its title
    QString posterSubtitle;         ///< empty: whose it is, and of when
    bool withoutHead = false;       ///< its poster has neither headline nor title
    bool operator==(const Map &) const = default;
};

/// A persona that is shown on a map.
struct MapPersona
{
    Id<MapPersona> id;
    Id<Map> map;
    Id<Persona> persona;
    double position = 0;
    bool offPoster = false; ///< the poster has no card of it
    bool operator==(const MapPersona &) const = default;
};

/// A column of the map, or a step within one. A stage that has steps has no column of its own: its steps are the
/// columns, and cards and feelings are in them. Numbers belong to the stage. Steps have no steps.
struct Stage
{
    Id<Stage> id;
    Id<Map> map;
    Id<Stage> parent; ///< null: a stage; else a step of that stage, on the same map
    double position = 0;
    QString name;
    QString question; ///< or goal, shown below the name
    QColor colour;
    std::optional<double> duration;
    DurationUnit durationUnit = DurationUnit::Days;
    FunnelLevel level = FunnelLevel::None;
    std::optional<double> target; ///< conversion to the next stage that the owner wants, 0 to 1
    std::optional<double> width;  ///< of its column, in map units; not said: its share of the room
    bool collapsed = false;       ///< narrowed to its name (a stage with steps: to one column)
    bool hidden = false;          ///< not drawn at all
    bool operator==(const Stage &) const = default;
};

struct Lane
{
    Id<Lane> id;
    Id<Map> map;
    double position = 0;
    LaneKind kind = LaneKind::Text;
    QString name; ///< empty: the kind's own name in the language of the business
    BlueprintLine lineAbove = BlueprintLine::None;
    std::optional<double> height; ///< at least this high, in map units; not said: as its content needs
    bool collapsed = false;       ///< lowered to its name
    bool hidden = false;          ///< not drawn at all
    bool pinned = false;          ///< stays in view below the stages while the map scrolls
    bool offPoster = false;       ///< the poster leaves it out
    bool operator==(const Lane &) const = default;
};

/// What the business pays for.
struct Tool
{
    Id<Tool> id;
    double position = 0;
    QString name;
    std::optional<double> monthlyCost; ///< in Business::currency
    bool operator==(const Tool &) const = default;
};

/// One thing in a cell. What it is (touchpoint, pain point, idea…) follows from its lane's kind, so a card dragged to
/// another lane becomes what that lane holds and keeps its other fields for the way back.
struct Card
{
    Id<Card> id;
    Id<Lane> lane;
    Id<Stage> stage;
    double position = 0;
    int span = 1; ///< columns it covers to the right, from its own on; at most those that are there
    QString text;
    QString notes;
    QString channel;
    QString device;
    QString owner;
    Id<Tool> tool;
    bool momentOfTruth = false;
    int severity = 3; ///< of a pain point, 1 to 5
    int impact = 2;   ///< of an idea, 1 (low) to 3 (high)
    int effort = 2;   ///< of an idea, 1 (low) to 3 (high)
    IdeaState state = IdeaState::Open;
    QDate due;
    Id<Card> answers;                      ///< the pain point that an idea answers
    Id<Persona> persona;                   ///< null: all personas
    QString link;                          ///< a web address or a file
    Id<Map> linkedMap;                     ///< the map it leads to
    Id<Picture> picture;                   ///< shown in lanes of pictures
    Id<Card> touchpoint;                   ///< where a pain point is felt, of the same map
    FunnelLevel level = FunnelLevel::None; ///< of a message: for whom it is in the funnel
    std::optional<double> timesAMonth;     ///< how often a message is sent to one person
    bool operator==(const Card &) const = default;
};

/// The fields by which a card is tied to another card of its map.
using CardTie = Id<Card> Card::*;
inline constexpr CardTie cardTies[] {&Card::answers, &Card::touchpoint};

/// What may be behind the loss of a step, as the owner sees it: listed with what speaks for and against it until one is
/// confirmed.
struct Explanation
{
    Id<Explanation> id;
    Id<Stage> stage; ///< the conversion that leads here
    double position = 0;
    QString text;
    ExplanationState state = ExplanationState::Open;
    QDate stateDay;                 ///< when its state was last changed
    std::optional<double> explains; ///< how many of those lost in the reporting period; not said: not known
    bool orMore = false;            ///< it explains at least that many
    QString test;                   ///< the cheapest next one
    Id<Card> idea;                  ///< that the test became; null: none
    Id<Card> pain;                  ///< that it became once confirmed, or that it was taken from; null: none
    bool operator==(const Explanation &) const = default;
};

/// What is known: a quote, a review, an interview, a number, a guess. It stands behind a card, a stage or an
/// explanation; with none of these it waits in the pile to be sorted.
struct Evidence
{
    Id<Evidence> id;
    Id<Card> card;
    double position = 0;
    EvidenceKind kind = EvidenceKind::Seen;
    QString text;
    QString source;
    QDate date;
    Id<Stage> stage;
    Id<Explanation> explanation;
    bool against = false;        ///< it speaks against the explanation
    QString author;              ///< who said it, masked unless kept on purpose
    std::optional<double> score; ///< as it was rated: 0 the worst to 1 the best that could be given
    bool isPain = false;
    bool isPraise = false;
    bool isIdea = false;
    bool isForLater = false; ///< put behind the others of the pile
    bool operator==(const Evidence &) const = default;
};

/// An arrow between two touchpoints of a map, also backwards and in loops.
struct Path
{
    Id<Path> id;
    Id<Map> map;
    Id<Card> from;
    Id<Card> to;
    QString label;
    std::optional<double> share; ///< of the customers at `from` who go this way, 0 to 1
    bool operator==(const Path &) const = default;
};

/// A point of a persona's emotion curve on a map.
struct Feeling
{
    Id<Feeling> id;
    Id<Map> map;
    Id<Persona> persona; ///< null: the map's own curve, where it shows no persona
    Id<Stage> stage;
    MapKind kind = MapKind::AsItIs;
    double at = 0.5; ///< within the stage, 0 to 1 from its beginning to its end
    int value = 0;   ///< -100 to +100
    QString label;
    bool operator==(const Feeling &) const = default;
};

/// Where numbers come from: a remembered kind of export.
struct Source
{
    Id<Source> id;
    double position = 0;
    QString name;
    QString recipe; ///< id of the source description it was recognised by, e.g. "google-ads-campaigns"
    QString
        description; ///< the owner's own description (JSON, resources/sources/README.md); empty: one that Wend brings
    QString dimensions; ///< what its numbers are broken down by (campaign, device), a name a line (model/breakdown.h).
                        ///< New ones are put behind: samples tell them by their place
    bool operator==(const Source &) const = default;
};

/// A named series of numbers of a source.
struct Metric
{
    Id<Metric> id;
    Id<Source> source;
    double position = 0;
    QString key;  ///< stable within its source, so that next month's file finds it: the column, or "column:value"
    QString name; ///< for people
    QString unit; ///< ISO 4217 code, "%", "s" or empty
    MetricKind kind = MetricKind::Count;
    bool additive = true; ///< false: adding days or rows counts people twice
    bool operator==(const Metric &) const = default;
};

/// One file read into the workbook. It owns its samples, which never change after they are written and stay out of the
/// history: undoing an import takes this row back, and with it its samples out of every sum.
struct Import
{
    Id<Import> id;
    Id<Source> source;
    QString fileName; ///< without folder
    QString hash;     ///< SHA-256 of the bytes, hex
    QDateTime at;     ///< UTC
    QString encoding;
    int rows = 0;
    int refused = 0;
    QDate periodFrom;
    QDate periodTo;
    bool operator==(const Import &) const = default;
};

/// A metric shown at a stage or at a touchpoint. The first of a stage by position is the one the funnel counts.
struct Binding
{
    Id<Binding> id;
    Id<Stage> stage; ///< never a step; of a touchpoint's binding the stage that the touchpoint is in
    Id<Card> card;   ///< null: the stage's own
    Id<Metric> metric;
    double position = 0;
    QString label; ///< below the number; empty: the metric's name
    bool operator==(const Binding &) const = default;
};

/// What a number, or a conversion, should reach from a day on. The one of the latest day holds. Either `metric` or
/// `stage` says which.
struct Target
{
    Id<Target> id;
    Id<Metric> metric;                  ///< a number; null: a conversion
    Id<Stage> stage;                    ///< the stage that the conversion leads to; Stage::target holds before all days
    double value = 0;                   ///< of a conversion a share, 0 to 1
    TargetSpan span = TargetSpan::Week; ///< what adds up reaches it in one day, week or month
    bool isMost = false;                ///< it should not be more; else not less
    QDate from;                         ///< the first day that it holds; invalid: always
    bool operator==(const Target &) const = default;
};

/// What happened on a day ("new form went live"). Every chart shows it.
struct DayNote
{
    Id<DayNote> id;
    QDate day;
    QString text;
    Id<Stage> stage; ///< it was meant to move the conversion that leads here; null: none
    Id<Card> idea;   ///< that was done on that day; null: none
    bool operator==(const DayNote &) const = default;
};

/// A what-if that is kept: a map's numbers, were some of them others.
struct Scenario
{
    Id<Scenario> id;
    Id<Map> map;
    double position = 0;
    QString name;
    bool operator==(const Scenario &) const = default;
};

/// What one scenario sets. All else stays as it was measured.
struct ScenarioChange
{
    Id<ScenarioChange> id;
    Id<Scenario> scenario;
    ScenarioLever lever = ScenarioLever::Conversion;
    Id<Stage> stage;  ///< the conversion that leads to it, or the number it begins with
    double value = 0; ///< a share, a number of the reporting period, or money for one thing sold
    bool operator==(const ScenarioChange &) const = default;
};

/// What a person decided about something that Wend noticed or proposed.
struct FindingMark
{
    Id<FindingMark> id;
    QString rule;  ///< Finding::rule, or the name of a list whose point is not wanted
    Id<Map> map;   ///< null: the whole workbook
    QString about; ///< which one of the rule's, the same each time it is found
    FindingDecision decision = FindingDecision::Dismissed;
    QDate until; ///< put off to this day
    bool operator==(const FindingMark &) const = default;
};

/// A named, dated state of a map or of a persona, to look at, to compare with or to bring back.
struct Version
{
    Id<Version> id;
    Id<Map> map;         ///< either the map…
    Id<Persona> persona; ///< …or the persona that it is a state of
    QDateTime at;        ///< UTC
    VersionReason reason = VersionReason::Kept;
    QString name;       ///< a person's; or the name of the change that it was made before
    QByteArray content; ///< its rows by name (edit/versions.h)
    bool operator==(const Version &) const = default;
};

using BusinessId = Id<Business>;
using PictureId = Id<Picture>;
using PersonaId = Id<Persona>;
using MapId = Id<Map>;
using MapPersonaId = Id<MapPersona>;
using StageId = Id<Stage>;
using LaneId = Id<Lane>;
using ToolId = Id<Tool>;
using CardId = Id<Card>;
using EvidenceId = Id<Evidence>;
using ExplanationId = Id<Explanation>;
using FindingMarkId = Id<FindingMark>;
using VersionId = Id<Version>;
using PathId = Id<Path>;
using FeelingId = Id<Feeling>;
using SourceId = Id<Source>;
using MetricId = Id<Metric>;
using ImportId = Id<Import>;
using BindingId = Id<Binding>;
using TargetId = Id<Target>;
using DayNoteId = Id<DayNote>;
using ScenarioId = Id<Scenario>;
using ScenarioChangeId = Id<ScenarioChange>;

/// One number of an import. Not a row of the model: there may be millions; core/numbers reads them from the database by
/// range.
struct Sample
{
    MetricId metric;
    QDate from;            ///< first day it speaks of
    QDate to;              ///< last day; the same for a number of one day
    QStringList breakdown; ///< for each dimension of its source the value, empty where none is told (breakdownOf());
                           ///< nothing: the whole
    double value = 0;
    bool operator==(const Sample &) const = default;
};

}
