// SPDX-License-Identifier: GPL-3.0-or-later
// Attributes of what is selected, comments of the image.
#include "app/cairn/pages/imageextras.h"

#include "app/cairn/pages/attributepanel.h"
#include "app/cairn/pages/commentpanel.h"
#include "models/labels/annotationmodel.h"
#include "models/labels/commentmodel.h"
#include "models/labels/review.h"

namespace cairn {

ImageExtras::ImageExtras(Session &session, const AnnotationModel &shapes, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_shapes(shapes)
    , m_attributes(new AttributePanel(parent))
    , m_comments(new CommentModel(session.project(), this))
    , m_commentPanel(new CommentPanel(*m_comments, parent))
{
    connect(m_attributes, &AttributePanel::valueChosen, this, &ImageExtras::setAttribute);
    connectComments();
    refresh();
}

void ImageExtras::connectComments()
{
    connect(m_comments, &CommentModel::failed, &m_session, &Session::report);
    connect(m_commentPanel, &CommentPanel::placeChosen, this, &ImageExtras::placeChosen);
    connect(m_commentPanel, &CommentPanel::addRequested, this, [this](const QString &text, const std::optional<QPointF> &position) {
        m_session.succeeded(Comments(m_session.project()).add(m_itemId, text, position));
    });
    connect(m_commentPanel, &CommentPanel::sendBackRequested, this, [this](const QString &text, const std::optional<QPointF> &position) {
        if (m_session.succeeded(Review(m_session.project()).sendBack(m_itemId, text, position)))
            Q_EMIT sentBack();
    });
    connect(m_commentPanel, &CommentPanel::resolveRequested, this,
        [this](qint64 id, bool resolved) { m_session.succeeded(Comments(m_session.project()).setResolved(id, resolved)); });
    connect(m_commentPanel, &CommentPanel::removeRequested, this, [this](qint64 id) { m_session.succeeded(Comments(m_session.project()).remove(id)); });
}

void ImageExtras::setItem(qint64 itemId)
{
    m_itemId = itemId;
    m_ids.clear();
    m_comments->setItem(itemId);
    m_commentPanel->setEnabled(itemId != 0);
    refresh();
}

void ImageExtras::setSelection(const QList<qint64> &annotationIds)
{
    m_ids = annotationIds;
    refresh();
}

void ImageExtras::refresh()
{
    SQLite::Database &reader = m_session.project().reader();
    QList<QList<Attribute>> lists;
    QList<QJsonObject> values;
    for (const Annotation &annotation : m_shapes.annotations()) {
        if (!m_ids.contains(annotation.id))
            continue;
        lists.append(AttributeSchema::ofClass(reader, annotation.classId).value_or(QList<Attribute>()));
        values.append(annotation.attributes);
    }
    if (lists.isEmpty() && m_itemId != 0) {
        lists.append(AttributeSchema::ofImage(reader).value_or(QList<Attribute>()));
        values.append(Annotations::imageAttributes(reader, m_itemId));
    }
    m_attributes->setState(commonAttributes(lists), values);
    m_attributes->setVisible(!m_attributes->isEmpty());
}

void ImageExtras::setAttribute(const QString &name, const QJsonValue &value)
{
    Annotations annotations(m_session.project());
    m_session.succeeded(m_ids.isEmpty() ? annotations.setImageAttribute({m_itemId}, name, value) : annotations.setAttribute(m_ids, name, value));
}

} // namespace cairn
