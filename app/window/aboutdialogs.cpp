#include "window/aboutdialogs.h"

#include "actions/actions.h"
#include "look/programicon.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace wend {

namespace {

QString aboutText(const char *text) { return QCoreApplication::translate("About", text); }

}

void showKeyboardHelp(const Actions &actions, QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(aboutText(QT_TRANSLATE_NOOP("About", "Keyboard shortcuts")));
    auto *table = new QTableWidget(0, 2);
    table->setAccessibleName(dialog->windowTitle());
    table->horizontalHeader()->hide();
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setTabKeyNavigation(false); // Tab leads to the button
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (const QAction *action : actions.all()) {
        if (action->shortcuts().isEmpty())
            continue;
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(action->statusTip()));
        table->setItem(
            row, 1, new QTableWidgetItem(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)));
    }
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(table);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    dialog->resize(560, 620);
    dialog->open();
}

void showAboutWend(QWidget *window)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, aboutText(QT_TRANSLATE_NOOP("About", "About Wend")),
        QStringLiteral("Wend %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Ok, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(programPicture(128));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(aboutText(QT_TRANSLATE_NOOP("About",
        "Draws the journey of your customers on one page, with your own numbers. No account, no network: everything "
        "stays on this computer.\n\n"
        "Wend is free software under the GNU General Public License, version 3 or later. It comes without any "
        "warranty.")));
    box->open();
}

}
