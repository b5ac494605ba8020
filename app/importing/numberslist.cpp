#include "importing/numberslist.h"

#include "base/language.h"
#include "importing/elidedlabel.h"
#include "importing/numbercourse.h"
#include "importing/numberrow.h"
#include "importing/placechoices.h"
#include "look/stylesheet.h"
#include "model/lookup.h"
#include "model/words.h"
#include "numbers/suggestbindings.h"
#include "render/theme.h"
#include "sources/importwords.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace wend {

namespace {

constexpr int stageRole = Qt::UserRole;
constexpr int cardRole = Qt::UserRole + 1;
constexpr int leadsRole = Qt::UserRole + 2;
constexpr int newStageRole = Qt::UserRole + 3; ///< its name
constexpr int asksRole = Qt::UserRole + 4;     ///< the name of a new stage is asked for
constexpr int longestTouchpoint = 50;
constexpr int shownAtFirst = 4;

QIcon swatch(const QColor &colour)
{
    QPixmap pixmap(QSize(10, 10) * qApp->devicePixelRatio());
    pixmap.setDevicePixelRatio(qApp->devicePixelRatio());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(0, 0, 10, 10), 2, 2);
    return QIcon(pixmap);
}

QColor colourOf(const Model &model, StageId stage)
{
    return stage ? themeOf(lookOf(QApplication::palette())).stageEdge(model.at(stage).colour) : QColor();
}

bool fitsSomeStage(const Model &model, MapId map, const Understanding &understanding, const MetricUnderstanding &metric,
    StageId *stage)
{
    const std::vector<StageId> &stages = stagesOf(model, map);
    const auto found = std::find_if(
        stages.begin(), stages.end(), [&](StageId each) { return fitsStage(model, each, understanding, metric); });
    if (stage)
        *stage = found == stages.end() ? StageId {} : *found;
    return found != stages.end();
}

/// "May – Oct", "1 Oct – 7 Oct": what the little pictures run over.
QString timeText(const std::vector<ImportPart> &parts)
{
    QDate from;
    QDate to;
    for (const ImportPart &part : parts) {
        const Understanding &each = part.understanding;
        if (each.from.isValid() && each.to.isValid()) {
            from = from.isValid() ? std::min(from, each.from) : each.from;
            to = to.isValid() ? std::max(to, each.to) : each.to;
        }
    }
    if (!from.isValid() || from == to)
        return {};
    //: the shortest formats of a day and of a month
    const QString format = from.daysTo(to) <= 34 ? NumbersList::tr("d MMM") : NumbersList::tr("MMM");
    return QStringLiteral("%1 – %2").arg(QLocale().toString(from, format), QLocale().toString(to, format));
}

}

NumbersList::NumbersList(QWidget *parent)
    : QWidget(parent),
      m_heads(new QWidget),
      m_time(new ElidedLabel),
      m_stage(new QLabel(tr("on this stage"))),
      m_awaited(new QLabel(tr("Say above which days the file is about. Its numbers are then shown here."))),
      m_more(new QToolButton)
{
    setObjectName(QStringLiteral("metrics"));
    auto *shown = new QLabel(tr("SHOWN ON THE MAP"));
    shown->setProperty("heading", true);
    m_time->setProperty("caption", true);
    m_stage->setProperty("caption", true);
    m_stage->setFixedWidth(NumberRow::placeWidth);
    auto *arrow = new QLabel(QString(QChar(0x2192)));
    arrow->setForegroundRole(QPalette::Window);
    auto *heads = new QHBoxLayout(m_heads);
    heads->setContentsMargins(0, 0, 0, 0);
    heads->setSpacing(10);
    heads->addWidget(shown, 1);
    m_time->setFixedWidth(NumberCourse(nullptr).sizeHint().width() + 10 + arrow->sizeHint().width());
    heads->addWidget(m_time);
    delete arrow;
    heads->addWidget(m_stage);
    m_awaited->setWordWrap(true);
    m_awaited->setProperty("hint", true);
    m_more->setProperty("link", true);
    m_more->setObjectName(QStringLiteral("moreNumbers"));
    m_more->setFocusPolicy(Qt::TabFocus);
    auto *list = new QVBoxLayout(this);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addWidget(m_heads);
    list->addWidget(m_awaited);
    list->addWidget(m_more, 0, Qt::AlignLeft);
    list->addStretch();
    connect(m_more, &QToolButton::clicked, this, [this] { showAll(!m_isAll); });
}

