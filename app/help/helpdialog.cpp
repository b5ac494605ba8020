#include "help/helpdialog.h"

#include "base/language.h"

#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>

namespace wend {

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent),
      m_words(new QLineEdit),
      m_list(new QListWidget),
      m_page(new QTextBrowser)
{
    setObjectName(QStringLiteral("help"));
    m_words->setObjectName(QStringLiteral("helpWords"));
    m_words->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("helpList"));
    m_page->setObjectName(QStringLiteral("helpPage"));
    m_page->setOpenLinks(false); // nothing is fetched
    m_page->document()->setDocumentMargin(16);
    auto *left = new QVBoxLayout;
    left->addWidget(m_words);
    left->addWidget(m_list, 1);
    auto *row = new QHBoxLayout(this);
    row->addLayout(left, 2);
    row->addWidget(m_page, 5);
    connect(m_words, &QLineEdit::textChanged, this, &HelpDialog::find);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpDialog::show);
    fill();
    resize(QSize(820, 560));
    m_words->setFocus();
}

void HelpDialog::fill()
{
    setWindowTitle(tr("Help"));
    m_words->setPlaceholderText(tr("Find in the help"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_list->setAccessibleName(tr("Pages of the help"));
    m_page->setAccessibleName(tr("Page"));
    const int row = std::max(0, m_list->currentRow());
    m_topics = helpTopics(interfaceLanguage());
    m_list->clear();
    for (const HelpTopic &topic : m_topics)
        m_list->addItem(topic.title);
    m_list->setCurrentRow(row);
    find(m_words->text());
}

void HelpDialog::find(const QString &words)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool shows = speaksOf(m_topics[size_t(row)], words);
        m_list->item(row)->setHidden(!shows);
        if (shows && first < 0)
            first = row;
    }
    if (first >= 0 && m_list->currentItem() && m_list->currentItem()->isHidden())
        m_list->setCurrentRow(first);
    else if (first < 0)
        m_page->setPlainText(tr("Nothing in the help speaks of that."));
    if (first >= 0)
        show(m_list->currentRow());
}

void HelpDialog::show(int row)
{
    if (row < 0 || row >= int(m_topics.size()))
        return;
    const HelpTopic &topic = m_topics[size_t(row)];
    m_page->setMarkdown(QStringLiteral("## %1\n\n%2").arg(topic.title, topic.text));
}

void HelpDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QDialog::changeEvent(event);
}

}
