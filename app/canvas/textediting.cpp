#include "canvas/textediting.h"

namespace wend {

TextEditing::TextEditing(Board &board, QWidget *viewport)
    : QObject(viewport)
    , m_board(board)
    , m_viewport(viewport)
{
}

bool TextEditing::edit(const Selection &what, const Camera &camera, const Theme &theme)
{
    commit();
    return begin(textFieldOf(m_board, what, theme), camera, theme);
}

bool TextEditing::name(const NewStage &stage, const Camera &camera, const Theme &theme)
{
    commit();
    return begin(m_board.hasMap() ? newStageField(m_board, stage, theme) : std::nullopt, camera, theme);
}

bool TextEditing::begin(std::optional<TextField> field, const Camera &camera, const Theme &theme)
{
    m_field = std::move(field);
    if (!m_field)
        return false;
    open(camera, theme);
    m_editor->setPlainText(m_field->text);
    m_editor->selectAll();
    return true;
}

bool TextEditing::type(const Selection &what, const QString &typed, const Camera &camera, const Theme &theme)
{
    if (!edit(what, camera, theme))
        return false;
    m_editor->setPlainText(typed);
    m_editor->moveCursor(QTextCursor::End);
    return true;
}

void TextEditing::open(const Camera &camera, const Theme &theme)
{
    m_editor = new InlineEditor(m_viewport);
    connect(m_editor, &InlineEditor::committed, this, &TextEditing::commit);
    connect(m_editor, &InlineEditor::cancelled, this, &TextEditing::cancel);
    connect(m_editor, &InlineEditor::grown, this, &TextEditing::frameChanged);
    connect(m_editor, &InlineEditor::tabbed, this, [this](bool forward) {
        const TextField from = *m_field;
        commit();
        emit wentOn(from, forward);
    });
    place(camera, theme);
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    emit frameChanged();
}

void TextEditing::place(const Camera &camera, const Theme &theme)
{
    // Headers and lane names are edited where they are kept in view.
    const QRectF frame = camera.seen(m_field->frame);
    const QPointF inside = (m_field->place.rect.topLeft() - m_field->frame.topLeft()) * camera.zoom();
    m_thing = frame;
    m_editor->setLook({QRectF(frame.topLeft() + inside, m_field->place.rect.size() * camera.zoom()), m_field->place.style, camera.zoom(),
        m_board.layout().language(), m_field->paper, m_field->ink, theme.accent, m_field->oneLine});
}

void TextEditing::follow(const Camera &camera, const Theme &theme)
{
    if (!m_editor)
        return;
    const std::optional<TextField> field = foundAgain(m_board, *m_field, theme);
    if (!field) {
        cancel();
        return;
    }
    m_field = field;
    place(camera, theme);
    emit frameChanged();
}

QRectF TextEditing::frame() const
{
    if (!m_editor)
        return {};
    const QRectF frame = m_thing | QRectF(m_editor->geometry()).adjusted(2, 0, -2, 0);
    return frame;
}

void TextEditing::close()
{
    InlineEditor *editor = m_editor;
    m_editor = nullptr;
    m_field.reset();
    const bool hadFocus = editor->hasFocus();
    editor->disconnect(this);
    editor->hide();
    editor->deleteLater(); // it may be in the middle of an event
    if (hadFocus)
        m_viewport->parentWidget()->setFocus(Qt::OtherFocusReason);
    emit frameChanged();
}

void TextEditing::commit()
{
    if (!m_editor)
        return;
    const TextField field = *m_field;
    const QString text = m_editor->toPlainText();
    close();
    m_board.select(writeText(m_board, field, text));
}

void TextEditing::cancel()
{
    if (m_editor)
        close();
}

}
