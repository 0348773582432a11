// SPDX-License-Identifier: GPL-3.0-or-later
// A form with a row for each attribute; it is built again only where the attributes are others.
#include "app/cairn/pages/attributepanel.h"

#include "app/cairn/pages/attributepanelfield.h"
#include "widgets/common/formrow.h"
#include "widgets/common/theme.h"

#include <QFormLayout>

#include <algorithm>

namespace cairn {
namespace {

bool looksSame(const Attribute &a, const Attribute &b)
{
    return a.id == b.id && a.name == b.name && a.type == b.type && a.choices == b.choices && a.isRequired == b.isRequired;
}

FormRow *rowOf(AttributeField *field) { return qobject_cast<FormRow *>(field->parentWidget()); }

} // namespace

AttributePanel::AttributePanel(QWidget *parent)
    : QWidget(parent)
    , m_form(makeFormLayout(this))
{
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

AttributePanel::~AttributePanel()
{
    // A field that loses the focus while it goes still says what was typed.
    for (AttributeField *field : m_fields)
        field->disconnect(this);
}

void AttributePanel::build(const QList<Attribute> &attributes)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_fields.clear();
    m_attributes = attributes;
    for (const Attribute &attribute : attributes) {
        AttributeField *field = AttributeField::make(attribute, this);
        FormRow *row = addFormRow(m_form, attribute.name, field);
        m_fields.append(field);
        connect(field, &AttributeField::chosen, this, [this, name = attribute.name](const QJsonValue &value) { Q_EMIT valueChosen(name, value); });
        connect(field, &AttributeField::refused, row, &FormRow::setError);
    }
}

void AttributePanel::setState(const QList<Attribute> &attributes, const QList<QJsonObject> &values)
{
    const QList<Attribute> shown = values.isEmpty() ? QList<Attribute>() : attributes;
    if (!std::equal(shown.begin(), shown.end(), m_attributes.begin(), m_attributes.end(), looksSame))
        build(shown);
    for (qsizetype at = 0; at < m_fields.size(); ++at) {
        const AttributeAnswer answer = commonAnswer(shown.at(at).name, values);
        m_fields.at(at)->setAnswer(answer);
        FormRow *row = rowOf(m_fields.at(at));
        const bool isMissing = shown.at(at).isRequired && answer.value.isUndefined() && !answer.isMixed;
        row->setError(isMissing ? tr("Needed") : QString());
        // Two buttons have no room for it themselves.
        row->setHint(answer.isMixed && shown.at(at).type == AttributeType::YesNo ? tr("several values") : QString());
    }
}

QList<Attribute> commonAttributes(const QList<QList<Attribute>> &lists)
{
    QList<Attribute> common = lists.value(0);
    common.removeIf([&](const Attribute &attribute) {
        return !std::all_of(lists.begin(), lists.end(), [&](const QList<Attribute> &list) {
            return std::any_of(list.begin(), list.end(), [&](const Attribute &other) {
                return other.name == attribute.name && other.type == attribute.type && other.choices == attribute.choices;
            });
        });
    });
    return common;
}

} // namespace cairn
