#include "importing/rowbar.h"

#include "importing/elidedlabel.h"
#include "model/lookup.h"
#include "sources/importwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStandardItemModel>

namespace wend {

namespace {

bool hasColumn(const Table &table, bool (*is)(ColumnType))
{
    return std::any_of(
        table.columns.begin(), table.columns.end(), [&](const Column &column) { return is(column.type); });
}

/// Whether a table has what rows of that kind need.
bool canBeRows(const Table &table, RowKind rows)
{
    const auto isWords = [](ColumnType type) { return type == ColumnType::Text || type == ColumnType::Id; };
    switch (rows) {
    case RowKind::Days: return hasColumn(table, isNumeric);
    case RowKind::Things: return table.columns.size() > 1;
    case RowKind::Stages: return hasColumn(table, isWords) && hasColumn(table, isNumeric);
    case RowKind::Answers: return table.header >= 0 && table.columns.size() > 1;
    }
    Q_UNREACHABLE();
}

void setUp(QComboBox *choice, QLabel *label, const QString &name)
{
    choice->setObjectName(name);
    choice->setAccessibleName(label->text());
    choice->setFocusPolicy(Qt::StrongFocus);
    label->setBuddy(choice);
}

}

RowBar::RowBar(QWidget *parent)
    : QWidget(parent),
      m_rows(new QComboBox),
      m_together(new ElidedLabel(Qt::ElideRight)),
      m_map(new QComboBox),
      m_mapPart(new QWidget)
{
    auto *rows = new QLabel(tr("A row is"));
    setUp(m_rows, rows, QStringLiteral("rowKind"));
    m_rows->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_together->setProperty("hint", true);
    auto *map = new QLabel(tr("On the map"));
    setUp(m_map, map, QStringLiteral("toMap"));
    m_map->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_map->setMinimumContentsLength(18);
    auto *mapRow = new QHBoxLayout(m_mapPart);
    mapRow->setContentsMargins(0, 0, 0, 0);
    mapRow->addWidget(map);
    mapRow->addWidget(m_map);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(rows);
    row->addWidget(m_rows);
    row->addSpacing(4);
    row->addWidget(m_together, 1);
    row->addWidget(m_mapPart);
    connect(m_rows, &QComboBox::activated, this, [this] { emit rowsSaid(RowKind(m_rows->currentData().toInt())); });
    connect(m_map, &QComboBox::activated, this, [this] { emit mapChosen(MapId {m_map->currentData().toLongLong()}); });
}

void RowBar::show(const Model &model, MapId map, const Table &table, const SourceLibrary &library, bool canSay)
{
    const TableSource by = sourceOf(table, library);
    const SourceDescription *source = by.get();
    const RowKind now = rowKindOf(source);
    const RowDays days = rowDaysOf(table, rowKindOf(source) == RowKind::Days ? source : nullptr, library);
    m_rows->clear();
    for (const RowKind rows : {RowKind::Things, RowKind::Days, RowKind::Stages, RowKind::Answers}) {
        m_rows->addItem(rowInWords(rows, rows == now ? source : nullptr, days), int(rows));
        const bool isPossible = rows == now || canBeRows(table, rows);
        static_cast<QStandardItemModel *>(m_rows->model())->item(m_rows->count() - 1)->setEnabled(isPossible);
    }
    m_rows->setCurrentIndex(m_rows->findData(int(now)));
    m_rows->setEnabled(canSay);
    m_together->setText(rowsTogetherInWords(table, source));
    m_map->clear();
    for (const MapId each : mapsOf(model))
        m_map->addItem(model.at(each).title, each.value);
    m_map->setCurrentIndex(m_map->findData(map.value));
    m_mapPart->setVisible(m_map->count() > 1);
}

}
