#include "commandline/commandline.h"

#include "base/withinmemory.h"
#include "commandline/arguments.h"
#include "commandline/checkcommand.h"
#include "commandline/evidencecommand.h"
#include "commandline/exportcommand.h"
#include "commandline/findingscommand.h"
#include "commandline/forecastcommand.h"
#include "commandline/ideascommand.h"
#include "commandline/importcommand.h"
#include "commandline/newcommand.h"
#include "commandline/numberscommand.h"
#include "commandline/readcommand.h"
#include "commandline/recovercommand.h"
#include "commandline/repaircommand.h"
#include "commandline/reportcommand.h"
#include "commandline/setcommand.h"
#include "commandline/templatescommand.h"
#include "commandline/thumbnailcommand.h"
#include "commandline/versionscommand.h"
#include "commandline/whatifcommand.h"
#include "exchange/exportformats.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>
#include <cstdio>
#include <limits>

namespace wend {

namespace {

struct Command
{
    const char *name;
    const char *usage; ///< what follows the name; FORMATS: what Wend exports
    const char *does;
    int leastWords; ///< that are no options
    int mostWords;
    int (*run)(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err);
};

constexpr int any = std::numeric_limits<int>::max();

const Command commands[] {
    {"templates", "[--json]", QT_TRANSLATE_NOOP("CommandLine", "list the templates and examples"), 0, 0, runTemplates},
    {"new", "FILE.wend [--template ID] [--lang en|zh_CN|zh_TW] [--from FILE.(csv|xlsx|mmd|json)]",
        QT_TRANSLATE_NOOP("CommandLine", "make a workbook"), 1, 1, runNew},
    {"read", "EXPORT... [--table N] [--to OUT.csv] [--json]",
        QT_TRANSLATE_NOOP("CommandLine", "say what is in an export; a file that --to names is replaced"), 1, any,
        runRead},
    {"import",
        "FILE.wend EXPORT... [--map TITLE] [--source ID] [--from DATE --to DATE] [--as \"COLUMN=KIND\"]... [--bind "
        "\"NUMBER=STAGE\"]... [--refused OUT.csv] [--dry-run] [--json]",
        QT_TRANSLATE_NOOP("CommandLine", "read exports into a workbook"), 2, any, runImport},
    {"numbers",
        "FILE.wend [--map TITLE] [--from DATE --to DATE] [--compare before|year|DATE..DATE] [--by DIMENSION] [--csv "
        "OUT.csv] [--json]",
        QT_TRANSLATE_NOOP("CommandLine",
            "say what each stage counts, how it differs from another period, and what each value of a breakdown has"),
        1, 1, runNumbers},
    {"whatif", "FILE.wend [--set \"STAGE=12%\"]... [--map TITLE] [--json]",
        QT_TRANSLATE_NOOP("CommandLine", "say what would come of other conversions, numbers, prices or costs"), 1, 1,
        runWhatIf},
    {"forecast", "[--series FILE.csv --ahead N --season M | FILE.wend --metric NAME [--weeks N]] [--json]",
        QT_TRANSLATE_NOOP("CommandLine", "say how a number or a conversion may go on"), 0, 1, runForecast},
    {"set",
        "FILE.wend [--number \"NAME=VALUE\"]... [--target \"NAME=VALUE\"]... [--note TEXT] [--from DATE] [--to DATE] "
        "[--stage STAGE] [--per day|week|month] [--most] [--map TITLE] [--json]",
        QT_TRANSLATE_NOOP("CommandLine", "type a number, set a target, note what happened on a day"), 1, 1, runSet},
    {"versions", "FILE.wend [--map TITLE] [--list] [--keep NAME] [--restore ID] [--json]",
        QT_TRANSLATE_NOOP("CommandLine", "list the versions of a map, keep the map as it is, or bring a version back"),
        1, 1, runVersions},
    {"findings", "FILE.wend [--map TITLE] [--json]",
        QT_TRANSLATE_NOOP("CommandLine", "say what stands out on the maps, most important first"), 1, 1, runFindings},
    {"ideas", "FILE.wend [--to OUT.(csv|xlsx)] [--json]",
        QT_TRANSLATE_NOOP("CommandLine", "list the ideas of all maps; a file that --to names is replaced"), 1, 1,
        runIdeas},
    {"report", "FILE.wend --to OUT.(pdf|html|md|pptx) [--map TITLE]",
        QT_TRANSLATE_NOOP("CommandLine", "write a map with its numbers, findings and ideas for a meeting"), 1, 1,
        runReport},
    {"evidence", "FILE.wend [EXPORT...] [--map TITLE] [--source NAME] [--dry-run] [--json]",
        QT_TRANSLATE_NOOP("CommandLine",
            "list what customers said, stage by stage; of exports, bring in what they wrote, masked, to be sorted"),
        1, any, runEvidence},
    {"export",
        "FILE.wend --to OUT.(FORMATS)... [--map TITLE]... [--paper SIZE] [--portrait] [--tile SIZE] "
        "[--overlap MM] [--bleed MM] [--distance M] [--ground paper|white|dark|contrast|grey] [--dpi N] [--lang TAG] "
        "[--json]",
        QT_TRANSLATE_NOOP("CommandLine", "make posters, pages and tables of maps; a file of that name is replaced"), 1,
        1, runExport},
    {"thumbnail", "FILE.wend OUT.png [--size N]",
        QT_TRANSLATE_NOOP("CommandLine", "draw the first map small, as file managers show it"), 2, 2, runThumbnail},
    {"check", "FILE.wend [--json]", QT_TRANSLATE_NOOP("CommandLine", "check that a workbook is whole"), 1, 1, runCheck},
    {"repair", "FILE.wend --to OUT.wend",
        QT_TRANSLATE_NOOP("CommandLine", "save what can be read of a broken workbook"), 1, 1, runRepair},
    {"recover", "[--list | ID --to OUT.wend]", QT_TRANSLATE_NOOP("CommandLine", "bring back unsaved work"), 0, 1,
        runRecover},
};

const Command *commandNamed(const QString &name)
{
    for (const Command &command : commands) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

bool isHelp(const QString &argument) { return argument == QLatin1String("--help") || argument == QLatin1String("-h"); }

/// What follows the name of a command.
QString wordsOf(const Command &command)
{
    QStringList formats;
    for (const ExportFormat &format : exportFormats())
        formats += QLatin1String(format.suffix);
    return QString::fromLatin1(command.usage).replace(QLatin1String("FORMATS"), formats.join(QLatin1Char('|')));
}

QString usageOf(const Command &command)
{
    return QStringLiteral("wend %1 %2").arg(QLatin1String(command.name), wordsOf(command));
}

void printHelp(const Command &command, QTextStream &to)
{
    to << usageOf(command) << "\n    " << commandText(command.does) << '\n';
}

void printHelp(QTextStream &to)
{
    to << "wend [FILE.wend]...\n";
    for (const Command &command : commands)
        printHelp(command, to);
    to << "wend --help | --version\n";
}

// A file that can be opened, whatever it is called: "wend check" is a command, "wend ./check" a file.
bool looksLikeFile(const QString &argument)
{
    return argument.endsWith(QLatin1String(".wend"), Qt::CaseInsensitive) || argument.startsWith(QLatin1String("file:"))
        || QFileInfo::exists(argument);
}

}

bool isCommandLine(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return false;
    const QString &first = arguments.first();
    if (commandNamed(first) || isHelp(first) || first == QLatin1String("--version"))
        return true;
    // Qt's own options ("-style") are for a window.
    const bool windowOption = first.startsWith(QLatin1Char('-')) && !first.startsWith(QLatin1String("--"));
    return !windowOption && !std::all_of(arguments.begin(), arguments.end(), looksLikeFile);
}

int runCommandLine(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    const QString first = arguments.value(0);
    if (isHelp(first)) {
        printHelp(out);
        return 0;
    }
    if (first == QLatin1String("--version")) {
        out << "wend " << QCoreApplication::applicationVersion() << '\n';
        return 0;
    }
    const Command *command = commandNamed(first);
    if (!command) {
        const auto strange = std::find_if_not(arguments.begin(), arguments.end(), looksLikeFile);
        err << commandText(QT_TRANSLATE_NOOP("CommandLine",
                               "wend: “%1” is no command and no workbook. wend --help lists the commands."))
                   .arg(strange == arguments.end() ? first : *strange)
            << '\n';
        return 2;
    }
    QCommandLineParser parser;
    if (const auto parsed = parseArguments(parser, wordsOf(*command), arguments.mid(1)); !parsed) {
        err << parsed.error().text << '\n';
        return 2;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        printHelp(*command, out);
        return 0;
    }
    const qsizetype words = parser.positionalArguments().size();
    if (words < command->leastWords || words > command->mostWords) {
        err << (words < command->leastWords
                ? commandText(QT_TRANSLATE_NOOP("CommandLine", "Something is missing. Usage: %1"))
                      .arg(usageOf(*command))
                : commandText(QT_TRANSLATE_NOOP("CommandLine", "“%1” is one word too many. Usage: %2"))
                      .arg(parser.positionalArguments().at(command->mostWords), usageOf(*command)))
            << '\n';
        return 2;
    }
    const auto done = withinMemory([&] { return command->run(parser, out, err); });
    if (done)
        return *done;
    err << done.error().text << '\n';
    return 1;
}

}
