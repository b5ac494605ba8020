#pragma once

#include <QObject>

namespace wend {

class DocumentController;
class Prompts;

/// File > New from a file…: asks for the file, reads it beside the window, shows what was found and makes a workbook.
class NewFromFile : public QObject
{
    Q_OBJECT

public:
    NewFromFile(DocumentController &documents, Prompts &prompts, QWidget *window);

    void start(const QString &language);

signals:
    /// It holds numbers: an empty map was made, to which they are to be imported.
    void numbersWanted(const QStringList &paths);

private:
    QWidget *window() const;
    void makeOf(const QString &path, const QString &language);

    DocumentController &m_documents;
    Prompts &m_prompts;
};

}
