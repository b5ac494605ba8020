#include "poster/poster.h"

#include "base/localized.h"
#include "layout/cardwords.h"
#include "layout/feelinglayout.h"
#include "model/lookup.h"
#include "poster/postercomposer.h"
#include "poster/posterwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <cmath>

namespace wend {

namespace {

constexpr double widestMargin = 0.25; ///< of the sheet's short side: half of it is left for the map

/// At the sides, and above and below. Points.
QSizeF marginOf(QSizeF sheet, const PosterOptions &options)
{
    const auto [least, most] = std::minmax({sheet.width(), sheet.height()});
    if (options.margin.value > 0)
        return QSizeF(1, 1) * std::min(toPoints(options.margin).value, least * widestMargin);
    return {std::min(most * 0.022, least * 0.04), std::min(most * 0.017, least * 0.032)};
}

/// Where the distance is not kept: what is wrong, and what would keep it.
void warn(PosterPage &page, const Model &model, const PosterOptions &options)
{
    const double distance = options.distance > 0 ? options.distance : usualDistance(options.sheet);
    const double wanted = readableType(distance);
    const double smallest = page.smallestType;
    if (smallest >= wanted)
        return;
    const QLocale locale(page.language);
    page.largerPaper = largerPaper(options.sheet, wanted / smallest);
    QString text = localized("Poster",
        QT_TRANSLATE_NOOP("Poster", "The smallest words are %1 points high; to be read from %2 m they should have %3."),
        page.language)
                       .arg(locale.toString(smallest, 'f', 1), locale.toString(distance, 'g', 3),
                           locale.toString(wanted, 'f', 1));
    if (!page.largerPaper.isEmpty())
        text += QLatin1Char(' ')
            + localized("Poster", QT_TRANSLATE_NOOP("Poster", "A sheet of %1 would do."), page.language)
                  .arg(page.largerPaper);
    page.warnings << text;
    double most = 0;
    for (const LaneBox &lane : page.bands.front().layout.lanes()) {
        // A journey map is no map without its curve and its numbers.
        if (lane.kind == LaneKind::Feeling || lane.kind == LaneKind::Numbers || lane.needed <= most)
            continue;
        most = lane.needed;
        page.widestLane = lane.id;
    }
    if (!page.widestLane.isNull() && page.bands.front().layout.lanes().size() > 1) {
        const QString name = laneName(model, model.at(page.widestLane));
        page.warnings << localized("Poster",
            QT_TRANSLATE_NOOP("Poster", "The lane “%1” takes the most room; without it the words grow."), page.language)
                             .arg(name);
    }
}

/// Pages and addresses that cards lead to; a file of this computer is nothing for whoever gets the poster.
void addLinks(PosterPage &page, const Model &model)
{
    static const QRegularExpression address(QStringLiteral("^(https?://|mailto:)\\S+$"));
    for (const PosterBand &band : page.bands) {
        for (const CardId card : band.layout.cardsIn(QRectF(QPointF(), band.layout.size()))) {
            const QString target = model.at(card).link.trimmed();
            const QRectF rect = band.layout.rectOf(card).translated(band.at);
            if (address.match(target).hasMatch())
                page.links.push_back(
                    {QRectF(page.origin + rect.topLeft() * page.scale, rect.size() * page.scale), target, card});
        }
    }
}

/// Stages and curves without colours, for a ground that has none.
void takeColours(Model &model, MapId map)
{
    const auto darkEnough = [](const QColor &colour) {
        const int grey = std::clamp(qGray(colour.rgb()), 0x40, 0x70);
        return QColor(grey, grey, grey);
    };
    for (const StageId id : stagesOf(model, map)) {
        Stage stage = model.at(id);
        stage.colour = darkEnough(stage.colour);
        model.put(stage);
    }
    for (const PersonaId id : personasOf(model, map)) {
        Persona persona = model.at(id);
        persona.colour = darkEnough(persona.colour);
        model.put(persona);
    }
}

/// Words as they are meant: on the sheet they are broken into lines, and signs that were shaped together or drawn as
/// pictures (emoji) cannot be taken apart again.
void addTexts(PosterPage &page, const Model &model)
{
    for (const PosterBand &band : page.bands) {
        for (const LaneBox &lane : band.layout.lanes()) {
            for (const auto &cell : lane.cells) {
                for (const CardBox &box : cell->cards) {
                    const Card &card = model.at(box.id);
                    QStringList words {titleWords(model, card, lane.kind, page.language),
                        detailWords(model, card, lane.kind, page.language)};
                    words.removeAll(QString());
                    page.cardTexts.insert(box.id, words.join(QStringLiteral(" · ")));
                }
            }
        }
    }
}

/// The code is for those who look at the paper, its link for those who look at the file.
void addCodeLink(PosterPage &page, const QString &target)
{
    if (!page.codeRect.isNull())
        page.links.push_back(
            {QRectF(page.origin + page.codeRect.topLeft() * page.scale, page.codeRect.size() * page.scale), target,
                {}});
}

/// Paper cannot be clicked: what is collapsed on the screen stands open on it. Nor is there a colour on black and
/// white. Empty where the map is printed as it is.
std::optional<Model> asPrinted(const Model &model, MapId map, PosterGround ground)
{
    std::optional<Model> opened;
    if (ground == PosterGround::Grey) {
        opened = model;
        takeColours(*opened, map);
    }
    const auto open = [&](const auto &ids) {
        for (const auto id : ids) {
            auto row = (opened ? *opened : model).at(id);
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

/// The cards of one kind of lane that stand in a stage or in its steps.
std::vector<const Card *> cardsOf(const Model &model, MapId map, StageId stage, LaneKind kind)
{
    std::vector<StageId> columns = stepsOf(model, model.at(stage));
    columns.insert(columns.begin(), stage);
    std::vector<const Card *> cards;
    for (const LaneId lane : lanesOf(model, map)) {
        for (const StageId column : model.at(lane).kind == kind ? columns : std::vector<StageId>()) {
            for (const CardId card : cardsIn(model, lane, column))
                cards.push_back(&model.at(card));
        }
    }
    return cards;
}

/// The stage that the weakest step leads to, and what stands out there.
Emphasis emphasisOf(const Model &model, MapId map, const MapNumbers &numbers)
{
    const auto found
        = std::find_if(numbers.begin(), numbers.end(), [](const StageNumbers &each) { return each.weakest; });
    if (found == numbers.end() || model.at(found->next).hidden)
        return {};
    Emphasis emphasis;
    emphasis.stage = found->next;
    int worst = 0;
    for (const Card *pain : cardsOf(model, map, emphasis.stage, LaneKind::PainPoints)) {
        if (pain->severity > worst) {
            worst = pain->severity;
            emphasis.pain = pain->id;
        }
    }
    for (const StageId stage : stagesOf(model, map)) {
        for (const Card *idea : cardsOf(model, map, stage, LaneKind::Ideas)) {
            if (!emphasis.pain.isNull() && emphasis.answer.isNull() && idea->answers == emphasis.pain)
                emphasis.answer = idea->id;
        }
    }
    const CurveKey key = usualCurve(model, map);
    int lowest = 0;
    for (const FeelingId id : curveOf(model, map, key.persona, key.kind)) {
        const Feeling &feeling = model.at(id);
        if (feeling.value < lowest && feeling.stage == emphasis.stage) {
            lowest = feeling.value;
            emphasis.lowest = id;
        }
    }
    return emphasis;
}

}

QRectF PosterPage::strip(const PosterBand &band) const
{
    const QRectF column = emphasis.stage.isNull() ? QRectF() : band.layout.columnRect(emphasis.stage);
    if (column.isNull())
        return {};
    const LaneBox *numbers = band.layout.laneOf(LaneKind::Numbers);
    const double bottom = numbers ? numbers->top + numbers->height : column.bottom();
    return {column.left() - 2, -tabHeight, column.width() - 1, bottom + tabHeight - 1};
}

double PosterPage::bottom() const { return bands.back().at.y() + bands.back().layout.size().height(); }

double readableType(double metres)
{
    const double tenMinutes = std::tan(10.0 / 60 * 3.14159265358979 / 180);
    return toPoints({metres * 1000 * tenMinutes / 0.727}).value;
}

double readableFrom(double points) { return std::floor(points / readableType(1) * 10) / 10; }

double usualDistance(const Sheet &sheet)
{
    static constexpr std::pair<double, double> distances[] {{297, 0.4}, {420, 0.6}, {594, 1}, {841, 1.5}};
    const double side = std::max(sheet.width.value, sheet.height.value);
    for (const auto &[most, metres] : distances) {
        if (side <= most + 0.5)
            return metres;
    }
    return 2;
}

PosterPage composePoster(
    const Model &drawn, MapId map, const MapNumbers &numbers, const PosterOptions &options, const TextSetter &given)
{
    const std::optional<Model> opened = asPrinted(drawn, map, options.choices.ground);
    const Model &model = opened ? *opened : drawn;
    const auto recorder = std::make_shared<Recorder>(given);
    const Map &row = model.at(map);
    PosterPage page;
    page.setter = recorder;
    page.language = options.language.isEmpty() ? businessOf(model).language : options.language;
    page.emphasis = emphasisOf(model, map, numbers);
    page.ground = options.choices.ground;
    page.accent = options.choices.accent;
    page.bleed = toPoints(options.bleed).value;
    page.today = options.today.isValid() ? options.today : QDate::currentDate();
    page.size = {toPoints(options.sheet.width).value, toPoints(options.sheet.height).value};
    const QSizeF margin = marginOf(page.size, options);
    page.origin = {margin.width(), margin.height()};

    PosterComposer(model, row, numbers, options, *recorder, page).fill(page.size - 2 * margin);
    page.heading = shownTitle(row, options.choices, page.language);
    page.title = row.title.trimmed();
    page.message = headlineOf(model, row, numbers, options.choices, page.language).sentences.join(QLatin1Char(' '));
    page.business = businessWords(model, page.language);
    page.owner = row.owner;
    page.words = recorder->words();
    page.smallestType = recorder->smallest() * page.scale;
    for (const StageId stage : stagesOf(model, map))
        page.stageNames.insert(stage, model.at(stage).name);
    addTexts(page, model);
    addLinks(page, model);
    addCodeLink(page, options.choices.link.trimmed());
    warn(page, model, options);
    return page;
}

}
