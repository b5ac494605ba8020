#pragma once

class QWidget;

namespace wend {

class Actions;

/// All shortcuts, from the list of actions.
void showKeyboardHelp(const Actions &actions, QWidget *window);
void showAboutWend(QWidget *window);

}
