#include "exchange/clippingjson.h"

#include "base/picturebytes.h"
#include "exchange/jsonfield.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wend {

namespace {

constexpr qsizetype mostCards = 20000; ///< of one paste: beyond that it was no map that was copied
constexpr int farthest = 100000;       ///< rows and columns

template <class Row>
QJsonObject rowToJson(const Row &row)
{
    QJsonObject object;
    forEachColumn<Row>(
        [&](const auto &column) { object.insert(QLatin1String(column.name), toJson(row.*column.field)); });
    return object;
}

/// A field that is not there keeps its default.
template <class Row>
bool rowFromJson(const QJsonValue &value, Row &row)
{
    const QJsonObject object = value.toObject();
    bool good = value.isObject();
    forEachColumn<Row>([&](const auto &column) {
        const auto found = object.constFind(QLatin1String(column.name));
        good = good && (found == object.constEnd() || fromJson(*found, row.*column.field));
    });
    return good;
}

QJsonObject cardToJson(const ClippedCard &clip)
{
    QJsonArray evidence;
    for (const Evidence &each : clip.evidence)
        evidence.append(rowToJson(each));
    QJsonObject object {{QStringLiteral("row"), clip.row}, {QStringLiteral("column"), clip.column},
        {QStringLiteral("card"), rowToJson(clip.card)}, {QStringLiteral("evidence"), evidence},
        {QStringLiteral("tool"), clip.tool}, {QStringLiteral("persona"), clip.persona},
        {QStringLiteral("linkedMap"), clip.linkedMap}, {QStringLiteral("toolCost"), toJson(clip.toolCost)}};
    if (!clip.picture.bytes.isEmpty())
        object.insert(QStringLiteral("picture"), rowToJson(clip.picture));
    return object;
}

bool readEvidence(const QJsonArray &list, ClippedCard &clip)
{
    for (const QJsonValue &value : list) {
        if (!rowFromJson(value, clip.evidence.emplace_back()))
            return false;
    }
    return true;
}

bool isIn(int number, int after) { return number >= 0 && number < after; }

bool readCard(const QJsonObject &object, ClippedCard &clip)
{
    clip.row = object[QLatin1String("row")].toInt(-1);
    clip.column = object[QLatin1String("column")].toInt(-1);
    clip.tool = object[QLatin1String("tool")].toString();
    clip.persona = object[QLatin1String("persona")].toString();
    clip.linkedMap = object[QLatin1String("linkedMap")].toString();
    const QJsonValue picture = object[QLatin1String("picture")];
    if (picture.isObject() && (!rowFromJson(picture, clip.picture) || pictureSize(clip.picture.bytes).isEmpty()))
        clip.picture = {}; // the card is worth more than its picture
    return isIn(clip.row, farthest) && isIn(clip.column, farthest)
        && rowFromJson(object[QLatin1String("card")], clip.card)
        && readEvidence(object[QLatin1String("evidence")].toArray(), clip)
        && fromJson(object[QLatin1String("toolCost")], clip.toolCost);
}

bool readLane(const QJsonObject &object, Clipping &clipping)
{
    ClippedLane lane;
    for (const QJsonValue &name : object[QLatin1String("columns")].toArray())
        lane.columns.append(name.toString());
    for (const QJsonValue &value : object[QLatin1String("feelings")].toArray()) {
        ClippedFeeling &clip = lane.feelings.emplace_back();
        clip.column = value[QLatin1String("column")].toInt(-1);
        clip.persona = value[QLatin1String("persona")].toString();
        if (!isIn(clip.column, int(lane.columns.size())) || !rowFromJson(value[QLatin1String("feeling")], clip.feeling))
            return false;
    }
    const bool columnsAreThere = std::all_of(clipping.cards.begin(), clipping.cards.end(),
        [&](const ClippedCard &clip) { return clip.column < lane.columns.size(); });
    if (!columnsAreThere || !fromJson(object[QLatin1String("map")], lane.map)
        || !rowFromJson(object[QLatin1String("lane")], lane.lane))
        return false;
    clipping.lane = lane;
    return true;
}

}

QByteArray toJson(const Clipping &clipping)
{
    QJsonArray cards;
    for (const ClippedCard &clip : clipping.cards)
        cards.append(cardToJson(clip));
    QJsonArray paths;
    for (const ClippedPath &clip : clipping.paths)
        paths.append(QJsonObject {{QStringLiteral("from"), clip.from}, {QStringLiteral("to"), clip.to},
            {QStringLiteral("path"), rowToJson(clip.path)}});
    QJsonObject object {{QStringLiteral("cards"), cards}, {QStringLiteral("paths"), paths}};
    if (clipping.lane) {
        QJsonArray feelings;
        for (const ClippedFeeling &clip : clipping.lane->feelings) {
            feelings.append(QJsonObject {{QStringLiteral("column"), clip.column},
                {QStringLiteral("persona"), clip.persona}, {QStringLiteral("feeling"), rowToJson(clip.feeling)}});
        }
        object.insert(QStringLiteral("lane"),
            QJsonObject {{QStringLiteral("map"), toJson(clipping.lane->map)},
                {QStringLiteral("lane"), rowToJson(clipping.lane->lane)},
                {QStringLiteral("columns"), QJsonArray::fromStringList(clipping.lane->columns)},
                {QStringLiteral("feelings"), feelings}});
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Clipping> clippingFromJson(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QJsonArray cards = object[QLatin1String("cards")].toArray();
    Clipping clipping;
    if (cards.size() > mostCards)
        return std::nullopt;
    for (const QJsonValue &value : cards) {
        if (!readCard(value.toObject(), clipping.cards.emplace_back()))
            return std::nullopt;
    }
    for (const QJsonValue &value : object[QLatin1String("paths")].toArray()) {
        ClippedPath &clip = clipping.paths.emplace_back();
        clip.from = value[QLatin1String("from")].toInt(-1);
        clip.to = value[QLatin1String("to")].toInt(-1);
        if (!isIn(clip.from, int(cards.size())) || !isIn(clip.to, int(cards.size())) || clip.from == clip.to
            || !rowFromJson(value[QLatin1String("path")], clip.path))
            return std::nullopt;
    }
    if (object.contains(QLatin1String("lane")) && !readLane(object[QLatin1String("lane")].toObject(), clipping))
        return std::nullopt;
    if (clipping.cards.empty() && !clipping.lane)
        return std::nullopt;
    return clipping;
}

}
