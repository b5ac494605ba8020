#include "importing/importdialog.h"

#include "importing/besidereading.h"
#include "importing/exportfilter.h"
#include "importing/exportpage.h"
#include "importing/importbeside.h"
#include "model/lookup.h"
#include "numbers/suggestbindings.h"
#include "sources/linesascolumns.h"
#include "sources/ownsources.h"
#include "sources/understandtable.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>

namespace wend {

/// A file of the list, with the worker that reads it and what the person said about it.
struct ImportDialog::Entry
{
    PendingFile pending;
    QFutureWatcher<PendingFile> watcher;
    Corrections corrections;
    Corrections settled; ///< what `pending` was understood with
    /// Where the person wants a metric, and the place that it was shown at before.
    struct Move
    {
        BindingChoice to; ///< a null stage: nowhere
        StageId stage;    ///< null: it was nowhere
        CardId card;
    };
    std::map<std::pair<QString, QString>, Move> chosen; ///< by recipe and key
    bool isBusy = false;                                ///< a worker is at it, or its answer was not taken yet
    bool readsAnew = false;                             ///< that worker reads the file, not only what was read
    bool isImported = false;
};

ImportDialog::ImportDialog(Workbook &workbook, MapId map, const QStringList &files, QWidget *parent)
    : QDialog(parent),
      m_workbook(workbook),
      m_map(map),
      m_list(new QListWidget),
      m_left(new QWidget),
      m_remove(new QPushButton(tr("Take off the list"))),
      m_page(new ExportPage),
      m_hint(new QLabel(tr("Drop exports here, or pick them with “Add files…”: tables as Google, Meta, Shopify, Square "
                           "and others give them."))),
      m_mistakes(new QLabel)
{
    setWindowTitle(tr("Import numbers"));
    setAcceptDrops(true);
    resize(QSize(1120, 760).boundedTo((parent ? parent->screen() : screen())->availableSize() * 0.92));
    m_list->setObjectName(QStringLiteral("files"));
    m_list->setAccessibleName(tr("Files"));
    m_list->setHorizontalScrollBarPolicy(
        Qt::ScrollBarAlwaysOff); // long names are shortened, and told in full by their tips
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    QStringList mistakes;
    m_how = HowToRead::forWorkbook(workbook.model(), ownSourcesFolder(), &mistakes);
    m_mistakes->setText(mistakes.join(QLatin1Char('\n')));
    m_mistakes->setObjectName(QStringLiteral("mistakes"));
    m_mistakes->setWordWrap(true);
    m_mistakes->setProperty("error", true);
    m_mistakes->setVisible(!mistakes.isEmpty());

    auto *add = new QPushButton(tr("Add files…"));
    add->setObjectName(QStringLiteral("addFiles"));
    m_remove->setObjectName(QStringLiteral("removeFile"));
    m_remove->setToolTip(tr("This file is not imported. The file itself stays where it is."));
    auto *leftLayout = new QVBoxLayout(m_left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_list, 1);
    leftLayout->addWidget(add);
    leftLayout->addWidget(m_remove);
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(12, 0, 0, 0);
    rightLayout->addWidget(m_hint, 1);
    rightLayout->addWidget(m_page, 1);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_left);
    splitter->addWidget(right);
    splitter->setSizes({190, 900});
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("import"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_mistakes);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    m_import->setDefault(true); // it has to be in the dialog by then

    connect(add, &QPushButton::clicked, this, &ImportDialog::pickFiles);
    connect(m_remove, &QPushButton::clicked, this, &ImportDialog::forget);
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
        this, &ImportDialog::forget);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &ImportDialog::showEntry);
    connectPage();
    if (const Map *row = m_workbook.model().find(m_map))
        m_page->setUsualPeriod(row->periodFrom, row->periodTo);
    addFiles(files);
    showEntry();
}

// A worker that still reads has copies of its own and stops soon; what it found is dropped.
ImportDialog::~ImportDialog()
{
    for (const auto &entry : m_entries) {
        entry->watcher.disconnect(this);
        entry->watcher.cancel();
    }
}

void ImportDialog::connectPage()
{
    connect(m_page, &ExportPage::placeChosen, this, &ImportDialog::choose);
    connect(m_page, &ExportPage::periodChosen, this, &ImportDialog::usePeriod);
    connect(m_page, &ExportPage::readingSaid, this, &ImportDialog::sayReading);
    connect(m_page, &ExportPage::headerChosen, this, &ImportDialog::sayHeader);
    connect(m_page, &ExportPage::columnSaid, this, &ImportDialog::sayColumn);
    connect(m_page, &ExportPage::nameSaid, this, &ImportDialog::sayName);
    connect(m_page, &ExportPage::stopAsked, this, &ImportDialog::stop);
    connect(m_page, &ExportPage::readAsked, this, [this] {
        if (Entry *entry = current())
            start(*entry, true);
    });
}

