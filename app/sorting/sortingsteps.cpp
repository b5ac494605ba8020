// What is done with a quote: each an undo step of the workbook.

#include "jobs/workbeside.h"
#include "model/lookup.h"
#include "quotes/masking.h"
#include "read/readoptions.h"
#include "sorting/originals.h"
#include "sorting/quotecard.h"
#include "sorting/quotesdialog.h"
#include "sorting/sortingdialog.h"
#include "sorting/stagecolumn.h"
#include "store/edit.h"

#include <QAccessible>
#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QPropertyAnimation>
#include <QStyle>

namespace wend {

namespace {

constexpr int flightTime = 120; ///< milliseconds

QString shortName(const Evidence &quote) { return quote.text.simplified().left(40); }

}

bool SortingDialog::edit(const EditName &name, const Workbook::Change &change)
{
    const auto done = m_workbook.edit(name, change);
    if (!done)
        emit failed(done.error());
    return done.isOk();
}

// What comes back to the pile by an undo is looked at again.
void SortingDialog::follow(const Changes &changes)
{
    if (!touches<Evidence, Stage, Feeling, Map>(changes))
        return;
    if (m_isGoingBack) {
        for (const Change &change : changes) {
            if (change.table != tableIndex<Evidence>() || change.what == Change::What::Removed)
                continue;
            m_current = {change.id};
            m_marks = marksOf(model().at(m_current));
        }
    }
    if (row())
        refresh();
    else
        next();
}

void SortingDialog::next()
{
    const std::vector<EvidenceId> pile = pileOf(model(), source());
    const EvidenceId before = std::exchange(m_current, pile.empty() ? EvidenceId {} : pile.front());
    m_digits.clear();
    m_marks = row() ? marksOf(*row()) : QuoteMarks {};
    refresh();
    if (!row() || before == m_current)
        return;
    m_card->setFocus();
    QAccessibleEvent heard(&m_card->text(), QAccessible::NameChanged);
    QAccessible::updateAccessibility(&heard);
}

// A quote of the pile is written with its marks when it is filed; one that is filed already is changed at once.
void SortingDialog::toggle(QuoteMark mark)
{
    if (!row())
        return;
    bool *marked[] {&m_marks.pain, &m_marks.praise, &m_marks.idea};
    *marked[int(mark)] = !*marked[int(mark)];
    if (isUnsorted(*row()))
        return refresh();
    edit({QT_TRANSLATE_NOOP("Edit", "Say what “%1” tells of"), {shortName(*row())}}, [this](Edit &change) {
        change.set(m_current, &Evidence::isPain, m_marks.pain);
        change.set(m_current, &Evidence::isPraise, m_marks.praise);
        change.set(m_current, &Evidence::isIdea, m_marks.idea);
    });
}

// Of more than nine stages two digits name one.
void SortingDialog::digit(int digit)
{
    const std::vector<StageId> &stages = stagesOf(model(), m_map);
    if (!row())
        return;
    int number = digit;
    if (stages.size() > 9) {
        if (m_digits.isEmpty()) {
            if (digit * 10 > int(stages.size()))
                return; // there is none
            m_digits = QString::number(digit);
            return refresh();
        }
        number = m_digits.toInt() * 10 + digit;
        m_digits.clear();
    }
    if (number < 1 || number > int(stages.size()))
        return refresh();
    file(stages[size_t(number) - 1]);
}

void SortingDialog::file(StageId stage)
{
    const Evidence *quote = row();
    if (!quote || !model().find(stage))
        return;
    const bool isDone
        = edit({QT_TRANSLATE_NOOP("Edit", "Put “%1” onto “%2”"), {shortName(*quote), model().at(stage).name}},
            [this, stage](Edit &change) { fileQuote(change, m_current, stage, m_marks); });
    if (!isDone)
        return;
    fly(stage);
    next();
}

void SortingDialog::putOff()
{
    const Evidence *quote = row();
    if (!quote)
        return;
    if (edit({QT_TRANSLATE_NOOP("Edit", "Put “%1” off"), {shortName(*quote)}},
            [this](Edit &change) { putQuoteOff(change, m_current, m_marks); }))
        next();
}

// Marks that are not written yet first; then step by step what was done since the dialog was opened.
void SortingDialog::back()
{
    if (!m_digits.isEmpty()) {
        m_digits.clear();
        return refresh();
    }
    if (row() && m_marks != marksOf(*row())) {
        m_marks = marksOf(*row());
        return refresh();
    }
    if (m_workbook.step() == m_openedAt || !m_workbook.canUndo())
        return say(tr("Nothing more to take back here"));
    m_isGoingBack = true;
    const auto done = m_workbook.undo();
    m_isGoingBack = false;
    if (!done)
        return void(emit failed(done.error()));
    say({});
    refresh();
    m_card->setFocus();
}

void SortingDialog::again()
{
    if (!m_workbook.canRedo())
        return;
    if (const auto done = m_workbook.redo(); !done)
        return void(emit failed(done.error()));
    next();
}

void SortingDialog::press(int mask, qsizetype at, qsizetype length)
{
    if (!row())
        return;
    if (mask >= 0)
        unmask(size_t(mask));
    else
        this->mask(at, length);
}

// What was typed or comes from before the window was opened is known nowhere any more.
void SortingDialog::unmask(size_t mask)
{
    const auto original = m_originals.quotes.constFind(m_current.value);
    const QString kept
        = original == m_originals.quotes.constEnd() ? QString() : behindMask(row()->text, mask, original->words);
    if (kept.isEmpty())
        return say(tr("What is masked here is kept nowhere. Bring the file in again, and it can be kept on purpose."));
    const Mask place = masksIn(row()->text)[mask];
    QString text = row()->text;
    text.replace(place.at, place.length, kept);
    edit({QT_TRANSLATE_NOOP("Edit", "Keep a masked word of “%1”"), {shortName(*row())}},
        [&](Edit &change) { change.set(m_current, &Evidence::text, text); });
}

// Words that follow each other become one mask.
void SortingDialog::mask(qsizetype at, qsizetype length)
{
    const QString &language = businessOf(model()).language;
    QString text = row()->text;
    const KnownNames names(m_originals.names);
    const QString word = text.mid(at, length);
    const std::vector<Mask> found = masksFor(word, names);
    const QString hidden = maskText(found.empty() ? MaskKind::Word : found.front().kind, language);
    text.replace(at, length, hidden);
    for (const QString &between : {QString(), QStringLiteral(" ")})
        text.replace(hidden + between + hidden, hidden);
    edit({QT_TRANSLATE_NOOP("Edit", "Mask a word of “%1”"), {shortName(*row())}},
        [&](Edit &change) { change.set(m_current, &Evidence::text, text); });
}

void SortingDialog::keepAuthor()
{
    if (!row() || masksIn(row()->author).empty())
        return;
    const auto original = m_originals.quotes.constFind(m_current.value);
    if (original == m_originals.quotes.constEnd() || original->author.isEmpty())
        return say(tr("What is masked here is kept nowhere. Bring the file in again, and it can be kept on purpose."));
    edit({QT_TRANSLATE_NOOP("Edit", "Keep who said “%1”"), {shortName(*row())}},
        [&](Edit &change) { change.set(m_current, &Evidence::author, original->author); });
}

void SortingDialog::bringIn(const QString &path)
{
    if (path.isEmpty())
        return;
    const auto read = workBeside(this, tr("Reading “%1”…").arg(QFileInfo(path).fileName()), [&path](const GoOn &goOn) {
        ReadOptions options;
        options.goOn = goOn;
        return readExport(path, options);
    });
    if (!read)
        return; // stopped
    if (!*read)
        return void(emit failed(read->error()));
    ReadFile file = **read;
    if (tableOfQuotes(file) < 0)
        return void(
            emit failed({tr("In “%1” nobody wrote anything in words of their own. Nothing was changed. Choose a "
                            "file of reviews or of answers to questions.")
                             .arg(QFileInfo(path).fileName()),
                {}, path}));
    QuotesDialog dialog(model(), std::move(file), this);
    if (dialog.exec() == QDialog::Accepted)
        add(dialog);
}

void SortingDialog::paste()
{
    QuotesDialog dialog(model(), this);
    if (dialog.exec() == QDialog::Accepted)
        add(dialog);
}

void SortingDialog::add(const QuotesDialog &from)
{
    for (const auto &[id, quote] : from.known())
        m_originals.quotes.insert(id.value, quote); // so that its masks can be taken off again
    m_originals.names += from.names();
    m_originals.names.removeDuplicates();
    std::vector<EvidenceId> ids;
    const bool isDone = edit({QT_TRANSLATE_NOOP("Edit", "Bring in what customers wrote: “%1”"), {from.source()}},
        [&](Edit &change) { ids = addToPile(change, from.evidence()); });
    if (!isDone)
        return;
    for (size_t at = 0; at < ids.size(); ++at)
        m_originals.quotes.insert(ids[at].value, from.fresh()[at]);
    m_source = from.source();
    next();
}

// Where the desktop wants no animation, the quote is simply there.
void SortingDialog::fly(StageId stage)
{
    const auto column = std::find_if(
        m_columns.begin(), m_columns.end(), [&](const StageColumn *each) { return each->stage() == stage; });
    const bool isWanted = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0
        && QApplication::isEffectEnabled(Qt::UI_General);
    if (column == m_columns.end() || !isWanted || !isVisible())
        return;
    auto *ghost = new QLabel(this);
    ghost->setPixmap(m_card->grab());
    ghost->setScaledContents(true);
    ghost->setAttribute(Qt::WA_TransparentForMouseEvents);
    const QRect from(m_card->mapTo(this, QPoint()), m_card->size());
    const QRect to((*column)->mapTo(this, QPoint(0, 54)), QSize((*column)->width() - 14, 40));
    auto *way = new QPropertyAnimation(ghost, "geometry", ghost);
    way->setDuration(flightTime);
    way->setStartValue(from);
    way->setEndValue(to);
    way->setEasingCurve(QEasingCurve::InOutQuad);
    connect(way, &QPropertyAnimation::finished, ghost, &QObject::deleteLater);
    ghost->setGeometry(from);
    ghost->show();
    way->start();
}

}