void NumbersList::show(const Model &model, MapId map, const std::vector<ImportPart> &parts, const QString &path)
{
    if (path != m_path) {
        m_path = path;
        m_order.clear();
        m_isAll = false;
    }
    listPlaces(model, map, parts);
    order(model, map, parts);
    auto *list = static_cast<QVBoxLayout *>(layout());
    while (m_rows.size() > m_shown.size()) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() < m_shown.size()) {
        const int row = int(m_rows.size());
        auto *added = new NumberRow(&m_places);
        connect(added, &NumberRow::placed, this, [this, row](int at) { place(row, at); });
        connect(added, &NumberRow::switched, this, [this, row](bool on) { on ? switchOn(row) : place(row, 0); });
        connect(added, &NumberRow::pointedAt, this,
            [this, row] { emit pointedAt(m_shown[size_t(row)].part, m_shown[size_t(row)].metric->key); });
        list->insertWidget(2 + row, added);
        m_rows.push_back(added);
    }
    m_usual.clear();
    m_onMap = 0;
    for (int row = 0; row < int(m_shown.size()); ++row) {
        const auto &[part, metric] = m_shown[size_t(row)];
        StageId stage;
        fitsSomeStage(model, map, parts[size_t(part)].understanding, *metric, &stage);
        m_usual.push_back(placeOf({metric->key, stage}, false));
        m_onMap += placeIn(parts[size_t(part)], metric->key) != nullptr;
        showRow(row, model, parts);
    }
    m_time->setText(timeText(parts));
    m_awaited->setVisible(m_shown.empty() && std::any_of(parts.begin(), parts.end(), [](const ImportPart &part) {
        return part.understanding.needsPeriod;
    }));
    m_heads->setVisible(!m_shown.empty());
    showAll(m_isAll);
}

void NumbersList::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = width() < NumberRow::narrow;
    m_time->setVisible(!isNarrow);
    m_stage->setFixedWidth(isNarrow ? NumberRow::narrowPlaceWidth : NumberRow::placeWidth);
    QWidget::resizeEvent(event);
}

int NumbersList::wantedHeight() const
{
    int height = m_heads->sizeHint().height();
    for (const NumberRow *row : m_rows)
        height += row->isVisibleTo(this) ? row->sizeHint().height() : 0;
    return height + (m_more->isVisibleTo(this) ? m_more->sizeHint().height() : 0)
        + (m_awaited->isVisibleTo(this) ? m_awaited->sizeHint().height() : 0) + 4;
}

void NumbersList::showAll(bool all)
{
    m_isAll = all;
    const int few = std::max(shownAtFirst, m_onMap);
    const int more = int(m_rows.size()) - few;
    for (int row = 0; row < int(m_rows.size()); ++row)
        m_rows[size_t(row)]->setVisible(all || row < few);
    m_more->setVisible(more > 0);
    m_more->setText(all ? tr("Show fewer") : tr("and %n more number(s)", nullptr, std::max(0, more)));
    updateGeometry();
}

/// The metrics in three groups, in the file's order each: those that go to a stage, those that could, all others.
void NumbersList::order(const Model &model, MapId map, const std::vector<ImportPart> &parts)
{
    std::vector<Shown> groups[3];
    for (int part = 0; part < int(parts.size()); ++part) {
        const ImportPart &from = parts[size_t(part)];
        for (const MetricUnderstanding &metric : from.understanding.metrics) {
            const bool isShown = placeIn(from, metric.key);
            const bool fits = isShown || fitsSomeStage(model, map, from.understanding, metric, nullptr);
            groups[isShown ? 0 : fits ? 1 : 2].push_back({part, &metric});
        }
    }
    m_shown.clear();
    for (const std::vector<Shown> &group : groups)
        m_shown.insert(m_shown.end(), group.begin(), group.end());
    const auto nameOf
        = [&](const Shown &each) { return std::pair(parts[size_t(each.part)].understanding.recipe, each.metric->key); };
    // Nothing jumps away under the person's hand.
    const auto rank
        = [&](const Shown &each) { return std::find(m_order.begin(), m_order.end(), nameOf(each)) - m_order.begin(); };
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](const Shown &a, const Shown &b) { return rank(a) < rank(b); });
    m_order.clear();
    for (const Shown &each : m_shown)
        m_order.push_back(nameOf(each));
}

/// New stages stay in the list while the dialog is open, also where no number is at them any more.
void NumbersList::noteNewStages(const std::vector<ImportPart> &parts)
{
    for (const ImportPart &part : parts) {
        for (const BindingChoice &choice : part.bindings) {
            if (choice.newStage.map == m_map && !m_newStages.contains(choice.newStage.name))
                m_newStages += choice.newStage.name;
        }
    }
}

