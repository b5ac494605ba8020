#include "sorting/quotetext.h"

#include "look/stylesheet.h"
#include "sorting/quotemarks.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <cmath>

namespace wend {

namespace {

constexpr double leading = 1.45;  ///< of lines, times the letters' size
constexpr double maskSize = 0.75; ///< of a mask's letters, times the text's
constexpr QChar maskRoom = QChar(0x00a0);
constexpr int roomsAround = 2; ///< before and behind the word of a mask

}

QuoteText::QuoteText(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("quoteText"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizePolicy(policy);
    m_layout.setCacheEnabled(true);
}

void QuoteText::show(const QString &text, const QString &language)
{
    m_text = text;
    m_masks = masksIn(text);
    // Marks that stand there already are not drawn twice.
    const QString around = withoutMarks(text) == text ? betweenMarks(QString(), language) : QString();
    m_lead = around.size() / 2;
    m_shown = around.left(m_lead);
    qsizetype from = 0;
    for (const Mask &mask : m_masks) {
        m_shown.append(QStringView(text).mid(from, mask.at - from));
        m_shown += QString(roomsAround, maskRoom)
            + text.mid(mask.at + 1, mask.length - 2).replace(u' ', maskRoom).replace(u'-', QChar(0x2011))
            + QString(roomsAround, maskRoom);
        from = mask.at + mask.length;
    }
    m_shown.append(QStringView(text).mid(from));
    m_shown += around.mid(m_lead);
    m_shown.replace(u'\n', QChar::LineSeparator);
    m_under = m_current = -1;
    findPieces();
    setAccessibleName(m_text);
    setAccessibleDescription(tr("The arrows go from word to word, Enter masks one or shows what is masked."));
    lay();
}

// Where the quotation mark and the room around masks are in between.
qsizetype QuoteText::shownAt(qsizetype at) const
{
    qsizetype shown = at + m_lead;
    for (const Mask &mask : m_masks) {
        if (mask.at + mask.length <= at)
            shown += 2 * roomsAround - 2; // the brackets are not shown
    }
    return shown;
}

void QuoteText::findPieces()
{
    m_pieces.clear();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, m_text);
    qsizetype from = 0;
    const auto maskAt = [&](qsizetype at) {
        for (int mask = 0; mask < int(m_masks.size()); ++mask) {
            if (at >= m_masks[size_t(mask)].at && at < m_masks[size_t(mask)].at + m_masks[size_t(mask)].length)
                return mask;
        }
        return -1;
    };
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        const qsizetype start = std::exchange(from, to);
        if (const int mask = maskAt(start); mask >= 0) {
            const Mask &row = m_masks[size_t(mask)];
            if (m_pieces.empty() || m_pieces.back().mask != mask)
                m_pieces.push_back({row.at, row.length, mask});
            continue;
        }
        if (m_text[start].isLetterOrNumber())
            m_pieces.push_back({start, to - start, -1});
    }
}

QFont QuoteText::fontOf(int pixels) const
{
    QFont font = fontFor(this->font(), m_text);
    font.setPixelSize(pixels);
    font.setWeight(QFont::Medium);
    return font;
}

void QuoteText::prepare(QTextLayout &layout, int pixels) const
{
    const InterfaceColours colours = interfaceColours(lookOf(palette()));
    layout.setText(m_shown);
    layout.setFont(fontOf(pixels));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const Mask &mask : m_masks) {
        QTextLayout::FormatRange range;
        range.start = int(shownAt(mask.at));
        range.length = int(mask.length) - 2 + 2 * roomsAround;
        QFont small = fontOf(int(std::lround(pixels * maskSize)));
        range.format.setFont(small);
        range.format.setForeground(colours.soft);
        formats.append(range);
    }
    layout.setFormats(formats);
}

double QuoteText::layOut(QTextLayout &layout, int width) const
{
    const double line = std::ceil(layout.font().pixelSize() * leading);
    double top = 0;
    layout.beginLayout();
    for (QTextLine each = layout.createLine(); each.isValid(); each = layout.createLine()) {
        each.setLineWidth(std::max(1, width));
        each.setPosition({0, top + (line - each.height()) / 2});
        top += line;
    }
    layout.endLayout();
    return top;
}

