#pragma once

#include <QStringView>

namespace wend {

/// Length in UTF-16 units of the emoji sequence at `start`, 0 where none begins. Source: Unicode Technical Standard 51
/// (emoji sequences) with the property Emoji_Presentation; a sign that is text by default needs U+FE0F to be one.
qsizetype emojiLength(QStringView text, qsizetype start);

}
