#include "importing/importdialog.h"

#include "edit/quotes.h"
#include "importing/besidereading.h"
#include "importing/columnoutcomes.h"
#include "importing/columnpopup.h"
#include "importing/exportfilter.h"
#include "importing/exportpage.h"
#include "importing/importbeside.h"
#include "importing/placechoices.h"
#include "model/lookup.h"
#include "quotes/filequotes.h"
#include "sources/ownsources.h"
#include "store/edit.h"
#include "store/seriesreader.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QShortcut>

namespace wend {

namespace {

bool areAtOneStage(const BindingChoice &one, const BindingChoice &other)
{
    return one.stage == other.stage && one.newStage == other.newStage;
}

}

/// A file of the dialog, with the worker that reads it and what the person said about it.
struct ImportDialog::Entry
{
    PendingFile pending;
    QFutureWatcher<PendingFile> watcher;
    Corrections corrections;
    Corrections settled; ///< what `pending` was understood with
    ChosenPlaces chosen;
    FileQuotes quotes;               ///< what customers wrote in it
    std::optional<bool> takesQuotes; ///< as a person said; empty: only where it is sure that customers wrote them

    bool bringsQuotes() const
    {
        const bool areReviews = quotes.columns.score >= 0 || pending.parts.empty();
        return !pending.isReading && !quotes.evidence.empty() && takesQuotes.value_or(areReviews);
    }
    bool isBusy = false;    ///< a worker is at it, or its answer was not taken yet
    bool readsAnew = false; ///< that worker reads the file, not only what was read
    bool isImported = false;
};

ImportDialog::ImportDialog(Workbook &workbook, MapId map, const QStringList &files, QWidget *parent)
    : QDialog(parent),
      m_workbook(workbook),
      m_map(map),
      m_tabs(new QTabBar),
      m_page(new ExportPage),
      m_mistakes(new QLabel),
      m_quotes(new QCheckBox)
{
    setWindowTitle(tr("Import numbers"));
    setAcceptDrops(true);
    resize(QSize(1180, 800).boundedTo((parent ? parent->screen() : screen())->availableSize() * 0.94));
    m_tabs->setObjectName(QStringLiteral("files"));
    m_tabs->setAccessibleName(tr("Files"));
    m_tabs->setTabsClosable(true);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    QStringList mistakes;
    m_how = HowToRead::forWorkbook(workbook.model(), ownSourcesFolder(), &mistakes);
    m_mistakes->setText(mistakes.join(QLatin1Char('\n')));
    m_mistakes->setObjectName(QStringLiteral("mistakes"));
    m_mistakes->setWordWrap(true);
    m_mistakes->setProperty("error", true);
    m_mistakes->setVisible(!mistakes.isEmpty());
    auto *add = new QPushButton(tr("Add files…"));
    add->setObjectName(QStringLiteral("addFiles"));
    m_page->setCorner(add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 14, 22, 14);
    layout->setSpacing(10);
    layout->addWidget(m_mistakes);
    layout->addWidget(m_tabs);
    layout->addWidget(m_page, 1);
    m_quotes->setObjectName(QStringLiteral("takeQuotes"));
    m_quotes->setToolTip(tr("Names, e-mail addresses and phone numbers in them are masked."));
    layout->addWidget(m_quotes);
    layout->addWidget(makeFoot());
    m_import->setDefault(true); // it has to be in the dialog by then

    connect(add, &QPushButton::clicked, this, &ImportDialog::pickFiles);
    connect(m_tabs, &QTabBar::tabCloseRequested, this, &ImportDialog::forget);
    connect(new QShortcut(QKeySequence::Delete, m_tabs, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
        this, [this] { forget(m_tabs->currentIndex()); });
    connect(m_tabs, &QTabBar::currentChanged, this, &ImportDialog::showEntry);
    connect(m_quotes, &QCheckBox::clicked, this, [this](bool taken) {
        if (Entry *entry = current())
            entry->takesQuotes = taken;
        updateTabs();
    });
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

QWidget *ImportDialog::makeFoot()
{
    auto *cancel = new QPushButton(tr("Cancel"));
    m_import = new QPushButton(tr("Import"));
    m_import->setObjectName(QStringLiteral("import"));
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_page->nameRow(), 1);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_import);
    return foot;
}

void ImportDialog::connectPage()
{
    connect(m_page, &ExportPage::placeChosen, this, &ImportDialog::choose);
    connect(m_page, &ExportPage::mapChosen, this, &ImportDialog::toMap);
    connect(m_page, &ExportPage::periodChosen, this, &ImportDialog::usePeriod);
    connect(m_page, &ExportPage::columnSaid, this, &ImportDialog::sayColumn);
    connect(m_page, &ExportPage::columnOpened, this, &ImportDialog::openColumn);
    connect(m_page, &ExportPage::stopAsked, this, &ImportDialog::stop);
    connect(m_page, &ExportPage::readingSaid, this,
        [this](const ReadOptions &said) { correct([&](Entry &entry) { entry.corrections.said = said; }, true); });
    connect(m_page, &ExportPage::headerChosen, this, [this](int table, int record) {
        correct([&](Entry &entry) { correctHeader(entry.corrections, entry.pending, table, record); }, true);
    });
    connect(m_page, &ExportPage::rowsSaid, this, [this](int table, RowKind rows) {
        correct([&](Entry &entry) { correctRows(entry.corrections, entry.pending, m_how, table, rows); });
    });
    connect(m_page, &ExportPage::nameSaid, this, [this](int part, const QString &name) {
        correct([&](Entry &entry) { correctName(entry.corrections, entry.pending, howFor(entry), part, name); });
    });
    connect(m_page, &ExportPage::readAsked, this, [this] {
        if (Entry *entry = current())
            start(*entry, true);
    });
}

HowToRead ImportDialog::howFor(const Entry &entry) const { return m_how.with(entry.corrections); }

void ImportDialog::addFiles(const QStringList &paths)
{
    const int first = int(m_entries.size());
    for (const QString &path : paths) {
        const bool isThere = std::any_of(
            m_entries.begin(), m_entries.end(), [&](const auto &entry) { return entry->pending.path == path; });
        if (isThere)
            continue;
        m_entries.push_back(std::make_unique<Entry>());
        Entry &entry = *m_entries.back();
        entry.pending.path = path;
        connect(&entry.watcher, &QFutureWatcherBase::finished, this, [this, &entry] { finished(entry); });
        connect(&entry.watcher, &QFutureWatcherBase::progressValueChanged, this, [this] {
            updateTabs();
            showProgress();
        });
        start(entry, true);
        m_tabs->addTab(QFileInfo(path).fileName());
    }
    if (first < int(m_entries.size()))
        m_tabs->setCurrentIndex(first); // what was just added is what the person wants to see
    updateTabs();
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
    updateTabs();
    showProgress();
}

void ImportDialog::finished(Entry &entry)
{
    if (!entry.isBusy || entry.watcher.isCanceled())
        return;
    entry.isBusy = false;
    entry.pending = entry.watcher.future().takeResult();
    entry.settled = entry.corrections;
    entry.quotes = quotesOfFile(entry.pending.file, m_workbook.model());
    keepDescriptions(entry.pending, entry.corrections, howFor(entry));
    suggest();
    updateTabs();
    showEntry();
    if (m_import->isEnabled() && !std::exchange(m_isReady, true))
        m_import->setFocus(); // Enter imports, unless the person goes somewhere else
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
    updateTabs();
    showEntry();
}

/// Takes a file out of the dialog. It is not imported, and stays where it is.
void ImportDialog::forget(int row)
{
    if (row < 0 || row >= int(m_entries.size()))
        return;
    m_entries[size_t(row)]->watcher.disconnect(this);
    m_entries[size_t(row)]->watcher.cancel();
    m_page->showNothing(); // what it shows goes
    m_entries.erase(m_entries.begin() + row);
    {
        const QSignalBlocker quiet(m_tabs); // the tabs are the entries again only after this
        m_tabs->removeTab(row);
    }
    suggest();
    updateTabs();
    showEntry();
}

void ImportDialog::showProgress()
{
    const Entry *entry = current();
    m_page->showProgress(entry && entry->isBusy ? std::optional(entry->watcher.progressValue()) : std::nullopt);
}

void ImportDialog::suggest()
{
    std::vector<FileToPlace> files;
    for (const auto &entry : m_entries)
        files.push_back({entry->pending, entry->chosen});
    suggestPlaces(m_workbook.model(), m_map, files);
}

void ImportDialog::choose(int part, const BindingChoice &to)
{
    Entry *entry = current();
    if (!entry || part >= int(entry->pending.parts.size()))
        return;
    if (to.leads) {
        // One number leads.
        for (const auto &other : m_entries) {
            for (auto &[metric, move] : other->chosen)
                move.to.leads = move.to.leads && !areAtOneStage(move.to, to);
            for (ImportPart &each : other->pending.parts) {
                for (BindingChoice &choice : each.bindings)
                    choice.leads = choice.leads && !areAtOneStage(choice, to);
            }
        }
    }
    choosePlace(entry->chosen, entry->pending.parts[size_t(part)], to);
    showEntry();
}

/// The numbers go to another map: what was chosen for this one says nothing there.
void ImportDialog::toMap(MapId map)
{
    m_map = map;
    for (const auto &entry : m_entries)
        entry->chosen.clear();
    suggest();
    showEntry();
}

void ImportDialog::correct(const std::function<void(Entry &)> &change, bool readsAnew)
{
    Entry *entry = current();
    if (!entry)
        return;
    change(*entry);
    start(*entry, readsAnew);
}

void ImportDialog::usePeriod(const QDate &from, const QDate &to)
{
    correct([&](Entry &entry) {
        entry.corrections.assumedFrom = from;
        entry.corrections.assumedTo = to;
        entry.corrections.isPeriodSaid = true;
    });
}

void ImportDialog::sayColumn(int table, int column, const ColumnWord &word)
{
    correct([&](Entry &entry) { correctColumn(entry.corrections, entry.pending, howFor(entry), table, column, word); });
}

/// While a column's pop-up is open it says what would come of each choice, and all can be taken back.
void ImportDialog::openColumn(int table, int column, ColumnPopup *popup)
{
    Entry *entry = current();
    if (!entry)
        return;
    tellOutcomes(popup, entry->pending, entry->corrections, m_how, table, column);
    connect(popup, &ColumnPopup::takenBack, this, [this, path = entry->pending.path, before = entry->corrections] {
        correct([&](Entry &now) {
            if (now.pending.path == path)
                now.corrections = before;
        });
    });
}

ImportDialog::Entry *ImportDialog::current() const
{
    const int row = m_tabs->currentIndex();
    return row >= 0 && row < int(m_entries.size()) ? m_entries[size_t(row)].get() : nullptr;
}

bool ImportDialog::isReading() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const auto &entry) { return entry->isBusy; });
}

