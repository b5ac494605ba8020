#pragma once

#include "inspector/fieldpanel.h"

namespace wend {

/// A source of numbers: its name, its metrics and where they are shown, its imports.
std::unique_ptr<FieldPanel> makeSourcePanel(const PanelContext &context, SourceId source);
/// One file that was read: what it brought, and what was left out of it.
std::unique_ptr<FieldPanel> makeImportPanel(const PanelContext &context, ImportId import);

}
