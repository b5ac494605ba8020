#include "importing/metrictable.h"

#include "base/language.h"
#include "model/lookup.h"
#include "model/words.h"
#include "numbers/suggestbindings.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <cmath>

namespace wend {

namespace {

enum Columns { Name, Total, Check, Place, ColumnCount };
constexpr int stageRole = Qt::UserRole;
constexpr int cardRole = Qt::UserRole + 1;
constexpr int longestTouchpoint = 50;

/// The metrics in three groups, in the file's order each: those that go to a stage, those that could, all others.
std::vector<std::pair<int, const MetricUnderstanding *>> fittingFirst(
    const Model &model, const std::vector<StageId> &stages, const std::vector<ImportPart> &parts)
{
    std::vector<std::pair<int, const MetricUnderstanding *>> groups[3];
    for (int part = 0; part < int(parts.size()); ++part) {
        const ImportPart &from = parts[size_t(part)];
        for (const MetricUnderstanding &metric : from.understanding.metrics) {
            const bool isShown = std::any_of(from.bindings.begin(), from.bindings.end(),
                [&](const BindingChoice &choice) { return choice.key == metric.key && !choice.stage.isNull(); });
            const bool fits = std::any_of(stages.begin(), stages.end(),
                [&](StageId stage) { return fitsStage(model, stage, from.understanding, metric); });
            groups[isShown ? 0 : fits ? 1 : 2].emplace_back(part, &metric);
        }
    }
    for (int other : {1, 2})
        groups[0].insert(groups[0].end(), groups[other].begin(), groups[other].end());
    return groups[0];
}

}

QString metricTotalText(const MetricUnderstanding &metric)
{
    if (!metric.total)
        return QStringLiteral("–");
    const double total = *metric.total;
    const QLocale locale;
    const bool isWhole = std::abs(total - std::round(total)) < 1e-9;
    switch (metric.kind) {
    case MetricKind::Rate: return locale.toString(total * 100, 'f', 1) + QStringLiteral(" %");
    case MetricKind::Money:
        if (!metric.unit.isEmpty())
            return moneyText(total, metric.unit);
        break;
    case MetricKind::Duration:
        return QCoreApplication::translate("wend::MetricTable", "%1 s").arg(locale.toString(total, 'f', 0));
    default: break;
    }
    return locale.toString(total, 'f', isWhole ? 0 : 2);
}

MetricTable::MetricTable(QWidget *parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("metrics"));
    setAccessibleName(tr("Numbers in the file"));
    setColumnCount(ColumnCount);
    setHorizontalHeaderLabels({tr("Number"), tr("In all"), tr("Total row"), tr("Shown at")});
    horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (int column : {int(Total), int(Check)})
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Place, QHeaderView::Fixed);
    horizontalHeader()->resizeSection(Place, 230);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeaderItem(Total)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    verticalHeader()->hide();
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setTabKeyNavigation(false);
}

void MetricTable::show(const Model &model, MapId map, const std::vector<ImportPart> &parts)
{
    const int scrolled = verticalScrollBar()->value();
    setRowCount(0);
    listPlaces(model, map);
    m_awaitsDays = std::any_of(
        parts.begin(), parts.end(), [](const ImportPart &part) { return part.understanding.needsPeriod; });
    for (const auto &[part, metric] : fittingFirst(model, stagesOf(model, map), parts))
        addRow(part, parts[size_t(part)], *metric);
    resizeRowsToContents();
    verticalScrollBar()->setValue(scrolled);
}

void MetricTable::paintEvent(QPaintEvent *event)
{
    QTableWidget::paintEvent(event);
    if (rowCount() > 0 || !m_awaitsDays)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
        tr("Say above which days the file is about. Its numbers are then shown here."));
}

