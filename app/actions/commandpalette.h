#pragma once

#include <QFrame>
#include <QPointer>

class QAction;
class QLineEdit;
class QListWidget;

namespace wend {

class Actions;

/// Finds a command by letters of its name, and runs it. Shown over the window; closes when it loses the focus.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const Actions &actions, QWidget *window);

    void popUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void find(const QString &typed);
    void run();
    void retranslate();

    const Actions &m_actions;
    QLineEdit *m_typed;
    QListWidget *m_found;
    QPointer<QWidget> m_before; ///< had the focus when it was shown
};

/// How well a name answers what was typed: higher is better, 0 not at all. Letters may be left out, words may be begun.
int commandMatch(const QString &name, const QString &typed);

}
