#include "versionpanel/versionsdialog.h"

#include "base/daytext.h"
#include "canvas/differencemarks.h"
#include "look/look.h"
#include "model/lookup.h"
#include "render/theme.h"
#include "store/edit.h"
#include "store/versioncontent.h"
#include "versionpanel/versionmap.h"
#include "versions/differencewords.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace wend {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int widthOfVersions = 230;
constexpr int widthOfWords = 320;

const std::vector<VersionId> &versionsIn(const Model &model, const Versioned &of)
{
    return std::visit([&](auto id) -> const std::vector<VersionId> & { return versionsOf(model, id); }, of);
}

bool isThere(const Model &model, const Versioned &of)
{
    return std::visit([&](auto id) { return model.find(id) != nullptr; }, of);
}

QString titleOf(const Model &model, const Versioned &of)
{
    if (const auto *map = std::get_if<MapId>(&of))
        return model.find(*map) ? model.at(*map).title : QString();
    const PersonaId persona = std::get<PersonaId>(of);
    return model.find(persona) ? model.at(persona).name : QString();
}

QPushButton *button(const char *name, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(true); // Enter presses the one that has the focus
    return made;
}

}

VersionsDialog::VersionsDialog(Workbook &workbook, const Versioned &of, QWidget *parent)
    : QDialog(parent),
      m_workbook(workbook),
      m_of(of),
      m_list(new QListWidget),
      m_nothing(
          new QLabel(tr("No version yet. “Keep a version” keeps how it is now under a name; before large changes, and "
                        "once in each month of use, Wend keeps one by itself."))),
      m_map(new VersionMap),
      m_heading(new QLabel),
      m_words(new QListWidget),
      m_keep(button("keepVersion", tr("Keep a version…"))),
      m_rename(button("renameVersion", tr("Rename"))),
      m_remove(button("deleteVersion", tr("Delete"))),
      m_bringPart(button("bringBackPart", tr("Bring back this part"))),
      m_bring(button("bringBack", tr("Bring it back")))
{
    setObjectName(QStringLiteral("versions"));
    setWindowTitle(tr("Versions of “%1”").arg(title()));
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeLists(), 1);
    column->addWidget(makeFoot());
    m_bring->setDefault(true); // once it is in the dialog, which else would not know
    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        if (!m_filling)
            showVersion();
    });
    connect(m_list, &QListWidget::itemChanged, this, &VersionsDialog::rename);
    connect(m_words, &QListWidget::currentItemChanged, this, &VersionsDialog::showPart);
    connect(m_map, &VersionMap::chosen, this, &VersionsDialog::choosePlace);
    connect(m_keep, &QPushButton::clicked, this, &VersionsDialog::keep);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &VersionsDialog::beginRename);
    connect(m_rename, &QPushButton::clicked, this, &VersionsDialog::beginRename);
    connect(m_remove, &QPushButton::clicked, this, &VersionsDialog::remove);
    connect(m_bring, &QPushButton::clicked, this, &VersionsDialog::bringBack);
    connect(m_bringPart, &QPushButton::clicked, this, &VersionsDialog::bringBackPart);
    connect(&m_workbook, &Workbook::changed, this, &VersionsDialog::fill, Qt::QueuedConnection);
    const QSize room = parent ? parent->size() : QSize(1280, 800);
    resize(room.boundedTo(QSize(1320, 860)) - QSize(40, 40));
    fill();
}

VersionsDialog::~VersionsDialog() = default;

