// SPDX-License-Identifier: GPL-3.0-or-later
// Editors for the attributes of what is selected: choices, yes and no, numbers, words.
#pragma once

#include "models/labels/attributeschema.h"

#include <QWidget>

class QFormLayout;

namespace cairn {

class AttributeField;

/** Shows values and says wishes; the page does them. For labels give the attributes of their class (AttributeSchema::ofClass) and one
    object a label; for the picture those of images and its one object. */
class AttributePanel : public QWidget
{
    Q_OBJECT
public:
    explicit AttributePanel(QWidget *parent = nullptr);
    ~AttributePanel() override;

    /** Call it again after each change: what is being typed stays. Without attributes or values the panel is empty and `isEmpty()`, so that
        the page can hide it. Where values differ, the editor says so and shows none of them. */
    void setState(const QList<Attribute> &attributes, const QList<QJsonObject> &values);
    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }

Q_SIGNALS:
    /** Of all that are shown, see Annotations::setAttribute. An undefined value takes it away. */
    void valueChosen(const QString &name, const QJsonValue &value);

private:
    void build(const QList<Attribute> &attributes);

    QFormLayout *m_form;
    QList<Attribute> m_attributes;
    QList<AttributeField *> m_fields;
};

/** The attributes that all of these lists have, with the same type and choices: for a selection of several classes. */
[[nodiscard]] QList<Attribute> commonAttributes(const QList<QList<Attribute>> &lists);

} // namespace cairn
