// SPDX-License-Identifier: GPL-3.0-or-later
// The annotations of one picture as a list, kept up to date as they change.
#pragma once

#include "models/labels/annotations.h"

#include <QAbstractListModel>
#include <QColor>
#include <QHash>

namespace cairn {

/** By z, then id, as they are drawn. Follows gestures, undo and other processes; what stays keeps its row and its selection. */
class AnnotationModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        AnnotationIdRole = Qt::UserRole + 1, ///< qint64
        ClassIdRole, ///< qint64; 0: no class yet
        ClassNameRole, ///< QString; also as Qt::DisplayRole, with a word for "no class yet"
        ColorRole, ///< QColor; also as Qt::DecorationRole
        KindRole, ///< int(ShapeKind)
        ShapeRole, ///< cairn::Shape in a QVariant
        OriginRole, ///< QString: human, model, rule, import
        ScoreRole, ///< double; negative: none
        FlagsRole, ///< int, see annotationflags.h
        AttributesRole, ///< QJsonObject
        GroupRole, ///< qint64; 0: alone
        AnnotatorRole, ///< QString: who made it; empty where that is not known
    };

    /** Of one layer: nothing of another is read. */
    explicit AnnotationModel(Project &project, QObject *parent = nullptr, qint64 layerId = kMainLayer);

    /** Shows the annotations of this item; 0: none. */
    void setItem(qint64 itemId);
    [[nodiscard]] qint64 itemId() const { return m_itemId; }
    /** Shows another layer of the same item. */
    void setLayer(qint64 layerId);

    [[nodiscard]] const Annotation &annotation(int row) const { return m_annotations.at(row); }
    [[nodiscard]] const QList<Annotation> &annotations() const { return m_annotations; }
    [[nodiscard]] int rowOf(qint64 annotationId) const; ///< -1 where there is none
    [[nodiscard]] QString className(qint64 classId) const;
    [[nodiscard]] QColor classColor(qint64 classId) const; ///< grey for no class

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void itemChanged(qint64 itemId);
    /** The annotations could not be read. */
    void failed(const cairn::Error &error);

private:
    struct ClassLook {
        QString name;
        QColor color;
    };
    void onLabelsChanged(const cairn::LabelChanges &changes);
    void reload();
    void reloadClasses();
    void moveTo(const QList<Annotation> &annotations);

    Project &m_project;
    qint64 m_layerId;
    qint64 m_itemId = 0;
    QList<Annotation> m_annotations;
    QHash<qint64, ClassLook> m_classes;
};

} // namespace cairn

Q_DECLARE_METATYPE(cairn::Shape)
