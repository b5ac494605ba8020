#include "start/startpage.h"

#include "base/language.h"
#include "start/recentfiles.h"
#include "start/rescueline.h"
#include "start/templategallery.h"
#include "start/workbookcard.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QtConcurrent>

namespace wend {

namespace {

constexpr int side = 32; ///< margin at the left and right
constexpr int gap = 16;
constexpr int mostLines = 3; ///< of unsaved work, before the rest is asked for
constexpr int mostCards = 4;
constexpr int widestEntry = 460; ///< of a file in a menu, in pixels

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text.toUpper());
    label->setProperty("heading", true);
    return label;
}

QPushButton *link(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setProperty("plainLink", true);
    return button;
}

}

StartPage::StartPage(const WorkingCopies &copies, RecentFiles &recent, QWidget *parent)
    : QScrollArea(parent),
      m_copies(copies),
      m_recent(recent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // in the margin: nothing moves when it is needed
    setFocusPolicy(Qt::NoFocus);
    connect(&recent, &RecentFiles::changed, this, [this] { m_stale = true; });
    connect(&m_glance, &QFutureWatcher<WorkbookGlance>::finished, this, [this] {
        // The list may be another one by now.
        const WorkbookGlance glance = m_glance.result();
        if (m_looked < m_cards.size() && m_cards[m_looked]->path() == glance.path)
            m_cards[m_looked++]->show(glance);
        glanceAtNext();
    });
}

StartPage::~StartPage() { m_glance.waitForFinished(); }

void StartPage::setLanguage(const QString &language)
{
    m_language = language;
    refresh();
}

void StartPage::refresh()
{
    m_stale = true;
    if (!isVisible())
        return;
    rebuild();
    addTemplates();
}

// Reading the templates takes longest: the page is on the screen before.
void StartPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        rebuild();
    QScrollArea::showEvent(event);
    QTimer::singleShot(0, this, &StartPage::addTemplates);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    showCards();
}

// Pictures are made for light or dark.
void StartPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_cards.isEmpty()) {
        m_looked = 0;
        glanceAtNext();
    }
}

void StartPage::rebuild()
{
    m_stale = false;
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("panelBody"));
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(side, 14, std::max(0, side - verticalScrollBar()->sizeHint().width()), 20);
    m_column->setSpacing(10);
    m_column->addLayout(waysToBegin());
    m_gallery = nullptr;
    m_cards.clear();
    m_looked = 0;
    addUnsaved(m_column);
    m_recent.paths().isEmpty() ? addFirstStart(m_column) : addWorkbooks(m_column);
    m_column->addStretch(1);
    // The present page may be in the middle of a click.
    if (QWidget *old = takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    setWidget(page);
    showCards();
    QTimer::singleShot(0, this, &StartPage::glanceAtNext);
}

QHBoxLayout *StartPage::waysToBegin()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *fromFile = new QPushButton(tr("New from a file…"));
    fromFile->setProperty("strong", true);
    fromFile->setToolTip(
        tr("From a spreadsheet of a journey, a Mermaid diagram, JSON, or an export of your shop, ads or "
           "statistics"));
    auto *empty = new QPushButton(tr("New, empty"));
    auto *open = new QPushButton(tr("Open…"));
    connect(fromFile, &QPushButton::clicked, this, &StartPage::fromFileRequested);
    connect(empty, &QPushButton::clicked, this, &StartPage::emptyRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    for (QPushButton *button : {fromFile, empty, open})
        row->addWidget(button);
    row->addStretch(1);
    QPushButton *walk = link(tr("One-minute walk"));
    walk->setObjectName(QStringLiteral("walkButton"));
    walk->setToolTip(tr("Six questions, and your first map is there"));
    connect(walk, &QPushButton::clicked, this, &StartPage::walkRequested);
    row->addWidget(walk);
    auto *speaks = new QComboBox;
    speaks->setObjectName(QStringLiteral("startLanguage"));
    speaks->setAccessibleName(tr("Language"));
    for (const QString &tag : languages())
        speaks->addItem(languageName(tag), tag);
    speaks->setCurrentIndex(std::max(0, speaks->findData(m_language)));
    connect(
        speaks, &QComboBox::activated, this, [this, speaks] { emit languageChosen(speaks->currentData().toString()); },
        Qt::QueuedConnection); // the page is made anew by it
    row->addWidget(speaks);
    return row;
}

