#include "sorting/sortingdialog.h"

#include "look/stylesheet.h"
#include "model/lookup.h"
#include "sorting/keybutton.h"
#include "sorting/originals.h"
#include "sorting/pilelist.h"
#include "sorting/pileprogress.h"
#include "sorting/quotecard.h"
#include "sorting/stagecolumn.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace wend {

namespace {

constexpr int widestCard = 880;
constexpr int dialogSides = 28;
constexpr int titleIndent = 6;     ///< what a button has around its words
constexpr int mostWide = 6;        ///< stages; more of them show key, name and counts alone
constexpr double cardShare = 0.30; ///< of the window's height, at most

}

SortingDialog::SortingDialog(
    Workbook &workbook, MapId map, const QString &language, Originals &originals, QWidget *parent)
    : QDialog(parent),
      m_workbook(workbook),
      m_map(map),
      m_language(language),
      m_originals(originals),
      m_openedAt(workbook.step()),
      m_sources(new QToolButton),
      m_about(new QLabel),
      m_progress(new PileProgress),
      m_more(new QToolButton),
      m_stop(new QPushButton(tr("Stop here"))),
      m_middle(new QStackedWidget),
      m_card(new QuoteCard),
      m_done(new QLabel),
      m_doneHint(new QLabel),
      m_whatIs(new QLabel(tr("What is it?").toUpper())),
      m_where(new QLabel(tr("Where does it belong?").toUpper())),
      m_later(new KeyButton),
      m_back(new KeyButton),
      m_said(new QLabel),
      m_undoHint(new QLabel(tr("Everything can be undone · Esc stops, the pile waits")))
{
    setObjectName(QStringLiteral("sortingDialog"));
    const QString business = businessOf(model()).name;
    setWindowTitle(business.isEmpty() ? tr("Customers' words to sort")
                                      //: %1 is a business
                                      : tr("Customers' words to sort – %1").arg(business));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(parent ? parent->size().expandedTo(QSize(900, 600)) : QSize(1280, 720));
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(dialogSides, 20, dialogSides - 4, 12);
    middle->setSpacing(0);
    auto *centre = new QHBoxLayout;
    auto *quote = new QWidget;
    quote->setMaximumWidth(widestCard);
    auto *quoteColumn = new QVBoxLayout(quote);
    quoteColumn->setContentsMargins(0, 0, 0, 0);
    quoteColumn->setSpacing(0);
    m_middle->addWidget(m_card);
    m_middle->addWidget(makeDone());
    quoteColumn->addWidget(m_middle);
    m_marksRow = makeMarks();
    quoteColumn->addWidget(m_marksRow);
    centre->addStretch(1);
    centre->addWidget(quote, 100);
    centre->addStretch(1);
    middle->addLayout(centre);
    middle->addSpacing(18);
    m_where->setProperty("heading", true);
    middle->addWidget(m_where);
    middle->addSpacing(7);
    m_columnsRow = new QWidget;
    makeColumns();
    middle->addWidget(m_columnsRow, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addLayout(middle, 1);
    column->addWidget(makeFoot());
    connectParts();
    next();
    m_card->setFocus();
}

SortingDialog::~SortingDialog() = default;

QWidget *SortingDialog::makeHead()
{
    auto *head = new QWidget;
    head->setObjectName(QStringLiteral("sortingHead"));
    head->setAttribute(Qt::WA_StyledBackground);
    m_sources->setObjectName(QStringLiteral("sortingSource"));
    m_sources->setPopupMode(QToolButton::InstantPopup);
    m_sources->setMenu(new QMenu(m_sources));
    m_about->setProperty("hint", true);
    m_about->setContentsMargins(titleIndent, 0, 0, 0);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_sources, 0, Qt::AlignLeft);
    titles->addWidget(m_about);
    m_more->setObjectName(QStringLiteral("moreQuotes"));
    m_more->setText(tr("Bring in…") + QStringLiteral("  ▾"));
    m_more->setToolTip(tr("What customers wrote, from a file of reviews or answers or pasted"));
    m_more->setProperty("quiet", true);
    m_more->setProperty("chip", true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    menu->addAction(tr("From a file…"), this, [this] { bringIn(m_chooseFile ? m_chooseFile() : QString()); });
    menu->addAction(tr("Paste…"), this, &SortingDialog::paste);
    m_more->setMenu(menu);
    m_stop->setObjectName(QStringLiteral("stopSorting"));
    m_stop->setAutoDefault(false);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(dialogSides - titleIndent, 8, dialogSides - 4, 8);
    row->addLayout(titles, 2);
    row->addWidget(m_progress, 3);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_more);
    buttons->addWidget(m_stop);
    row->addLayout(buttons, 2);
    return head;
}

