#pragma once

#include <QWidget>

namespace wend {

/// The shape of a number at a glance: a bar a day or a month, from zero; a time without anything is a short stroke.
class NumberCourse : public QWidget
{
    Q_OBJECT

public:
    explicit NumberCourse(QWidget *parent = nullptr);

    /// Where there are no values, `instead` says why.
    void show(std::vector<double> values, const QColor &colour, const QString &instead);
    QSize sizeHint() const override { return {96, 22}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<double> m_values;
    QColor m_colour;
    QString m_instead;
};

}
