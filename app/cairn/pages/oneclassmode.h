// SPDX-License-Identifier: GPL-3.0-or-later
// One class in all images: the others are dimmed, and the next image is one that lacks it.
#pragma once

#include "app/cairn/pages/imagemode.h"
#include "models/labels/labelschema.h"
#include "models/project/task.h"

#include <QSet>

namespace cairn {

class OneClassMode : public ImageMode
{
    Q_OBJECT
public:
    OneClassMode(Session &session, const ItemListModel &items, const LabelClass &labelClass, QObject *parent = nullptr);

    [[nodiscard]] Message message() const override;
    void begin() override {}
    void trigger(const QString &actionId) override;
    void itemOpened(qint64 itemId) override;
    bool next() override;
    [[nodiscard]] bool isDimmed(const Annotation &annotation) const override { return annotation.classId != m_class.id; }
    [[nodiscard]] qint64 fixedClass() const override { return m_class.id; }

private:
    void goOn(const QSet<qint64> &having);

    LabelClass m_class;
    qint64 m_itemId = 0;
    QSet<qint64> m_seen; // an image without such a thing is not shown again
    std::optional<qsizetype> m_having; // listed images that have it; counted with each step
    LatestTask m_task;
};

} // namespace cairn
