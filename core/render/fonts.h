#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace wend {

/// Whose forms of the shared characters are drawn: 骨 直 門 differ between them.
enum class Region { China, Taiwan, HongKong, Japan, Korea };

/// The families for each script of a document, best first; only what this machine has. A list may be empty where
/// nothing is. The first family decides which fallbacks Qt remembers for the rest of the process, so a regional family
/// always comes first in its own run and never behind Inter.
struct Families
{
    QStringList latin;
    QStringList china;
    QStringList taiwan;
    QStringList hongKong;
    QStringList japan;
    QStringList korea;
    QStringList emoji;

    const QStringList &cjk(Region region) const;
};

/// Makes Inter, which travels with the program, known to Qt. Cheap after the first time; needs a QGuiApplication and
/// its thread.
void loadFonts();

/// What this machine offers, after loadFonts().
Families availableFamilies();

/// The forms for a text in a document of `language` ("zh_CN", "zh-TW", "ja", "en", …). A text that is mostly kana is
/// Japanese and one with more hangul than hanzi is Korean, whatever the document says. Documents in other languages
/// show Chinese as China does.
Region regionOf(const QString &language, QStringView text);

/// Whether text can be measured at all. Without any font Qt's glyph lists cannot be asked for (Qt 6.4 crashes).
bool haveFonts();

}
