#pragma once

#include "inspector/linefield.h"

#include <QCheckBox>
#include <QColor>
#include <QDate>

class QSlider;
class QSpinBox;
class QToolButton;

namespace wend {

/// A number in the person's own style, or nothing. It is read as people write them, with signs of money, percent and
/// thousands.
class NumberField : public LineField
{
    Q_OBJECT

public:
    using Value = std::optional<double>;

    /// `factor` is what is shown for 1: 100 for a share shown in percent. Outside of the limits (of what is shown)
    /// nothing is taken.
    NumberField(double least, double most, double factor = 1, QWidget *parent = nullptr);

    void present(const std::optional<std::optional<double>> &value);
    std::optional<std::optional<double>> entered() const;
    QString refusal() const override;

private:
    std::optional<double> typed() const; ///< what is shown for it; empty where it is no number

    double m_least, m_most, m_factor;
};

/// A day, typed or chosen from a calendar, or none.
class DateField : public LineField
{
    Q_OBJECT

public:
    using Value = QDate;

    explicit DateField(QWidget *parent = nullptr);

    void present(const std::optional<QDate> &value);
    std::optional<QDate> entered() const;
    QString refusal() const override;

private:
    void showCalendar();
};

/// The day that is meant; empty where it is none. Knows ISO dates and the person's own ways to write one.
std::optional<QDate> dayFromText(const QString &text);

/// One of a few, each a number (an enum's, an id's).
class ChoiceField : public QComboBox
{
    Q_OBJECT

public:
    using Value = qint64;

    explicit ChoiceField(QWidget *parent = nullptr);

    void add(const QString &text, qint64 value) { addItem(text, value); }
    void present(std::optional<qint64> value);
    std::optional<qint64> entered() const;

signals:
    void finished();

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    std::optional<qint64> m_shown;
};

class CheckField : public QCheckBox
{
    Q_OBJECT

public:
    using Value = bool;

    explicit CheckField(const QString &text, QWidget *parent = nullptr);

    void present(std::optional<bool> value);
    std::optional<bool> entered() const;

signals:
    void finished();

private:
    std::optional<bool> m_shown;
};

/// Five dots, clicked or by arrows and digits.
class DotsField : public QWidget
{
    Q_OBJECT

public:
    using Value = int;

    /// 1 to `most`; `words` says each value for screen readers and tool tips.
    DotsField(int most, QColor colour, QStringList words, QWidget *parent = nullptr);

    void present(std::optional<int> value);
    std::optional<int> entered() const;
    QSize sizeHint() const override;

signals:
    void finished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void choose(int value);
    void updateAccessibleDescription();

    int m_most;
    QColor m_colour;
    QStringList m_words;
    std::optional<int> m_shown;
    int m_value = 0; ///< 0: different ones
};

/// A slider with its number, -100 to +100, red to green.
class FeelingField : public QWidget
{
    Q_OBJECT

public:
    using Value = int;

    explicit FeelingField(QWidget *parent = nullptr);

    void present(std::optional<int> value);
    std::optional<int> entered() const;
    void setAccessibleNames(const QString &name);

signals:
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QSlider *m_slider;
    QSpinBox *m_number;
    std::optional<int> m_shown;
};

/// Colours to choose from, and any other.
class SwatchField : public QWidget
{
    Q_OBJECT

public:
    using Value = QColor;

    /// An invalid one among them is "no colour".
    explicit SwatchField(std::vector<QColor> colours, QWidget *parent = nullptr);

    void present(const std::optional<QColor> &value);
    std::optional<QColor> entered() const;

signals:
    void finished();

private:
    void choose(const QColor &colour);
    void paintButtons();

    std::vector<QColor> m_colours;
    std::vector<QToolButton *> m_buttons;
    std::optional<QColor> m_shown;
    std::optional<QColor> m_chosen;
};

}
