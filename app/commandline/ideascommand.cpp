#include "commandline/ideascommand.h"

#include "base/daytext.h"
#include "base/language.h"
#include "commandline/commandworkbook.h"
#include "exchange/cardlists.h"
#include "model/ideas.h"
#include "model/lookup.h"
#include "model/words.h"
#include "numbers/beforeafter.h"
#include "store/seriesreader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wend {

namespace {

// What the person reads.
struct IdeasText
{
    Q_DECLARE_TR_FUNCTIONS(IdeasCommand)
};

/// Of all maps; what is due first comes first, and what has no day last.
std::vector<CardId> ideasByDay(const Model &model)
{
    std::vector<CardId> ideas = ideasOf(model);
    std::stable_sort(ideas.begin(), ideas.end(), [&](CardId first, CardId second) {
        const QDate a = model.at(first).due;
        const QDate b = model.at(second).due;
        return a.isValid() && (!b.isValid() || a < b);
    });
    return ideas;
}

/// What the numbers say of whether it helped; null without a note of the day on which it went live.
QJsonValue helpedJson(Workbook &workbook, CardId idea)
{
    const DayNote *note = noteOf(workbook.model(), idea);
    if (!note)
        return {};
    const SeriesOf series
        = [&](MetricId metric, const Period &period) { return workbook.series().seriesOf(metric, period); };
    const BeforeAfter answer = beforeAndAfter(workbook.model(), *note, series, QDate::currentDate());
    const bool isJudged = answer.before.isValid() && answer.verdict != BeforeAfter::Verdict::Unknown;
    const auto orNull = [&](double value) { return isJudged ? QJsonValue(value) : QJsonValue(); };
    return QJsonObject {{QStringLiteral("day"), note->day.toString(Qt::ISODate)},
        {QStringLiteral("text"), answerText(answer)}, {QStringLiteral("change"), orNull(answer.change)},
        {QStringLiteral("change_low"), orNull(answer.low)}, {QStringLiteral("change_high"), orNull(answer.high)}};
}

QJsonObject toJson(Workbook &workbook, const Card &idea)
{
    const Model &model = workbook.model();
    const Card *answers = model.find(idea.answers);
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{QStringLiteral("idea"), idea.text}, {QStringLiteral("map"), model.at(model.at(idea.lane).map).title},
        {QStringLiteral("stage"), model.at(stageOf(model, idea.stage)).name},
        {QStringLiteral("answers"), answers ? QJsonValue(answers->text) : QJsonValue()},
        {QStringLiteral("impact"), idea.impact}, {QStringLiteral("effort"), idea.effort},
        {QStringLiteral("owner"), orNull(idea.owner)}, {QStringLiteral("due"), orNull(idea.due.toString(Qt::ISODate))},
        {QStringLiteral("state"), QString(wordOf(idea.state))}, {QStringLiteral("quick_win"), isQuickWin(idea)},
        {QStringLiteral("helped"), helpedJson(workbook, idea.id)}};
}

void print(const Model &model, QTextStream &out)
{
    const std::vector<CardId> ideas = ideasByDay(model);
    if (ideas.empty())
        out << IdeasText::tr("There are no ideas yet.") << '\n';
    for (const CardId id : ideas) {
        const Card *idea = &model.at(id);
        QStringList facts {model.at(model.at(idea->lane).map).title, model.at(stageOf(model, idea->stage)).name,
            nameOf(idea->state, interfaceLanguage()), idea->owner.simplified(),
            idea->due.isValid() ? IdeasText::tr("due %1").arg(dayText(idea->due)) : QString()};
        facts.removeAll(QString());
        out << idea->text.simplified() << "\n     " << facts.join(QStringLiteral(" · ")) << '\n';
    }
}

QString suffixOf(const QString &path) { return QFileInfo(path).suffix().toLower(); }

}

int runIdeas(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err)
{
    const QString to = arguments.value(QStringLiteral("to"));
    const QString suffix = suffixOf(to);
    if (!to.isEmpty() && suffix != QLatin1String("csv") && suffix != QLatin1String("xlsx")) {
        err << IdeasText::tr("--to takes a file that ends in .csv or .xlsx.") << '\n';
        return 2;
    }
    auto command = CommandWorkbook::open(arguments.positionalArguments().first(), false);
    if (!command) {
        err << command.error().text << '\n';
        return 1;
    }
    const Model &model = (*command)->model();
    if (!to.isEmpty()) {
        if (const auto written = writeIdeaList(model, to); !written) {
            err << written.error().text << '\n';
            return 1;
        }
    }
    if (arguments.isSet(QStringLiteral("json"))) {
        QJsonArray list;
        for (const CardId idea : ideasByDay(model))
            list.append(toJson((*command)->workbook(), model.at(idea)));
        out << QJsonDocument(list).toJson(QJsonDocument::Indented);
    } else if (to.isEmpty()) {
        print(model, out);
    } else {
        out << to << '\n';
    }
    return 0;
}

}
