// Every sentence stands in both Chinese files, finished: what lupdate finds in the sources is compared with what is there.

#include "support/registry.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace wend::test {

namespace {

struct Message
{
    QString context;
    QString source;
    QString translation;
    bool finished = true;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append({context, {}, {}, true});
        else if (xml.name() == QLatin1String("source"))
            messages.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            messages.last().finished = xml.attributes().value(QLatin1String("type")).isEmpty();
            messages.last().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    return messages;
}

}

class Translations : public QObject
{
    Q_OBJECT

private slots:
    void areComplete_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("simplified") << QStringLiteral("zh_CN");
        QTest::newRow("traditional") << QStringLiteral("zh_TW");
    }

    void areComplete()
    {
        QFETCH(QString, language);
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("wend_%1.ts").arg(language));
        QVERIFY(QFile::copy(QStringLiteral(WEND_SOURCE_DIR "/translations/wend_%1.ts").arg(language), copy));
        QProcess lupdate;
        lupdate.start(QStringLiteral(WEND_LUPDATE), {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none"),
            QStringLiteral(WEND_SOURCE_DIR "/core"), QStringLiteral(WEND_SOURCE_DIR "/app"), QStringLiteral("-ts"), copy});
        QVERIFY(lupdate.waitForFinished(120000));
        QCOMPARE(lupdate.exitCode(), 0);

        const QList<Message> messages = messagesOf(copy);
        QVERIFY(messages.size() > 100);
        QStringList missing;
        for (const Message &message : messages) {
            if (!message.finished || message.translation.isEmpty())
                missing << message.context + QStringLiteral(": ") + message.source;
        }
        QVERIFY2(missing.isEmpty(),
            qPrintable(QStringLiteral("%1 sentences without a translation, such as\n%2").arg(missing.size()).arg(missing.mid(0, 10).join(QLatin1Char('\n')))));
    }

    void keepTheirPlaceholders()
    {
        for (const char *language : {"zh_CN", "zh_TW"}) {
            for (const Message &message : messagesOf(QStringLiteral(WEND_SOURCE_DIR "/translations/wend_%1.ts").arg(QLatin1String(language)))) {
                for (const char *placeholder : {"%1", "%2", "%3", "%L1", "%n"}) {
                    const QString mark = QLatin1String(placeholder);
                    if (message.source.contains(mark))
                        QVERIFY2(message.translation.contains(mark), qPrintable(QLatin1String(language) + QStringLiteral(": ") + message.source));
                }
            }
        }
    }
};

namespace {
const Registered<Translations> registered;
}

}

#include "translations.moc"
