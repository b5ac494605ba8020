#pragma once

#include <QWidget>
#include <optional>

namespace wend {

struct Evidence;

/// Above a quote: its stars, its day, who wrote it. Who is masked can be pressed.
class StarsLine : public QWidget
{
    Q_OBJECT

public:
    explicit StarsLine(QWidget *parent = nullptr);

    void show(const Evidence &quote);
    QSize sizeHint() const override { return {200, 24}; }
    QRect authorRect() const;

signals:
    void authorPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    std::optional<double> m_stars; ///< 1 to 5
    QString m_before;              ///< the author: the day, "by"
    QString m_author;
    bool m_isMasked = false;
};

/// Stars for 1 to 5, the last one in part.
void paintStars(class QPainter &painter, QPointF topLeft, double side, double gap, double stars, const QColor &full,
    const QColor &empty);

}
