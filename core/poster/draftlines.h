#pragma once

#include "layout/text.h"

#include <QHash>
#include <vector>

namespace wend {

/// How high a text comes out where only that is asked for, as when a sheet is filled by trial: each of its words is
/// measured once, and lines are counted from those widths, whatever the width that is tried. Nearly what the setter
/// would make, and never drawn.
class DraftLines
{
public:
    /// The setter must outlive it.
    explicit DraftLines(const TextSetter &setter) : m_setter(setter) { }

    std::shared_ptr<const SetText> set(const QString &text, const TextStyle &style, double width, int maxLines) const;

private:
    struct Piece
    {
        double width = 0;   ///< without the blanks behind it
        double advance = 0; ///< with them
        bool endsLine = false;
    };
    struct Key
    {
        QString text;
        double size;
        int look;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.text, key.size, key.look); }
    };
    using Pieces = std::vector<Piece>;

    const Pieces &piecesOf(const QString &text, const TextStyle &style) const;
    double widthOf(const QString &word, const TextStyle &style) const;

    const TextSetter &m_setter;
    mutable QHash<Key, std::shared_ptr<const Pieces>> m_pieces;
    mutable QHash<Key, double> m_words;
};

}
