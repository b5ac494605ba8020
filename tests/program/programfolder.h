#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace wend::test {

/// What a run of the built program came to.
struct ProgramRun
{
    int code = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// A folder of files for the built program, with a home of its own.
class ProgramFolder
{
public:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file; its path.
    QString written(const QString &name, const QByteArray &bytes) const;
    QByteArray content(const QString &name) const;
    /// A variable of the environment that the program runs in.
    void set(const QString &name, const QString &value) { m_environment.insert(name, value); }
    ProgramRun run(const QStringList &arguments) const;
    /// A new workbook, empty or of a template; its path.
    QString aWorkbook(const QString &templateId = {}) const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

}
