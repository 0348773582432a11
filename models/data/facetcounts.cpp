// SPDX-License-Identifier: GPL-3.0-or-later
// Decides what of the facts is out of date and counts in a task.
#include "models/data/facetcounts.h"

namespace cairn {
namespace {

constexpr int kSoonMs = 200;

} // namespace

FacetCounts::FacetCounts(Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &FacetCounts::start);
    connect(&project, &Project::labelsChanged, this, &FacetCounts::onLabelsChanged);
    connect(&project, &Project::published, this, [this](Topics topics) {
        if (topics & (Topic::Items | Topic::Labels))
            touch(FacetFacts::Part::Everything);
        else if (topics.testFlag(Topic::Predictions))
            touch(FacetFacts::Part::Predictions);
    });
}

void FacetCounts::setActive(bool isActive)
{
    m_active = isActive;
    if (isActive && m_waiting)
        start();
}

void FacetCounts::setFilter(const FacetFilter &filter)
{
    m_filter = filter;
    m_waiting = true;
    if (m_active)
        start();
}

void FacetCounts::touch(FacetFacts::Part part)
{
    m_changed.insert(part);
    m_waiting = true;
    if (m_active && !m_soon.isActive())
        m_soon.start();
}

void FacetCounts::onLabelsChanged(const cairn::LabelChanges &changes)
{
    if (changes.isWhole || changes.touches("label_class") || changes.touches("attribute"))
        return touch(FacetFacts::Part::Everything);
    if (changes.touches("item_state"))
        touch(FacetFacts::Part::States);
    if (changes.touches("annotation"))
        touch(FacetFacts::Part::Labels);
    if (changes.touches("comment"))
        touch(FacetFacts::Part::Comments);
}

void FacetCounts::start()
{
    m_soon.stop();
    if (!m_active)
        return;
    m_waiting = false;
    // What a replaced task was to read is still to be read.
    m_reading += m_changed;
    m_changed.clear();
    m_task.start<Answer>(
        [file = m_project.file(), facts = m_facts, changed = m_reading, filter = m_filter](TaskControl &control) -> Result<Answer> {
            auto connection = ExpressionConnection::open(file);
            if (!connection)
                return fail(connection);
            const auto isCanceled = [&] { return control.isCanceled(); };
            Answer answer {facts, {}};
            if (!facts || !changed.isEmpty()) {
                auto fresh = FacetFacts::read((*connection)->database(), facts, changed, isCanceled);
                if (!fresh)
                    return fail(fresh);
                answer.facts = *fresh;
            }
            // A faulty filter is told of by the list that it is for; here it counts nothing.
            if (auto counts = answer.facts->count(**connection, filter, isCanceled))
                answer.counts = *counts;
            return answer;
        },
        [this](Result<Answer> answer) { take(std::move(answer)); });
}

void FacetCounts::take(Result<Answer> answer)
{
    if (!answer)
        return;
    m_reading.clear();
    m_facts = answer->facts;
    m_counts = answer->counts;
    Q_EMIT counted();
}

} // namespace cairn
