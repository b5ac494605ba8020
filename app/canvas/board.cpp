#include "canvas/board.h"

#include "layout/celllayout.h"
#include "layout/feelinglayout.h"
#include "model/lookup.h"
#include "render/fontsetter.h"

namespace wend {

namespace {

// Columns share the canvas' width: down to where a card's name keeps to a line or two, then the map scrolls; and up to
// where cards would be mere gaps between their words.
LayoutOptions onScreen()
{
    LayoutOptions options;
    options.minimumColumn = 160;
    options.maximumColumn = 480;
    return options;
}

/// Names of lanes are short: a word each in English, two to four characters in Chinese.
double namesIn(const QString &language) { return language.startsWith(QLatin1String("zh")) ? 72 : 92; }

}

std::unique_ptr<FontSetter> setWords(const Model &model)
{
    auto words = std::make_unique<FontSetter>(businessOf(model).language);
    LayoutOptions options = onScreen();
    options.labelColumn = namesIn(words->language());
    if (!mapsOf(model).empty())
        MapLayout(*words, options).lay(model, mapsOf(model).front(), {});
    return words;
}

Board::Board(QObject *parent)
    : QObject(parent),
      m_setter(std::make_unique<FontSetter>(QString())),
      m_layout(*m_setter, onScreen())
{
}

Board::~Board() = default;

void Board::setMap(Workbook *workbook, MapId map)
{
    if (m_workbook != workbook) {
        if (m_workbook)
            m_workbook->disconnect(this);
        m_workbook = workbook;
        if (workbook)
            connect(workbook, &Workbook::changed, this, &Board::follow);
    }
    m_map = map;
    m_numbers.clear();
    m_curve.reset();
    select({});
    layAll();
}

void Board::useWords(std::unique_ptr<FontSetter> words) { m_wordsAhead = std::move(words); }

void Board::setNumbers(const MapNumbers &numbers)
{
    if (m_numbers == numbers)
        return;
    m_numbers = numbers;
    if (hasMap())
        emit laidOut(m_layout.update(model(), {}, m_numbers));
}

void Board::setWidth(double width)
{
    LayoutOptions options = m_layout.options();
    if (options.width == width)
        return;
    options.width = width;
    if (hasMap() && m_layout.map() == m_map)
        emit laidOut(m_layout.setOptions(model(), options));
    else
        m_layout = MapLayout(*m_setter, options);
}

// Everything anew: another map, or another language, whose words have other forms and widths.
void Board::layAll()
{
    m_language = m_workbook ? businessOf(model()).language : QString();
    auto setter = std::move(m_wordsAhead);
    if (!setter || setter->language() != m_language)
        setter = std::make_unique<FontSetter>(m_language);
    LayoutOptions options = m_layout.options();
    options.labelColumn = namesIn(m_language);
    options.curve.reset();
    if (hasMap())
        options.curve = curve();
    m_layout = MapLayout(*setter, options);
    m_setter = std::move(setter);
    LayoutChange change;
    if (hasMap())
        change = m_layout.lay(model(), m_map, m_numbers);
    change.everything = change.resized = true;
    emit laidOut(change);
}

void Board::follow(const Changes &changes)
{
    const bool cameOrWent = hasMap() != (m_layout.map() == m_map && m_map);
    if (cameOrWent || businessOf(model()).language != m_language)
        layAll();
    else if (hasMap())
        emit laidOut(m_layout.update(model(), changes, m_numbers));
    settleCurve();
    select(stillThere(m_selection, model()));
}

void Board::select(const Selection &selection)
{
    if (m_selection == selection)
        return;
    m_selection = selection;
    emit selectionChanged(m_selection);
    const auto *feelings = std::get_if<std::vector<FeelingId>>(&m_selection);
    if (const Feeling *last = feelings && hasMap() ? model().find(feelings->back()) : nullptr)
        setCurve({last->persona, last->kind});
}

// The map's own curve is there where it shows no persona, or where it was drawn before.
bool Board::canHave(const CurveKey &curve) const
{
    const std::vector<PersonaId> personas = personasOf(model(), m_map);
    if (!curve.persona)
        return personas.empty() || !curveOf(model(), m_map, {}, curve.kind).empty();
    return std::find(personas.begin(), personas.end(), curve.persona) != personas.end();
}

CurveKey Board::curve() const
{
    if (!hasMap())
        return {};
    return m_curve && canHave(*m_curve) ? *m_curve : usualCurve(model(), m_map);
}

void Board::setCurve(const CurveKey &curve)
{
    if (!hasMap() || !canHave(curve))
        return;
    m_curve = curve;
    settleCurve();
}

void Board::settleCurve()
{
    if (hasMap() && m_layout.map() == m_map && m_layout.options().curve != curve())
        emit laidOut(m_layout.setCurve(model(), curve()));
}

bool Board::edit(const EditName &name, const Workbook::Change &change)
{
    if (!m_workbook)
        return false;
    const Result<void> done = m_workbook->edit(name, change);
    if (!done) {
        ++m_failures;
        emit failed(done.error());
    }
    return done.isOk();
}

CardBox Board::boxOfNewCard(const CellPlace &cell) const
{
    const LaneBox &lane = m_layout.lanes()[size_t(m_layout.laneIndex(cell.lane))];
    const double width = m_layout.addCardRect(cell.stage, cell.lane).width();
    Card card;
    card.text = QStringLiteral("x");
    return layCard({model(), *m_setter, m_layout.measures(), m_layout.language(), lane.kind, width}, card, width);
}

namespace {

struct RectOf
{
    const MapLayout &layout;

    QRectF operator()(std::monostate) const { return {}; }
    QRectF operator()(MapId) const { return {}; }
    QRectF operator()(PersonaId) const { return {}; }
    QRectF operator()(StageId stage) const { return layout.rectOf(stage); }
    QRectF operator()(LaneId lane) const
    {
        QRectF rect = layout.rectOf(lane);
        rect.setWidth(layout.labelColumn());
        return rect;
    }
    QRectF operator()(PathId path) const
    {
        const PathBox *box = layout.pathBox(path);
        return box ? box->bounds() : QRectF();
    }
    QRectF operator()(const CellPlace &cell) const { return layout.cellRect(cell.stage, cell.lane); }
    QRectF operator()(const std::vector<CardId> &cards) const
    {
        QRectF all;
        for (CardId card : cards)
            all |= layout.rectOf(card);
        return all;
    }
    QRectF operator()(const std::vector<FeelingId> &feelings) const
    {
        const double face = layout.measures().face;
        QRectF all;
        for (FeelingId feeling : feelings) {
            if (const QPointF at = layout.pointPosition(feeling); !at.isNull())
                all |= QRectF(at, QSizeF()).adjusted(-face, -face, face, face);
        }
        return all;
    }
};

}

QRectF Board::rectOf(const Selection &selection) const
{
    return hasMap() ? std::visit(RectOf {m_layout}, selection) : QRectF();
}

}
