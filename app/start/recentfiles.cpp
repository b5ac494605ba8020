#include "start/recentfiles.h"

#include <QFileInfo>
#include <QSettings>

namespace wend {

namespace {

const QString recentKey = QStringLiteral("files/recent");

}

RecentFiles::RecentFiles(QObject *parent) : QObject(parent), m_paths(QSettings().value(recentKey).toStringList()) { }

void RecentFiles::add(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    m_paths.removeAll(whole);
    m_paths.prepend(whole);
    m_paths = m_paths.mid(0, atMost);
    keep();
}

void RecentFiles::remove(const QString &path)
{
    if (m_paths.removeAll(path) > 0)
        keep();
}

void RecentFiles::keep()
{
    QSettings().setValue(recentKey, m_paths);
    emit changed();
}

}
