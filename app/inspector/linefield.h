#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <optional>

// Fields of the inspector. All have the same face, so that one template binds them (fieldbinding.h):
//   Value                                    what it holds
//   void present(optional<Value>)            shows a value; empty: the selected things differ
//   optional<Value> entered() const          what the person entered since; empty: nothing
//   void finished()                          a signal: the person is done with it

namespace wend {

/// One line. Esc gives the former text back. While nothing was typed, Undo and Redo are the window's.
class LineField : public QLineEdit
{
    Q_OBJECT

public:
    using Value = QString;

    explicit LineField(QWidget *parent = nullptr);

    void present(const std::optional<QString> &value);
    std::optional<QString> entered() const;
    /// Takes what was typed for not typed.
    void revert() { present(m_shown); }
    /// Why what was typed cannot be taken, as a sentence; empty where it can. It stays in the field then.
    virtual QString refusal() const { return {}; }
    /// Shows the refusal beside the field, or takes it away again.
    void showRefusal(const QString &why);

signals:
    void finished();
    void refused(const QString &why); ///< empty: no more

protected:
    bool event(QEvent *event) override;

private:
    std::optional<QString> m_shown;
};

/// Several lines; done when the focus leaves, or with Ctrl+Enter.
class NotesField : public QPlainTextEdit
{
    Q_OBJECT

public:
    using Value = QString;

    explicit NotesField(int lines = 3, QWidget *parent = nullptr);

    void present(const std::optional<QString> &value);
    std::optional<QString> entered() const;

signals:
    void finished();

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int m_lines;
    std::optional<QString> m_shown;
};

/// One line with suggestions that are asked for when they are needed.
class SuggestField : public QComboBox
{
    Q_OBJECT

public:
    using Value = QString;
    using Suggestions = std::function<QStringList()>;

    explicit SuggestField(Suggestions suggestions, QWidget *parent = nullptr);

    void present(const std::optional<QString> &value) { m_line->present(value); }
    std::optional<QString> entered() const { return m_line->entered(); }
    void showPopup() override;

signals:
    void finished();

protected:
    void wheelEvent(QWheelEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();

    Suggestions m_suggestions;
    LineField *m_line;
};

}
