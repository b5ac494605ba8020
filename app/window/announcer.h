#pragma once

#include <QLabel>

namespace wend {

/// What a screen reader says by itself: that something was undone, moved, imported or written. Nobody sees it. Readers
/// speak what appears in an element with the role of a notification; Qt 6.4 has no event of its own for that.
class Announcer : public QLabel
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *window);

    void say(const QString &text);
};

}
