#include "commandline/findingscommand.h"

#include "commandline/commandworkbook.h"
#include "findings/decisions.h"
#include "findings/findings.h"
#include "findings/knownfindings.h"
#include "store/seriesreader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wend {

namespace {

// What the person reads.
struct FindingsText
{
    Q_DECLARE_TR_FUNCTIONS(FindingsCommand)
};

struct ItemWords
{
    const Model &model;

    QJsonObject said(const char *kind, qint64 id, const QString &name) const
    {
        return {{QStringLiteral("kind"), QLatin1String(kind)}, {QStringLiteral("id"), QString::number(id)},
            {QStringLiteral("name"), name}};
    }
    QJsonObject operator()(MapId id) const { return said("map", id.value, model.at(id).title); }
    QJsonObject operator()(StageId id) const { return said("stage", id.value, model.at(id).name); }
    QJsonObject operator()(CardId id) const { return said("card", id.value, model.at(id).text); }
    QJsonObject operator()(FeelingId id) const { return said("feeling", id.value, model.at(id).label); }
    QJsonObject operator()(PersonaId id) const { return said("persona", id.value, model.at(id).name); }
    QJsonObject operator()(ToolId id) const { return said("tool", id.value, model.at(id).name); }
    QJsonObject operator()(MetricId id) const { return said("metric", id.value, model.at(id).name); }
};

QJsonObject toJson(const Model &model, const Finding &finding, bool isNew)
{
    QJsonArray items;
    for (const FindingItem &item : finding.items)
        items.append(std::visit(ItemWords {model}, item));
    QJsonArray sum;
    for (const SumLine &line : finding.sum)
        sum.append(QJsonObject {{QStringLiteral("label"), line.label}, {QStringLiteral("value"), line.value},
            {QStringLiteral("range"), line.range}});
    return {{QStringLiteral("rule"), finding.rule}, {QStringLiteral("severity"), wordOf(finding.severity)},
        {QStringLiteral("weight"), finding.weight},
        {QStringLiteral("map"), finding.map ? QJsonValue(model.at(finding.map).title) : QJsonValue()},
        {QStringLiteral("text"), finding.text}, {QStringLiteral("figures"), finding.figures},
        {QStringLiteral("sum"), sum}, {QStringLiteral("items"), items}, {QStringLiteral("new"), isNew}};
}

void print(const Model &model, const Findings &findings, bool isOfSeveralMaps, QTextStream &out)
{
    if (findings.empty())
        out << FindingsText::tr("Nothing stands out.") << '\n';
    int number = 0;
    for (const Finding &finding : findings) {
        out << QString::number(++number).rightJustified(3) << "  " << finding.text << '\n';
        QStringList figures {isOfSeveralMaps && finding.map ? model.at(finding.map).title : QString(), finding.figures};
        figures.removeAll(QString());
        if (!figures.isEmpty())
            out << "     " << figures.join(QStringLiteral(" · ")) << '\n';
        for (const SumLine &line : finding.sum) {
            out << "       " << line.label << ": " << line.value;
            if (!line.range.isEmpty())
                out << " (" << line.range << ')';
            out << '\n';
        }
    }
}

}

int runFindings(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err)
{
    auto command = CommandWorkbook::open(arguments.positionalArguments().first(), false);
    if (!command) {
        err << command.error().text << '\n';
        return 1;
    }
    const Model &model = (*command)->model();
    std::vector<MapId> maps = mapsOf(model);
    const bool isOfOneMap = arguments.isSet(QStringLiteral("map"));
    if (isOfOneMap) {
        const auto map = (*command)->map(arguments.value(QStringLiteral("map")));
        if (!map) {
            err << map.error().text << '\n';
            return 1;
        }
        maps = {*map};
    }
    Findings findings = isOfOneMap ? Findings() : findingsOfWorkbook(model);
    SeriesReader &reader = (*command)->workbook().series();
    for (const MapId map : maps) {
        const MapSeries series = reader.seriesOf(map);
        const Funnel funnel = funnelOf(model, map, series);
        const Findings found = findingsOf({model, map, series, funnel, QDate::currentDate()});
        findings.insert(findings.end(), found.begin(), found.end());
    }
    findings = sortOut(model, findings, QDate::currentDate()).open;
    sortFindings(findings);
    if (!arguments.isSet(QStringLiteral("json"))) {
        print(model, findings, maps.size() > 1, out);
        return 0;
    }
    // Since a person last left the workbook in a window.
    const WorkingCopies copies(WorkingCopies::defaultFolder());
    const KnownFindings known
        = readKnownFindings(copies.pathOf(WorkingCopies::idOf(arguments.positionalArguments().first())));
    QJsonArray list;
    for (const Finding &finding : findings)
        list.append(toJson(model, finding, known.isNew(finding)));
    out << QJsonDocument(list).toJson(QJsonDocument::Indented);
    return 0;
}

}
