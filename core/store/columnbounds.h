#pragma once

#include "model/rows.h"

#include <limits>
#include <tuple>

// What a column's numbers may be beyond their type: the tables check it (store/schema), and repair keeps to it
// (store/salvagedrow).

namespace wend {

template <class Row, class Field>
struct ColumnBounds
{
    Field Row::*field;
    double least;
    double most;
    bool isAbove; ///< `least` itself is too little
};

constexpr double unbounded = std::numeric_limits<double>::infinity();
constexpr double longest = 100'000; ///< of anything drawn, in map units: far more than a person can pull it to

template <class Row, class Field>
constexpr ColumnBounds<Row, Field> between(Field Row::*field, double least, double most)
{
    return {field, least, most, false};
}
template <class Row, class Field>
constexpr ColumnBounds<Row, Field> atLeast(Field Row::*field, double least)
{
    return {field, least, unbounded, false};
}
template <class Row, class Field>
constexpr ColumnBounds<Row, Field> above(Field Row::*field, double least, double most)
{
    return {field, least, most, true};
}

template <class Row>
constexpr auto columnBounds = std::make_tuple();
template <>
inline constexpr auto columnBounds<Persona> = std::make_tuple(
    between(&Persona::share, 0, 1), between(&Persona::age, 0, 150));
template <>
inline constexpr auto columnBounds<Map> = std::make_tuple(
    above(&Map::namesWidth, 0, longest), atLeast(&Map::unitCost, 0));
template <>
inline constexpr auto columnBounds<Stage> = std::make_tuple(
    between(&Stage::target, 0, 1), atLeast(&Stage::duration, 0), above(&Stage::width, 0, longest));
template <>
inline constexpr auto columnBounds<Lane> = std::make_tuple(above(&Lane::height, 0, longest));
template <>
inline constexpr auto columnBounds<Path> = std::make_tuple(between(&Path::share, 0, 1));
template <>
inline constexpr auto columnBounds<Card> = std::make_tuple(atLeast(&Card::span, 1), between(&Card::severity, 1, 5),
    between(&Card::impact, 1, 3), between(&Card::effort, 1, 3), atLeast(&Card::timesAMonth, 0));
template <>
inline constexpr auto columnBounds<Explanation> = std::make_tuple(atLeast(&Explanation::explains, 0));
template <>
inline constexpr auto columnBounds<Evidence> = std::make_tuple(between(&Evidence::score, 0, 1));
template <>
inline constexpr auto columnBounds<Feeling> = std::make_tuple(
    between(&Feeling::at, 0, 1), between(&Feeling::value, -100, 100));

/// Calls `each` with the bounds of every column of a row type that has some.
template <class Row, class Each>
void forEachBounds(Each &&each)
{
    std::apply([&](const auto &...bounds) { (each(bounds), ...); }, columnBounds<Row>);
}

}
