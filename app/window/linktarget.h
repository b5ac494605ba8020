#pragma once

#include "base/result.h"

#include <QUrl>

namespace wend {

/// Where a card's link leads.
struct LinkTarget
{
    /// A file that is no document of a known kind is shown in its folder, where a person sees what it is.
    enum class Way { Open, ShowFolder };

    QUrl url;      ///< what the desktop is asked to open: for ShowFolder the folder
    QString shown; ///< the whole address, or the file's path, as a person reads it
    Way way = Way::Open;
};

/// Links come with workbooks from elsewhere: pages of the web, mail without attachments, documents and pictures on this
/// computer are opened; relative files are seen from `folder`. The error says why a link leads nowhere: other kinds of
/// addresses, and files on other computers, which would be told who asks.
Result<LinkTarget> linkTarget(const QString &link, const QString &folder);

}
