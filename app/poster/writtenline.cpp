#include "poster/writtenline.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

namespace wend {

WrittenLine::WrittenLine(QWidget *parent)
    : QWidget(parent),
      m_words(new QLabel),
      m_open(new QPushButton),
      m_show(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 8, 18, 0);
    row->addWidget(m_words, 1);
    for (QPushButton *button : {m_open, m_show}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_words->setTextFormat(Qt::PlainText);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(m_show, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    hide();
}

void WrittenLine::tell(const QString &path)
{
    m_path = path;
    retranslate();
    show();
}

void WrittenLine::retranslate()
{
    m_words->setText(tr("“%1” was written.").arg(QFileInfo(m_path).fileName()));
    m_words->setToolTip(m_path);
    m_open->setText(tr("Open"));
    m_show->setText(tr("Show in folder"));
}

void WrittenLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_path.isEmpty())
        retranslate();
    QWidget::changeEvent(event);
}

}
