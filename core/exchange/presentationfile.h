#pragma once

#include "exchange/officepackage.h"

#include <QStringList>

namespace wend {

/// The slides of a presentation (ECMA-376, PresentationML) and the parts that every one has.
class PresentationFile
{
public:
    explicit PresentationFile(const QString &title);
    void addSlide(const QByteArray &xml);
    int slides() const { return int(m_slides.size()); }
    Result<void> write(const QString &path);

private:
    void add(const QString &part, const char *kind, const QByteArray &xml);

    OfficePackage m_package;
    QString m_master;
    QStringList m_slides;
};

}
