#include "window/prompts.h"

#include "base/daytext.h"
#include "edit/pictures.h"
#include "importing/exportfilter.h"
#include "importing/importdialog.h"
#include "store/workbooklock.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace wend {

namespace {

// A folder that the system names need not be there: its name would stand as that of a file.
QString thereOrHome(const QString &folder) { return QFileInfo::exists(folder) ? folder : QDir::homePath(); }

Q_LOGGING_CATEGORY(logWindow, "wend.window")

QString promptText(const char *text) { return QCoreApplication::translate("Prompts", text); }
QString filter() { return promptText(QT_TRANSLATE_NOOP("Prompts", "Wend workbooks (*.wend)")); }

// Names and paths are shown as they are, never as markup.
std::unique_ptr<QMessageBox> box(QWidget *window, QMessageBox::Icon icon, const QString &text, const QString &more = {})
{
    auto made = std::make_unique<QMessageBox>(icon, QStringLiteral("Wend"), text, QMessageBox::NoButton, window);
    made->setTextFormat(Qt::PlainText);
    made->setInformativeText(more);
    return made;
}

std::unique_ptr<QMessageBox> errorBox(QWidget *window, const Error &error)
{
    qCWarning(logWindow) << error.path << error.detail;
    auto made = box(window, QMessageBox::Warning, error.text);
    QString detail = error.detail;
    if (!error.path.isEmpty())
        detail = detail.isEmpty() ? error.path
                                  : QStringLiteral("%1\n%2").arg(QDir::toNativeSeparators(error.path), detail);
    made->setDetailedText(detail);
    return made;
}

/// Adds a way to leave it, and asks. `here` may be null.
Prompts::Saving savingAnswer(QMessageBox &asked, QPushButton *elsewhere, QPushButton *here)
{
    asked.setDefaultButton(elsewhere);
    asked.setEscapeButton(asked.addButton(promptText(QT_TRANSLATE_NOOP("Prompts", "Cancel")), QMessageBox::RejectRole));
    asked.exec();
    const QAbstractButton *clicked = asked.clickedButton();
    return clicked == elsewhere   ? Prompts::Saving::Elsewhere
        : here && clicked == here ? Prompts::Saving::Here
                                  : Prompts::Saving::Cancel;
}

}

Prompts::Save DialogPrompts::askSave(const QString &name)
{
    const auto asked = box(m_window, QMessageBox::Question,
        promptText(QT_TRANSLATE_NOOP("Prompts", "Save the changes to “%1”?")).arg(name),
        promptText(QT_TRANSLATE_NOOP("Prompts", "Without saving, what you changed since the last save is gone.")));
    QPushButton *save = asked->addButton(promptText(QT_TRANSLATE_NOOP("Prompts", "Save")), QMessageBox::AcceptRole);
    QPushButton *leave
        = asked->addButton(promptText(QT_TRANSLATE_NOOP("Prompts", "Don't save")), QMessageBox::DestructiveRole);
    asked->setDefaultButton(save);
    asked->setEscapeButton(
        asked->addButton(promptText(QT_TRANSLATE_NOOP("Prompts", "Cancel")), QMessageBox::RejectRole));
    asked->exec();
    return asked->clickedButton() == save ? Save::Save
        : asked->clickedButton() == leave ? Save::DontSave
                                          : Save::Cancel;
}

Prompts::Saving DialogPrompts::askFileChanged(const QString &path)
{
    const auto asked = box(m_window, QMessageBox::Warning,
        promptText(QT_TRANSLATE_NOOP("Prompts", "“%1” was changed by somebody else since you opened it."))
            .arg(QFileInfo(path).fileName()),
        promptText(QT_TRANSLATE_NOOP("Prompts",
            "Your work is safe here. Saving over the file would lose the other changes; a copy keeps both.")));
    QPushButton *copy
        = asked->addButton(promptText(QT_TRANSLATE_NOOP("Prompts", "Save as a copy…")), QMessageBox::AcceptRole);
    QPushButton *over
        = asked->addButton(promptText(QT_TRANSLATE_NOOP("Prompts", "Overwrite")), QMessageBox::DestructiveRole);
    return savingAnswer(*asked, copy, over);
}

