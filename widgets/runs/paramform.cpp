// SPDX-License-Identifier: GPL-3.0-or-later
// One maker a parameter type; each field knows its value as a property of Qt's own.
#include "widgets/runs/paramform.h"

#include "models/project/wholenumber.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

namespace cairn {
namespace {

/** Recipes carry English texts; those of Cairn's own are translated under the context "Recipe". */
/** A spin box that shows real numbers as they were meant: 0.001 and not 0.001000. */
class RealBox : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;
    QString textFromValue(double value) const override { return locale().toString(value, 'g', 8); }
};

} // namespace

ParamForm::ParamForm(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void ParamForm::setRecipe(const Recipe &recipe, const QJsonObject &values)
{
    m_recipe = recipe;
    m_fields.clear();
    delete m_body;
    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace8);
    const auto addForm = [&](bool advanced) {
        auto *part = new QWidget(m_body);
        auto *form = new QFormLayout(part);
        form->setContentsMargins(0, 0, 0, 0);
        form->setHorizontalSpacing(kSpace12);
        form->setVerticalSpacing(kSpace8);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        addRows(form, values, advanced);
        column->addWidget(part);
        return part;
    };
    // Labels of one width, so that the fields of all parts stand below each other.
    m_labels.clear();
    addForm(false);
    const bool hasMore = std::any_of(recipe.params.begin(), recipe.params.end(), [](const ParamSpec &param) { return param.isAdvanced; });
    if (!hasMore)
        return;
    auto *more = new QPushButton(m_showsMore ? tr("Less") : tr("More"), m_body);
    setButtonKind(more, ButtonKind::Quiet);
    more->setToolTip(tr("Parameters that are rarely changed"));
    column->addWidget(more, 0, Qt::AlignLeft);
    QWidget *advanced = addForm(true);
    advanced->setVisible(m_showsMore);
    connect(more, &QPushButton::clicked, this, [this, more, advanced] {
        m_showsMore = !m_showsMore;
        advanced->setVisible(m_showsMore);
        more->setText(m_showsMore ? tr("Less") : tr("More"));
    });
}

void ParamForm::addRows(QFormLayout *form, const QJsonObject &values, bool advanced)
{
    for (const ParamSpec &param : std::as_const(m_recipe.params)) {
        if (param.isAdvanced != advanced)
            continue;
        QWidget *field = makeField(param, values.contains(param.name) ? values.value(param.name) : param.defaultValue);
        field->setToolTip(recipeText(param.help));
        field->setObjectName(QStringLiteral("param-") + param.name);
        auto *label = new QLabel(recipeText(param.label), m_body);
        label->setBuddy(field);
        label->setToolTip(field->toolTip());
        m_labels.append(label);
        form->addRow(label, field);
    }
}

QWidget *ParamForm::makeField(const ParamSpec &param, const QJsonValue &value)
{
    switch (param.type) {
    case ParamType::Integer:
        return makeInteger(param, value);
    case ParamType::Real:
        return makeReal(param, value);
    case ParamType::Choice:
        return makeChoice(param, value);
    case ParamType::Boolean:
        return makeBoolean(param, value);
    case ParamType::Text:
    case ParamType::File:
        break;
    }
    return makeText(param, value);
}

QWidget *ParamForm::makeInteger(const ParamSpec &param, const QJsonValue &value)
{
    auto *box = new QSpinBox(m_body);
    constexpr int kLeast = std::numeric_limits<int>::min(), kMost = std::numeric_limits<int>::max();
    // Beyond what the box can hold its own ends hold.
    box->setRange(wholeNumber<int>(param.minimum.value_or(kLeast)).value_or(kLeast), wholeNumber<int>(param.maximum.value_or(kMost)).value_or(kMost));
    box->setValue(value.toInt());
    if (!param.unit.isEmpty())
        box->setSuffix(QLatin1Char(' ') + recipeText(param.unit));
    m_fields.insert(param.name, box);
    connect(box, &QSpinBox::valueChanged, this, &ParamForm::changed);
    return box;
}

QWidget *ParamForm::makeReal(const ParamSpec &param, const QJsonValue &value)
{
    auto *box = new RealBox(m_body);
    box->setDecimals(10);
    box->setRange(param.minimum.value_or(-1e12), param.maximum.value_or(1e12));
    box->setValue(value.toDouble());
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    if (!param.unit.isEmpty())
        box->setSuffix(QLatin1Char(' ') + recipeText(param.unit));
    m_fields.insert(param.name, box);
    connect(box, &QDoubleSpinBox::valueChanged, this, &ParamForm::changed);
    return box;
}

QWidget *ParamForm::makeChoice(const ParamSpec &param, const QJsonValue &value)
{
    auto *box = new QComboBox(m_body);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const QString &choice : param.choices)
        box->addItem(recipeText(choice), choice);
    box->setCurrentIndex(box->findData(value.toString()));
    m_fields.insert(param.name, box);
    connect(box, &QComboBox::activated, this, &ParamForm::changed);
    return box;
}

QWidget *ParamForm::makeBoolean(const ParamSpec &param, const QJsonValue &value)
{
    auto *box = new QCheckBox(m_body);
    box->setChecked(value.toBool());
    box->setAccessibleName(recipeText(param.label));
    m_fields.insert(param.name, box);
    connect(box, &QCheckBox::toggled, this, &ParamForm::changed);
    return box;
}

QWidget *ParamForm::makeText(const ParamSpec &param, const QJsonValue &value)
{
    auto *edit = new QLineEdit(value.toString(), m_body);
    m_fields.insert(param.name, edit);
    connect(edit, &QLineEdit::textChanged, this, &ParamForm::changed);
    if (param.type == ParamType::Text)
        return edit;
    auto *row = new QWidget(m_body);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *choose = new QToolButton(row);
    choose->setText(QStringLiteral("…"));
    choose->setToolTip(tr("Choose a file"));
    choose->setAccessibleName(choose->toolTip());
    layout->addWidget(edit, 1);
    layout->addWidget(choose);
    connect(choose, &QToolButton::clicked, this, [this, name = param.name] { Q_EMIT fileRequested(name); });
    return row;
}

int ParamForm::labelWidth() const
{
    int width = 0;
    for (const QLabel *label : m_labels)
        width = std::max(width, label->sizeHint().width());
    return width;
}

void ParamForm::setLabelWidth(int width)
{
    for (QLabel *label : std::as_const(m_labels))
        label->setMinimumWidth(width);
}

void ParamForm::setText(const QString &paramName, const QString &text)
{
    if (auto *edit = qobject_cast<QLineEdit *>(m_fields.value(paramName)))
        edit->setText(text);
}

QJsonObject ParamForm::values() const
{
    QJsonObject values;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if (const auto *integer = qobject_cast<QSpinBox *>(*field))
            values.insert(field.key(), integer->value());
        else if (const auto *real = qobject_cast<QDoubleSpinBox *>(*field))
            values.insert(field.key(), real->value());
        else if (const auto *choice = qobject_cast<QComboBox *>(*field))
            values.insert(field.key(), choice->currentData().toString());
        else if (const auto *boolean = qobject_cast<QCheckBox *>(*field))
            values.insert(field.key(), boolean->isChecked());
        else if (const auto *edit = qobject_cast<QLineEdit *>(*field))
            values.insert(field.key(), edit->text());
    }
    return values;
}

} // namespace cairn
