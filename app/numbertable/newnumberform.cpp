#include "numbertable/newnumberform.h"

#include "inspector/valuefields.h"
#include "model/words.h"
#include "sources/sourcelibrary.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace wend {

NewNumberForm::NewNumberForm(QWidget *parent)
    : QWidget(parent),
      m_name(new QLineEdit),
      m_kind(new ChoiceField),
      m_take(new QPushButton)
{
    setObjectName(QStringLiteral("newNumber"));
    m_name->setObjectName(QStringLiteral("newNumberName"));
    m_kind->setObjectName(QStringLiteral("newNumberKind"));
    m_take->setObjectName(QStringLiteral("newNumberTake"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    setFocusProxy(m_name);
    row->addWidget(m_name, 1);
    row->addWidget(m_kind);
    row->addWidget(m_take);
    connect(m_name, &QLineEdit::returnPressed, this, &NewNumberForm::take);
    connect(m_take, &QPushButton::clicked, this, &NewNumberForm::take);
    connect(m_name, &QLineEdit::textChanged, this, &NewNumberForm::guessKind);
    connect(m_kind, &ChoiceField::finished, this, [this] { m_kindWasChosen = true; });
    hide();
}

void NewNumberForm::askForNew(const QString &language)
{
    m_isNew = true;
    m_kindWasChosen = false;
    m_kind->clear();
    for (const MetricKind kind : {MetricKind::Count, MetricKind::People, MetricKind::Orders, MetricKind::Money,
             MetricKind::Score, MetricKind::Duration, MetricKind::Rate, MetricKind::Reach})
        m_kind->add(nameOf(kind, language), qint64(kind));
    m_kind->present(qint64(MetricKind::Count));
    m_kind->setAccessibleName(tr("What it is"));
    m_kind->show();
    m_name->clear();
    m_name->setPlaceholderText(tr("Name, such as “phone calls”"));
    m_name->setAccessibleName(tr("Name of the new number"));
    m_take->setText(tr("Add"));
    show();
}

void NewNumberForm::askForName(const QString &present)
{
    m_isNew = false;
    m_kind->hide();
    m_name->setText(present);
    m_name->selectAll();
    m_name->setAccessibleName(tr("Name of the number"));
    m_take->setText(tr("Rename"));
    show();
}

// What the name usually stands for, until the person says otherwise.
void NewNumberForm::guessKind()
{
    if (!m_isNew || m_kindWasChosen)
        return;
    const ColumnDescription *known = SourceLibrary::builtIn().columnNamed(m_name->text().simplified());
    m_kind->present(qint64(known ? known->kind.value_or(MetricKind::Count) : MetricKind::Count));
}

void NewNumberForm::take()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    hide();
    if (m_isNew)
        emit added({name, MetricKind(m_kind->currentData().toLongLong())});
    else
        emit renamed(name);
}

void NewNumberForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    hide();
    emit givenUp();
}

}