Prompts::Saving DialogPrompts::askFileGone(const QString &path)
{
    const QFileInfo file(path);
    const bool hasFolder = file.absoluteDir().exists();
    const auto asked = box(m_window, QMessageBox::Warning,
        promptText(QT_TRANSLATE_NOOP("Prompts", "“%1” is not there any more.")).arg(file.fileName()),
        hasFolder ? promptText(QT_TRANSLATE_NOOP("Prompts",
            "It was moved, renamed or removed since you opened it. Your work is safe here; save it in another place, "
            "or here again."))
                  : promptText(QT_TRANSLATE_NOOP("Prompts",
                      "Its folder is gone too: perhaps a stick was pulled or a network drive is not connected. Your "
                      "work is safe here; save it in another place.")));
    QPushButton *elsewhere
        = asked->addButton(promptText(QT_TRANSLATE_NOOP("Prompts", "Save as…")), QMessageBox::AcceptRole);
    QPushButton *here = hasFolder
        ? asked->addButton(promptText(QT_TRANSLATE_NOOP("Prompts", "Save it here again")), QMessageBox::ActionRole)
        : nullptr;
    return savingAnswer(*asked, elsewhere, here);
}

Prompts::InUse DialogPrompts::askInUse(const QString &path, const LockHolder &holder)
{
    const QString name = QFileInfo(path).fileName();
    const auto asked = box(m_window, QMessageBox::Information,
        holder.isHere
            ? promptText(QT_TRANSLATE_NOOP("Prompts", "“%1” is already open in another Wend window.")).arg(name)
            : promptText(QT_TRANSLATE_NOOP("Prompts", "“%1” is open on the computer “%2” since %3."))
                  .arg(name, holder.host, momentText(holder.since)),
        holder.isHere ? promptText(QT_TRANSLATE_NOOP("Prompts",
            "You can go on there, or open a copy of the file as it was last saved. The copy is a workbook of its own."))
                      : promptText(QT_TRANSLATE_NOOP("Prompts",
                          "You can open a copy of the file as it was last saved. If nobody works there any more, open "
                          "it anyway; if somebody does, one of you would later have to save a copy.")));
    QPushButton *copy
        = asked->addButton(promptText(QT_TRANSLATE_NOOP("Prompts", "Open a copy")), QMessageBox::AcceptRole);
    QPushButton *again
        = asked->addButton(promptText(QT_TRANSLATE_NOOP("Prompts", "Try again")), QMessageBox::ActionRole);
    QPushButton *anyway = holder.isHere
        ? nullptr
        : asked->addButton(promptText(QT_TRANSLATE_NOOP("Prompts", "Open anyway")), QMessageBox::DestructiveRole);
    asked->setDefaultButton(copy);
    asked->setEscapeButton(
        asked->addButton(promptText(QT_TRANSLATE_NOOP("Prompts", "Cancel")), QMessageBox::RejectRole));
    asked->exec();
    const QAbstractButton *clicked = asked->clickedButton();
    return clicked == copy            ? InUse::OpenCopy
        : clicked == again            ? InUse::TryAgain
        : anyway && clicked == anyway ? InUse::OpenAnyway
                                      : InUse::Cancel;
}

bool DialogPrompts::askRepair(const QString &path, const QStringList &lost)
{
    const auto asked = box(m_window, QMessageBox::Warning,
        promptText(QT_TRANSLATE_NOOP("Prompts", "“%1” is damaged.")).arg(QFileInfo(path).fileName()),
        promptText(QT_TRANSLATE_NOOP("Prompts",
            "Wend can open what is readable as a copy of its own, for you to look through and save. The damaged file "
            "stays as it is.")));
    asked->setDetailedText(lost.join(QLatin1Char('\n')));
    QPushButton *repair
        = asked->addButton(promptText(QT_TRANSLATE_NOOP("Prompts", "Repair into a copy")), QMessageBox::AcceptRole);
    asked->setDefaultButton(repair);
    asked->setEscapeButton(
        asked->addButton(promptText(QT_TRANSLATE_NOOP("Prompts", "Cancel")), QMessageBox::RejectRole));
    asked->exec();
    return asked->clickedButton() == repair;
}

