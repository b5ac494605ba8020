#pragma once

#include "charts/levers.h"

#include <QWidget>

class QLabel;

namespace wend {

class NumberField;

/// A slider over what was measured: a band for its interval, a tick, a mark for the target that the knob catches on. A
/// double click goes back to what was measured.
class LeverSlider : public QWidget
{
    Q_OBJECT

public:
    explicit LeverSlider(QWidget *parent = nullptr);

    void setLever(const Lever &lever);
    QSize sizeHint() const override { return {120, 26}; }
    /// Where the knob stands for a value, in pixels.
    double placeOf(double value) const;

signals:
    void moved(double value); ///< on the way
    void let(double value);   ///< there it stays
    void takenBack();         ///< as it was measured

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    double valueAt(double x) const;

    Lever m_lever;
    bool m_isHeld = false;
    double m_shown = 0;
};

/// A lever with its name, the value to type, and its slider.
class LeverField : public QWidget
{
    Q_OBJECT

public:
    explicit LeverField(const Lever &lever, QWidget *parent = nullptr);

    void setLever(const Lever &lever);
    const Lever &lever() const { return m_lever; }

signals:
    void moved(const wend::Lever &lever, double value);
    void let(const wend::Lever &lever, double value);
    void takenBack(const wend::Lever &lever);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showValue(double value);
    double factor() const { return m_lever.kind == ScenarioLever::Conversion ? 100 : 1; }

    Lever m_lever;
    QLabel *m_name;
    NumberField *m_value;
    LeverSlider *m_slider;
    QLabel *m_measured;
};

}
