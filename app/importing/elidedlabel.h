#pragma once

#include <QLabel>

namespace wend {

/// One line of plain text that is shortened where there is no room; the tip then has the whole.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    /// A sentence is cut off behind rather than in its middle.
    explicit ElidedLabel(Qt::TextElideMode mode = Qt::ElideMiddle);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Qt::TextElideMode m_mode;
};

}
