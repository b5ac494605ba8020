#pragma once

#include "model/mapnumbers.h"
#include "model/model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace wend {

class ElidedLabel;

/// In the status line: the funnel's weakest step in words. A click opens the charts above; without numbers it leads to
/// their import.
class FunnelLine : public QWidget
{
    Q_OBJECT

public:
    explicit FunnelLine(QWidget *parent = nullptr);

    /// Null: no workbook is open. `language` is that of the interface.
    void setNumbers(const Model *model, const MapNumbers &numbers, const QString &language);
    void setChartsShown(bool shown);

signals:
    void chartsWanted(bool shown);
    void importRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void sayStep(const Model &model, const StageNumbers &from, const QString &language);

    QToolButton *m_button;
    ElidedLabel *m_words;
    QLabel *m_share;    ///< that goes on, in the colour of what is weak
    QLabel *m_interval; ///< of it
    QPushButton *m_import;
    bool m_open = false;
};

}
