// SPDX-License-Identifier: GPL-3.0-or-later
// Rules and suggestions share one place; the editor stands below them, what all of them would do at the foot.
#include "widgets/tables/rulepanel.h"

#include "models/insight/rulemodel.h"
#include "models/insight/suggestionmodel.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/fonts.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/sectionheader.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/common/theme.h"
#include "widgets/tables/ruleeditor.h"
#include "widgets/tables/sharebardelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kListHeight = 170;
constexpr int kFigureWidth = 92;
constexpr int kNameWidth = 170;
constexpr int kLabelWidth = 120;

QTableView *makeView(const QString &name, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setAccessibleName(name);
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(kRowHeight + 4);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setFixedHeight(kListHeight);
    setSurface(view->viewport(), Surface::Panel);
    return view;
}

QPushButton *quietButton(const QString &text, const QString &toolTip, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    setButtonKind(button, ButtonKind::Quiet);
    button->setToolTip(toolTip);
    return button;
}

} // namespace

RulePanel::RulePanel(QWidget *parent)
    : QWidget(parent)
    , m_head(new SectionHeader(tr("Rules"), this))
    , m_combining(new SegmentedControl(this))
    , m_new(new QPushButton(icon(QStringLiteral("add")), tr("New rule…"), this))
    , m_suggest(new QPushButton(icon(QStringLiteral("wand")), tr("Suggest…"), this))
    , m_stack(new QStackedWidget(this))
    , m_editor(new RuleEditor(this))
{
    setSurface(this, Surface::Panel);
    makeHead();
    m_stack->addWidget(makeRules());
    m_stack->addWidget(makeSuggestions());
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_editor->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace12, kSpace8, kSpace12, kSpace8);
    layout->setSpacing(kSpace8);
    layout->addWidget(m_head);
    layout->addWidget(m_stack);
    layout->addWidget(m_editor);
    layout->addWidget(makeFoot());
    showState();
}

void RulePanel::makeHead()
{
    m_combining->addSegment(QStringLiteral("majority"), tr("Majority"), {}, tr("Each rule has one vote"));
    m_combining->addSegment(QStringLiteral("weighted"), tr("Weighted"), {}, tr("A rule's vote weighs what its measured accuracy is worth"));
    m_suggest->setToolTip(tr("Look for conditions that tell the labelled rows apart"));
    auto *close = new IconButton(QStringLiteral("close"), tr("Close the rules"), this);
    m_head->addTrailing(m_combining);
    m_head->addTrailing(m_suggest);
    m_head->addTrailing(m_new);
    m_head->addTrailing(close);
    connect(m_combining, &SegmentedControl::currentChanged, this, [this](const QString &id) { Q_EMIT weightedChosen(id == QLatin1String("weighted")); });
    connect(m_new, &QPushButton::clicked, this, &RulePanel::newRequested);
    connect(m_suggest, &QPushButton::clicked, this, &RulePanel::suggestRequested);
    connect(close, &IconButton::clicked, this, &RulePanel::closeRequested);
}