HowToRead ImportDialog::howFor(const Entry &entry) const { return m_how.with(entry.corrections); }

void ImportDialog::addFiles(const QStringList &paths)
{
    const int first = m_list->count();
    for (const QString &path : paths) {
        const bool isThere = std::any_of(
            m_entries.begin(), m_entries.end(), [&](const auto &entry) { return entry->pending.path == path; });
        if (isThere)
            continue;
        m_entries.push_back(std::make_unique<Entry>());
        Entry &entry = *m_entries.back();
        entry.pending.path = path;
        m_list->addItem(QFileInfo(path).fileName());
        connect(&entry.watcher, &QFutureWatcherBase::finished, this, [this, &entry] { finished(entry); });
        connect(&entry.watcher, &QFutureWatcherBase::progressValueChanged, this, [this] {
            updateList();
            showProgress();
        });
        start(entry, true);
    }
    if (first < m_list->count())
        m_list->setCurrentRow(first); // what was just added is what the person wants to see
    updateList();
}

void ImportDialog::pickFiles()
{
    addFiles(QFileDialog::getOpenFileNames(this, tr("Import numbers"), QString(), exportFilter()));
}

// What is shown stays until the answer is there, so that nothing flickers under the person's hand.
void ImportDialog::start(Entry &entry, bool readsAnew)
{
    // What was said of the reading must not get lost where the columns are spoken of meanwhile.
    entry.readsAnew = readsAnew || (entry.isBusy && entry.readsAnew);
    entry.pending.isReading = entry.pending.isReading || std::exchange(entry.pending.isStopped, false);
    entry.isBusy = true;
    entry.watcher.cancel();
    entry.watcher.setFuture(entry.readsAnew ? readBeside(entry.pending.path, howFor(entry))
                                            : understandBeside(entry.pending, howFor(entry)));
    updateList();
    showProgress();
}

void ImportDialog::finished(Entry &entry)
{
    if (!entry.isBusy || entry.watcher.isCanceled())
        return;
    entry.isBusy = false;
    entry.pending = entry.watcher.future().takeResult();
    entry.settled = entry.corrections;
    keepDescriptions(entry);
    suggest();
    updateList();
    showEntry();
}

// All is as it was before; a file that was never read stays in the list to be read later. Nobody waits for the worker.
void ImportDialog::stop()
{
    Entry *entry = current();
    if (!entry || !entry->isBusy)
        return;
    entry->watcher.cancel();
    entry->isBusy = false;
    entry->corrections = entry->settled;
    entry->pending.isStopped = std::exchange(entry->pending.isReading, false);
    updateList();
    showEntry();
}

/// Takes the file that is shown off the list.
void ImportDialog::forget()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_entries[size_t(row)]->watcher.disconnect(this);
    m_entries[size_t(row)]->watcher.cancel();
    m_entries.erase(m_entries.begin() + row);
    {
        const QSignalBlocker quiet(m_list); // the rows of the list are the entries again only after this
        delete m_list->takeItem(row);
    }
    suggest();
    updateList();
    showEntry();
}

void ImportDialog::showProgress()
{
    const Entry *entry = current();
    m_page->showProgress(entry && entry->isBusy ? std::optional(entry->watcher.progressValue()) : std::nullopt);
}

/// What will be remembered of each part: what was said of its columns, its name, and how the file is read.
void ImportDialog::keepDescriptions(Entry &entry)
{
    const Corrections &corrections = entry.corrections;
    for (int part = 0; part < int(entry.pending.parts.size()); ++part) {
        ImportPart &each = entry.pending.parts[size_t(part)];
        const bool isSaid = corrections.descriptions.contains(each.understanding.recipe);
        if (!isSaid && (corrections.said.isEmpty() || withLinesAsColumns(entry.pending.file, *howFor(entry).library)))
            continue;
        const QJsonObject json
            = isSaid ? corrections.descriptions.at(each.understanding.recipe) : describe(entry, part);
        each.description
            = QString::fromUtf8(QJsonDocument(withReading(json, corrections.said)).toJson(QJsonDocument::Compact));
    }
}

