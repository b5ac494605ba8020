#pragma once

#include "store/workingcopies.h"

#include <QScrollArea>

class QVBoxLayout;

namespace wend {

class TemplateGallery;

class RecentFiles;

/// What is shown while no workbook is open: unsaved work, files opened last, templates, and ways to begin.
class StartPage : public QScrollArea
{
    Q_OBJECT

public:
    StartPage(const WorkingCopies &copies, const RecentFiles &recent, QWidget *parent = nullptr);

    /// In which language templates are shown and started.
    void setLanguage(const QString &language);
    /// Looks again for unsaved work and recent files, once the page is seen: a start with a file does without.
    void refresh();

signals:
    void openRequested();
    void emptyRequested();
    void csvRequested();
    void fileRequested(const QString &path);
    void templateRequested(const QString &id);
    void resumeRequested(const QString &workingCopy);
    void forgetRequested(const wend::WorkingCopyInfo &copy);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void rebuild();
    void addWaysToBegin(QVBoxLayout *column);
    void addUnsaved(QVBoxLayout *column);
    void addRecent(QVBoxLayout *column);
    void addTemplates();

    WorkingCopies m_copies;
    const RecentFiles &m_recent;
    QString m_language;
    bool m_stale = true;
    QVBoxLayout *m_right = nullptr; ///< where the templates stand
    TemplateGallery *m_gallery = nullptr;
};

}
