#pragma once

#include "exchange/maptables.h"

#include <QStringList>

namespace wend {

/// A text within one line, as it stands, whatever signs of Markdown are in it.
QString markdownText(const QString &text);
/// A row of cells that are Markdown already, and the rule below the head of a table.
QByteArray markdownRow(const QStringList &cells);
QByteArray markdownRule(qsizetype columns);
QByteArray markdownTable(const MapTable &table);

}
