#include "start/workbookcard.h"

#include "base/daytext.h"
#include "look/stylesheet.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>
#include <QVBoxLayout>

namespace wend {

namespace {

constexpr int mostReasons = 2; ///< of what wants attention
constexpr int dotSize = 9;

QPixmap dot(const QColor &colour, double ratio)
{
    QPixmap picture(QSize(dotSize, dotSize) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(1, 1, dotSize - 2, dotSize - 2));
    return picture;
}

/// A label that is as narrow as its card, and says the whole in its tip.
QLabel *narrow(const QString &text, const char *property)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty(property, true);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

}

WorkbookCard::WorkbookCard(const QString &path, QWidget *parent) : QAbstractButton(parent), m_path(path)
{
    setObjectName(QStringLiteral("workbookCard"));
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(cardHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    m_words = new QVBoxLayout(this);
    m_words->setContentsMargins(pictureSize().width() + 14, 9, 10, 8);
    m_words->setSpacing(2);
    m_words->addStretch(1);
    WorkbookGlance first;
    first.isThere = true;
    first.name = QFileInfo(path).completeBaseName();
    show(first);
}

void WorkbookCard::show(const WorkbookGlance &glance)
{
    m_picture = glance.picture;
    setText(glance.name);
    setAccessibleName(tr("Open %1").arg(glance.name));
    setToolTip(QDir::toNativeSeparators(m_path).toHtmlEscaped());
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget;
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_words->insertWidget(0, m_lines);
    QLabel *name = narrow(glance.name, "cardName");
    name->setWordWrap(false);
    column->addWidget(name);
    const QDateTime used = QFileInfo(m_path).lastModified();
    const QString when = used.isValid() ? tr("saved %1").arg(dayText(used.date())) : QString();
    const QStringList about = QStringList {glance.place, when}.filter(QRegularExpression(QStringLiteral(".")));
    column->addWidget(narrow(about.join(QStringLiteral(" · ")), "caption"));
    column->addSpacing(6);
    if (!glance.isThere) {
        addQuiet(tr("Not found where it was."));
        auto *search = new QPushButton(tr("Look for it…"));
        search->setProperty("plainLink", true);
        connect(search, &QPushButton::clicked, this, &WorkbookCard::searchRequested);
        column->addWidget(search, 0, Qt::AlignLeft);
        return;
    }
    for (size_t at = 0; at < std::min<size_t>(mostReasons, glance.attention.size()); ++at)
        addLine(glance.attention[at]);
    const int more = int(glance.attention.size()) - mostReasons;
    if (more > 0)
        addQuiet(tr("and %n more", nullptr, more));
    else if (glance.isRead && glance.attention.empty())
        addQuiet(QStringLiteral("○  ") + tr("Nothing needs you"));
    update();
}

void WorkbookCard::addLine(const Attention &attention)
{
    auto *line = new QPushButton(QString(attention.text).replace(u'&', QStringLiteral("&&")));
    line->setIcon(dot(interfaceColours(lookOf(QApplication::palette())).attention, devicePixelRatioF()));
    line->setIconSize(QSize(dotSize, dotSize));
    line->setProperty("attention", true);
    line->setToolTip(tr("Open the workbook there"));
    connect(line, &QPushButton::clicked, this, [this, attention] { emit attentionChosen(attention); });
    m_lines->layout()->addWidget(line);
}

void WorkbookCard::addQuiet(const QString &text) { m_lines->layout()->addWidget(narrow(text, "hint")); }

void WorkbookCard::paintEvent(QPaintEvent *)
{
    const InterfaceColours colours = interfaceColours(lookOf(QApplication::palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = hasFocus() ? 2 : 1;
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 8, 8);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(rect(), underMouse() ? colours.hover : colours.field);
    const QRect picture(QPoint(1, 1), pictureSize());
    painter.fillRect(picture, colours.paper);
    if (!m_picture.isNull())
        painter.drawImage(picture.topLeft(), m_picture);
    painter.fillRect(QRect(picture.right() + 1, 0, 1, height()), colours.rule);
    painter.restore();
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.border, line));
    painter.drawPath(outline);
}

void WorkbookCard::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void WorkbookCard::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void WorkbookCard::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show in folder"), this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    menu->addAction(tr("Take off the list"), this, &WorkbookCard::removeRequested);
    menu->popup(event->globalPos());
}

}
