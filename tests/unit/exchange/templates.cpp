#include "exchange/template.h"

#include "base/language.h"
#include "exchange/templateexports.h"
#include "exchange/workbookjson.h"
#include "model/lookup.h"
#include "model/stagecolours.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace wend;

namespace {

// What is the same word in Chinese: brands, currencies, and “App” in Taiwan.
const QStringList sameInAll {"Instagram", "App", "Google Ads", "LINE", "YouTube", "GBP", "CNY", "TWD"};

// Letters that only one of the two scripts has, of the commonest ones.
const QString simplifiedOnly
    = QStringLiteral("们这来时从点会说话买卖单网页顾评价图钱图发现电脑邮馆预约订购厅听觉问题样过还");
const QString traditionalOnly
    = QStringLiteral("們這來時從點會說話買賣單網頁顧評價圖錢發現電腦郵館預約訂購廳聽覺問題樣過還");

bool hasHan(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

QChar firstOf(const QString &letters, const QString &text)
{
    for (QChar each : text) {
        if (letters.contains(each))
            return each;
    }
    return {};
}

bool isTranslated(const QJsonObject &object) { return object.contains("en") && object.value("en").isString(); }

/// The texts of a file that are not as they should be, with what is wrong.
void collectTroubles(const QJsonValue &value, QStringList &troubles)
{
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            collectTroubles(each, troubles);
        return;
    }
    const QJsonObject object = value.toObject();
    if (!isTranslated(object)) {
        for (const QJsonValue &each : object)
            collectTroubles(each, troubles);
        return;
    }
    const QString english = object.value("en").toString();
    if (hasHan(english))
        troubles.append("Chinese in the English text: " + english);
    for (const char *language : {"zh_CN", "zh_TW"}) {
        const QString chinese = object.value(QLatin1String(language)).toString();
        if (!sameInAll.contains(chinese) && (chinese == english || !hasHan(chinese)))
            troubles.append(QStringLiteral("not in %1: %2 | %3").arg(QLatin1String(language), english, chinese));
    }
    const QString simplified = object.value("zh_CN").toString();
    const QString traditional = object.value("zh_TW").toString();
    if (!firstOf(traditionalOnly, simplified).isNull())
        troubles.append("traditional letter in: " + simplified);
    if (!firstOf(simplifiedOnly, traditional).isNull())
        troubles.append("simplified letter in: " + traditional);
}

QStringList idsOf(const std::vector<TemplateInfo> &infos)
{
    QStringList ids;
    for (const TemplateInfo &info : infos)
        ids.append(info.id);
    return ids;
}

Result<void> fill(Workbook &workbook, const QString &id, const QString &language)
{
    Result<void> filled;
    const auto done = workbook.edit(
        {"Start from a template", {}}, [&](Edit &edit) { filled = fillFromTemplate(edit, id, language); });
    return done ? filled : done;
}

QString troubleOf(const Result<void> &result)
{
    return result ? QString() : result.error().text + ' ' + result.error().detail;
}

}

class Templates : public QObject
{
    Q_OBJECT

private slots:
    void areOfferedInAFixedOrderWithTheBakeryFirstAmongExamples()
    {
        const QStringList plain {"aida", "five-stages", "five-funnel-stages", "six-stages", "delivery",
            "top-middle-bottom", "service-blueprint", "empty"};
        QCOMPARE(idsOf(templates("en")),
            plain
                + QStringList({"bakery", "cafe", "online-shop", "salon", "market-stall", "online-course", "plumber",
                    "b2b-service", "guided-tours"}));
        for (const QString &language : languages()) {
            const auto infos = templates(language);
            QCOMPARE(idsOf(infos).mid(0, plain.size()), plain);
            QCOMPARE(infos[size_t(plain.size())].id, "bakery");
            QCOMPARE(infos.size(),
                size_t(QDir(":/templates").entryList({"*.json"}).size()
                    + QDir(":/templates/" + language).entryList({"*.json"}).size()));
            for (const TemplateInfo &info : infos) {
                QCOMPARE(info.kind, plain.contains(info.id) ? "template" : "example");
                QVERIFY(languagesOf(info.id).contains(language));
                QVERIFY2(!info.name.isEmpty() && !info.summary.isEmpty() && !info.line.isEmpty(), qPrintable(info.id));
            }
        }
    }

    void areAnotherBusinessInAnotherCountry()
    {
        QSet<QString> businesses;
        for (const QString &language : languages()) {
            test::OpenWorkbook book;
            QVERIFY(fill(*book, "bakery", language));
            businesses.insert(businessOf(book->model()).name);
        }
        QCOMPARE(businesses.size(), languages().size());
        QCOMPARE(languagesOf("guesthouse"), QStringList({"zh_CN", "zh_TW"}));
        QVERIFY(!idsOf(templates("en")).contains("guesthouse"));
        test::OpenWorkbook book;
        const auto filled = fill(*book, "guesthouse", "en");
        QVERIFY(!filled && filled.error().text.contains("guesthouse"));
    }

