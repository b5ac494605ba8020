#include "window/noticebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace wend {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent),
      m_row(new QHBoxLayout(this)),
      m_text(new QLabel),
      m_close(new QToolButton)
{
    setObjectName(QStringLiteral("notice"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(10); // a name that has nothing to break a line at does not widen the window
    m_close->setText(QStringLiteral("×"));
    m_close->setProperty("quiet", true);
    m_close->setObjectName(QStringLiteral("noticeClose"));
    m_row->setContentsMargins(16, 5, 8, 5);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::clear);
    hide();
}

QString NoticeBar::text() const { return isHidden() ? QString() : m_text->text(); }

void NoticeBar::reword(const QString &text) { m_text->setText(text); }

void NoticeBar::clear() { hide(); }

void NoticeBar::showNotice(const QString &text, const std::vector<Choice> &choices)
{
    m_text->setText(text);
    m_close->setAccessibleName(tr("Close this notice"));
    m_close->setToolTip(m_close->accessibleName());
    if (m_buttons) {
        m_buttons->hide();
        m_buttons->deleteLater(); // one of them may have been clicked just now
    }
    m_buttons = new QWidget;
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.text);
        button->setObjectName(choice.id);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = choice.run] {
            clear();
            run();
        });
    }
    m_row->insertWidget(1, m_buttons);
    show();
    emit shown(text);
}

}
