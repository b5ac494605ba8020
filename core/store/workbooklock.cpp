#include "store/workbooklock.h"

#include "base/daytext.h"
#include "store/replacefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

namespace wend {

namespace {

constexpr int longestName = 255; // bytes, of most file systems
constexpr auto renewedEvery = std::chrono::minutes(2);
constexpr qint64 staleAfter = 10 * 60; // seconds
constexpr auto askedEvery = std::chrono::milliseconds(50);

struct LockNote
{
    LockHolder holder;
    QDateTime renewed;
};

LockNote noteIn(const QByteArray &content)
{
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    const auto moment = [&](const char *key) {
        return QDateTime::fromString(object.value(QLatin1String(key)).toString(), Qt::ISODate);
    };
    return {{object.value(QLatin1String("host")).toString().left(100),
                object.value(QLatin1String("program")).toString().left(100), moment("since")},
        moment("renewed")};
}

bool isFresh(const LockNote &note)
{
    return note.renewed.isValid() && qAbs(note.renewed.secsTo(QDateTime::currentDateTimeUtc())) < staleAfter;
}

/// The lock of this machine's process is gone, or is not known here: what the file says counts for other machines
/// alone.
bool isHeldElsewhere(const LockNote &note, bool isCertain)
{
    return isFresh(note) && (!isCertain || note.holder.host != QSysInfo::machineHostName());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(4096) : QByteArray();
}

}

QString WorkbookLock::pathFor(const QString &workbook)
{
    const QFileInfo info(behindLinks(workbook));
    QString name = QLatin1Char('.') + info.fileName() + QLatin1String(".lock");
    if (QFile::encodeName(name).size() > longestName)
        name
            = QStringLiteral(".%1.wend.lock")
                  .arg(QLatin1String(
                      QCryptographicHash::hash(info.fileName().toUtf8(), QCryptographicHash::Sha256).toHex().left(16)));
    return info.dir().filePath(name);
}

WorkbookLock::Attempt WorkbookLock::take(const QString &workbook, std::chrono::milliseconds patience, bool overrides)
{
    const QString path = pathFor(workbook);
    const auto end = std::chrono::steady_clock::now() + patience;
    for (;;) {
        ProcessLock::Attempt attempt = ProcessLock::take(path);
        LockNote note;
        bool isHeld = attempt.isHeld;
        if (attempt.isHeld) {
            note = noteIn(read(path));
            note.holder.isHere = true;
        } else if (attempt.lock) {
            note = noteIn(attempt.lock->content());
            isHeld = !overrides && isHeldElsewhere(note, attempt.lock->isCertain());
            if (isHeld)
                attempt.lock->leaveFile();
        }
        if (!isHeld)
            return {std::unique_ptr<WorkbookLock>(new WorkbookLock(std::move(attempt.lock))), {}};
        attempt.lock.reset();
        if (std::chrono::steady_clock::now() >= end)
            return {nullptr, note.holder};
        std::this_thread::sleep_for(askedEvery);
    }
}

std::optional<LockHolder> WorkbookLock::holderOf(const QString &workbook)
{
    const QString path = pathFor(workbook);
    LockNote note = noteIn(read(path));
    note.holder.isHere = ProcessLock::isHeld(path);
    return note.holder.isHere || isHeldElsewhere(note, true) ? std::optional(note.holder) : std::nullopt;
}

WorkbookLock::WorkbookLock(std::unique_ptr<ProcessLock> file)
    : m_file(std::move(file)),
      m_since(QDateTime::currentDateTimeUtc())
{
    if (!m_file)
        return;
    renew();
    m_renewal = std::thread([this] {
        std::unique_lock lock(m_mutex);
        while (!m_stop.wait_for(lock, renewedEvery, [this] { return m_stopped; }))
            renew();
    });
}

WorkbookLock::~WorkbookLock()
{
    if (!m_renewal.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_stop.notify_all();
    m_renewal.join();
}

void WorkbookLock::renew()
{
    const QJsonObject note {{QStringLiteral("program"), QStringLiteral("Wend")},
        {QStringLiteral("host"), QSysInfo::machineHostName()},
        {QStringLiteral("process"), QCoreApplication::applicationPid()},
        {QStringLiteral("since"), m_since.toString(Qt::ISODate)},
        {QStringLiteral("renewed"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
    m_file->setContent(QJsonDocument(note).toJson(QJsonDocument::Compact));
}

Error workedOnBy(const LockHolder &holder, const QString &workbook)
{
    const QString name = QDir::toNativeSeparators(workbook);
    const QString since = timeText(holder.since.toLocalTime().time());
    QString text;
    if (holder.isHere)
        text = QCoreApplication::translate("WorkbookLock",
            "“%1” is open in another Wend on this computer. Nothing was changed; close it there and try again.")
                   .arg(name);
    else
        text = QCoreApplication::translate("WorkbookLock",
            "“%1” is open in Wend on the computer “%2” since %3. Nothing was changed; close it there and try again. If "
            "nobody works there any more, it is free in ten minutes.")
                   .arg(name, holder.host, since);
    return {text, QStringLiteral("locked"), workbook};
}

}
