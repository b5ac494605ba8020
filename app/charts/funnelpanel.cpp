#include "charts/funnelpanel.h"

#include "charts/brokendownpage.h"
#include "charts/bystagepage.h"
#include "charts/chartstyle.h"
#include "charts/overtimepage.h"
#include "charts/whatifpage.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace wend {

FunnelPanel::FunnelPanel(QWidget *parent)
    : QWidget(parent),
      m_side(makeSide()),
      m_pages(new QStackedWidget),
      m_empty(makeEmpty()),
      m_byStage(new ByStagePage(ByStagePage::Kind::Present)),
      m_compared(new ByStagePage(ByStagePage::Kind::Compared)),
      m_overTime(new OverTimePage),
      m_brokenDown(new BrokenDownPage),
      m_whatIf(new WhatIfPage)
{
    setAttribute(Qt::WA_StyledBackground);
    m_pages->addWidget(m_empty);
    for (ChartPage *page :
        std::initializer_list<ChartPage *> {m_byStage, m_overTime, m_brokenDown, m_compared, m_whatIf})
        addPage(page);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(m_pages, 1);
    connect(m_switch, &QButtonGroup::idClicked, this, &FunnelPanel::refresh);
    connect(m_import, &QPushButton::clicked, this, &FunnelPanel::takeOffer);
    setSideWidths(168, 0);
    retranslate();
    restyle();
    m_switch->button(0)->setChecked(true);
    refresh();
}

QWidget *FunnelPanel::makeSide()
{
    auto *side = new QWidget;
    m_heading = new QLabel;
    m_heading->setProperty("heading", true);
    m_switch = new QButtonGroup(this);
    m_note = new QLabel;
    m_note->setProperty("caption", true);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_note->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // it may be cut, its tip says all
    m_switches = new QVBoxLayout;
    m_switches->setSpacing(1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(12, 10, 12, 6);
    column->setSpacing(3);
    column->addWidget(m_heading);
    column->addLayout(m_switches);
    column->addSpacing(4);
    column->addWidget(m_note, 1);
    return side;
}

QWidget *FunnelPanel::makeEmpty()
{
    auto *page = new QWidget;
    m_emptyText = new QLabel;
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_import = new QPushButton;
    m_import->setCursor(Qt::PointingHandCursor);
    auto *column = new QVBoxLayout(page);
    column->addStretch();
    column->addWidget(m_emptyText);
    column->addWidget(m_import, 0, Qt::AlignHCenter);
    column->addStretch();
    return page;
}

void FunnelPanel::addPage(ChartPage *page)
{
    auto *button = new QPushButton;
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_switch->addButton(button, int(m_all.size()));
    m_switches->addWidget(button);
    m_all.push_back(page);
    m_pages->addWidget(page);
    connect(page, &ChartPage::stageChosen, this, &FunnelPanel::stageChosen);
    connect(page, &ChartPage::failed, this, &FunnelPanel::failed);
    connect(page, &ChartPage::noteChanged, this, &FunnelPanel::showNote);
}

ChartPage &FunnelPanel::page() const { return *m_all[size_t(std::max(0, m_switch->checkedId()))]; }

void FunnelPanel::showPage(ChartPage &page)
{
    const auto at = std::find(m_all.begin(), m_all.end(), &page);
    m_switch->button(int(at - m_all.begin()))->setChecked(true);
    refresh();
}

void FunnelPanel::setFacts(const ChartFacts &facts)
{
    m_facts = facts;
    refresh();
}

void FunnelPanel::setColumns(const std::vector<ColumnSpan> &columns)
{
    m_columns = columns;
    std::vector<ColumnSpan> within = columns;
    // Where the interface goes from right to left the switch stands on the other side.
    for (ColumnSpan &column : within)
        column.left -= layoutDirection() == Qt::RightToLeft ? 0 : m_side->width();
    for (ChartPage *page : m_all)
        page->setColumns(within);
}

void FunnelPanel::setSideWidths(int left, int right)
{
    m_side->setFixedWidth(left);
    for (ChartPage *page : m_all)
        page->setAsideWidth(right);
    if (!m_columns.empty())
        setColumns(m_columns);
}

// Only the page that is seen is computed, and nothing while the panel is closed.
void FunnelPanel::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    ChartPage &now = page();
    now.setFacts(m_facts);
    const QString why = now.whyEmpty();
    emit heightWanted(why.isEmpty() ? now.leastHeight() : ChartPage::usualLeastHeight);
    m_pages->setCurrentWidget(why.isEmpty() ? static_cast<QWidget *>(&now) : m_empty);
    m_emptyText->setText(why);
    const QString offer = now.offer();
    m_import->setText(offer.isEmpty() ? tr("Import numbers…") : offer);
    showNote();
}

void FunnelPanel::showNote()
{
    const ChartPage &now = page();
    m_note->setText(now.whyEmpty().isEmpty() ? now.note() : QString());
    m_note->setToolTip(m_note->text());
}

void FunnelPanel::takeOffer()
{
    if (page().offer().isEmpty())
        emit importRequested();
    else
        page().takeOffer();
}

void FunnelPanel::retranslate()
{
    m_heading->setText(tr("Funnel").toUpper());
    for (size_t at = 0; at < m_all.size(); ++at)
        m_switch->button(int(at))->setText(m_all[at]->title());
    refresh();
}

// The switch looks like the navigator's entries, the button like a link; both follow the palette.
void FunnelPanel::restyle()
{
    const Theme theme = chartTheme(*this);
    const QColor link = palette().color(QPalette::Link);
    const QColor chosen
        = theme.strong ? palette().color(QPalette::Highlight) : blend(link, theme.paper, theme.dark ? 0.28 : 0.13);
    const QColor chosenWords = theme.strong ? palette().color(QPalette::HighlightedText) : readable(link, chosen);
    const QString sheet = QStringLiteral("QPushButton { border: 1px solid transparent; border-radius: 6px; padding: "
                                         "3px 8px; text-align: left; background: transparent; color: %1; }"
                                         "QPushButton:hover { background: %2; }"
                                         "QPushButton:checked { background: %3; color: %4; font-weight: 600; }"
                                         "QPushButton:focus { border-color: %5; }")
                              .arg(theme.ink.name(), blend(theme.ink, theme.paper, 0.06).name(), chosen.name(),
                                  chosenWords.name(), link.name());
    for (QAbstractButton *button : m_switch->buttons()) {
        if (button->styleSheet() != sheet)
            button->setStyleSheet(sheet);
    }
    const QString asLink = QStringLiteral(
        "QPushButton { border: 1px solid transparent; border-radius: 6px; padding: 4px 8px; background: transparent;"
        " color: %1; text-decoration: underline; } QPushButton:focus { border-color: %1; }")
                               .arg(readable(link, theme.paper).name());
    if (m_import->styleSheet() != asLink)
        m_import->setStyleSheet(asLink);
}

void FunnelPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        restyle();
    QWidget::changeEvent(event);
}

void FunnelPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void FunnelPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_columns.empty())
        setColumns(m_columns);
}

}
