// SPDX-License-Identifier: GPL-3.0-or-later
// A choice is a list, yes and no are two buttons of which the pressed one can be taken back, the rest is typed.
#include "app/cairn/pages/attributepanelfield.h"

#include "app/cairn/typingguard.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace cairn {
namespace {

const QJsonValue kNothing(QJsonValue::Undefined);

class ChoiceField : public AttributeField
{
public:
    ChoiceField(const Attribute &attribute, QWidget *parent)
        : AttributeField(parent)
        , m_box(new QComboBox(this))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_box);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_box->addItem(QStringLiteral("–"));
        for (const QString &choice : attribute.choices)
            m_box->addItem(choice, choice);
        m_box->setAccessibleName(attribute.name);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(6);
        // A wheel over the panel scrolls it and changes nothing by accident.
        m_box->setFocusPolicy(Qt::StrongFocus);
        setFocusProxy(m_box);
        connect(m_box, &QComboBox::activated, this, [this](int index) {
            const QVariant choice = m_box->itemData(index);
            Q_EMIT chosen(choice.isValid() ? QJsonValue(choice.toString()) : kNothing);
        });
    }

    void setAnswer(const AttributeAnswer &answer) override
    {
        m_box->setPlaceholderText(answer.isMixed ? AttributeField::tr("several values") : QString());
        const QString text = answer.value.toString();
        const int index = answer.value.isUndefined() ? (answer.isMixed ? -1 : 0) : m_box->findData(text);
        if (index < 0 && !answer.isMixed) // a word that is no choice any more is shown all the same
            m_box->setPlaceholderText(attributeValueText(answer.value));
        m_box->setCurrentIndex(index);
    }

private:
    QComboBox *m_box;
};

class YesNoField : public AttributeField
{
public:
    YesNoField(const Attribute &attribute, QWidget *parent)
        : AttributeField(parent)
        , m_yes(button(AttributeField::tr("Yes"), attribute.name))
        , m_no(button(AttributeField::tr("No"), attribute.name))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(kSpace4);
        layout->addWidget(m_yes);
        layout->addWidget(m_no);
        layout->addStretch(1);
        setFocusProxy(m_yes);
        connect(m_yes, &QToolButton::clicked, this, [this](bool on) { choose(m_no, on, true); });
        connect(m_no, &QToolButton::clicked, this, [this](bool on) { choose(m_yes, on, false); });
    }

    void setAnswer(const AttributeAnswer &answer) override
    {
        m_yes->setChecked(answer.value == QJsonValue(true));
        m_no->setChecked(answer.value == QJsonValue(false));
    }

private:
    QToolButton *button(const QString &text, const QString &name)
    {
        auto *made = new QToolButton(this);
        made->setText(text);
        made->setCheckable(true);
        made->setToolButtonStyle(Qt::ToolButtonTextOnly);
        made->setFocusPolicy(Qt::StrongFocus);
        made->setMinimumWidth(44);
        made->setAccessibleName(name + QLatin1String(": ") + text);
        return made;
    }

    void choose(QToolButton *other, bool on, bool value)
    {
        other->setChecked(false);
        Q_EMIT chosen(on ? QJsonValue(value) : kNothing);
    }

    QToolButton *m_yes;
    QToolButton *m_no;
};

class TypedField : public AttributeField
{
public:
    TypedField(const Attribute &attribute, QWidget *parent)
        : AttributeField(parent)
        , m_attribute(attribute)
        , m_line(new QLineEdit(this))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_line);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_line->setAccessibleName(attribute.name);
        keepEnterForTyping(m_line);
        setFocusProxy(m_line);
        connect(m_line, &QLineEdit::editingFinished, this, &TypedField::take);
    }

    void setAnswer(const AttributeAnswer &answer) override
    {
        m_line->setPlaceholderText(answer.isMixed ? AttributeField::tr("several values") : QString());
        if (m_line->hasFocus() && m_line->isModified())
            return; // what is being typed stays
        m_line->setText(shown(answer.value));
        m_line->setModified(false);
    }

private:
    /** As a person of this country writes it. */
    [[nodiscard]] static QString shown(const QJsonValue &value)
    {
        return value.isDouble() ? QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest) : attributeValueText(value);
    }

    void take()
    {
        if (!m_line->isModified())
            return;
        const QString text = m_line->text().trimmed();
        QJsonValue value = text.isEmpty() ? kNothing : QJsonValue(text);
        if (!text.isEmpty() && m_attribute.type == AttributeType::Number) {
            bool ok = false;
            double number = QLocale().toDouble(text, &ok);
            if (!ok)
                number = QLocale::c().toDouble(text, &ok);
            value = ok ? QJsonValue(number) : QJsonValue(text);
        }
        if (const auto checked = value.isUndefined() ? Result<QJsonValue>(value) : checkedAttributeValue(m_attribute, value); !checked) {
            Q_EMIT refused(checked.error().sentence);
            return;
        }
        m_line->setModified(false);
        Q_EMIT refused({});
        Q_EMIT chosen(value);
    }

    Attribute m_attribute;
    QLineEdit *m_line;
};

} // namespace

AttributeAnswer commonAnswer(const QString &name, const QList<QJsonObject> &values)
{
    if (values.isEmpty())
        return {};
    const QJsonValue first = values.first().value(name);
    for (const QJsonObject &each : values) {
        if (each.value(name) != first)
            return {kNothing, true};
    }
    return {first, false};
}

AttributeField *AttributeField::make(const Attribute &attribute, QWidget *parent)
{
    switch (attribute.type) {
    case AttributeType::Choice:
        return new ChoiceField(attribute, parent);
    case AttributeType::YesNo:
        return new YesNoField(attribute, parent);
    case AttributeType::Text:
    case AttributeType::Number:
        break;
    }
    return new TypedField(attribute, parent);
}

} // namespace cairn
