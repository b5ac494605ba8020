#pragma once

#include "charts/coursespicture.h"
#include "charts/drawnchart.h"

namespace wend {

/// Lines over time. The pointer or ← → reads all values of a step, a click pins them; dragging zooms, a double click or
/// Esc goes back; N or a click below the axis makes a note on a day.
class CoursesChart : public DrawnChart
{
    Q_OBJECT

public:
    explicit CoursesChart(QWidget *parent = nullptr);

    /// Its days are those that are all there is; a zoom within them stays.
    void setPicture(const CoursesPicture &picture);
    const CoursesPicture &picture() const { return m_picture; }
    bool isZoomed() const { return m_picture.shown != m_all; }
    void zoom(const Period &days);
    void pick(const QDate &step, bool isPinned = false);
    QString summary() const override;

signals:
    void noteWanted(const QDate &day);
    void removalWanted(); ///< of the note that is chosen
    void renameWanted();

protected:
    ChartDrawing draw(const QSizeF &size, const ChartLook &look) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QDate stepAt(double x) const;
    void walkSteps(int steps);
    bool isFoot(QPointF at) const;
    void move(qint64 days);

    CoursesPicture m_picture;
    Period m_all;
    std::optional<QPointF> m_pressed;
    QPointF m_pointer {-1, -1};
    bool m_isDragging = false;
};

}
