// SPDX-License-Identifier: GPL-3.0-or-later
// One attribute's editor in the attribute panel.
#pragma once

#include "models/labels/attributeschema.h"

#include <QWidget>

namespace cairn {

/** What the selected ones say of one attribute. */
struct AttributeAnswer {
    QJsonValue value {QJsonValue::Undefined}; ///< undefined: none of them says anything, or they differ
    bool isMixed = false;
};

[[nodiscard]] AttributeAnswer commonAnswer(const QString &name, const QList<QJsonObject> &values);

class AttributeField : public QWidget
{
    Q_OBJECT
public:
    [[nodiscard]] static AttributeField *make(const Attribute &attribute, QWidget *parent);

    virtual void setAnswer(const AttributeAnswer &answer) = 0;

Q_SIGNALS:
    void chosen(const QJsonValue &value);
    /** What was typed is no value of this attribute; empty when it is again. */
    void refused(const QString &sentence);

protected:
    using QWidget::QWidget;
};

} // namespace cairn
