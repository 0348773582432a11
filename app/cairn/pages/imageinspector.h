// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the canvas: the classes with their keys, the tags and shapes of this image, and its status.
#pragma once

#include "models/labels/annotations.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace cairn {

class AnnotationModel;
class ClassModel;
class IconTabs;

/** Shows models and says wishes; the page does them. */
class ImageInspector : public QWidget
{
    Q_OBJECT
public:
    ImageInspector(ClassModel &classes, AnnotationModel &annotations, QWidget *parent = nullptr);

    void setCurrentClass(qint64 classId);
    void setSelection(const QSet<qint64> &annotationIds);
    void setStatus(ItemStatus status, bool hasItem);
    /** How long this image took so far; empty: nobody knows. */
    void setTime(const QString &text);
    void focusNewClass();
    /** Beside the list of labels, as a tab of its own. */
    void addTab(QWidget *page, const QString &iconName, const QString &title);
    void setTabCount(QWidget *page, qsizetype count);
    void showTab(QWidget *page);
    /** Below the list of labels. */
    void addBelowShapes(QWidget *panel);

Q_SIGNALS:
    void classChosen(qint64 classId);
    void classAddRequested(const QString &name);
    void classMenuRequested(qint64 classId, const QPoint &globalPosition);
    void annotationMenuRequested(const QPoint &globalPosition);
    void selectionChanged(const QSet<qint64> &annotationIds);
    void deleteRequested(const QList<qint64> &annotationIds);
    void statusRequested(cairn::ItemStatus status);

private:
    QWidget *makeClasses();
    QWidget *makeShapes();
    QWidget *makeStatus();
    [[nodiscard]] QSet<qint64> selectedIds() const;
    void showCounts();

    ClassModel &m_classes;
    AnnotationModel &m_annotations;
    QListView *m_classView;
    QListView *m_shapeView;
    IconTabs *m_tabs;
    QWidget *m_shapePart = nullptr;
    QLineEdit *m_newClass;
    QLabel *m_noClasses;
    QLabel *m_noShapes;
    QLabel *m_status;
    QLabel *m_time;
    QPushButton *m_done;
    QPushButton *m_skip;
    bool m_settingSelection = false;
};

} // namespace cairn
