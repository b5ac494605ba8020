#pragma once

#include "read/celldate.h"

namespace wend {

/// A time behind a date: "T01:00:00Z", " 09:30 pm", ", 12:00 AM", " 11:11:26 +0530", "10时05分20秒", "下午3:20". Moves
/// `at` behind it.
bool scanTime(QStringView text, qsizetype &at, WrittenDate &written);

/// A week or a quarter with its year in the dress of any of the languages: "KW 10 2026", "2026-W10", "T1 2026",
/// "2026年第1季度".
std::optional<WrittenDate> scanPartOfYear(QStringView text, qsizetype &at);

}
