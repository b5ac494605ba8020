#include "window/statusline.h"

#include "model/lookup.h"
#include "store/workbook.h"
#include "window/announcer.h"
#include "window/funnelline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTimer>
#include <QToolButton>

namespace wend {

namespace {

int cardsOfKind(const Model &model, MapId map, LaneKind kind)
{
    size_t count = 0;
    for (const LaneId lane : lanesOf(model, map)) {
        if (model.at(lane).kind != kind)
            continue;
        for (const StageId stage : columnsOf(model, map))
            count += cardsIn(model, lane, stage).size();
    }
    return int(count);
}

}

QString countsOf(const Model &model, MapId map)
{
    const auto counted = [](int count, const QString &one, const QString &more) {
        return count == 1 ? one : more.arg(QLocale().toString(count));
    };
    const QStringList parts {
        counted(int(stagesOf(model, map).size()), StatusLine::tr("1 stage"), StatusLine::tr("%1 stages")),
        counted(cardsOfKind(model, map, LaneKind::Touchpoints), StatusLine::tr("1 touchpoint"),
            StatusLine::tr("%1 touchpoints")),
        counted(cardsOfKind(model, map, LaneKind::PainPoints), StatusLine::tr("1 pain point"),
            StatusLine::tr("%1 pain points")),
        counted(cardsOfKind(model, map, LaneKind::Ideas), StatusLine::tr("1 idea"), StatusLine::tr("%1 ideas"))};
    return parts.join(QStringLiteral(" · "));
}

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent),
      m_left(new QLabel),
      m_funnel(new FunnelLine),
      m_findings(new QToolButton),
      m_right(new QLabel),
      m_timer(new QTimer(this)),
      m_announcer(new Announcer(this))
{
    setObjectName(QStringLiteral("statusLine"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 1, 14, 1);
    layout->setSpacing(12);
    layout->addWidget(m_left);
    layout->addWidget(m_funnel, 1);
    layout->addWidget(m_findings);
    layout->addWidget(m_right);
    for (QLabel *label : {m_left, m_right}) {
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(10);
    }
    m_findings->setObjectName(QStringLiteral("findingsCount"));
    m_findings->setProperty("tab", true);
    m_findings->setCheckable(true);
    m_findings->hide();
    connect(m_findings, &QToolButton::clicked, this, &StatusLine::findingsWanted);
    m_timer->setSingleShot(true);
    m_timer->setInterval(5000);
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_left->setText(m_state);
        m_funnel->show();
    });
}

void StatusLine::show(const Workbook *workbook, MapId map)
{
    // Every edit is durable at once; what is not in the file yet is said beside it.
    m_state = !workbook          ? QString()
        : workbook->isModified() ? tr("All changes kept, not yet saved to the file")
                                 : tr("All changes kept");
    if (!m_timer->isActive())
        m_left->setText(m_state);
    m_right->setText(workbook && map ? countsOf(workbook->model(), map) : QString());
}

void StatusLine::setFindings(int count, bool shown)
{
    m_count = count;
    m_findings->setChecked(shown);
    m_findings->setVisible(count > 0 || shown);
    sayFindings();
}

void StatusLine::sayFindings() { m_findings->setText(tr("%n finding(s)", nullptr, m_count)); }

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        sayFindings();
    QWidget::changeEvent(event);
}

void StatusLine::showMessage(const QString &text)
{
    m_left->setText(text);
    m_funnel->hide(); // a sentence wants the room
    m_timer->start();
    say(text);
}

void StatusLine::say(const QString &text) { m_announcer->say(text); }

}
