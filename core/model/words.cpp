#include "model/words.h"

#include "base/currency.h"
#include "base/localized.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace wend {

namespace {

QString word(const char *text, const QString &language) { return localized("Words", text, language); }

}

QString nameOf(LaneKind kind, const QString &language)
{
    switch (kind) {
    case LaneKind::Doing: return word(QT_TRANSLATE_NOOP("Words", "Doing"), language);
    case LaneKind::Touchpoints: return word(QT_TRANSLATE_NOOP("Words", "Touchpoints"), language);
    case LaneKind::Thinking: return word(QT_TRANSLATE_NOOP("Words", "Thinking"), language);
    case LaneKind::Feeling: return word(QT_TRANSLATE_NOOP("Words", "Feeling"), language);
    case LaneKind::PainPoints: return word(QT_TRANSLATE_NOOP("Words", "Pain points"), language);
    case LaneKind::Ideas: return word(QT_TRANSLATE_NOOP("Words", "Ideas"), language);
    case LaneKind::Messages: return word(QT_TRANSLATE_NOOP("Words", "Messages"), language);
    case LaneKind::Numbers: return word(QT_TRANSLATE_NOOP("Words", "Numbers"), language);
    case LaneKind::Channels: return word(QT_TRANSLATE_NOOP("Words", "Channels"), language);
    case LaneKind::Backstage: return word(QT_TRANSLATE_NOOP("Words", "Behind the scenes"), language);
    case LaneKind::Support: return word(QT_TRANSLATE_NOOP("Words", "Support"), language);
    case LaneKind::Pictures: return word(QT_TRANSLATE_NOOP("Words", "Pictures"), language);
    case LaneKind::Storyboard: return word(QT_TRANSLATE_NOOP("Words", "Storyboard"), language);
    case LaneKind::Text: return word(QT_TRANSLATE_NOOP("Words", "Notes"), language);
    }
    Q_UNREACHABLE();
}

QString nameOf(MapKind kind, const QString &language)
{
    switch (kind) {
    case MapKind::AsItIs: return word(QT_TRANSLATE_NOOP("Words", "As it is"), language);
    case MapKind::AsItShouldBe: return word(QT_TRANSLATE_NOOP("Words", "As it should be"), language);
    }
    Q_UNREACHABLE();
}

QString nameOf(IdeaState state, const QString &language)
{
    switch (state) {
    case IdeaState::Open: return word(QT_TRANSLATE_NOOP("Words", "Open"), language);
    case IdeaState::Planned: return word(QT_TRANSLATE_NOOP("Words", "Planned"), language);
    case IdeaState::Doing: return word(QT_TRANSLATE_NOOP("Words", "Under way"), language);
    case IdeaState::Done: return word(QT_TRANSLATE_NOOP("Words", "Done"), language);
    case IdeaState::Dropped: return word(QT_TRANSLATE_NOOP("Words", "Dropped"), language);
    }
    Q_UNREACHABLE();
}

QString nameOf(EvidenceKind kind, const QString &language)
{
    switch (kind) {
    case EvidenceKind::Seen: return word(QT_TRANSLATE_NOOP("Words", "Seen"), language);
    case EvidenceKind::Said: return word(QT_TRANSLATE_NOOP("Words", "Said"), language);
    case EvidenceKind::Measured: return word(QT_TRANSLATE_NOOP("Words", "Measured"), language);
    case EvidenceKind::Assumed: return word(QT_TRANSLATE_NOOP("Words", "Assumed"), language);
    }
    Q_UNREACHABLE();
}

