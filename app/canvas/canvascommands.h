#pragma once

#include "canvas/keycontrol.h"

#include <QObject>
#include <functional>

namespace wend {

/// What menus, tool bar and Ctrl keys do on the canvas. Each takes over first what is being typed.
class CanvasCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. Menus that ask belong to `view`.
    CanvasCommands(Board &board, TextEditing &editing, KeyControl &keys, QWidget *view);

    /// Ctrl+C and the like, for a canvas without a window's menus around it. False where the keys mean none of these.
    bool press(const QKeyEvent &event);
    bool canPaste() const;
    /// What a menu does to what is selected (looks.h).
    void act(const std::function<void(Board &)> &what);

public slots:
    void selectAll();
    void deleteSelection();
    void editSelected();
    void cut();
    void copy();
    void copyAsPicture();
    void paste();
    void duplicate();
    void addStage();       ///< behind the selected one
    void addStageBefore(); ///< in front of it
    void addStageAt(int index);
    void addStep(); ///< to the selected stage, or behind the selected step
    void addStepAt(wend::StageId stage, int index);
    void addTouchpoint();
    void addCard(); ///< in the selected cell
    void addLane(wend::LaneKind kind);
    void addFeeling(); ///< in the selected stage
    void insertPictures(const QStringList &paths);
    void setLine(wend::BlueprintLine line); ///< above the selected lane
    void moveLine(int by);                  ///< the one above the selected lane, to the lane that many below
    void reversePath();                     ///< the selected one
    void nextCurve();                       ///< of feelings, to be worked on
    void beginCurveAsItShouldBe();
    /// Asks which kind of lane, with a menu at the pointer.
    void askForLane(int index);

signals:
    /// Numbers of the clipboard are meant for a stage's numbers, not for cards.
    void numbersPasted(wend::StageId stage);

private:
    Board &m_board;
    TextEditing &m_editing;
    KeyControl &m_keys;
    QWidget *m_view;
};

}
