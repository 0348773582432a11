// SPDX-License-Identifier: GPL-3.0-or-later
// A new attribute is a text named "attribute" until somebody says better; each field is written when it is left.
#include "app/cairn/pages/schemadialogattributes.h"

#include "widgets/common/ask.h"
#include "widgets/common/fonts.h"
#include "widgets/common/formrow.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace cairn {
namespace {

QString typeText(AttributeType type)
{
    switch (type) {
    case AttributeType::Text:
        return SchemaAttributeList::tr("Text");
    case AttributeType::Number:
        return SchemaAttributeList::tr("Number");
    case AttributeType::Choice:
        return SchemaAttributeList::tr("Choice");
    case AttributeType::YesNo:
        return SchemaAttributeList::tr("Yes or no");
    }
    return {};
}

/** "stain: dark, light" as a line of the list. */
QString lineText(const Attribute &attribute)
{
    const QString what = attribute.type == AttributeType::Choice ? attribute.choices.join(QLatin1String(", ")) : typeText(attribute.type);
    return attribute.isRequired ? SchemaAttributeList::tr("%1: %2 (needed)").arg(attribute.name, what)
                                : SchemaAttributeList::tr("%1: %2").arg(attribute.name, what);
}

QLabel *note(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setTextTone(label, TextTone::Muted);
    return label;
}

} // namespace

SchemaAttributeList::SchemaAttributeList(Project &project, Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_ask(ask)
    , m_list(new QListWidget(this))
    , m_inherited(note(this))
    , m_none(note(this))
    , m_remove(new IconButton(QStringLiteral("delete"), tr("Delete the attribute"), this))
    , m_up(new IconButton(QStringLiteral("chevron-up"), tr("Further up"), this))
    , m_down(new IconButton(QStringLiteral("chevron-down"), tr("Further down"), this))
    , m_form(nullptr)
    , m_name(new QLineEdit(this))
    , m_type(new QComboBox(this))
    , m_choices(new QPlainTextEdit(this))
    , m_initial(new QLineEdit(this))
    , m_required(new QCheckBox(tr("Needed: a label without it is not complete"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    layout->addWidget(makeList());
    layout->addWidget(m_inherited);
    layout->addWidget(m_none);
    m_form = makeForm();
    layout->addWidget(m_form);
    m_none->setText(tr("No attributes yet. An attribute is what is said of a label beside its class: stained or not, how old, which side."));
    connect(&project, &Project::labelsChanged, this, [this](const cairn::LabelChanges &changes) {
        if (changes.isWhole || changes.touches("attribute") || changes.touches("label_class"))
            reload();
    });
    connect(&project, &Project::published, this, [this](cairn::Topics topics) {
        if (topics & Topic::Labels)
            reload();
    });
    reload();
}

QWidget *SchemaAttributeList::makeList()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace4);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace4);
    auto *title = new QLabel(tr("Attributes"), part);
    setTextStep(title, TextStep::Body, TextWeight::Strong);
    auto *addButton = new IconButton(QStringLiteral("add"), tr("Add an attribute"), part);
    buttons->addWidget(title, 1);
    for (IconButton *button : {addButton, m_up, m_down, m_remove})
        buttons->addWidget(button);
    m_list->setAccessibleName(tr("Attributes"));
    m_list->setFixedHeight(4 * kRowHeight);
    layout->addLayout(buttons);
    layout->addWidget(m_list);
    connect(addButton, &IconButton::clicked, this, &SchemaAttributeList::add);
    connect(m_remove, &IconButton::clicked, this, &SchemaAttributeList::remove);
    connect(m_up, &IconButton::clicked, this, [this] { move(-1); });
    connect(m_down, &IconButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &SchemaAttributeList::showCurrent);
    return part;
}

QWidget *SchemaAttributeList::makeForm()
{
    auto *part = new QWidget(this);
    QFormLayout *form = makeFormLayout(part);
    addFormRow(form, tr("Na&me"), m_name);
    for (const AttributeType type : {AttributeType::Choice, AttributeType::YesNo, AttributeType::Number, AttributeType::Text})
        m_type->addItem(typeText(type), int(type));
    addFormRow(form, tr("&Kind"), m_type);
    m_choices->setTabChangesFocus(true);
    m_choices->setFixedHeight(m_choices->fontMetrics().lineSpacing() * 4 + 2 * kSpace8);
    m_choices->setAccessibleName(tr("Choices"));
    m_choices->installEventFilter(this);
    m_choicesRow = addFormRow(form, tr("C&hoices"), m_choices, tr("One a line."));
    m_initial->setPlaceholderText(tr("none"));
    addFormRow(form, tr("At f&irst"), m_initial, tr("The value that a new label begins with."));
    addFormRow(form, m_required);
    connect(m_name, &QLineEdit::editingFinished, this, &SchemaAttributeList::change);
    connect(m_initial, &QLineEdit::editingFinished, this, &SchemaAttributeList::change);
    connect(m_required, &QCheckBox::clicked, this, &SchemaAttributeList::change);
    connect(m_type, &QComboBox::activated, this, &SchemaAttributeList::change);
    return part;
}

bool SchemaAttributeList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_choices && event->type() == QEvent::FocusOut && m_choices->document()->isModified())
        change();
    return QWidget::eventFilter(watched, event);
}

void SchemaAttributeList::setClass(qint64 classId)
{
    if (classId == m_classId)
        return;
    if (m_choices->document()->isModified())
        change();
    m_classId = classId;
    m_list->setCurrentRow(-1);
    reload();
}

