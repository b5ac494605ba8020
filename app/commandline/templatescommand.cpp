#include "commandline/templatescommand.h"

#include "base/language.h"
#include "exchange/template.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <algorithm>

namespace wend {

namespace {

void printJson(const std::vector<TemplateInfo> &infos, QTextStream &out)
{
    QJsonArray list;
    for (const TemplateInfo &info : infos)
        list.append(QJsonObject {{QStringLiteral("id"), info.id}, {QStringLiteral("name"), info.name},
            {QStringLiteral("kind"), info.kind},
            {QStringLiteral("languages"), QJsonArray::fromStringList(languagesOf(info.id))}});
    out << QJsonDocument(list).toJson();
}

void printList(const std::vector<TemplateInfo> &infos, QTextStream &out)
{
    qsizetype width = 0;
    for (const TemplateInfo &info : infos)
        width = std::max(width, info.id.size());
    const auto part = [&](const char *kind, const QString &heading) {
        out << heading << '\n';
        for (const TemplateInfo &info : infos) {
            if (info.kind == QLatin1String(kind))
                out << "  " << info.id.leftJustified(width + 2) << info.name << '\n';
        }
    };
    part("template", QCoreApplication::translate("TemplatesCommand", "Templates to start from:"));
    part("example", QCoreApplication::translate("TemplatesCommand", "Examples, filled in and with numbers:"));
}

}

int runTemplates(const QCommandLineParser &arguments, QTextStream &out, QTextStream &)
{
    const std::vector<TemplateInfo> infos = templates(interfaceLanguage());
    if (arguments.isSet(QStringLiteral("json")))
        printJson(infos, out);
    else
        printList(infos, out);
    return 0;
}

}