/// The first table of a part, as it is understood now.
QJsonObject ImportDialog::describe(const Entry &entry, int part) const
{
    const Understanding &understanding = entry.pending.parts[size_t(part)].understanding;
    const HowToRead how = howFor(entry);
    const Table &table = entry.pending.file.tables[size_t(understanding.tables.front())];
    const SourceDescription *base = how.library->recognise(table, table.preamble);
    const QJsonObject json
        = ownDescription(table, rolesOfColumns(table, base, *how.library), base, understanding.recipe);
    return json.contains(QLatin1String("name")) ? json : withName(json, understanding.name);
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
            each.bindings.clear();
            for (const auto &[metric, move] : entry->chosen) {
                if (metric.first != each.understanding.recipe)
                    continue;
                each.bindings.push_back(move.to);
                if (!move.to.card)
                    taken.insert(move.to.stage);
            }
            all.push_back(each.understanding);
            places.push_back({entry.get(), part});
        }
    }
    for (const BindingSuggestion &suggestion : suggestBindings(m_workbook.model(), m_map, all)) {
        const Place place = places[size_t(suggestion.understanding)];
        ImportPart &part = place.entry->pending.parts[size_t(place.part)];
        if (place.entry->chosen.contains({part.understanding.recipe, suggestion.key}))
            continue;
        if (suggestion.isThere || taken.insert(suggestion.stage).second)
            part.bindings.push_back({suggestion.key, suggestion.stage, {}, suggestion.card});
    }
}

void ImportDialog::choose(int part, const QString &key, StageId stage, CardId card)
{
    Entry *entry = current();
    if (!entry || part >= int(entry->pending.parts.size()))
        return;
    ImportPart &each = entry->pending.parts[size_t(part)];
    const auto isOfKey = [&](const BindingChoice &choice) { return choice.key == key; };
    const auto shown = std::find_if(each.bindings.begin(), each.bindings.end(), isOfKey);
    Entry::Move move {{key, stage, {}, card}, {}, {}};
    if (shown != each.bindings.end()) {
        move.stage = shown->stage;
        move.card = shown->card;
    }
    std::erase_if(each.bindings, isOfKey);
    // A null stage stays in the list: it says that the metric shall not be on the map.
    each.bindings.push_back(move.to);
    // Chosen twice, it still comes from where it was in the workbook.
    const auto [known, isNew] = entry->chosen.try_emplace({each.understanding.recipe, key}, move);
    if (!isNew)
        known->second.to = move.to;
}

void ImportDialog::usePeriod(const QDate &from, const QDate &to)
{
    Entry *entry = current();
    if (!entry)
        return;
    entry->corrections.assumedFrom = from;
    entry->corrections.assumedTo = to;
    start(*entry, false);
}

void ImportDialog::sayReading(const ReadOptions &said)
{
    Entry *entry = current();
    if (!entry)
        return;
    entry->corrections.said = said;
    start(*entry, true);
}

void ImportDialog::sayHeader(int index, int record)
{
    Entry *entry = current();
    if (!entry || index >= int(entry->pending.file.tables.size()))
        return;
    const Table &table = entry->pending.file.tables[size_t(index)];
    ReadOptions &said = entry->corrections.said;
    std::vector<int> &headers = table.part.isEmpty() ? said.headers : said.partHeaders[table.part];
    std::erase_if(headers,
        [&](int header) { return header >= table.firstLine && header < table.firstLine + int(table.lines.size()); });
    headers.push_back(record);
    start(*entry, true);
}

void ImportDialog::sayColumn(int index, int column, const ColumnWord &word)
{
    Entry *entry = current();
    const int part = entry ? entry->pending.partOf(index) : -1;
    const bool isThere = entry && index < int(entry->pending.file.tables.size())
        && column < int(entry->pending.file.tables[size_t(index)].columns.size());
    if (!isThere)
        return;
    const PendingFile &pending = entry->pending;
    const Table &table = pending.file.tables[size_t(index)];
    const HowToRead how = howFor(*entry);
    const SourceDescription *base = how.library->recognise(table, table.preamble);
    // A table that had no numbers at all gets the recipe that it will have.
    const QString recipe = part >= 0 ? pending.parts[size_t(part)].understanding.recipe
        : base                       ? base->id
                                     : recipeByColumns(table);
    std::vector<ColumnRole> roles = rolesOfColumns(table, base, *how.library);
    say(roles, table, column, word);
    QJsonObject json = ownDescription(table, roles, base, recipe);
    if (!json.contains(QLatin1String("name")))
        json = withName(json,
            part >= 0 ? pending.parts[size_t(part)].understanding.name : QFileInfo(pending.path).completeBaseName());
    entry->corrections.descriptions[recipe] = json;
    if (word.what == ColumnRole::What::Number)
        entry->corrections.metrics.insert({recipe, roles[size_t(column)].metric.key});
    start(*entry, false);
}

