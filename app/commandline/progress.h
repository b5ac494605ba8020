#pragma once

#include <QTextStream>

namespace wend {

/// Tells on the error channel, a line a file, how far a command has come. One file alone needs no telling.
class Progress
{
public:
    Progress(QTextStream &err, qsizetype files) : m_err(err), m_files(files) { }
    void begin(const QString &path);

private:
    QTextStream &m_err;
    qsizetype m_files;
    qsizetype m_begun = 0;
};

}
