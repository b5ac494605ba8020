#pragma once

#include "charts/chartdrawing.h"
#include "charts/chartpen.h"

#include <QWidget>

namespace wend {

/// A chart that is drawn anew when its size, colours, type or language are others. Its spots have tips, are clicked,
/// and walked through with Tab and the arrow keys; a screen reader hears the one that the focus is on.
class DrawnChart : public QWidget
{
    Q_OBJECT

public:
    explicit DrawnChart(QWidget *parent = nullptr);

    const ChartDrawing &drawing() const { return m_drawing; }
    /// The same on a sheet of its own, for pictures.
    ChartDrawing drawingFor(const QSizeF &size) const;
    /// What a screen reader hears of the whole.
    virtual QString summary() const;

signals:
    void stageChosen(wend::StageId stage);
    void noteChosen(wend::DayNoteId note);

protected:
    virtual ChartDrawing draw(const QSizeF &size, const ChartLook &look) const = 0;
    /// What is drawn is another.
    void redraw();
    ChartLook chartLook() const;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    const ChartDrawing::Spot *spotAt(QPointF at) const;
    void choose(const ChartDrawing::Spot &spot);
    void walk(int steps);

    ChartDrawing m_drawing;
    int m_focused = -1; ///< of the spots
};

}
