#pragma once

#include "sorting/marklooks.h"

#include <QAbstractButton>

namespace wend {

/// A button that shows the key that does the same. With a frame it can be down: what a quote tells of.
class KeyButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KeyButton(QWidget *parent = nullptr);

    /// `text` says what the key does.
    void setKey(const QString &key, const QString &text);
    /// Framed, and of the mark's colour where it is down.
    void setMark(QuoteMark mark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int keyWidth() const;

    QString m_key;
    std::optional<QuoteMark> m_mark;
};

}