QWidget *VersionsDialog::makeLists()
{
    m_list->setObjectName(QStringLiteral("versionList"));
    m_list->setAccessibleName(tr("Versions, the newest first"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("hint", true);
    m_words->setObjectName(QStringLiteral("differences"));
    m_words->setAccessibleName(tr("What is different"));
    m_words->setWordWrap(true);
    m_words->setTextElideMode(Qt::ElideNone);
    m_words->setResizeMode(QListView::Adjust);
    m_words->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_heading->setWordWrap(true);
    auto *left = new QWidget;
    auto *lists = new QVBoxLayout(left);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->addWidget(m_nothing);
    lists->addWidget(m_list, 1);
    auto *right = new QWidget;
    auto *words = new QVBoxLayout(right);
    words->setContentsMargins(8, 0, 0, 0);
    words->addWidget(m_heading);
    words->addWidget(m_words, 1);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(left);
    parts->addWidget(m_map);
    parts->addWidget(right);
    m_map->setVisible(std::holds_alternative<MapId>(m_of));
    parts->setStretchFactor(m_map->isHidden() ? 2 : 1, 1);
    parts->setSizes({widthOfVersions, 3 * widthOfWords, widthOfWords});
    return parts;
}

QWidget *VersionsDialog::makeFoot()
{
    m_bringPart->setVisible(std::holds_alternative<MapId>(m_of));
    auto *close = button("closeVersions", tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *each : {m_keep, m_rename, m_remove})
        row->addWidget(each);
    row->addStretch(1);
    for (QPushButton *each : {m_bringPart, m_bring, close})
        row->addWidget(each);
    return foot;
}

QString VersionsDialog::title() const { return titleOf(model(), m_of); }

std::vector<VersionId> VersionsDialog::versions() const
{
    std::vector<VersionId> ids = versionsIn(model(), m_of);
    std::sort(ids.begin(), ids.end(),
        [this](VersionId a, VersionId b) { return std::tie(model().at(b).at, b) < std::tie(model().at(a).at, a); });
    return ids;
}

VersionId VersionsDialog::version() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? VersionId {item->data(idRole).toLongLong()} : VersionId {};
}

void VersionsDialog::choose(VersionId version)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(idRole).toLongLong() == version.value)
            m_list->setCurrentRow(row);
    }
}