/// The first of the file's counts of what another source counts already, where nobody has said yet which leads.
std::optional<TwoCounts> ImportDialog::openCounts(const Entry &entry) const
{
    std::vector<Understanding> understandings;
    for (const ImportPart &part : entry.pending.parts)
        understandings.push_back(part.understanding);
    const auto seriesIn
        = [this](MetricId metric, const Period &period) { return m_workbook.series().seriesOf(metric, period); };
    for (const TwoCounts &counts : twoCountsIn(m_workbook.model(), seriesIn, m_map, understandings)) {
        const ImportPart &part = entry.pending.parts[size_t(counts.understanding)];
        if (!entry.chosen.contains({part.understanding.recipe, counts.key}))
            return counts;
    }
    return std::nullopt;
}

void ImportDialog::showEntry()
{
    const Entry *entry = current();
    if (entry)
        m_page->show(m_workbook.model(), m_map, entry->pending, entry->corrections, howFor(*entry), openCounts(*entry));
    else
        m_page->showNothing();
    showQuotes();
    showProgress();
}

/// It brings numbers, or what customers wrote, or both.
bool ImportDialog::canTake(const Entry &entry) const { return entry.pending.canImport() || entry.bringsQuotes(); }

void ImportDialog::showQuotes()
{
    const Entry *entry = current();
    const int fresh = entry && !entry->pending.isReading ? int(entry->quotes.evidence.size()) : 0;
    m_quotes->setVisible(fresh > 0);
    if (fresh == 0)
        return;
    m_quotes->setText(tr("Also bring in what customers wrote, to be sorted: %n quote(s)", nullptr, fresh));
    m_quotes->setChecked(entry->bringsQuotes());
}

