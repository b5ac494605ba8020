#include "importing/importdialog.h"

#include "importing/exportfilter.h"
#include "importing/exportpage.h"
#include "model/lookup.h"
#include "numbers/funnel/numbersof.h"
#include "numbers/funnel/suggestbindings.h"

#include <QDialogButtonBox>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>
#include <QtConcurrentRun>
#include <set>

namespace wend {

/// A file of the list, with the worker that reads it.
struct ImportDialog::Entry
{
    PendingFile pending;
    QFutureWatcher<PendingFile> watcher;
    QDate assumedFrom;
    QDate assumedTo;
    std::set<std::pair<int, QString>> chosen; ///< part and key of what the person has decided
    bool isImported = false;
};

ImportDialog::ImportDialog(Workbook &workbook, MapId map, const QStringList &files, QWidget *parent)
    : QDialog(parent)
    , m_workbook(workbook)
    , m_map(map)
    , m_list(new QListWidget)
    , m_page(new ExportPage)
    , m_hint(new QLabel(tr("Drop exports here, or pick them with “Add files…”: CSV files as Google, Meta, Shopify, Square and others give them.")))
{
    setWindowTitle(tr("Import numbers"));
    setAcceptDrops(true);
    resize(960, 640);
    m_list->setObjectName(QStringLiteral("files"));
    m_list->setAccessibleName(tr("Files"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);

    auto *add = new QPushButton(tr("Add files…"));
    add->setObjectName(QStringLiteral("addFiles"));
    add->setAutoDefault(false);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_list, 1);
    leftLayout->addWidget(add);
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(12, 0, 0, 0);
    rightLayout->addWidget(m_hint, 1);
    rightLayout->addWidget(m_page, 1);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setSizes({220, 740});
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);

    connect(add, &QPushButton::clicked, this, &ImportDialog::pickFiles);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &ImportDialog::showEntry);
    connect(m_page, &ExportPage::stageChosen, this, &ImportDialog::choose);
    connect(m_page, &ExportPage::periodChosen, this, &ImportDialog::usePeriod);
    if (const Map *row = m_workbook.model().find(m_map))
        m_page->setUsualPeriod(row->periodFrom, row->periodTo);
    addFiles(files);
    showEntry();
}

// A worker that still reads goes on with its own copies; what it finds is dropped.
ImportDialog::~ImportDialog() = default;

UnderstandOptions ImportDialog::options() const
{
    const Business &business = businessOf(m_workbook.model());
    UnderstandOptions options;
    options.language = business.language;
    options.currency = business.currency;
    return options;
}

void ImportDialog::addFiles(const QStringList &paths)
{
    const int first = m_list->count();
    for (const QString &path : paths) {
        const bool isThere = std::any_of(m_entries.begin(), m_entries.end(), [&](const auto &entry) { return entry->pending.path == path; });
        if (isThere)
            continue;
        m_entries.push_back(std::make_unique<Entry>());
        Entry &entry = *m_entries.back();
        entry.pending.path = path;
        m_list->addItem(QFileInfo(path).fileName());
        connect(&entry.watcher, &QFutureWatcherBase::finished, this, [this, &entry] { finished(entry); });
        startReading(entry);
    }
    if (first < m_list->count())
        m_list->setCurrentRow(first); // what was just added is what the person wants to see
    updateList();
}

void ImportDialog::pickFiles()
{
    addFiles(QFileDialog::getOpenFileNames(this, tr("Import numbers"), QString(), exportFilter()));
}

void ImportDialog::startReading(Entry &entry)
{
    UnderstandOptions how = options();
    how.assumedFrom = entry.assumedFrom;
    how.assumedTo = entry.assumedTo;
    const bool isRead = !entry.pending.isReading;
    entry.watcher.setFuture(QtConcurrent::run([pending = entry.pending, how, isRead] {
        return isRead ? understoodAnew(pending, how) : readPending(pending.path, how);
    }));
}

void ImportDialog::finished(Entry &entry)
{
    entry.pending = entry.watcher.result();
    entry.chosen.clear();
    suggest();
    updateList();
    showEntry();
}

/// Over all files at once, so that no stage is suggested twice; what the person has chosen is theirs.
void ImportDialog::suggest()
{
    struct Place
    {
        Entry *entry;
        int part;
    };
    std::vector<Understanding> all;
    std::vector<Place> places;
    std::set<StageId> taken;
    for (const auto &entry : m_entries) {
        for (int part = 0; part < int(entry->pending.parts.size()); ++part) {
            ImportPart &each = entry->pending.parts[size_t(part)];
            std::erase_if(each.bindings, [&](const BindingChoice &choice) { return !entry->chosen.contains({part, choice.key}); });
            for (const BindingChoice &choice : each.bindings)
                taken.insert(choice.stage);
            all.push_back(each.understanding);
            places.push_back({entry.get(), part});
        }
    }
    for (const BindingSuggestion &suggestion : suggestBindings(m_workbook.model(), m_map, all)) {
        const Place place = places[size_t(suggestion.understanding)];
        if (place.entry->chosen.contains({place.part, suggestion.key}))
            continue;
        if (suggestion.isThere || taken.insert(suggestion.stage).second)
            place.entry->pending.parts[size_t(place.part)].bindings.push_back({suggestion.key, suggestion.stage, {}});
    }
}

