#pragma once

#include "numbertable/numbertablemodel.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace wend {

class ChoiceField;

/// The name of a number that is to be typed, and what it is; or another name for one that is there. Enter takes it, Esc
/// gives up.
class NewNumberForm : public QWidget
{
    Q_OBJECT

public:
    explicit NewNumberForm(QWidget *parent = nullptr);

    void askForNew(const QString &language);
    void askForName(const QString &present);

signals:
    void added(const wend::NewNumber &number);
    void renamed(const QString &name);
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();
    void guessKind();

    QLineEdit *m_name;
    ChoiceField *m_kind;
    QPushButton *m_take;
    bool m_isNew = true;
    bool m_kindWasChosen = false;
};

}
