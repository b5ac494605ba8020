#include "support/exportcases.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace wend::test {

namespace {

const QString expectedName = QStringLiteral("expected.txt");

}

void addExportCases(const QString &kind)
{
    QTest::addColumn<QString>("folder");
    const QDir data(QStringLiteral(WEND_TEST_DATA "/") + kind);
    for (const QString &name : data.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << data.filePath(name);
}

QString exportOf(const QString &folder)
{
    const QStringList names = QDir(folder).entryList(QDir::Files);
    const auto name
        = std::find_if(names.begin(), names.end(), [](const QString &each) { return each != expectedName; });
    return name == names.end() ? QString() : QDir(folder).filePath(*name);
}

QString unexpectedIn(const QString &folder, const QString &text)
{
    QFile expected(QDir(folder).filePath(expectedName));
    if (qEnvironmentVariableIsSet("WEND_UPDATE_EXPECTED")) {
        const QByteArray bytes = text.toUtf8();
        return expected.open(QIODevice::WriteOnly) && expected.write(bytes) == bytes.size() ? QString()
                                                                                            : expected.errorString();
    }
    if (!expected.open(QIODevice::ReadOnly))
        return expected.errorString();
    const QStringList want = QString::fromUtf8(expected.readAll()).split(u'\n');
    const QStringList got = text.split(u'\n');
    for (int line = 0; line < qMax(want.size(), got.size()); ++line) {
        if (got.value(line) != want.value(line) || (line < got.size()) != (line < want.size()))
            return QStringLiteral("line %1 is\n%2\ninstead of\n%3")
                .arg(line + 1)
                .arg(got.value(line, QStringLiteral("not there")), want.value(line, QStringLiteral("none")));
    }
    return {};
}

}
