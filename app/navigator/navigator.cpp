#include "navigator/navigator.h"

#include "base/daytext.h"
#include "base/localized.h"
#include "edit/maps.h"
#include "edit/personas.h"
#include "edit/typednumbers.h"
#include "model/ideas.h"
#include "model/lookup.h"
#include "model/stagequotes.h"
#include "model/words.h"
#include "navigator/navigatordelegate.h"
#include "start/newworkbook.h"
#include "store/edit.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QLocale>
#include <QMenu>

namespace wend {

namespace {

constexpr int idRole = Qt::UserRole;

qint64 idOf(const QTreeWidgetItem *item) { return item->data(0, idRole).toLongLong(); }

/// Alt with an arrow moves, as on the map.
int stepOf(const QKeyEvent &event)
{
    if (event.modifiers() != Qt::AltModifier)
        return 0;
    return event.key() == Qt::Key_Up ? -1 : event.key() == Qt::Key_Down ? 1 : 0;
}

}

Navigator::Navigator(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("navigator"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setUniformRowHeights(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragDropMode(QAbstractItemView::InternalMove);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new NavigatorDelegate(this));
    setMinimumWidth(0); // the panel around it says how narrow it may be
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) { activate(item); });
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) { activate(item); });
    connect(this, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item) { runItem(item); });
    connect(this, &QTreeWidget::itemDoubleClicked, this, [this] { renameCurrent(); });
    connect(this, &QTreeWidget::itemChanged, this, &Navigator::rename);
}

void Navigator::setWorkbook(Workbook *workbook)
{
    if (m_workbook)
        disconnect(m_workbook, nullptr, this, nullptr);
    m_workbook = workbook;
    m_map = {};
    if (workbook)
        connect(workbook, &Workbook::changed, this, &Navigator::follow);
    rebuild();
}

void Navigator::setMap(MapId map)
{
    m_map = map;
    markMap();
}

void Navigator::setLanguage(const QString &language)
{
    m_language = language;
    rebuild();
}

void Navigator::setOpenPage(OpenPage page)
{
    m_openPage = page;
    markMap();
}

Navigator::Kind Navigator::openKind() const
{
    switch (m_openPage) {
    case OpenPage::Map: return MapItem;
    case OpenPage::Ideas: return IdeasItem;
    case OpenPage::Tools: return ToolsItem;
    }
    Q_UNREACHABLE();
}

// What concerns all maps: how many ideas there are, and what the tools cost a month.
void Navigator::addPages()
{
    const Model &model = m_workbook->model();
    QTreeWidgetItem *section = addSection(tr("All maps"));
    QTreeWidgetItem *ideas = addItem(section, tr("Ideas"), IdeasItem, 0);
    ideas->setData(0, NavigatorDelegate::countRole, QLocale().toString(qlonglong(ideasOf(model).size())));
    ideas->setToolTip(0, tr("The ideas of all maps, by impact and effort and as a list"));
    double cost = 0;
    for (const ToolId tool : toolsOf(model))
        cost += model.at(tool).monthlyCost.value_or(0);
    QTreeWidgetItem *tools = addItem(section, tr("Tools"), ToolsItem, 0);
    if (cost > 0)
        tools->setData(0, NavigatorDelegate::countRole, moneyText(cost, businessOf(model).currency));
    tools->setToolTip(0, tr("What the business pays for, and where it is used"));
    QTreeWidgetItem *quotes = addItem(section, tr("Quotes"), QuotesItem, 0);
    if (const size_t waiting = pileOf(model).size(); waiting > 0)
        quotes->setData(0, NavigatorDelegate::countRole, QLocale().toString(qlonglong(waiting)));
    quotes->setToolTip(0, tr("What customers wrote, to be sorted onto the stages"));
}

void Navigator::follow(const Changes &changes)
{
    // Not while an editor of ours is closing: the tree is remade after its event.
    if (touchesField(changes, &Map::title, &Map::position)
        || touchesField(changes, &Persona::name, &Persona::age, &Persona::position)
        || touchesField(changes, &Source::name, &Source::position) || touches<Import, Version>(changes)
        || touchesField(changes, &Card::lane) || touches<Tool>(changes)
        || touchesField(changes, &Evidence::stage, &Evidence::card, &Evidence::explanation))
        QMetaObject::invokeMethod(this, &Navigator::rebuild, Qt::QueuedConnection);
}

