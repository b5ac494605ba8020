#pragma once

#include "actions/actionlist.h"

#include <QKeySequence>
#include <QList>

namespace wend {

// The keys of an action: those of the list, or those that the person gave it, which are remembered.

QList<QKeySequence> keysOf(const ActionInfo &info);
bool hasOwnKeys(const ActionInfo &info);
/// Windows that are open take them over by Actions::takeKeys().
void giveKeys(const ActionInfo &info, const QList<QKeySequence> &keys);
/// Those of the list again.
void forgetOwnKeys(const ActionInfo &info);

/// The action that a key runs already; null: none. Some keys are the canvas's own and cannot be given away.
const ActionInfo *actionWith(const QKeySequence &key);

/// "Add a stage here (Ctrl+Shift+T)": a tip teaches the key that does the same.
QString withKeys(const QString &tip, const char *action);

}
