#pragma once

#include <QString>
#include <vector>

namespace wend {

/// A page of the help.
struct HelpTopic
{
    QString title;
    QString text; ///< Markdown, without the title
};

/// The help in one of languages(), from resources/help, with the keys that commands have now; last all shortcuts.
std::vector<HelpTopic> helpTopics(const QString &language);

/// Whether each of the words stands somewhere in the page.
bool speaksOf(const HelpTopic &topic, const QString &words);

}
