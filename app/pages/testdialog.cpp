#include "pages/testdialog.h"

#include "inspector/suggestions.h"
#include "inspector/valuefields.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace wend {

TestDialog::TestDialog(const Workbook &workbook, const QString &text, QWidget *parent)
    : QDialog(parent),
      m_text(new QLineEdit(text)),
      m_owner(new SuggestField([&workbook] { return suggestedOwners(workbook.model()); })),
      m_due(new DateField)
{
    setObjectName(QStringLiteral("testDialog"));
    setWindowTitle(tr("Make an idea of it"));
    m_due->setObjectName(QStringLiteral("testDue"));
    m_owner->setObjectName(QStringLiteral("testOwner"));
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("What is to be done"), m_text);
    form->addRow(tr("Who"), m_owner);
    form->addRow(tr("Until"), m_due);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Make an idea"));
    form->addRow(buttons);
    resize(420, sizeHint().height());
    const auto check = [this, ok = buttons->button(QDialogButtonBox::Ok)] {
        const bool isDay = m_due->text().trimmed().isEmpty() || dayFromText(m_due->text());
        ok->setEnabled(isDay && !m_text->text().trimmed().isEmpty());
    };
    connect(m_text, &QLineEdit::textChanged, this, check);
    connect(m_due, &QLineEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

Card TestDialog::idea() const
{
    Card idea;
    idea.text = m_text->text().simplified();
    idea.owner = m_owner->currentText().trimmed();
    idea.due = dayFromText(m_due->text()).value_or(QDate());
    return idea;
}

}
