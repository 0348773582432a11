// SPDX-License-Identifier: GPL-3.0-or-later
// Which images have the class is asked in a task, with each step anew: labels change meanwhile.
#include "app/cairn/pages/oneclassmode.h"

#include "models/data/itemlistmodel.h"
#include "models/labels/classitems.h"

#include <QLocale>

namespace cairn {

OneClassMode::OneClassMode(Session &session, const ItemListModel &items, const LabelClass &labelClass, QObject *parent)
    : ImageMode(session, items, parent)
    , m_class(labelClass)
{
}

Message OneClassMode::message() const
{
    const QLocale locale;
    QString text = tr("Only %1: everything else is dimmed. Enter goes to the next image that has none.").arg(m_class.name);
    if (m_having)
        text += QLatin1Char(' ') + tr("%1 of %2 listed images have one.").arg(locale.toString(*m_having), locale.toString(items().rowCount()));
    return {MessageKind::Info, text, {}, {{QStringLiteral("next"), tr("Next without it")}, {QStringLiteral("end"), tr("All classes again")}}, false};
}

void OneClassMode::trigger(const QString &actionId)
{
    if (actionId == QLatin1String("next"))
        next();
}

void OneClassMode::itemOpened(qint64 itemId)
{
    m_itemId = itemId;
    m_seen.insert(itemId);
}

bool OneClassMode::next()
{
    using Ids = QSet<qint64>;
    m_task.start<Ids>(
        [&project = project(), classId = m_class.id](TaskControl &) -> Result<Ids> {
            const auto reader = project.openReader();
            return reader ? itemsWithClass(**reader, classId) : Result<Ids>(fail(reader));
        },
        [this](const Result<Ids> &having) {
            if (session().succeeded(having))
                goOn(*having);
        });
    return true;
}

void OneClassMode::goOn(const QSet<qint64> &having)
{
    const int count = items().rowCount();
    const int start = std::max(0, items().rowOf(m_itemId));
    m_having = 0;
    qint64 wanted = 0;
    for (int offset = 1; offset <= count; ++offset) {
        const qint64 id = items().item((start + offset) % count).id;
        if (having.contains(id))
            ++*m_having;
        else if (wanted == 0 && !m_seen.contains(id))
            wanted = id;
    }
    Q_EMIT changed();
    if (wanted != 0)
        Q_EMIT itemRequested(wanted);
    else
        Q_EMIT session().told(tr("Every listed image has a %1, or was looked at.").arg(m_class.name));
}

} // namespace cairn
