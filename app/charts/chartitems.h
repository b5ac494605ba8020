#pragma once

// Includes all of QCustomPlot: for the .cpp files of this folder only.

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>
#include <qcustomplot.h>

namespace wend {

/// Words on a plot, at a place in pixels, in a rounded patch of colour or bare. Breaks lines where told to.
class ChartWords : public QCPAbstractItem
{
    Q_OBJECT

public:
    explicit ChartWords(QCustomPlot *plot);

    void setWords(const QString &words, const QFont &font, const QColor &colour);
    void setPatch(const QColor &fill, const QColor &edge);
    /// The words' middle, and how wide they may become before they break into lines.
    void setPlace(QPointF middle, double width);
    QRectF rect() const; ///< with the patch, in pixels

    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }

protected:
    void draw(QCPPainter *painter) override;

private:
    QString m_words;
    QFont m_font;
    QColor m_colour, m_fill, m_edge;
    QPointF m_middle;
    double m_width = 0;
};

}
