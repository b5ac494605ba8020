#pragma once

#include "store/workbook.h"

#include <QObject>

namespace wend {

class Workspace;

/// What the window's own commands do to the workbook; what happens on the map is the canvas' (canvas/canvasview.h).
class Editing : public QObject
{
    Q_OBJECT

public:
    explicit Editing(Workspace &workspace, QObject *parent = nullptr);

    void undo();
    void redo();
    void removeMap();
    void removePersona();

signals:
    void failed(const wend::Error &error);

private:
    void tell(const Result<void> &done);

    Workspace &m_workspace;
};

}
