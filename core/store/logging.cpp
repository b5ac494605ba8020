#include "store/logging.h"

namespace wend {

Q_LOGGING_CATEGORY(logStore, "wend.store", QtWarningMsg)

}
