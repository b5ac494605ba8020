#include "canvas/canvaspainter.h"

#include "canvas/farpicture.h"
#include "canvas/gesture.h"
#include "canvas/gestures.h"
#include "canvas/marks.h"
#include "canvas/moodmarks.h"
#include "canvas/movedfeeling.h"
#include "canvas/textediting.h"
#include "model/ties.h"
#include "render/paths.h"

#include <QPainter>
#include <QRegion>

namespace wend {

namespace {

constexpr double cardRing = 6;
constexpr double shadow = 3; ///< height below the headers: within what is painted anew as the map is pulled along
constexpr double hoveredPath = 1.6; ///< width of its line
constexpr double selectedPath = 2.2;
constexpr size_t fewRings = 64;
constexpr double ringWidth = 6; ///< how far a ring reaches beyond its rectangle

/// Points of a curve, in each lane that shows them.
std::vector<QRectF> pointRects(const MapLayout &layout, const std::vector<FeelingId> &feelings)
{
    const double face = layout.measures().face;
    std::vector<QRectF> rects;
    for (const FeelingBox &box : layout.feelingBoxes()) {
        for (const FeelingId feeling : feelings) {
            if (const QPointF at = layout.pointPosition(feeling, box.lane); !at.isNull())
                rects.push_back(QRectF(at, QSizeF()).adjusted(-face, -face, face, face));
        }
    }
    return rects;
}

class CanvasPainting
{
public:
    CanvasPainting(
        QPainter &painter, const Board &board, const Camera &camera, const MapStyle &style, const Overlay &overlay)
        : m_painter(painter),
          m_board(board),
          m_camera(camera),
          m_style(style),
          m_overlay(overlay)
    {
    }

    void paint(const QRectF &dirty)
    {
        m_dirty = dirty;
        paintPaper(dirty);
        paintCells(dirty);
        paintLabels(dirty);
        paintFloating(dirty);
        paintHeaders(dirty);
        if (m_overlay.gesture) {
            m_painter.save();
            m_painter.setTransform(transformFor(*m_overlay.gesture, m_camera, m_overlay.pointer), true);
            m_overlay.gesture->paint(m_painter, m_style);
            m_painter.restore();
        }
    }

private:
    enum class Pane { Cells, Labels, Headers };
    using PaintPart = void (*)(QPainter &, const MapLayout &, const QRectF &, const MapStyle &);

    void paintPart(PaintPart part, const QTransform &transform, const QRectF &area)
    {
        m_painter.save();
        m_painter.setClipRect(area, Qt::IntersectClip);
        m_painter.setTransform(transform, true);
        part(m_painter, m_board.layout(), transform.inverted().mapRect(area), m_style);
        m_painter.restore();
    }

    void paintCells(const QRectF &dirty)
    {
        if (isFar())
            m_overlay.far->paint(
                m_painter, dirty, m_board.layout(), m_camera.toScreen(QPointF()), m_camera.zoom(), m_style);
        else
            paintPart(paintLanes, m_camera.transform(), dirty);
        m_painter.save();
        m_painter.setClipRect(m_camera.cellsArea().adjusted(-ringWidth, -ringWidth, 0, 0) & dirty, Qt::IntersectClip);
        paintMarks(Pane::Cells);
        m_painter.restore();
    }

    bool isFar() const { return m_overlay.far && m_style.detail == LevelOfDetail::Bars; }

    // What is seen from far away brings its own.
    void paintPaper(const QRectF &dirty)
    {
        QRegion paper(dirty.toAlignedRect());
        if (isFar())
            paper
                -= m_camera.toScreen(QRectF(QPointF(), m_board.layout().size())).adjusted(1, 1, -1, -1).toAlignedRect();
        for (const QRect &part : paper)
            m_painter.fillRect(part, m_style.theme.paper);
    }

