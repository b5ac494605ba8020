#pragma once

#include "model/model.h"
#include "store/edit.h"

#include <QByteArray>
#include <QTemporaryDir>

namespace wend::test {

/// A workbook with numbers, pictures, paths, steps, evidence and refused rows, in which no table is empty and no column
/// unsaid; made once a program. A table or a column that is new must be filled here: the making stops and names it.
class WorkbookWithEverything
{
public:
    static const WorkbookWithEverything &get();

    const QByteArray &bytes() const { return m_bytes; }
    const Model &model() const { return m_model; }
    /// For tests that need it as a file: a fresh copy.
    void writeTo(const QString &path) const;

private:
    WorkbookWithEverything();

    QByteArray m_bytes;
    Model m_model;
};

/// What stands in the text of one card of it and nowhere else: by it a card is found in damaged bytes and in what
/// repair made of them.
QByteArray markOf(CardId card);

/// Adds what the templates and imports leave unsaid.
void sayEverything(Edit &edit, const Model &model);

}
