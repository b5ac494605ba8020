#include "commandline/versionscommand.h"

#include "base/daytext.h"
#include "commandline/arguments.h"
#include "commandline/commandworkbook.h"
#include "edit/versions.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "store/versioncontent.h"
#include "versions/differencewords.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wend {

namespace {

// What the person reads.
struct VersionsText
{
    Q_DECLARE_TR_FUNCTIONS(VersionsCommand)
};

std::vector<const Version *> newestFirst(const Model &model, MapId map)
{
    std::vector<const Version *> versions;
    for (const VersionId id : versionsOf(model, map))
        versions.push_back(&model.at(id));
    std::sort(versions.begin(), versions.end(),
        [](const Version *a, const Version *b) { return std::tie(b->at, b->id) < std::tie(a->at, a->id); });
    return versions;
}

/// What is different in the map since; empty of a damaged version.
std::optional<Differences> differencesSince(const Model &model, const Version &version)
{
    const auto rows = rowsOfVersion(version.content);
    return rows ? std::optional(compareMaps(*rows, model, version.map)) : std::nullopt;
}

QJsonObject jsonOf(const Model &model, const Version &version)
{
    QJsonObject object {{QStringLiteral("id"), QString::number(version.id.value)}, // more digits than JSON numbers keep
        {QStringLiteral("name"), version.name}, {QStringLiteral("at"), version.at.toString(Qt::ISODate)},
        {QStringLiteral("reason"), QString(wordOf(version.reason))}};
    const auto rows = rowsOfVersion(version.content);
    QJsonArray since;
    for (const Difference &difference : differencesSince(model, version).value_or(Differences {})) {
        if (!difference.isWithin)
            since.append(QJsonObject {
                {QStringLiteral("what"),
                    QString::fromLatin1(std::array {"came", "went", "moved", "changed"}[size_t(difference.kind)])},
                {QStringLiteral("table"), QString::fromLatin1(difference.table)},
                {QStringLiteral("id"), QString::number(difference.id)},
                {QStringLiteral("text"), differenceText(difference, *rows, model)}});
    }
    object.insert(QStringLiteral("since"), rows ? QJsonValue(since) : QJsonValue());
    return object;
}

void list(const Model &model, MapId map, bool json, QTextStream &out)
{
    QJsonArray array;
    const auto versions = newestFirst(model, map);
    for (const Version *version : versions) {
        if (json) {
            array.append(jsonOf(model, *version));
            continue;
        }
        const auto since = differencesSince(model, *version);
        out << version->id.value << "  " << momentText(version->at.toLocalTime()) << "  " << versionTitle(*version)
            << "  (" << versionReason(*version) << ")\n    "
            << (since ? VersionsText::tr("Since then: %1").arg(differenceCounts(*since))
                      : VersionsText::tr("This version is damaged."))
            << '\n';
    }
    if (json)
        out << QJsonDocument(array).toJson();
    else if (versions.empty())
        out << VersionsText::tr("“%1” has no version yet.").arg(model.at(map).title) << '\n';
}

/// The version that is meant by its id, or by its name, case ignored; null: none.
const Version *versionCalled(const Model &model, MapId map, const QString &words)
{
    for (const Version *version : newestFirst(model, map)) {
        if (QString::number(version->id.value) == words || version->name.compare(words, Qt::CaseInsensitive) == 0)
            return version;
    }
    return nullptr;
}

Result<void> restore(CommandWorkbook &command, const Version &version)
{
    const QString title = versionTitle(version);
    return command.workbook().edit(
        {QT_TRANSLATE_NOOP("Edit", "Bring back the version “%1”"), {title}}, [&](Edit &edit) {
            restoreVersion(edit, command.model(), version.id, VersionsText::tr("“%1” was brought back").arg(title),
                QDateTime::currentDateTimeUtc());
        });
}

Result<void> keep(CommandWorkbook &command, MapId map, const QString &name)
{
    return command.workbook().edit({QT_TRANSLATE_NOOP("Edit", "Keep the version “%1”"), {name}},
        [&](Edit &edit) { keepVersion(edit, command.model(), map, name, QDateTime::currentDateTimeUtc()); });
}

}

int runVersions(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err)
{
    const QString name = arguments.value(QStringLiteral("keep")).simplified();
    const QString wanted = arguments.value(QStringLiteral("restore"));
    const bool keeps = arguments.isSet(QStringLiteral("keep"));
    const bool restores = arguments.isSet(QStringLiteral("restore"));
    const bool json = arguments.isSet(QStringLiteral("json"));
    if (int(keeps) + int(restores) + int(arguments.isSet(QStringLiteral("list"))) > 1)
        return fail(VersionsText::tr("Say one of --list, --keep and --restore."), err, 2);
    if (keeps && name.isEmpty())
        return fail(VersionsText::tr("Say under which name: --keep \"Before the fair\"."), err, 2);
    const QString path = arguments.positionalArguments().first();
    auto command = CommandWorkbook::open(path, keeps || restores);
    if (!command)
        return fail(command.error().text, err);
    const auto map = (*command)->map(arguments.value(QStringLiteral("map")));
    if (!map)
        return fail(map.error().text, err);
    if (keeps || restores) {
        const Version *version = restores ? versionCalled((*command)->model(), *map, wanted) : nullptr;
        if (restores && !version)
            return fail(
                VersionsText::tr("The map has no version “%1”. --list tells which there are.").arg(wanted), err);
        const auto done = restores ? restore(**command, *version) : keep(**command, *map, name);
        if (!done)
            return fail(done.error().text, err);
        if (const auto saved = (*command)->save(); !saved)
            return fail(saved.error().text, err);
        if (!json)
            out << VersionsText::tr("“%1” is saved.").arg(path) << '\n';
    }
    if (json || (!keeps && !restores))
        list((*command)->model(), *map, json, out);
    return 0;
}

}
