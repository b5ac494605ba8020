#pragma once

#include <QLatin1String>
#include <array>
#include <optional>
#include <utility>

namespace wend {

/// The words by which an enum is stored, in the workbook and in JSON. They are part of the file format: never rename
/// one.
template <class E>
struct EnumWords;

enum class MapKind { AsItIs, AsItShouldBe };
enum class FunnelLevel { None, Top, Middle, Bottom };
enum class DurationUnit { Minutes, Hours, Days, Weeks, Months };
enum class LaneKind {
    Doing,
    Touchpoints,
    Thinking,
    Feeling,
    PainPoints,
    Ideas,
    Messages,
    Numbers,
    Channels,
    Backstage,
    Support,
    Pictures,
    Storyboard,
    Text
};
/// The line of a service blueprint that a lane has above it.
enum class BlueprintLine { None, Interaction, Visibility, InternalInteraction };
/// What a poster says first: what Wend proposes, the map's title, or a person's own words.
enum class PosterHeadline { Proposed, Title, Own };
/// What a poster is printed on, or as.
enum class PosterGround { Paper, White, Dark, Contrast, Grey };
enum class IdeaState { Open, Planned, Doing, Done, Dropped };
enum class EvidenceKind { Seen, Said, Measured, Assumed };
/// What a metric counts. Reach and impressions were only shown to somebody; people came; a rate is never summed.
enum class MetricKind { Reach, People, Orders, Money, Rate, Score, Duration, Count };
/// What a reporting period is compared with.
enum class Comparison { None, Before, YearAgo, Own };
/// In what time a target is to be reached.
enum class TargetSpan { Day, Week, Month };
/// What a scenario sets: a conversion, the number that a journey begins with, what one thing sold brings or costs.
enum class ScenarioLever { Conversion, Number, Price, UnitCost };
enum class ExplanationState { Open, Likely, Confirmed, RuledOut };
/// What was decided about a finding: it is no problem, or it can wait.
enum class FindingDecision { Dismissed, Later };
/// Why a version was made: a person kept it; by itself before a large change; by itself in a month of use.
enum class VersionReason { Kept, BeforeChange, Monthly };
enum class MarkerShape { Circle, Square, Diamond, Triangle, TriangleDown, Pentagon, Hexagon, Cross };

#define WEND_ENUM_WORDS(E, ...) \
    template <> \
    struct EnumWords<E> \
    { \
        static constexpr auto list = std::to_array<std::pair<E, const char *>>(__VA_ARGS__); \
    };

WEND_ENUM_WORDS(MapKind, {{MapKind::AsItIs, "as-is"}, {MapKind::AsItShouldBe, "to-be"}})
WEND_ENUM_WORDS(FunnelLevel,
    {{FunnelLevel::None, "none"}, {FunnelLevel::Top, "top"}, {FunnelLevel::Middle, "middle"},
        {FunnelLevel::Bottom, "bottom"}})
WEND_ENUM_WORDS(DurationUnit,
    {{DurationUnit::Minutes, "minutes"}, {DurationUnit::Hours, "hours"}, {DurationUnit::Days, "days"},
        {DurationUnit::Weeks, "weeks"}, {DurationUnit::Months, "months"}})
WEND_ENUM_WORDS(LaneKind,
    {{LaneKind::Doing, "doing"}, {LaneKind::Touchpoints, "touchpoints"}, {LaneKind::Thinking, "thinking"},
        {LaneKind::Feeling, "feeling"}, {LaneKind::PainPoints, "pain-points"}, {LaneKind::Ideas, "ideas"},
        {LaneKind::Messages, "messages"}, {LaneKind::Numbers, "numbers"}, {LaneKind::Backstage, "backstage"},
        {LaneKind::Support, "support"}, {LaneKind::Channels, "channels"}, {LaneKind::Pictures, "pictures"},
        {LaneKind::Storyboard, "storyboard"}, {LaneKind::Text, "text"}})
WEND_ENUM_WORDS(PosterHeadline,
    {{PosterHeadline::Proposed, "proposed"}, {PosterHeadline::Title, "title"}, {PosterHeadline::Own, "own"}})
WEND_ENUM_WORDS(PosterGround,
    {{PosterGround::Paper, "paper"}, {PosterGround::White, "white"}, {PosterGround::Dark, "dark"},
        {PosterGround::Contrast, "contrast"}, {PosterGround::Grey, "grey"}})
WEND_ENUM_WORDS(BlueprintLine,
    {{BlueprintLine::None, "none"}, {BlueprintLine::Interaction, "interaction"},
        {BlueprintLine::Visibility, "visibility"}, {BlueprintLine::InternalInteraction, "internal-interaction"}})
WEND_ENUM_WORDS(IdeaState,
    {{IdeaState::Open, "open"}, {IdeaState::Planned, "planned"}, {IdeaState::Doing, "doing"}, {IdeaState::Done, "done"},
        {IdeaState::Dropped, "dropped"}})
WEND_ENUM_WORDS(EvidenceKind,
    {{EvidenceKind::Seen, "seen"}, {EvidenceKind::Said, "said"}, {EvidenceKind::Measured, "measured"},
        {EvidenceKind::Assumed, "assumed"}})
WEND_ENUM_WORDS(MetricKind,
    {{MetricKind::Reach, "reach"}, {MetricKind::People, "people"}, {MetricKind::Orders, "orders"},
        {MetricKind::Money, "money"}, {MetricKind::Rate, "rate"}, {MetricKind::Score, "score"},
        {MetricKind::Duration, "duration"}, {MetricKind::Count, "count"}})
WEND_ENUM_WORDS(Comparison,
    {{Comparison::None, "none"}, {Comparison::Before, "before"}, {Comparison::YearAgo, "year"},
        {Comparison::Own, "own"}})
WEND_ENUM_WORDS(TargetSpan, {{TargetSpan::Day, "day"}, {TargetSpan::Week, "week"}, {TargetSpan::Month, "month"}})
WEND_ENUM_WORDS(ScenarioLever,
    {{ScenarioLever::Conversion, "conversion"}, {ScenarioLever::Number, "number"}, {ScenarioLever::Price, "price"},
        {ScenarioLever::UnitCost, "unit-cost"}})
WEND_ENUM_WORDS(ExplanationState,
    {{ExplanationState::Open, "open"}, {ExplanationState::Likely, "likely"}, {ExplanationState::Confirmed, "confirmed"},
        {ExplanationState::RuledOut, "ruled-out"}})
WEND_ENUM_WORDS(FindingDecision, {{FindingDecision::Dismissed, "dismissed"}, {FindingDecision::Later, "later"}})
WEND_ENUM_WORDS(VersionReason,
    {{VersionReason::Kept, "kept"}, {VersionReason::BeforeChange, "before-change"},
        {VersionReason::Monthly, "monthly"}})
WEND_ENUM_WORDS(MarkerShape,
    {{MarkerShape::Circle, "circle"}, {MarkerShape::Square, "square"}, {MarkerShape::Diamond, "diamond"},
        {MarkerShape::Triangle, "triangle"}, {MarkerShape::TriangleDown, "triangle-down"},
        {MarkerShape::Pentagon, "pentagon"}, {MarkerShape::Hexagon, "hexagon"}, {MarkerShape::Cross, "cross"}})

#undef WEND_ENUM_WORDS

template <class E>
QLatin1String wordOf(E value)
{
    for (const auto &[each, word] : EnumWords<E>::list) {
        if (each == value)
            return QLatin1String(word);
    }
    Q_UNREACHABLE();
}

/// Empty where no value is stored by that word.
template <class E, class Text>
std::optional<E> fromWord(const Text &text)
{
    for (const auto &[each, word] : EnumWords<E>::list) {
        if (text == QLatin1String(word))
            return each;
    }
    return std::nullopt;
}

}