PersonaId Navigator::persona() const
{
    const QTreeWidgetItem *item = currentItem();
    return item && item->type() == PersonaItem ? PersonaId {idOf(item)} : PersonaId {};
}

QTreeWidgetItem *Navigator::addSection(const QString &title)
{
    auto *item = new QTreeWidgetItem(this, Section);
    item->setText(0, title.toUpper());
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsDropEnabled);
    item->setExpanded(true);
    return item;
}

QTreeWidgetItem *Navigator::addItem(QTreeWidgetItem *section, const QString &text, Kind kind, qint64 id)
{
    auto *item = new QTreeWidgetItem(section, kind);
    item->setText(0, text);
    item->setData(0, idRole, id);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (kind == MapItem || kind == PersonaItem)
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    else if (kind == SourceItem)
        flags |= Qt::ItemIsEditable;
    item->setFlags(flags);
    return item;
}

void Navigator::rebuild()
{
    m_filling = true;
    const int kind = currentItem() ? currentItem()->type() : 0;
    const qint64 id = currentItem() ? idOf(currentItem()) : 0;
    clear();
    setAccessibleName(tr("Maps, personas and numbers"));
    if (m_workbook) {
        const Model &model = m_workbook->model();
        QTreeWidgetItem *maps = addSection(tr("Maps"));
        for (const MapId map : mapsOf(model)) {
            const QString title = model.at(map).title;
            QTreeWidgetItem *item = addItem(maps, title.isEmpty() ? tr("Untitled map") : title, MapItem, map.value);
            addVersions(item, MapVersionsItem, map.value, versionsOf(model, map).size());
        }
        QTreeWidgetItem *personas = addSection(tr("Personas"));
        for (const PersonaId persona : personasOf(model)) {
            QTreeWidgetItem *item
                = addItem(personas, personaLabel(model.at(persona), m_language), PersonaItem, persona.value);
            addVersions(item, PersonaVersionsItem, persona.value, versionsOf(model, persona).size());
        }
        if (personas->childCount() == 0) {
            QTreeWidgetItem *add = addItem(personas, tr("+ Add a persona"), AddPersonaItem, 0);
            add->setToolTip(0, tr("Who are your customers? A persona stands for one kind of them."));
            add->setData(0, NavigatorDelegate::hintRole, true);
        }
        addPages();
        QTreeWidgetItem *numbers = addSection(tr("Numbers"));
        for (const SourceId source : sourcesOf(model)) {
            QTreeWidgetItem *item = addItem(numbers, model.at(source).name, SourceItem, source.value);
            item->setExpanded(true);
            if (isTyped(model.at(source))) // no file brought them
                continue;
            for (const ImportId each : importsOf(model, source)) {
                const Import &import = model.at(each);
                QTreeWidgetItem *file = addItem(item, import.fileName, ImportItem, each.value);
                file->setToolTip(0,
                    tr("%1: rows read: %2, on %3")
                            .arg(import.fileName, QLocale().toString(import.rows),
                                dayText(import.at.toLocalTime().date()))
                        + (import.periodFrom.isValid()
                                ? QLatin1Char('\n') + daysText(import.periodFrom, import.periodTo)
                                : QString())
                        + (import.refused > 0 ? QLatin1Char('\n') + tr("%n left out", nullptr, import.refused)
                                              : QString()));
            }
        }
        if (numbers->childCount() == 0) {
            QTreeWidgetItem *add = addItem(numbers, tr("+ Import numbers"), AddNumbersItem, 0);
            add->setToolTip(0, tr("What your shop, ads or till counted: an export, as it is."));
            add->setData(0, NavigatorDelegate::hintRole, true);
        }
    }
    makeCurrent(kind, id);
    m_filling = false;
    markMap();
}

