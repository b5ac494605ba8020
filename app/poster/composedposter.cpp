#include "poster/composedposter.h"

#include "model/lookup.h"
#include "render/fontsetter.h"

namespace wend {

ComposedPoster::ComposedPoster(const PosterSource &source, const PosterOptions &options)
    : m_setter(std::make_unique<FontSetter>(
        options.language.isEmpty() ? businessOf(source.model).language : options.language, Shaping::AtOnce)),
      m_page(composePoster(source.model, source.map, source.numbers, options, *m_setter))
{
}

ComposedPoster::~ComposedPoster() = default;

}
