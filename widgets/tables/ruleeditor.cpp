// SPDX-License-Identifier: GPL-3.0-or-later
// A text pattern becomes a condition as it is typed, so that there is one kind of rule only.
#include "widgets/tables/ruleeditor.h"

#include "widgets/common/cairnstyle.h"
#include "widgets/common/fonts.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace cairn {
namespace {

constexpr int kPauseMs = 300;
constexpr int kNameWidth = 160;
constexpr int kLabelWidth = 140;

} // namespace

RuleEditor::RuleEditor(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_label(new QComboBox(this))
    , m_mode(new SegmentedControl(this))
    , m_condition(new ExpressionEdit(this))
    , m_patternArea(new QWidget(this))
    , m_patternColumn(new QComboBox(m_patternArea))
    , m_pattern(new QLineEdit(m_patternArea))
    , m_note(new QLineEdit(this))
    , m_figures(new QLabel(this))
    , m_save(new QPushButton(this))
{
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the rule"));
    m_name->setFixedWidth(kNameWidth);
    m_label->setEditable(true);
    m_label->setInsertPolicy(QComboBox::NoInsert);
    m_label->lineEdit()->setPlaceholderText(tr("Label"));
    m_label->setAccessibleName(tr("Label that the rule gives"));
    m_label->setFixedWidth(kLabelWidth);
    m_mode->addSegment(QStringLiteral("condition"), tr("Condition"), {}, tr("An SQL condition over the table's columns"));
    m_mode->addSegment(QStringLiteral("pattern"), tr("Text pattern"), {}, tr("A regular expression on one column"));
    m_condition->setPlaceholderText(tr("Where it votes, for example age > 60 AND note LIKE '%refund%'"));
    m_condition->setAccessibleName(tr("Condition of the rule"));
    m_pattern->setPlaceholderText(tr("Regular expression, for example (?i)refund|money back"));
    m_pattern->setAccessibleName(tr("Regular expression"));
    m_patternColumn->setAccessibleName(tr("Column that the pattern is looked for in"));
    m_note->setPlaceholderText(tr("Note: what the rule is about"));
    m_note->setAccessibleName(tr("Note"));
    m_figures->setWordWrap(true);
    setButtonKind(m_save, ButtonKind::Primary);
    makeLayout();
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPauseMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { Q_EMIT changed(rule()); });
    connect(m_mode, &SegmentedControl::currentChanged, this, &RuleEditor::showMode);
    for (QLineEdit *edit : {m_name, static_cast<QLineEdit *>(m_condition), m_pattern, m_label->lineEdit(), m_note})
        connect(edit, &QLineEdit::textChanged, this, &RuleEditor::onTyped);
    connect(m_patternColumn, &QComboBox::currentIndexChanged, this, &RuleEditor::onTyped);
    connect(m_condition, &ExpressionEdit::entered, this, &RuleEditor::accept);
    connect(m_condition, &ExpressionEdit::escaped, this, &RuleEditor::canceled);
    for (QLineEdit *edit : {m_name, m_pattern, m_note})
        connect(edit, &QLineEdit::returnPressed, this, &RuleEditor::accept);
    connect(m_save, &QPushButton::clicked, this, &RuleEditor::accept);
    showMode();
}

void RuleEditor::makeLayout()
{
    auto *pattern = new QHBoxLayout(m_patternArea);
    pattern->setContentsMargins(0, 0, 0, 0);
    pattern->setSpacing(kSpace8);
    pattern->addWidget(m_patternColumn);
    pattern->addWidget(m_pattern, 1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    setButtonKind(cancel, ButtonKind::Quiet);
    connect(cancel, &QPushButton::clicked, this, &RuleEditor::canceled);
    auto *line = new QHBoxLayout;
    line->setSpacing(kSpace8);
    line->addWidget(m_name);
    line->addWidget(m_label);
    line->addWidget(m_mode);
    line->addWidget(m_condition, 1);
    line->addWidget(m_patternArea, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(kSpace8);
    below->addWidget(m_note, 1);
    below->addWidget(cancel);
    below->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    layout->addLayout(line);
    layout->addWidget(m_figures);
    layout->addLayout(below);
}

void RuleEditor::start(const Rule &rule)
{
    m_rule = rule;
    m_mode->setCurrent(QStringLiteral("condition"));
    m_name->setText(rule.name);
    m_label->setCurrentIndex(m_label->findText(rule.value));
    m_label->setEditText(rule.value);
    m_condition->setText(rule.expression);
    m_pattern->clear();
    m_note->setText(rule.note);
    m_save->setText(rule.id == 0 ? tr("Make rule") : tr("Save rule"));
    setFigures({}, false);
    onTyped();
    (rule.id == 0 ? m_name : static_cast<QLineEdit *>(m_condition))->setFocus(Qt::ShortcutFocusReason);
}

Rule RuleEditor::rule() const
{
    Rule rule = m_rule;
    rule.name = m_name->text().trimmed();
    rule.value = m_label->currentText().trimmed();
    rule.note = m_note->text().trimmed();
    if (!isPattern())
        rule.expression = m_condition->text().trimmed();
    else
        rule.expression = m_pattern->text().isEmpty() ? QString() : patternExpression(m_patternColumn->currentText(), m_pattern->text());
    return rule;
}

void RuleEditor::setCompletions(const QList<Completion> &completions) { m_condition->setCompletions(completions); }

void RuleEditor::setTextColumns(const QStringList &columns)
{
    const QString chosen = m_patternColumn->currentText();
    const QSignalBlocker blocker(m_patternColumn);
    m_patternColumn->clear();
    m_patternColumn->addItems(columns);
    m_patternColumn->setCurrentIndex(qMax(0, m_patternColumn->findText(chosen)));
    m_mode->setSegmentEnabled(QStringLiteral("pattern"), !columns.isEmpty());
}

void RuleEditor::setLabels(const QStringList &labels)
{
    const QString typed = m_label->currentText();
    const QSignalBlocker blocker(m_label);
    m_label->clear();
    m_label->addItems(labels);
    m_label->setCurrentIndex(m_label->findText(typed));
    m_label->setEditText(typed);
}

void RuleEditor::setFigures(const QString &text, bool isBad)
{
    m_figures->setText(text);
    setTextTone(m_figures, isBad ? TextTone::Bad : TextTone::Muted);
    m_figures->setVisible(!text.isEmpty());
}

bool RuleEditor::isPattern() const { return m_mode->current() == QLatin1String("pattern"); }

void RuleEditor::showMode()
{
    m_condition->setVisible(!isPattern());
    m_patternArea->setVisible(isPattern());
    // Back from a pattern it stands there as the condition that it is.
    if (!isPattern() && !m_pattern->text().isEmpty())
        m_condition->setText(patternExpression(m_patternColumn->currentText(), m_pattern->text()));
    onTyped();
}

void RuleEditor::onTyped()
{
    const Rule now = rule();
    m_save->setEnabled(!now.name.isEmpty() && !now.value.isEmpty() && !now.expression.isEmpty());
    m_save->setToolTip(m_save->isEnabled() ? QString() : tr("A rule needs a name, a label and a condition"));
    m_timer.start();
}

void RuleEditor::accept()
{
    if (m_save->isEnabled())
        Q_EMIT accepted(rule());
}

void RuleEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT canceled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cairn
