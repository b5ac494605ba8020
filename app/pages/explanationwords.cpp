#include "pages/explanationwords.h"

#include "look/periodname.h"
#include "model/lookup.h"

#include <QCoreApplication>

namespace wend {

namespace {

// What the person reads.
struct PageText
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationsPage)
};

QString partWords(const StepPart &part)
{
    if (part.lost.isEmpty())
        return part.reached;
    //: %1 is what is counted: "form_start", "visits"
    return part.reached.isEmpty() ? PageText::tr("without “%1”").arg(part.lost)
                                  //: %1 and %2 are what is counted: they are among the first, not among the second
                                  : PageText::tr("“%1”, not “%2”").arg(part.reached, part.lost);
}

// Without a target: of all who did not go on, since nobody says how many should.
QString lostText(const Model &model, const StepFigures &figures)
{
    const double lost = figures.came - figures.went;
    const double unexplained = explainedOf(model, figures.to, lost).unexplained;
    QString text;
    if (unexplained < lost)
        //: counts of people
        text = PageText::tr("Of the %1 who did not go on %2 are explained, %3 are not.")
                   .arg(countText(lost), countText(lost - unexplained), countText(unexplained));
    //: %1 is a stage
    addSentence(text,
        PageText::tr("How many are missing can be said once a target is set in the details of %1.")
            .arg(quoted(model.at(figures.from).name)));
    return text;
}

QString missingText(const Model &model, const StepFigures &figures)
{
    if (figures.should.isEmpty())
        return lostText(model, figures);
    if (!figures.isMissed())
        //: %1 is such as "Your target: 10 % of 3,140 visits", %2 a count
        return PageText::tr("%1, that is %2: reached.").arg(figures.should, countText(figures.expected));
    //: %1 is such as "Your target: 10 % of 3,140 visits", the others are counts; %4 and %5 the ends of an interval
    QString text = PageText::tr("%1, that is %2: %3 are missing (%4 to %5).")
                       .arg(figures.should, countText(figures.expected), countText(figures.missing),
                           countText(std::max(0.0, figures.missingLow)), countText(figures.missingHigh));
    if (!figures.isSurelyMissed())
        addSentence(text, PageText::tr("That may be chance."));
    return text;
}

}

QString questionOf(const Model &model, const StepFigures &figures)
{
    const auto nameOf = [&](StageId stage) { return model.at(stage).name.simplified(); };
    return figures.from
        ? PageText::tr("Why do so few go on from %1 to %2?").arg(nameOf(figures.from), nameOf(figures.to))
        : PageText::tr("Why do so few come to %1?").arg(nameOf(figures.to));
}

QString figuresText(const Model &model, const Period &period, const StepFigures &figures)
{
    if (!figures.share)
        return PageText::tr("Nothing is counted at this step yet.");
    const Conversion &share = *figures.share;
    //: %1 is a period; %2 of %4 are counts, %3 and %5 what is counted; %6 a share, %7 and %8 the ends of its interval
    QString text = PageText::tr("%1: %2 %3 of %4 %5, %6 % (%7 to %8 %).")
                       .arg(periodName(period.from, period.to), countText(figures.went), figures.wentLabel,
                           countText(figures.came), figures.cameLabel, hundredthsText(share.rate),
                           hundredthsText(share.low), hundredthsText(share.high));
    addSentence(text, missingText(model, figures));
    return text;
}

QString explanationCounts(const Model &model, StageId stage)
{
    int pieces = 0;
    const std::vector<ExplanationId> &explanations = explanationsOf(model, stage);
    for (const ExplanationId id : explanations)
        pieces += int(evidenceOf(model, id).size());
    return PageText::tr("%n explanation(s)", nullptr, int(explanations.size())) + QStringLiteral(" · ")
        + PageText::tr("%n piece(s) of evidence", nullptr, pieces);
}

StackedBar wentBar(const Model &model, const StepFigures &figures, const Theme &theme)
{
    StackedBar bar;
    if (figures.parts.empty())
        return bar;
    //: a heading; %1 is a count, %2 what is counted: "visits"
    bar.heading = PageText::tr("Where the %1 %2 went").arg(countText(figures.came), figures.cameLabel).toUpper();
    const QColor stage = model.at(figures.to).colour;
    for (size_t at = 0; at < figures.parts.size(); ++at) {
        const StepPart &part = figures.parts[at];
        const bool isFirst = at == 0;
        const bool isLast = at + 1 == figures.parts.size();
        bar.parts.push_back({part.count, countText(part.count), partWords(part),
            isLast        ? theme.stageEdge(stage)
                : isFirst ? theme.border
                          : theme.weakest,
            isLast        ? theme.stageText(stage)
                : isFirst ? theme.ink
                          : readable(theme.weakest, theme.paper)});
    }
    return bar;
}

StackedBar explainedBar(const Model &model, const StepFigures &figures, const Theme &theme)
{
    StackedBar bar;
    if (!figures.isMissed())
        return bar;
    const Explained explained = explainedOf(model, figures.to, figures.missing);
    bar.heading
        //: a heading; %1 is a count, %2 what is counted: "orders"
        = PageText::tr("What explains the %1 missing %2").arg(countText(figures.missing), figures.wentLabel).toUpper();
    bar.note = explained.isTooMuch ? PageText::tr("together they claim more: somebody is counted twice")
        : explained.parts.empty()  ? QString()
                                   : PageText::tr("if nobody is counted twice");
    for (const ExplainedPart &part : explained.parts) {
        const QString name = model.at(part.explanation).text.section(QLatin1Char('\n'), 0, 0).simplified();
        const QColor colour = part.isConfirmed ? theme.good : theme.star;
        //: behind a number; %1 is an explanation
        bar.parts.push_back(
            {part.count, countText(part.count), part.orMore ? PageText::tr("or more: %1").arg(name) : name, colour,
                readable(colour, theme.paper), !part.isConfirmed});
    }
    //: behind a number
    const QString rest
        = explained.orLess ? PageText::tr("or less not explained yet") : PageText::tr("not explained yet");
    bar.parts.push_back({explained.unexplained, countText(explained.unexplained), rest, theme.rule, theme.ink});
    return bar;
}

}