void NumbersList::listPlaces(const Model &model, MapId map, const std::vector<ImportPart> &parts)
{
    if (std::exchange(m_map, map) != map)
        m_newStages.clear();
    noteNewStages(parts);
    QList<QStandardItem *> items;
    const auto add = [&](const QString &text, StageId stage, CardId card, bool leads) {
        auto *item = new QStandardItem(text);
        item->setData(stage.value, stageRole);
        item->setData(card.value, cardRole);
        item->setData(leads, leadsRole);
        if (stage && !card)
            item->setIcon(swatch(colourOf(model, stage)));
        items += item;
    };
    add(tr("not on the map"), {}, {}, false);
    std::vector<LaneId> lanes;
    for (LaneId lane : lanesOf(model, map)) {
        if (model.at(lane).kind == LaneKind::Touchpoints)
            lanes.push_back(lane);
    }
    for (StageId stage : stagesOf(model, map)) {
        //: a stage where a number is the first one, which counts in the funnel
        add(tr("%1 · leads").arg(model.at(stage).name), stage, {}, true);
        add(model.at(stage).name, stage, {}, false);
        for (StageId column : columnsOf(model, map)) {
            if (stageOf(model, column) != stage)
                continue;
            for (LaneId lane : lanes) {
                for (CardId card : cardsIn(model, lane, column))
                    //: a touchpoint, listed below its stage
                    add(tr("    at “%1”").arg(model.at(card).text.simplified().left(longestTouchpoint)), stage, card,
                        false);
            }
        }
    }
    for (const QString &name : std::as_const(m_newStages)) {
        //: a stage that comes with the import
        add(tr("%1 · new stage").arg(name), {}, {}, false);
        items.back()->setData(name, newStageRole);
    }
    add(tr("A new stage…"), {}, {}, false);
    items.back()->setData(true, asksRole);
    const auto isSame = [](const QStandardItem *a, const QStandardItem *b) {
        return a->text() == b->text() && a->data(stageRole) == b->data(stageRole)
            && a->data(cardRole) == b->data(cardRole);
    };
    bool areSame = m_places.rowCount() == items.size();
    for (int row = 0; areSame && row < items.size(); ++row)
        areSame = isSame(items[row], m_places.item(row));
    if (areSame) {
        qDeleteAll(items);
        return;
    }
    m_places.clear();
    for (QStandardItem *item : items)
        m_places.appendRow(item);
}

int NumbersList::placeOf(const BindingChoice &choice, bool leads) const
{
    for (int row = 0; row < m_places.rowCount(); ++row) {
        const QStandardItem *item = m_places.item(row);
        const bool isNew = !choice.newStage.name.isEmpty();
        if (isNew ? item->data(newStageRole).toString() == choice.newStage.name
                  : item->data(stageRole).toLongLong() == choice.stage.value
                    && item->data(cardRole).toLongLong() == choice.card.value
                    && item->data(leadsRole).toBool() == leads)
            return row;
    }
    return 0;
}

void NumbersList::showRow(int row, const Model &model, const std::vector<ImportPart> &parts)
{
    const auto &[part, metric] = m_shown[size_t(row)];
    const ImportPart &from = parts[size_t(part)];
    // One archive tells the same numbers by day, by country and by device.
    const QString by = from.understanding.name.section(QStringLiteral(" · "), 1);
    NumberRowText text;
    text.key = metric->key;
    text.value = totalInWords(*metric);
    text.name = by.isEmpty() ? metric->name : metric->name + QStringLiteral(" · ") + by;
    text.how = metric->why.isEmpty() || metric->mean ? metric->how : reasonAlone(metric->why);
    text.tip = tr("%1: %2, %3").arg(from.understanding.name, metric->key, nameOf(metric->kind, interfaceLanguage()));
    if (metric->fileTotal && metric->additive)
        text.check = metric->totalAgrees ? tr("✓ agrees with the file's total") : tr("! the file's total differs");
    QStringList others;
    for (const BindingChoice &bound : from.bindings) {
        if (bound.key != metric->key || bound.isNowhere())
            continue;
        const int at = placeOf(bound, willLead(model, parts, part, bound));
        if (text.place == 0) {
            text.place = at;
            text.colour = colourOf(model, bound.stage);
        } else {
            others += m_places.item(at)->text().trimmed();
        }
    }
    if (!others.isEmpty())
        text.placeTip = tr("Shown here too, and stays there: %1").arg(others.join(QStringLiteral("; ")));
    text.course = courseOf(*metric, from.understanding.from, from.understanding.to);
    m_rows[size_t(row)]->show(text);
}

void NumbersList::place(int row, int at)
{
    const QStandardItem *item = m_places.item(at);
    if (item->data(asksRole).toBool()) {
        placeAtNewStage(row);
        return;
    }
    const auto &[part, metric] = m_shown[size_t(row)];
    BindingChoice to {metric->key, StageId {item->data(stageRole).toLongLong()}, {},
        CardId {item->data(cardRole).toLongLong()}, item->data(leadsRole).toBool()};
    if (const QString name = item->data(newStageRole).toString(); !name.isEmpty())
        to.newStage = {m_map, name};
    emit placeChosen(part, to);
}

/// The stage is made together with the import: until then it is a name.
void NumbersList::placeAtNewStage(int row)
{
    const auto [part, metric] = m_shown[size_t(row)];
    bool isNamed = false;
    const QString name = QInputDialog::getText(this, tr("A new stage"), tr("Name of the stage"), QLineEdit::Normal,
        metric->name.simplified().left(longestTouchpoint), &isNamed)
                             .simplified();
    if (!isNamed || name.isEmpty()) {
        m_rows[size_t(row)]->resetPlace();
        return;
    }
    emit placeChosen(part, {metric->key, {}, {}, {}, false, {m_map, name}});
}

/// Where such numbers usually stand, else on the first stage.
void NumbersList::switchOn(int row)
{
    const int usual = m_usual[size_t(row)];
    place(row, usual > 0 ? usual : std::min(2, m_places.rowCount() - 1));
}

}