    void nameThePlatformsOfTheirCountry_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("strangers");
        const QStringList mainland {"微信", "小程序", "公众号", "小红书", "抖音", "美团", "大众点评", "淘宝", "携程",
            "支付宝", "小紅書", "公眾號", "美團", "淘寶", "攜程"};
        const QStringList taiwan {"LINE", "蝦皮", "超商", "foodpanda", "綠界", "街口", "虾皮", "绿界"};
        const QStringList western {"Instagram", "Facebook", "Google", "Meta", "Square", "Mailchimp", "HubSpot", "Etsy",
            "LinkedIn", "领英", "脸书", "谷歌"};
        QTest::newRow("en") << "en" << mainland + taiwan;
        QTest::newRow("zh_CN") << "zh_CN" << taiwan + western;
        QTest::newRow("zh_TW") << "zh_TW" << mainland + QStringList {"Square", "Mailchimp", "HubSpot", "LinkedIn"};
    }
    void nameThePlatformsOfTheirCountry()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, strangers);
        for (const TemplateInfo &info : templates(language)) {
            test::OpenWorkbook book;
            QVERIFY(fill(*book, info.id, language));
            const QString path = book.file("out.json");
            QVERIFY(writeJson(*book, path));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString said = QString::fromUtf8(file.readAll());
            for (const QString &stranger : strangers)
                QVERIFY2(!said.contains(stranger), qPrintable(info.id + " says " + stranger));
        }
    }

    void useTheChannelsThatAreSuggested()
    {
        QFile file(":/words/suggestions.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object();
        for (const QString &language : {QString("zh_CN"), QString("zh_TW")}) {
            for (const TemplateInfo &info : templates(language)) {
                test::OpenWorkbook book;
                QVERIFY(fill(*book, info.id, language));
                for (const auto &[id, card] : book->model().all<Card>()) {
                    QVERIFY2(card.channel.isEmpty() || words["channels"][language].toArray().contains(card.channel),
                        qPrintable(info.id + ' ' + card.channel));
                    QVERIFY2(card.device.isEmpty() || words["devices"][language].toArray().contains(card.device)
                            || card.device.contains(QChar(u'和')),
                        qPrintable(info.id + ' ' + card.device));
                }
            }
        }
    }

    void fillAWorkbookInEachLanguage_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("language");
        for (const QString &language : languages()) {
            for (const TemplateInfo &info : templates(language))
                QTest::newRow(qPrintable(info.id + ' ' + language)) << info.id << language;
        }
    }
    void fillAWorkbookInEachLanguage()
    {
        QFETCH(QString, id);
        QFETCH(QString, language);
        test::OpenWorkbook book;
        const auto filled = fill(*book, id, language);
        QVERIFY2(filled, qPrintable(troubleOf(filled)));
        const Model &model = book->model();
        const Business &business = businessOf(model);
        QCOMPARE(business.language, language);
        QCOMPARE(business.currency, language == "en" ? "GBP" : language == "zh_CN" ? "CNY" : "TWD");
        QVERIFY(model.all<Stage>().size() >= 3);
        QVERIFY(model.all<Lane>().size() >= 7);
        QCOMPARE(model.all<Card>().size() == 0, id == "empty");
        QCOMPARE(model.all<Persona>().size() == 0, id == "empty");
        // Of the inspector's swatches, so that a new stage takes a colour that no other has.
        for (const auto &[key, stage] : model.all<Stage>())
            QVERIFY(!stage.colour.isValid()
                || std::find(stageColours().begin(), stageColours().end(), stage.colour) != stageColours().end());
        QVERIFY(model == test::readAnew(*book));
    }

    void sayEverythingInEveryLanguageAndScript_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &name : QDir(":/templates").entryList({"*.json"}))
            QTest::newRow(qPrintable(name)) << ":/templates/" + name;
    }
    void sayEverythingInEveryLanguageAndScript()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList troubles;
        collectTroubles(QJsonDocument::fromJson(file.readAll()).object(), troubles);
        QVERIFY2(troubles.isEmpty(), qPrintable(troubles.join("\n")));
    }

    void ofOneLanguageSpeakItAlone_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("language");
        for (const QString &language : languages()) {
            for (const QString &name : QDir(":/templates/" + language).entryList({"*.json"}))
                QTest::newRow(qPrintable(language + ' ' + name)) << ":/templates/" + language + '/' + name << language;
        }
    }
    void ofOneLanguageSpeakItAlone()
    {
        QFETCH(QString, path);
        QFETCH(QString, language);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString said = QString::fromUtf8(file.readAll());
        for (const QString &each : languages())
            QVERIFY2(!said.contains('"' + each + '"'), qPrintable(each));
        if (language == "en")
            QVERIFY(!hasHan(said));
        else
            QCOMPARE(firstOf(language == "zh_CN" ? traditionalOnly : simplifiedOnly, said), QChar());
    }

    void bringExportsThatAreThere()
    {
        for (const QString &language : languages()) {
            for (const TemplateInfo &info : templates(language)) {
                const auto exports = exportsOf(info.id, language);
                QCOMPARE(exports.empty(), info.kind == "template");
                size_t bindings = 0; // next month's file of a tool brings none of its own
                for (const TemplateExport &each : exports) {
                    QVERIFY2(QFile::exists(each.file), qPrintable(each.file));
                    bindings += each.bindings.size();
                }
                QVERIFY2(bindings >= exports.size(), qPrintable(info.id));
            }
        }
    }

    void bindEveryNumberThatTheyName_data() { fillAWorkbookInEachLanguage_data(); }
    void bindEveryNumberThatTheyName()
    {
        QFETCH(QString, id);
        QFETCH(QString, language);
        test::OpenWorkbook book;
        QVERIFY(fill(*book, id, language));
        const auto imported = importTemplateExports(*book, id);
        QVERIFY2(imported, qPrintable(troubleOf(imported)));
        size_t named = 0;
        for (const TemplateExport &each : exportsOf(id, language))
            named += each.bindings.size();
        QCOMPARE(book->model().all<Binding>().size(), named);
        if (language == "en" || named == 0)
            return;
        // Two months, so that there is something to compare with.
        for (const auto &[key, source] : book->model().all<Source>()) {
            const auto imports = importsOf(book->model(), key);
            QVERIFY(!imports.empty());
            QDate from = QDate(2026, 12, 31);
            QDate to;
            for (const ImportId id : imports) {
                from = std::min(from, book->model().at(id).periodFrom);
                to = std::max(to, book->model().at(id).periodTo);
            }
            QCOMPARE(from, QDate(2026, 9, 1));
            QCOMPARE(to, QDate(2026, 10, 31));
        }
    }

    void showTheBakeryOfThePictures()
    {
        test::OpenWorkbook book;
        QVERIFY(fill(*book, "bakery", "en"));
        const Model &model = book->model();
        const auto maps = mapsOf(model);
        QCOMPARE(maps.size(), size_t(3));
        QCOMPARE(model.at(maps[0]).title, "Celebration cakes");
        QCOMPARE(model.at(maps[1]).title, "Walk-in breakfast");
        QCOMPARE(model.at(maps[2]).title, "Wholesale cafés");
        QCOMPARE(model.at(maps[0]).reviewDate, QDate(2027, 1, 31));
        QStringList stages;
        for (StageId stage : stagesOf(model, maps[0]))
            stages.append(model.at(stage).name);
        QCOMPARE(stages, QStringList({"Discover", "Compare", "Order", "Collect", "Come back"}));
        const auto personas = personasOf(model);
        QCOMPARE(personas.size(), size_t(3));
        QCOMPARE(model.at(personas[0]).name, "Maya");
        QCOMPARE(model.at(personas[0]).age, std::optional(34));
        QCOMPARE(exportsOf("bakery", "en").size(), size_t(4));
    }

    void standBehindWhatIsThere()
    {
        test::OpenWorkbook book;
        QVERIFY(fill(*book, "bakery", "en"));
        QVERIFY(fill(*book, "aida", "zh_CN"));
        const Model &model = book->model();
        QCOMPARE(businessOf(model).name, "Fern & Flour");
        const auto maps = mapsOf(model);
        QCOMPARE(maps.size(), size_t(4));
        QCOMPARE(model.at(maps[3]).title, QStringLiteral("体验月"));
        QCOMPARE(model.at(personasOf(model).back()).name, QStringLiteral("小涵"));
    }

    void tellOfAnUnknownOne()
    {
        test::OpenWorkbook book;
        const auto filled = fill(*book, "no-such", "en");
        QVERIFY(!filled);
        QVERIFY(filled.error().text.contains("no-such"));
        QVERIFY(!book->canUndo());
        QVERIFY(!fill(*book, "../templates/aida", "en"));
        QVERIFY(exportsOf("no-such", "en").empty());
    }
};

namespace {
const test::Registered<Templates> registeredTemplates;
}

#include "templates.moc"
