#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <vector>

namespace wend::test {

/// A workbook's file changed in one way. `make` writes it to a path; false where SQLite would not take the change.
struct Mutation
{
    QByteArray name;
    std::function<bool(const QString &path)> make;
};

/// Bits, bytes, ranges, pages, header fields and lengths changed, the same at every run.
std::vector<Mutation> byteMutations(const QByteArray &whole);

/// Every column of every table (also those that are not rows of the model) with values that it cannot have.
std::vector<Mutation> rowMutations(const QByteArray &whole);

}
