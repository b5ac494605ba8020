#include "commandline/commandline.h"

#include "commandline/exportcommand.h"
#include "commandline/importcommand.h"
#include "commandline/numberscommand.h"
#include "commandline/readcommand.h"
#include "commandline/templatescommand.h"

#include <QHash>
#include <cstdio>
#include <functional>

namespace wend {

std::optional<int> runCommandLine(const QStringList &arguments)
{
    using Command = std::function<int(const QStringList &, QTextStream &, QTextStream &)>;
    static const QHash<QString, Command> commands = {{QStringLiteral("export"), runExport}, {QStringLiteral("import"), runImport}, {QStringLiteral("numbers"), runNumbers},
        {QStringLiteral("read"), runRead}, {QStringLiteral("templates"), runTemplates}};
    const auto command = arguments.isEmpty() ? commands.constEnd() : commands.constFind(arguments.first());
    if (command == commands.constEnd())
        return std::nullopt;
    QTextStream out(stdout);
    QTextStream err(stderr);
    return (*command)(arguments.mid(1), out, err);
}

}
