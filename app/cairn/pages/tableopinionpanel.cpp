// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers are of the labels as they were before anything was settled.
#include "app/cairn/pages/tableopinionpanel.h"

#include "widgets/common/cairnstyle.h"
#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace cairn {
namespace {

constexpr int kWhoWidth = 200;

} // namespace

TableOpinionPanel::TableOpinionPanel(QWidget *parent)
    : QWidget(parent)
    , m_who(new QComboBox(this))
    , m_agreement(new QLabel(this))
    , m_blind(new QCheckBox(tr("&Give a second opinion myself, without seeing the agreed labels"), this))
    , m_differences(new QPushButton(this))
    , m_keep(new QPushButton(tr("Keep the agreed label  Q"), this))
    , m_take(new QPushButton(tr("Take the other  W"), this))
{
    setSurface(this, Surface::Panel);
    m_who->setMinimumWidth(kWhoWidth);
    m_who->setAccessibleName(tr("Whose opinion"));
    m_agreement->setWordWrap(true);
    m_agreement->setToolTip(tr("Cohen's kappa: 1 for full agreement, 0 for what chance alone gives"));
    m_keep->setToolTip(tr("Settle the chosen rows as the agreed label says (Q)"));
    m_take->setToolTip(tr("Settle the chosen rows as the other opinion says (W)"));
    for (QPushButton *each : {m_differences, m_keep, m_take})
        each->setFocusPolicy(Qt::TabFocus);
    auto *close = new QPushButton(tr("Close"), this);
    setButtonKind(close, ButtonKind::Quiet);
    auto *name = new QLabel(tr("&Opinion of"), this);
    name->setBuddy(m_who);
    auto *first = new QHBoxLayout;
    first->setSpacing(kSpace8);
    first->addWidget(name);
    first->addWidget(m_who);
    first->addStretch();
    first->addWidget(m_differences);
    first->addWidget(m_keep);
    first->addWidget(m_take);
    first->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace12, kSpace8, kSpace12, kSpace8);
    layout->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setSpacing(kSpace16);
    second->addWidget(m_agreement, 1);
    second->addWidget(m_blind);
    layout->setSpacing(kSpace8);
    layout->addLayout(second);
    connect(m_who, &QComboBox::activated, this, [this] { Q_EMIT opinionChosen(m_who->currentData().toLongLong()); });
    connect(m_blind, &QCheckBox::clicked, this, &TableOpinionPanel::blindChosen);
    connect(m_differences, &QPushButton::clicked, this, &TableOpinionPanel::differencesRequested);
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT settleRequested(false); });
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT settleRequested(true); });
    connect(close, &QPushButton::clicked, this, &TableOpinionPanel::closed);
}

void TableOpinionPanel::setOpinions(const QList<RowOpinion> &opinions, qint64 chosen)
{
    const QSignalBlocker blocker(m_who);
    m_who->clear();
    const QLocale locale;
    for (const RowOpinion &opinion : opinions)
        m_who->addItem(tr("%1 (%2 labels)").arg(opinion.who, locale.toString(opinion.labels)), opinion.layerId);
    m_who->setCurrentIndex(m_who->findData(chosen));
    m_who->setEnabled(!opinions.isEmpty());
    for (QPushButton *each : {m_differences, m_keep, m_take})
        each->setVisible(!opinions.isEmpty());
    if (opinions.isEmpty())
        m_agreement->setText(tr("Nobody has given a second opinion on this column yet. Give one yourself, or merge a colleague's copy of the project."));
}

void TableOpinionPanel::showAgreement(const RowAgreement &agreement)
{
    const QLocale locale;
    QString text;
    if (agreement.both == 0) {
        text = tr("No row has both labels yet.");
    } else {
        text = tr("%Ln row(s) labelled by both: %1 % the same", nullptr, int(agreement.both)).arg(locale.toString(100 * agreement.share(), 'f', 1));
        if (agreement.kappa)
            text += tr(", kappa %1").arg(locale.toString(*agreement.kappa, 'f', 2));
        text += QLatin1Char('.');
    }
    m_agreement->setText(text);
    m_differences->setText(tr("Show %Ln open difference(s)", nullptr, int(agreement.open)));
    m_differences->setEnabled(agreement.open > 0);
}

void TableOpinionPanel::setBlind(bool blind)
{
    m_blind->setChecked(blind);
    m_keep->setEnabled(!blind);
    m_take->setEnabled(!blind);
}

QString TableOpinionPanel::agreementText() const { return m_agreement->text(); }

void TableOpinionPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cairn
