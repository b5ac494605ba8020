#include "read/table.h"
#include "support/registry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace wend;

namespace {

class RefusingFiles : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNoTableIsRefusedInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("is empty");
        QTest::newRow("blank lines") << QByteArray("\r\n \r\n") << QStringLiteral("is empty");
        QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf") << QStringLiteral("is empty");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << QStringLiteral("is a picture");
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0\0\x10JFIF", 10) << QStringLiteral("is a picture");
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << QStringLiteral("is a PDF");
        QTest::newRow("database") << QByteArray("SQLite format 3\0rest", 20) << QStringLiteral("is a database");
        QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html><body>Sign in</body></html>")
                                  << QStringLiteral("is a web page");
        QTest::newRow("old spreadsheet") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
                                         << QStringLiteral("spreadsheet of an old kind");
        QByteArray noise;
        for (int i = 0; i < 4000; ++i)
            noise += char((i * 7919 + i / 13) % 251);
        QTest::newRow("noise") << noise << QStringLiteral("has no text");
    }

    void whatIsNoTableIsRefusedInOneSentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto file = readExportBytes(bytes, QStringLiteral("/some/where/export.csv"));
        QVERIFY(!file.isOk());
        QVERIFY2(file.error().text.contains(says), qPrintable(file.error().text));
        QVERIFY(file.error().text.contains(QStringLiteral("“export.csv”")));
        QVERIFY(file.error().text.contains(QStringLiteral("Nothing was changed.")));
    }

    void aFolderAndAMissingFileAreToldApart()
    {
        QTemporaryDir folder;
        QVERIFY(readExport(folder.path()).error().text.contains(QStringLiteral("is a folder")));
        QVERIFY(readExport(folder.filePath(QStringLiteral("none.csv")))
                    .error()
                    .text.contains(QStringLiteral("There is no file")));
    }

    void aWordAloneIsATableOfOneColumn()
    {
        const auto file = readExportBytes("Email\na@example.com\nb@example.com\n", QStringLiteral("list.csv"));
        QVERIFY(file.isOk());
        QCOMPARE(file->tables.size(), size_t(1));
        QCOMPARE(file->tables[0].rows.size(), size_t(2));
        QCOMPARE(file->tables[0].columns[0].name, QStringLiteral("Email"));
    }
};

const wend::test::Registered<RefusingFiles> registeredRefusingFiles;

}

#include "refusingfiles.moc"
