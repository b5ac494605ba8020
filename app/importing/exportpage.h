#pragma once

#include "importing/pendingfile.h"

#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

namespace wend {

class ExportPreview;
class MetricTable;

/// One export: what was understood of it, its numbers and where they go, its first rows, what is left out.
class ExportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPage(QWidget *parent = nullptr);
    /// What is proposed for a file that does not say its days; invalid days leave last month.
    void setUsualPeriod(const QDate &from, const QDate &to);
    /// `pending` must stay as it is until the next call.
    void show(const Model &model, const std::vector<StageId> &stages, const PendingFile &pending);

signals:
    void stageChosen(int part, const QString &key, wend::StageId stage);
    /// The person said which days a file without any is about.
    void periodChosen(const QDate &from, const QDate &to);

private:
    void showHeading(const PendingFile &pending);
    void showRefused(const PendingFile &pending);
    void saveRefused();

    QLabel *m_source;
    QLabel *m_facts;
    QLabel *m_remarks;
    QWidget *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QTabWidget *m_tabs;
    MetricTable *m_metrics;
    ExportPreview *m_preview;
    QWidget *m_refusedPage;
    QTreeWidget *m_refused;
    QPushButton *m_saveRefused;
    const PendingFile *m_pending = nullptr;
};

}
