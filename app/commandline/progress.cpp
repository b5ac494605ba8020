#include "commandline/progress.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace wend {

void Progress::begin(const QString &path)
{
    ++m_begun;
    m_file = QFileInfo(path).fileName();
    m_sinceReport.start();
    if (m_files < 2)
        return;
    m_err << QCoreApplication::translate("CommandLine", "%1 of %2: %3").arg(m_begun).arg(m_files).arg(m_file) << '\n';
    m_err.flush();
}

GoOn Progress::part(double from, double to)
{
    return {[this, from, to](double share) {
        if (m_sinceReport.elapsed() < 1000)
            return true;
        m_sinceReport.restart();
        m_err << QStringLiteral("%1: %2 %\n").arg(m_file).arg(int(100 * (from + share * (to - from))));
        m_err.flush();
        return true;
    }};
}

}
