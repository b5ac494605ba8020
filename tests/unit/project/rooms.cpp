// Which room may use which: the drawing in core/README.md and app/README.md, kept true.

#include "support/registry.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <map>
#include <set>

namespace wend::test {

namespace {

using Rooms = std::map<QString, std::set<QString>>;

/// A room of core, and the rooms it includes from.
const Rooms allowedInCore {
    {"base", {}},
    {"read", {"base"}},
    {"model", {"base"}},
    {"store", {"base", "model"}},
    {"sources", {"base", "model", "read"}},
    {"quotes", {"base", "model", "read", "sources"}},
    {"numbers", {"base", "model", "sources"}},
    {"findings", {"base", "model", "numbers"}},
    {"edit", {"base", "model", "sources", "store"}},
    {"versions", {"base", "model", "store"}},
    {"layout", {"base", "model"}},
    {"render", {"base", "layout"}},
    {"poster", {"base", "layout", "model", "render"}},
    {"report", {"base", "exchange", "findings", "layout", "model", "numbers", "poster", "render", "store"}},
    {"exchange", {"base", "edit", "layout", "model", "poster", "read", "render", "sources", "store"}},
};

/// A room of app, and the other rooms of app it includes from; core is open to all.
const Rooms allowedInApp {
    {"actions", {}},
    {"jobs", {}},
    {"look", {}},
    {"charts", {"inspector", "look"}},
    {"findingpanel", {"look"}},
    {"importing", {"jobs", "look"}},
    {"exporting", {"charts", "jobs", "poster"}},
    {"poster", {"charts", "inspector", "jobs"}},
    {"sorting", {"canvas", "jobs", "look"}},
    {"start", {"look"}},
    {"versionpanel", {"canvas", "look"}},
    {"canvas", {"actions", "look"}},
    {"inspector", {"canvas", "importing"}},
    {"navigator", {"canvas", "look", "start"}},
    {"pages", {"inspector", "look"}},
    {"numbertable", {"canvas", "charts", "inspector", "look"}},
    {"commandline", {"charts", "poster", "start"}},
    {"window",
        {"actions", "canvas", "charts", "exporting", "findingpanel", "help", "importing", "inspector", "jobs", "look",
            "navigator", "numbertable", "pages", "poster", "settings", "sorting", "start", "versionpanel"}},
    {"help", {"actions"}},
    {"settings", {"actions", "inspector", "look"}},
};

/// Which rooms of `folder` include from which of `folder`, as it is.
Rooms found(const QString &folder)
{
    static const QRegularExpression include(QStringLiteral("^#include \"(\\w+)/"));
    Rooms rooms;
    const QDir rootFolder(QStringLiteral(WEND_SOURCE_DIR "/") + folder);
    const QStringList names = rootFolder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &room : names) {
        std::set<QString> &used = rooms[room];
        QDirIterator files(rootFolder.filePath(room), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            while (!file.atEnd()) {
                const QString name = include.match(QString::fromUtf8(file.readLine())).captured(1);
                if (!name.isEmpty() && name != room && names.contains(name))
                    used.insert(name);
            }
        }
    }
    return rooms;
}

}

class RoomsOfTheProgram : public QObject
{
    Q_OBJECT

private slots:
    void useOnlyWhatTheyMay_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("core") << QStringLiteral("core");
        QTest::newRow("app") << QStringLiteral("app");
    }

    void useOnlyWhatTheyMay()
    {
        QFETCH(const QString, folder);
        const Rooms &allowed = folder == QLatin1String("core") ? allowedInCore : allowedInApp;
        const Rooms rooms = found(folder);
        for (const auto &[room, used] : rooms) {
            QVERIFY2(
                allowed.contains(room), qPrintable(QStringLiteral("%1/%2 is a room of no table").arg(folder, room)));
            for (const QString &other : used)
                QVERIFY2(allowed.at(room).contains(other),
                    qPrintable(QStringLiteral("%1/%2 includes from %1/%3").arg(folder, room, other)));
        }
        for (const auto &[room, others] : allowed) {
            QVERIFY2(rooms.contains(room), qPrintable(room + QStringLiteral(" is not there")));
            for (const QString &other : others)
                QVERIFY2(rooms.at(room).contains(other),
                    qPrintable(QStringLiteral("%1/%2 need not be allowed %3 any more").arg(folder, room, other)));
        }
    }

    /// A table with a ring in it would allow anything.
    void standOnEachOther()
    {
        for (Rooms rooms : {allowedInCore, allowedInApp}) {
            while (!rooms.empty()) {
                const auto ground = std::find_if(rooms.begin(), rooms.end(), [&](const auto &room) {
                    return std::none_of(room.second.begin(), room.second.end(),
                        [&](const QString &used) { return rooms.contains(used); });
                });
                QVERIFY2(ground != rooms.end(), qPrintable(rooms.begin()->first + QStringLiteral(" is in a ring")));
                rooms.erase(ground);
            }
        }
    }
};

namespace {
const Registered<RoomsOfTheProgram> registeredRoomsOfTheProgram;
}

}

#include "rooms.moc"
