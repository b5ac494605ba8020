#include "layout/feelinglayout.h"

#include "layout/curvelabels.h"
#include "layout/monotonecurve.h"
#include "model/lookup.h"

#include <cmath>

namespace wend {

namespace {

const ColumnBox *columnOf(const std::vector<ColumnBox> &columns, StageId id)
{
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const ColumnBox &column) { return column.id == id && !column.collapsed; });
    return found == columns.end() ? nullptr : &*found;
}

FeelingPoint setPoint(const Feeling &feeling, const ColumnBox &column, const TextSetter &setter, const Measures &m)
{
    FeelingPoint point;
    point.id = feeling.id;
    point.stage = feeling.stage;
    point.value = std::clamp(feeling.value, -100, 100);
    const double inner = column.width - m.cellLeft - m.cellRight;
    point.at.setX(column.left + m.cellLeft + std::clamp(feeling.at, 0.0, 1.0) * inner);
    QString words = feeling.label.trimmed();
    if (words.startsWith(QChar(0x2605))) { // ★ is drawn, so that it looks the same with every font
        point.star = true;
        words = words.mid(1).trimmed();
    }
    if (!words.isEmpty())
        point.label.text = setter.set(words, m.curveLabel, inner - 4 * m.unit - (point.star ? 2.6 * m.star : 0));
    return point;
}

}

std::vector<CurveBox> collectCurves(const Model &model, MapId map, MapKind kind, const std::vector<ColumnBox> &columns,
    const TextSetter &setter, const Measures &m, double nameWidth)
{
    std::vector<PersonaId> personas = personasOf(model, map);
    personas.insert(personas.begin(), PersonaId {}); // the map's own curve
    std::vector<CurveBox> curves;
    for (const PersonaId persona : personas) {
        CurveBox curve;
        curve.persona = persona;
        for (const FeelingId id : curveOf(model, map, persona, kind)) {
            const Feeling &feeling = model.at(id);
            if (const ColumnBox *column = columnOf(columns, feeling.stage))
                curve.points.push_back(setPoint(feeling, *column, setter, m));
        }
        if (curve.points.empty())
            continue;
        if (const Persona *row = model.find(persona)) {
            curve.colour = row->colour;
            curve.marker = row->marker;
        }
        curve.index = int(curves.size());
        curves.push_back(std::move(curve));
    }
    if (curves.size() < 2)
        return curves;
    for (CurveBox &curve : curves) {
        const Persona *row = model.find(curve.persona);
        if (row && nameWidth > 30 * m.unit)
            curve.name.text = setter.set(row->name, m.detail, nameWidth - 30 * m.unit);
    }
    return curves;
}

double namesHeight(const FeelingBox &box, const Measures &m)
{
    double height = 0;
    for (const CurveBox &curve : box.curves) {
        if (curve.name)
            height += curve.name.text->height() + 4 * m.unit;
    }
    return height;
}

void placeFeelings(FeelingBox &box, const std::vector<ColumnBox> &columns, const Measures &m, double height)
{
    box.height = height;
    box.panelTop = m.laneTop;
    box.panelHeight = std::max(height - m.laneTop - m.laneBottom, 2 * m.face);
    box.zero = box.panelTop + box.panelHeight / 2;
    box.reach = std::max(box.panelHeight / 2 - m.feelingEdge, m.unit);
    for (CurveBox &curve : box.curves) {
        std::vector<QPointF> points;
        for (FeelingPoint &point : curve.points) {
            point.at.setY(box.zero - point.value / 100.0 * box.reach);
            points.push_back(point.at);
        }
        curve.path = MonotoneCurve(std::move(points)).path();
    }
    placeLabels(box, columns, m);
}

}
