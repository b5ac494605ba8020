#include "start/workbookglance.h"

#include "base/daytext.h"
#include "layout/maplayout.h"
#include "model/lookup.h"
#include "render/fontsetter.h"
#include "render/mappainter.h"
#include "store/scratchfolder.h"
#include "store/workbook.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>

namespace wend {

namespace {

constexpr qint64 largestFile = 24 * 1024 * 1024; ///< bytes that are read for a glance
constexpr double usual = 1000;                   ///< width of a map that a picture is made of, in map units
constexpr double margin = 6;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookGlance)
};

struct Waiting
{
    QDate since;
    Attention attention;
};

void addReviews(const Model &model, const QDate &today, std::vector<Waiting> &waiting)
{
    for (const MapId id : mapsOf(model)) {
        const QDate day = model.at(id).reviewDate;
        if (day.isValid() && day < today)
            waiting.push_back({day, {Words::tr("Review due since %1").arg(dayText(day)), id, {}}});
    }
}

/// All late ideas are one line, which leads to the one that is late the longest.
void addIdeas(const Model &model, const QDate &today, std::vector<Waiting> &waiting)
{
    int late = 0;
    const Card *first = nullptr;
    for (const auto &[id, card] : model.all<Card>()) {
        const bool open = card.state != IdeaState::Done && card.state != IdeaState::Dropped;
        const Lane *lane = model.find(card.lane);
        if (!open || !lane || lane->kind != LaneKind::Ideas || !card.due.isValid() || card.due >= today)
            continue;
        ++late;
        if (!first || card.due < first->due)
            first = &card;
    }
    if (first)
        waiting.push_back(
            {first->due, {Words::tr("%n idea(s) overdue", nullptr, late), model.at(first->lane).map, first->id}});
}

}

std::vector<Attention> attentionOf(const Model &model, const QDate &today)
{
    std::vector<Waiting> waiting;
    addReviews(model, today, waiting);
    addIdeas(model, today, waiting);
    std::stable_sort(
        waiting.begin(), waiting.end(), [](const Waiting &a, const Waiting &b) { return a.since < b.since; });
    std::vector<Attention> all;
    for (Waiting &each : waiting)
        all.push_back(std::move(each.attention));
    return all;
}

QImage pictureOfMap(const Model &model, MapId map, QSize size, double ratio, Look look)
{
    QImage picture(size * ratio, QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    const Theme theme = themeOf(look);
    picture.fill(theme.paper);
    if (!model.find(map))
        return picture;
    const FontSetter setter(businessOf(model).language);
    LayoutOptions options;
    options.width = usual;
    options.minimumColumn = 160;
    options.labelColumn = 92;
    MapLayout layout(setter, options);
    layout.lay(model, map, {});
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = (size.width() - 2 * margin) / layout.size().width();
    painter.translate(margin, margin);
    painter.scale(scale, scale);
    MapStyle style;
    style.theme = theme;
    style.shadow = Shadow::None;
    style.detail = levelOfDetail(scale);
    paintMap(painter, layout, QRectF(0, 0, layout.size().width(), size.height() / scale), style);
    return picture;
}

WorkbookGlance glanceAt(const QString &path, QSize picture, double ratio, Look look, const QDate &today)
{
    const QFileInfo file(path);
    WorkbookGlance glance;
    glance.path = path;
    glance.isThere = file.isFile();
    glance.name = file.completeBaseName();
    if (!glance.isThere || file.size() > largestFile)
        return glance;
    const ScratchFolder folder;
    const auto workbook = Workbook::open(WorkingCopies(folder.path()), file.absoluteFilePath(), Workbook::Access::Read);
    if (!workbook)
        return glance;
    (*workbook)->discardOnClose();
    const Model &model = (*workbook)->model();
    const auto &maps = mapsOf(model);
    glance.isRead = true;
    if (!businessOf(model).name.isEmpty())
        glance.name = businessOf(model).name;
    glance.place = businessOf(model).place;
    glance.attention = attentionOf(model, today);
    if (!maps.empty())
        glance.picture = pictureOfMap(model, maps.front(), picture, ratio, look);
    return glance;
}

}
