#pragma once

#include <QObject>
#include <QStringList>

namespace wend {

/// The files opened or saved last, the latest first, remembered between sessions.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    static constexpr int atMost = 12;

    explicit RecentFiles(QObject *parent = nullptr);

    const QStringList &paths() const { return m_paths; }
    void add(const QString &path);
    void remove(const QString &path);

signals:
    void changed();

private:
    void keep();

    QStringList m_paths;
};

}
