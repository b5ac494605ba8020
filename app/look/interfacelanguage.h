#pragma once

#include <QObject>
#include <QTranslator>

namespace wend {

/// The language of the interface: chosen by the person and remembered, else the system's. Wend's words, Qt's own and
/// the default locale, by which days and numbers are written, are set here together and nowhere else. Widgets hear of a
/// switch by QEvent::LanguageChange.
class InterfaceLanguage : public QObject
{
    Q_OBJECT

public:
    explicit InterfaceLanguage(QObject *parent = nullptr);
    ~InterfaceLanguage() override;

    /// One of languages().
    QString current() const { return m_current; }
    /// Remembered.
    void choose(const QString &language);

signals:
    void changed();

private:
    void apply(const QString &language);

    QTranslator m_own;
    QTranslator m_qt; ///< of Qt's own dialogs
    QString m_current;
};

}