int QuoteText::heightFor(int width, int pixels) const
{
    QTextLayout layout;
    prepare(layout, pixels);
    return int(std::ceil(layOut(layout, width)));
}

void QuoteText::setSize(int pixels)
{
    if (m_pixels == pixels)
        return;
    m_pixels = pixels;
    lay();
}

void QuoteText::lay()
{
    prepare(m_layout, m_pixels);
    setFixedHeight(std::max(1, int(std::ceil(layOut(m_layout, width())))));
    update();
}

void QuoteText::resizeEvent(QResizeEvent *event)
{
    if (event->oldSize().width() != width())
        lay();
}

void QuoteText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        lay();
}

std::vector<QRectF> QuoteText::rectsOf(const Piece &piece) const
{
    const bool isMask = piece.mask >= 0;
    const qsizetype from = shownAt(piece.at);
    const qsizetype to = isMask ? from + piece.length - 2 + 2 * roomsAround : from + piece.length;
    std::vector<QRectF> rects;
    for (int number = 0; number < m_layout.lineCount(); ++number) {
        const QTextLine line = m_layout.lineAt(number);
        const qsizetype start = std::max<qsizetype>(from, line.textStart());
        const qsizetype end = std::min<qsizetype>(to, line.textStart() + line.textLength());
        if (start >= end)
            continue;
        const double left = line.cursorToX(int(start));
        const double right = line.cursorToX(int(end));
        const double height = m_pixels * (isMask ? 1.1 : 1.3);
        const double middle = line.y() + line.height() / 2;
        rects.emplace_back(line.x() + left, middle - height / 2, right - left, height);
    }
    return rects;
}

QRect QuoteText::rectOf(const Piece &piece) const
{
    const std::vector<QRectF> rects = rectsOf(piece);
    return rects.empty() ? QRect() : rects.front().toAlignedRect();
}

const QuoteText::Piece *QuoteText::pieceAt(QPoint at) const
{
    for (const Piece &piece : m_pieces) {
        for (const QRectF &rect : rectsOf(piece)) {
            if (rect.contains(at))
                return &piece;
        }
    }
    return nullptr;
}

void QuoteText::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(palette());
    const InterfaceColours colours = interfaceColours(look);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int number = 0; number < int(m_pieces.size()); ++number) {
        const Piece &piece = m_pieces[size_t(number)];
        const bool isLit = number == m_under || (number == m_current && hasFocus());
        if (piece.mask < 0 && !isLit)
            continue;
        for (QRectF rect : rectsOf(piece)) {
            rect.adjust(piece.mask < 0 ? -2 : 0, 0, piece.mask < 0 ? 2 : 0, 0);
            painter.setPen(number == m_current && hasFocus() ? QPen(colours.accent, 1.6)
                    : isStrong(look)                         ? QPen(colours.border)
                                                             : QPen(Qt::NoPen));
            painter.setBrush(piece.mask >= 0 ? colours.rule : isLit ? QBrush(colours.hover) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(rect, 4, 4);
        }
    }
    painter.setPen(colours.ink);
    m_layout.draw(&painter, {});
}

void QuoteText::mouseMoveEvent(QMouseEvent *event)
{
    const Piece *piece = pieceAt(event->position().toPoint());
    const int under = piece ? int(piece - m_pieces.data()) : -1;
    if (under == m_under)
        return;
    m_under = under;
    setCursor(piece ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(!piece          ? QString()
            : piece->mask >= 0 ? tr("Click to keep what is masked here")
                               : tr("Click to mask “%1”").arg(m_text.mid(piece->at, piece->length)));
    update();
}

void QuoteText::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const Piece *piece = pieceAt(event->position().toPoint()))
        emit pressed(Piece(*piece)); // what is pressed may go with it
}

void QuoteText::leaveEvent(QEvent *)
{
    m_under = -1;
    update();
}

void QuoteText::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_pieces.size()) - 1;
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left) {
        const int by = event->key() == Qt::Key_Right ? 1 : -1;
        m_current = std::clamp(m_current + by, last < 0 ? -1 : 0, last);
        update();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current >= 0) {
        emit pressed(Piece(m_pieces[size_t(m_current)]));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void QuoteText::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

}
