#include "poster/posterwords.h"

#include "base/localized.h"
#include "layout/feelinglayout.h"
#include "layout/numbertext.h"
#include "model/lookup.h"
#include "model/words.h"
#include "poster/datewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace wend {

namespace {

constexpr int shortScenario = 60; ///< characters that still make a title

QString say(const char *text, const QString &language) { return localized("Poster", text, language); }

bool endsSentence(const QString &text)
{
    static const QString ends = QStringLiteral(".!?。！？…");
    return !text.isEmpty() && ends.contains(text.back());
}

/// Its own punctuation or none: what follows needs no other.
bool endsWithMark(const QString &text)
{
    return !text.isEmpty()
        && (text.back().isPunct() && text.back() != QLatin1Char(')') && text.back() != QChar(0xff09));
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

/// "visits" and "orders", not "filled a basket": a name that can stand in a sentence as it is. Only said of English, in
/// other languages the names of stages do.
bool saysThings(const QString &label)
{
    static const QRegularExpression plural(QStringLiteral("^[a-z]+s$"));
    return plural.match(label.trimmed()).hasMatch();
}

/// The sentences of a text, with their marks.
QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, line);
        qsizetype from = 0;
        for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
            if (const QString sentence = line.mid(from, to - from).trimmed(); !sentence.isEmpty())
                sentences << sentence;
            from = to;
        }
    }
    return sentences;
}

/// The point of the map's own curve that lies lowest, if it is an unhappy one with words.
const Feeling *lowestFeeling(const Model &model, const Map &map)
{
    const CurveKey key = usualCurve(model, map.id);
    const Feeling *lowest = nullptr;
    for (const FeelingId id : curveOf(model, map.id, key.persona, key.kind)) {
        const Feeling &feeling = model.at(id);
        if (feeling.value < 0 && (!lowest || feeling.value < lowest->value))
            lowest = &feeling;
    }
    return lowest && !lowest->label.trimmed().isEmpty() ? lowest : nullptr;
}

}

QString posterTitle(const Map &map, const QString &language)
{
    const QString title = map.title.trimmed();
    if (title.isEmpty() || !hasShortScenario(map))
        return title;
    const QString blank = language.startsWith(QLatin1String("zh")) ? QString() : QStringLiteral(" ");
    if (endsWithMark(title))
        return title + blank + map.scenario.trimmed();
    //: a poster's title, and what says more: "Celebration cakes, from first photo to next birthday"
    return say(QT_TRANSLATE_NOOP("Poster", "%1, %2"), language).arg(title, map.scenario.trimmed());
}

Headline headlineOf(const Model &model, const Map &map, const MapNumbers &numbers, const PosterChoices &choices,
    const QString &language)
{
    Headline headline;
    if (choices.headlineKind == PosterHeadline::Own)
        headline.sentences = sentencesOf(choices.headline);
    if (choices.headlineKind == PosterHeadline::Proposed)
        headline = proposedHeadline(model, map, numbers, language);
    if (headline.sentences.isEmpty()) {
        headline.isTitle = true;
        headline.sentences = {shownTitle(map, choices, language)};
    }
    return headline;
}

Headline proposedHeadline(const Model &model, const Map &map, const MapNumbers &numbers, const QString &language)
{
    Headline headline;
    const auto weakest
        = std::find_if(numbers.begin(), numbers.end(), [](const StageNumbers &each) { return each.weakest; });
    if (weakest == numbers.end() || !weakest->toNext)
        return headline;
    const auto next = std::find_if(
        numbers.begin(), numbers.end(), [&](const StageNumbers &each) { return each.stage == weakest->next; });
    if (next == numbers.end())
        return headline;
    headline.emphasis = conversionText(*weakest->toNext, language);
    if (saysThings(weakest->label) && saysThings(next->label)) {
        //: a poster's headline, where both numbers have names of things: "7.7 % of visits become orders."
        headline.sentences << say(QT_TRANSLATE_NOOP("Poster", "%1 of %2 become %3."), language)
                                  .arg(headline.emphasis, weakest->label.trimmed(), next->label.trimmed());
    } else {
        //: a poster's headline, with the names of two stages: "Only 20.5 % go on from Basket to Pay."
        headline.sentences << say(QT_TRANSLATE_NOOP("Poster", "Only %1 go on from %2 to %3."), language)
                                  .arg(headline.emphasis, model.at(weakest->stage).name.simplified(),
                                      model.at(next->stage).name.simplified());
    }
    if (const Feeling *lowest = lowestFeeling(model, map)) {
        QString label = lowest->label.trimmed();
        if (label.startsWith(QChar(0x2605))) // the star of a moment of truth
            label = label.mid(1).trimmed();
        //: a poster's headline: where customers feel worst, and why: "Order: two hours of silence."
        QString sentence
            = say(QT_TRANSLATE_NOOP("Poster", "%1: %2."), language).arg(model.at(lowest->stage).name.trimmed(), label);
        if (!label.isEmpty() && QStringLiteral(".!?…。！？").contains(label.back()))
            sentence.chop(1); // its own mark is enough: "Is anybody there?"
        headline.sentences << sentence;
    }
    return headline;
}

QString businessWords(const Model &model, const QString &language)
{
    const Business &business = businessOf(model);
    return pair(business.name, business.place, language);
}

QString posterSubtitle(const Model &model, const Map &map, const QString &language)
{
    QStringList parts {businessWords(model, language),
        pair(nameOf(map.kind, language), monthWords(map.periodFrom, map.periodTo, language), language)};
    if (const QString scenario = map.scenario.trimmed(); !scenario.isEmpty() && !hasShortScenario(map))
        parts << scenario;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString shownTitle(const Map &map, const PosterChoices &choices, const QString &language)
{
    return choices.title.isEmpty() ? posterTitle(map, language) : choices.title;
}

QString shownSubtitle(const Model &model, const Map &map, const PosterChoices &choices, const QString &language)
{
    return choices.subtitle.isEmpty() ? posterSubtitle(model, map, language) : choices.subtitle;
}

QString printedWords(QDate printed, const QString &language)
{
    return printed.isValid() ? say(QT_TRANSLATE_NOOP("Poster", "printed %1"), language).arg(dayWords(printed, language))
                             : QString();
}

QStringList posterSources(
    const Model &model, const Map &map, const MapNumbers &numbers, const QString &language, QDate printed)
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
    for (const StageNumbers &each : numbers) {
        const auto next = std::find_if(
            numbers.begin(), numbers.end(), [&](const StageNumbers &other) { return other.stage == each.next; });
        if (!each.weakest || next == numbers.end() || !next->value || !each.value || !each.toNext)
            continue;
        const QLocale locale(language);
        const auto percent = [&](double share) { return locale.toString(share * 100, 'f', 1); };
        //: of a poster's weakest step: "7.7 % is 241 of 3,140 visits; the true share lies very likely between 6.8
        //: and 8.7 %"
        parts << say(
            QT_TRANSLATE_NOOP("Poster", "%1 is %2 of %3 %4; the true share lies very likely between %5 and %6 %"),
            language)
                     .arg(conversionText(*each.toNext, language), numberText(*next, language),
                         numberText(each, language), each.label, percent(each.toNext->low), percent(each.toNext->high));
    }
    if (map.reviewDate.isValid())
        parts << say(QT_TRANSLATE_NOOP("Poster", "next review %1"), language).arg(dayWords(map.reviewDate, language));
    if (printed.isValid())
        parts << printedWords(printed, language);
    return parts;
}

}
