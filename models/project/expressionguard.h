// SPDX-License-Identifier: GPL-3.0-or-later
// Lets a statement with a person's expression run on a connection that is not made for it: it may only be read while it is prepared, and no
// row may take for ever.
#pragma once

#include "models/project/result.h"

struct sqlite3;

namespace cairn {

class ExpressionGuard
{
public:
    /** From here on the connection prepares only statements that read. */
    explicit ExpressionGuard(sqlite3 *handle);
    ~ExpressionGuard();
    ExpressionGuard(const ExpressionGuard &) = delete;
    ExpressionGuard &operator=(const ExpressionGuard &) = delete;

    /** The statement is prepared: others may be prepared again. */
    void prepared();
    /** Before each step: the next row has this long. */
    void beginRow();

    /** True where brackets and quotes close, so that the expression cannot leave the brackets around it. */
    [[nodiscard]] static bool isClosed(const QString &expression);

private:
    static int onProgress(void *context);
    sqlite3 *m_handle;
    qint64 m_endsAtMs = 0;
};

} // namespace cairn
