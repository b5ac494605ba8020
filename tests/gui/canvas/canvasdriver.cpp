#include "gui/canvas/canvasdriver.h"

#include "edit/cards.h"

#include <QApplication>
#include <QMouseEvent>

namespace wend::test {

CanvasDriver::CanvasDriver() : small(addSmallMap(*workbook))
{
    view.resize(1400, 900);
    view.setMap(&*workbook, small.map);
    view.show();
    view.activateWindow();
    view.setFocus();
    if (!QTest::qWaitForWindowActive(&view))
        qFatal("The window does not become active.");
    view.zoomTo100();
}

QStringList CanvasDriver::texts(LaneKind kind, int stage) const
{
    QStringList all;
    for (CardId card : cards(kind, stage))
        all.append(model().at(card).text);
    return all;
}

CardId CanvasDriver::add(LaneKind kind, int stage, const QString &text)
{
    CardId card;
    change(*workbook, [&](Edit &edit) { card = insertCard(edit, lane(kind), this->stage(stage), 1000, text); });
    return card;
}

QPoint CanvasDriver::at(StageId stage) const { return seen(view.layout().rectOf(stage)); }

QPoint CanvasDriver::at(LaneId lane) const
{
    QRectF label = view.layout().rectOf(lane);
    label.setWidth(60);
    return seen(label);
}

QPoint CanvasDriver::emptyPlace(LaneKind kind, int stage) const
{
    const QRectF cell = view.layout().cellRect(this->stage(stage), lane(kind));
    return view.camera().toScreen(QPointF(cell.left() + 30, cell.bottom() - 3)).toPoint();
}

void CanvasDriver::send(
    QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers)
{
    QMouseEvent event(type, QPointF(at), view.viewport()->mapToGlobal(QPointF(at)), button, buttons, modifiers);
    QApplication::sendEvent(view.viewport(), &event);
}

void CanvasDriver::press(QPoint at, Qt::KeyboardModifiers modifiers)
{
    send(QEvent::MouseMove, at, Qt::NoButton, Qt::NoButton, modifiers);
    send(QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton, modifiers);
}

void CanvasDriver::moveTo(QPoint at, Qt::KeyboardModifiers modifiers)
{
    send(QEvent::MouseMove, at, Qt::NoButton, Qt::LeftButton, modifiers);
}

void CanvasDriver::release(QPoint at, Qt::KeyboardModifiers modifiers)
{
    send(QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton, modifiers);
}

void CanvasDriver::click(QPoint at, Qt::KeyboardModifiers modifiers)
{
    press(at, modifiers);
    release(at, modifiers);
}

void CanvasDriver::doubleClick(QPoint at)
{
    click(at);
    send(QEvent::MouseButtonDblClick, at, Qt::LeftButton, Qt::LeftButton, {});
    release(at);
}

void CanvasDriver::drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers)
{
    press(from, modifiers);
    for (int step = 1; step <= 5; ++step)
        moveTo(from + (to - from) * step / 5, modifiers);
    release(to, modifiers);
}

void CanvasDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void CanvasDriver::type(const QString &text)
{
    for (QChar each : text)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(each), Qt::NoModifier);
}

}
