// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the selected shapes of an image besides drawing: each wish is one gesture, or a sentence why not.
#pragma once

#include "app/cairn/session.h"
#include "models/labels/annotations.h"

#include <QObject>

namespace cairn {

class AnnotationModel;

class ShapeCommands : public QObject
{
    Q_OBJECT
public:
    ShapeCommands(Session &session, const AnnotationModel &shapes, QObject *parent = nullptr);

    /** The annotations that the next command is about. */
    void setSelection(const QList<qint64> &ids) { m_ids = ids; }
    [[nodiscard]] const QList<qint64> &selection() const { return m_ids; }

    /** What all selected shapes can become. */
    [[nodiscard]] QList<ShapeKind> conversionTargets() const;
    void convertTo(ShapeKind kind);
    void unite();
    void intersect();
    /** The others are taken from the first that was made. */
    void subtract();
    /** Takes from each selected shape what other areas of the image cover already. */
    void clipAgainstNeighbours();
    void splitParts();
    void fillHoles();
    void alignToPixels();
    /** Parts the selected shapes, or where none is selected all that the line crosses from side to side. */
    void cutAlong(const QPolygonF &line);
    /** What other areas of the image leave of a new one. */
    [[nodiscard]] Result<Shape> clippedAgainstOthers(const Shape &shape) const;
    /** The selected outlines and lines, for simplifying them. */
    [[nodiscard]] EditedShapes outlines() const;
    void reshape(const EditedShapes &shapes, const QString &gesture);
    void setLayer(qint64 layerId) { m_annotations.setLayer(layerId); }

    void copy() const;
    void cut();
    void paste(qint64 itemId);
    [[nodiscard]] static bool canPaste();
    /** Copies the selection onto these images. */
    void propagate(const QList<qint64> &itemIds);

    void group();
    void ungroup();
    void restack(StackingMove move);
    /** On, where it is not on for all of them. */
    void toggleFlag(int flag);

Q_SIGNALS:
    /** Made by the last command: they become the selection. */
    void made(const QList<qint64> &ids);

private:
    using Change = std::function<Result<Shape>(const Shape &)>;

    [[nodiscard]] QList<Annotation> chosen() const; ///< by id, tags left out
    /** One shape from several; it takes class and attributes of the first. */
    void combine(const QString &gesture, const std::function<Result<Shape>(const QList<Shape> &)> &operation);
    /** Says which class does not take which shape; true where all is well. */
    [[nodiscard]] bool admits(const QList<Annotation> &annotations) const;
    /** Each selected shape as the change makes it, in one gesture. */
    void changeEach(const QString &gesture, const Change &change);

    Session &m_session;
    const AnnotationModel &m_shapes;
    Annotations m_annotations;
    QList<qint64> m_ids;
};

} // namespace cairn
