#include "window/documentcontroller.h"

#include "base/filename.h"
#include "base/regularfile.h"
#include "canvas/board.h"
#include "jobs/workbeside.h"
#include "model/lookup.h"
#include "render/fontsetter.h"
#include "start/recentfiles.h"
#include "store/workbookreader.h"
#include "window/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <QStandardPaths>
#include <QThread>
#include <QWidget>

namespace wend {

DocumentController::DocumentController(WorkingCopies copies, RecentFiles &recent, Prompts &prompts, QObject *parent)
    : QObject(parent),
      m_copies(std::move(copies)),
      m_recent(recent),
      m_prompts(prompts)
{
    m_copies.sweepInterrupted();
    m_copies.sweepOld(QDateTime::currentDateTimeUtc());
}

DocumentController::~DocumentController() = default;

std::unique_ptr<FontSetter> DocumentController::takeWords() { return std::move(m_words); }

QString DocumentController::name() const
{
    if (!m_workbook)
        return {};
    if (!m_workbook->path().isEmpty())
        return QFileInfo(m_workbook->path()).fileName();
    const Model &model = m_workbook->model();
    const QString business = businessOf(model).name;
    if (!business.isEmpty())
        return business;
    const auto &maps = mapsOf(model);
    const QString title = maps.empty() ? QString() : model.at(maps.front()).title;
    return title.isEmpty() ? tr("New workbook") : title;
}

bool DocumentController::report(const Result<void> &done)
{
    if (!done)
        m_prompts.showError(done.error());
    return done.isOk();
}

bool DocumentController::create(const QString &language, const Fill &fill)
{
    if (!mayGo())
        return false;
    auto made = Workbook::create(m_copies, language);
    if (!made)
        return report(made.error());
    if (const auto filled = fill(**made); !filled) {
        (*made)->discardOnClose();
        return report(filled);
    }
    const qint64 fresh = (*made)->step();
    replace(std::move(*made));
    m_freshStep = fresh;
    return true;
}

bool DocumentController::openAsked()
{
    const QString last = m_recent.paths().value(0);
    const QString path = m_prompts.fileToOpen(
        last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : QFileInfo(last).path());
    return !path.isEmpty() && open(path);
}

bool DocumentController::open(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    const QString id = WorkingCopies::idOf(whole);
    if (m_workbook && m_workbook->id() == id)
        return true;
    if (!QFileInfo::exists(whole)) {
        m_recent.remove(whole);
        return report(
            Error {tr("“%1” is not there any more. It may have been moved or renamed; nothing else has changed.")
                       .arg(QFileInfo(whole).fileName()),
                QString(), whole});
    }
    if (const auto regular = checkRegularFile(whole); !regular)
        return report(regular);
    const QString opening = tr("Opening “%1”…").arg(QFileInfo(whole).fileName());
    Workbook::Access access = Workbook::Access::Write;
    while (const auto holder = holderOf(whole)) {
        const Prompts::InUse answer = m_prompts.askInUse(whole, *holder);
        if (answer == Prompts::InUse::Cancel)
            return false;
        if (answer == Prompts::InUse::OpenCopy)
            return mayGo()
                && take(
                    openBeside(opening, [&](const GoOn &goOn) { return Workbook::openCopy(m_copies, whole, goOn); }));
        if (answer == Prompts::InUse::OpenAnyway) {
            access = Workbook::Access::Override;
            break;
        }
    }
    if (!mayGo())
        return false;
    auto opened
        = openBeside(opening, [&](const GoOn &goOn) { return Workbook::open(m_copies, whole, access, {}, goOn); });
    if (!opened)
        return false;
    if (!*opened)
        return offerRepair(whole, opened->error());
    const bool setAside = !(**opened)->setAsideId().isEmpty();
    const bool recovered = (**opened)->isModified();
    m_recent.add(whole);
    replace(std::move(**opened));
    if (setAside)
        emit message(setAsideMessage());
    else if (recovered)
        emit message(tr("Your changes since the last save are back."));
    return true;
}

/// A file that is not refused for what it holds cannot be repaired: then the refusal is told.
bool DocumentController::offerRepair(const QString &path, const Error &refusal)
{
    if (refusal.isOfTheSystem)
        return report(refusal);
    const QString reading = tr("Reading what is left of “%1”…").arg(QFileInfo(path).fileName());
    auto salvaged = openBeside(reading, [&](const GoOn &goOn) -> Opened {
        const auto checked = checkWorkbookFile(path, partOf(goOn, 0, 0.3));
        if (checked || checked.error().isOfTheSystem)
            return refusal;
        return Workbook::openSalvaged(m_copies, path, partOf(goOn, 0.3, 1));
    });
    if (!salvaged)
        return false;
    if (!*salvaged)
        return report(salvaged->error());
    if (!m_prompts.askRepair(path, (**salvaged)->mended())) {
        (**salvaged)->discardOnClose();
        m_words.reset();
        return false;
    }
    replace(std::move(**salvaged));
    return true;
}

/// Who keeps the file from being opened for work; empty where nobody does.
std::optional<LockHolder> DocumentController::holderOf(const QString &path) const
{
    if (m_copies.isInUse(WorkingCopies::idOf(path)))
        return LockHolder {{}, {}, {}, true};
    return WorkbookLock::holderOf(path);
}

QString DocumentController::setAsideMessage() const
{
    if (m_workbook->wasSetAsideDamaged())
        return tr("What Wend kept of your last work on this file is damaged, so this is the file as it was saved. What "
                  "can be read of that work is kept as unsaved work on the start page.");
    return m_workbook->wasSetAsideSaved()
        ? tr("The file on disk is not the one you saved last: an older one, or one of somebody else, took its place. "
             "What you saved was kept as unsaved work on the start page.")
        : tr("The file had changed on disk. Your unsaved changes to it were kept as unsaved work on the start page.");
}

bool DocumentController::resume(const QString &workingCopy)
{
    if (m_workbook && m_workbook->id() == workingCopy)
        return true;
    return mayGo() && take(openBeside(tr("Opening your unsaved work…"), [&](const GoOn &goOn) {
        return Workbook::resume(m_copies, workingCopy, goOn);
    }));
}

QWidget *DocumentController::window() const { return qobject_cast<QWidget *>(parent()); }

/// Empty: the person stopped it.
std::optional<DocumentController::Opened> DocumentController::openBeside(
    const QString &what, const std::function<Opened(const GoOn &)> &open)
{
    const QScopedValueRollback busy(m_isBusy, true);
    m_words.reset();
    return workBeside(window(), what, [&](const GoOn &goOn) {
        Opened opened = open(partOf(goOn, 0, 0.8));
        if (opened) {
            m_words = setWords((*opened)->model());
            (*opened)->moveToThread(thread());
        }
        return opened;
    });
}

bool DocumentController::take(std::optional<Opened> opened)
{
    if (!opened)
        return false;
    if (!*opened)
        return report(opened->error());
    replace(std::move(**opened));
    return true;
}

/// Empty: the person stopped it.
std::optional<Result<void>> DocumentController::writeBeside(Saving &saving, const QString &path)
{
    const QScopedValueRollback busy(m_isBusy, true);
    const QString what = tr("Saving “%1”…").arg(QFileInfo(path).fileName());
    const auto written = workBeside(window(), what, [&](const GoOn &goOn) { return saving.write(goOn); });
    if (!written)
        emit message(tr("You stopped the saving. The file is as it was, and your work is safe."));
    return written;
}

bool DocumentController::saveTo(const QString &path)
{
    auto saving = m_workbook->beginSaving(path);
    if (!saving)
        return saveElsewhere(saving.error());
    const auto written = writeBeside(**saving, path);
    if (!written)
        return false;
    if (*written)
        return report(m_workbook->endSaving(std::move(*saving)));
    saving->reset();
    return saveElsewhere(written->error());
}

// A read-only folder, a full disk, a stick that was pulled: another place may do.
bool DocumentController::saveElsewhere(const Error &error) { return m_prompts.askSaveElsewhere(error) && saveAs(); }

void DocumentController::replace(std::unique_ptr<Workbook> next)
{
    if (next)
        connect(next.get(), &Workbook::historyChanged, this, &DocumentController::stateChanged);
    if (m_workbook && m_discardPresent)
        m_workbook->discardOnClose();
    m_discardPresent = false;
    m_freshStep = -1;
    std::swap(m_workbook, next);
    emit workbookChanged(m_workbook.get());
    emit stateChanged();
}

bool DocumentController::save()
{
    if (!m_workbook || m_isBusy)
        return false;
    emit aboutToRead();
    if (m_workbook->path().isEmpty())
        return saveAs();
    if (const FileState state = m_workbook->fileState(); state != FileState::Same) {
        const QString path = m_workbook->path();
        switch (state == FileState::Gone ? m_prompts.askFileGone(path) : m_prompts.askFileChanged(path)) {
        case Prompts::Saving::Elsewhere: return saveAs();
        case Prompts::Saving::Cancel: return false;
        case Prompts::Saving::Here: break;
        }
    }
    if (!saveTo(m_workbook->path()))
        return false;
    m_recent.add(m_workbook->path());
    emit message(tr("Saved."));
    return true;
}

QString DocumentController::suggestedPath() const
{
    if (!m_workbook->path().isEmpty())
        return m_workbook->path();
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(fileNameOf(name(), tr("New workbook")) + QStringLiteral(".wend"));
}

bool DocumentController::saveAs()
{
    if (!m_workbook || m_isBusy)
        return false;
    emit aboutToRead();
    const QString path = m_prompts.fileToSave(suggestedPath());
    if (path.isEmpty() || !saveTo(path))
        return false;
    m_recent.add(m_workbook->path());
    emit stateChanged();
    emit message(m_workbook->setAsideId().isEmpty() ? tr("Saved.")
                                                    : tr("Saved. The file that was there had unsaved changes of its "
                                                         "own; they were kept as unsaved work on the start page."));
    return true;
}

bool DocumentController::saveCopy()
{
    if (!m_workbook || m_isBusy)
        return false;
    emit aboutToRead();
    const QString path = m_prompts.fileToSave(suggestedPath());
    if (path.isEmpty())
        return false;
    // A copy over the very file that is open is saving it.
    if (WorkingCopies::idOf(path) == m_workbook->id())
        return save();
    const auto saving = m_workbook->beginSavingCopy(path);
    if (!saving)
        return report(saving.error());
    const auto written = writeBeside(**saving, path);
    if (!written || !report(*written))
        return false;
    m_recent.add(path);
    emit message(tr("A copy was saved as “%1”.").arg(QFileInfo(path).fileName()));
    return true;
}

// Whether the present workbook may be left.
bool DocumentController::mayGo()
{
    if (m_isBusy)
        return false;
    m_discardPresent = false;
    if (!m_workbook)
        return true;
    emit aboutToRead();
    if (!m_workbook->isModified())
        return true;
    m_discardPresent = true;
    if (m_workbook->path().isEmpty() && m_workbook->step() == m_freshStep)
        return true;
    switch (m_prompts.askSave(name())) {
    case Prompts::Save::Save: m_discardPresent = false; return save();
    case Prompts::Save::Cancel: m_discardPresent = false; return false;
    case Prompts::Save::DontSave: break;
    }
    return true;
}

bool DocumentController::close()
{
    if (!mayGo())
        return false;
    replace(nullptr);
    return true;
}

bool DocumentController::forget(const WorkingCopyInfo &copy)
{
    if (!m_prompts.confirm(tr("Throw this unsaved work away? It cannot be brought back."), tr("Throw away")))
        return false;
    // Somebody may have brought it back in another window meanwhile.
    const auto lock = m_copies.lock(copy.id);
    if (!lock)
        return report(lock.error());
    m_copies.remove(copy.id);
    return true;
}

}
