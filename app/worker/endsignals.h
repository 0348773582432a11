// SPDX-License-Identifier: GPL-3.0-or-later
// SIGTERM, SIGINT and SIGHUP as a Qt signal, so that the worker ends between two slices and not inside one.
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace cairn {

class EndSignals : public QObject
{
    Q_OBJECT
public:
    /** Made before any thread is, since each thread inherits what is blocked. */
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void arrived();

private:
    void read();

    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace cairn
