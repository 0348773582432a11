// SPDX-License-Identifier: GPL-3.0-or-later
// Looks now and then whether the last task has ended.
#include "app/cairn/projectcloser.h"

#include <QThread>

namespace cairn {
namespace {

constexpr int kLookMs = 20;

} // namespace

ProjectCloser::ProjectCloser(std::unique_ptr<Project> project, QObject *parent)
    : QObject(parent)
    , m_project(std::move(project))
    , m_tasks(TaskRound::endCurrent())
{
    connect(&m_timer, &QTimer::timeout, this, &ProjectCloser::look);
    m_timer.start(kLookMs);
    look();
}

ProjectCloser::~ProjectCloser()
{
    while (m_project && !m_tasks.expired())
        QThread::msleep(kLookMs);
}

void ProjectCloser::look()
{
    if (!m_project || !m_tasks.expired())
        return;
    m_timer.stop();
    m_project.reset();
    Q_EMIT closed();
    deleteLater();
}

} // namespace cairn
