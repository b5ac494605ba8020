#include "look/interfacelanguage.h"

#include "base/language.h"
#include "look/countrycurrency.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QWidget>

namespace wend {

namespace {

const QString languageKey = QStringLiteral("interface/language");

// Only names are taken of the system's locale: by itself it mixes the words and formats of several.
QStringList systemLanguages() { return QLocale::system().uiLanguages(); }
QString systemFormats() { return QLocale::system().name(); }

// The first language the person reads, as the desktop says; that of the formats alone would be another or "C".
QString systemLanguage() { return nearestLanguage(systemLanguages().value(0, systemFormats())); }

}

InterfaceLanguage::InterfaceLanguage(QObject *parent) : QObject(parent)
{
    const QString chosen = QSettings().value(languageKey).toString();
    apply(languages().contains(chosen) ? chosen : systemLanguage());
}

InterfaceLanguage::~InterfaceLanguage()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void InterfaceLanguage::choose(const QString &language)
{
    if (language == m_current)
        return;
    QSettings().setValue(languageKey, language);
    apply(language);
    emit changed();
}

void InterfaceLanguage::apply(const QString &language)
{
    m_current = language;
    // Before the translators: their installing makes all write anew.
    QLocale::setDefault(localeOf(language, QStringList {systemFormats()} + systemLanguages()));
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->setLocale(QLocale());
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (language != languages().first()) {
        if (m_qt.load(QStringLiteral(":/translations/qtbase_%1.qm").arg(language)))
            QCoreApplication::installTranslator(&m_qt);
    }
    // English has a file too, where it has plurals to say.
    if (m_own.load(QStringLiteral(":/translations/wend_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_own);
}

QString currencyOfCountry() { return QLocale::system().currencySymbol(QLocale::CurrencyIsoCode); }

}
