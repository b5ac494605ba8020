#include "sorting/pilelist.h"

#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace wend {

namespace {

constexpr int mostWaitingListed = 1000;
constexpr QSize usualSize(520, 360);

QString lineOf(const Evidence &quote)
{
    const QString words = quote.text.simplified();
    return quote.isForLater ? PileList::tr("for later: %1").arg(words) : words;
}

}

PileList::PileList(QWidget *parent) : QFrame(parent, Qt::Popup), m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("columnPopup"));
    m_list->setObjectName(QStringLiteral("pileList"));
    m_list->setAccessibleName(tr("What waits to be sorted"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(m_list);
    const auto take = [this](QListWidgetItem *item) {
        emit chosen({item->data(Qt::UserRole).toLongLong()});
        close();
    };
    connect(m_list, &QListWidget::itemClicked, this, take);
    connect(m_list, &QListWidget::itemActivated, this, take);
}

void PileList::popUp(const Model &model, const std::vector<EvidenceId> &pile, EvidenceId current, const QRect &below)
{
    for (size_t at = 0; at < std::min<size_t>(pile.size(), mostWaitingListed); ++at) {
        auto *item = new QListWidgetItem(lineOf(model.at(pile[at])), m_list);
        item->setData(Qt::UserRole, qint64(pile[at].value));
        item->setToolTip(model.at(pile[at]).text);
        if (pile[at] == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    resize(usualSize);
    move(below.center().x() - width() / 2, below.bottom() + 4);
    QFrame::show();
    m_list->setFocus();
}

}
