#pragma once

#include "base/goon.h"

#include <QElapsedTimer>
#include <QTextStream>

namespace wend {

/// Tells on the error channel how far a command has come: a line for each of several files, and one a second while a
/// file takes longer.
class Progress
{
public:
    Progress(QTextStream &err, qsizetype files) : m_err(err), m_files(files) { }
    void begin(const QString &path);
    /// For a part of the work on the file, from one share of it to another.
    GoOn part(double from, double to);

private:
    QTextStream &m_err;
    qsizetype m_files;
    qsizetype m_begun = 0;
    QString m_file;
    QElapsedTimer m_sinceReport;
};

}
