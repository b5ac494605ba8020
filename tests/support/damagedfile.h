#pragma once

#include "model/model.h"
#include "store/losses.h"

#include <QByteArray>
#include <QString>

namespace wend::test {

QByteArray contentOf(const QString &path);
void writeContent(const QString &path, const QByteArray &bytes);

/// As somebody with the sqlite3 shell would, past all rules of the tables.
void tamper(const QString &path, const QByteArray &sql);
/// The same where a table is to hold values that none of its columns can: its types are out of the way meanwhile.
void tamperUnchecked(const QString &path, const QByteArray &table, const QByteArray &sql);

/// What repair makes of a file.
struct Repaired
{
    bool isDone = false;
    QString error;
    QStringList lost;
    Model model;
    qint64 samples = 0;
    QString trouble; ///< empty where the rows hold together
};
Repaired repaired(const QString &path);

}
