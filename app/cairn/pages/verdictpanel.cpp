// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence first, then the same question by every measure.
#include "app/cairn/pages/verdictpanel.h"

#include "app/cairn/pages/answersource.h"
#include "app/cairn/pages/runpairbox.h"
#include "models/runs/runtexts.h"
#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cairn {
namespace {

QString numberText(double value) { return std::isfinite(value) ? withMinus(QLocale().toString(value + 0.0, 'g', 4)) : QStringLiteral("–"); }

QString outcomeText(const Verdict &verdict)
{
    switch (verdict.outcome) {
    case Verdict::Outcome::FirstBetter:
        return VerdictPanel::tr("%1 is better").arg(verdict.firstName);
    case Verdict::Outcome::SecondBetter:
        return VerdictPanel::tr("%1 is better").arg(verdict.secondName);
    case Verdict::Outcome::CannotTell:
        break;
    }
    return VerdictPanel::tr("cannot be told");
}

} // namespace

VerdictPanel::VerdictPanel(Session &session, AnswerSource &source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_sentence(new QLabel(this))
    , m_details(new QLabel(this))
    , m_how(new QPushButton(tr("How was this found?"), this))
    , m_method(new QLabel(this))
    , m_measures(new QTreeWidget(this))
{
    Q_UNUSED(session)
    setSurface(this, Surface::WorkArea);
    m_sentence->setFont(steppedFont(font(), TextStep::Title));
    for (QLabel *label : {m_sentence, m_details, m_method}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    setTextTone(m_details, TextTone::Muted);
    m_how->setCheckable(true);
    m_method->hide();
    m_measures->setFrameShape(QFrame::NoFrame);
    setSurface(m_measures->viewport(), Surface::WorkArea);
    m_measures->setRootIsDecorated(false);
    m_measures->setUniformRowHeights(true);
    m_measures->setAccessibleName(tr("The difference by each measure"));
    connect(m_how, &QPushButton::toggled, m_method, &QWidget::setVisible);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace8);
    layout->setSpacing(kSpace12);
    layout->addWidget(new RunPairBox(source, this), 0, Qt::AlignLeft);
    layout->addWidget(m_sentence);
    layout->addWidget(m_details);
    layout->addWidget(m_how, 0, Qt::AlignLeft);
    layout->addWidget(m_method);
    layout->addWidget(m_measures, 1);
    for (const auto signal : {&AnswerSource::computing, &AnswerSource::computed, &AnswerSource::currentChanged})
        connect(&source, signal, this, [this] {
            if (isVisible())
                show();
        });
}

void VerdictPanel::showEvent(QShowEvent *event)
{
    m_source.want();
    show();
    QWidget::showEvent(event);
}

void VerdictPanel::show()
{
    const auto verdict = m_source.verdict();
    const bool isCompared = verdict && verdict->reason.isEmpty() && !verdict->verdicts.isEmpty();
    m_how->setVisible(isCompared);
    m_method->setVisible(isCompared && m_how->isChecked());
    m_measures->setVisible(isCompared || (verdict && verdict->overSeeds));
    if (!verdict) {
        m_sentence->setText(m_source.isComputing() ? tr("The answers are being compared…") : m_source.problem());
        m_details->hide();
        return;
    }
    m_sentence->setText(isCompared ? verdict->verdicts.first().sentence : verdict->reason);
    QStringList details;
    if (verdict->overFolds)
        details.append(verdict->overFolds->sentence);
    if (verdict->overSeeds)
        details.append(verdict->overSeeds->sentence);
    details.append(verdict->leftOut().sentences());
    m_details->setText(details.join(QLatin1Char('\n')));
    m_details->setVisible(!details.isEmpty());
    if (isCompared)
        m_method->setText(methodText(verdict->verdicts.first()));
    fillTable(*verdict);
}

void VerdictPanel::fillTable(const RunVerdict &verdict)
{
    m_measures->clear();
    m_measures->setHeaderLabels({tr("Measure"), verdict.first.name, verdict.second.name, tr("Difference"), tr("95 % interval"), tr("p"), tr("Items"), tr("So")});
    for (int column = 1; column < 7; ++column)
        m_measures->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    QList<Verdict> verdicts = verdict.verdicts;
    if (verdict.overFolds)
        verdicts.append(*verdict.overFolds);
    if (verdict.overSeeds)
        verdicts.append(*verdict.overSeeds);
    for (const Verdict &each : std::as_const(verdicts)) {
        const bool overSeeds = each.firstSeeds > 0;
        const QString basis = overSeeds ? tr("%1 and %2 seeds").arg(each.firstSeeds).arg(each.secondSeeds)
            : each.folds > 0            ? tr("%n fold(s)", nullptr, int(each.folds))
                                        : QLocale().toString(each.items);
        const QString name = overSeeds ? tr("%1 over seeds").arg(each.metric) : each.folds > 0 ? tr("%1 over folds").arg(each.metric) : each.metric;
        auto *item = new QTreeWidgetItem(m_measures,
            {name, numberText(each.a), numberText(each.b), numberText(each.difference),
                tr("%1 to %2").arg(numberText(each.low), numberText(each.high)),
                std::isfinite(each.pValue) ? QLocale().toString(each.pValue, 'g', 2) : QStringLiteral("–"), basis, outcomeText(each)});
        for (int column = 1; column < 7; ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        for (int column = 0; column < m_measures->columnCount(); ++column)
            item->setToolTip(column, each.sentence + QStringLiteral("\n\n") + methodText(each));
    }
    for (int column = 0; column < m_measures->columnCount(); ++column)
        m_measures->resizeColumnToContents(column);
}

} // namespace cairn
