#include "inspector/evidencefield.h"

#include "edit/cards.h"
#include "inspector/valuefields.h"
#include "model/lookup.h"
#include "model/words.h"
#include "store/edit.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace wend {

namespace {

QString shortName(const Evidence &evidence) { return evidence.text.simplified().left(40); }

}

class EvidenceField::Piece : public QWidget
{
public:
    Piece(EvidenceField &field, EvidenceId id) : m_id(id), m_fields(field.m_context.workbook, shortName)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 6);
        column->setSpacing(4);
        auto *kind = new ChoiceField;
        for (const auto &[each, word] : EnumWords<EvidenceKind>::list)
            kind->add(nameOf(each, field.m_context.language), qint64(each));
        auto *remove = new QToolButton;
        remove->setProperty("quiet", true);
        remove->setText(QStringLiteral("×"));
        remove->setToolTip(EvidenceField::tr("Remove this evidence"));
        auto *text = new NotesField(2);
        auto *source = new LineField;
        auto *date = new DateField;
        kind->setAccessibleName(EvidenceField::tr("Kind of evidence"));
        remove->setAccessibleName(EvidenceField::tr("Remove this evidence"));
        text->setAccessibleName(EvidenceField::tr("Evidence"));
        source->setAccessibleName(EvidenceField::tr("Who or where it is from"));
        source->setToolTip(EvidenceField::tr("Who or where it is from"));
        date->setAccessibleName(EvidenceField::tr("Date of the evidence"));
        date->setToolTip(EvidenceField::tr("Date of the evidence"));

        auto *top = new QHBoxLayout;
        top->addWidget(kind, 1);
        top->addWidget(remove);
        auto *bottom = new QHBoxLayout;
        bottom->addWidget(source, 1);
        bottom->addWidget(date, 1);
        column->addLayout(top);
        column->addWidget(text);
        column->addLayout(bottom);

        m_fields.onFailure(field.m_context.failed);
        m_fields.bind(kind, &Evidence::kind, QT_TRANSLATE_NOOP("Edit", "Change the evidence “%1”"));
        m_fields.bind(text, &Evidence::text, QT_TRANSLATE_NOOP("Edit", "Change the evidence “%1”"));
        m_fields.bind(source, &Evidence::source, QT_TRANSLATE_NOOP("Edit", "Change the evidence “%1”"));
        m_fields.bind(date, &Evidence::date, QT_TRANSLATE_NOOP("Edit", "Change the evidence “%1”"));
        m_fields.show({id});
        source->setPlaceholderText(EvidenceField::tr("From"));
        date->setPlaceholderText(EvidenceField::tr("Date"));
        // Not at once: the button is a part of what goes.
        connect(
            remove, &QToolButton::clicked, &field, [&field, id] { field.remove(id); }, Qt::QueuedConnection);
    }

    EvidenceId id() const { return m_id; }
    FieldBinding<Evidence> &fields() { return m_fields; }

private:
    EvidenceId m_id;
    FieldBinding<Evidence> m_fields;
};

EvidenceField::EvidenceField(const PanelContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    auto *more = new QToolButton;
    more->setProperty("quiet", true);
    more->setText(EvidenceField::tr("+ Evidence"));
    more->setAccessibleName(EvidenceField::tr("Add evidence"));
    more->setToolTip(EvidenceField::tr("What was seen, said, measured or assumed"));
    connect(more, &QToolButton::clicked, this, &EvidenceField::add);
    m_column->addWidget(more, 0, Qt::AlignLeft);
}

EvidenceField::~EvidenceField() = default;

void EvidenceField::show(CardId card)
{
    m_card = card;
    rebuild();
}

void EvidenceField::refresh()
{
    const std::vector<EvidenceId> &now = evidenceOf(m_context.workbook.model(), m_card);
    const bool same = std::equal(now.begin(), now.end(), m_pieces.begin(), m_pieces.end(),
        [](EvidenceId id, const auto &piece) { return piece->id() == id; });
    if (!same)
        return rebuild();
    for (const auto &piece : m_pieces)
        piece->fields().refresh();
}

void EvidenceField::rebuild()
{
    m_pieces.clear();
    if (!m_card)
        return;
    for (const EvidenceId id : evidenceOf(m_context.workbook.model(), m_card)) {
        m_pieces.push_back(std::make_unique<Piece>(*this, id));
        m_column->insertWidget(int(m_pieces.size()) - 1, m_pieces.back().get());
    }
}

void EvidenceField::commit()
{
    for (const auto &piece : m_pieces)
        piece->fields().commit();
}

void EvidenceField::add()
{
    commit();
    const Card *card = m_context.workbook.model().find(m_card);
    if (!card)
        return;
    const auto done = m_context.workbook.edit(
        {QT_TRANSLATE_NOOP("Edit", "Add evidence to “%1”"), {card->text.simplified().left(40)}},
        [this](Edit &edit) { addEvidence(edit, m_card, {}); });
    if (!done)
        m_context.failed(done.error());
}

void EvidenceField::remove(EvidenceId evidence)
{
    const Evidence *row = m_context.workbook.model().find(evidence);
    if (!row)
        return;
    const auto done
        = m_context.workbook.edit({QT_TRANSLATE_NOOP("Edit", "Remove the evidence “%1”"), {shortName(*row)}},
            [evidence](Edit &edit) { edit.remove(evidence); });
    if (!done)
        m_context.failed(done.error());
}

}
