#pragma once

#include "inspector/fieldbinding.h"

class QFormLayout;

namespace wend {

/// The business that a workbook is about: its name, where it is, and how its money and words are written.
class BusinessPage : public QWidget
{
    Q_OBJECT

public:
    /// `choosePicture` asks for a file; empty: never mind.
    BusinessPage(Workbook &workbook, std::function<QStringList()> choosePicture, QWidget *parent = nullptr);

signals:
    void failed(const wend::Error &error);

private:
    void add(const QString &caption, QWidget *field);

    FieldBinding<Business> m_fields;
    QFormLayout *m_form;
};

}
