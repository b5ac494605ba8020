#pragma once

#include "start/workbookglance.h"
#include "store/workingcopies.h"

#include <QFutureWatcher>
#include <QScrollArea>

class QHBoxLayout;
class QVBoxLayout;

namespace wend {

class RecentFiles;
class TemplateGallery;
class WorkbookCard;

/// What is shown while no workbook is open. Three questions in order: is there work to rescue, what wants me today,
/// where do I begin?
class StartPage : public QScrollArea
{
    Q_OBJECT

public:
    StartPage(const WorkingCopies &copies, RecentFiles &recent, QWidget *parent = nullptr);
    ~StartPage() override;

    /// In which language templates are shown and started.
    void setLanguage(const QString &language);
    /// Looks again for unsaved work and recent files, once the page is seen: a start with a file does without.
    void refresh();

signals:
    void openRequested();
    void emptyRequested();
    void fromFileRequested();
    void walkRequested();
    void languageChosen(const QString &language);
    void fileRequested(const QString &path);
    /// The file, shown at something in it.
    void attentionRequested(const QString &path, const wend::Attention &attention);
    void templateRequested(const QString &id);
    void resumeRequested(const QString &workingCopy);
    void forgetRequested(const wend::WorkingCopyInfo &copy);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QHBoxLayout *waysToBegin();
    void addUnsaved(QVBoxLayout *column);
    void addWorkbooks(QVBoxLayout *column);
    void addFirstStart(QVBoxLayout *column);
    void addTemplates();
    int cardsThatFit() const;
    void showCards();
    void glanceAtNext();

    WorkingCopies m_copies;
    RecentFiles &m_recent;
    QString m_language;
    bool m_stale = true;
    QVBoxLayout *m_column = nullptr;
    TemplateGallery *m_gallery = nullptr;
    QList<WorkbookCard *> m_cards; ///< as many as there may be; those that fit are shown
    qsizetype m_looked = 0;        ///< how many of them have been looked at
    QFutureWatcher<WorkbookGlance> m_glance;
};

}
