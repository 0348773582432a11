// SPDX-License-Identifier: GPL-3.0-or-later
// The attributes of a class, or of pictures, as a list with a form below.
#pragma once

#include "models/labels/attributeschema.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace cairn {

class Ask;
class FormRow;
class IconButton;

class SchemaAttributeList : public QWidget
{
    Q_OBJECT
public:
    SchemaAttributeList(Project &project, Ask &ask, QWidget *parent = nullptr);

    /** 0: of pictures. */
    void setClass(qint64 classId);

Q_SIGNALS:
    void failed(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeForm();
    void reload();
    void showCurrent();
    void change();
    void add();
    void remove();
    void move(int by);
    void select(qint64 attributeId);
    [[nodiscard]] const Attribute *current() const;
    void finish(const Result<void> &result);

    Project &m_project;
    Ask &m_ask;
    qint64 m_classId = 0;
    QList<Attribute> m_attributes; ///< own ones
    QListWidget *m_list;
    QLabel *m_inherited;
    QLabel *m_none;
    IconButton *m_remove;
    IconButton *m_up;
    IconButton *m_down;
    QWidget *m_form;
    QLineEdit *m_name;
    QComboBox *m_type;
    QPlainTextEdit *m_choices;
    FormRow *m_choicesRow = nullptr;
    QLineEdit *m_initial;
    QCheckBox *m_required;
    bool m_showing = false;
};

} // namespace cairn
