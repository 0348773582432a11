// SPDX-License-Identifier: GPL-3.0-or-later
// A run, a slider, a list, and what can be done with it.
#include "app/cairn/pages/draftpanel.h"

#include "models/runs/predictorrun.h"
#include "widgets/common/ask.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kSteps = 100;
const QString kThresholdPlace = QStringLiteral("images/draft-threshold");

} // namespace

DraftPanel::DraftPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_runs(new QComboBox(this))
    , m_threshold(new QSlider(Qt::Horizontal, this))
    , m_sure(new QLabel(this))
    , m_note(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_accept(new QPushButton(icon(QStringLiteral("check")), tr("Accept"), this))
    , m_reject(new QPushButton(icon(QStringLiteral("close")), tr("Reject"), this))
    , m_acceptAll(new QPushButton(tr("Accept on all listed images…"), this))
{
    const QByteArray kept = session.settings().place(kThresholdPlace);
    m_threshold->setRange(0, kSteps);
    m_threshold->setValue(kept.isEmpty() ? kSteps / 2 : kept.toInt());
    makeLayout();
    connect(m_runs, &QComboBox::activated, this, &DraftPanel::reload);
    connect(m_threshold, &QSlider::valueChanged, this, [this](int value) {
        m_session.settings().setPlace(kThresholdPlace, QByteArray::number(value));
        reload();
    });
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        QSet<qint64> ids;
        for (const QListWidgetItem *item : m_list->selectedItems())
            ids.insert(item->data(Qt::UserRole).toLongLong());
        if (!m_isSelecting)
            Q_EMIT selected(ids);
    });
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) { accept({item->data(Qt::UserRole).toLongLong()}); });
    connect(m_accept, &QPushButton::clicked, this, [this] { accept(chosen()); });
    connect(m_reject, &QPushButton::clicked, this, [this] { reject(chosen()); });
    connect(m_acceptAll, &QPushButton::clicked, this, &DraftPanel::acceptAllRequested);
    connect(&session.project(), &Project::published, this, [this](Topics topics) {
        if (topics & (Topic::Predictions | Topic::Runs))
            listRuns();
    });
    connect(&session.project(), &Project::labelsChanged, this, &DraftPanel::reload);
    listRuns();
}

void DraftPanel::makeLayout()
{
    m_runs->setAccessibleName(tr("Whose proposals"));
    m_runs->setToolTip(tr("Whose proposals are shown: a run's, or a model file's"));
    m_threshold->setAccessibleName(tr("How sure it must be"));
    m_threshold->setToolTip(tr("Only proposals that are at least so sure are shown"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Proposals for this image"));
    setSurface(m_list->viewport(), Surface::Panel);
    m_note->setWordWrap(true);
    setTextTone(m_note, TextTone::Muted);
    auto *model = new QPushButton(icon(QStringLiteral("file")), tr("Ask a model file…"), this);
    model->setToolTip(tr("An ONNX file of your own looks at the listed images: classification or detection"));
    connect(model, &QPushButton::clicked, this, &DraftPanel::modelRequested);
    auto *slider = new QHBoxLayout;
    slider->setSpacing(kSpace8);
    slider->addWidget(m_threshold, 1);
    slider->addWidget(m_sure);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace8);
    buttons->addWidget(m_accept, 1);
    buttons->addWidget(m_reject, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace12, kSpace12, kSpace12, kSpace4);
    layout->setSpacing(kSpace8);
    layout->addWidget(m_runs);
    layout->addLayout(slider);
    layout->addWidget(m_note);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_acceptAll);
    layout->addWidget(model);
    m_sure->setMinimumWidth(m_sure->fontMetrics().horizontalAdvance(QStringLiteral("100 %")));
}

bool DraftPanel::hasRuns() const { return m_runs->count() > 1; }

qint64 DraftPanel::runId() const { return m_runs->currentData().toLongLong(); }

void DraftPanel::showRun(qint64 runId)
{
    listRuns();
    m_runs->setCurrentIndex(qMax(0, m_runs->findData(runId)));
    reload();
}

double DraftPanel::threshold() const { return double(m_threshold->value()) / kSteps; }

void DraftPanel::listRuns()
{
    const qint64 before = m_runs->currentData().toLongLong();
    m_runs->clear();
    m_runs->addItem(tr("No proposals"), 0);
    for (const DraftRun &run : Drafts::runs(m_session.project().reader()).value_or(QList<DraftRun>()))
        m_runs->addItem(tr("%1 (%L2)").arg(run.name).arg(run.predictions), run.id);
    m_runs->setCurrentIndex(qMax(0, m_runs->findData(before)));
    reload();
}

void DraftPanel::setItem(qint64 itemId)
{
    m_itemId = itemId;
    reload();
}

