#include "findings/knownfindings.h"

#include "base/replacingfile.h"
#include "findings/decisions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wend {

namespace {

const QString leftOn = QStringLiteral("left");
const QString maps = QStringLiteral("maps");

QString fileOf(const QString &workingCopy) { return workingCopy + QStringLiteral(".findings"); }

}

bool KnownFindings::isNew(const Finding &finding) const
{
    const auto known = keys.find(finding.map.value);
    return known != keys.end() && !known->second.contains(keyOf(finding));
}

void KnownFindings::note(MapId map, const Findings &findings)
{
    std::set<QString> &known = keys[map.value];
    known.clear();
    for (const Finding &finding : findings)
        known.insert(keyOf(finding));
}

KnownFindings readKnownFindings(const QString &workingCopy)
{
    KnownFindings known;
    QFile file(fileOf(workingCopy));
    if (!file.open(QIODevice::ReadOnly))
        return known;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    known.day = QDate::fromString(all[leftOn].toString(), Qt::ISODate);
    const QJsonObject ofMaps = all[maps].toObject();
    for (auto map = ofMaps.begin(); map != ofMaps.end(); ++map) {
        std::set<QString> &keys = known.keys[map.key().toLongLong()];
        for (const QJsonValue &key : map.value().toArray())
            keys.insert(key.toString());
    }
    return known;
}

bool writeKnownFindings(const QString &workingCopy, const KnownFindings &known)
{
    QJsonObject ofMaps;
    for (const auto &[map, keys] : known.keys) {
        QJsonArray list;
        for (const QString &key : keys)
            list.append(key);
        ofMaps.insert(QString::number(map), list);
    }
    const QJsonObject all {{leftOn, known.day.toString(Qt::ISODate)}, {maps, ofMaps}};
    ReplacingFile file(fileOf(workingCopy));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson(QJsonDocument::Compact)) >= 0
        && file.commit();
}

}
