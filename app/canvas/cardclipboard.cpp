#include "canvas/cardclipboard.h"

#include "canvas/gestures.h"
#include "edit/cardgroups.h"
#include "edit/lanes.h"
#include "exchange/jsonfield.h"
#include "model/lookup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <algorithm>
#include <map>

namespace wend {

namespace {

const QString ownType = QStringLiteral("application/x-wend-cards+json");
constexpr int mostCards = 20000; ///< of one paste: beyond that it was no map that was copied

/// Where a card stands on a map, counted in lanes and stages.
struct Standing
{
    int row = 0;
    int column = 0;
};

struct Piece
{
    Standing at; ///< from the first cell
    Card card;
};

Standing standingOf(const MapLayout &layout, const Card &card)
{
    Standing standing {0, layout.columnIndex(card.stage)};
    for (int row = 0; row < layout.laneIndex(card.lane); ++row)
        standing.row += holdsCards(layout.lanes()[size_t(row)].kind);
    return standing;
}

std::vector<Piece> piecesOf(const Model &model, const MapLayout &layout, const CardIds &cards)
{
    std::vector<Piece> pieces;
    for (CardId id : inReadingOrder(model, layout, cards)) {
        if (const Card *card = model.find(id))
            pieces.push_back({standingOf(layout, *card), *card});
    }
    if (pieces.empty())
        return pieces;
    Standing first = pieces.front().at;
    for (const Piece &piece : pieces)
        first = {std::min(first.row, piece.at.row), std::min(first.column, piece.at.column)};
    for (Piece &piece : pieces)
        piece.at = {piece.at.row - first.row, piece.at.column - first.column};
    return pieces;
}

QByteArray ownFormat(const std::vector<Piece> &pieces)
{
    QJsonArray list;
    for (const Piece &piece : pieces) {
        QJsonObject object {{QStringLiteral("row"), piece.at.row}, {QStringLiteral("column"), piece.at.column}};
        forEachColumn<Card>([&](const auto &column) { object.insert(QLatin1String(column.name), toJson(piece.card.*column.field)); });
        list.append(object);
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

std::vector<Piece> fromOwnFormat(const QByteArray &bytes)
{
    std::vector<Piece> pieces;
    const QJsonArray list = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        Piece piece;
        piece.at = {std::max(0, object[QLatin1String("row")].toInt()), std::max(0, object[QLatin1String("column")].toInt())};
        bool ok = true;
        forEachColumn<Card>([&](const auto &column) { ok = ok && fromJson(object[QLatin1String(column.name)], piece.card.*column.field); });
        if (ok && pieces.size() < mostCards)
            pieces.push_back(piece);
    }
    return pieces;
}

std::vector<Piece> fromText(const QString &text)
{
    std::vector<Piece> pieces;
    const bool isTable = text.contains(QChar(u'\t'));
    const std::vector<QStringList> rows = tableOf(text);
    for (int row = 0; row < int(rows.size()); ++row) {
        for (int column = 0; column < rows[size_t(row)].size(); ++column) {
            const QString cell = rows[size_t(row)][column].trimmed();
            if (cell.isEmpty() || pieces.size() >= mostCards)
                continue;
            Piece piece;
            piece.card.text = cell;
            piece.at = isTable ? Standing {row, column} : Standing {}; // lines without tabs are a list for one cell
            pieces.push_back(piece);
        }
    }
    return pieces;
}

QString quoted(const QString &cell)
{
    if (!cell.contains(QChar(u'\n')) && !cell.contains(QChar(u'\t')) && !cell.startsWith(QChar(u'"')))
        return cell;
    return QChar(u'"') + QString(cell).replace(QStringLiteral("\""), QStringLiteral("\"\"")) + QChar(u'"');
}

/// The texts by row and column; several cards of a cell stand one below the other.
std::vector<QStringList> textTable(const std::vector<Piece> &pieces)
{
    Standing last;
    for (const Piece &piece : pieces)
        last = {std::max(last.row, piece.at.row), std::max(last.column, piece.at.column)};
    std::vector<QStringList> table(size_t(last.row) + 1, QStringList(last.column + 1, QString()));
    for (const Piece &piece : pieces) {
        QString &cell = table[size_t(piece.at.row)][piece.at.column];
        cell += (cell.isEmpty() ? QString() : QStringLiteral("\n")) + piece.card.text;
    }
    return table;
}

QString asPlainText(const std::vector<QStringList> &table)
{
    if (table.size() == 1 && table.front().size() == 1) // one cell: a list
        return table.front().front();
    QStringList lines;
    for (const QStringList &row : table) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quoted(cell));
        lines.append(cells.join(QChar(u'\t')));
    }
    return lines.join(QChar(u'\n'));
}

QString asHtml(const std::vector<QStringList> &table)
{
    QString html = QStringLiteral("<table>");
    for (const QStringList &row : table) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : row)
            html += QStringLiteral("<td>%1</td>").arg(cell.toHtmlEscaped().replace(QChar(u'\n'), QStringLiteral("<br>")));
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

/// What a card of elsewhere may keep: what it points at has to be in this workbook.
Card welcome(Card card, const Model &model)
{
    card.id = {};
    if (!model.find(card.tool))
        card.tool = {};
    if (!model.find(card.answers))
        card.answers = {};
    if (!model.find(card.persona))
        card.persona = {};
    return card;
}

}

