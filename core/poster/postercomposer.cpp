#include "poster/postercomposer.h"

#include "base/localized.h"
#include "layout/cardwords.h"
#include "layout/celllayout.h"
#include "layout/columnlayout.h"
#include "layout/pieces.h"
#include "model/lookup.h"
#include "model/words.h"

#include <QCoreApplication>
#include <cmath>
#include <map>

namespace wend {

namespace {

constexpr double narrowestColumn = 84; ///< map units: some twelve characters of body type
constexpr double widestNeeded = 168;   ///< beyond it a word that does not fit is broken: it is no word but an address
constexpr double widestNames = 110;
constexpr double shortName = 50; ///< of a lane or, below, a stage: it stays on one line
constexpr double shortStageName = 76;
constexpr double leastFeeling = 112; ///< height of a feeling lane: two and a half faces, and a label
constexpr double mostFeeling = 0.2;  ///< of the sheet's height
constexpr double bandGap = 18;
constexpr int mostBands = 3;
constexpr int fewStages = 4; ///< a map of fewer does not become all title

/// Only these lanes say what their cards say.
bool hasCards(LaneKind kind)
{
    return kind != LaneKind::Feeling && kind != LaneKind::Numbers && kind != LaneKind::Channels;
}

bool laneSaysNothing(const Model &model, const Map &map, const MapNumbers &numbers, const Lane &lane)
{
    const std::vector<StageId> &stages = stagesOf(model, map.id);
    if (lane.kind == LaneKind::Numbers)
        return std::none_of(numbers.begin(), numbers.end(), [](const StageNumbers &each) { return bool(each.value); });
    if (lane.kind == LaneKind::Feeling) { // a curve of one point tells nothing
        std::map<std::pair<PersonaId, MapKind>, int> points;
        int most = 0;
        for (const auto &[id, feeling] : model.all<Feeling>())
            most = std::max(most, feeling.map == map.id ? ++points[{feeling.persona, feeling.kind}] : 0);
        return most < 2;
    }
    if (lane.kind == LaneKind::Channels)
        return false;
    return std::all_of(stages.begin(), stages.end(), [&](StageId stage) {
        const std::vector<StageId> &steps = stepsOf(model, model.at(stage));
        return cardsIn(model, lane.id, stage).empty() && std::all_of(steps.begin(), steps.end(), [&](StageId step) {
            return cardsIn(model, lane.id, step).empty();
        });
    });
}

}

/// How narrow the columns may become: so that no word has to be broken.
void PosterComposer::measureWords()
{
    const Measures m(1, Medium::Paper);
    double words = 0;
    const auto need = [&](const QString &text, const TextStyle &style, double around) {
        const double width = longestPiece(setter, text, style, narrowestColumn - around);
        words = std::max(words, width > 0 ? width + around : 0);
    };
    const double cell = m.cellLeft + m.cellRight;
    namesColumn = 0;
    for (const LaneId id : lanesOf(model, map.id)) {
        const Lane &lane = model.at(id);
        if (std::find(m_without.begin(), m_without.end(), id) != m_without.end())
            continue;
        const QString name = laneName(model, lane);
        const double whole
            = std::min(setter.set(name, m.laneLabel, 0, 0)->width(), shortName); // 改进点 stays on one line
        namesColumn = std::max({namesColumn, longestPiece(setter, name, m.laneLabel, 1) + 14, whole + 14});
        if (!hasCards(lane.kind))
            continue;
        const TextStyle &style = titleStyle(lane.kind, m);
        for (const StageId stage : stagesOf(model, map.id)) {
            for (const CardId card : cardsIn(model, id, stage))
                need(titleWords(model, model.at(card), lane.kind, page.language), style, cell + 2 * m.chipPadX);
        }
    }
    const double header = 2 * m.arrow + m.headerGap + 6;
    for (const StageId stage : stagesOf(model, map.id)) {
        const QString &name = model.at(stage).name;
        need(name, m.stageName, header);
        words = std::max(words, std::min(setter.set(name, m.stageName, 0, 0)->width(), shortStageName) + header);
    }
    leastColumn = std::clamp(words, narrowestColumn, widestNeeded);
    namesColumn = std::clamp(namesColumn, 40.0, widestNames);
}

std::vector<PosterForm> PosterComposer::forms() const
{
    const bool hasChannels = [this] {
        const std::vector<LaneId> &lanes = lanesOf(model, map.id);
        return std::any_of(
            lanes.begin(), lanes.end(), [this](LaneId id) { return model.at(id).kind == LaneKind::Channels; });
    }();
    const int stages = int(stagesOf(model, map.id).size());
    std::vector<PosterForm> all;
    for (int bands = 1; bands <= mostBands && (bands == 1 || stages >= 3 * bands); ++bands) {
        all.push_back({false, bands});
        if (!hasChannels) // whose names stand in the column of names
            all.push_back({true, bands});
    }
    return all;
}

double PosterComposer::largestScale(const PosterForm &tried) const
{
    const int columns = std::max(shownColumns(model, map.id), fewStages);
    const double names = tried.namesAbove ? 0 : namesColumn;
    return m_inner.width() / (names + std::ceil(double(columns) / tried.bands) * leastColumn);
}

/// Whole stages, so that the bands have about as many columns.
std::vector<std::vector<StageId>> PosterComposer::stagesOfBands() const
{
    const std::vector<StageId> &stages = stagesOf(model, map.id);
    if (form.bands == 1)
        return {{}};
    const auto columnsOf = [&](StageId stage) { return std::max<size_t>(1, stepsOf(model, model.at(stage)).size()); };
    size_t left = 0;
    for (const StageId stage : stages)
        left += columnsOf(stage);
    std::vector<std::vector<StageId>> bands(1);
    size_t here = 0;
    for (const StageId stage : stages) {
        const size_t bandsLeft = size_t(form.bands) + 1 - bands.size();
        const size_t share = (left + here + bandsLeft - 1) / bandsLeft;
        if (here > 0 && here + columnsOf(stage) > share && bandsLeft > 1) {
            bands.emplace_back();
            here = 0;
        }
        bands.back().push_back(stage);
        here += columnsOf(stage);
        left -= columnsOf(stage);
    }
    return bands;
}

double PosterComposer::layBands(double top)
{
    const double from = top;
    LayoutOptions layout;
    layout.medium = Medium::Paper;
    layout.namesAbove = form.namesAbove;
    layout.width = page.inner.width() + Measures(1, Medium::Paper).headerGap;
    layout.labelColumn = namesColumn;
    layout.feelingHeight = leastFeeling;
    layout.tallestFeeling = page.inner.height() * mostFeeling;
    layout.language = page.language;
    layout.without = m_without;
    page.bands.clear();
    for (const std::vector<StageId> &stages : stagesOfBands()) {
        layout.only = stages;
        page.bands.push_back({MapLayout(setter, layout), {0, top}});
        page.bands.back().layout.lay(model, map.id, numbers);
        layTab(page.bands.back());
        top = page.bands.back().at.y();
        top += page.bands.back().layout.size().height() + bandGap;
    }
    return top - bandGap - from;
}

/// The tab of the weakest step stands above its header.
void PosterComposer::layTab(PosterBand &band)
{
    constexpr double height = 19;
    const TextStyle style {12.5, TextStyle::Weight::Bold, false, 1.2};
    page.tabHeight = height;
    const QRectF strip = page.strip(band);
    if (strip.isNull())
        return;
    const QString words = localized("Poster", QT_TRANSLATE_NOOP("Poster", "Weakest step"), page.language);
    page.tab.text = setter.set(words, style, strip.width() - 8, 1);
    page.tab.at = {(strip.width() - page.tab.text->width()) / 2, (height - page.tab.text->height()) / 2};
    band.at.ry() += height;
}

double PosterComposer::overflow(const PosterForm &tried, double scale)
{
    form = tried;
    page.scale = scale;
    page.inner = m_inner / scale;
    const double head = layHead();
    const double bands = layBands(head);
    return head + bands + layFoot(head + bands) - page.inner.height();
}

void PosterComposer::fill(const QSizeF &inner)
{
    m_inner = inner;
    m_without = options.choices.withoutLanes;
    page.code = qrCodeOf(options.choices.link);
    std::vector<LaneId> silent;
    for (const LaneId lane : lanesOf(model, map.id)) {
        if (laneSaysNothing(model, map, numbers, model.at(lane)))
            silent.push_back(lane);
    }
    if (silent.size() < lanesOf(model, map.id).size()) // an empty map is printed to be filled by hand
        m_without.insert(m_without.end(), silent.begin(), silent.end());
    measureWords();

    // For each form the largest scale at which all fits, as long as it is larger than with the forms before.
    constexpr int steps = 12;
    constexpr double close = 0.004;
    setter.isDraft = true;
    PosterForm best;
    double scale = 0;
    for (const PosterForm &tried : forms()) {
        double high = largestScale(tried);
        double low = scale * (1 + close);
        if (high <= low || (low > 0 && overflow(tried, low) > 0))
            continue;
        if (overflow(tried, high) <= 0)
            low = high;
        for (int step = 0; step < steps && (low == 0 || (high - low) / low > close); ++step) {
            if (!options.goOn(double(step) / steps))
                break;
            const double middle = low == 0 ? high * 0.7 : (low + high) / 2;
            (overflow(tried, middle) > 0 ? high : low) = middle;
        }
        if (low == 0)
            low = high;
        scale = low;
        best = tried;
    }
    setter.isDraft = false;
    setter.forget();
    double spare = -overflow(best, scale);
    // Balanced words may be narrower, and a headline beside them larger.
    for (int step = 0; spare < 0 && step < 2 * steps; ++step) {
        scale *= 0.99;
        setter.forget();
        spare = -overflow(best, scale);
    }
    double down = 0;
    for (PosterBand &band : page.bands) {
        band.at.ry() += down;
        if (spare > 0) {
            const double natural = band.layout.size().height();
            band.layout.stretchTo(natural + spare / double(page.bands.size()));
            down += band.layout.size().height() - natural;
        }
    }
    layFoot(page.bottom());
}

}
