#include "canvas/textediting.h"

#include "canvas/feelingwords.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>

namespace wend {

namespace {

QRectF textRect(const TextField &field, const Camera &camera)
{
    // Headers and lane names are edited where they are kept in view.
    const QPointF inside = (field.place.rect.topLeft() - field.frame.topLeft()) * camera.zoom();
    return {camera.seen(field.frame).topLeft() + inside, field.place.rect.size() * camera.zoom()};
}

}

TextEditing::TextEditing(Board &board, QWidget *viewport) : QObject(viewport), m_board(board), m_viewport(viewport) { }

bool TextEditing::edit(const Selection &what, const Camera &camera, const Theme &theme)
{
    return commit() && begin(textFieldOf(m_board, what, theme), camera, theme);
}

bool TextEditing::name(const NewStage &stage, const Camera &camera, const Theme &theme)
{
    return commit() && begin(m_board.hasMap() ? newStageField(m_board, stage, theme) : std::nullopt, camera, theme);
}

bool TextEditing::begin(std::optional<TextField> field, const Camera &camera, const Theme &theme)
{
    m_field = std::move(field);
    if (!m_field)
        return false;
    show(camera, theme);
    m_editor->setPlainText(m_field->text);
    m_editor->selectAll();
    m_editor->setFocus(Qt::OtherFocusReason);
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

bool TextEditing::open(const Selection &what, const Camera &camera, const Theme &theme)
{
    if (!commit())
        return false;
    m_field = textFieldOf(m_board, what, theme);
    if (!m_field)
        return false;
    show(camera, theme);
    m_editor->showCaret();
    // Screen readers follow the text all the same.
    QAccessibleEvent reached(m_editor, QAccessible::Focus);
    QAccessible::updateAccessibility(&reached);
    return true;
}

void TextEditing::compose(QInputMethodEvent &event)
{
    Q_ASSERT(m_editor);
    m_editor->handle(event);
    // Given up, or taken back letter by letter: as if nothing had been typed.
    const bool isNothing = m_editor && !m_editor->isComposing() && m_editor->document()->isEmpty();
    if (isNothing && !m_editor->hasFocus())
        cancel();
    else
        emit frameChanged();
}

bool TextEditing::take(QEvent &event)
{
    const bool isKey = event.type() == QEvent::KeyPress || event.type() == QEvent::ShortcutOverride;
    if (!isKey || !m_editor || !m_viewport->parentWidget()->hasFocus())
        return false;
    const bool before = event.isAccepted();
    m_editor->handle(event);
    if (event.isAccepted())
        return true;
    event.setAccepted(before);
    return false;
}

void TextEditing::leave(Qt::FocusReason reason)
{
    if (m_editor && !m_editor->hasFocus() && InlineEditor::isLeftFor(reason))
        commit();
}

QVariant TextEditing::inputMethodQuery(Qt::InputMethodQuery query) const
{
    const QVariant answer = m_editor->inputMethodQuery(query);
    const bool isRect = answer.typeId() == QMetaType::QRectF || answer.typeId() == QMetaType::QRect;
    return isRect ? answer.toRectF().translated(m_editor->pos()) : answer;
}

QRectF TextEditing::caretOf(const Selection &what, const Camera &camera, const Theme &theme) const
{
    const std::optional<TextField> field = textFieldOf(m_board, what, theme);
    if (!field)
        return {};
    const TextStyle &style = field->place.style;
    return {textRect(*field, camera).topLeft(), QSizeF(1, style.size * style.leading * camera.zoom())};
}

void TextEditing::show(const Camera &camera, const Theme &theme)
{
    m_editor = new InlineEditor(m_viewport);
    connect(m_editor, &InlineEditor::committed, this, &TextEditing::commit);
    connect(m_editor, &InlineEditor::cancelled, this, &TextEditing::cancel);
    connect(m_editor, &InlineEditor::heightAsked, this, &TextEditing::heightAsked);
    connect(m_editor, &InlineEditor::grown, this, &TextEditing::frameChanged);
    connect(m_editor, &InlineEditor::tabbed, this, [this](bool forward) {
        const TextField from = *m_field;
        if (commit())
            emit wentOn(from, forward);
    });
    place(camera, theme);
    m_editor->show();
    emit frameChanged();
}

void TextEditing::place(const Camera &camera, const Theme &theme)
{
    m_camera = camera;
    m_theme = theme;
    m_thing = camera.seen(m_field->frame);
    m_editor->setLook({textRect(*m_field, camera), m_field->place.style, camera.zoom(), m_board.layout().language(),
        m_field->paper, m_field->ink, theme.accent, m_field->oneLine, m_field->height.has_value(),
        m_field->height ? tr("Label of a point at %1. Up and Down move the point").arg(feelingText(*m_field->height))
                        : tr("Text")});
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

void TextEditing::raise(int by, const Camera &camera, const Theme &theme)
{
    if (!m_editor || !m_field->height)
        return;
    m_field->height = std::clamp(*m_field->height + by, -100, 100);
    follow(camera, theme);
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

bool TextEditing::commit()
{
    if (m_editor && m_editor->isComposing())
        QGuiApplication::inputMethod()->commit(); // belongs to the text
    if (!m_editor)
        return true;
    const TextField field = *m_field;
    const QString text = m_editor->toPlainText();
    const int failures = m_board.failures();
    close();
    const Selection after = writeText(m_board, field, text);
    if (m_board.failures() != failures) {
        // A full disk, say: what was typed stays in its editor.
        m_field = field;
        show(m_camera, m_theme);
        m_editor->setPlainText(text);
        m_editor->moveCursor(QTextCursor::End);
        m_editor->setFocus(Qt::OtherFocusReason);
        return false;
    }
    m_board.select(after);
    return true;
}

void TextEditing::cancel()
{
    if (m_editor && m_editor->isComposing())
        QGuiApplication::inputMethod()->reset();
    if (m_editor)
        close();
}

}
