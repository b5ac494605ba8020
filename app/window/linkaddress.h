#pragma once

#include "base/result.h"

#include <QUrl>

namespace wend {

/// Where a card's link leads: http, https and mailto addresses ("www.…" is one), and files that are there, relative ones seen from `folder`. The
/// error says why it leads nowhere: other kinds of addresses and programs are never opened.
Result<QUrl> linkAddress(const QString &link, const QString &folder);

}
