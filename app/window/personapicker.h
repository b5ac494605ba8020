#pragma once

#include "store/workbook.h"

#include <QToolButton>

namespace wend {

/// In the tool bar: which personas the map shows.
class PersonaPicker : public QToolButton
{
    Q_OBJECT

public:
    explicit PersonaPicker(QWidget *parent = nullptr);

    void show(Workbook *workbook, MapId map);

signals:
    void addRequested();
    void failed(const wend::Error &error);

private:
    void fill();
    void toggle(PersonaId persona, bool shown);

    Workbook *m_workbook = nullptr;
    MapId m_map;
};

}