std::vector<QStringList> tableOf(const QString &text)
{
    std::vector<QStringList> rows {QStringList()};
    QString cell;
    bool inQuotes = false;
    bool atStart = true;
    const bool isTable = text.contains(QChar(u'\t'));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inQuotes) {
            if (c == QChar(u'"') && i + 1 < text.size() && text[i + 1] == QChar(u'"'))
                cell += text[++i];
            else if (c == QChar(u'"'))
                inQuotes = false;
            else
                cell += c;
        } else if (c == QChar(u'"') && atStart && isTable) {
            inQuotes = true;
            atStart = false;
        } else if (c == QChar(u'\t') || c == QChar(u'\n')) {
            rows.back().append(cell);
            cell.clear();
            atStart = true;
            if (c == QChar(u'\n'))
                rows.emplace_back();
        } else if (c != QChar(u'\r')) {
            cell += c;
            atStart = false;
        }
    }
    rows.back().append(cell);
    if (rows.back().size() == 1 && rows.back().front().isEmpty())
        rows.pop_back(); // a line break at the end
    return rows;
}

QMimeData *mimeOf(const Model &model, const MapLayout &layout, const CardIds &cards)
{
    const std::vector<Piece> pieces = piecesOf(model, layout, cards);
    if (pieces.empty())
        return nullptr;
    auto *mime = new QMimeData;
    const std::vector<QStringList> table = textTable(pieces);
    mime->setData(ownType, ownFormat(pieces));
    mime->setText(asPlainText(table));
    mime->setHtml(asHtml(table));
    return mime;
}

bool canPaste(const QMimeData *mime)
{
    return mime && (mime->hasFormat(ownType) || mime->hasText());
}

void paste(Board &board, const QMimeData *mime, const CellPlace &at)
{
    if (!canPaste(mime) || !board.hasMap())
        return;
    std::vector<Piece> pieces = mime->hasFormat(ownType) ? fromOwnFormat(mime->data(ownType)) : std::vector<Piece>();
    if (pieces.empty())
        pieces = fromText(mime->text());
    const MapLayout &layout = board.layout();
    std::vector<LaneId> lanes;
    for (int row = std::max(0, layout.laneIndex(at.lane)); row < int(layout.lanes().size()); ++row) {
        if (holdsCards(layout.lanes()[size_t(row)].kind))
            lanes.push_back(layout.lanes()[size_t(row)].id);
    }
    const int firstStage = layout.columnIndex(at.stage);
    if (pieces.empty() || lanes.empty() || firstStage < 0)
        return;
    CardIds added;
    const EditName name = pieces.size() == 1 ? EditName {QT_TRANSLATE_NOOP("Edit", "Paste a card"), {}}
                                             : EditName {QT_TRANSLATE_NOOP("Edit", "Paste %1 cards"), {QString::number(pieces.size())}};
    std::map<std::pair<size_t, int>, std::vector<Card>> cells;
    for (const Piece &piece : pieces) {
        const size_t row = std::min(size_t(piece.at.row), lanes.size() - 1);
        const int column = std::min(firstStage + piece.at.column, int(layout.columns().size()) - 1);
        cells[{row, column}].push_back(welcome(piece.card, board.model()));
    }
    const std::vector<ColumnBox> columns = layout.columns();
    const bool done = board.edit(name, [&](Edit &edit) {
        for (const auto &[place, cards] : cells) {
            for (CardId card : appendCards(edit, cards, lanes[place.first], columns[size_t(place.second)].id))
                added.push_back(card);
        }
    });
    if (done)
        board.select(added);
}

}
