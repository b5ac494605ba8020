#include "layout/feelinglayout.h"

#include "base/localized.h"
#include "layout/curvelabels.h"
#include "layout/monotonecurve.h"
#include "model/lookup.h"

#include <QCoreApplication>
#include <cmath>

namespace wend {

namespace {

constexpr int mostLabelLines = 3; ///< of a label

/// The first column that shows its feelings.
const ColumnBox *firstOpen(const std::vector<ColumnBox> &columns)
{
    const auto found
        = std::find_if(columns.begin(), columns.end(), [](const ColumnBox &column) { return !column.collapsed; });
    return found == columns.end() ? nullptr : &*found;
}

const ColumnBox *columnOf(const std::vector<ColumnBox> &columns, StageId id)
{
    const auto found = std::find_if(
        columns.begin(), columns.end(), [&](const ColumnBox &column) { return column.id == id && !column.collapsed; });
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
        point.label.text
            = setter.set(words, m.curveLabel, inner - 4 * m.unit - (point.star ? 2.6 * m.star : 0), mostLabelLines);
    return point;
}

QString wordsFor(const Model &model, const CurveKey &key, bool bothKinds, const QString &language)
{
    const Persona *persona = model.find(key.persona);
    const QString who
        = persona ? persona->name : localized("Words", QT_TRANSLATE_NOOP("Words", "All customers"), language);
    if (!bothKinds)
        return who;
    //: whose emotion curve, and of which kind: "Maya, as it should be"
    const char *words = key.kind == MapKind::AsItIs ? QT_TRANSLATE_NOOP("Words", "%1, as it is")
                                                    : QT_TRANSLATE_NOOP("Words", "%1, as it should be");
    return localized("Words", words, language).arg(who);
}

/// Which curves are shown, in order: each persona's as it is, then as it should be.
std::vector<CurveKey> keysOf(const Model &model, MapId map, std::optional<CurveKey> current)
{
    std::vector<PersonaId> personas = personasOf(model, map);
    const bool named = !personas.empty();
    personas.insert(personas.begin(), PersonaId {}); // the map's own curve
    std::vector<CurveKey> keys;
    for (const PersonaId persona : personas) {
        std::vector<CurveKey> its;
        for (const MapKind kind : {MapKind::AsItIs, MapKind::AsItShouldBe}) {
            const CurveKey key {persona, kind};
            if (current == key || !curveOf(model, map, persona, kind).empty())
                its.push_back(key);
        }
        // Listed, so that it can be chosen and drawn.
        if (its.empty() && current && persona && named)
            its.push_back({persona, model.at(map).kind});
        keys.insert(keys.end(), its.begin(), its.end());
    }
    return keys;
}

/// A persona's own marker, or the next that none before has.
MarkerShape freeMarker(MarkerShape wanted, std::vector<MarkerShape> &taken)
{
    const auto isTaken = [&](MarkerShape shape) { return std::find(taken.begin(), taken.end(), shape) != taken.end(); };
    MarkerShape marker = wanted;
    for (const auto &[shape, word] : EnumWords<MarkerShape>::list) {
        if (!isTaken(marker))
            break;
        marker = shape;
    }
    taken.push_back(marker);
    return marker;
}

constexpr double sample = 30; ///< of a curve's line, before its name

}

CurveKey usualCurve(const Model &model, MapId map)
{
    const Map *row = model.find(map);
    if (!row)
        return {};
    const std::vector<PersonaId> personas = personasOf(model, map);
    const PersonaId persona = personas.empty() ? PersonaId {} : personas.front();
    // A map as it should be may still show only how it is.
    const MapKind other = row->kind == MapKind::AsItIs ? MapKind::AsItShouldBe : MapKind::AsItIs;
    const bool onlyOther
        = curveOf(model, map, persona, row->kind).empty() && !curveOf(model, map, persona, other).empty();
    return {persona, onlyOther ? other : row->kind};
}

std::array<QString, 3> levelNames(const Map &map, const QString &language)
{
    const auto name = [&](const QString &own, const char *usual) {
        return own.trimmed().isEmpty() ? localized("Words", usual, language) : own.trimmed();
    };
    return {name(map.levelHigh, QT_TRANSLATE_NOOP("Words", "Happy")),
        name(map.levelMiddle, QT_TRANSLATE_NOOP("Words", "So so")),
        name(map.levelLow, QT_TRANSLATE_NOOP("Words", "Unhappy"))};
}

FeelingBox collectCurves(const Model &model, MapId map, std::optional<CurveKey> current,
    const std::vector<ColumnBox> &columns, const TextSetter &setter, const Measures &m, const QString &language,
    double nameWidth)
{
    FeelingBox box;
    const std::vector<CurveKey> keys = keysOf(model, map, current);
    const bool bothKinds
        = std::any_of(keys.begin(), keys.end(), [&](const CurveKey &key) { return key.kind != keys.front().kind; });
    std::vector<MarkerShape> taken;
    int drawn = 0;
    for (const CurveKey &key : keys) {
        CurveBox curve;
        curve.key = key;
        for (const FeelingId id : curveOf(model, map, key.persona, key.kind)) {
            const Feeling &feeling = model.at(id);
            box.highest = std::max(box.highest, std::clamp(feeling.value, -100, 100));
            box.lowest = std::min(box.lowest, std::clamp(feeling.value, -100, 100));
            if (const ColumnBox *column = columnOf(columns, feeling.stage))
                curve.points.push_back(setPoint(feeling, *column, setter, m));
        }
        const bool again = !box.curves.empty() && box.curves.back().key.persona == key.persona;
        const Persona *row = model.find(key.persona);
        curve.colour = row ? row->colour : QColor();
        curve.marker = again ? box.curves.back().marker : freeMarker(row ? row->marker : MarkerShape::Circle, taken);
        curve.index = again ? box.curves.back().index : int(taken.size()) - 1;
        curve.calm = current && current != key;
        curve.words = wordsFor(model, key, bothKinds, language);
        drawn += curve.points.empty() ? 0 : 1;
        box.curves.push_back(std::move(curve));
    }
    box.alone = drawn == 1;
    if (const ColumnBox *first = firstOpen(columns); first && model.find(map)) {
        const std::array<QString, 3> names = levelNames(model.at(map), language);
        const bool aside = m.medium == Medium::Paper && box.curves.size() < 2;
        const double width = aside ? 0 : (first->width - m.cellLeft - m.cellRight) / 2;
        for (size_t level = 0; level < names.size(); ++level)
            box.levels[level].text = setter.set(names[level], m.lineName, aside ? 0 : std::max(width, 1.0), 1);
    }
    if (box.curves.size() < 2 || nameWidth <= sample * m.unit)
        return box;
    for (CurveBox &curve : box.curves)
        curve.name.text = setter.set(curve.words, m.detail, nameWidth - sample * m.unit, 3);
    return box;
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

void placeNames(FeelingBox &box, double labelBottom, const Measures &m)
{
    double top = labelBottom + 6 * m.unit;
    for (CurveBox &curve : box.curves) {
        if (!curve.name)
            continue;
        curve.name.at = {sample * m.unit, top};
        top += curve.name.text->height() + 4 * m.unit;
    }
}

QRectF nameRect(const CurveBox &curve, double labelColumn, const Measures &m)
{
    if (!curve.name)
        return {};
    return {
        -4 * m.unit, curve.name.at.y() - 2 * m.unit, labelColumn - 6 * m.unit, curve.name.text->height() + 4 * m.unit};
}

double heightFor(const FeelingBox &box, double height)
{
    const auto drawn = std::count_if(
        box.curves.begin(), box.curves.end(), [](const CurveBox &curve) { return !curve.points.empty(); });
    return height * (1 + 0.14 * double(std::clamp<qsizetype>(drawn - 1, 0, 5)));
}

namespace {

/// On paper they stand in the column of names beside their heights, where there is one and nothing else is there.
void placeLevelsAside(FeelingBox &box, const ColumnBox &first, const Measures &m)
{
    const double right = first.left - 6 * m.unit;
    const double step = 1.5 * box.levels[1].text->height();
    for (size_t level = 0; level < box.levels.size(); ++level) {
        const SharedText &text = box.levels[level].text;
        if (text->width() > right) {
            box.levels = {};
            return;
        }
        box.levels[level].at = {right - text->width(), box.zero + (double(level) - 1) * step - text->height() / 2};
    }
}

void placeLevels(FeelingBox &box, const std::vector<ColumnBox> &columns, const Measures &m)
{
    const ColumnBox *first = firstOpen(columns);
    if (!first || !box.levels[0])
        return;
    if (m.medium == Medium::Paper && box.curves.size() < 2) {
        placeLevelsAside(box, *first, m);
        return;
    }
    const double left = first->left + m.cellLeft + 6 * m.unit;
    const double bottom = box.panelTop + box.panelHeight;
    box.levels[0].at = {left, box.panelTop + 4 * m.unit};
    box.levels[1].at = {left, box.zero - box.levels[1].text->height() / 2};
    box.levels[2].at = {left, bottom - 4 * m.unit - box.levels[2].text->height()};
}

}

namespace {

/// From -100 to 100, whatever the curves reach: a point can be pulled anywhere.
void placeZero(FeelingBox &box, const Measures &m)
{
    box.zero = box.panelTop + box.panelHeight / 2;
    box.reach = std::max(box.panelHeight / 2 - m.feelingEdge, m.unit);
}

/// As far as the curves of the map reach, so that all bands of a poster have one scale, with room for a label below the
/// lowest face.
void spread(FeelingBox &box, const Measures &m)
{
    constexpr int least = 25; // the middle is never at an edge
    const int up = std::max(least, box.highest);
    const int down = std::max(least, -box.lowest);
    double label = 0;
    for (const CurveBox &curve : box.curves) {
        for (const FeelingPoint &point : curve.points) {
            if (point.label && point.value < 0)
                label = std::max(label, point.label.text->height());
        }
    }
    const double above = m.face + 5 * m.unit;
    const double below = label > 0 ? 1.2 * m.face + label + 8 * m.unit : above;
    const double each = std::max((box.panelHeight - above - below) / (up + down), m.unit / 100);
    box.zero = box.panelTop + above + up * each;
    box.reach = 100 * each;
}

}

void placeFeelings(FeelingBox &box, const std::vector<ColumnBox> &columns, const Measures &m, double top, double height)
{
    box.height = height;
    box.panelTop = top;
    box.panelHeight = std::max(height - top - m.laneBottom, 2 * m.face);
    if (m.medium == Medium::Paper)
        spread(box, m);
    else
        placeZero(box, m);
    for (CurveBox &curve : box.curves) {
        std::vector<QPointF> points;
        for (FeelingPoint &point : curve.points) {
            point.at.setY(box.zero - point.value / 100.0 * box.reach);
            points.push_back(point.at);
        }
        curve.path = MonotoneCurve(std::move(points)).path();
    }
    placeLevels(box, columns, m);
    placeLabels(box, columns, m);
}

}
