#include "actions/ownkeys.h"

#include <QSettings>

namespace wend {

namespace {

QString settingOf(const ActionInfo &info) { return QStringLiteral("keys/") + QLatin1String(info.id); }

QList<QKeySequence> fromTexts(const QStringList &texts)
{
    QList<QKeySequence> keys;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            keys += QKeySequence(text, QKeySequence::PortableText);
    }
    return keys;
}

}

bool hasOwnKeys(const ActionInfo &info) { return QSettings().contains(settingOf(info)); }

QList<QKeySequence> keysOf(const ActionInfo &info)
{
    const QVariant own = QSettings().value(settingOf(info));
    return fromTexts(own.isValid() && !info.ofCanvas ? own.toStringList() : info.keys);
}

void giveKeys(const ActionInfo &info, const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts += key.toString(QKeySequence::PortableText);
    if (texts.isEmpty())
        texts += QString(); // an empty list would read as none given
    QSettings().setValue(settingOf(info), texts);
}

void forgetOwnKeys(const ActionInfo &info) { QSettings().remove(settingOf(info)); }

const ActionInfo *actionWith(const QKeySequence &key)
{
    for (const ActionInfo &info : actionList()) {
        if (!key.isEmpty() && keysOf(info).contains(key))
            return &info;
    }
    return nullptr;
}

QString withKeys(const QString &tip, const char *action)
{
    const ActionInfo *info = actionInfo(QLatin1String(action));
    const QList<QKeySequence> keys = info ? keysOf(*info) : QList<QKeySequence>();
    return keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys.first().toString(QKeySequence::NativeText));
}

}
