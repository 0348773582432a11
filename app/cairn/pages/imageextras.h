// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of an image beside its shapes: attributes, comments and review. Joins their panels with models; each wish is a gesture.
#pragma once

#include "app/cairn/session.h"

#include <QPointF>

namespace cairn {

class AnnotationModel;
class AttributePanel;
class CommentModel;
class CommentPanel;

class ImageExtras : public QObject
{
    Q_OBJECT
public:
    /** The panels are the caller's to place. */
    ImageExtras(Session &session, const AnnotationModel &shapes, QWidget *parent);

    [[nodiscard]] AttributePanel *attributes() const { return m_attributes; }
    [[nodiscard]] CommentPanel *comments() const { return m_commentPanel; }
    [[nodiscard]] CommentModel *commentModel() const { return m_comments; }

    void setItem(qint64 itemId);
    /** The selected labels; none: the attributes of the image itself are shown. */
    void setSelection(const QList<qint64> &annotationIds);
    /** Labels or the schema changed. */
    void refresh();

Q_SIGNALS:
    void placeChosen(const QPointF &position);
    /** The image went back to whoever labelled it. */
    void sentBack();

private:
    void connectComments();
    void setAttribute(const QString &name, const QJsonValue &value);

    Session &m_session;
    const AnnotationModel &m_shapes;
    AttributePanel *m_attributes;
    CommentModel *m_comments;
    CommentPanel *m_commentPanel;
    qint64 m_itemId = 0;
    QList<qint64> m_ids;
};

} // namespace cairn