void ImportDialog::updateTabs()
{
    bool canImport = false;
    for (int row = 0; row < m_tabs->count(); ++row) {
        const PendingFile &pending = m_entries[size_t(row)]->pending;
        const int done = m_entries[size_t(row)]->isBusy ? m_entries[size_t(row)]->watcher.progressValue() : 0;
        const QString name = QFileInfo(pending.path).fileName();
        const QString state = done > 0                          ? tr("reading, %1 %").arg(done)
            : pending.isReading                                 ? tr("reading…")
            : pending.isStopped                                 ? tr("stopped")
            : pending.error && canTake(*m_entries[size_t(row)]) ? tr("words alone")
            : pending.error                                     ? tr("cannot be used")
            : pending.needsDateOrder()                          ? tr("● day or month first?")
            : pending.needsPeriod()                             ? tr("● which days?")
            : !pending.canImport()                              ? tr("no numbers")
                                                                : QString();
        m_tabs->setTabText(row, state.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, state));
        m_tabs->setTabToolTip(row, pending.path);
        canImport = canImport || canTake(*m_entries[size_t(row)]);
    }
    m_tabs->setVisible(m_tabs->count() > 1);
    m_import->setEnabled(canImport && !isReading());
}

/// Empty: the person stopped it.
std::optional<Result<void>> ImportDialog::write(Entry &entry)
{
    if (entry.bringsQuotes()) {
        const std::vector<Evidence> quotes = std::exchange(entry.quotes, {}).evidence;
        const auto done = m_workbook.edit(
            {QT_TRANSLATE_NOOP("Edit", "Bring in what customers wrote: “%1”"), {quotes.front().source}},
            [&](Edit &edit) { addToPile(edit, quotes); });
        if (!done || !entry.pending.canImport())
            return done;
    }
    std::vector<ImportPart> &parts = entry.pending.parts; // too large for a copy
    for (ImportPart &part : parts)
        std::erase_if(part.bindings, [](const BindingChoice &choice) { return choice.isNowhere(); });
    parts.front().unbind = leftPlaces(m_workbook.model(), m_map, entry.chosen);
    auto done = importBeside(this, m_workbook, entry.pending.facts(), parts);
    if (!done || !*done)
        suggest(); // with the places that shall be nowhere
    return done;
}

void ImportDialog::accept()
{
    QStringList failures;
    for (const auto &entry : m_entries) {
        if (entry->isImported || !canTake(*entry))
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