void DialogPrompts::showMended(const QStringList &sentences)
{
    constexpr int mostShown = 12;
    const auto shown = box(m_window, QMessageBox::Information,
        promptText(QT_TRANSLATE_NOOP("Prompts", "This was lost or set right:")),
        sentences.mid(0, mostShown).join(QLatin1Char('\n')));
    if (sentences.size() > mostShown)
        shown->setDetailedText(sentences.join(QLatin1Char('\n')));
    shown->addButton(QMessageBox::Ok);
    shown->exec();
}

bool DialogPrompts::confirm(const QString &question, const QString &yes)
{
    const auto asked = box(m_window, QMessageBox::Question, question);
    QPushButton *go = asked->addButton(yes, QMessageBox::AcceptRole);
    asked->setDefaultButton(go);
    asked->setEscapeButton(
        asked->addButton(promptText(QT_TRANSLATE_NOOP("Prompts", "Cancel")), QMessageBox::RejectRole));
    asked->exec();
    return asked->clickedButton() == go;
}

QString DialogPrompts::fileToOpen(const QString &folder)
{
    return QFileDialog::getOpenFileName(
        m_window, promptText(QT_TRANSLATE_NOOP("Prompts", "Open a workbook")), thereOrHome(folder), filter());
}

QStringList DialogPrompts::filesToImport()
{
    return QFileDialog::getOpenFileNames(
        m_window, promptText(QT_TRANSLATE_NOOP("Prompts", "Open an export")), {}, exportFilter());
}

QString DialogPrompts::fileToStartFrom()
{
    return QFileDialog::getOpenFileName(m_window, promptText(QT_TRANSLATE_NOOP("Prompts", "New from a file")), {},
        promptText(QT_TRANSLATE_NOOP("Prompts", "Journeys and numbers (%1);;All files (*)"))
            .arg(QStringLiteral("*.csv *.tsv *.xlsx *.ods *.mmd *.mermaid *.md *.json *.zip")));
}

QStringList DialogPrompts::picturesToInsert()
{
    return QFileDialog::getOpenFileNames(m_window, promptText(QT_TRANSLATE_NOOP("Prompts", "Insert pictures")),
        thereOrHome(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)),
        promptText(QT_TRANSLATE_NOOP("Prompts", "Pictures (%1)")).arg(pictureNameFilters()));
}

QString DialogPrompts::fileToSave(const QString &suggestion)
{
    QFileDialog dialog(m_window, promptText(QT_TRANSLATE_NOOP("Prompts", "Save the workbook")),
        QFileInfo(suggestion).path(), filter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("wend")); // before the dialog asks whether to overwrite
    dialog.selectFile(QFileInfo(suggestion).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString DialogPrompts::fileToWrite(const QString &title, const QString &suggestion, const QList<FileChoice> &kinds)
{
    QStringList filters;
    for (const FileChoice &kind : kinds)
        filters += QStringLiteral("%1 (*.%2)").arg(kind.name, kind.suffix);
    QFileDialog dialog(m_window, title, QFileInfo(suggestion).path(), filters.join(QLatin1String(";;")));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(kinds.first().suffix);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString &filter) {
        dialog.setDefaultSuffix(kinds.value(filters.indexOf(filter), kinds.first()).suffix);
    });
    dialog.selectFile(QFileInfo(suggestion).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

void DialogPrompts::showError(const Error &error)
{
    const auto shown = errorBox(m_window, error);
    shown->addButton(QMessageBox::Ok);
    shown->exec();
}

bool DialogPrompts::askSaveElsewhere(const Error &error)
{
    const auto asked = errorBox(m_window, error);
    QPushButton *elsewhere
        = asked->addButton(promptText(QT_TRANSLATE_NOOP("Prompts", "Save as…")), QMessageBox::AcceptRole);
    return savingAnswer(*asked, elsewhere, nullptr) == Saving::Elsewhere;
}

}
