#include "exchange/htmltext.h"

namespace wend {

QByteArray htmlText(const QString &text)
{
    QString plain;
    for (const QChar each : text) {
        if (each >= QLatin1Char(' ') || each == QLatin1Char('\n') || each == QLatin1Char('\t'))
            plain += each;
    }
    return plain.toHtmlEscaped().toUtf8();
}

QByteArray htmlElement(const char *name, const QString &text, const char *attributes)
{
    return text.isEmpty() ? QByteArray()
                          : QByteArray("<") + name + attributes + '>' + htmlText(text) + "</" + name + ">\n";
}

QByteArray htmlHead(const QString &title, const QString &language, const QByteArray &style)
{
    QByteArray tag = language.toLatin1();
    tag.replace('_', '-');
    return "<!doctype html>\n<html lang=\"" + tag
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
          "script-src 'unsafe-inline'; img-src data:\">\n<meta name=\"generator\" content=\"Wend\">\n<title>"
        + htmlText(title) + "</title>\n" + style + "</head>\n";
}

}