void ImportDialog::choose(int part, const QString &key, StageId stage)
{
    Entry *entry = current();
    if (!entry || part >= int(entry->pending.parts.size()))
        return;
    std::vector<BindingChoice> &bindings = entry->pending.parts[size_t(part)].bindings;
    std::erase_if(bindings, [&](const BindingChoice &choice) { return choice.key == key; });
    entry->chosen.insert({part, key});
    // A null stage stays in the list: it says that the metric shall not be on the map.
    bindings.push_back({key, stage, {}});
}

void ImportDialog::usePeriod(const QDate &from, const QDate &to)
{
    Entry *entry = current();
    if (!entry)
        return;
    entry->assumedFrom = from;
    entry->assumedTo = to;
    startReading(*entry);
}

ImportDialog::Entry *ImportDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_entries.size()) ? m_entries[size_t(row)].get() : nullptr;
}

bool ImportDialog::isReading() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const auto &entry) { return entry->watcher.isRunning() || entry->pending.isReading; });
}

void ImportDialog::showEntry()
{
    const Entry *entry = current();
    m_hint->setVisible(!entry);
    m_page->setVisible(entry);
    if (entry)
        m_page->show(m_workbook.model(), stagesOf(m_workbook.model(), m_map), entry->pending);
}

void ImportDialog::updateList()
{
    bool canImport = false;
    for (int row = 0; row < int(m_entries.size()); ++row) {
        const PendingFile &pending = m_entries[size_t(row)]->pending;
        const QString name = QFileInfo(pending.path).fileName();
        QListWidgetItem *item = m_list->item(row);
        item->setText(pending.isReading     ? tr("%1\nreading…").arg(name)
                : pending.error             ? tr("%1\ncannot be used").arg(name)
                : pending.needsPeriod()     ? tr("%1\nwhich days?").arg(name)
                : !pending.canImport()      ? tr("%1\nno numbers").arg(name)
                : pending.refused() > 0     ? tr("%1\n%n left out", nullptr, pending.refused()).arg(name)
                                            : name);
        item->setToolTip(pending.path);
        canImport = canImport || pending.canImport();
    }
    m_import->setEnabled(canImport && !isReading());
}

std::vector<BindingId> ImportDialog::boundElsewhere(const PendingFile &file) const
{
    const Model &model = m_workbook.model();
    std::vector<BindingId> elsewhere;
    for (StageId stage : stagesOf(model, m_map)) {
        for (BindingId id : bindingsOf(model, stage)) {
            const Metric &metric = model.at(model.at(id).metric);
            for (const ImportPart &part : file.parts) {
                const bool isMoved = part.understanding.recipe == model.at(metric.source).recipe
                    && std::any_of(part.bindings.begin(), part.bindings.end(),
                        [&](const BindingChoice &choice) { return choice.key == metric.key && choice.stage != stage; });
                if (isMoved)
                    elsewhere.push_back(id);
            }
        }
    }
    return elsewhere;
}

Result<void> ImportDialog::write(Entry &entry)
{
    const PendingFile &pending = entry.pending;
    std::vector<ImportPart> parts = pending.parts;
    for (ImportPart &part : parts)
        std::erase_if(part.bindings, [](const BindingChoice &choice) { return choice.stage.isNull(); });
    parts.front().unbind = boundElsewhere(pending);
    const ImportFacts facts {QFileInfo(pending.path).fileName(), QString::fromLatin1(pending.file.sha256), pending.file.encoding,
        QDateTime::currentDateTimeUtc()};
    auto outcomes = importExport(m_workbook, facts, parts);
    if (!outcomes)
        return outcomes.error();
    return {};
}

void ImportDialog::accept()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    QStringList failures;
    for (const auto &entry : m_entries) {
        if (entry->isImported || !entry->pending.canImport())
            continue;
        if (const auto done = write(*entry); !done) {
            failures += done.error().text;
            continue;
        }
        entry->isImported = true;
        ++m_imported;
    }
    QApplication::restoreOverrideCursor();
    if (failures.isEmpty()) {
        QDialog::accept();
        return;
    }
    QMessageBox::warning(this, windowTitle(), failures.join(QLatin1Char('\n')));
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    addFiles(paths);
    event->acceptProposedAction();
}

}
