#pragma once

#include "layout/text.h"

namespace wend::test {

/// Sets text without fonts: every character is 0.6 of its size wide, lines break at spaces, and within words that are
/// too long.
class PlainSetter : public TextSetter
{
public:
    std::shared_ptr<const SetText> set(
        const QString &text, const TextStyle &style, double width, int maxLines = 0) const override;

    mutable int count = 0; ///< of texts that were set
};

}
