#include "window/funnelline.h"

#include "actions/ownkeys.h"
#include "importing/elidedlabel.h"
#include "layout/numbertext.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace wend {

FunnelLine::FunnelLine(QWidget *parent)
    : QWidget(parent),
      m_button(new QToolButton),
      m_words(new ElidedLabel(Qt::ElideRight)),
      m_share(new QLabel),
      m_interval(new QLabel),
      m_import(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_button->setObjectName(QStringLiteral("funnelButton"));
    m_button->setProperty("quiet", true);
    m_import->setObjectName(QStringLiteral("funnelImport"));
    m_import->setProperty("plainLink", true);
    m_words->setObjectName(QStringLiteral("funnelWords"));
    m_words->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_share->setProperty("error", true);
    m_share->setTextFormat(Qt::PlainText);
    m_interval->setTextFormat(Qt::PlainText);
    for (QWidget *part : std::initializer_list<QWidget *> {m_button, m_words, m_share, m_interval, m_import})
        row->addWidget(part);
    row->addStretch(1);
    connect(m_button, &QToolButton::clicked, this, [this] { emit chartsWanted(!m_open); });
    connect(m_import, &QPushButton::clicked, this, &FunnelLine::importRequested);
    retranslate();
}

void FunnelLine::setChartsShown(bool shown)
{
    m_open = shown;
    retranslate();
}

void FunnelLine::retranslate()
{
    m_button->setText((m_open ? QStringLiteral("▼ ") : QStringLiteral("▲ ")) + tr("Funnel"));
    m_button->setToolTip(
        m_open ? withKeys(tr("Hide the charts"), "view.charts") : withKeys(tr("Show the charts"), "view.charts"));
    m_button->setAccessibleName(tr("Charts"));
    m_import->setText(tr("Import…"));
    m_import->setToolTip(tr("Import numbers"));
}

void FunnelLine::sayStep(const Model &model, const StageNumbers &from, const QString &language)
{
    const Stage *stage = model.find(from.stage);
    const Stage *next = model.find(from.next);
    if (!stage || !next)
        return;
    //: %1 and %2 are stages; behind it stands the share that goes on
    m_words->setText(tr("Weakest step: %1 to %2,").arg(stage->name.simplified(), next->name.simplified()));
    m_share->setText(stepText(from, language));
    if (from.toNext->fromReach)
        return;
    const auto percent = [&](double share) { return QLocale(language).toString(share * 100, 'f', 1); };
    //: an interval in percent
    m_interval->setText(tr("(%1 to %2)").arg(percent(from.toNext->low), percent(from.toNext->high)));
}

void FunnelLine::setNumbers(const Model *model, const MapNumbers &numbers, const QString &language)
{
    for (QLabel *label : {static_cast<QLabel *>(m_words), m_share, m_interval})
        label->clear();
    const auto weakest = std::find_if(
        numbers.begin(), numbers.end(), [](const StageNumbers &each) { return each.weakest && each.toNext; });
    const int counted = int(
        std::count_if(numbers.begin(), numbers.end(), [](const StageNumbers &each) { return !each.binding.isNull(); }));
    if (model && weakest != numbers.end())
        sayStep(*model, *weakest, language);
    else if (counted > 0)
        m_words->setText(tr("%n stage(s) with numbers", nullptr, counted));
    else
        m_words->setText(tr("No numbers yet."));
    m_share->setVisible(!m_share->text().isEmpty());
    m_interval->setVisible(!m_interval->text().isEmpty());
    m_import->setVisible(model && counted == 0);
}

void FunnelLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}
