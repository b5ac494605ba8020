#pragma once

#include "model/rows.h"

#include <QObject>
#include <QSet>

namespace wend {

class Prompts;
struct LinkTarget;
class Workspace;

/// Follows the links of cards. Another map is shown at once, with a way back; web pages and files are opened by the
/// desktop, once a person has seen the whole address and said yes.
class LinkOpening : public QObject
{
    Q_OBJECT

public:
    LinkOpening(Workspace &workspace, Prompts &prompts, QObject *parent = nullptr);

    void open(CardId card);
    /// To the card whose link was followed to another map last.
    void back();
    bool canGoBack() const;
    /// Another workbook: what was followed means nothing there.
    void forget();

signals:
    void reported(const QString &text);

private:
    bool isAllowed(const LinkTarget &target) const;

    Workspace &m_workspace;
    Prompts &m_prompts;
    QSet<QString> m_allowed; ///< addresses a person said yes to, for as long as the window is open
    std::vector<std::pair<MapId, CardId>> m_way;
};

}
