#include "commandline/progress.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace wend {

void Progress::begin(const QString &path)
{
    ++m_begun;
    if (m_files < 2)
        return;
    m_err << QCoreApplication::translate("CommandLine", "%1 of %2: %3").arg(m_begun).arg(m_files).arg(QFileInfo(path).fileName()) << '\n';
    m_err.flush();
}

}
