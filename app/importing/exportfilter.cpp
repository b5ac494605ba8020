#include "importing/exportfilter.h"

#include <QCoreApplication>

namespace wend {

QString exportFilter()
{
    return QCoreApplication::translate("wend::ImportDialog", "Exports (%1);;All files (*)")
        .arg(QStringLiteral("*.csv *.tsv *.txt *.tab *.xlsx *.xlsm *.ods *.fods *.xls *.zip *.htm *.html"));
}

}
