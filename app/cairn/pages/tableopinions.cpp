// SPDX-License-Identifier: GPL-3.0-or-later
// The opinion is a label column source of another layer.
#include "app/cairn/pages/tableopinions.h"

#include "app/cairn/pages/tableopinionpanel.h"
#include "models/labels/labelcolumnsource.h"

#include <algorithm>

namespace cairn {
namespace {

constexpr int kCountPauseMs = 200;

} // namespace

TableOpinions::TableOpinions(Session &session, TableOpinionPanel &panel, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_panel(panel)
{
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(kCountPauseMs);
    connect(&m_countTimer, &QTimer::timeout, this, [this] { list(); });
    connect(&panel, &TableOpinionPanel::opinionChosen, this, &TableOpinions::choose);
    connect(&panel, &TableOpinionPanel::blindChosen, this, &TableOpinions::setBlind);
    connect(&session.project(), &Project::labelsChanged, this, [this](const LabelChanges &changes) {
        if (m_column && (changes.isWhole || changes.touches("row_label") || changes.touches("layer")))
            m_countTimer.start();
    });
    connect(&session.project(), &Project::published, this, [this](Topics topics) {
        if (m_column && topics & Topic::Labels)
            m_countTimer.start();
    });
}

TableOpinions::~TableOpinions() = default;

void TableOpinions::open(const std::optional<LabelColumn> &column)
{
    if (m_column && column && m_column->id == column->id)
        return;
    close();
    m_column = column;
    if (!m_column)
        return;
    m_column->layerId = 1;
    showOpinions();
    list([this] {
        // The one with the most labels says the most.
        const auto best = std::max_element(m_opinions.cbegin(), m_opinions.cend(), [](const RowOpinion &a, const RowOpinion &b) { return a.labels < b.labels; });
        if (!m_source && best != m_opinions.cend())
            choose(best->layerId);
    });
}

void TableOpinions::close()
{
    m_column.reset();
    m_blind = false;
    m_opinions.clear();
    m_countTask.cancel();
    m_listTask.cancel();
    if (!m_source)
        return;
    // It leaves the row model by its end.
    m_source.reset();
    Q_EMIT changed();
}

/** Counts the labels of each, which takes a while where there are millions. */
void TableOpinions::list(std::function<void()> then)
{
    if (!m_column)
        return;
    m_listTask.start<QList<RowOpinion>>(
        [file = m_session.project().file(), column = *m_column](TaskControl &) -> Result<QList<RowOpinion>> {
            auto reader = openDatabase(file, DatabaseMode::ReadOnly);
            if (!reader)
                return fail(reader);
            return RowOpinions::all(**reader, column);
        },
        [this, then = std::move(then)](const Result<QList<RowOpinion>> &opinions) {
            if (!m_session.succeeded(opinions))
                return;
            m_opinions = *opinions;
            if (then)
                then();
            showOpinions();
        });
}

void TableOpinions::showOpinions()
{
    m_panel.setOpinions(m_opinions, m_source ? m_source->column().layerId : 0);
    m_panel.setBlind(isBlind());
    if (m_source)
        count();
}

void TableOpinions::choose(qint64 layerId)
{
    if (!m_column || (m_source && m_source->column().layerId == layerId))
        return;
    LabelColumn column = *m_column;
    column.layerId = layerId;
    QString who;
    for (const RowOpinion &opinion : std::as_const(m_opinions)) {
        if (opinion.layerId == layerId)
            who = opinion.who;
    }
    m_source = std::make_unique<LabelColumnSource>(m_session.project(), column);
    m_source->setOpinion(who);
    connect(m_source.get(), &LabelColumnSource::failed, this, &TableOpinions::failed);
    Q_EMIT changed();
    showOpinions();
}

void TableOpinions::setBlind(bool blind)
{
    if (blind) {
        const Result<qint64> layer = RowOpinions(m_session.project()).ownLayer();
        if (!m_session.succeeded(layer))
            return m_panel.setBlind(false);
        const bool isListed = std::any_of(m_opinions.cbegin(), m_opinions.cend(), [&](const RowOpinion &opinion) { return opinion.layerId == *layer; });
        if (!isListed) {
            const QString who = m_session.project().annotator();
            m_opinions.append({*layer, who.isEmpty() ? tr("second opinion") : who, 0});
        }
        choose(*layer);
    }
    m_blind = blind;
    Q_EMIT changed();
    showOpinions();
}

QString TableOpinions::openExpression() const
{
    if (!m_source || !m_column)
        return {};
    return RowOpinions::openExpression(*m_column, m_source->title(), RowOpinions::settledLayer(m_session.project().reader()));
}

void TableOpinions::settle(const QList<qint64> &rowIds, bool takesOpinion)
{
    if (!m_source || !m_column || isBlind())
        return;
    const Result<qint64> settled = RowOpinions(m_session.project()).settle(*m_column, rowIds, m_source->column().layerId, takesOpinion);
    if (m_session.succeeded(settled) && *settled == 0)
        Q_EMIT m_session.told(tr("Both say the same of these rows, or they are settled."));
}

void TableOpinions::count()
{
    if (!m_column || !m_source)
        return;
    m_countTask.startOrMark<RowAgreement>(
        [file = m_session.project().file(), column = *m_column, layer = m_source->column().layerId](TaskControl &) -> Result<RowAgreement> {
            auto reader = openDatabase(file, DatabaseMode::ReadOnly);
            if (!reader)
                return fail(reader);
            return RowOpinions::agreement(**reader, column, layer);
        },
        [this](const Result<RowAgreement> &agreement) {
            if (m_session.succeeded(agreement))
                m_panel.showAgreement(*agreement);
        });
}

} // namespace cairn
