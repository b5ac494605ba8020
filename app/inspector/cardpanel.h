#pragma once

#include "inspector/fieldpanel.h"

class QToolButton;

namespace wend {

class ChoiceField;
class EvidenceField;

/// What the panels of all kinds of cards share.
class CardPanel : public RowPanel<Card>
{
public:
    explicit CardPanel(const PanelContext &context);

    void show(const Selection &selection) override;
    void refresh(const Changes &changes) override;
    void commit() override;

protected:
    static QString translated(const char *text) { return QCoreApplication::translate("Inspector", text); }

    void addText(const QString &caption, int lines);
    void addOwner();
    void addChannelAndDevice();
    void addTool();
    /// Evidence, notes, links and persona.
    void addRest();

private:
    void addLinks();
    void fillPersonas();
    void fillMaps();
    void followLink();

    EvidenceField *m_evidence = nullptr;
    ChoiceField *m_persona = nullptr;
    ChoiceField *m_linkedMap = nullptr;
    QToolButton *m_open = nullptr;
};

}
