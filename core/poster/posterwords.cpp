#include "poster/posterwords.h"

#include "base/localized.h"
#include "model/lookup.h"
#include "model/words.h"
#include "poster/datewords.h"

#include <QCoreApplication>

namespace wend {

namespace {

constexpr int shortScenario = 60; ///< characters that still make a title

QString say(const char *text, const QString &language) { return localized("Poster", text, language); }

bool endsSentence(const QString &text)
{
    static const QString ends = QStringLiteral(".!?。！？…");
    return !text.isEmpty() && ends.contains(text.back());
}

QString sentence(const QString &text, const QString &language)
{
    return endsSentence(text) ? text : say(QT_TRANSLATE_NOOP("Poster", "%1."), language).arg(text);
}

QString pair(const QString &first, const QString &second, const QString &language)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return say(QT_TRANSLATE_NOOP("Poster", "%1, %2"), language).arg(first, second);
}

bool hasShortScenario(const Map &map)
{
    const QString scenario = map.scenario.trimmed();
    return !scenario.isEmpty() && scenario.size() <= shortScenario && !endsSentence(scenario);
}

}

QStringList posterTitle(const Map &map, const QString &language)
{
    const QString title = map.title.trimmed();
    if (title.isEmpty() || !hasShortScenario(map))
        return {title};
    //: a poster's title, followed by a line that says more
    return {say(QT_TRANSLATE_NOOP("Poster", "%1,"), language).arg(title), map.scenario.trimmed()};
}

QString posterSubtitle(const Model &model, const Map &map, MapKind kind, const QString &language)
{
    QStringList sentences;
    const Business &business = businessOf(model);
    if (const QString who = pair(business.name, business.place, language); !who.isEmpty())
        sentences << sentence(who, language);
    sentences << sentence(
        pair(nameOf(kind, language), monthWords(map.periodFrom, map.periodTo, language), language), language);
    if (const QString scenario = map.scenario.trimmed(); !scenario.isEmpty() && !hasShortScenario(map))
        sentences << sentence(scenario, language);
    if (const QString goal = map.goal.trimmed(); !goal.isEmpty())
        sentences << sentence(say(QT_TRANSLATE_NOOP("Poster", "Goal: %1"), language).arg(goal), language);
    return sentences.join(language.startsWith(QLatin1String("zh")) ? QString() : QStringLiteral(" "));
}

QStringList posterSources(const Model &model, const Map &map, const MapNumbers &numbers, const QString &language)
{
    QStringList names;
    for (const StageNumbers &each : numbers) {
        const Metric *metric = model.find(each.metric);
        const Source *source = metric ? model.find(metric->source) : nullptr;
        if (source && each.value && !names.contains(source->name))
            names << source->name;
    }
    QStringList parts;
    const bool hasNumbers
        = std::any_of(numbers.begin(), numbers.end(), [](const StageNumbers &each) { return each.value.has_value(); });
    const QString period = periodWords(map.periodFrom, map.periodTo, language);
    const QString comma = language.startsWith(QLatin1String("zh")) ? QStringLiteral("、") : QStringLiteral(", ");
    if (!names.isEmpty())
        parts << say(QT_TRANSLATE_NOOP("Poster", "Numbers: %1"), language).arg(names.join(comma));
    if (hasNumbers && !period.isEmpty())
        parts << (names.isEmpty() ? say(QT_TRANSLATE_NOOP("Poster", "Numbers: %1"), language).arg(period) : period);
    if (map.reviewDate.isValid())
        parts << say(QT_TRANSLATE_NOOP("Poster", "next review %1"), language).arg(dayWords(map.reviewDate, language));
    return parts;
}

}
