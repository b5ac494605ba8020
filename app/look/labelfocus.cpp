#include "look/labelfocus.h"

#include <QEvent>
#include <QLabel>

namespace wend {

bool LabelFocus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *label = qobject_cast<QLabel *>(watched);
        if (label && label->buddy() && label->buddy()->isEnabled())
            label->buddy()->setFocus(Qt::MouseFocusReason);
    }
    return QObject::eventFilter(watched, event);
}

}
