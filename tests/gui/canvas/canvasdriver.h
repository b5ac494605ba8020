#pragma once

#include "canvas/canvasview.h"
#include "model/lookup.h"
#include "support/openworkbook.h"

#include <QTest>

namespace wend::test {

/// A canvas in a window with the small map, driven by real events at places named by what lies there.
struct CanvasDriver
{
    CanvasDriver();

    const Model &model() const { return workbook->model(); }
    StageId stage(int index) const { return stagesOf(model(), small.map)[size_t(index)]; }
    LaneId lane(LaneKind kind) const { return small.lane(model(), kind); }
    CellPlace cell(LaneKind kind, int stage) const { return {lane(kind), this->stage(stage)}; }
    const CardIds &cards(LaneKind kind, int stage) const { return cardsIn(model(), lane(kind), this->stage(stage)); }
    QStringList texts(LaneKind kind, int stage) const;
    CardId add(LaneKind kind, int stage, const QString &text);

    QPoint at(CardId card) const { return seen(view.layout().rectOf(card)); }
    QPoint at(StageId stage) const;
    QPoint at(LaneId lane) const;
    QPoint at(FeelingId feeling) const
    {
        return view.camera().toScreen(view.layout().pointPosition(feeling)).toPoint();
    }
    QPoint emptyPlace(LaneKind kind, int stage) const; ///< below a cell's cards
    QPoint seen(const QRectF &map) const { return view.camera().seen(map).center().toPoint(); }

    void click(QPoint at, Qt::KeyboardModifiers modifiers = {});
    void doubleClick(QPoint at);
    void press(QPoint at, Qt::KeyboardModifiers modifiers = {});
    void moveTo(QPoint at, Qt::KeyboardModifiers modifiers = {});
    void release(QPoint at, Qt::KeyboardModifiers modifiers = {});
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {});
    /// To whatever has the focus: the canvas or the field on it.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);

    OpenWorkbook workbook;
    SmallMap small;
    CanvasView view;

private:
    void send(QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons buttons,
        Qt::KeyboardModifiers modifiers);
};

}
