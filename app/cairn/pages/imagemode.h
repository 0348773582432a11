// SPDX-License-Identifier: GPL-3.0-or-later
// A way of working through images that for a while takes the place of the usual one: a bar says what it is, and keys mean what it needs.
#pragma once

#include "app/cairn/session.h"
#include "models/labels/annotations.h"
#include "widgets/common/messagebar.h"

#include <QObject>

namespace cairn {

class ItemListModel;

class ImageMode : public QObject
{
    Q_OBJECT
public:
    ImageMode(Session &session, const ItemListModel &items, QObject *parent = nullptr)
        : QObject(parent)
        , m_session(session)
        , m_items(items)
    {
    }

    /** What the bar says. An action "end" is the page's and ends the mode. */
    [[nodiscard]] virtual Message message() const = 0;
    virtual void begin() { (void)next(); }
    virtual void trigger(const QString &actionId) { Q_UNUSED(actionId) }
    /** The image is shown, with its labels. */
    virtual void itemOpened(qint64 itemId) { Q_UNUSED(itemId) }

    // Keys of the page. True where they are the mode's own.
    virtual bool takesDigit(const QString &digit) { Q_UNUSED(digit) return false; }
    virtual bool next() { return false; } ///< "next image to do"
    virtual bool confirm() { return next(); } ///< "done and next"
    virtual bool step(int rows) { Q_UNUSED(rows) return false; } ///< next and previous image

    [[nodiscard]] virtual bool isDimmed(const Annotation &annotation) const { Q_UNUSED(annotation) return false; }
    [[nodiscard]] virtual qint64 fixedClass() const { return 0; } ///< 0: any may be chosen
    [[nodiscard]] virtual qint64 layer() const { return kMainLayer; }
    [[nodiscard]] bool isBlind() const { return layer() != kMainLayer; }

Q_SIGNALS:
    void changed();
    void itemRequested(qint64 itemId);
    void labelsRequested(const QList<qint64> &annotationIds);

protected:
    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] Project &project() const { return m_session.project(); }
    [[nodiscard]] const ItemListModel &items() const { return m_items; }

private:
    Session &m_session;
    const ItemListModel &m_items;
};

} // namespace cairn