void Navigator::makeCurrent(int kind, qint64 id)
{
    for (QTreeWidgetItemIterator at(this); *at; ++at) {
        if (id && (*at)->type() == kind && idOf(*at) == id)
            setCurrentItem(*at);
    }
}

void Navigator::markMap()
{
    m_filling = true;
    for (QTreeWidgetItemIterator at(this); *at; ++at) {
        const int type = (*at)->type();
        const bool open = type == openKind() && (type != MapItem || idOf(*at) == m_map.value);
        (*at)->setData(0, NavigatorDelegate::openRole, open);
        const int current = currentItem() ? currentItem()->type() : MapItem;
        if (open && (current == MapItem || current == IdeasItem || current == ToolsItem))
            setCurrentItem(*at);
    }
    m_filling = false;
    showVersionLines();
}

void Navigator::addVersions(QTreeWidgetItem *item, Kind kind, qint64 id, size_t count)
{
    if (count == 0)
        return;
    QTreeWidgetItem *line = addItem(item, tr("Versions: %1").arg(QLocale().toString(int(count))), kind, id);
    line->setToolTip(0, tr("As it was: to look at, to compare, to bring back"));
    item->setExpanded(true);
}

// Of what is open or chosen only, so that the list stays short.
void Navigator::showVersionLines()
{
    for (QTreeWidgetItemIterator at(this); *at; ++at) {
        const QTreeWidgetItem *item = *at;
        if (item->type() == MapVersionsItem)
            (*at)->setHidden(idOf(item) != m_map.value);
        else if (item->type() == PersonaVersionsItem)
            (*at)->setHidden(item != currentItem() && item->parent() != currentItem());
    }
}

// What is done rather than shown: the list is remade by some of it, so not within its event.
bool Navigator::runItem(const QTreeWidgetItem *item)
{
    const int kind = item ? item->type() : 0;
    const auto soon = [this](auto what) { QMetaObject::invokeMethod(this, what, Qt::QueuedConnection); };
    if (kind == AddPersonaItem)
        soon([this] { addPersona(); });
    else if (kind == AddNumbersItem)
        soon([this] { emit importRequested(); });
    else if (kind == QuotesItem)
        soon([this] { emit quotesChosen(); });
    else if (kind == MapVersionsItem)
        soon([this, id = MapId {idOf(item)}] { emit versionsRequested(id); });
    else if (kind == PersonaVersionsItem)
        soon([this, id = PersonaId {idOf(item)}] { emit versionsRequested(id); });
    else
        return false;
    return true;
}

void Navigator::activate(QTreeWidgetItem *item)
{
    if (!item || m_filling)
        return;
    showVersionLines();
    if (item->type() == MapItem)
        emit mapChosen({idOf(item)});
    else if (item->type() == PersonaItem)
        emit personaChosen({idOf(item)});
    else if (item->type() == IdeasItem)
        emit ideasChosen();
    else if (item->type() == ToolsItem)
        emit toolsChosen();
    else if (item->type() == SourceItem)
        emit sourceChosen({idOf(item)});
    else if (item->type() == ImportItem)
        emit importChosen({idOf(item)});
}

void Navigator::edit(const EditName &name, const Workbook::Change &change)
{
    if (const auto done = m_workbook->edit(name, change); !done)
        emit failed(done.error());
}

void Navigator::renameCurrent()
{
    QTreeWidgetItem *item = currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEditable))
        return;
    // A persona is listed with the age; its name is what is typed.
    if (item->type() == PersonaItem) {
        m_filling = true;
        item->setText(0, m_workbook->model().at(PersonaId {idOf(item)}).name);
        m_filling = false;
    }
    editItem(item);
}

