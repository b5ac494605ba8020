#include "poster/qrcode.h"

#include <memory>
#include <qrencode.h>

namespace wend {

QrCode qrCodeOf(const QString &text)
{
    QrCode code;
    const QByteArray bytes = text.trimmed().toUtf8();
    if (bytes.isEmpty())
        return code;
    constexpr int smallestVersion = 0; // as small as the text allows
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeString8bit(bytes.constData(), smallestVersion, QR_ECLEVEL_Q), QRcode_free);
    if (!made)
        return code;
    code.side = made->width;
    for (int at = 0; at < code.side * code.side; ++at)
        code.dark.push_back(made->data[at] & 1);
    return code;
}

}
