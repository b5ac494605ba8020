#pragma once

#include "model/model.h"

namespace wend {

/// What to look for in the words of a workbook.
struct TextPattern
{
    QString text; ///< empty: found nowhere
    bool matchCase = false;
    /// Not within a longer word. Chinese and Japanese, written without spaces, are found anywhere.
    bool wholeWords = false;
    bool operator==(const TextPattern &) const = default;
};

struct TextSpan
{
    qsizetype at = 0;
    qsizetype length = 0;
    bool operator==(const TextSpan &) const = default;
};

/// Everywhere the pattern is in `text`, from left to right, none within another.
std::vector<TextSpan> spansOf(const TextPattern &pattern, const QString &text);

/// What a row is or belongs to; null ids where it is and belongs to none of the kind.
struct Whereabouts
{
    MapId map;
    StageId stage;
    LaneId lane;
    CardId card;
    FeelingId feeling;
    PathId path;
    PersonaId persona;
    bool operator==(const Whereabouts &) const = default;
};

/// One place where a pattern was found.
struct FoundText
{
    int table = 0; ///< tableIndex<Row>()
    qint64 row = 0;
    const char *column = ""; ///< as in RowTable<Row>::columns
    TextSpan span;
    QString text; ///< the whole of it
    Whereabouts where;

    /// The same text of the same row, whatever stands in it.
    bool isIn(const FoundText &other) const
    {
        return table == other.table && row == other.row && qstrcmp(column, other.column) == 0;
    }
};

/// Everywhere in the texts that people write, in reading order: map by map its own texts, stages, then lane by lane and
/// stage by stage; personas and the rest at the end.
std::vector<FoundText> findText(const Model &model, const TextPattern &pattern);

/// Whether a text is for people and not for programs (keys, hashes, codes).
template <class Row>
constexpr bool isForPeople(QString Row::*field)
{
    const auto none = [&](auto... technical) { return ((field != technical) && ...); };
    if constexpr (std::is_same_v<Row, Business>)
        return none(&Business::language, &Business::currency);
    else if constexpr (std::is_same_v<Row, Source>)
        return none(&Source::recipe, &Source::description);
    else if constexpr (std::is_same_v<Row, Metric>)
        return none(&Metric::key, &Metric::unit);
    else if constexpr (std::is_same_v<Row, Import>)
        return none(&Import::fileName, &Import::hash, &Import::encoding);
    else if constexpr (std::is_same_v<Row, Persona>)
        return none(&Persona::dimension, &Persona::dimensionValue); // as sources write them
    else if constexpr (std::is_same_v<Row, Picture>)
        return none(&Picture::name);
    else if constexpr (std::is_same_v<Row, Version>)
        return none(&Version::name); // of what is past
    else if constexpr (std::is_same_v<Row, FindingMark>)
        return none(&FindingMark::rule, &FindingMark::about);
    else
        return true;
}

}
