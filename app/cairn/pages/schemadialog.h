// SPDX-License-Identifier: GPL-3.0-or-later
// Classes and attributes: the tree of classes at the left, what the chosen one is at the right. Every change is a gesture.
#pragma once

#include "models/labels/classitems.h"
#include "models/labels/labelschema.h"
#include "models/project/task.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace cairn {

class Ask;
class MessageBar;
class SchemaAttributeList;
class SchemaClassForm;
class SchemaModel;
class SegmentedControl;

/** Not modal: show() it and go on labelling. It follows the project, also what is changed elsewhere; Ctrl+Z in it takes back the last
    gesture. `project` and `ask` must outlive it. */
class SchemaDialog : public QDialog
{
    Q_OBJECT
public:
    SchemaDialog(Project &project, Ask &ask, QWidget *parent = nullptr);
    ~SchemaDialog() override;

    /** Shows this class; 0: none. */
    void showClass(qint64 classId);
    void showImageAttributes();
    [[nodiscard]] qint64 currentClass() const;

private:
    QWidget *makeClassesPart();
    QWidget *makeClassPart();
    QWidget *makeImagesPart();
    void addButtons(QWidget *part, QBoxLayout *layout);
    void showCurrent();
    void showError(const Result<void> &result);

    void addClass();
    void mergeInto();
    void mergeClass(qint64 intoId);
    void archiveClass();
    void deleteClass();
    /** At once where few labels are concerned, else in a task. */
    void change(qint64 labels, const QString &doing, std::function<Result<void>()> work, std::function<void()> done = {});

    // schemadialogsplit.cpp
    void offerSplits();
    void showSplits(const QString &className, const QList<AttributeShare> &shares);
    void splitBy(const QString &suggested, const QList<qint64> &annotationIds);
    void moveClass(int by);
    void importList();
    void exportList();
    void undo(bool redo);

    Project &m_project;
    Ask &m_ask;
    SchemaModel *m_model;
    MessageBar *m_message;
    SegmentedControl *m_what;
    QStackedWidget *m_pages;
    QTreeView *m_tree;
    QLineEdit *m_newClass;
    SchemaClassForm *m_form;
    SchemaAttributeList *m_attributes;
    SchemaAttributeList *m_imageAttributes;
    QWidget *m_details;
    QLabel *m_none; ///< instead of them
    QList<QWidget *> m_needClass; ///< enabled only with a class
    QPushButton *m_archive = nullptr;
    LatestTask m_task; // changes of many labels, one after the other
    LatestTask m_question;
};

} // namespace cairn