const Attribute *SchemaAttributeList::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_attributes.size() ? &m_attributes.at(row) : nullptr;
}

void SchemaAttributeList::reload()
{
    const qint64 before = current() ? current()->id : 0;
    SQLite::Database &reader = m_project.reader();
    m_attributes = (m_classId == 0 ? AttributeSchema::ofImage(reader) : AttributeSchema::ownOfClass(reader, m_classId)).value_or(QList<Attribute>());
    QStringList inherited;
    for (const Attribute &each : m_classId == 0 ? QList<Attribute>() : AttributeSchema::ofClass(reader, m_classId).value_or(QList<Attribute>())) {
        if (each.classId != m_classId)
            inherited.append(each.name);
    }
    m_inherited->setText(tr("From the classes above: %1").arg(inherited.join(QLatin1String(", "))));
    m_inherited->setVisible(!inherited.isEmpty());
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Attribute &each : m_attributes)
            m_list->addItem(lineText(each));
    }
    select(before);
    m_list->setVisible(!m_attributes.isEmpty());
    m_none->setVisible(m_attributes.isEmpty() && inherited.isEmpty());
}

void SchemaAttributeList::select(qint64 attributeId)
{
    int row = m_attributes.isEmpty() ? -1 : 0;
    for (int at = 0; at < m_attributes.size(); ++at) {
        if (m_attributes.at(at).id == attributeId)
            row = at;
    }
    m_list->setCurrentRow(row);
    showCurrent();
}

void SchemaAttributeList::showCurrent()
{
    const Attribute *attribute = current();
    m_form->setVisible(attribute);
    m_remove->setEnabled(attribute);
    m_up->setEnabled(attribute && m_list->currentRow() > 0);
    m_down->setEnabled(attribute && m_list->currentRow() + 1 < m_attributes.size());
    if (!attribute)
        return;
    m_showing = true;
    m_name->setText(attribute->name);
    m_type->setCurrentIndex(m_type->findData(int(attribute->type)));
    m_choicesRow->setVisible(attribute->type == AttributeType::Choice);
    if (QWidget *label = static_cast<QFormLayout *>(m_form->layout())->labelForField(m_choicesRow))
        label->setVisible(attribute->type == AttributeType::Choice);
    m_choices->setPlainText(attribute->choices.join(QLatin1Char('\n')));
    m_choices->document()->setModified(false);
    m_initial->setText(attribute->initial.isBool() ? (attribute->initial.toBool() ? tr("yes") : tr("no")) : attributeValueText(attribute->initial));
    m_required->setChecked(attribute->isRequired);
    m_showing = false;
}

void SchemaAttributeList::change()
{
    const Attribute *before = current();
    if (!before || m_showing)
        return;
    Attribute after = *before;
    after.name = m_name->text();
    after.type = AttributeType(m_type->currentData().toInt());
    after.choices = m_choices->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (after.type == AttributeType::Choice && after.choices.isEmpty())
        after.choices = {tr("first choice"), tr("second choice")}; // a choice of nothing is refused; these show where to write
    after.isRequired = m_required->isChecked();
    const QString initial = m_initial->text().trimmed();
    after.initial = QJsonValue(QJsonValue::Undefined);
    if (!initial.isEmpty() && after.type == before->type) {
        const bool isYes = after.type == AttributeType::YesNo && initial.compare(tr("yes"), Qt::CaseInsensitive) == 0;
        const bool isNo = after.type == AttributeType::YesNo && initial.compare(tr("no"), Qt::CaseInsensitive) == 0;
        const auto value = isYes || isNo ? Result<QJsonValue>(QJsonValue(isYes)) : attributeValueFromText(after, initial);
        if (!value)
            return finish(fail(value));
        after.initial = *value;
    }
    finish(AttributeSchema(m_project).change(after));
}

void SchemaAttributeList::add()
{
    Attribute attribute;
    attribute.classId = m_classId;
    attribute.initial = QJsonValue(QJsonValue::Undefined);
    attribute.name = tr("attribute");
    QStringList names;
    for (const Attribute &each : m_attributes)
        names.append(each.name);
    for (int number = 2; names.contains(attribute.name); ++number)
        attribute.name = tr("attribute %1").arg(number);
    const Result<qint64> added = AttributeSchema(m_project).add(attribute);
    if (!added)
        return finish(fail(added));
    select(*added);
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
    Q_EMIT failed({});
}

void SchemaAttributeList::remove()
{
    const Attribute *attribute = current();
    if (!attribute)
        return;
    const qint64 id = attribute->id;
    const qint64 uses = AttributeSchema::uses(m_project.reader(), id);
    const QString text = m_classId == 0 ? tr("%n image(s) have a value for it, which is deleted as well.", nullptr, int(uses))
                                        : tr("%n label(s) have a value for it, which is deleted as well.", nullptr, int(uses));
    if (uses > 0 && !m_ask.confirm(this, {tr("Delete the attribute %1?").arg(attribute->name), text, tr("Delete"), true}))
        return;
    finish(AttributeSchema(m_project).remove(id));
}

void SchemaAttributeList::move(int by)
{
    if (const Attribute *attribute = current())
        finish(AttributeSchema(m_project).move(attribute->id, m_list->currentRow() + by));
}

void SchemaAttributeList::finish(const Result<void> &result)
{
    if (!result)
        showCurrent(); // as it is, not as it was wished
    Q_EMIT failed(result ? QString() : result.error().sentence);
}

} // namespace cairn
