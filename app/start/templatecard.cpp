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

TemplateCard::TemplateCard(const TemplateInfo &info, QWidget *parent) : QAbstractButton(parent), m_info(info)
{
    setText(info.name);
    setToolTip(info.summary);
    setAccessibleName(text());
    setAccessibleDescription(info.summary);
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
    painter.setFont([&] {
        small.setPixelSize(12);
        return small;
    }());
    painter.drawText(QRect(1, top + 18, room, 18), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_info.line, Qt::ElideRight, room));
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