QWidget *SortingDialog::makeMarks()
{
    auto *part = new QWidget;
    m_whatIs->setProperty("heading", true);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    const char *const words[] {QT_TRANSLATE_NOOP("wend::SortingDialog", "Pain"),
        QT_TRANSLATE_NOOP("wend::SortingDialog", "Liked"), QT_TRANSLATE_NOOP("wend::SortingDialog", "Idea")};
    for (const QuoteMark mark : everyMark) {
        auto *button = new KeyButton;
        button->setMark(mark);
        button->setKey(letterOf(mark), tr(words[int(mark)]));
        connect(button, &QAbstractButton::clicked, this, [this, mark] { toggle(mark); });
        m_markButtons.push_back(button);
        row->addWidget(button);
    }
    row->addStretch();
    //: the names of keys
    m_later->setKey(tr("Space"), tr("Later"));
    m_back->setKey(tr("Backspace"), tr("Back"));
    row->addWidget(m_later);
    row->addSpacing(24);
    row->addWidget(m_back);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_whatIs);
    column->addLayout(row);
    return part;
}

QWidget *SortingDialog::makeFoot()
{
    auto *foot = new QWidget;
    foot->setObjectName(QStringLiteral("statusLine"));
    foot->setAttribute(Qt::WA_StyledBackground);
    m_said->setObjectName(QStringLiteral("sortingSaid"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 3, 12, 3);
    row->addWidget(m_said, 1);
    row->addWidget(m_undoHint);
    say({});
    return foot;
}

// In place of the quote, where there is none.
QWidget *SortingDialog::makeDone()
{
    auto *part = new QWidget;
    m_done->setProperty("title", true);
    m_done->setObjectName(QStringLiteral("sortingDone"));
    m_doneHint->setProperty("hint", true);
    m_doneHint->setWordWrap(true);
    auto *file = new QPushButton(tr("From a file…"));
    auto *pasted = new QPushButton(tr("Paste…"));
    for (QPushButton *button : {file, pasted})
        button->setAutoDefault(false);
    file->setProperty("strong", true);
    connect(file, &QPushButton::clicked, this, [this] { bringIn(m_chooseFile ? m_chooseFile() : QString()); });
    connect(pasted, &QPushButton::clicked, this, &SortingDialog::paste);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(file);
    buttons->addWidget(pasted);
    buttons->addStretch();
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 20, 0, 20);
    column->setSpacing(10);
    for (QLabel *label : {m_done, m_doneHint}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addLayout(buttons);
    return part;
}

void SortingDialog::makeColumns()
{
    auto *row = new QHBoxLayout(m_columnsRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const std::vector<StageId> &stages = m_map ? stagesOf(model(), m_map) : std::vector<StageId> {};
    for (size_t at = 0; at < stages.size(); ++at) {
        auto *column = new StageColumn;
        column->setNarrow(stages.size() > size_t(mostWide));
        connect(column, &StageColumn::chosen, this, &SortingDialog::file);
        connect(column, &StageColumn::opened, this, qOverload<EvidenceId>(&SortingDialog::open));
        m_columns.push_back(column);
        row->addWidget(column, 1);
    }
}

void SortingDialog::connectParts()
{
    connect(&m_workbook, &Workbook::changed, this, &SortingDialog::follow);
    connect(m_stop, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_later, &QAbstractButton::clicked, this, &SortingDialog::putOff);
    connect(m_back, &QAbstractButton::clicked, this, &SortingDialog::back);
    connect(m_progress, &QAbstractButton::clicked, this, &SortingDialog::showList);
    connect(m_card, &QuoteCard::authorPressed, this, &SortingDialog::keepAuthor);
    connect(&m_card->text(), &QuoteText::pressed, this,
        [this](const QuoteText::Piece &piece) { press(piece.mask, piece.at, piece.length); });
}

// Of one source after the other, or of all together.
void SortingDialog::fillSources()
{
    const QStringList sources = sourcesOfQuotes(model());
    if (m_source && !sources.contains(*m_source))
        m_source.reset();
    const QString everything = tr("All customers' words");
    const auto nameOf = [](const QString &source) { return source.isEmpty() ? tr("Without a source") : source; };
    const QString shown = m_source ? nameOf(*m_source) : sources.size() == 1 ? nameOf(sources.front()) : everything;
    m_sources->setText(sources.size() > 1 ? shown + QStringLiteral("  ▾") : shown);
    QMenu *menu = m_sources->menu();
    menu->clear();
    const auto offer = [&](const QString &text, const std::optional<QString> &source) {
        const int waits = int(pileOf(model(), source ? &*source : nullptr).size());
        QAction *action = menu->addAction(
            QStringLiteral("%1 · %2").arg(QString(text).replace(u'&', QLatin1String("&&")), QLocale().toString(waits)));
        action->setCheckable(true);
        action->setChecked(source == m_source);
        connect(action, &QAction::triggered, this, [this, source] {
            m_source = source;
            next();
        });
    };
    offer(everything, std::nullopt);
    for (const QString &source : sources)
        offer(nameOf(source), source);
    m_sources->setEnabled(sources.size() > 1);
    m_sources->setAccessibleName(tr("Whose words: %1").arg(shown));
    const Map *map = model().find(m_map);
    //: which map the stages are of
    m_about->setText(map ? tr("for %1").arg(map->title) : QString());
}

void SortingDialog::refresh()
{
    fillSources();
    m_progress->show(countPile(model(), source()));
    const auto stages = stageQuotes(model(), m_map);
    const std::vector<StageId> &ids = stagesOf(model(), m_map);
    const int digits = ids.size() > 9 ? 2 : 1;
    for (size_t at = 0; at < std::min(ids.size(), m_columns.size()); ++at) {
        const auto here = stages.find(ids[at]);
        const QString key = QStringLiteral("%1").arg(at + 1, digits, 10, QLatin1Char('0'));
        m_columns[at]->show(model(), ids[at], key, here == stages.end() ? StageQuotes {} : here->second, m_language);
        m_columns[at]->arrow().setAwaited(!m_digits.isEmpty() && key.startsWith(m_digits));
    }
    row() ? showQuote() : showDone();
}

void SortingDialog::showQuote()
{
    const Evidence &quote = *row();
    m_middle->setCurrentWidget(m_card);
    m_marksRow->show();
    const std::vector<EvidenceId> pile = pileOf(model(), source());
    const bool isIn = std::find(pile.begin(), pile.end(), m_current) != pile.end();
    m_card->show(quote, m_language, int(pile.size()) - (isIn ? 1 : 0));
    const bool marked[] {m_marks.pain, m_marks.praise, m_marks.idea};
    for (const QuoteMark mark : everyMark)
        m_markButtons[size_t(mark)]->setChecked(marked[int(mark)]);
    m_back->setEnabled(m_workbook.step() != m_openedAt || m_marks != marksOf(quote));
}

void SortingDialog::showDone()
{
    m_middle->setCurrentIndex(1);
    m_marksRow->hide();
    const int all = countPile(model(), source()).all();
    m_done->setText(all > 0 ? tr("Everything is sorted") : tr("Nothing to sort yet"));
    m_doneHint->setText(all > 0 ? tr("A press on a quote below opens it again.")
                                : tr("Bring in a file of reviews or answers, or paste what customers wrote. Names, "
                                     "e-mail addresses and phone "
                                     "numbers are masked."));
}

void SortingDialog::open(EvidenceId quote)
{
    m_current = quote;
    m_digits.clear();
    m_marks = row() ? marksOf(*row()) : QuoteMarks {};
    refresh();
    m_card->setFocus();
}

void SortingDialog::showList()
{
    const std::vector<EvidenceId> pile = pileOf(model(), source());
    if (pile.empty())
        return;
    auto *list = new PileList(this);
    connect(list, &PileList::chosen, this, qOverload<EvidenceId>(&SortingDialog::open));
    list->popUp(model(), pile, m_current, QRect(m_progress->mapToGlobal(QPoint()), m_progress->size()));
}

void SortingDialog::say(const QString &text)
{
    m_said->setText(text.isEmpty()
            ? tr("Names, e-mails and phone numbers are masked, others may remain: click a word to mask or keep it")
            : text);
}

// Letters and digits are read by what was typed, so that they work on every keyboard.
void SortingDialog::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text().toUpper();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->matches(QKeySequence::Undo))
        return back();
    if (event->matches(QKeySequence::Redo))
        return again();
    if (event->key() == Qt::Key_Escape && !m_digits.isEmpty()) {
        m_digits.clear();
        return refresh();
    }
    if (isPlain && event->key() == Qt::Key_Backspace)
        return back();
    if (isPlain && event->key() == Qt::Key_Space)
        return putOff();
    for (const QuoteMark mark : everyMark) {
        if (isPlain && (typed == letterOf(mark) || (typed.isEmpty() && event->key() == letterOf(mark).unicode())))
            return toggle(mark);
    }
    if (isPlain && typed.size() == 1 && typed[0] >= u'0' && typed[0] <= u'9')
        return digit(typed[0].digitValue());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter) // it would press a button that nobody sees as pressed
        QDialog::keyPressEvent(event);
}

void SortingDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_card->setRoom(int(height() * cardShare));
}

void SortingDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_columns.empty())
        refresh();
}

}
