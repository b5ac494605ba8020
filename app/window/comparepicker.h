#pragma once

#include "store/workbook.h"

#include <QToolButton>

namespace wend {

/// In the tool bar, beside the period: what the numbers of that are compared with.
class ComparePicker : public QToolButton
{
    Q_OBJECT

public:
    explicit ComparePicker(QWidget *parent = nullptr);

    void show(Workbook *workbook, MapId map);
    bool isComparing() const;
    /// Compares with nothing any more.
    void end();

signals:
    void failed(const wend::Error &error);

private:
    void fill();
    void ask();
    void choose(Comparison comparison, const QDate &from = {}, const QDate &to = {});

    Workbook *m_workbook = nullptr;
    MapId m_map;
};

}
