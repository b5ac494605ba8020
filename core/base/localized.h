#pragma once

#include <QString>

namespace wend {

/// A sentence in the language of a document rather than of the interface: what stands on a map or a poster.
/// `text` is marked for lupdate with QT_TRANSLATE_NOOP(context, text); `language` is one of languages().
/// A negative `count` means that there is no plural.
QString localized(
    const char *context, const char *text, const QString &language, const char *note = nullptr, int count = -1);

}
