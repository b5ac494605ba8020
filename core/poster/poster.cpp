#include "poster/poster.h"

#include "base/localized.h"
#include "model/lookup.h"
#include "poster/posterwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>
#include <set>

namespace wend {

namespace {

constexpr double leastColumn = 168; ///< map units
constexpr double leastFeeling = 176;
constexpr double titleGap = 18;       ///< between the head of the sheet and the map
constexpr double leastFoot = 40;      ///< with one line of the legend
constexpr double smallestStyle = 9.5; ///< the smallest type of a map, see Measures
constexpr int mostPersonas = 3;
constexpr double mostPersonaWidth = 600;

/// Remembers every text that was set: the pass over the PDF needs them.
class Recorder : public TextSetter
{
public:
    explicit Recorder(const TextSetter &setter) : m_setter(setter) { }
    std::shared_ptr<const SetText> set(
        const QString &text, const TextStyle &style, double width, int maxLines) const override
    {
        m_words.insert(text);
        return m_setter.set(text, style, width, maxLines);
    }
    QString words() const
    {
        QStringList all(m_words.begin(), m_words.end());
        all.sort();
        return all.join(QLatin1Char('\n'));
    }

private:
    const TextSetter &m_setter;
    mutable QSet<QString> m_words;
};

/// What the trials at each scale share.
struct Composer
{
    const Model &model;
    const Map &map;
    const MapNumbers &numbers;
    const PosterOptions &options;
    const Recorder &setter;
    PosterPage page;
    double footHeight = leastFoot;

