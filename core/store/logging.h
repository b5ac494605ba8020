#pragma once

#include <QLoggingCategory>

namespace wend {

/// What fails without anybody being told, and, for whoever asks for it (wend.store.info=true), what was repaired.
Q_DECLARE_LOGGING_CATEGORY(logStore)

}
