#pragma once

#include <QIODevice>
#include <QXmlStreamReader>

namespace wend {

/// Reads XML from elsewhere within limits (readlimits.h): how deep elements stand within each other, and how much may
/// stand between two tags. Beyond them it has an error like any damaged document. Use its own functions to go on, not
/// those of the base, which do not count.
class BoundedXml : public QXmlStreamReader
{
public:
    explicit BoundedXml(QIODevice *from);

    TokenType readNext();
    void skipCurrentElement();
    QString readElementText(ReadElementTextBehaviour behaviour);

private:
    /// Ends where too much follows without a tag.
    class Guard : public QIODevice
    {
    public:
        explicit Guard(QIODevice *from) : m_from(from) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
        bool isSequential() const override { return true; }
        bool atEnd() const override { return m_sinceTag < 0 || m_from->atEnd(); }

    protected:
        qint64 readData(char *to, qint64 most) override;
        qint64 writeData(const char *, qint64) override { return -1; }

    private:
        QIODevice *m_from;
        qint64 m_sinceTag = 0; ///< bytes; -1: there were too many
    };

    Guard m_guard;
    int m_depth = 0;
};

}