    // Names lie on paper of their own while cells pass below them.
    void paintLabels(const QRectF &dirty)
    {
        const QRectF pane(0, 0, m_camera.labelRight(), m_camera.viewport().height());
        if (!pane.intersects(dirty))
            return;
        if (m_camera.labelsFloat()) {
            m_painter.fillRect(pane & dirty, m_style.theme.paper);
            paintLabelRules(pane & dirty);
            m_painter.fillRect(QRectF(pane.right() - 1, 0, 1, pane.height()) & dirty, m_style.theme.rule);
        }
        paintPart(paintLaneLabels, m_camera.labelTransform(), pane & dirty);
        paintMarks(Pane::Labels);
    }

    // Pinned lanes lie over what scrolls below them.
    void paintFloating(const QRectF &dirty)
    {
        const std::vector<Camera::Floating> lanes = m_camera.floating();
        for (const Camera::Floating &lane : lanes) {
            const QRectF band = QRectF(0, lane.top, m_camera.viewport().width(), lane.height) & dirty;
            if (band.isEmpty())
                continue;
            m_only = lane.lane;
            m_painter.fillRect(band, m_style.theme.paper);
            paintPart(paintLanes, m_camera.transform(lane.shift), band);
            m_painter.save();
            m_painter.setClipRect(
                QRectF(m_camera.labelRight() - ringWidth, band.top(), m_camera.viewport().width(), band.height())
                    & dirty,
                Qt::IntersectClip);
            paintMarks(Pane::Cells);
            m_painter.restore();
            const QRectF names = QRectF(0, band.top(), m_camera.labelRight(), band.height()) & dirty;
            m_painter.fillRect(names, m_style.theme.paper);
            paintPart(paintLaneLabels, m_camera.labelTransform(lane.shift), names);
            paintMarks(Pane::Labels);
            m_only.reset();
        }
        if (!lanes.empty())
            m_painter.fillRect(
                QRectF(0, lanes.back().top + lanes.back().height - 1, m_camera.viewport().width(), 1) & dirty,
                m_style.theme.dash);
    }

    void paintLabelRules(const QRectF &area)
    {
        const QTransform transform = m_camera.labelTransform();
        const double thick = m_board.layout().measures().hairline;
        const double width = m_board.layout().labelColumn() - 8;
        for (const LaneBox &lane : m_board.layout().lanes()) {
            const QRectF rule = transform.mapRect(QRectF(0, lane.top, width, thick));
            if (rule.intersects(area))
                m_painter.fillRect(rule, m_style.theme.rule);
        }
    }

    void paintHeaders(const QRectF &dirty)
    {
        const QRectF pane(
            0, 0, m_camera.viewport().width(), m_camera.headerBottom() + (m_camera.headersFloat() ? 4 : 0));
        if (m_camera.headersFloat())
            paintShadow(QRectF(0, pane.bottom(), pane.width(), shadow) & dirty, pane.bottom());
        if (!pane.intersects(dirty))
            return;
        if (m_camera.headersFloat())
            m_painter.fillRect(pane & dirty, m_style.theme.paper);
        paintPart(paintStageHeaders, m_camera.headerTransform(), pane & dirty);
        if (m_camera.labelsFloat()) // the corner
            m_painter.fillRect(QRectF(0, 0, m_camera.labelRight(), pane.height()) & dirty, m_style.theme.paper);
        if (m_camera.headersFloat())
            m_painter.fillRect(QRectF(0, pane.bottom() - 1, pane.width(), 1) & dirty, m_style.theme.rule);
        m_painter.save();
        if (m_camera.labelsFloat())
            m_painter.setClipRect(
                QRectF(m_camera.labelRight() - ringWidth, 0, m_camera.viewport().width(), pane.height() + ringWidth),
                Qt::IntersectClip);
        paintMarks(Pane::Headers);
        m_painter.restore();
    }

