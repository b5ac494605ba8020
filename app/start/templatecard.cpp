#include "start/templatecard.h"

#include "layout/maplayout.h"
#include "look/stylesheet.h"
#include "model/lookup.h"
#include "render/fontsetter.h"
#include "render/mappainter.h"
#include "store/scratchfolder.h"
#include "store/workbook.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <algorithm>

namespace wend {

QPixmap templatePicture(const QString &id, const QString &language, QSize size, double ratio, Look look)
{
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    const Theme theme = themeOf(look);
    picture.fill(theme.paper);
    const ScratchFolder folder;
    auto workbook = Workbook::create(WorkingCopies(folder.path()), language);
    if (!workbook
        || !(*workbook)->edit({"", {}}, [&](Edit &edit) { (void)fillFromTemplate(edit, id, language).isOk(); }))
        return picture;
    const Model &model = (*workbook)->model();
    const auto &maps = mapsOf(model);
    if (maps.empty())
        return picture;
    const FontSetter setter(language);
    LayoutOptions options;
    options.width = 900;
    options.minimumColumn = 190; // so wide that the name of a stage keeps to one line
    MapLayout layout(setter, options);
    layout.lay(model, maps.front(), {});
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = (size.width() - 12) / layout.size().width();
    painter.translate(6, 6);
    painter.scale(scale, scale);
    MapStyle style;
    style.theme = theme;
    style.shadow = Shadow::None;
    paintMap(painter, layout, QRectF(0, 0, layout.size().width(), size.height() / scale), style);
    return picture;
}

namespace {

// As many lines as there is room for; the last one says by its dots that there is more, in the tool tip.
void drawSummary(QPainter &painter, const QRectF &room, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const int most = std::max(1, int(room.height() / metrics.lineSpacing()));
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    for (int at = 0; at < most; ++at) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width());
        const bool more = at == most - 1 && line.textStart() + line.textLength() < text.size();
        const QString shown = more ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, room.width())
                                   : text.mid(line.textStart(), line.textLength());
        painter.drawText(QPointF(room.left(), room.top() + at * metrics.lineSpacing() + metrics.ascent()), shown);
    }
    layout.endLayout();
}

}

TemplateCard::TemplateCard(const TemplateInfo &info, const QString &language, QWidget *parent)
    : QAbstractButton(parent),
      m_info(info)
{
    setText(info.name.value(language));
    setToolTip(info.summary.value(language));
    setAccessibleName(text());
    setAccessibleDescription(info.summary.value(language));
    setFocusPolicy(Qt::StrongFocus);
    setFixedSize(sizeHint());
}

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
    const QRectF frame(QPointF(1, 1), QSizeF(pictureSize()) - QSizeF(2, 2));
    QPainterPath outline;
    outline.addRoundedRect(frame, 8, 8);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(frame, colours.field);
    if (!m_picture.isNull())
        painter.drawPixmap(QPointF(0, 0), m_picture);
    painter.restore();
    painter.setPen(QPen(hasFocus() ? colours.accent : underMouse() ? colours.soft : colours.rule, hasFocus() ? 2 : 1));
    painter.drawPath(outline);
    painter.setPen(colours.ink);
    QFont title = font();
    title.setWeight(QFont::DemiBold);
    painter.setFont(title);
    const int top = pictureSize().height() + 6;
    painter.drawText(QRect(4, top, width() - 8, 20), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 8));
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    painter.setPen(colours.soft);
    drawSummary(painter, QRectF(4, top + 20, width() - 8, height() - top - 20), toolTip());
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
