#pragma once

#include "model/model.h"

#include <QWidget>

class QLabel;
class QTimer;

namespace wend {

class Workbook;

/// Below everything: whether all is kept, a word on what was just done, and what the map holds.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void show(const Workbook *workbook, MapId map);
    /// For a few seconds.
    void showMessage(const QString &text);

private:
    QLabel *m_left;
    QLabel *m_right;
    QTimer *m_timer;
    QString m_state;
};

/// "5 stages · 12 touchpoints · 5 pain points · 5 ideas"
QString countsOf(const Model &model, MapId map);

}
