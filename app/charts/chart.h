#pragma once

#include <QWidget>

class QCustomPlot;

namespace wend {

/// A plot that fills its widget and is drawn anew when its size, colours, type or language are others.
class Chart : public QWidget
{
    Q_OBJECT

public:
    /// `margins` are left around the axes, in pixels, for words.
    Chart(const QMargins &margins, QWidget *parent);

protected:
    virtual void draw() = 0;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

    QCustomPlot *m_plot;
};

}
