#pragma once

#include "layout/text.h"

#include <QTextEdit>

namespace wend {

/// What an inline editor looks like: the text below it, to the pixel.
struct EditorLook
{
    QRectF rect; ///< of the text, in viewport pixels
    TextStyle style;
    double zoom = 1;
    QString language; ///< of the document, for the regional forms of Chinese
    QColor paper, ink, selection;
    bool oneLine = false;   ///< a name: no line breaks
    bool hasHeight = false; ///< Up and Down raise and lower what it belongs to
    QString accessibleName; ///< what a screen reader calls it
};

/// A text field without a frame that stands exactly over a text of the map. Enter finishes, Shift+Enter breaks the
/// line, Esc gives up, Tab goes on; losing the focus finishes too. The label of a point raises and lowers it by Up and
/// Down.
class InlineEditor : public QTextEdit
{
    Q_OBJECT

public:
    explicit InlineEditor(QWidget *viewport);

    /// Stands over the text and takes its type; may be called again while the map moves or zooms.
    void setLook(const EditorLook &look);
    /// Hands it an event of the canvas, which then keeps the focus.
    void handle(QEvent &event) { this->event(&event); }
    /// Shows the caret though another widget has the focus.
    void showCaret();
    /// Whether an input method has letters in it that are not text yet.
    bool isComposing() const;
    /// Whether who loses the focus for this reason is done with the text.
    static bool isLeftFor(Qt::FocusReason reason);
    /// How far the editor reaches beyond its text on every side.
    static constexpr int room = 3;

signals:
    void committed();
    void cancelled();
    void tabbed(bool forward);
    void grown();
    void heightAsked(bool up, bool finely);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    bool focusNextPrevChild(bool) override { return false; }

private:
    void format();
    void fit();

    EditorLook m_look;
    bool m_formatting = false;
};

}
