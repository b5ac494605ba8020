#pragma once

#include <QByteArray>
#include <QStringView>
#include <vector>

namespace wend {

// The one writer of CSV: RFC 4180 in UTF-8, with LF at the end of a record.

/// A record whose cells a reader finds again exactly as they are here.
QByteArray exactCsvRecord(const std::vector<QString> &cells);

/// A record for people, who open it in a spreadsheet: a text that would be run there as a formula gets an apostrophe in
/// front, which spreadsheets take for "this is text". Numbers stay numbers, negative ones too.
QByteArray safeCsvRecord(const std::vector<QString> &cells);

/// The mark in front of a file for people, which tells spreadsheets that it is UTF-8.
QByteArray csvMark();

/// The text of a cell without the apostrophe that safeCsvRecord() puts before it; any other cell as it is.
QStringView withoutGuard(QStringView cell);

}
