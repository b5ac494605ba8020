#pragma once

#include "importing/pendingfile.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>

namespace wend {

class ExportPreview;
class MetricTable;
class ReadingBar;
class RefusalList;

/// One export: what was understood of it, its first lines to put that right, its numbers and where they go, what is
/// left out.
class ExportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPage(QWidget *parent = nullptr);
    /// What is proposed for a file that does not say its days; invalid days leave last month.
    void setUsualPeriod(const QDate &from, const QDate &to);
    /// `pending` and `corrections` must stay as they are until the next call; `how` is what the file was understood
    /// with.
    void show(const Model &model, MapId map, const PendingFile &pending, const Corrections &corrections,
        const HowToRead &how);
    /// How far the reading of the file is, in percent; empty: nothing is going on. What is over soon is not shown.
    void showProgress(std::optional<int> percent);

signals:
    void stopAsked();
    /// A reading that was stopped shall begin anew.
    void readAsked();
    void placeChosen(int part, const QString &key, wend::StageId stage, wend::CardId card);
    /// The person said which days a file without any is about.
    void periodChosen(const QDate &from, const QDate &to);
    void readingSaid(const wend::ReadOptions &said);
    void headerChosen(int table, int record);
    void columnSaid(int table, int column, const wend::ColumnWord &word);
    /// How the source shall be called that is remembered for files like this.
    void nameSaid(int part, const QString &name);

private:
    QWidget *makePeriod();
    QWidget *makeName();
    QWidget *makeProgress();
    void showHeading(const Model &model, const PendingFile &pending);
    void showName(const Model &model, const PendingFile &pending, const HowToRead &how);
    void showRemarks(const Model &model, MapId map, const PendingFile &pending);

    QLabel *m_source;
    QLabel *m_facts;
    QLabel *m_warnings;
    QWidget *m_progressRow;
    QProgressBar *m_progress;
    QTimer m_untilShown;
    QPushButton *m_read;
    QWidget *m_nameRow;
    QLineEdit *m_name;
    QWidget *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    ReadingBar *m_reading;
    QSplitter *m_body;
    QTabWidget *m_tabs;
    MetricTable *m_metrics;
    ExportPreview *m_preview;
    RefusalList *m_refused;
    QLabel *m_remarks;
    QWidget *m_remarksPage;
    QString m_shownPath;
};

}