    // Of the headers on what passes below them; high contrast has the line alone.
    void paintShadow(const QRectF &area, double top)
    {
        if (area.isEmpty() || m_style.theme.strong)
            return;
        QColor dark(Qt::black);
        QLinearGradient fade(0, top, 0, top + shadow);
        dark.setAlphaF(m_style.theme.dark ? 0.35f : 0.10f);
        fade.setColorAt(0, dark);
        dark.setAlphaF(0);
        fade.setColorAt(1, dark);
        m_painter.fillRect(area, fade);
    }

    Pane paneOf(const QRectF &map) const
    {
        const MapLayout &layout = m_board.layout();
        if (map.center().y() < layout.headerHeight())
            return Pane::Headers;
        return map.center().x() < layout.labelColumn() ? Pane::Labels : Pane::Cells;
    }

    /// Whether something of the map is to be marked in this pane now: while a floating lane is painted, only what is in
    /// it.
    bool isIn(Pane pane, const QRectF &map) const
    {
        const double y = map.center().y();
        return !map.isNull() && paneOf(map) == pane
            && (!m_only || (y >= m_only->top && y < m_only->top + m_only->height));
    }

    void paintMarks(Pane pane)
    {
        paintMoods(pane);
        paintMarked(pane);
        paintDifferent(pane);
        if (m_style.detail == LevelOfDetail::Full && !m_overlay.gesture) {
            paintPluses(pane);
            paintHovered(pane);
        }
        paintSelected(pane);
        paintEdited(pane);
    }

    void paintMoods(Pane pane)
    {
        if (pane != Pane::Cells || m_style.detail == LevelOfDetail::Bars)
            return;
        for (const MoodMark &mark : moodMarks(m_board)) {
            if (isIn(pane, mark.rect))
                paintMoodMark(m_painter, m_board, mark, m_camera.seen(mark.rect), m_style.theme);
        }
    }

    void paintMarked(Pane pane)
    {
        if (!m_overlay.marked)
            return;
        const QRectF visible(QPointF(), m_camera.viewport());
        for (const QRectF &rect : *m_overlay.marked) {
            if (!isIn(pane, rect))
                continue;
            if (const QRectF seen = m_camera.seen(rect); seen.intersects(visible))
                paintFound(m_painter, seen, cardRing, m_style.theme);
        }
    }

    void paintDifferent(Pane pane)
    {
        if (!m_overlay.differences)
            return;
        for (const DifferenceMark &mark : *m_overlay.differences) {
            if (isIn(pane, mark.rect))
                paintDifference(m_painter, m_camera.seen(mark.rect), mark.kind, m_style.theme);
        }
    }

    void paintPluses(Pane pane)
    {
        for (const Plus &plus : m_overlay.pluses) {
            if (!isIn(pane, plus.rect))
                continue;
            const bool hot = m_overlay.hotPlus == plus;
            const QRectF rect = m_camera.seen(plus.rect);
            if (plus.what == Plus::What::Path)
                paintPathHandle(m_painter, rect.center(), rect.width() / 2, m_style.theme, hot);
            else if (!plus.text.isEmpty())
                paintHiddenMark(m_painter, rect, plus.text, m_camera.zoom(), m_style.theme, hot);
            else if (plus.round)
                paintPlus(m_painter, rect.center(), rect.width() / 2, m_style.theme, hot);
            else
                paintPlusPlace(m_painter, rect, m_style.theme, hot);
        }
    }

    void paintHovered(Pane pane)
    {
        const Selection hovered = selectionOf(m_overlay.hover);
        if (std::holds_alternative<CellPlace>(hovered) || hovered == m_board.selection())
            return;
        if (std::holds_alternative<PathId>(hovered))
            return paintThePath(std::get<PathId>(hovered), pane, hoveredPath);
        const QRectF rect = m_board.rectOf(hovered);
        if (isIn(pane, rect) && !std::holds_alternative<StageId>(hovered))
            paintHover(m_painter, ringRect(hovered, rect), cardRing, m_style.theme);
    }

