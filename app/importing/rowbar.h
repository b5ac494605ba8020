#pragma once

#include "importing/pendingfile.h"
#include "sources/saidcolumns.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace wend {

/// What a row of the file is, to be put right, and the map that the numbers go to.
class RowBar : public QWidget
{
    Q_OBJECT

public:
    explicit RowBar(QWidget *parent = nullptr);

    /// `canSay` is false where the rows were turned round before they were understood.
    void show(const Model &model, MapId map, const wend::Table &table, const SourceLibrary &library, bool canSay);

signals:
    void rowsSaid(wend::RowKind rows);
    void mapChosen(wend::MapId map);

private:
    QComboBox *m_rows;
    QLabel *m_together;
    QComboBox *m_map;
    QWidget *m_mapPart;
};

}