void DraftPanel::reload()
{
    const qint64 runId = m_runs->currentData().toLongLong();
    m_drafts.clear();
    if (runId != 0 && m_itemId != 0) {
        const Result<QList<Draft>> found = Drafts::ofItem(m_session.project().reader(), runId, m_itemId, threshold());
        if (m_session.succeeded(found))
            m_drafts = *found;
    }
    const QLocale locale;
    m_isSelecting = true;
    m_list->clear();
    for (const Draft &draft : std::as_const(m_drafts)) {
        auto *item = new QListWidgetItem(tr("%1   %2 %").arg(draft.className, locale.toString(draft.score * 100, 'f', 0)), m_list);
        item->setData(Qt::UserRole, draft.predictionId);
    }
    m_isSelecting = false;
    m_sure->setText(tr("%1 %").arg(m_threshold->value()));
    m_note->setText(!hasRuns() ? tr("A trained run, or a model file of your own, can propose labels here. They count only once you accept them.")
            : runId == 0       ? tr("Choose whose proposals to see. They count only once you accept them.")
            : m_drafts.isEmpty() ? tr("Nothing is proposed for this image.")
                                 : tr("%n proposal(s). They count only once you accept them.", nullptr, int(m_drafts.size())));
    for (QWidget *widget : {static_cast<QWidget *>(m_accept), static_cast<QWidget *>(m_reject)})
        widget->setEnabled(!m_drafts.isEmpty());
    m_acceptAll->setEnabled(runId != 0);
    m_threshold->setEnabled(runId != 0);
    Q_EMIT changed();
}

const Draft *DraftPanel::find(qint64 predictionId) const
{
    const auto found = std::find_if(m_drafts.begin(), m_drafts.end(), [&](const Draft &draft) { return draft.predictionId == predictionId; });
    return found == m_drafts.end() ? nullptr : &*found;
}

QList<qint64> DraftPanel::chosen() const
{
    QList<qint64> ids;
    for (const QListWidgetItem *item : m_list->selectedItems())
        ids.append(item->data(Qt::UserRole).toLongLong());
    for (qsizetype at = 0; m_list->selectedItems().isEmpty() && at < m_drafts.size(); ++at)
        ids.append(m_drafts[at].predictionId);
    return ids;
}

void DraftPanel::select(const QSet<qint64> &predictionIds)
{
    m_isSelecting = true;
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSelected(predictionIds.contains(m_list->item(row)->data(Qt::UserRole).toLongLong()));
    m_isSelecting = false;
}

void DraftPanel::accept(const QList<qint64> &predictionIds)
{
    if (!predictionIds.isEmpty())
        m_session.succeeded(Drafts(m_session.project()).accept(predictionIds));
}

void DraftPanel::reject(const QList<qint64> &predictionIds)
{
    if (!predictionIds.isEmpty())
        m_session.succeeded(Drafts(m_session.project()).reject(predictionIds));
}

void DraftPanel::fix(qint64 predictionId, qint64 classId, const Shape &shape)
{
    m_session.succeeded(Drafts(m_session.project()).fix(predictionId, classId, shape));
}

void DraftPanel::acceptOn(const QList<qint64> &itemIds)
{
    const qint64 runId = m_runs->currentData().toLongLong();
    if (runId == 0 || itemIds.isEmpty())
        return;
    m_session.tasks().run<DraftReport>(
        tr("Accepting proposals"), this,
        [&project = m_session.project(), runId, sure = threshold(), itemIds](TaskControl &control) {
            return Drafts(project).acceptAll(runId, sure, itemIds, control);
        },
        [this](const Result<DraftReport> &report) {
            if (m_session.succeeded(report))
                Q_EMIT m_session.told(tr("%1 proposals on %2 images accepted, as one step.").arg(report->accepted).arg(report->items));
        });
}

void DraftPanel::askModel(const QList<qint64> &itemIds)
{
    const auto files = m_session.ask().openFiles(this, {tr("Choose a model"), {}, {tr("Models (*.onnx)"), tr("All files (*)")}, {}, tr("Ask it")});
    if (!files || files->isEmpty())
        return;
    PredictRequest request;
    request.modelFile = files->first();
    request.itemIds = itemIds;
    m_session.tasks().run<PredictReport>(
        tr("Asking the model"), this,
        [&project = m_session.project(), request, programs = Programs {m_session.paths().programs}](TaskControl &control) {
            return predictItems(project, request, programs, control);
        },
        [this](const Result<PredictReport> &report) {
            if (!m_session.succeeded(report))
                return;
            listRuns();
            m_runs->setCurrentIndex(qMax(0, m_runs->findData(report->runId)));
            reload();
            if (!report->failed.isEmpty())
                m_session.report({tr("%n image(s) could not be looked at. %1", nullptr, int(report->failed.size())).arg(report->failed.first().reason), {}});
            Q_EMIT m_session.told(tr("%1 proposals on %2 images.").arg(report->predictions).arg(report->items));
        });
}

} // namespace cairn
