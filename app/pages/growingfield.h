#pragma once

#include "inspector/linefield.h"

namespace wend {

/// Words that are edited where they are read: as high as they need, with a frame only under the pointer or the hand.
class GrowingField : public NotesField
{
    Q_OBJECT

public:
    enum class FirstLine { Plain, Bold };

    explicit GrowingField(FirstLine firstLine = FirstLine::Plain, QWidget *parent = nullptr);

    /// What is settled is paler.
    void setPale(bool pale);

signals:
    /// Ctrl+Enter: done here, and on with what belongs to it.
    void wentOn();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
};

}