    double layHead();
    void layPersonas(double left, double width);
    double layTitle(double width);
    void layFoot();
    void layLegend(double y, double right);
    double tryScale(double scale, const QSizeF &innerPoints);
    void fit(const QSizeF &innerPoints);
    double legendBottom() const;
    double layMap(double top);
};

double Composer::layTitle(double width)
{
    const TextStyle style {37, TextStyle::Weight::Bold, false, 1.1};
    double y = 0;
    page.title.clear();
    for (const QString &line : posterTitle(map, page.language)) {
        page.title.push_back({setter.set(line, style, width, 0), {0, y}});
        y = page.title.back().rect().bottom();
    }
    page.subtitle = {setter.set(posterSubtitle(model, map, map.kind, page.language),
                         {14, TextStyle::Weight::Regular, false, 1.35}, width, 0),
        {0, y + 7}};
    return page.subtitle.rect().bottom();
}

void Composer::layPersonas(double left, double width)
{
    page.personas.clear();
    std::vector<PersonaId> shown = personasOf(model, map.id);
    if (shown.size() > size_t(mostPersonas))
        shown.resize(size_t(mostPersonas));
    if (shown.empty())
        return;
    const double gap = 10;
    const double each = (width - gap * double(shown.size() - 1)) / double(shown.size());
    const PersonaDetail detail = shown.size() == 1 ? PersonaDetail::Full : PersonaDetail::Compact;
    double height = 0;
    for (const PersonaId id : shown) {
        page.personas.emplace_back(layPersona(model.at(id), detail, each, setter, page.language), QPointF(left, 0));
        if (const Picture *picture = model.find(model.at(id).picture))
            page.personas.back().first.picture = {picture->id, picture->bytes, {}};
        height = std::max(height, page.personas.back().first.size.height());
        left += each + gap;
    }
    for (auto &[box, at] : page.personas)
        box.size.setHeight(height);
}

double Composer::layHead()
{
    const double width = page.inner.width();
    const size_t personas = std::min<size_t>(personasOf(model, map.id).size(), size_t(mostPersonas));
    if (personas == 0) {
        page.personas.clear();
        return layTitle(std::min(width, 900.0)) + titleGap;
    }
    // On a narrow sheet the personas go below the title.
    const double share = personas == 1 ? 0.405 : personas == 2 ? 0.50 : 0.58;
    const bool beside = width >= 760;
    const double title = layTitle(beside ? std::min(width * (1 - share) - 40, 900.0) : width);
    const double cards = beside ? std::min(width * share, double(personas) * mostPersonaWidth) : width;
    layPersonas(width - cards, cards);
    double height = 0;
    for (auto &[box, at] : page.personas) {
        at.setY(beside ? 0 : title + 14);
        height = std::max(height, at.y() + box.size.height());
    }
    return std::max(title, height) + titleGap;
}

double Composer::layMap(double top)
{
    LayoutOptions layout;
    const int columns = std::max(shownColumns(model, map.id), 1);
    layout.width = page.inner.width() + page.layout.measures().headerGap;
    layout.labelColumn = std::min(118.0, page.inner.width() * 0.12);
    layout.minimumColumn = std::min(leastColumn, (layout.width - layout.labelColumn) / double(columns));
    layout.feelingHeight = leastFeeling;
    layout.language = page.language;
    layout.without = options.without;
    layout.proportional = true;
    layout.snap = false;
    page.layout = MapLayout(setter, layout);
    page.layout.lay(model, map.id, numbers);
    page.mapAt = {0, top};
    return page.layout.size().height();
}

double Composer::tryScale(double scale, const QSizeF &innerPoints)
{
    page.scale = scale;
    page.inner = innerPoints / scale;
    const double top = layHead();
    return top + layMap(top) + footHeight - page.inner.height();
}

// The largest scale at which all fits: type grows with it, columns get narrower and rows higher.
void Composer::fit(const QSizeF &inner)
{
    // A map of hardly any stages does not become all title.
    const double columns = double(std::max(shownColumns(model, map.id), 4));
    double low = 0;
    double high = inner.width() / (118 + columns * leastColumn);
    if (tryScale(high, inner) > 0) {
        for (int step = 0; step < 12 && (low == 0 || (high - low) / low > 0.004) && options.goOn(step / 12.0); ++step) {
            const double middle = low == 0 ? high * 0.7 : (low + high) / 2;
            (tryScale(middle, inner) > 0 ? high : low) = middle;
        }
        tryScale(low > 0 ? low : high, inner);
    }
    layFoot();
}

double Composer::legendBottom() const
{
    double bottom = 0;
    for (const LegendItem &item : page.legend)
        bottom = std::max(bottom, item.text.rect().bottom());
    return bottom;
}

void Composer::layLegend(double y, double right)
{
    const auto add = [&](LegendItem::Sign sign, const char *text) {
        LegendItem item;
        item.sign = sign;
        item.text.text = setter.set(localized("Poster", text, page.language), {11}, 0, 0);
        page.legend.push_back(item);
    };
    page.legend.clear();
    bool pains = false, stars = false, line = false, weakest = false;
    std::set<CardMark::Sign> marks;
    for (const LaneBox &lane : page.layout.lanes()) {
        line = line || lane.lineAbove == BlueprintLine::Visibility;
        for (const auto &cell : lane.cells) {
            for (const CardBox &card : cell->cards) {
                pains = pains || card.severity > 0;
                stars = stars || card.star;
                for (const CardMark &mark : card.marks)
                    marks.insert(mark.sign);
            }
        }
        if (lane.kind == LaneKind::Numbers) {
            for (const PillBox &pill : page.layout.numbers().pills)
                weakest = weakest || pill.weakest;
        }
    }
    const FeelingBox &feelings = page.layout.feelings();
    const bool feels = std::any_of(page.layout.lanes().begin(), page.layout.lanes().end(),
        [](const LaneBox &lane) { return lane.kind == LaneKind::Feeling; });
    for (size_t at = 0; feels && feelings.curves.size() > 1 && at < feelings.curves.size(); ++at) {
        LegendItem item;
        item.sign = LegendItem::Sign::Curve;
        item.curve = int(at);
        item.text.text = setter.set(feelings.curves[at].words, {11}, 0, 0);
        page.legend.push_back(item);
    }
    if (pains)
        add(LegendItem::Sign::Severity, QT_TRANSLATE_NOOP("Poster", "severity of a pain point"));
    if (stars)
        add(LegendItem::Sign::Star, QT_TRANSLATE_NOOP("Poster", "moment of truth"));
    if (weakest)
        add(LegendItem::Sign::Weakest, QT_TRANSLATE_NOOP("Poster", "weakest step of the funnel"));
    if (line)
        add(LegendItem::Sign::Line, QT_TRANSLATE_NOOP("Poster", "below it: what customers do not see"));
    // How sure one can be of a card: the signs at its corner.
    static constexpr std::pair<CardMark::Sign, const char *> evidence[] {
        {CardMark::Sign::Seen, QT_TRANSLATE_NOOP("Poster", "seen ourselves")},
        {CardMark::Sign::Said, QT_TRANSLATE_NOOP("Poster", "customers say so")},
        {CardMark::Sign::Measured, QT_TRANSLATE_NOOP("Poster", "measured")},
        {CardMark::Sign::Assumed, QT_TRANSLATE_NOOP("Poster", "assumed")}};
    for (const auto &[mark, words] : evidence) {
        if (marks.contains(mark)) {
            add(LegendItem::Sign::Mark, words);
            page.legend.back().mark = mark;
        }
    }
    double x = 0;
    for (LegendItem &item : page.legend) {
        const bool small = item.sign == LegendItem::Sign::Severity || item.sign == LegendItem::Sign::Star
            || item.sign == LegendItem::Sign::Mark;
        const double sign = small ? 12 : 22;
        if (x > 0 && x + sign + 5 + item.text.text->width() > right) {
            x = 0;
            y += item.text.text->height() + 2;
        }
        item.at = {x + sign / 2, y + item.text.text->height() / 2};
        item.text.at = {x + sign + 5, y};
        x = item.text.rect().right() + 16;
    }
}

void Composer::layFoot()
{
    page.footLine = page.inner.height() - footHeight + 16;
    const double y = page.footLine + 9;
    page.sources.clear();
    const QString words = posterSources(model, map, numbers, page.language).join(QStringLiteral(" · "));
    double left = page.inner.width();
    if (!words.isEmpty()) {
        SharedText text = setter.set(words, {11}, page.inner.width() * 0.6, 0);
        left -= text->width();
        page.sources.push_back({text, {left, y}});
    }
    layLegend(y, left - 20);
}

double defaultMargin(QSizeF size)
{
    const auto [least, most] = std::minmax({size.width(), size.height()});
    return std::min(most * 0.028, least * 0.045);
}

void warn(PosterPage &page, const Model &model, const PosterOptions &options)
{
    const double wanted = readableType(options.distance);
    const double smallest = page.smallestType();
    if (smallest >= wanted)
        return;
    const QLocale locale(page.language);
    const QString larger = largerPaper(options.sheet, wanted / smallest);
    const auto highest = std::max_element(page.layout.lanes().begin(), page.layout.lanes().end(),
        [](const LaneBox &a, const LaneBox &b) { return a.needed < b.needed; });
    QString text = localized("Poster",
        QT_TRANSLATE_NOOP("Poster", "The smallest words are %1 points high; to be read from %2 m they should have %3."),
        page.language)
                       .arg(locale.toString(smallest, 'f', 1), locale.toString(options.distance, 'g', 3),
                           locale.toString(wanted, 'f', 1));
    if (!larger.isEmpty())
        text += QLatin1Char(' ')
            + localized("Poster", QT_TRANSLATE_NOOP("Poster", "A sheet of %1 would do."), page.language).arg(larger);
    page.warnings << text;
    if (highest != page.layout.lanes().end() && page.layout.lanes().size() > 1) {
        const QString name = laneName(model, model.at(highest->id));
        page.warnings << localized("Poster",
            QT_TRANSLATE_NOOP("Poster", "The lane “%1” takes the most room; without it the words grow."), page.language)
                             .arg(name);
    }
}

/// Paper cannot be clicked: what is collapsed on the screen stands open on it. Empty where nothing is.
std::optional<Model> openedOut(const Model &model, MapId map)
{
    std::optional<Model> opened;
    const auto open = [&](const auto &ids) {
        for (const auto id : ids) {
            auto row = model.at(id);
            if (!row.collapsed)
                continue;
            if (!opened)
                opened = model;
            row.collapsed = false;
            opened->put(row);
        }
    };
    open(lanesOf(model, map));
    for (const StageId stage : stagesOf(model, map)) {
        open(std::vector<StageId> {stage});
        open(stepsOf(model, model.at(stage)));
    }
    return opened;
}

}

double PosterPage::smallestType() const { return smallestStyle * scale; }

double readableType(double metres)
{
    const double tenMinutes = std::tan(10.0 / 60 * 3.14159265358979 / 180);
    return toPoints({metres * 1000 * tenMinutes / 0.727}).value;
}

PosterPage composePoster(
    const Model &drawn, MapId map, const MapNumbers &numbers, const PosterOptions &options, const TextSetter &given)
{
    const std::optional<Model> opened = openedOut(drawn, map);
    const Model &model = opened ? *opened : drawn;
    const auto recorder = std::make_shared<const Recorder>(given);
    const Recorder &setter = *recorder;
    const Map &row = model.at(map);
    Composer composer {model, row, numbers, options, setter,
        PosterPage {{}, {}, 1, {}, {}, {}, {}, {}, MapLayout(given), {}, 0, {}, {}, {}, {}, {}, {}, {}, recorder},
        leastFoot};
    PosterPage &page = composer.page;
    page.language = options.language.isEmpty() ? businessOf(model).language : options.language;
    page.size = {toPoints(options.sheet.width).value, toPoints(options.sheet.height).value};
    const double margin = options.margin.value > 0 ? toPoints(options.margin).value : defaultMargin(page.size);
    page.origin = {margin, margin};
    const QSizeF inner = page.size - QSizeF(2 * margin, 2 * margin);

    composer.fit(inner);
    // A legend of several lines needs a higher foot.
    if (const double beyond = composer.legendBottom() - page.inner.height(); beyond > 0) {
        composer.footHeight += beyond;
        composer.fit(inner);
    }
    page.layout.stretchTo(page.footLine - page.mapAt.y() - 2);
    page.heading = posterTitle(row, page.language).join(QLatin1Char(' '));
    page.owner = row.owner;
    page.words = setter.words();
    for (const StageId stage : stagesOf(model, map))
        page.stageNames << model.at(stage).name;
    warn(page, model, options);
    return page;
}

}
