#include "help/helptopics.h"

#include "actions/ownkeys.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace wend {

namespace {

/// "{key:file.save}" becomes "Ctrl+S", or the command's name where it has no key.
QString withPresentKeys(QString text)
{
    static const QRegularExpression mark(QStringLiteral("\\{key:([\\w.]+)\\}"));
    for (QRegularExpressionMatch match = mark.match(text); match.hasMatch(); match = mark.match(text)) {
        const ActionInfo *info = actionInfo(match.captured(1));
        Q_ASSERT(info);
        const QList<QKeySequence> keys = keysOf(*info);
        const QString shown = keys.isEmpty()
            ? withoutMnemonic(QCoreApplication::translate("Actions", info->text))
            : QStringLiteral("**%1**").arg(keys.first().toString(QKeySequence::NativeText));
        text.replace(match.capturedStart(), match.capturedLength(), shown);
    }
    return text;
}

HelpTopic shortcuts()
{
    HelpTopic topic {QCoreApplication::translate("Help", "All shortcuts"), {}};
    for (const ActionInfo &info : actionList()) {
        if (const QList<QKeySequence> keys = keysOf(info); !keys.isEmpty())
            topic.text += QStringLiteral("- **%1** %2\n")
                              .arg(QKeySequence::listToString(keys, QKeySequence::NativeText),
                                  withoutMnemonic(QCoreApplication::translate("Actions", info.text)));
    }
    return topic;
}

}

std::vector<HelpTopic> helpTopics(const QString &language)
{
    QFile file(QStringLiteral(":/help/%1.txt").arg(language));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened);
    std::vector<HelpTopic> topics;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(QLatin1String("# ")))
            topics.push_back({line.mid(2), {}});
        else if (!topics.empty())
            topics.back().text += line + u'\n';
    }
    for (HelpTopic &topic : topics)
        topic.text = withPresentKeys(topic.text);
    topics.push_back(shortcuts());
    return topics;
}

bool speaksOf(const HelpTopic &topic, const QString &words)
{
    const QString all = topic.title + u'\n' + topic.text;
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(
        wanted.begin(), wanted.end(), [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

}
