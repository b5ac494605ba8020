#include "numbers/countedtwice.h"

#include "model/lookup.h"
#include "numbers/apart.h"
#include "sources/thingcounted.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace wend {

namespace {

// What the person reads.
struct CountsText
{
    Q_DECLARE_TR_FUNCTIONS(CountedTwice)
};

QString thingOf(const Model &model, const BoundNumber &number)
{
    const Metric &metric = model.at(number.metric);
    return thingCounted(metric.key, metric.name);
}

std::optional<std::pair<double, double>> rangeOf(const std::vector<double> &a, const std::vector<double> &b)
{
    std::vector<double> parts;
    for (size_t at = 0; at < std::min(a.size(), b.size()); ++at) {
        if (a[at] > 0 && b[at] > 0)
            parts.push_back(apartOf(a[at], b[at]));
    }
    if (parts.size() < 3)
        return std::nullopt;
    const auto [least, most] = std::minmax_element(parts.begin(), parts.end());
    return std::pair(*least, *most);
}

QString labelOf(const Model &model, BindingId id)
{
    const Binding &binding = model.at(id);
    return binding.label.isEmpty() ? model.at(binding.metric).name : binding.label;
}

SourceId sourceOf(const Model &model, BindingId id) { return model.at(model.at(id).metric).source; }

}

std::vector<CountedTwice> countedTwiceAt(
    const Model &model, StageId stage, const MetricSeries &series, const Period &period)
{
    const std::vector<BoundNumber> numbers = numbersAt(model, bindingsOf(model, stage), series, period);
    std::vector<CountedTwice> found;
    for (size_t at = 1; at < numbers.size(); ++at) {
        const BoundNumber &other = numbers[at];
        const QString thing = thingOf(model, other);
        const auto first = std::find_if(numbers.begin(), numbers.begin() + qptrdiff(at),
            [&](const BoundNumber &before) { return !thing.isEmpty() && thingOf(model, before) == thing; });
        if (first == numbers.begin() + qptrdiff(at) || first->value.value_or(0) <= 0 || other.value.value_or(0) <= 0)
            continue;
        found.push_back({first->binding, other.binding, *first->value, *other.value,
            apartOf(*first->value, *other.value), rangeOf(first->course, other.course)});
    }
    return found;
}

QString nameAmong(const Model &model, const CountedTwice &counts, BindingId number)
{
    const bool isOneSource = sourceOf(model, counts.leading) == sourceOf(model, counts.other);
    return isOneSource ? labelOf(model, number) : model.at(sourceOf(model, number)).name;
}

QString textOf(const Model &model, const CountedTwice &counts)
{
    const QLocale locale;
    const auto value
        = [&](double number) { return locale.toString(number, 'f', number == std::floor(number) ? 0 : 1); };
    const auto percent = [&](double share, int digits) { return locale.toString(100 * share, 'f', digits); };
    //: %1 is what is counted ("orders"), %2 and %4 are numbers, %3 and %5 who counts ("Shopify"), %6 a share in percent
    QString text
        = CountsText::tr("Two counts of %1: %2 by %3, %4 by %5, %6 % apart.")
              .arg(labelOf(model, counts.leading), value(counts.leadingValue), nameAmong(model, counts, counts.leading),
                  value(counts.otherValue), nameAmong(model, counts, counts.other), percent(counts.apart, 1));
    if (!counts.range)
        return text;
    //: %1 is a sentence that two counts are apart; %2 and %3 how far at least and at most, in percent
    return CountsText::tr("%1 Over time it is %2 to %3 %.")
        .arg(text, percent(counts.range->first, 0), percent(counts.range->second, 0));
}

}
