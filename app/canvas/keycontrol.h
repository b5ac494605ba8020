#pragma once

#include "canvas/cameracontrol.h"
#include "canvas/steps.h"
#include "canvas/textediting.h"

class QInputMethodEvent;
class QKeyEvent;

namespace wend {

struct MapStyle;

/// What the keyboard does on the canvas while no text is being edited.
class KeyControl
{
public:
    /// All must outlive it.
    KeyControl(Board &board, CameraControl &camera, TextEditing &editing, const MapStyle &style);

    /// False where the key means nothing here.
    bool press(const QKeyEvent &event);
    /// Chinese, Japanese and others are typed by an input method: its first event opens the field, which gets it and
    /// all that follow.
    bool compose(QInputMethodEvent &event);
    /// Where a letter typed now would stand, in viewport pixels; null where nothing can be typed.
    QRectF caretPlace() const;
    /// Opens the field of what is selected.
    bool editSelected();
    /// A new card in the selected cell, or in that of the selected card; among feelings a new point.
    bool editNewCard();
    /// Asks for the name of a stage or step: it comes with its name, so that both are one step to undo.
    bool nameNew(const NewStage &stage);
    /// After Tab in a field: the next one.
    void goOn(const TextField &from, bool forward);
    /// Up or Down in the label of a point.
    void raise(bool up, bool finely);
    void revealSelection();

private:
    bool arrow(Direction direction, Qt::KeyboardModifiers modifiers);
    bool select(const Selection &selection);
    bool leave();
    bool type(const QString &text);
    std::optional<Selection> typingPlace() const;
    StageId feltStage() const;
    StageId countedStage() const;

    Board &m_board;
    CameraControl &m_camera;
    TextEditing &m_editing;
    const MapStyle &m_style;
};

}
