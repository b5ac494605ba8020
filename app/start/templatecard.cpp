#include "start/templatecard.h"

#include "look/stylesheet.h"
#include "model/lookup.h"
#include "start/workbookglance.h"
#include "store/scratchfolder.h"
#include "store/workbook.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace wend {

namespace {

constexpr int wordsHeight = 46; ///< below the picture

struct Line
{
    const char *id;
    const char *text;           ///< context "TemplateLines"
    const char *name = nullptr; ///< for a card, where the template's own is too long for one
};

constexpr Line lines[] {
    {"bakery", QT_TRANSLATE_NOOP("TemplateLines", "Many look, few order"),
        QT_TRANSLATE_NOOP("TemplateLines", "Bakery with orders")},
    {"online-shop", QT_TRANSLATE_NOOP("TemplateLines", "Baskets left behind")},
    {"salon", QT_TRANSLATE_NOOP("TemplateLines", "Booked once, not again")},
    {"market-stall", QT_TRANSLATE_NOOP("TemplateLines", "From passers-by to regulars")},
    {"cafe", QT_TRANSLATE_NOOP("TemplateLines", "The queue at eight")},
    {"plumber", QT_TRANSLATE_NOOP("TemplateLines", "Quotes without an answer"),
        QT_TRANSLATE_NOOP("TemplateLines", "Plumber")},
    {"online-course", QT_TRANSLATE_NOOP("TemplateLines", "From free lesson to member"),
        QT_TRANSLATE_NOOP("TemplateLines", "Online course")},
    {"guided-tours", QT_TRANSLATE_NOOP("TemplateLines", "Reviews that fill seats")},
    {"b2b-service", QT_TRANSLATE_NOOP("TemplateLines", "From a talk to a contract"),
        QT_TRANSLATE_NOOP("TemplateLines", "Service for firms")},
    {"aida", QT_TRANSLATE_NOOP("TemplateLines", "From attention to action")},
    {"five-stages", QT_TRANSLATE_NOOP("TemplateLines", "From awareness to advocacy")},
    {"five-funnel-stages", QT_TRANSLATE_NOOP("TemplateLines", "With the usual key numbers")},
    {"six-stages", QT_TRANSLATE_NOOP("TemplateLines", "For large, slow decisions")},
    {"delivery", QT_TRANSLATE_NOOP("TemplateLines", "For what is sent or installed"),
        QT_TRANSLATE_NOOP("TemplateLines", "Delivery and referral")},
    {"top-middle-bottom", QT_TRANSLATE_NOOP("TemplateLines", "What to say to whom"),
        QT_TRANSLATE_NOOP("TemplateLines", "Top, middle, bottom")},
    {"service-blueprint", QT_TRANSLATE_NOOP("TemplateLines", "What happens behind it")},
    {"empty", QT_TRANSLATE_NOOP("TemplateLines", "Three stages, nothing else")},
};

QString nameOnCard(const QString &id, const QString &name)
{
    for (const Line &line : lines) {
        if (line.name && id == QLatin1String(line.id))
            return QCoreApplication::translate("TemplateLines", line.name);
    }
    return name;
}

}

QString lineOfTemplate(const QString &id)
{
    for (const Line &line : lines) {
        if (id == QLatin1String(line.id))
            return QCoreApplication::translate("TemplateLines", line.text);
    }
    return {};
}

QPixmap templatePicture(const QString &id, const QString &language, QSize size, double ratio, Look look)
{
    const ScratchFolder folder;
    auto workbook = Workbook::create(WorkingCopies(folder.path()), language);
    if (!workbook
        || !(*workbook)->edit({"", {}}, [&](Edit &edit) { (void)fillFromTemplate(edit, id, language).isOk(); })
        || mapsOf((*workbook)->model()).empty())
        return {};
    const Model &model = (*workbook)->model();
    return QPixmap::fromImage(pictureOfMap(model, mapsOf(model).front(), size, ratio, look));
}

TemplateCard::TemplateCard(const TemplateInfo &info, const QString &language, QWidget *parent)
    : QAbstractButton(parent),
      m_info(info)
{
    setText(nameOnCard(info.id, info.name.value(language)));
    setToolTip(info.summary.value(language));
    setAccessibleName(text());
    setAccessibleDescription(info.summary.value(language));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

int TemplateCard::heightFor(int width) { return width * pictureSize().height() / pictureSize().width() + wordsHeight; }

void TemplateCard::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    update();
}

void TemplateCard::paintEvent(QPaintEvent *)
{
    const InterfaceColours colours = interfaceColours(lookOf(QApplication::palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double line = hasFocus() ? 2 : 1;
    const QRectF frame = QRectF(0, 0, width(), height() - wordsHeight).adjusted(line / 2, line / 2, -line / 2, 0);
    QPainterPath outline;
    outline.addRoundedRect(frame, 8, 8);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(frame, colours.field);
    if (!m_picture.isNull())
        painter.drawPixmap(frame.toAlignedRect(), m_picture);
    painter.restore();
    painter.setPen(QPen(hasFocus() ? colours.accent : underMouse() ? colours.soft : colours.rule, line));
    painter.drawPath(outline);

    const int top = height() - wordsHeight + 5;
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    painter.setPen(colours.soft);
    //: of a card on the start page, in small letters
    const QString kind = m_info.kind == QLatin1String("example") ? tr("example") : tr("template");
    const int kindWidth = painter.fontMetrics().horizontalAdvance(kind);
    QFont title = font();
    title.setWeight(QFont::DemiBold);
    const int room = width() - 2;
    const bool fits = QFontMetrics(title).horizontalAdvance(text()) + kindWidth + 10 <= room;
    if (fits) // the name is what matters
        painter.drawText(QRect(0, top, room, 18), Qt::AlignRight | Qt::AlignVCenter, kind);
    const QString about = lineOfTemplate(m_info.id);
    painter.setFont([&] {
        small.setPixelSize(12);
        return small;
    }());
    painter.drawText(QRect(1, top + 18, room, 18), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(about, Qt::ElideRight, room));
    painter.setFont(title);
    painter.setPen(colours.ink);
    painter.drawText(QRect(1, top, room, 18), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

void TemplateCard::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void TemplateCard::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

}