QWidget *RulePanel::makeRules()
{
    auto *area = new QWidget(this);
    m_rules = makeView(tr("Rules"), area);
    m_rules->setObjectName(QStringLiteral("rules"));
    m_rules->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rules->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *bars = new ShareBarDelegate(RuleModel::ShareRole, RuleModel::LowRole, RuleModel::HighRole, m_rules);
    for (int column = RuleModel::Coverage; column <= RuleModel::Accuracy; ++column)
        m_rules->setItemDelegateForColumn(column, bars);
    m_empty = new QLabel(tr("A rule is a condition and the label that it votes for: rows over which rules agree need no hand. Make one, or let rules be"
                            " suggested from the rows that have a label."), area);
    m_empty->setWordWrap(true);
    m_empty->setMargin(kSpace8);
    setTextTone(m_empty, TextTone::Muted);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace4);
    const auto add = [&](const QString &text, const QString &toolTip, void (RulePanel::*wish)(qint64)) {
        auto *button = quietButton(text, toolTip, area);
        connect(button, &QPushButton::clicked, this, [this, wish] { Q_EMIT(this->*wish)(currentRule()); });
        buttons->addWidget(button);
        m_ofRule.append(button);
    };
    add(tr("Its rows"), tr("Show the rows that it labels"), &RulePanel::rowsRequested);
    add(tr("Wrong ones"), tr("Show the rows that it gets wrong: those that a person or a file has labelled otherwise"), &RulePanel::wrongRequested);
    add(tr("Its conflicts"), tr("Show the rows on which another rule votes for something else"), &RulePanel::conflictsRequested);
    add(tr("Edit…"), tr("Change the rule"), &RulePanel::editRequested);
    add(tr("Remove"), tr("Remove the rule; labels that it gave stay until votes are accepted again"), &RulePanel::removeRequested);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace4);
    layout->addWidget(m_rules);
    layout->addWidget(m_empty);
    layout->addLayout(buttons);
    connect(m_rules, &QTableView::customContextMenuRequested, this, &RulePanel::openMenu);
    connect(m_rules, &QTableView::doubleClicked, this, [this] { Q_EMIT editRequested(currentRule()); });
    return area;
}

QWidget *RulePanel::makeSuggestions()
{
    auto *area = new QWidget(this);
    m_suggestions = makeView(tr("Suggested rules"), area);
    m_suggestions->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *bars = new ShareBarDelegate(SuggestionModel::ShareRole, SuggestionModel::LowRole, SuggestionModel::HighRole, m_suggestions);
    m_suggestions->setItemDelegateForColumn(SuggestionModel::Coverage, bars);
    m_suggestions->setItemDelegateForColumn(SuggestionModel::Precision, bars);
    m_suggestionNote = new QLabel(area);
    m_suggestionNote->setWordWrap(true);
    setTextTone(m_suggestionNote, TextTone::Muted);
    m_take = new QPushButton(tr("Make these rules"), area);
    auto *back = quietButton(tr("Back to the rules"), {}, area);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace8);
    buttons->addWidget(m_take);
    buttons->addWidget(back);
    buttons->addWidget(m_suggestionNote, 1);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace4);
    layout->addWidget(m_suggestions);
    layout->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, [this] { showSuggestions(false); });
    connect(m_suggestions, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT suggestionShown(index.row()); });
    connect(m_take, &QPushButton::clicked, this, [this] {
        QList<int> rows;
        for (const QModelIndex &index : m_suggestions->selectionModel()->selectedRows())
            rows.append(index.row());
        std::sort(rows.begin(), rows.end());
        Q_EMIT suggestionsAccepted(rows);
    });
    return area;
}

QWidget *RulePanel::makeFoot()
{
    auto *foot = new QWidget(this);
    m_outcome = new QLabel(foot);
    m_outcome->setWordWrap(true);
    m_showConflicts = quietButton(tr("All conflicts"), tr("Show the rows on which rules contradict each other"), foot);
    m_showChanges = quietButton(tr("What changes"), tr("Show the rows whose label would change"), foot);
    m_accept = new QPushButton(foot);
    setButtonKind(m_accept, ButtonKind::Primary);
    m_accept->setToolTip(tr("Write the labels that the rules vote for, as one step that can be undone. Labels of people stay."));
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    layout->addWidget(m_outcome, 1);
    layout->addWidget(m_showConflicts);
    layout->addWidget(m_showChanges);
    layout->addWidget(m_accept);
    connect(m_showConflicts, &QPushButton::clicked, this, [this] { Q_EMIT conflictsRequested(0); });
    connect(m_showChanges, &QPushButton::clicked, this, &RulePanel::changesRequested);
    connect(m_accept, &QPushButton::clicked, this, &RulePanel::acceptRequested);
    setOutcome({}, 0, false);
    return foot;
}

