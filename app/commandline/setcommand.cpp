#include "commandline/setcommand.h"

#include "commandline/arguments.h"
#include "commandline/commandworkbook.h"
#include "commandline/stagechoice.h"
#include "edit/daynotes.h"
#include "edit/targets.h"
#include "edit/typednumbers.h"
#include "model/lookup.h"
#include "store/edit.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace wend {

namespace {

// What the person reads.
struct SetCommandText
{
    Q_DECLARE_TR_FUNCTIONS(SetCommand)
};

/// What is asked for, before the workbook is looked at.
struct Request
{
    std::vector<NamedValue> numbers;
    std::vector<NamedValue> targets;
    QString note;
    QDate from;
    QDate to;
    QString stage;
    TargetSpan span = TargetSpan::Week;
    bool isMost = false;
};

Error wrong(const QString &sentence) { return Error {sentence, {}, {}}; }

Result<std::vector<NamedValue>> namedValues(const QCommandLineParser &arguments, const QString &option)
{
    std::vector<NamedValue> values;
    for (const QString &text : arguments.values(option)) {
        const auto named = namedValueFrom(text);
        if (!named)
            return wrong(
                SetCommandText::tr("--%1 takes a name and a value, like \"Orders=60\", not “%2”.").arg(option, text));
        values.push_back(*named);
    }
    return values;
}

Result<QDate> dayFrom(const QCommandLineParser &arguments, const QString &option)
{
    const QDate day = QDate::fromString(arguments.value(option), Qt::ISODate);
    if (arguments.isSet(option) && !day.isValid())
        return wrong(SetCommandText::tr("--%1 takes a date like 2026-10-31.").arg(option));
    return day;
}

Result<Request> requestFrom(const QCommandLineParser &arguments)
{
    Request request;
    const auto numbers = namedValues(arguments, QStringLiteral("number"));
    const auto targets = namedValues(arguments, QStringLiteral("target"));
    const auto from = dayFrom(arguments, QStringLiteral("from"));
    const auto to = dayFrom(arguments, QStringLiteral("to"));
    for (const auto *each : {&numbers, &targets}) {
        if (!*each)
            return each->error();
    }
    for (const auto *each : {&from, &to}) {
        if (!*each)
            return each->error();
    }
    const QString per = arguments.value(QStringLiteral("per"));
    const auto span = fromWord<TargetSpan>(per.isEmpty() ? QStringLiteral("week") : per);
    if (!span)
        return wrong(SetCommandText::tr("--per takes day, week or month."));
    request = {*numbers, *targets, arguments.value(QStringLiteral("note")), *from, to->isValid() ? *to : *from,
        arguments.value(QStringLiteral("stage")), *span, arguments.isSet(QStringLiteral("most"))};
    if (request.numbers.empty() && request.targets.empty() && request.note.isEmpty())
        return wrong(SetCommandText::tr("Say what shall be set: --number, --target or --note."));
    if ((!request.numbers.empty() || !request.note.isEmpty()) && !request.from.isValid())
        return wrong(SetCommandText::tr("Say of which day: --from 2026-10-31."));
    if (request.to < request.from)
        return wrong(SetCommandText::tr("The first day must not come after the last."));
    return request;
}

/// What is set, found in the workbook before anything is written.
class FoundSetting
{
public:
    FoundSetting(const Model &model, MapId map, const Request &request) : m_model(model), m_request(request)
    {
        if (!request.stage.isEmpty()) {
            m_stage = stageCalled(model, map, request.stage);
            if (!m_stage)
                fail(SetCommandText::tr("The map has no stage called “%1”.").arg(request.stage));
        }
        for (const NamedValue &number : request.numbers)
            findNumber(number);
        for (const NamedValue &target : request.targets)
            findTarget(map, target);
    }

    const std::optional<Error> &error() const { return m_error; }

