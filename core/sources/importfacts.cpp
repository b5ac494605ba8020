#include "sources/importfacts.h"

#include <QFileInfo>

namespace wend {

ImportFacts factsOf(const ReadFile &file)
{
    return {QFileInfo(file.path).fileName(), QString::fromLatin1(file.sha256), file.encoding,
        QDateTime::currentDateTimeUtc()};
}

}
