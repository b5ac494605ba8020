#pragma once

#include "model/stagequotes.h"

#include <QAbstractButton>

namespace wend {

/// How much of a pile is sorted, put off and still to go, in words above three parts of one bar. A press shows the
/// pile.
class PileProgress : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PileProgress(QWidget *parent = nullptr);

    void show(const PileCount &count);

    QSize sizeHint() const override { return {420, 34}; }
    QSize minimumSizeHint() const override { return {260, 34}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString sortedWords() const;
    QString laterWords() const;
    QString toGoWords() const;

    PileCount m_count;
};

}
