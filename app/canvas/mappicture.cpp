#include "canvas/mappicture.h"

#include "render/mappainter.h"

#include <QBuffer>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QSvgGenerator>
#include <cmath>

namespace wend {

namespace {

constexpr double sharpness = 2;
constexpr double mostPixels = 60e6;
constexpr double edge = 10; ///< map units around it

struct Motif
{
    QRectF area;
    CardIds cards; ///< only these; empty: all that is there
};

Motif motifOf(const Board &board)
{
    const CardIds cards = cardsOf(board.selection());
    QRectF area = cards.empty() ? QRectF() : board.rectOf(board.selection());
    if (const auto *lane = std::get_if<LaneId>(&board.selection()))
        area = board.layout().rectOf(*lane);
    else if (const auto *stage = std::get_if<StageId>(&board.selection()))
        area = board.layout().columnRect(*stage);
    else if (const auto *cell = std::get_if<CellPlace>(&board.selection()))
        area = board.layout().cellRect(cell->stage, cell->lane);
    if (area.isNull())
        area = QRectF(QPointF(), board.layout().size());
    return {area.adjusted(-edge, -edge, edge, edge), cards};
}

void paint(QPainter &painter, const Board &board, const Motif &motif)
{
    MapStyle style;
    style.theme = Theme::onPaper();
    style.shadow = Shadow::Soft;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-motif.area.topLeft());
    painter.fillRect(motif.area, style.theme.paper);
    if (motif.cards.empty())
        paintMap(painter, board.layout(), motif.area, style);
    for (const CardId card : motif.cards)
        paintCard(painter, board.layout(), card, board.layout().rectOf(card).topLeft(), style);
}

}

QMimeData *copiedAsPicture(const Board &board)
{
    if (!board.hasMap())
        return nullptr;
    const Motif motif = motifOf(board);
    const double pixels = motif.area.width() * motif.area.height();
    const double scale = std::min(sharpness, std::sqrt(mostPixels / pixels));
    QImage image((motif.area.size() * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    {
        QPainter painter(&image);
        painter.scale(scale, scale);
        paint(painter, board, motif);
    }
    QByteArray svg;
    QBuffer buffer(&svg);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(motif.area.size().toSize());
    generator.setViewBox(QRectF(QPointF(), motif.area.size()));
    {
        QPainter painter(&generator);
        paint(painter, board, motif);
    }
    auto *mime = new QMimeData;
    mime->setImageData(image);
    mime->setData(QStringLiteral("image/svg+xml"), svg);
    return mime;
}

}
