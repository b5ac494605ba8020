#include "findingpanel/completenessdialog.h"

#include "edit/findingmarks.h"
#include "look/look.h"
#include "store/edit.h"
#include "store/seriesreader.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wend {

namespace {

using State = CompletenessPoint::State;

enum PointColumn { What, How, Why, pointColumns };

QString stateWord(State state)
{
    switch (state) {
    case State::Kept: return CompletenessDialog::tr("✓ there");
    case State::Missing: return CompletenessDialog::tr("○ missing");
    case State::NotWanted: return CompletenessDialog::tr("– not wanted");
    }
    Q_UNREACHABLE();
}

}

CompletenessDialog::CompletenessDialog(Workbook &workbook, MapId map, QWidget *parent)
    : QDialog(parent),
      m_workbook(workbook),
      m_map(map),
      m_count(new QLabel),
      m_list(new QTreeWidget),
      m_turn(new QPushButton)
{
    setObjectName(QStringLiteral("completeness"));
    setWindowTitle(tr("What a journey map should hold"));
    m_count->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("completenessList"));
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("What"), tr("On this map"), tr("What is missing")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(false);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_turn->setObjectName(QStringLiteral("turnPoint"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_turn, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_turn, &QPushButton::clicked, this, [this] { turn(row()); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CompletenessDialog::showButton);
    connect(&m_workbook, &Workbook::changed, this, &CompletenessDialog::fill, Qt::QueuedConnection);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    resize((parent ? parent->size() : QSize(1280, 800)).boundedTo(QSize(920, 720)) - QSize(40, 40));
    fill();
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(What, width() * 45 / 100);
    m_list->header()->resizeSection(How, width() * 18 / 100);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

int CompletenessDialog::row() const { return m_list->indexOfTopLevelItem(m_list->currentItem()); }

void CompletenessDialog::fill()
{
    const Model &model = m_workbook.model();
    if (!model.find(m_map))
        return reject(); // the map went while this was open
    const MapSeries series = m_workbook.series().seriesOf(m_map);
    const Funnel funnel = funnelOf(model, m_map, series);
    m_points = completenessOf({model, m_map, series, funnel, QDate::currentDate()});
    const int current = row();
    m_list->clear();
    int there = 0, wanted = 0;
    for (const CompletenessPoint &point : m_points) {
        there += point.state == State::Kept;
        wanted += point.state != State::NotWanted;
        auto *item = new QTreeWidgetItem(m_list, {point.text, stateWord(point.state), point.missing});
        for (int at = What; at < pointColumns; ++at)
            item->setToolTip(at, item->text(at));
        if (point.state == State::Missing) {
            QFont bold = m_list->font();
            bold.setBold(true);
            item->setFont(How, bold);
        }
    }
    m_count->setText(tr("%1 of %2 are there. By the lists of Nielsen Norman Group, Heart of the Customer and service "
                        "blueprints; what your map need not have, mark as not wanted.")
                         .arg(there)
                         .arg(wanted));
    m_list->setCurrentItem(m_list->topLevelItem(std::max(0, current)));
    showButton();
}

void CompletenessDialog::showButton()
{
    const int at = row();
    const State state = at >= 0 ? m_points[size_t(at)].state : State::Kept;
    m_turn->setEnabled(state != State::Kept);
    m_turn->setText(state == State::NotWanted ? tr("Wanted after all") : tr("Not wanted"));
}

void CompletenessDialog::turn(int row)
{
    if (row < 0 || row >= int(m_points.size()) || m_points[size_t(row)].state == State::Kept)
        return;
    const CompletenessPoint &point = m_points[size_t(row)];
    const bool isWanted = point.mark.isNull();
    const auto done = isWanted
        ? m_workbook.edit({QT_TRANSLATE_NOOP("Edit", "Say that a point is not wanted"), {}},
            [&](Edit &edit) {
                decideFinding(edit, {{}, completenessRule, m_map, point.id, FindingDecision::Dismissed, {}});
            })
        : m_workbook.edit(
            {QT_TRANSLATE_NOOP("Edit", "Want a point after all"), {}}, [&](Edit &edit) { edit.remove(point.mark); });
    if (!done)
        return void(emit failed(done.error()));
    fill();
}

bool CompletenessDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        turn(row());
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

}
