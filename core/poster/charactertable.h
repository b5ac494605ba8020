#pragma once

#include <QByteArray>
#include <QString>
#include <map>

namespace wend {

/// The /ToUnicode table of a font in a PDF: which text each glyph stands for. Source: Adobe Technical Note 5411.
/// A glyph without text, or with U+0000 as QPdfWriter writes it for what it does not know, is left out.
using CharacterTable = std::map<quint16, QString>;

/// Reads what bfchar and bfrange say; anything else is passed over.
CharacterTable readCharacterTable(const QByteArray &cmap);

QByteArray writeCharacterTable(const CharacterTable &table);

}
