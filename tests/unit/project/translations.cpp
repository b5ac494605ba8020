// Every sentence stands in both Chinese files, finished, and every plural in the English one: what lupdate finds in the
// sources is compared with what is there.

#include "base/localized.h"
#include "support/registry.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
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
        QTest::addColumn<QStringList>("only");
        QTest::addColumn<int>("atLeast");
        QTest::newRow("simplified") << QStringLiteral("zh_CN") << QStringList {} << 100;
        QTest::newRow("traditional") << QStringLiteral("zh_TW") << QStringList {} << 100;
        QTest::newRow("English plurals") << QStringLiteral("en") << QStringList {QStringLiteral("-pluralonly")} << 5;
    }

    void areComplete()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, only);
        QFETCH(int, atLeast);
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("wend_%1.ts").arg(language));
        QVERIFY(QFile::copy(QStringLiteral(WEND_SOURCE_DIR "/translations/wend_%1.ts").arg(language), copy));
        QProcess lupdate;
        lupdate.start(QStringLiteral(WEND_LUPDATE),
            only
                + QStringList {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                    QStringLiteral("none"), QStringLiteral(WEND_SOURCE_DIR "/core"),
                    QStringLiteral(WEND_SOURCE_DIR "/app"), QStringLiteral("-ts"), copy});
        QVERIFY(lupdate.waitForFinished(120000));
        QCOMPARE(lupdate.exitCode(), 0);

        const QList<Message> messages = messagesOf(copy);
        QVERIFY(messages.size() >= atLeast);
        QStringList missing;
        for (const Message &message : messages) {
            if (!message.finished || message.translation.isEmpty())
                missing << message.context + QStringLiteral(": ") + message.source;
        }
        QVERIFY2(missing.isEmpty(),
            qPrintable(QStringLiteral("%1 sentences without a translation, such as\n%2")
                           .arg(missing.size())
                           .arg(missing.mid(0, 10).join(QLatin1Char('\n')))));
    }

    /// lupdate takes a sentence's context from the class around it, and does not look into macros of our own: a
    /// function called tr in a plain namespace, or QT_TRANSLATE_NOOP behind a #define, would never find its
    /// translation.
    void areFiledWhereTheyAreLookedUp()
    {
        for (const Message &message : messagesOf(QStringLiteral(WEND_SOURCE_DIR "/translations/wend_zh_CN.ts")))
            QVERIFY2(
                !message.context.isEmpty() && message.context != QLatin1String("wend"), qPrintable(message.source));
        for (const char *folder : {"/core", "/app"}) {
            QDirIterator sources(QStringLiteral(WEND_SOURCE_DIR) + QLatin1String(folder),
                {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
            static const QRegularExpression hidden(QStringLiteral("#define[^\\n]*QT_TR(ANSLATE)?_NOOP"));
            while (sources.hasNext()) {
                QFile file(sources.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!QString::fromUtf8(file.readAll()).contains(hidden), qPrintable(file.fileName()));
            }
        }
    }

    /// lupdate passes over what it does not understand, such as QT_TRANSLATE_NOOP within translate().
    void areAllFound()
    {
        QSet<QString> found;
        for (const Message &message : messagesOf(QStringLiteral(WEND_SOURCE_DIR "/translations/wend_zh_CN.ts")))
            found.insert(message.source);
        static const QRegularExpression said(
            QStringLiteral("(?:\\btr\\(|QT_TR_NOOP\\(|(?:translate\\(|spoken\\(|QT_TRANSLATE_N?_?NOOP\\()\\s*\"\\w+\",)"
                           "\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"));
        static const QRegularExpression between(QStringLiteral("\"\\s*\""));
        int checked = 0;
        QStringList missing;
        for (const char *folder : {"/core", "/app"}) {
            QDirIterator sources(QStringLiteral(WEND_SOURCE_DIR) + QLatin1String(folder),
                {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
            while (sources.hasNext()) {
                QFile file(sources.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                auto sentences = said.globalMatch(QString::fromUtf8(file.readAll()));
                while (sentences.hasNext()) {
                    QString sentence = sentences.next().captured(1).trimmed().remove(between);
                    sentence = sentence.mid(1, sentence.size() - 2)
                                   .replace(QLatin1String("\\n"), QLatin1String("\n"))
                                   .replace(QLatin1String("\\\""), QLatin1String("\""));
                    ++checked;
                    if (!found.contains(sentence))
                        missing << QFileInfo(file).fileName() + QStringLiteral(": ") + sentence;
                }
            }
        }
        QVERIFY(checked > 800);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }

    void areSpokenOnMaps()
    {
        QCOMPARE(localized("Words", "Touchpoints", QStringLiteral("en")), QStringLiteral("Touchpoints"));
        QCOMPARE(localized("Words", "Touchpoints", QStringLiteral("zh_CN")), QStringLiteral("触点"));
        QCOMPARE(localized("Words", "Touchpoints", QStringLiteral("zh_TW")), QStringLiteral("接觸點"));
        QCOMPARE(localized("Words", "Touchpoints", QStringLiteral("de")), QStringLiteral("Touchpoints"));
        QCOMPARE(localized("Canvas", "%n cards", QStringLiteral("en"), nullptr, 1), QStringLiteral("1 card"));
        QCOMPARE(localized("Canvas", "%n cards", QStringLiteral("en"), nullptr, 2), QStringLiteral("2 cards"));
        QCOMPARE(localized("Canvas", "%n cards", QStringLiteral("zh_CN"), nullptr, 2), QStringLiteral("2 张卡片"));
    }

    void keepTheirPlaceholders()
    {
        for (const char *language : {"zh_CN", "zh_TW", "en"}) {
            for (const Message &message :
                messagesOf(QStringLiteral(WEND_SOURCE_DIR "/translations/wend_%1.ts").arg(QLatin1String(language)))) {
                for (const char *placeholder : {"%1", "%2", "%3", "%L1", "%n"}) {
                    const QString mark = QLatin1String(placeholder);
                    if (message.source.contains(mark))
                        QVERIFY2(message.translation.contains(mark),
                            qPrintable(QLatin1String(language) + QStringLiteral(": ") + message.source));
                }
            }
        }
    }
};

namespace {
const Registered<Translations> registeredTranslations;
}

}

#include "translations.moc"
