#include "jobs/progressdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace wend {

ProgressDialog::ProgressDialog(const QString &what, QWidget *window)
    : QDialog(window),
      m_what(new QLabel(what)),
      m_bar(new QProgressBar),
      m_stop(new QPushButton(tr("Stop")))
{
    setWindowModality(Qt::WindowModal);
    setWindowTitle(QStringLiteral("Wend"));
    m_what->setTextFormat(Qt::PlainText);
    m_what->setObjectName(QStringLiteral("jobText"));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(what);
    m_bar->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    m_stop->setObjectName(QStringLiteral("stopJob"));
    m_stop->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_what);
    column->addLayout(row);
    connect(m_stop, &QPushButton::clicked, this, &ProgressDialog::reject);
}

void ProgressDialog::setShare(double share)
{
    if (share <= 0)
        return;
    m_bar->setRange(0, 100);
    m_bar->setValue(qBound(0, int(100 * share), 100));
}

void ProgressDialog::reject()
{
    if (!m_stop->isEnabled())
        return;
    m_stop->setEnabled(false);
    m_what->setText(tr("Stopping…"));
    emit stopped();
}

}
