#include "window/perioddialog.h"

#include "base/daytext.h"
#include "inspector/valuefields.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace wend {

namespace {

class PeriodDialog : public QDialog
{
    Q_OBJECT

public:
    PeriodDialog(QWidget *parent, const ReportingPeriod &shown, OpenEnds ends)
        : QDialog(parent),
          m_ends(ends),
          m_from(new DateField),
          m_to(new DateField),
          m_hint(new QLabel),
          m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
    {
        m_from->present(shown.from);
        m_to->present(shown.to);
        m_from->setAccessibleName(tr("First day"));
        m_to->setAccessibleName(tr("Last day"));
        if (ends == OpenEnds::Allowed) {
            m_from->setPlaceholderText(tr("from the beginning"));
            m_to->setPlaceholderText(tr("to the end"));
        }
        m_hint->setProperty("error", true);
        auto *form = new QFormLayout(this);
        form->addRow(tr("First day"), m_from);
        form->addRow(tr("Last day"), m_to);
        form->addRow(m_hint);
        form->addRow(m_buttons);
        connect(m_from, &QLineEdit::textChanged, this, &PeriodDialog::check);
        connect(m_to, &QLineEdit::textChanged, this, &PeriodDialog::check);
        connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        check();
    }

    ReportingPeriod entered() const { return {*dayIn(m_from), *dayIn(m_to)}; }

private:
    static std::optional<QDate> dayIn(const DateField *field)
    {
        return field->text().trimmed().isEmpty() ? std::optional(QDate()) : dayFromText(field->text());
    }

    void check()
    {
        const auto first = dayIn(m_from);
        const auto last = dayIn(m_to);
        const bool areDays = first && last;
        const bool isWhole = areDays && (m_ends == OpenEnds::Allowed || (first->isValid() && last->isValid()));
        const bool isOrdered = areDays && (!first->isValid() || !last->isValid() || *first <= *last);
        m_hint->setText(!areDays ? tr("Write a day like %1.").arg(dayText(QDate::currentDate()))
                : !isOrdered     ? tr("The last day is before the first.")
                                 : QString());
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isWhole && isOrdered);
    }

    OpenEnds m_ends;
    DateField *m_from;
    DateField *m_to;
    QLabel *m_hint;
    QDialogButtonBox *m_buttons;
};

}

std::optional<ReportingPeriod> askForDays(
    QWidget &over, const QString &title, const ReportingPeriod &shown, OpenEnds ends)
{
    PeriodDialog dialog(over.window(), shown, ends);
    dialog.setWindowTitle(title);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.entered();
}

}

#include "perioddialog.moc"
