#include "commandline/ideascommand.h"

#include "base/daytext.h"
#include "base/language.h"
#include "commandline/commandworkbook.h"
#include "exchange/cardlists.h"
#include "exchange/exporttarget.h"
#include "exchange/tablefiles.h"
#include "model/lookup.h"
#include "model/words.h"

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
std::vector<const Card *> ideasIn(const Model &model)
{
    std::vector<const Card *> ideas;
    for (const MapId map : mapsOf(model)) {
        for (const StageId column : columnsOf(model, map)) {
            for (const LaneId lane : lanesOf(model, map)) {
                if (model.at(lane).kind != LaneKind::Ideas)
                    continue;
                for (const CardId card : cardsIn(model, lane, column))
                    ideas.push_back(&model.at(card));
            }
        }
    }
    std::stable_sort(ideas.begin(), ideas.end(),
        [](const Card *a, const Card *b) { return a->due.isValid() && (!b->due.isValid() || a->due < b->due); });
    return ideas;
}

QJsonObject toJson(const Model &model, const Card &idea)
{
    const Card *answers = model.find(idea.answers);
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{QStringLiteral("idea"), idea.text}, {QStringLiteral("map"), model.at(model.at(idea.lane).map).title},
        {QStringLiteral("stage"), model.at(stageOf(model, idea.stage)).name},
        {QStringLiteral("answers"), answers ? QJsonValue(answers->text) : QJsonValue()},
        {QStringLiteral("impact"), idea.impact}, {QStringLiteral("effort"), idea.effort},
        {QStringLiteral("owner"), orNull(idea.owner)}, {QStringLiteral("due"), orNull(idea.due.toString(Qt::ISODate))},
        {QStringLiteral("state"), QString(wordOf(idea.state))}};
}

void print(const Model &model, QTextStream &out)
{
    const std::vector<const Card *> ideas = ideasIn(model);
    if (ideas.empty())
        out << IdeasText::tr("There are no ideas yet.") << '\n';
    for (const Card *idea : ideas) {
        QStringList facts {model.at(model.at(idea->lane).map).title, model.at(stageOf(model, idea->stage)).name,
            nameOf(idea->state, interfaceLanguage()), idea->owner.simplified(),
            idea->due.isValid() ? IdeasText::tr("due %1").arg(dayText(idea->due)) : QString()};
        facts.removeAll(QString());
        out << idea->text.simplified() << "\n     " << facts.join(QStringLiteral(" · ")) << '\n';
    }
}

QString suffixOf(const QString &path) { return QFileInfo(path).suffix().toLower(); }

Result<void> write(const Model &model, const QString &path)
{
    if (const auto target = checkExportTarget(path); !target)
        return target;
    MapTable table = ideaListOfAllMaps(model, businessOf(model).language);
    if (suffixOf(path) == QLatin1String("csv"))
        return writeTablesAsCsv(path, {std::move(table)});
    const QString name = table.name;
    return writeTablesAsXlsx(path, {{name, std::move(table)}}, name);
}

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
        if (const auto written = write(model, to); !written) {
            err << written.error().text << '\n';
            return 1;
        }
    }
    if (arguments.isSet(QStringLiteral("json"))) {
        QJsonArray list;
        for (const Card *idea : ideasIn(model))
            list.append(toJson(model, *idea));
        out << QJsonDocument(list).toJson(QJsonDocument::Indented);
    } else if (to.isEmpty()) {
        print(model, out);
    } else {
        out << to << '\n';
    }
    return 0;
}

}
