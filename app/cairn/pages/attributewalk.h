// SPDX-License-Identifier: GPL-3.0-or-later
// Goes from shape to shape and asks for one attribute, which a digit answers.
#pragma once

#include "app/cairn/pages/imagemode.h"
#include "models/labels/attributestops.h"
#include "models/project/task.h"

namespace cairn {

class AttributeWalk : public ImageMode
{
    Q_OBJECT
public:
    AttributeWalk(Session &session, const ItemListModel &items, const Attribute &attribute, QObject *parent = nullptr);

    [[nodiscard]] Message message() const override;
    void begin() override;
    void trigger(const QString &actionId) override;
    void itemOpened(qint64 itemId) override;
    bool takesDigit(const QString &digit) override;
    bool next() override;

private:
    /** What the digits from 1 mean, as it is stored and as it is read. */
    [[nodiscard]] QList<std::pair<QJsonValue, QString>> answers() const;
    void take(QList<AttributeStop> stops);
    void goTo(qsizetype at);
    [[nodiscard]] bool isOver() const { return m_at >= m_stops.size(); }

    Attribute m_attribute;
    QList<AttributeStop> m_stops; // without an answer when the walk began
    qsizetype m_at = 0;
    qint64 m_itemId = 0;
    bool m_isLoading = true;
    LatestTask m_task;
};

} // namespace cairn