void StartPage::addUnsaved(QVBoxLayout *column)
{
    QList<QWidget *> lines;
    for (const WorkingCopyInfo &copy : m_copies.list()) {
        if (!copy.unsaved || copy.inUse)
            continue;
        auto *line = new RescueLine(copy);
        // Opening the file takes its working copy over, with the changes.
        connect(line, &RescueLine::resumeRequested, this, [this, copy] { emit resumeRequested(copy.id); });
        connect(line, &RescueLine::forgetRequested, this, [this, copy] { emit forgetRequested(copy); });
        column->addWidget(line);
        line->setVisible(lines.size() < mostLines);
        lines += line;
    }
    if (lines.size() <= mostLines)
        return;
    QPushButton *more = link(tr("and %n more", nullptr, int(lines.size()) - mostLines));
    connect(more, &QPushButton::clicked, this, [lines, more] {
        more->hide();
        for (QWidget *line : lines)
            line->show();
    });
    column->addWidget(more, 0, Qt::AlignLeft);
}

void StartPage::addWorkbooks(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->addWidget(heading(tr("Your workbooks")));
    head->addStretch(1);
    const QStringList paths = m_recent.paths();
    QPushButton *all = link(tr("All %1…").arg(paths.size()));
    all->setObjectName(QStringLiteral("allWorkbooks"));
    connect(all, &QPushButton::clicked, this, [this, all, paths] {
        auto *menu = new QMenu(all);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const QString &path : paths)
            menu->addAction(menu->fontMetrics()
                                .elidedText(QDir::toNativeSeparators(path), Qt::ElideMiddle, widestEntry)
                                .replace(QLatin1Char('&'), QLatin1String("&&")),
                this, [this, path] { emit fileRequested(path); });
        menu->popup(all->mapToGlobal(QPoint(0, all->height())));
    });
    head->addWidget(all);
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    for (const QString &path : paths.mid(0, mostCards)) {
        auto *card = new WorkbookCard(path);
        connect(card, &WorkbookCard::clicked, this, [this, path] { emit fileRequested(path); });
        connect(card, &WorkbookCard::attentionChosen, this,
            [this, path](const Attention &attention) { emit attentionRequested(path, attention); });
        connect(card, &WorkbookCard::searchRequested, this, &StartPage::openRequested);
        connect(card, &WorkbookCard::removeRequested, this, [this, path] {
            m_recent.remove(path);
            refresh();
        });
        row->addWidget(card, 1);
        m_cards += card;
    }
    column->addLayout(row);
}

// Before there are workbooks, their place belongs to the walk.
void StartPage::addFirstStart(QVBoxLayout *column)
{
    auto *frame = new QFrame;
    frame->setObjectName(QStringLiteral("firstStart"));
    auto *words = new QVBoxLayout;
    auto *title = new QLabel(tr("The journey of your customers on one page, with your own numbers"));
    title->setProperty("cardName", true);
    title->setWordWrap(true);
    auto *more = new QLabel(tr("One minute, with your own words: six questions, and your first map is there."));
    more->setProperty("hint", true);
    more->setWordWrap(true);
    words->addWidget(title);
    words->addWidget(more);
    auto *begin = new QPushButton(tr("Begin the walk"));
    begin->setObjectName(QStringLiteral("beginWalk"));
    begin->setProperty("strongLine", true);
    connect(begin, &QPushButton::clicked, this, &StartPage::walkRequested);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(16, 12, 14, 12);
    row->addLayout(words, 1);
    row->addWidget(begin);
    column->addWidget(frame);
}

int StartPage::cardsThatFit() const { return width() >= 1560 ? 4 : width() >= 980 ? 3 : 2; }

void StartPage::showCards()
{
    for (qsizetype at = 0; at < m_cards.size(); ++at)
        m_cards[at]->setVisible(at < cardsThatFit());
}

// One after the other, beside the window.
void StartPage::glanceAtNext()
{
    if (!isVisible() || m_looked >= m_cards.size() || m_glance.isRunning())
        return;
    m_glance.setFuture(QtConcurrent::run(glanceAt, m_cards[m_looked]->path(), WorkbookCard::pictureSize(),
        devicePixelRatioF(), lookOf(QApplication::palette()), QDate::currentDate()));
}

void StartPage::addTemplates()
{
    if (m_gallery || !isVisible())
        return;
    m_gallery = new TemplateGallery(m_language);
    connect(m_gallery, &TemplateGallery::chosen, this, &StartPage::templateRequested);
    m_column->insertWidget(m_column->count() - 1, m_gallery);
}

}
