#pragma once

#include "numbers/funnel.h"

#include <QWidget>

class QVBoxLayout;

namespace wend {

/// The numbers of a stage or touchpoint, one a line: "241 orders". A press on one opens it.
class NumberLines : public QWidget
{
    Q_OBJECT

public:
    explicit NumberLines(QWidget *parent = nullptr);

    /// `language` is that of the interface.
    void show(const std::vector<BoundNumber> &numbers, const QString &language);

signals:
    /// The null binding: all of them.
    void chosen(wend::BindingId number);

private:
    void addLine(const QString &text, const QString &tip, BindingId number);

    QVBoxLayout *m_column;
};

}
