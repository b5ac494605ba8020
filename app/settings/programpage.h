#pragma once

#include <QWidget>

namespace wend {

class Appearance;
class InterfaceLanguage;

/// How the program looks and what it speaks; both switch at once, in all windows.
class ProgramPage : public QWidget
{
    Q_OBJECT

public:
    ProgramPage(InterfaceLanguage &language, Appearance &appearance, QWidget *parent = nullptr);
};

}
