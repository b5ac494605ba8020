#pragma once

#include "support/openworkbook.h"

namespace wend::test {

/// The bakery of the templates, in English, without numbers, and a folder to put exports into.
struct BakeryWorkbook : OpenWorkbook
{
    BakeryWorkbook();

    const Model &model() const { return workbook->model(); }
    MapId map() const;
    /// Writes an export and gives its path; an empty folder is the test's own.
    QString write(const char *name, const QByteArray &bytes, const QString &into = {}) const;
};

}
