#include "look/interfacelanguage.h"

#include "base/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>

namespace wend {

namespace {

const QString languageKey = QStringLiteral("interface/language");

// The first language the person reads, as the desktop says; QLocale's name alone would be "C" or the format's.
QString systemLanguage()
{
    const QStringList read = QLocale::system().uiLanguages();
    return nearestLanguage(read.isEmpty() ? QLocale::system().name() : read.first());
}

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

}