    void write(Edit &edit) const
    {
        for (const auto &[metric, name, value] : m_numbers) {
            const MetricId typed = metric ? metric : addTypedNumber(edit, m_stage, {}, name, MetricKind::Count);
            typeNumbers(edit, typed, {{m_request.from, m_request.to, value}}, QDateTime::currentDateTimeUtc());
        }
        for (const Target &target : m_targets)
            setTarget(edit, target);
        if (!m_request.note.isEmpty())
            addDayNote(edit, m_request.from, m_request.note, m_stage);
    }

private:
    struct TypedNumber
    {
        MetricId metric; ///< null: a new one
        QString name;
        double value = 0;
    };

    void fail(const QString &sentence)
    {
        if (!m_error)
            m_error = wrong(sentence);
    }

    /// A metric of that name, one that is typed before all others.
    const Metric *metricNamed(const QString &name) const
    {
        const Metric *found = nullptr;
        for (const auto &[id, metric] : m_model.all<Metric>()) {
            if (isSame(metric.name, name) && (!found || isTyped(m_model.at(metric.source))))
                found = &metric;
        }
        for (const auto &[id, binding] : m_model.all<Binding>()) {
            if (!found && isSame(binding.label, name))
                found = m_model.find(binding.metric);
        }
        return found;
    }

    void findNumber(const NamedValue &number)
    {
        const auto value = plainNumberFrom(number.value);
        const Metric *metric = metricNamed(number.name);
        if (!value)
            fail(SetCommandText::tr("“%1” is no number.").arg(number.value));
        else if (metric && !isTyped(m_model.at(metric->source)))
            fail(SetCommandText::tr("“%1” comes from files and cannot be typed into.").arg(number.name));
        else if (!metric && !m_stage)
            fail(SetCommandText::tr("There is no number called “%1”. With --stage it is made there.").arg(number.name));
        else
            m_numbers.push_back({metric ? metric->id : MetricId(), number.name, *value});
    }

    void findTarget(MapId map, const NamedValue &named)
    {
        Target target;
        target.from = m_request.from;
        target.isMost = m_request.isMost;
        const Metric *metric = metricNamed(named.name);
        const auto share = shareFrom(named.value);
        const auto number = plainNumberFrom(named.value);
        if (share && (!metric || metric->kind != MetricKind::Rate)) {
            target.stage = stageCalled(m_model, map, named.name);
            target.value = *share;
            if (!target.stage)
                fail(SetCommandText::tr("The map has no stage called “%1”.").arg(named.name));
        } else if (metric && (share || number)) {
            target.metric = metric->id;
            target.span = m_request.span;
            target.value = share ? *share : *number;
        } else {
            fail(metric ? SetCommandText::tr("“%1” is no number.").arg(named.value)
                        : SetCommandText::tr("There is no number called “%1”.").arg(named.name));
        }
        m_targets.push_back(target);
    }

    const Model &m_model;
    const Request &m_request;
    StageId m_stage;
    std::vector<TypedNumber> m_numbers;
    std::vector<Target> m_targets;
    std::optional<Error> m_error;
};

}

int runSet(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err)
{
    const auto request = requestFrom(arguments);
    if (!request)
        return fail(request.error().text, err, 2);
    const QString path = arguments.positionalArguments().first();
    auto command = CommandWorkbook::open(path, true);
    if (!command)
        return fail(command.error().text, err);
    const auto map = (*command)->map(arguments.value(QStringLiteral("map")));
    if (!map)
        return fail(map.error().text, err);
    const FoundSetting setting((*command)->model(), *map, *request);
    if (setting.error())
        return fail(setting.error()->text, err);
    const auto done = (*command)->workbook().edit(
        {QT_TRANSLATE_NOOP("Edit", "Set by a command"), {}}, [&](Edit &edit) { setting.write(edit); });
    if (!done)
        return fail(done.error().text, err);
    if (const auto saved = (*command)->save(); !saved)
        return fail(saved.error().text, err);
    if (arguments.isSet(QStringLiteral("json")))
        out << QJsonDocument(
            QJsonObject {{QStringLiteral("path"), path},
                {QStringLiteral("set"),
                    int(request->numbers.size() + request->targets.size()) + (request->note.isEmpty() ? 0 : 1)}})
                   .toJson();
    else
        out << SetCommandText::tr("“%1” is saved.").arg(path) << '\n';
    return 0;
}

}
