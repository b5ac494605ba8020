#pragma once

#include <QHeaderView>

namespace wend {

/// The heads of the preview's columns: the name, below it what the column is taken for, and a sign that it can be
/// changed.
class ColumnHeads : public QHeaderView
{
    Q_OBJECT

public:
    explicit ColumnHeads(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

}
