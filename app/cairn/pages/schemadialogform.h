// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen class as a form: name, colour, key, place, shapes, skeleton, description.
#pragma once

#include "models/labels/labelschema.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace cairn {

class FormRow;
class SchemaModel;

/** Shows what the model says and writes each field as it is left. */
class SchemaClassForm : public QWidget
{
    Q_OBJECT
public:
    SchemaClassForm(Project &project, SchemaModel &model, QWidget *parent = nullptr);

    void setClass(qint64 classId); ///< 0: none
    void focusName();

Q_SIGNALS:
    void failed(const QString &sentence);
    /** The class stands below another one now, and has lost its place in views. */
    void moved(qint64 classId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeRows(QFormLayout *form);
    QWidget *makeShapes();
    void showAll();
    void showPlaces(const LabelClass &shown);
    void take(const Result<void> &result);
    void chooseColor();
    void takeShapes();
    void takeSkeleton();

    Project &m_project;
    SchemaModel &m_model;
    qint64 m_classId = 0;
    QLineEdit *m_name;
    QToolButton *m_color;
    QComboBox *m_key;
    QComboBox *m_parent;
    QList<QCheckBox *> m_shapes;
    FormRow *m_shapesRow = nullptr;
    QPlainTextEdit *m_points;
    QLineEdit *m_lines;
    FormRow *m_pointsRow = nullptr;
    FormRow *m_linesRow = nullptr;
    QPlainTextEdit *m_description;
    QTimer m_later; ///< a list of a thousand classes is one look, not a thousand
};

/** "1-2, 2-3": lines between the points of a skeleton, counted from 1 as people do. */
[[nodiscard]] QString skeletonLinesText(const QJsonObject &skeleton);
/** A template as LabelClass::skeleton from names, one a line, and lines as above; an error sentence where they do not fit. Empty names: none. */
[[nodiscard]] Result<QJsonObject> skeletonFromText(const QString &points, const QString &lines);

} // namespace cairn
