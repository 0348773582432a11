// SPDX-License-Identifier: GPL-3.0-or-later
// SIGTERM, SIGINT and SIGHUP as a Qt signal, so that the worker ends between two slices and not inside one.
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <memory>

namespace cairn {

class EndSignals : public QObject
{
    Q_OBJECT
public:
    /** One in a program. */
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void arrived();

private:
    void read();

    std::array<int, 2> m_ends {-1, -1}; ///< of a pipe: read, write
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace cairn
