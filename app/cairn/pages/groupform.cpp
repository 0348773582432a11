// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes for each choice; the one for groups takes an SQL expression as well.
#include "app/cairn/pages/groupform.h"

#include "widgets/common/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace cairn {
namespace {

QString groupingText(const RunGrouping &grouping)
{
    switch (grouping.by) {
    case RunGrouping::By::Snapshot:
        return GroupForm::tr("Snapshot");
    case RunGrouping::By::Recipe:
        return GroupForm::tr("Recipe");
    case RunGrouping::By::Tag:
        return GroupForm::tr("Tag %1").arg(grouping.name);
    case RunGrouping::By::None:
    case RunGrouping::By::Param:
    case RunGrouping::By::Expression:
        break;
    }
    return grouping.name;
}

template<typename Value>
void choose(QComboBox *box, Value value) { box->setCurrentIndex(box->findData(int(value))); }

/** Shows a grouping, also one that is not among the choices. */
void chooseGrouping(QComboBox *box, const RunGrouping &grouping)
{
    const QString id = runGroupingId(grouping);
    int index = box->findData(id);
    if (index < 0) {
        box->addItem(groupingText(grouping), id);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

RunGrouping groupingOf(const QComboBox *box)
{
    const int index = box->findText(box->currentText());
    return runGroupingFromId(index >= 0 ? box->itemData(index).toString() : box->currentText());
}

} // namespace

GroupForm::GroupForm(QWidget *parent)
    : QWidget(parent)
    , m_by(addGroupingBox(tr("Nothing: each run by itself"), true))
    , m_centre(new QComboBox(this))
    , m_band(new QComboBox(this))
    , m_alignment(new QComboBox(this))
    , m_color(addGroupingBox(tr("Run"), false))
    , m_dash(addGroupingBox(tr("Training and validation"), false))
    , m_marker(addGroupingBox(tr("No markers"), false))
    , m_facet(addGroupingBox(tr("No facets"), false))
{
    m_by->setToolTip(tr("A parameter, a tag, the snapshot, or an SQL expression over the columns of runs, such as  \"params.lr\" > 0.01"));
    m_centre->addItem(tr("Mean"), int(CurveCentre::Mean));
    m_centre->addItem(tr("Median"), int(CurveCentre::Median));
    m_band->addItem(tr("No band"), int(CurveBand::None));
    m_band->addItem(tr("Smallest to largest"), int(CurveBand::MinMax));
    m_band->addItem(tr("Standard deviation"), int(CurveBand::StandardDeviation));
    m_band->addItem(tr("Standard error"), int(CurveBand::StandardError));
    m_band->addItem(tr("95 % bootstrap interval"), int(CurveBand::Bootstrap));
    m_alignment->addItem(tr("Between a run's points: interpolated"), int(CurveAlignment::Interpolated));
    m_alignment->addItem(tr("Only runs with a point at that step"), int(CurveAlignment::ByStep));
    m_facet->setToolTip(tr("One plot for each value; shown in the grid"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(kSpace12, kSpace12, kSpace12, kSpace12);
    form->setSpacing(kSpace8);
    form->addRow(tr("Group runs by"), m_by);
    form->addRow(tr("Line"), m_centre);
    form->addRow(tr("Band"), m_band);
    form->addRow(tr("Aligned"), m_alignment);
    form->addRow(tr("Colour by"), m_color);
    form->addRow(tr("Dash by"), m_dash);
    form->addRow(tr("Marker by"), m_marker);
    form->addRow(tr("One plot for each"), m_facet);
    for (QComboBox *box : {m_by, m_centre, m_band, m_alignment, m_color, m_dash, m_marker, m_facet})
        connect(box, &QComboBox::activated, this, &GroupForm::read);
    connect(m_by->lineEdit(), &QLineEdit::editingFinished, this, &GroupForm::read);
}

QComboBox *GroupForm::addGroupingBox(const QString &none, bool takesExpressions)
{
    auto *box = new QComboBox(this);
    box->addItem(none, QString());
    box->setEditable(takesExpressions);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setMinimumWidth(240);
    return box;
}

void GroupForm::setView(const CurveView &view)
{
    m_view = view;
    showView();
}

void GroupForm::setGroupings(const QList<RunGrouping> &groupings)
{
    if (groupings == m_groupings)
        return;
    m_groupings = groupings;
    for (QComboBox *box : {m_by, m_color, m_dash, m_marker, m_facet}) {
        const QSignalBlocker blocker(box);
        while (box->count() > 1)
            box->removeItem(1);
        for (const RunGrouping &grouping : groupings)
            box->addItem(groupingText(grouping), runGroupingId(grouping));
    }
    showView();
}

void GroupForm::showView()
{
    for (QComboBox *box : {m_by, m_centre, m_band, m_alignment, m_color, m_dash, m_marker, m_facet})
        box->blockSignals(true);
    chooseGrouping(m_by, m_view.groupBy);
    chooseGrouping(m_color, m_view.colorBy);
    chooseGrouping(m_dash, m_view.dashBy);
    chooseGrouping(m_marker, m_view.markerBy);
    chooseGrouping(m_facet, m_view.facetBy);
    choose(m_centre, m_view.grouping.centre);
    choose(m_band, m_view.grouping.band);
    choose(m_alignment, m_view.grouping.alignment);
    for (QComboBox *box : {m_by, m_centre, m_band, m_alignment, m_color, m_dash, m_marker, m_facet})
        box->blockSignals(false);
    const bool isGrouped = m_view.groupBy.by != RunGrouping::By::None;
    for (QComboBox *box : {m_centre, m_band, m_alignment})
        box->setEnabled(isGrouped);
}

void GroupForm::read()
{
    CurveView view = m_view;
    view.groupBy = groupingOf(m_by);
    view.colorBy = groupingOf(m_color);
    view.dashBy = groupingOf(m_dash);
    view.markerBy = groupingOf(m_marker);
    view.facetBy = groupingOf(m_facet);
    view.grouping = {CurveAlignment(m_alignment->currentData().toInt()), CurveCentre(m_centre->currentData().toInt()), CurveBand(m_band->currentData().toInt())};
    if (view == m_view)
        return;
    m_view = view;
    showView();
    Q_EMIT edited(m_view);
}

QWidget *makeRangeForm(const CurveView &view, const std::function<void(double, double)> &done)
{
    auto *form = new QWidget;
    auto *layout = new QHBoxLayout(form);
    layout->setContentsMargins(kSpace12, kSpace4, kSpace12, kSpace8);
    layout->setSpacing(kSpace8);
    const bool isByHand = view.range == CurveView::Range::Hand;
    auto *low = new QLineEdit(isByHand ? QLocale().toString(view.low, 'g', 10) : QString(), form);
    auto *high = new QLineEdit(isByHand ? QLocale().toString(view.high, 'g', 10) : QString(), form);
    low->setPlaceholderText(GroupForm::tr("from"));
    high->setPlaceholderText(GroupForm::tr("to"));
    low->setAccessibleName(GroupForm::tr("Smallest value shown"));
    high->setAccessibleName(GroupForm::tr("Largest value shown"));
    auto *button = new QPushButton(GroupForm::tr("Show"), form);
    for (QLineEdit *field : {low, high})
        field->setFixedWidth(90);
    layout->addWidget(low);
    layout->addWidget(high);
    layout->addWidget(button);
    const auto take = [low, high, done] {
        bool isLow = false, isHigh = false;
        const double from = QLocale().toDouble(low->text(), &isLow), to = QLocale().toDouble(high->text(), &isHigh);
        if (isLow && isHigh && from != to)
            done(from, to);
    };
    QObject::connect(button, &QPushButton::clicked, form, take);
    QObject::connect(high, &QLineEdit::returnPressed, form, take);
    return form;
}

} // namespace cairn
