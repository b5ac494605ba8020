// All that a window shows is in the language of the interface: words, days, numbers and Qt's own buttons. ctest runs
// these with the formats of a German system, of which nothing may be seen.

#include "gui/windowfixture.h"

#include "base/language.h"
#include "importing/columnwords.h"
#include "inspector/inspector.h"
#include "inspector/valuefields.h"
#include "model/lookup.h"
#include "model/words.h"
#include "navigator/navigator.h"
#include "support/registry.h"
#include "window/workspace.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

namespace wend::test {

namespace {

QStringList textsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            texts << index.data(Qt::DisplayRole).toString() << index.data(Qt::ToolTipRole).toString();
            if (column == 0)
                texts += textsOf(model, index);
        }
    }
    return texts;
}

/// All words that a window shows or would show where one points.
QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        texts << widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts << line->text() << line->placeholderText();
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            texts += textsOf(*box->model());
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            texts += textsOf(*view->model());
    }
    return texts;
}

/// What shows the formats of a German system: "31.03.26", "1.234", "0,5", "Montag".
QStringList germanIn(const QStringList &texts)
{
    QStringList words;
    const QLocale german(QLocale::German);
    const QLocale english(QLocale::English);
    for (int month = 1; month <= 12; ++month) {
        if (german.monthName(month) != english.monthName(month))
            words += german.monthName(month);
    }
    for (int day = 1; day <= 7; ++day)
        words += german.dayName(day);
    const QRegularExpression signs(
        QStringLiteral("\\b\\d\\d\\.\\d\\d\\.\\d\\d(\\d\\d)?\\b|\\b\\d{1,3}(\\.\\d{3})+\\b|\\d,\\d{1,2}\\b|\\b(%1)\\b")
            .arg(words.join(u'|')));
    return texts.filter(signs);
}

/// Widgets whose locale is not that of the interface.
QStringList strangersIn(const QWidget &window)
{
    QStringList strangers;
    QList<const QWidget *> widgets {&window};
    for (const QWidget *each : window.findChildren<QWidget *>())
        widgets += each;
    for (const QWidget *widget : widgets) {
        if (widget->locale() != QLocale())
            strangers += QStringLiteral("%1 %2 speaks %3")
                             .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                 widget->locale().name());
    }
    return strangers;
}

}

class OneLanguage : public QObject
{
    Q_OBJECT

private slots:
    void allThatAWindowShowsIsInIt_data() { addLanguages(); }
    void allThatAWindowShowsIsInIt();
    void aSwitchChangesTheFormatsToo();
    void allDialogsSpeakIt_data() { addLanguages(); }
    void allDialogsSpeakIt();
    void kindsOfNumbersAreNamedInIt_data() { addLanguages(); }
    void kindsOfNumbersAreNamedInIt();
    void calendarsSpeakIt_data() { addLanguages(); }
    void calendarsSpeakIt();

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }
};

void OneLanguage::allThatAWindowShowsIsInIt()
{
    QFETCH(const QString, language);
    WindowFixture fixture;
    fixture.language().choose(language);
    QCOMPARE(nearestLanguage(QLocale().name()), language);
    fixture.openBakery();
    const Model &model = fixture.workbook().model();
    const MapId map = fixture.window().workspace().map();
    Inspector &inspector = fixture.window().workspace().inspector();
    const SourceId source = sourcesOf(model).front();
    const std::vector<std::function<void()>> shown {
        [&] { inspector.show(Selection {}); },
        [&] { inspector.show(stagesOf(model, map).front()); },
        [&] { inspector.show(std::vector<CardId> {cardCalled(model, QStringLiteral("Order form"))}); },
        [&] { inspector.show(std::vector<CardId> {cardCalled(model, QStringLiteral("Form loses the photo"))}); },
        [&] { inspector.showSource(source); },
        [&] { inspector.showImport(importsOf(model, source).front()); },
    };
    for (const auto &show : shown) {
        show();
        QCOMPARE(germanIn(textsOf(fixture.window())), QStringList());
        QCOMPARE(strangersIn(fixture.window()).join(u'\n'), QString());
    }
}

/// What is open already is written anew.
void OneLanguage::aSwitchChangesTheFormatsToo()
{
    WindowFixture fixture;
    fixture.openBakery();
    const SourceId source = sourcesOf(fixture.workbook().model()).front();
    fixture.window().workspace().inspector().showSource(source);
    for (const QString &language : {QStringLiteral("zh_TW"), QStringLiteral("en"), QStringLiteral("zh_CN")}) {
        fixture.window().actions().action(QStringLiteral("language.") + language)->trigger();
        QCOMPARE(nearestLanguage(QLocale().name()), language);
        QCOMPARE(strangersIn(fixture.window()).join(u'\n'), QString());
        QCOMPARE(germanIn(textsOf(fixture.window())), QStringList());
    }
}

void OneLanguage::allDialogsSpeakIt()
{
    QFETCH(const QString, language);
    WindowFixture fixture;
    fixture.language().choose(language);
    fixture.openBakery();
    for (const char *action : {"file.poster", "data.watch", "data.period", "help.keys", "help.about"}) {
        QStringList german {QString::fromLatin1(action)};
        QStringList strangers;
        QStringList english;
        // Some dialogs return only when they are closed.
        QTimer::singleShot(0, qApp, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            german = germanIn(textsOf(*dialog));
            strangers = strangersIn(*dialog);
            const auto *box = dialog->findChild<QDialogButtonBox *>();
            for (const QAbstractButton *button : box ? box->buttons() : QList<QAbstractButton *>()) {
                if (language.startsWith(QLatin1String("zh")) && button->text().contains(QLatin1String("Cancel")))
                    english += button->text();
            }
            dialog->reject();
        });
        fixture.window().actions().action(QLatin1String(action))->trigger();
        QTRY_VERIFY2(!QApplication::activeModalWidget(), action);
        QCOMPARE(german, QStringList());
        QCOMPARE(strangers, QStringList());
        QCOMPARE(english, QStringList());
    }
}

void OneLanguage::kindsOfNumbersAreNamedInIt()
{
    QFETCH(const QString, language);
    WindowFixture fixture;
    fixture.language().choose(language);
    ColumnRole role;
    role.what = ColumnRole::What::Number;
    role.metric.kind = MetricKind::Rate;
    QVERIFY(roleText(role, QStringLiteral("en")).endsWith(nameOf(MetricKind::Rate, language)));
}

void OneLanguage::calendarsSpeakIt()
{
    QFETCH(const QString, language);
    WindowFixture fixture;
    fixture.language().choose(language);
    DateField field;
    QCOMPARE(field.placeholderText(), QLocale().dateFormat(QLocale::ShortFormat));
    const QCalendarWidget calendar;
    QCOMPARE(calendar.locale(), QLocale());
    QCOMPARE(germanIn(textsOf(calendar)), QStringList());
}

namespace {
const Registered<OneLanguage> registeredOneLanguage;
}

}

#include "onelanguage.moc"
