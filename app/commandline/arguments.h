#pragma once

#include <QHash>
#include <QStringList>
#include <optional>

namespace wend {

/// A sub-command's words, sorted into files and options.
struct Arguments
{
    QStringList words;              ///< what is no option
    QHash<QString, QString> values; ///< "--to" → "out.wend"
    QStringList flags;              ///< "--json"

    bool has(const char *flag) const { return flags.contains(QLatin1String(flag)); }
    QString value(const char *option) const { return values.value(QLatin1String(option)); }
};

/// Empty where an option is not known or lacks its value. `--option=value` and `--option value` are the same; after
/// `--` all are words.
std::optional<Arguments> parseArguments(
    const QStringList &arguments, const QStringList &valueOptions, const QStringList &flags);

}
