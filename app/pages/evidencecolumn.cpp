#include "pages/evidencecolumn.h"

#include "base/daytext.h"
#include "edit/explanations.h"
#include "look/explanationmarks.h"
#include "look/stylesheet.h"
#include "model/lookup.h"
#include "model/words.h"
#include "pages/evidencedialog.h"
#include "pages/shortday.h"
#include "store/edit.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace wend {

namespace {

constexpr size_t fewPieces = 3; ///< more are folded

QString shortWords(const Evidence &evidence) { return evidence.text.simplified().left(40); }

/// A text in lines, as it was written.
QLabel *wrapped(const QString &text, bool isHint)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("hint", isHint);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

QVBoxLayout *columnWithin(QWidget *widget, int spacing)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

}

EvidenceColumn::EvidenceColumn(
    Workbook &workbook, ExplanationId explanation, bool against, const QString &language, QWidget *parent)
    : QWidget(parent),
      m_workbook(workbook),
      m_id(explanation),
      m_against(against),
      m_language(language),
      m_add(new QPushButton(against ? tr("+ Evidence against it") : tr("+ Evidence for it")))
{
    setObjectName(against ? QStringLiteral("speaksAgainst") : QStringLiteral("speaksFor"));
    QVBoxLayout *column = columnWithin(this, 2);
    auto *pieces = new QWidget;
    m_pieces = columnWithin(pieces, 6);
    column->addWidget(pieces);
    m_add->setProperty("plainLink", true);
    m_add->setProperty("flush", true);
    QSizePolicy policy = m_add->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // no row changes its height
    m_add->setSizePolicy(policy);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_add->hide();
    connect(m_add, &QPushButton::clicked, this, [this] { emit moreWanted(m_against); });
    rebuild();
}

void EvidenceColumn::setCurrent(bool current) { m_add->setVisible(current); }

std::vector<QWidget *> EvidenceColumn::focusables() const
{
    std::vector<QWidget *> all = m_buttons;
    all.push_back(m_add);
    return all;
}

void EvidenceColumn::refresh()
{
    std::vector<Evidence> now;
    for (const EvidenceId id : evidenceOf(m_workbook.model(), m_id)) {
        if (const Evidence &evidence = m_workbook.model().at(id); evidence.against == m_against)
            now.push_back(evidence);
    }
    if (now == m_shown)
        return;
    m_shown = std::move(now);
    rebuild();
}

void EvidenceColumn::rebuild()
{
    m_buttons.clear();
    while (QLayoutItem *item = m_pieces->takeAt(0)) {
        if (QWidget *piece = item->widget()) {
            piece->hide();
            piece->deleteLater(); // it may be in the middle of an event
        }
        delete item;
    }
    const size_t shown = m_isUnfolded || m_shown.size() <= fewPieces + 1 ? m_shown.size() : fewPieces;
    for (size_t at = 0; at < shown; ++at)
        m_pieces->addWidget(makePiece(m_shown[at]));
    if (shown == m_shown.size())
        return;
    //: pieces of evidence that are not shown yet
    auto *more = new QPushButton(tr("and %n more", nullptr, int(m_shown.size() - shown)));
    more->setProperty("plainLink", true);
    more->setProperty("flush", true);
    connect(
        more, &QPushButton::clicked, this,
        [this] {
            m_isUnfolded = true;
            rebuild();
        },
        Qt::QueuedConnection);
    m_pieces->addWidget(more, 0, Qt::AlignLeft);
    m_buttons.push_back(more);
}

QWidget *EvidenceColumn::makePiece(const Evidence &evidence)
{
    auto *piece = new QWidget;
    auto *row = new QHBoxLayout(piece);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    auto *mark = new QLabel;
    const InterfaceColours colours = interfaceColours(lookOf(QApplication::palette()));
    mark->setPixmap(
        kindIcon(evidence.kind, colours.soft, devicePixelRatioF()).pixmap(QSize(16, 16), devicePixelRatioF()));
    mark->setToolTip(nameOf(evidence.kind, m_language));
    mark->setAccessibleName(nameOf(evidence.kind, m_language));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(wrapped(evidence.text.trimmed(), false));
    QStringList from {evidence.source.simplified(), shortDay(evidence.date)};
    from.removeAll(QString());
    if (from.isEmpty())
        from = QStringList {nameOf(evidence.kind, m_language)};
    words->addWidget(wrapped(from.join(QStringLiteral(", ")), true));
    auto *button = new QToolButton;
    button->setProperty("quiet", true);
    button->setText(QStringLiteral("⋯"));
    //: %1 are the words of a piece of evidence
    button->setAccessibleName(tr("What to do with “%1”").arg(shortWords(evidence)));
    button->setToolTip(tr("Change it, let it speak for the other side, or remove it"));
    connect(button, &QToolButton::clicked, this, [this, id = evidence.id, button] { showMenu(id, button); });
    m_buttons.push_back(button);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    return piece;
}

void EvidenceColumn::showMenu(EvidenceId evidence, QToolButton *button)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Change…"), this, [this, evidence] { change(evidence); });
    menu->addAction(m_against ? tr("It speaks for it") : tr("It speaks against it"), this, [this, evidence] {
        edit(QT_TRANSLATE_NOOP("Edit", "Let “%1” speak for the other side"), evidence,
            [this, evidence](Edit &edit) { tieEvidence(edit, evidence, m_id, !m_against); });
    });
    menu->addAction(tr("Remove"), this, [this, evidence] {
        edit(QT_TRANSLATE_NOOP("Edit", "Remove the evidence “%1”"), evidence,
            [evidence](Edit &edit) { untieEvidence(edit, evidence); });
    });
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void EvidenceColumn::change(EvidenceId id)
{
    const Evidence *evidence = m_workbook.model().find(id);
    if (!evidence)
        return;
    auto *dialog = new EvidenceEditDialog(*evidence, m_language, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
        edit(QT_TRANSLATE_NOOP("Edit", "Change the evidence “%1”"), id,
            [row = dialog->entered()](Edit &edit) { edit.replace(row); });
    });
    dialog->open();
}

// By the time that a person chose, it may be gone.
void EvidenceColumn::edit(const char *step, EvidenceId id, const Workbook::Change &change)
{
    const Evidence *evidence = m_workbook.model().find(id);
    if (!evidence)
        return;
    if (const auto done = m_workbook.edit({step, {shortWords(*evidence)}}, change); !done)
        emit failed(done.error());
}

}