void Navigator::rename(QTreeWidgetItem *item)
{
    if (m_filling || !m_workbook)
        return;
    const QString text = item->text(0).simplified();
    const auto to = [&]<class Row>(Id<Row> id, QString Row::*field, const char *step) {
        const Row *row = m_workbook->model().find(id);
        if (row && !text.isEmpty() && row->*field != text)
            edit({step, {row->*field}}, [=](Edit &change) { change.set(id, field, text); });
        else
            QMetaObject::invokeMethod(this, &Navigator::rebuild, Qt::QueuedConnection);
    };
    if (item->type() == MapItem)
        to(MapId {idOf(item)}, &Map::title, QT_TRANSLATE_NOOP("Edit", "Rename the map “%1”"));
    else if (item->type() == PersonaItem)
        to(PersonaId {idOf(item)}, &Persona::name, QT_TRANSLATE_NOOP("Edit", "Rename the persona “%1”"));
    else if (item->type() == SourceItem)
        to(SourceId {idOf(item)}, &Source::name, QT_TRANSLATE_NOOP("Edit", "Rename the source “%1”"));
}

void Navigator::addMap()
{
    const QString title
        = localized("Words", QT_TRANSLATE_NOOP("Words", "New map"), businessOf(m_workbook->model()).language);
    MapId added;
    edit({QT_TRANSLATE_NOOP("Edit", "Add a map"), {}}, [&](Edit &change) {
        added = wend::addMap(change, title, newStageNames(businessOf(m_workbook->model()).language));
    });
    if (added)
        emit mapChosen(added);
}

void Navigator::duplicateMap()
{
    const Map *map = m_workbook ? m_workbook->model().find(m_map) : nullptr;
    if (!map)
        return;
    MapId added;
    const MapId original = m_map;
    const QString title = tr("%1, copy").arg(map->title);
    edit({QT_TRANSLATE_NOOP("Edit", "Duplicate the map “%1”"), {map->title}},
        [&](Edit &change) { added = wend::duplicateMap(change, original, title); });
    if (added)
        emit mapChosen(added);
}

void Navigator::addPersona()
{
    Persona persona;
    persona.name
        = localized("Words", QT_TRANSLATE_NOOP("Words", "New persona"), businessOf(m_workbook->model()).language);
    PersonaId added;
    edit({QT_TRANSLATE_NOOP("Edit", "Add a persona"), {}}, [&](Edit &change) {
        added = wend::addPersona(change, persona);
        if (m_map)
            showPersona(change, m_map, added);
    });
    if (!added)
        return;
    rebuild(); // the list would follow a moment later, but the new one is to be seen in it now
    m_filling = true;
    makeCurrent(PersonaItem, added.value);
    m_filling = false;
    emit personaChosen(added);
    emit personaAdded(added);
}

template <class Row>
void Navigator::removeRow(const char *step, const QString &name, Id<Row> id)
{
    edit({step, {name}}, [id](Edit &change) { change.remove(id); });
}

void Navigator::removeCurrent()
{
    const QTreeWidgetItem *item = currentItem();
    if (!item || !m_workbook)
        return;
    const Model &model = m_workbook->model();
    if (item->type() == MapItem)
        removeRow(QT_TRANSLATE_NOOP("Edit", "Delete the map “%1”"), item->text(0), MapId {idOf(item)});
    else if (item->type() == PersonaItem)
        removeRow(QT_TRANSLATE_NOOP("Edit", "Delete the persona “%1”"), model.at(PersonaId {idOf(item)}).name,
            PersonaId {idOf(item)});
    else if (item->type() == SourceItem)
        removeRow(QT_TRANSLATE_NOOP("Edit", "Delete the numbers of “%1”"), item->text(0), SourceId {idOf(item)});
    else if (item->type() == ImportItem)
        removeRow(QT_TRANSLATE_NOOP("Edit", "Take back the import of “%1”"), item->text(0), ImportId {idOf(item)});
}

// Who has just chosen a map here and then presses Delete may mean a card on it.
void Navigator::removeByKey()
{
    const QTreeWidgetItem *item = currentItem();
    if (item && item->type() == MapItem && m_confirm
        && !m_confirm(tr("Delete the map “%1” with all that is on it?").arg(item->text(0)), tr("Delete the map")))
        return;
    removeCurrent();
}

