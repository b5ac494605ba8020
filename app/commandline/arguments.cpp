#include "commandline/arguments.h"

namespace wend {

std::optional<Arguments> parseArguments(
    const QStringList &arguments, const QStringList &valueOptions, const QStringList &flags)
{
    Arguments parsed;
    bool onlyWords = false;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &argument = arguments[at];
        if (onlyWords || !argument.startsWith(QLatin1Char('-')) || argument == QLatin1String("-")) {
            parsed.words += argument;
            continue;
        }
        if (argument == QLatin1String("--")) {
            onlyWords = true;
            continue;
        }
        const QString name = argument.section(QLatin1Char('='), 0, 0);
        if (valueOptions.contains(name)) {
            if (name != argument)
                parsed.values.insert(name, argument.mid(name.size() + 1));
            else if (++at < arguments.size())
                parsed.values.insert(name, arguments[at]);
            else
                return std::nullopt;
        } else if (flags.contains(argument)) {
            parsed.flags += argument;
        } else {
            return std::nullopt;
        }
    }
    return parsed;
}

}
