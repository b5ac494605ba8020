#include "window/quotesorting.h"

#include "base/language.h"
#include "sorting/sortingdialog.h"
#include "window/prompts.h"
#include "window/workspace.h"

namespace wend {

QuoteSorting::QuoteSorting(Workspace &workspace, Prompts &prompts, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_prompts(prompts)
{
}

void QuoteSorting::open()
{
    m_workspace.commit();
    if (m_workbook != m_workspace.workbook()) {
        m_workbook = m_workspace.workbook();
        m_originals = {};
    }
    auto *dialog
        = new SortingDialog(*m_workbook, m_workspace.map(), interfaceLanguage(), m_originals, m_workspace.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileChooser([this] { return m_prompts.filesToImport().value(0); });
    connect(dialog, &SortingDialog::failed, this, &QuoteSorting::failed);
    dialog->QDialog::open();
}

}
