#include "commandline/arguments.h"

#include "base/language.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wend {

namespace {

QList<QCommandLineOption> optionsIn(const QString &usage)
{
    static const QRegularExpression pattern(QStringLiteral("--([a-z-]+)(?: ([^\\s\\[|-]\\S*))?"));
    QList<QCommandLineOption> options;
    for (auto found = pattern.globalMatch(usage); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        options += QCommandLineOption(match.captured(1), {}, match.captured(2));
    }
    return options;
}

// The option in a word: "json" in "--json=1".
QString nameIn(const QString &word)
{
    static const QRegularExpression dashes(QStringLiteral("^--?"));
    return word.section(u'=', 0, 0).remove(dashes);
}

Error whyNot(const QCommandLineParser &parser, const QList<QCommandLineOption> &options, const QStringList &arguments)
{
    const QStringList unknown = parser.unknownOptionNames();
    for (const QString &word : arguments) {
        if (!word.startsWith(u'-'))
            continue;
        if (unknown.contains(nameIn(word)))
            return {
                commandText(QT_TRANSLATE_NOOP("CommandLine", "There is no option %1.")).arg(word.section(u'=', 0, 0)),
                {}, {}};
        const bool isFlag = std::any_of(options.begin(), options.end(), [&](const QCommandLineOption &option) {
            return option.names().contains(nameIn(word)) && option.valueName().isEmpty();
        });
        if (isFlag && word.contains(u'='))
            return {commandText(QT_TRANSLATE_NOOP("CommandLine", "%1 takes no value.")).arg(word.section(u'=', 0, 0)),
                {}, {}};
    }
    return {commandText(QT_TRANSLATE_NOOP("CommandLine", "%1 needs a value.")).arg(arguments.last()), {}, {}};
}

}

Result<void> parseArguments(QCommandLineParser &parser, const QString &usage, const QStringList &arguments)
{
    QList<QCommandLineOption> options = optionsIn(usage);
    options += QCommandLineOption(QStringList {QStringLiteral("help"), QStringLiteral("h")});
    parser.addOptions(options);
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions); // "-map" is not "-m -a -p"
    if (!parser.parse(QStringList {QCoreApplication::applicationName()} + arguments))
        return whyNot(parser, options, arguments);
    return {};
}

Result<QString> languageAskedFor(const QString &tag)
{
    const QString language = nearestLanguage(tag);
    if (language.left(2) == tag.left(2).toLower())
        return language;
    return Error {commandText(QT_TRANSLATE_NOOP("CommandLine", "Wend does not speak “%1”. Say one of %2."))
                      .arg(tag, languages().join(QLatin1String(", "))),
        {}, {}};
}

QString commandText(const char *text) { return QCoreApplication::translate("CommandLine", text); }

int fail(const QString &sentence, QTextStream &err, int code)
{
    err << sentence << '\n';
    return code;
}

}