void RulePanel::setModel(QAbstractItemModel *rules)
{
    m_rules->setModel(rules);
    QHeaderView *header = m_rules->horizontalHeader();
    header->resizeSection(RuleModel::Name, kNameWidth);
    header->resizeSection(RuleModel::Label, kLabelWidth);
    for (int column = RuleModel::Coverage; column <= RuleModel::Accuracy; ++column)
        header->resizeSection(column, kFigureWidth);
    connect(rules, &QAbstractItemModel::modelReset, this, &RulePanel::showState);
    connect(m_rules->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RulePanel::showState);
    showState();
}

void RulePanel::setSuggestions(QAbstractItemModel *suggestions)
{
    m_suggestions->setModel(suggestions);
    QHeaderView *header = m_suggestions->horizontalHeader();
    header->resizeSection(SuggestionModel::Label, kLabelWidth);
    header->resizeSection(SuggestionModel::Coverage, kFigureWidth);
    header->resizeSection(SuggestionModel::Precision, kFigureWidth);
    const auto show = [this] { m_take->setEnabled(m_suggestions->selectionModel()->hasSelection() && !m_isReadOnly); };
    connect(m_suggestions->selectionModel(), &QItemSelectionModel::selectionChanged, this, show);
    connect(suggestions, &QAbstractItemModel::modelReset, this, [this, show] {
        m_suggestions->selectAll();
        show();
    });
    show();
}

void RulePanel::setTitle(const QString &title) { m_head->setTitle(title); }

void RulePanel::setOutcome(const QString &sentence, qint64 changes, bool hasConflicts)
{
    m_outcome->setText(sentence);
    m_showConflicts->setVisible(hasConflicts);
    m_showChanges->setVisible(changes > 0);
    const int count = int(qMin<qint64>(changes, std::numeric_limits<int>::max()));
    m_accept->setText(changes > 0 ? tr("Accept %Ln vote(s)", nullptr, count) : tr("Accept votes"));
    m_accept->setEnabled(changes > 0 && !m_isReadOnly);
}

void RulePanel::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    showState();
}

void RulePanel::showEditor(bool isShown)
{
    m_editor->setVisible(isShown);
    if (!isShown)
        m_rules->setFocus();
}

void RulePanel::showSuggestions(bool isShown, const QString &note)
{
    m_stack->setCurrentIndex(isShown ? 1 : 0);
    m_suggestionNote->setText(note);
    if (isShown)
        m_suggestions->setFocus();
}

qint64 RulePanel::currentRule() const { return m_rules->currentIndex().data(RuleModel::RuleIdRole).toLongLong(); }

void RulePanel::showState()
{
    const bool isEmpty = !m_rules->model() || m_rules->model()->rowCount() == 0;
    m_rules->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_new->setEnabled(!m_isReadOnly);
    for (qsizetype at = 0; at < m_ofRule.size(); ++at) {
        const bool writes = at >= m_ofRule.size() - 2;
        m_ofRule.at(at)->setVisible(!isEmpty);
        m_ofRule.at(at)->setEnabled(currentRule() != 0 && !(writes && m_isReadOnly));
    }
}

void RulePanel::openMenu(const QPoint &at)
{
    if (currentRule() == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton *button : std::as_const(m_ofRule)) {
        QAction *action = menu->addAction(button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
        action->setToolTip(button->toolTip());
    }
    menu->popup(m_rules->viewport()->mapToGlobal(at));
}

void RulePanel::keyPressEvent(QKeyEvent *event)
{
    const bool isInRules = m_rules->hasFocus() && currentRule() != 0;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if (event->key() == Qt::Key_Delete && isInRules && !m_isReadOnly)
        Q_EMIT removeRequested(currentRule());
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isInRules)
        Q_EMIT editRequested(currentRule());
    else
        QWidget::keyPressEvent(event);
}

} // namespace cairn
