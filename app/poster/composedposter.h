#pragma once

#include "poster/poster.h"

#include <memory>

namespace wend {

class FontSetter;

/// What a poster is made of, copied, so that it can be composed in another thread while the workbook is edited.
struct PosterSource
{
    Model model;
    MapId map;
    MapNumbers numbers;
};

/// A sheet with the setter that its layout refers to. For one thread: its texts are shaped when they are first drawn,
/// by the fonts of the thread that composed them.
class ComposedPoster
{
public:
    ComposedPoster(const PosterSource &source, const PosterOptions &options);
    ~ComposedPoster();
    const PosterPage &page() const { return m_page; }

private:
    std::unique_ptr<FontSetter> m_setter;
    PosterPage m_page;
};

}
