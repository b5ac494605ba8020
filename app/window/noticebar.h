#pragma once

#include <QFrame>
#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace wend {

/// A quiet line above the map about something that has happened or could be done, with its buttons. One at a time.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    struct Choice
    {
        QString id; ///< object name of the button
        QString text;
        std::function<void()> run; ///< the notice is gone then
    };

    explicit NoticeBar(QWidget *parent = nullptr);

    void showNotice(const QString &text, const std::vector<Choice> &choices);
    /// Other words for the notice that shows, with the same choices; nothing where it was closed.
    void reword(const QString &text);
    void clear();
    QString text() const;

signals:
    void shown(const QString &text);

private:
    QHBoxLayout *m_row;
    QLabel *m_text;
    QWidget *m_buttons = nullptr;
    QToolButton *m_close;
};

}
