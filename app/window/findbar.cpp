#include "window/findbar.h"

#include "window/finder.h"
#include "window/foundlist.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace wend {

namespace {

constexpr int shownRows = 5;

/// What a key does in a tool tip: "Next (F3)".
QString withKey(const QString &tip, const QKeySequence &keys)
{
    return QStringLiteral("%1 (%2)").arg(tip, keys.toString(QKeySequence::NativeText));
}

}

FindBar::FindBar(Finder &finder, QWidget *parent)
    : QFrame(parent),
      m_finder(finder),
      m_found(new FoundList(finder, this)),
      m_list(new QListView),
      m_text(new QLineEdit),
      m_with(new QLineEdit),
      m_count(new QLabel),
      m_replacing(new QWidget),
      m_replace(new QPushButton),
      m_all(new QPushButton)
{
    setObjectName(QStringLiteral("findBar"));
    setAttribute(Qt::WA_StyledBackground);
    build();
    retranslate();
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_case, &QToolButton::toggled, this, &FindBar::search);
    connect(m_words, &QToolButton::toggled, this, &FindBar::search);
    connect(m_next, &QToolButton::clicked, this, [this] { m_finder.goOn(true); });
    connect(m_previous, &QToolButton::clicked, this, [this] { m_finder.goOn(false); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::leave);
    connect(m_replace, &QPushButton::clicked, this, [this] { m_finder.replaceCurrent(m_with->text()); });
    connect(m_all, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { m_finder.goTo(index.row()); });
    connect(&m_finder, &Finder::changed, this, &FindBar::updateResults);
    hide();
}

QToolButton *FindBar::addButton(const QString &face, bool checkable)
{
    auto *button = new QToolButton;
    button->setText(face);
    button->setCheckable(checkable);
    button->setProperty("quiet", true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void FindBar::build()
{
    m_previous = addButton(QStringLiteral("↑"), false);
    m_next = addButton(QStringLiteral("↓"), false);
    m_case = addButton(QStringLiteral("Aa"), true);
    m_words = addButton({}, true);
    m_close = addButton(QStringLiteral("✕"), false);
    m_text->setClearButtonEnabled(true);
    m_text->setObjectName(QStringLiteral("findText"));
    m_with->setObjectName(QStringLiteral("replaceText"));
    m_count->setProperty("hint", true);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000 of 0000")));
    m_list->setModel(m_found);
    m_list->setItemDelegate(new FoundLine(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setObjectName(QStringLiteral("foundList"));

    auto *finding = new QHBoxLayout;
    finding->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_text, m_count, m_previous, m_next, m_case, m_words})
        finding->addWidget(widget, widget == m_text ? 1 : 0);
    finding->addStretch(1);
    finding->addWidget(m_close);
    auto *replacing = new QHBoxLayout(m_replacing);
    replacing->setContentsMargins(0, 0, 0, 0);
    replacing->setSpacing(6);
    replacing->addWidget(m_with, 1);
    replacing->addWidget(m_replace);
    replacing->addWidget(m_all);
    replacing->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 12, 6);
    column->setSpacing(6);
    column->addLayout(finding);
    column->addWidget(m_replacing);
    column->addWidget(m_list);
    for (QWidget *widget : findChildren<QWidget *>())
        widget->installEventFilter(this);
}

void FindBar::retranslate()
{
    const auto name = [](auto *widget, const QString &text, const QString &tip) {
        widget->setAccessibleName(text);
        widget->setToolTip(tip);
    };
    setAccessibleName(tr("Find and replace"));
    m_text->setPlaceholderText(tr("Find in all maps"));
    name(m_text, tr("Find in all maps"), {});
    m_with->setPlaceholderText(tr("Replace with"));
    name(m_with, tr("Replace with"), {});
    name(m_next, tr("Next"), withKey(tr("Next"), QKeySequence(Qt::Key_F3)));
    name(m_previous, tr("Previous"), withKey(tr("Previous"), QKeySequence(Qt::SHIFT | Qt::Key_F3)));
    name(m_case, tr("Match case"), tr("Tell capital letters from small ones"));
    //: a switch: find whole words only
    m_words->setText(tr("Words"));
    name(m_words, tr("Whole words"), tr("Find whole words only"));
    name(m_close, tr("Close"), withKey(tr("Close"), QKeySequence(Qt::Key_Escape)));
    m_replace->setText(tr("Replace"));
    m_all->setText(tr("Replace all"));
    m_list->setAccessibleName(tr("Found"));
    updateResults();
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void FindBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    updateResults();
}

void FindBar::show(bool replacing)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_replacing->setVisible(replacing || (isVisible() && !m_replacing->isHidden()));
    m_finder.setActive(true);
    QFrame::show();
}

void FindBar::open(bool replacing)
{
    show(replacing);
    m_text->setFocus();
    m_text->selectAll();
}

void FindBar::goOn(bool forward)
{
    if (m_text->text().isEmpty())
        return open(false);
    show(false);
    m_finder.goOn(forward);
}

void FindBar::close()
{
    hide();
    m_finder.setActive(false);
}

// Back to where the person was, which may be gone by now.
void FindBar::leave()
{
    const QPointer<QWidget> before = m_before;
    close();
    if (before && before->isVisible())
        before->setFocus();
}

void FindBar::search() { m_finder.setPattern({m_text->text(), m_case->isChecked(), m_words->isChecked()}); }

// What was done stands where the count of what was found stood.
void FindBar::replaceAll()
{
    if (const int count = m_finder.replaceAll(m_with->text()))
        m_count->setText(tr("%n replaced", nullptr, count));
}

void FindBar::updateResults()
{
    const int count = int(m_finder.found().size());
    const int current = m_finder.current();
    const QLocale locale;
    if (m_text->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else if (current < 0)
        m_count->setText(tr("%n found", nullptr, count));
    else //: "3 of 12": the third of twelve found places
        m_count->setText(tr("%1 of %2").arg(locale.toString(current + 1), locale.toString(count)));
    for (QWidget *widget : std::initializer_list<QWidget *> {m_previous, m_next, m_replace, m_all})
        widget->setEnabled(count > 0 || widget->hasFocus()); // the focus stays where the person is
    if (!isVisible())
        return;
    m_found->reset();
    m_list->setVisible(count > 0);
    m_list->setFixedHeight(std::min(count, shownRows) * (m_list->fontMetrics().height() + 10));
    m_list->setCurrentIndex(m_found->index(std::max(current, 0)));
    if (current >= 0)
        m_list->scrollTo(m_found->index(current));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool back = key->modifiers().testFlag(Qt::ShiftModifier);
    if (key->key() == Qt::Key_Escape) {
        leave();
    } else if (isEnter && watched == m_text) {
        m_finder.goOn(!back);
    } else if (isEnter && watched == m_with) {
        m_finder.replaceCurrent(m_with->text());
    } else if (isEnter && watched == m_list) {
        m_finder.goTo(m_list->currentIndex().row());
    } else if (watched == m_text && key->key() == Qt::Key_Down && m_list->isVisible()) {
        m_list->setFocus();
    } else {
        return false;
    }
    return true;
}

}