// Anew after every edit: undo may have taken a version, or the map itself.
void VersionsDialog::fill()
{
    if (!isThere(model(), m_of)) {
        reject();
        return;
    }
    const VersionId before = version();
    m_filling = true;
    m_list->clear();
    for (const VersionId id : versions()) {
        const Version &each = model().at(id);
        auto *item
            = new QListWidgetItem(QStringLiteral("%1\n%2\n%3")
                                      .arg(versionTitle(each), momentText(each.at.toLocalTime()), versionReason(each)),
                m_list);
        item->setData(idRole, id.value);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_nothing->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    if (before)
        choose(before);
    m_filling = false;
    showVersion();
}

void VersionsDialog::showVersion()
{
    const Version *chosen = model().find(version());
    m_rows = chosen ? rowsOfVersion(chosen->content) : std::nullopt;
    m_differences.clear();
    if (const auto *map = std::get_if<MapId>(&m_of)) {
        if (m_rows) {
            m_differences = compareMaps(*m_rows, model(), *map);
            m_map->setMap(drawnTogether(*m_rows, model(), *map), *map, m_differences);
        } else {
            m_map->setMap({}, {}, {});
        }
    } else if (m_rows) {
        m_differences = comparePersonas(*m_rows, model(), std::get<PersonaId>(m_of));
    }
    for (QPushButton *each : {m_rename, m_remove})
        each->setEnabled(chosen);
    m_bring->setEnabled(m_rows && !m_differences.empty());
    showDifferences();
}

void VersionsDialog::showDifferences()
{
    const Theme theme = themeOf(lookOf(palette()));
    m_words->clear();
    const bool isDamaged = version() && !m_rows;
    m_heading->setText(isDamaged ? tr("This version is damaged and cannot be shown.")
            : m_rows             ? tr("Since then: %1").arg(differenceCounts(m_differences))
                                 : QString());
    for (size_t at = 0; m_rows && at < m_differences.size(); ++at) {
        const Difference &difference = m_differences[at];
        if (difference.isWithin)
            continue;
        auto *item = new QListWidgetItem(QStringLiteral("%1 %2: %3")
                                             .arg(differenceSign(difference.kind), differenceWord(difference.kind),
                                                 differenceText(difference, *m_rows, model())),
            m_words);
        item->setData(idRole, int(at));
        item->setForeground(readable(differenceColour(difference.kind, theme), palette().color(QPalette::Base)));
    }
    showPart();
}

std::optional<VersionPart> VersionsDialog::part() const
{
    const QListWidgetItem *item = m_words->currentItem();
    if (!item || !m_rows)
        return std::nullopt;
    const DifferencePlace &place = m_differences[size_t(item->data(idRole).toInt())].place;
    std::optional<VersionPart> part;
    if (const auto *card = std::get_if<CardId>(&place))
        part = *card;
    else if (const auto *stage = std::get_if<StageId>(&place))
        part = *stage;
    else if (const auto *lane = std::get_if<LaneId>(&place))
        part = *lane;
    return part && canRestorePart(model(), *m_rows, *part) ? part : std::nullopt;
}

void VersionsDialog::showPart()
{
    m_bringPart->setEnabled(part().has_value());
    if (const QListWidgetItem *item = m_words->currentItem())
        m_map->reveal(m_differences[size_t(item->data(idRole).toInt())].place);
}

void VersionsDialog::choosePlace(const DifferencePlace &place)
{
    for (int row = 0; row < m_words->count(); ++row) {
        if (m_differences[size_t(m_words->item(row)->data(idRole).toInt())].place == place) {
            m_words->setCurrentRow(row);
            return;
        }
    }
}

bool VersionsDialog::edit(const EditName &name, const Workbook::Change &change)
{
    const auto done = m_workbook.edit(name, change);
    if (!done)
        emit failed(done.error());
    return done.isOk();
}

// The name alone is typed, without the lines below it.
void VersionsDialog::beginRename()
{
    QListWidgetItem *item = m_list->currentItem();
    const Version *row = model().find(version());
    if (!item || !row)
        return;
    m_filling = true;
    item->setText(versionTitle(*row));
    m_filling = false;
    m_list->editItem(item);
}

void VersionsDialog::rename(QListWidgetItem *item)
{
    if (m_filling)
        return;
    const VersionId id {item->data(idRole).toLongLong()};
    const QString name = item->text().simplified();
    const Version *row = model().find(id);
    if (row && !name.isEmpty() && name != versionTitle(*row))
        edit({QT_TRANSLATE_NOOP("Edit", "Rename the version “%1”"), {versionTitle(*row)}},
            [&](Edit &change) { renameVersion(change, id, name); });
    else
        QMetaObject::invokeMethod(this, &VersionsDialog::fill, Qt::QueuedConnection);
}

void VersionsDialog::remove()
{
    const Version *row = model().find(version());
    if (!row)
        return;
    edit({QT_TRANSLATE_NOOP("Edit", "Delete the version “%1”"), {versionTitle(*row)}},
        [id = row->id](Edit &change) { change.remove(id); });
}

void VersionsDialog::keep()
{
    askToKeepVersion(m_workbook, m_of, this, [this](const Error &error) { emit failed(error); });
}

void VersionsDialog::bringBack()
{
    const Version *row = model().find(version());
    if (!row)
        return;
    const QString its = versionTitle(*row);
    const QString nameOfNow = tr("“%1” was brought back").arg(its);
    if (!edit({QT_TRANSLATE_NOOP("Edit", "Bring back the version “%1”"), {its}}, [&](Edit &change) {
            restoreVersion(change, model(), row->id, nameOfNow, QDateTime::currentDateTimeUtc());
        }))
        return;
    accept();
    emit broughtBack(its);
}

void VersionsDialog::bringBackPart()
{
    const Version *row = model().find(version());
    const auto chosen = part();
    if (!row || !chosen)
        return;
    const QString nameOfNow = tr("a part of “%1” was brought back").arg(versionTitle(*row));
    edit({QT_TRANSLATE_NOOP("Edit", "Bring back a part of the version “%1”"), {versionTitle(*row)}}, [&](Edit &change) {
        restorePart(change, model(), row->id, *chosen, nameOfNow, QDateTime::currentDateTimeUtc());
    });
}

bool VersionsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete)
            remove();
        else if (key == Qt::Key_F2)
            beginRename();
        if (key == Qt::Key_Delete || key == Qt::Key_F2)
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

void askToKeepVersion(
    Workbook &workbook, const Versioned &of, QWidget *window, const std::function<void(const Error &)> &failed)
{
    auto *dialog = new QInputDialog(window);
    dialog->setObjectName(QStringLiteral("nameOfVersion"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(VersionsDialog::tr("Keep a version"));
    dialog->setLabelText(VersionsDialog::tr("Name of this version of “%1”").arg(titleOf(workbook.model(), of)));
    dialog->setTextValue(dayText(QDate::currentDate()));
    dialog->setOkButtonText(VersionsDialog::tr("Keep"));
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog, [&workbook, of, failed](const QString &text) {
        const QString name = text.simplified().isEmpty() ? dayText(QDate::currentDate()) : text.simplified();
        const auto done = workbook.edit({QT_TRANSLATE_NOOP("Edit", "Keep the version “%1”"), {name}}, [&](Edit &edit) {
            std::visit(
                [&](auto id) { keepVersion(edit, workbook.model(), id, name, QDateTime::currentDateTimeUtc()); }, of);
        });
        if (!done)
            failed(done.error());
    });
    dialog->open();
}

}
