// SPDX-License-Identifier: GPL-3.0-or-later
// A second look, blind: a few finished images are labelled again, without sight of what was said the first time.
#pragma once

#include "app/cairn/pages/imagemode.h"
#include "models/labels/secondlook.h"
#include "models/project/task.h"

#include <optional>

namespace cairn {

class SecondLookMode : public ImageMode
{
    Q_OBJECT
public:
    SecondLookMode(Session &session, const ItemListModel &items, const SecondLookPlan &plan, QObject *parent = nullptr);

    [[nodiscard]] Message message() const override;
    void begin() override;
    void trigger(const QString &actionId) override;
    void itemOpened(qint64 itemId) override;
    bool next() override;
    bool confirm() override;
    bool step(int rows) override;
    [[nodiscard]] qint64 layer() const override { return m_plan.layerId; }

private:
    [[nodiscard]] QString outcome() const;
    void compare();

    SecondLookPlan m_plan;
    std::optional<Agreement> m_agreement; // once all are finished
    qint64 m_itemId = 0;
    LatestTask m_task;
};

} // namespace cairn
