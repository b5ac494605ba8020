#pragma once

#include "layout/boxes.h"

namespace wend {

/// A persona's card for a poster: picture, name, quote and what moves them.
struct PersonaBox
{
    struct Row
    {
        PlacedText name;  ///< "Wants"
        PlacedText words; ///< what
    };
    QSizeF size;
    QPointF avatar; ///< centre
    double avatarRadius = 0;
    int skin = 0, hair = 0, hairColour = 0;
    QColor colour;
    PlacedPicture picture; ///< in place of the drawn face; its rectangle means nothing
    PlacedText label;      ///< "Maya, 34"
    PlacedText quote;
    std::vector<Row> rows;
};

enum class PersonaDetail {
    Full,    ///< name, quote, wants and worries below each other
    Strip,   ///< the same, low and wide: wants and worries beside name and quote
    Compact, ///< of several on one poster: name, quote and what it wants
    Name     ///< of many: the name alone
};

/// In map units, from (0, 0): as wide as its words, `width` at most.
PersonaBox layPersona(
    const Persona &persona, PersonaDetail detail, double width, const TextSetter &setter, const QString &language);

}
