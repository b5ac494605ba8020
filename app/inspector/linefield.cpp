#include "inspector/linefield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QStyle>
#include <QWheelEvent>

namespace wend {

namespace {

// Undo in a field in which nothing was typed means the last edit of the workbook.
bool isWindowsUndo(const QEvent *event, bool modified)
{
    if (event->type() != QEvent::ShortcutOverride || modified)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

bool isEscape(const QEvent *event)
{
    return (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape;
}

QString differing() { return QCoreApplication::translate("Inspector", "different"); }

}

LineField::LineField(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, &LineField::finished);
    connect(this, &QLineEdit::textEdited, this, [this] { showRefusal({}); });
}

void LineField::showRefusal(const QString &why)
{
    const bool isWrong = !why.isEmpty();
    if (property("wrong").toBool() != isWrong) {
        setProperty("wrong", isWrong);
        style()->unpolish(this);
        style()->polish(this);
    }
    setAccessibleDescription(why);
    emit refused(why);
}

void LineField::present(const std::optional<QString> &value)
{
    m_shown = value;
    setText(value.value_or(QString()));
    setCursorPosition(0);
    setPlaceholderText(value ? QString() : differing());
    showRefusal({});
}

std::optional<QString> LineField::entered() const
{
    return isModified() && (!m_shown || text() != *m_shown) ? std::optional(text()) : std::nullopt;
}

bool LineField::event(QEvent *event)
{
    if (isWindowsUndo(event, isModified())) {
        event->ignore();
        return false;
    }
    if (isEscape(event) && isModified()) {
        if (event->type() == QEvent::KeyPress)
            revert();
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

NotesField::NotesField(int lines, QWidget *parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void NotesField::present(const std::optional<QString> &value)
{
    m_shown = value;
    setPlainText(value.value_or(QString()));
    document()->setModified(false);
    setPlaceholderText(value ? QString() : differing());
}

std::optional<QString> NotesField::entered() const
{
    return document()->isModified() && (!m_shown || toPlainText() != *m_shown) ? std::optional(toPlainText())
                                                                               : std::nullopt;
}

bool NotesField::event(QEvent *event)
{
    // The font is known only when the style sheet has dressed the field; around the lines are its frame, padding and
    // margin.
    if (event->type() == QEvent::Show || event->type() == QEvent::FontChange)
        setFixedHeight(fontMetrics().lineSpacing() * m_lines + 2 * int(document()->documentMargin()) + 10);
    const bool modified = document()->isModified();
    if (isWindowsUndo(event, modified)) {
        event->ignore();
        return false;
    }
    if (isEscape(event) && modified) {
        if (event->type() == QEvent::KeyPress)
            present(m_shown);
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            && key->modifiers().testFlag(Qt::ControlModifier)) {
            emit finished();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void NotesField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit finished();
}

SuggestField::SuggestField(Suggestions suggestions, QWidget *parent)
    : QComboBox(parent),
      m_suggestions(std::move(suggestions)),
      m_line(new LineField)
{
    setEditable(true);
    setLineEdit(m_line);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(3); // two share a row of a narrow panel
    setFocusPolicy(Qt::StrongFocus);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    installEventFilter(this); // the line has the list for its focus proxy, and never hears of the focus itself
    connect(m_line, &LineField::finished, this, &SuggestField::finished);
    // A suggestion that was chosen counts as typed.
    connect(this, &QComboBox::textActivated, this, [this](const QString &text) {
        m_line->setText(text);
        m_line->setModified(true);
        emit finished();
    });
}

void SuggestField::ask()
{
    const QString text = m_line->text();
    const bool modified = m_line->isModified();
    const QSignalBlocker quiet(this);
    clear();
    addItems(m_suggestions());
    setCurrentIndex(findText(text, Qt::MatchFixedString | Qt::MatchCaseSensitive));
    m_line->setText(text);
    m_line->setModified(modified);
}

void SuggestField::showPopup()
{
    ask();
    QComboBox::showPopup();
}

bool SuggestField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == this && event->type() == QEvent::FocusIn
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        ask();
    return QComboBox::eventFilter(watched, event);
}

// A wheel over the panel scrolls it; it never changes what stands in a field.
void SuggestField::wheelEvent(QWheelEvent *event) { event->ignore(); }

}