void ImportDialog::sayName(int part, const QString &name)
{
    Entry *entry = current();
    if (!entry || name.isEmpty() || part >= int(entry->pending.parts.size()))
        return;
    const QString recipe = entry->pending.parts[size_t(part)].understanding.recipe;
    const auto said = entry->corrections.descriptions.find(recipe);
    const QJsonObject json = said == entry->corrections.descriptions.end() ? describe(*entry, part) : said->second;
    entry->corrections.descriptions[recipe] = withName(json, name);
    start(*entry, false);
}

ImportDialog::Entry *ImportDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_entries.size()) ? m_entries[size_t(row)].get() : nullptr;
}

bool ImportDialog::isReading() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const auto &entry) { return entry->isBusy; });
}

void ImportDialog::showEntry()
{
    const Entry *entry = current();
    m_hint->setVisible(!entry);
    m_page->setVisible(entry);
    if (entry)
        m_page->show(m_workbook.model(), m_map, entry->pending, entry->corrections, howFor(*entry));
    showProgress();
    m_remove->setEnabled(entry);
}

void ImportDialog::updateList()
{
    bool canImport = false;
    for (int row = 0; row < int(m_entries.size()); ++row) {
        const PendingFile &pending = m_entries[size_t(row)]->pending;
        const int done = m_entries[size_t(row)]->isBusy ? m_entries[size_t(row)]->watcher.progressValue() : 0;
        const QString name = QFileInfo(pending.path).fileName();
        QListWidgetItem *item = m_list->item(row);
        item->setText(done > 0             ? tr("%1\nreading, %2 %").arg(name).arg(done)
                : pending.isReading        ? tr("%1\nreading…").arg(name)
                : pending.isStopped        ? tr("%1\nstopped").arg(name)
                : pending.error            ? tr("%1\ncannot be used").arg(name)
                : pending.needsDateOrder() ? tr("%1\nday or month first?").arg(name)
                : pending.needsPeriod()    ? tr("%1\nwhich days?").arg(name)
                : !pending.canImport()     ? tr("%1\nno numbers").arg(name)
                : pending.refused() > 0    ? tr("%1\n%n left out", nullptr, pending.refused()).arg(name)
                                           : name);
        item->setToolTip(pending.path);
        canImport = canImport || pending.canImport();
    }
    m_import->setEnabled(canImport && !isReading());
}

/// Where the metrics that the person gave another place are shown on this map until now. Of several places only the one
/// that the dialog showed is left, unless the metric shall be nowhere.
std::vector<BindingId> ImportDialog::leftPlaces(const Entry &entry) const
{
    const Model &model = m_workbook.model();
    std::vector<BindingId> left;
    for (const auto &[id, binding] : model.all<Binding>()) {
        const Metric &metric = model.at(binding.metric);
        const auto chosen = entry.chosen.find({model.at(metric.source).recipe, metric.key});
        if (chosen == entry.chosen.end() || model.at(binding.stage).map != m_map)
            continue;
        const Entry::Move &move = chosen->second;
        const bool wasShown = binding.stage == move.stage && binding.card == move.card;
        const bool stays = binding.stage == move.to.stage && binding.card == move.to.card;
        if (move.to.stage.isNull() || (wasShown && !stays))
            left.push_back(id);
    }
    std::sort(left.begin(), left.end());
    return left;
}

/// Empty: the person stopped it.
std::optional<Result<void>> ImportDialog::write(Entry &entry)
{
    std::vector<ImportPart> &parts = entry.pending.parts; // too large for a copy
    for (ImportPart &part : parts)
        std::erase_if(part.bindings, [](const BindingChoice &choice) { return choice.stage.isNull(); });
    parts.front().unbind = leftPlaces(entry);
    const auto done = importBeside(this, m_workbook, entry.pending.facts(), parts);
    if (!done || !*done)
        suggest(); // with the places that shall be nowhere
    return done;
}

void ImportDialog::accept()
{
    QStringList failures;
    for (const auto &entry : m_entries) {
        if (entry->isImported || !entry->pending.canImport())
            continue;
        const auto done = write(*entry);
        if (!done)
            return; // stopped: what is in the workbook by now stays there, all else is as it was
        if (!*done) {
            failures += done->error().text;
            continue;
        }
        entry->isImported = true;
        ++m_imported;
    }
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

// Enter in the name takes it over and does not import.
void ImportDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && qobject_cast<QLineEdit *>(focusWidget()))
        return;
    QDialog::keyPressEvent(event);
}

}
