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
    /// A copy of the map as it should be (of one as it should be: as it is), paired with it and shown.
    void addCounterpart();
    /// Shows the other map of the pair.
    void showPair();

signals:
    void failed(const wend::Error &error);
    void reported(const QString &text);

private:
    void report(const Result<void> &done);

    Workspace &m_workspace;
};

}
