#pragma once

#include "layout/maplayout.h"

namespace wend::test {

/// A laid-out map as text: every rectangle there is.
inline QString printed(const MapLayout &layout)
{
    QString text;
    const auto rect = [](const QRectF &r) {
        return QStringLiteral("%1,%2 %3x%4").arg(r.x()).arg(r.y()).arg(r.width()).arg(r.height());
    };
    text += QStringLiteral("size %1x%2\n").arg(layout.size().width()).arg(layout.size().height());
    for (const StageBox &stage : layout.stages())
        text += QStringLiteral("stage %1 %2\n").arg(stage.id.value).arg(rect(layout.rectOf(stage.id)));
    for (const LaneBox &lane : layout.lanes()) {
        text += QStringLiteral("lane %1 %2 label %3\n")
                    .arg(lane.id.value)
                    .arg(rect(layout.rectOf(lane.id)), rect(lane.label.rect()));
        for (const auto &cell : lane.cells) {
            for (const CardBox &box : cell->cards) {
                text += QStringLiteral("card %1 %2 text %3 severity %4\n")
                            .arg(box.id.value)
                            .arg(rect(layout.rectOf(box.id)), rect(box.title.rect()))
                            .arg(box.severity);
            }
        }
    }
    for (const CurveBox &curve : layout.feelings().curves) {
        for (const FeelingPoint &point : curve.points)
            text += QStringLiteral("feeling %1 %2,%3 label %4\n")
                        .arg(point.id.value)
                        .arg(point.at.x())
                        .arg(point.at.y())
                        .arg(rect(point.labelRect));
    }
    for (const NumberBox &number : layout.numbers().numbers) {
        text += QStringLiteral("number %1 %2\n").arg(rect(number.value.rect()), rect(number.course));
        for (const FurtherNumberBox &other : number.others)
            text += QStringLiteral("further %1\n").arg(rect(other.text.rect()));
    }
    for (const PillBox &pill : layout.numbers().pills)
        text += QStringLiteral("pill %1\n").arg(rect(pill.rect));
    return text;
}

}