    QRectF ringRect(const Selection &what, const QRectF &rect) const
    {
        const QRectF seen = m_camera.seen(rect);
        if (std::holds_alternative<LaneId>(what))
            return seen.adjusted(-4, 4, -8, -4);
        if (!std::holds_alternative<CellPlace>(what))
            return seen;
        QRectF ring = seen.adjusted(0, 4, -4, -4);
        const MapLayout &layout = m_board.layout();
        for (const LaneBox &lane : layout.lanes()) {
            if (lane.kind != LaneKind::Numbers || lane.collapsed || lane.id != std::get<CellPlace>(what).lane)
                continue;
            for (const PillBox &pill : layout.numbers().pills) { // it begins below the shares on its borders
                const QRectF place = pill.rect.translated(0, layout.bandTop(lane));
                if (place.intersects(rect))
                    ring.setTop(std::max(ring.top(), m_camera.seen(place).bottom() + 2));
            }
        }
        return ring;
    }

    void paintSelected(Pane pane)
    {
        const Selection &selection = m_board.selection();
        if (m_overlay.editing && m_overlay.editing->isActive()) // the field has a ring of its own
            return;
        if (std::holds_alternative<CardIds>(selection)) {
            paintSelectedCards(pane);
            for (const QRectF &card : m_overlay.tied) {
                if (isIn(pane, card))
                    paintTied(m_painter, m_camera.seen(card), cardRing, m_style.theme);
            }
            return;
        }
        if (const auto *feelings = std::get_if<std::vector<FeelingId>>(&selection)) {
            if (m_overlay.gesture) // the point is in the hand, not where the ring would be
                return;
            for (const QRectF &rect : pointRects(m_board.layout(), *feelings)) {
                if (isIn(pane, rect))
                    paintSelectionRing(m_painter, m_camera.seen(rect).adjusted(-2, -2, 2, 2),
                        rect.width() * m_camera.zoom(), m_style.theme, m_overlay.focused);
            }
            return;
        }
        if (std::holds_alternative<PathId>(selection))
            return paintThePath(std::get<PathId>(selection), pane, selectedPath);
        const QRectF rect = m_board.rectOf(selection);
        if (isIn(pane, rect))
            paintSelectionRing(m_painter, ringRect(selection, rect), cardRing, m_style.theme, m_overlay.focused);
    }

    void paintSelectedCards(Pane pane)
    {
        const std::vector<QRectF> &all = m_overlay.selected;
        const bool plain = m_style.detail == LevelOfDetail::Bars && all.size() > fewRings;
        for (const QRectF &card : all) {
            if (!isIn(pane, card))
                continue;
            const QRectF rect = m_camera.seen(card);
            if (!rect.adjusted(-ringWidth, -ringWidth, ringWidth, ringWidth).intersects(m_dirty))
                continue;
            if (plain)
                paintPlainRing(rect);
            else
                paintSelectionRing(m_painter, rect, cardRing * m_camera.zoom(), m_style.theme,
                    m_overlay.focused && &card == &all.back());
        }
    }

    // Thousands of cards are in view from far away: a ring without round corners does.
    void paintPlainRing(const QRectF &rect)
    {
        const QRect r = rect.toAlignedRect();
        const QColor &colour = m_style.theme.accent;
        m_painter.fillRect(r.left() - 1, r.top() - 1, r.width() + 2, 2, colour);
        m_painter.fillRect(r.left() - 1, r.bottom(), r.width() + 2, 2, colour);
        m_painter.fillRect(r.left() - 1, r.top(), 2, r.height(), colour);
        m_painter.fillRect(r.right(), r.top(), 2, r.height(), colour);
    }

    void paintThePath(PathId id, Pane pane, double width)
    {
        const PathBox *path = m_board.layout().pathBox(id);
        if (!path || pane != Pane::Cells)
            return;
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setTransform(m_camera.transform(), true);
        paintPath(m_painter, *path, m_board.layout().measures().unit, m_style.theme.accent, width, m_style);
        m_painter.restore();
    }

