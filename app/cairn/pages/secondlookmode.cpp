// SPDX-License-Identifier: GPL-3.0-or-later
// Serves the drawn images one by one; at the end it says how far the two opinions agree.
#include "app/cairn/pages/secondlookmode.h"

#include <QLocale>

namespace cairn {

SecondLookMode::SecondLookMode(Session &session, const ItemListModel &items, const SecondLookPlan &plan, QObject *parent)
    : ImageMode(session, items, parent)
    , m_plan(plan)
{
}

QString SecondLookMode::outcome() const
{
    if (!m_agreement)
        return tr("All images of this second look are done.");
    const QLocale locale;
    const auto percent = [&locale](double share) { return tr("%1 %").arg(locale.toString(share * 100, 'f', 0)); };
    QString text = tr("Second look done. %1 of the shapes were found both times, and overlap by %2 on average.")
                       .arg(percent(m_agreement->foundTogether()), percent(m_agreement->meanOverlap()));
    if (m_agreement->matched > 0)
        text += QLatin1Char(' ') + tr("%1 of them have the same class.").arg(percent(double(m_agreement->sameClass) / double(m_agreement->matched)));
    if (m_agreement->classKappa)
        text += QLatin1Char(' ') + tr("Kappa of the classes: %1.").arg(locale.toString(*m_agreement->classKappa, 'f', 2));
    if (m_agreement->tagKappa)
        text += QLatin1Char(' ') + tr("Kappa of the tags: %1.").arg(locale.toString(*m_agreement->tagKappa, 'f', 2));
    return text;
}

Message SecondLookMode::message() const
{
    const MessageAction end {QStringLiteral("end"), tr("Leave")};
    if (m_plan.nextItem() == 0)
        return {MessageKind::Success, outcome(), {}, {end}, false};
    const QLocale locale;
    const QString text = tr("%1: image %2 of %3. Label it anew; what was said before is not shown.")
                             .arg(m_plan.name, locale.toString(m_plan.itemIds.indexOf(m_itemId) + 1), locale.toString(m_plan.itemIds.size()));
    return {MessageKind::Info, text, {}, {{QStringLiteral("done"), tr("Done and next")}, end}, false};
}

void SecondLookMode::begin()
{
    if (m_plan.nextItem() == 0)
        compare();
    else
        next();
}

void SecondLookMode::trigger(const QString &actionId)
{
    if (actionId == QLatin1String("done"))
        confirm();
}

void SecondLookMode::itemOpened(qint64 itemId)
{
    m_itemId = itemId;
    Q_EMIT changed();
}

bool SecondLookMode::next()
{
    if (const qint64 id = m_plan.nextItem(); id != 0)
        Q_EMIT itemRequested(id);
    return true;
}

bool SecondLookMode::confirm()
{
    if (m_plan.nextItem() == 0 || !m_plan.itemIds.contains(m_itemId))
        return next();
    SecondLook look(project());
    if (!session().succeeded(look.setFinished(m_plan.layerId, m_itemId)))
        return true;
    const Result<SecondLookPlan> plan = SecondLook::plan(project().reader(), m_plan.layerId);
    if (!session().succeeded(plan))
        return true;
    m_plan = *plan;
    if (m_plan.nextItem() == 0)
        compare();
    return next();
}

bool SecondLookMode::step(int rows)
{
    const qsizetype at = m_plan.itemIds.indexOf(m_itemId) + rows;
    if (at >= 0 && at < m_plan.itemIds.size())
        Q_EMIT itemRequested(m_plan.itemIds[at]);
    return true;
}

void SecondLookMode::compare()
{
    m_task.start<Agreement>(
        [&project = project(), layerId = m_plan.layerId](TaskControl &) -> Result<Agreement> {
            const auto reader = project.openReader();
            return reader ? SecondLook::agreement(**reader, layerId) : Result<Agreement>(fail(reader));
        },
        [this](const Result<Agreement> &agreement) {
            if (session().succeeded(agreement))
                m_agreement = *agreement;
            Q_EMIT changed();
        });
}

} // namespace cairn
