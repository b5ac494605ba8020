#pragma once

#include "base/id.h"
#include "model/rows.h"

#include <vector>

namespace wend {

class Edit;

/// A card with what it refers to by name.
struct CardDraft
{
    Card card; ///< without ids
    QString tool;
    std::optional<double> toolCost; ///< a month
    QString persona;
    QString answers; ///< the text of the pain point
    std::vector<Evidence> evidence;
};

/// A map as other programs' files tell it, before it is one: by names and places, without ids. What is not said is
/// empty.
struct MapDraft
{
    struct Stage
    {
        QString name;
        QString question;
        std::optional<double> duration;
        DurationUnit durationUnit = DurationUnit::Days;
        QStringList steps; ///< each a column; without any the stage is one
    };

    struct Lane
    {
        LaneKind kind = LaneKind::Text;
        QString name;                              ///< empty: the kind's own
        std::vector<std::vector<CardDraft>> cards; ///< of each column, from top to bottom; none in lanes that hold no
                                                   ///< cards
        QStringList texts(int column) const;
    };

    struct Feeling
    {
        int column = 0;
        int value = 0;
        QString label;
        std::optional<double> at {}; ///< within its column, 0 to 1; not said: those of a column are spread over it
    };

    struct Curve
    {
        QString persona; ///< empty: the map's own
        MapKind kind = MapKind::AsItIs;
        std::vector<Feeling> points; ///< from left to right
    };

    QString title;
    QString goal;
    QString scenario;
    QString product;
    QString owner;
    QString tags;
    QDate reviewDate;
    MapKind kind = MapKind::AsItIs;
    QStringList personas;
    std::vector<Stage> stages;
    std::vector<Lane> lanes;
    std::vector<Curve> curves;

    int columnCount() const;
    int cardCount() const;
};

/// A map behind the others. Personas of these names that the workbook has are shown, others are made. The draft has a
/// stage.
MapId addMap(Edit &edit, const MapDraft &draft);

}