    void paintEdited(Pane pane)
    {
        if (!m_overlay.editing || !m_overlay.editing->isActive() || !isIn(pane, m_overlay.editing->field()->frame))
            return;
        const TextField &field = *m_overlay.editing->field();
        paintHeight(field);
        const QRectF thing = m_camera.seen(field.frame);
        const QRectF frame = m_overlay.editing->frame().adjusted(-3, -2, 3, 2);
        const bool isNew = field.framePaper.isValid();
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(isNew ? field.framePaper : field.paper);
        if (isNew)
            m_painter.drawRoundedRect(frame, cardRing, cardRing);
        else if (frame.bottom() > thing.bottom() + 3) // longer than the card
            m_painter.drawRoundedRect(QRectF(frame.left(), thing.bottom() - cardRing, frame.width(),
                                          frame.bottom() - thing.bottom() + cardRing),
                cardRing, cardRing);
        m_painter.restore();
        paintSelectionRing(m_painter, frame, cardRing, m_style.theme, true);
    }

    /// The curve as it will be, while the height of a point is edited.
    void paintHeight(const TextField &field)
    {
        const auto *id = std::get_if<FeelingId>(&field.what);
        const Feeling *feeling = id ? m_board.model().find(*id) : nullptr;
        if (!feeling || !field.height || *field.height == feeling->value)
            return;
        m_painter.save();
        m_painter.setTransform(
            m_camera.transform(m_camera.shiftAtScreen(m_camera.seen(field.frame).center().y())), true);
        paintMovedFeeling(m_painter, m_board, {*id, {}, {feeling->stage, feeling->at, *field.height}}, m_style);
        m_painter.restore();
    }

    QPainter &m_painter;
    const Board &m_board;
    const Camera &m_camera;
    const MapStyle &m_style;
    const Overlay &m_overlay;
    QRectF m_dirty;
    std::optional<Camera::Pinned> m_only; ///< the floating lane that is being painted
};

}

QTransform transformFor(const Gesture &gesture, const Camera &camera, QPointF pointer)
{
    switch (gesture.pane()) {
    case Gesture::Pane::Headers: return camera.headerTransform();
    case Gesture::Pane::Labels: return camera.labelTransform(camera.shiftAtScreen(pointer.y()));
    case Gesture::Pane::Cells: break;
    }
    return camera.transform(camera.shiftAtScreen(pointer.y()));
}

void paintCanvas(QPainter &painter, const QRectF &dirty, const Board &board, const Camera &camera,
    const MapStyle &style, const Overlay &overlay)
{
    if (!board.hasMap())
        painter.fillRect(dirty, style.theme.paper);
    else
        CanvasPainting(painter, board, camera, style, overlay).paint(dirty);
}

std::vector<QRectF> tiedRects(const Board &board)
{
    std::vector<QRectF> rects;
    const CardId card = board.hasMap() ? onlyCard(board.selection()) : CardId {};
    if (!card)
        return rects;
    for (const CardId tied : tiedTo(board.model(), card)) {
        if (const QRectF rect = board.layout().rectOf(tied); !rect.isNull())
            rects.push_back(rect);
    }
    return rects;
}

QRegion marksOf(const Board &board, const Camera &camera, const Selection &selection)
{
    constexpr double reach = ringWidth + 4;
    const auto area
        = [&](const QRectF &rect) { return camera.seen(rect).adjusted(-reach, -reach, reach, reach).toAlignedRect(); };
    const CardIds &cards = cardsOf(selection);
    if (const auto *feelings = std::get_if<std::vector<FeelingId>>(&selection)) {
        QRegion all;
        for (const QRectF &rect : pointRects(board.layout(), *feelings))
            all |= area(rect);
        return all;
    }
    QRegion all;
    if (cards.size() < 2 || cards.size() > 64) {
        if (const QRectF rect = board.rectOf(selection); !rect.isNull())
            all |= area(rect);
        for (const QRectF &tied : tiedRects(board))
            all |= area(tied);
        return all;
    }
    for (CardId card : cards)
        all |= area(board.layout().rectOf(card));
    return all;
}

}
