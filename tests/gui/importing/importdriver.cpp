#include "gui/importing/importdriver.h"

#include "importing/columnpopup.h"
#include "importing/numberrow.h"
#include "importing/tablepreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

namespace wend::test {

namespace {

QAction *actionIn(const QMenu *menu, const QString &words)
{
    for (QAction *action : menu->actions()) {
        if (action->text() == words)
            return action;
        if (QAction *found = action->menu() ? actionIn(action->menu(), words) : nullptr)
            return found;
    }
    return nullptr;
}

}

ImportDriver::ImportDriver(BakeryWorkbook &bakery, const QStringList &paths)
    : m_dialog(std::make_unique<ImportDialog>(*bakery, bakery.map(), paths))
{
    m_dialog->show();
    if (!settles())
        qFatal("the files are never read");
}

bool ImportDriver::settles()
{
    return QTest::qWaitFor([this] { return !m_dialog->isReading(); }, 20000);
}

QString ImportDriver::text(const char *label) const
{
    const auto *found = find<QLabel>(label);
    return found ? found->text() : QString();
}

bool ImportDriver::isSeen(const char *name) const
{
    const auto *found = find<QWidget>(name);
    return found && found->isVisible();
}

void ImportDriver::click(const char *button) { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }

QStringList ImportDriver::numbers(bool onlyOnMap) const
{
    QStringList names;
    for (const NumberRow *row : m_dialog->findChildren<NumberRow *>()) {
        if (!onlyOnMap || row->findChild<QCheckBox *>()->isChecked())
            names += row->findChild<QLabel *>(QStringLiteral("numberName"))->text();
    }
    names.sort();
    return names;
}

QString ImportDriver::valueOf(const QString &name) const
{
    for (const NumberRow *row : m_dialog->findChildren<NumberRow *>()) {
        if (row->findChild<QLabel *>(QStringLiteral("numberName"))->text() == name)
            return row->findChild<QLabel *>(QStringLiteral("numberValue"))->text();
    }
    return {};
}

QComboBox *ImportDriver::place(const QString &key) const { return m_dialog->findChild<QComboBox *>(key); }

void ImportDriver::put(const QString &key, const QString &where)
{
    QComboBox *choice = place(key);
    choice->setCurrentIndex(choice->findText(where));
    emit choice->activated(choice->currentIndex());
}

TablePreview *ImportDriver::preview() const { return find<TablePreview>("preview"); }

QString ImportDriver::heading(int column) const
{
    return preview()->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().section(u'\n', 0, 0);
}

void ImportDriver::clickHead(int column)
{
    QHeaderView *heads = preview()->horizontalHeader();
    preview()->scrollTo(preview()->model()->index(preview()->rowAt(0), column));
    const QPoint place(heads->sectionViewportPosition(column) + heads->sectionSize(column) / 2, heads->height() / 2);
    QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, place);
}

QWidget *ImportDriver::popup() const { return find<ColumnPopup>("columnPopup"); }

void ImportDriver::choose(const QString &words)
{
    for (QRadioButton *choice : popup()->findChildren<QRadioButton *>()) {
        if (choice->text() == words)
            QTest::mouseClick(choice, Qt::LeftButton, {}, QPoint(8, choice->height() / 2));
    }
}

// Without a window manager it may have closed by itself.
void ImportDriver::closePopup()
{
    if (popup())
        QTest::keyClick(popup(), Qt::Key_Return);
    if (!QTest::qWaitFor([this] { return !popup(); }))
        qFatal("the pop-up does not close");
}

void ImportDriver::say(int column, const QString &words)
{
    clickHead(column);
    choose(words);
    closePopup();
    if (!settles())
        qFatal("the file is never understood anew");
}

bool ImportDriver::change(const QString &words)
{
    QMenu *menu = find<QToolButton>("changeReading")->menu();
    emit menu->aboutToShow();
    QAction *action = actionIn(menu, words);
    if (action)
        action->trigger();
    return action && settles();
}

}
