#pragma once

#include "render/setlines.h"

#include <QString>

namespace wend {

struct Families;

/// One paragraph to be set; see FontSetter for what the numbers mean.
struct Paragraph
{
    QString text;
    TextStyle style;
    double width = 0;
    int maxLines = 0;
};

/// Breaks, measures and shapes. `complete` tells whether all of the text is there, or "…" stands for the rest.
struct Typeset
{
    std::shared_ptr<const SetLines> lines;
    bool complete = true;
};

Typeset typeset(const Paragraph &paragraph, const Families &families, const QString &language,
    const std::shared_ptr<EmojiPictures> &emoji);

/// For a machine without any font: empty lines of a likely size, so that layout goes on.
std::shared_ptr<const SetLines> typesetBlank(const Paragraph &paragraph);

}
