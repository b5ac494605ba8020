#pragma once

#include <QString>

namespace wend {

// What a person calls the rows and columns of model/columns.h, within a sentence and in the language of the interface.

/// “the map “Cakes””; where it has no name, or there are several, “3 maps”.
QString rowNoun(const QByteArray &table, const QString &row, int count);

/// “cards”: whatever a table holds. Also of what is stored in bulk.
QString tableNoun(const QByteArray &table);

/// “review date”; empty where it has no word, which a test keeps from happening.
QString columnNoun(const QByteArray &table, const QByteArray &column);

}