void Navigator::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_workbook)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QTreeWidgetItem *item = event->reason() == QContextMenuEvent::Mouse ? itemAt(event->pos()) : currentItem();
    const bool isRow = item && item->type() >= MapItem && item->type() <= ImportItem;
    if (isRow) {
        setCurrentItem(item);
        if (item->flags() & Qt::ItemIsEditable)
            menu->addAction(tr("Rename"), this, &Navigator::renameCurrent);
        if (item->type() == MapItem)
            menu->addAction(tr("Duplicate"), this, &Navigator::duplicateMap);
        if (item->type() == SourceItem)
            menu->addAction(tr("Watch a folder…"), this, &Navigator::watchRequested);
        if (item->type() == MapItem || item->type() == PersonaItem) {
            const Versioned of
                = item->type() == MapItem ? Versioned(MapId {idOf(item)}) : Versioned(PersonaId {idOf(item)});
            menu->addAction(tr("Keep a version…"), this, [this, of] { emit versionWanted(of); });
            menu->addAction(tr("Versions…"), this, [this, of] { emit versionsRequested(of); });
        }
        menu->addAction(
            item->type() == ImportItem ? tr("Take this import back") : tr("Delete"), this, &Navigator::removeCurrent);
        menu->addSeparator();
    }
    menu->addAction(tr("Add a map"), this, &Navigator::addMap);
    menu->addAction(tr("Add a persona"), this, &Navigator::addPersona);
    menu->popup(event->reason() == QContextMenuEvent::Mouse || !item
            ? event->globalPos()
            : viewport()->mapToGlobal(visualItemRect(item).bottomLeft()));
}

// Keys that mean something in this list go before the window's shortcuts.
bool Navigator::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_F2 || press->key() == Qt::Key_Delete || stepOf(*press) != 0) {
            event->accept();
            return true;
        }
    }
    return QTreeWidget::event(event);
}

void Navigator::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2)
        renameCurrent();
    else if (event->key() == Qt::Key_Delete)
        removeByKey();
    else if (const int step = stepOf(*event))
        moveCurrent(step);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && runItem(currentItem()))
        event->accept();
    else
        QTreeWidget::keyPressEvent(event);
}

// A row goes among its own kind only.
void Navigator::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeWidget::dragMoveEvent(event);
    const QTreeWidgetItem *over = itemAt(event->position().toPoint());
    const QTreeWidgetItem *held = currentItem();
    const bool good
        = over && held && dropIndicatorPosition() != QAbstractItemView::OnItem && over->type() == held->type();
    event->setAccepted(good);
}

void Navigator::dropEvent(QDropEvent *event)
{
    const QTreeWidgetItem *over = itemAt(event->position().toPoint());
    QTreeWidgetItem *held = currentItem();
    event->setDropAction(Qt::IgnoreAction); // the workbook moves the row, and the list follows it
    event->accept();
    if (!over || !held || !over->parent() || over->type() != held->type())
        return;
    int index = over->parent()->indexOfChild(const_cast<QTreeWidgetItem *>(over))
        + (dropIndicatorPosition() == QAbstractItemView::BelowItem ? 1 : 0);
    if (index > held->parent()->indexOfChild(held))
        --index;
    moveTo(held, index);
}

void Navigator::moveTo(const QTreeWidgetItem *held, int index)
{
    const qint64 id = idOf(held);
    if (held->type() == MapItem)
        edit({QT_TRANSLATE_NOOP("Edit", "Move the map “%1”"), {held->text(0)}},
            [=](Edit &change) { moveMap(change, {id}, index); });
    else if (held->type() == PersonaItem)
        edit({QT_TRANSLATE_NOOP("Edit", "Move the persona “%1”"), {held->text(0)}},
            [=](Edit &change) { movePersona(change, {id}, index); });
}

void Navigator::moveCurrent(int by)
{
    QTreeWidgetItem *item = currentItem();
    if (!item || !item->parent() || (item->type() != MapItem && item->type() != PersonaItem))
        return;
    const int index = item->parent()->indexOfChild(item) + by;
    if (index >= 0 && index < item->parent()->childCount())
        moveTo(item, index);
}

void Navigator::drawBranches(QPainter *, const QRect &, const QModelIndex &) const { }

}
