#include "exchange/mapslide.h"

#include "layout/cardwords.h"
#include "layout/numbertext.h"
#include "model/lookup.h"
#include "render/theme.h"

#include <QTransform>

namespace wend {

namespace {

constexpr double left = 24; // points
constexpr double top = 66;

class MapSlide
{
public:
    MapSlide(Slide &slide, const Model &model, const MapLayout &layout, const MapNumbers &numbers)
        : m_slide(slide),
          m_model(model),
          m_layout(layout),
          m_numbers(numbers),
          m_scale(slideScale(layout))
    {
    }

    void addStages();
    void addLane(const LaneBox &lane);

private:
    QRectF placed(const QRectF &rect) const
    {
        return {left + rect.x() * m_scale, top + rect.y() * m_scale, rect.width() * m_scale, rect.height() * m_scale};
    }
    double size(const TextStyle &style) const { return style.size * m_scale; }
    void addCard(const CardBox &box, LaneKind kind);
    void addFeelings(const LaneBox &lane);
    void addNumbers(const LaneBox &lane);

    Slide &m_slide;
    const Model &m_model;
    const MapLayout &m_layout;
    const MapNumbers &m_numbers;
    double m_scale;
    Theme m_theme = Theme::onPaper();
};

void MapSlide::addStages()
{
    const Measures &measures = m_layout.measures();
    for (const StageBox &box : m_layout.stages()) {
        const Stage &stage = m_model.at(box.id);
        Slide::Shape shape {stage.name,
            placed({box.left, 0, box.width - measures.headerGap, m_layout.stageHeaderHeight()}), Slide::Form::Arrow,
            m_theme.headerFill(box.colour)};
        const QColor ink = m_theme.headerText(box.colour);
        shape.lines += {stage.name, size(measures.stageName), ink, true};
        if (!stage.question.isEmpty() && !box.collapsed)
            shape.lines += {stage.question, size(measures.stageQuestion), ink};
        shape.isMiddle = true;
        m_slide.add(shape);
    }
    for (const ColumnBox &column : m_layout.columns()) {
        const Stage &step = m_model.at(column.id);
        if (step.parent)
            m_slide.add({step.name,
                placed({column.left, m_layout.stageHeaderHeight(), column.width,
                    m_layout.headerHeight() - m_layout.stageHeaderHeight()}),
                Slide::Form::Rectangle, {}, {},
                {{step.name, size(measures.stepName), m_theme.stageText(column.colour), true}}, true});
    }
}

void MapSlide::addCard(const CardBox &box, LaneKind kind)
{
    const Measures &measures = m_layout.measures();
    const Card &card = m_model.at(box.id);
    const bool isPain = kind == LaneKind::PainPoints;
    const bool isIdea = kind == LaneKind::Ideas;
    const bool isTouchpoint = kind == LaneKind::Touchpoints || kind == LaneKind::Messages;
    Slide::Shape shape {card.text, placed(m_layout.rectOf(box.id)), Slide::Form::Rounded};
    shape.fill = isPain ? m_theme.pain : isIdea ? m_theme.idea : isTouchpoint ? m_theme.card : QColor();
    shape.edge = isTouchpoint ? m_theme.border : QColor();
    shape.inset = measures.cardPadY * m_scale * 0.7;
    const QColor ink = isPain ? m_theme.painText : isIdea ? m_theme.ideaText : m_theme.text;
    const QString star = card.momentOfTruth ? QStringLiteral(" ★") : QString();
    shape.lines
        += {titleWords(m_model, card, kind, m_layout.language()) + star, size(measures.title), ink, isTouchpoint};
    if (const QString detail = detailWords(m_model, card, kind, m_layout.language()); !detail.isEmpty())
        shape.lines += {detail, size(measures.detail), m_theme.faint};
    if (const Picture *picture = m_model.find(card.picture); picture && card.text.isEmpty())
        shape.lines.first().text = picture->name;
    m_slide.add(shape);
}

void MapSlide::addFeelings(const LaneBox &lane)
{
    const Measures &measures = m_layout.measures();
    const QTransform place = QTransform::fromTranslate(left, top + lane.top * m_scale).scale(m_scale, m_scale);
    for (const CurveBox &curve : m_layout.feelings(lane.id).curves) {
        const QColor colour = curve.colour.isValid() ? curve.colour : m_theme.ink;
        if (curve.points.size() > 1)
            m_slide.addCurve(curve.words, place.map(curve.path), colour, measures.curve * m_scale);
        for (const FeelingPoint &point : curve.points) {
            const QPointF at = place.map(point.at);
            const double radius = measures.face * m_scale * 0.7;
            m_slide.add({QString::number(point.value), QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius),
                Slide::Form::Ellipse, m_theme.card, m_theme.ofFeeling(point.value)});
            const QString &label = m_model.at(point.id).label;
            if (!label.isEmpty())
                m_slide.add(
                    {label, QRectF(at.x() - 60, point.value < 0 ? at.y() + radius : at.y() - radius - 14, 120, 14),
                        Slide::Form::Rectangle, {}, {},
                        {{label, size(measures.curveLabel), m_theme.ofFeeling(point.value), true}}, true, 0});
        }
    }
}

void MapSlide::addNumbers(const LaneBox &lane)
{
    const Measures &measures = m_layout.measures();
    const QString language = m_layout.language();
    for (const StageNumbers &number : m_numbers) {
        const int at = m_layout.headerIndex(number.stage);
        if (at < 0 || !number.binding)
            continue;
        const StageBox &stage = m_layout.stages()[size_t(at)];
        const double above = lane.top + lane.contentTop;
        m_slide.add({number.label, placed({stage.left, above, stage.width, lane.height - lane.contentTop}),
            Slide::Form::Rectangle, {}, {},
            {{numberText(number, language), size(measures.value), m_theme.stageText(stage.colour), true},
                {number.label, size(measures.valueLabel), m_theme.soft}},
            false, 0});
        if (!number.toNext)
            continue;
        const double wide = 110;
        m_slide.add({stepText(number, language), placed({stage.left + stage.width - wide / 2, above - 12, wide, 22}),
            Slide::Form::Rounded, number.weakest ? m_theme.weakest : m_theme.card,
            number.weakest ? QColor() : m_theme.border,
            {{stepText(number, language), size(measures.pill), number.weakest ? m_theme.weakestText : m_theme.text,
                true}},
            true, 1});
    }
}

void MapSlide::addLane(const LaneBox &lane)
{
    const Measures &measures = m_layout.measures();
    const Lane &row = m_model.at(lane.id);
    m_slide.addRule(left, left + m_layout.size().width() * m_scale, top + lane.top * m_scale, m_theme.rule);
    m_slide.add({laneName(m_model, row),
        placed({0, lane.top, m_layout.labelColumn(), std::max(lane.height, measures.laneLabel.size * 2)}),
        Slide::Form::Rectangle, {}, {}, {{laneName(m_model, row), size(measures.laneLabel), m_theme.soft, true}}, false,
        measures.laneTop * m_scale * 0.6});
    if (lane.collapsed)
        return;
    if (row.kind == LaneKind::Feeling)
        addFeelings(lane);
    else if (row.kind == LaneKind::Numbers)
        addNumbers(lane);
    for (const auto &cell : lane.cells) {
        for (const CardBox &box : cell->cards)
            addCard(box, row.kind);
    }
}

}

double slideScale(const MapLayout &layout)
{
    return std::min(
        (Slide::width - 2 * left) / layout.size().width(), (Slide::height - top - 12) / layout.size().height());
}

void addMapTo(Slide &slide, const Model &model, const MapLayout &layout, const MapNumbers &numbers)
{
    MapSlide map(slide, model, layout, numbers);
    map.addStages();
    for (const LaneBox &lane : layout.lanes())
        map.addLane(lane);
}

MapLayout laidForSlide(
    const TextSetter &setter, const Model &model, MapId map, const MapNumbers &numbers, const QString &language)
{
    std::optional<MapLayout> best;
    for (const double width : {960.0, 1280.0, 1600.0, 2000.0, 2500.0, 3200.0}) {
        LayoutOptions options;
        options.width = width;
        options.language = language;
        MapLayout tried(setter, options);
        tried.lay(model, map, numbers);
        if (!best || slideScale(tried) > slideScale(*best))
            best = std::move(tried);
    }
    return *std::move(best);
}

}
