#pragma once

#include "model/model.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QTimer;

namespace wend {

class Announcer;
class FunnelLine;
class Workbook;

/// Below everything: whether all is kept or what was just done, the funnel in words, and what the map holds.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void show(const Workbook *workbook, MapId map);
    /// For a few seconds, and said by a screen reader.
    void showMessage(const QString &text);
    /// For a screen reader alone.
    void say(const QString &text);
    FunnelLine &funnel() const { return *m_funnel; }
    /// How many things stand out on the map, and whether they are listed.
    void setFindings(int count, bool shown);

signals:
    void findingsWanted(bool shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void sayFindings();

    int m_count = 0;
    QLabel *m_left;
    FunnelLine *m_funnel;
    QToolButton *m_findings;
    QLabel *m_right;
    QTimer *m_timer;
    Announcer *m_announcer;
    QString m_state;
};

/// "5 stages · 12 touchpoints · 5 pain points · 5 ideas"
QString countsOf(const Model &model, MapId map);

}