void MetricTable::listPlaces(const Model &model, MapId map)
{
    m_places.clear();
    const auto add = [this](const QString &text, StageId stage, CardId card) {
        auto *item = new QStandardItem(text);
        item->setData(stage.value, stageRole);
        item->setData(card.value, cardRole);
        m_places.appendRow(item);
    };
    add(tr("not on the map"), {}, {});
    std::vector<LaneId> lanes;
    for (LaneId lane : lanesOf(model, map)) {
        if (model.at(lane).kind == LaneKind::Touchpoints)
            lanes.push_back(lane);
    }
    for (StageId stage : stagesOf(model, map)) {
        add(model.at(stage).name, stage, {});
        for (StageId column : columnsOf(model, map)) {
            if (stageOf(model, column) != stage)
                continue;
            for (LaneId lane : lanes) {
                for (CardId card : cardsIn(model, lane, column))
                    //: a touchpoint, listed below its stage
                    add(tr("    at “%1”").arg(model.at(card).text.simplified().left(longestTouchpoint)), stage, card);
            }
        }
    }
}

int MetricTable::placeOf(StageId stage, CardId card) const
{
    for (int row = 0; row < m_places.rowCount(); ++row) {
        const QStandardItem *item = m_places.item(row);
        if (item->data(stageRole).toLongLong() == stage.value && item->data(cardRole).toLongLong() == card.value)
            return row;
    }
    return 0;
}

bool MetricTable::eventFilter(QObject *watched, QEvent *event)
{
    const auto *choice = qobject_cast<QComboBox *>(watched);
    if (event->type() == QEvent::Wheel && choice && !choice->hasFocus()) {
        event->ignore();
        return true;
    }
    return QTableWidget::eventFilter(watched, event);
}

void MetricTable::addRow(int part, const ImportPart &from, const MetricUnderstanding &metric)
{
    const int row = rowCount();
    insertRow(row);
    // One archive tells the same numbers by day, by country and by device.
    const QString by = from.understanding.name.section(QStringLiteral(" · "), 1);
    auto *name = new QTableWidgetItem(by.isEmpty() ? metric.name : metric.name + QStringLiteral(" · ") + by);
    name->setToolTip(
        tr("%1: %2, %3").arg(from.understanding.name, metric.key, nameOf(metric.kind, interfaceLanguage())));
    setItem(row, Name, name);
    auto *total = new QTableWidgetItem(metricTotalText(metric));
    total->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (!metric.total)
        total->setToolTip(tr("Days cannot be added up here: the same people may have come on several of them."));
    setItem(row, Total, total);
    auto *check = new QTableWidgetItem;
    if (metric.fileTotal) {
        check->setText(metric.totalAgrees ? tr("✓ agrees") : tr("! differs"));
        check->setToolTip(metric.additive
                ? tr("The file's own total is %1.").arg(QLocale().toString(*metric.fileTotal, 'f', 2))
                : tr("Taken from the file's own total."));
    }
    setItem(row, Check, check);

    auto *choice = new QComboBox;
    choice->setObjectName(metric.key);
    choice->setAccessibleName(tr("Where %1 is shown").arg(metric.name));
    choice->setModel(&m_places);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setCurrentIndex(0);
    QStringList others;
    for (const BindingChoice &bound : from.bindings) {
        if (bound.key != metric.key)
            continue;
        if (choice->currentIndex() == 0)
            choice->setCurrentIndex(placeOf(bound.stage, bound.card));
        else
            others += m_places.item(placeOf(bound.stage, bound.card))->text().trimmed();
    }
    if (!others.isEmpty())
        choice->setToolTip(tr("Shown here too, and stays there: %1").arg(others.join(QStringLiteral("; "))));
    // A wheel over the table scrolls it; it must not change a choice on its way.
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->installEventFilter(this);
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice, part, key = metric.key] {
        emit placeChosen(part, key, StageId {choice->currentData(stageRole).toLongLong()},
            CardId {choice->currentData(cardRole).toLongLong()});
    });
    setCellWidget(row, Place, choice);
}

}
