#include "window/newfromfile.h"

#include "exchange/workbookjson.h"
#include "jobs/workbeside.h"
#include "start/filepreview.h"
#include "start/newworkbook.h"
#include "window/documentcontroller.h"
#include "window/prompts.h"

#include <QFileInfo>

namespace wend {

namespace {

struct Found
{
    FileContent content = FileContent::Numbers;
    Result<ReadMaps> maps;
};

}

NewFromFile::NewFromFile(DocumentController &documents, Prompts &prompts, QWidget *window)
    : QObject(window),
      m_documents(documents),
      m_prompts(prompts)
{
}

QWidget *NewFromFile::window() const { return qobject_cast<QWidget *>(parent()); }

void NewFromFile::start(const QString &language)
{
    if (const QString path = m_prompts.fileToStartFrom(); !path.isEmpty())
        makeOf(path, language);
}

void NewFromFile::makeOf(const QString &path, const QString &language)
{
    const QString name = QFileInfo(path).fileName();
    Found found {FileContent::Numbers, ReadMaps {}};
    const bool isStopped = runBeside(window(), tr("Reading “%1”…").arg(name), [&](const GoOn &) {
        found.content = contentOf(path);
        if (found.content != FileContent::Workbook)
            found.maps = readMaps(path);
    });
    if (isStopped)
        return;
    if (found.content == FileContent::Workbook) {
        m_documents.create(language, [&](Workbook &workbook) { return readJson(path, workbook); });
        return;
    }
    if (found.content == FileContent::Mermaid && !found.maps) {
        m_prompts.showError(found.maps.error());
        return;
    }
    FilePreview preview(name, found.content, found.maps, window());
    if (preview.exec() != QDialog::Accepted)
        return;
    if (!preview.takesNumbers())
        m_documents.create(language, [&](Workbook &workbook) { return addMaps(workbook, preview.maps(), name); });
    else if (m_documents.create(language, [&](Workbook &workbook) { return fillEmpty(workbook, language); }))
        emit numbersWanted({path});
}

}
