#pragma once

#include "canvas/camera.h"
#include "canvas/inlineeditor.h"
#include "canvas/textfields.h"

#include <QPointer>

class QInputMethodEvent;

namespace wend {

/// Typing on the map: from opening a field over its text to writing it, which is one undo step. Esc leaves everything
/// as it was.
class TextEditing : public QObject
{
    Q_OBJECT

public:
    /// The board and the viewport must outlive it.
    TextEditing(Board &board, QWidget *viewport);

    bool isActive() const { return m_editor; }
    /// Edits the text of what is selected, or a new card in a selected cell. False where there is nothing to edit.
    bool edit(const Selection &what, const Camera &camera, const Theme &theme);
    /// Asks for the name of a stage or step that comes when it is written. False where it has no place.
    bool name(const NewStage &stage, const Camera &camera, const Theme &theme);
    /// The same, with the text replaced by what was typed.
    bool type(const Selection &what, const QString &typed, const Camera &camera, const Theme &theme);
    /// The same for an input method: the field is open and empty, and the focus stays with the canvas, since a method
    /// that is at work would lose its first letters with it. The canvas hands on what it gets.
    bool open(const Selection &what, const Camera &camera, const Theme &theme);
    void compose(QInputMethodEvent &event);
    /// Hands a key on to a field that is open while the canvas has the focus. False: it is for the canvas.
    bool take(QEvent &event);
    /// The canvas has lost the focus: what was typed by its hand is written, as in a field that loses the focus.
    void leave(Qt::FocusReason reason);
    /// What an input method wants to know of the open field, in viewport pixels.
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const;
    /// Where the first letter would stand that is typed there, in viewport pixels; null where none can be.
    QRectF caretOf(const Selection &what, const Camera &camera, const Theme &theme) const;
    /// False where it could not be kept: then it stays in its editor.
    bool commit();
    void cancel();
    /// Raises or lowers the point whose label is edited; it is written together with the label.
    void raise(int by, const Camera &camera, const Theme &theme);
    /// Keeps the editor over its text when the map moved, zoomed or changed.
    void follow(const Camera &camera, const Theme &theme);

    InlineEditor *editor() const { return m_editor; }
    const std::optional<TextField> &field() const { return m_field; }
    /// The thing that is edited as far as the text has grown, in viewport pixels; null: nothing is edited.
    QRectF frame() const;

signals:
    /// The editor came, grew or went: the frame around it has to be painted again.
    void frameChanged();
    /// Tab: the text is written; the next field wants to be edited.
    void wentOn(const wend::TextField &from, bool forward);
    /// Up or Down in the label of a point.
    void heightAsked(bool up, bool finely);

private:
    bool begin(std::optional<TextField> field, const Camera &camera, const Theme &theme);
    void show(const Camera &camera, const Theme &theme);
    void place(const Camera &camera, const Theme &theme);
    void close();

    Board &m_board;
    QWidget *m_viewport;
    QPointer<InlineEditor> m_editor;
    std::optional<TextField> m_field;
    QRectF m_thing;  ///< the field's frame, in viewport pixels
    Camera m_camera; ///< as the editor was last placed by
    Theme m_theme;
};

}
