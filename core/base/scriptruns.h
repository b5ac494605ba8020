#pragma once

#include <QStringView>
#include <vector>

namespace wend {

/// Which kind of font a piece of text is set in.
enum class Script {
    Latin, ///< Latin and every other script that is neither of the two below
    Cjk,   ///< Chinese characters, kana, hangul, bopomofo, and the punctuation that belongs to them
    Emoji, ///< whole sequences: families, flags, skin tones, keycaps
};

struct ScriptRun
{
    qsizetype start = 0; ///< in UTF-16 units
    qsizetype length = 0;
    Script script = Script::Latin;
    bool operator==(const ScriptRun &) const = default;
};

/// Splits a text into runs that follow each other without gaps; neighbours differ in script.
/// Quotes, dashes and dots that both worlds use (“ ” ‘ ’ — … ·) go with the text around them, so that they are wide
/// in a Chinese sentence and narrow in an English one.
std::vector<ScriptRun> scriptRuns(QStringView text);

}