QString nameOf(MetricKind kind, const QString &language)
{
    switch (kind) {
    case MetricKind::Reach: return word(QT_TRANSLATE_NOOP("Words", "Reach"), language);
    case MetricKind::People: return word(QT_TRANSLATE_NOOP("Words", "People"), language);
    case MetricKind::Orders: return word(QT_TRANSLATE_NOOP("Words", "Orders"), language);
    case MetricKind::Money: return word(QT_TRANSLATE_NOOP("Words", "Money"), language);
    case MetricKind::Rate: return word(QT_TRANSLATE_NOOP("Words", "Rate"), language);
    case MetricKind::Score: return word(QT_TRANSLATE_NOOP("Words", "Score"), language);
    case MetricKind::Duration: return word(QT_TRANSLATE_NOOP("Words", "Duration"), language);
    case MetricKind::Count: return word(QT_TRANSLATE_NOOP("Words", "Count"), language);
    }
    Q_UNREACHABLE();
}

QString nameOf(FunnelLevel level, const QString &language)
{
    switch (level) {
    case FunnelLevel::None: return word(QT_TRANSLATE_NOOP("Words", "Not said"), language);
    case FunnelLevel::Top: return word(QT_TRANSLATE_NOOP("Words", "Top of the funnel"), language);
    case FunnelLevel::Middle: return word(QT_TRANSLATE_NOOP("Words", "Middle of the funnel"), language);
    case FunnelLevel::Bottom: return word(QT_TRANSLATE_NOOP("Words", "Bottom of the funnel"), language);
    }
    Q_UNREACHABLE();
}

QString nameOf(BlueprintLine line, const QString &language)
{
    switch (line) {
    case BlueprintLine::None: return word(QT_TRANSLATE_NOOP("Words", "No line"), language);
    case BlueprintLine::Interaction: return word(QT_TRANSLATE_NOOP("Words", "Line of interaction"), language);
    case BlueprintLine::Visibility: return word(QT_TRANSLATE_NOOP("Words", "Line of visibility"), language);
    case BlueprintLine::InternalInteraction:
        return word(QT_TRANSLATE_NOOP("Words", "Line of internal interaction"), language);
    }
    Q_UNREACHABLE();
}

QString durationText(const Stage &stage, const QString &language)
{
    if (!stage.duration)
        return {};
    const double amount = *stage.duration;
    const int count = amount == int(amount) ? int(amount) : 2; // "1.5 days" takes the plural
    QString text;
    switch (stage.durationUnit) {
    case DurationUnit::Minutes: text = word(QT_TRANSLATE_NOOP("Words", "%1 min"), language); break;
    case DurationUnit::Hours:
        text = count == 1 ? word(QT_TRANSLATE_NOOP("Words", "%1 hour"), language)
                          : word(QT_TRANSLATE_NOOP("Words", "%1 hours"), language);
        break;
    case DurationUnit::Days:
        text = count == 1 ? word(QT_TRANSLATE_NOOP("Words", "%1 day"), language)
                          : word(QT_TRANSLATE_NOOP("Words", "%1 days"), language);
        break;
    case DurationUnit::Weeks:
        text = count == 1 ? word(QT_TRANSLATE_NOOP("Words", "%1 week"), language)
                          : word(QT_TRANSLATE_NOOP("Words", "%1 weeks"), language);
        break;
    case DurationUnit::Months:
        text = count == 1 ? word(QT_TRANSLATE_NOOP("Words", "%1 month"), language)
                          : word(QT_TRANSLATE_NOOP("Words", "%1 months"), language);
        break;
    }
    return text.arg(QLocale(language).toString(amount, 'g', 6));
}

QString ideaMark(const Card &idea, const QString &language)
{
    if (idea.effort == 1 && idea.impact == 3)
        return word(QT_TRANSLATE_NOOP("Words", "quick win"), language);
    if (idea.effort == 1)
        return word(QT_TRANSLATE_NOOP("Words", "low effort"), language);
    if (idea.effort == 3)
        return word(QT_TRANSLATE_NOOP("Words", "high effort"), language);
    return {};
}

QString moneyText(double amount, const QString &currency)
{
    const bool whole = std::abs(amount - std::round(amount)) < 0.005;
    const QString number = QLocale(QLocale::English).toString(std::abs(amount), 'f', whole ? 0 : 2);
    return (amount < 0 ? QStringLiteral("-") : QString()) + currencySign(currency) + number;
}

}
