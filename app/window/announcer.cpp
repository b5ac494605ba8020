#include "window/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace wend {

namespace {

QAccessibleInterface *makeNotification(const QString &className, QObject *object)
{
    auto *announcer = className == QLatin1String("wend::Announcer") ? qobject_cast<Announcer *>(object) : nullptr;
    return announcer ? new QAccessibleWidget(announcer, QAccessible::Notification) : nullptr;
}

}

Announcer::Announcer(QWidget *window) : QLabel(window)
{
    static const bool once = (QAccessible::installFactory(makeNotification), true);
    Q_UNUSED(once);
    // Readers pass over what is hidden: it is there, one pixel of nothing.
    setGeometry(0, 0, 1, 1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void Announcer::say(const QString &text)
{
    setAccessibleName(text);
    if (text.isEmpty() || !QAccessible::isActive())
        return;
    for (const QAccessible::Event what : {QAccessible::NameChanged, QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(this, what);
        QAccessible::updateAccessibility(&event);
    }
}

}
