// SPDX-License-Identifier: GPL-3.0-or-later
// Enter applies, Escape puts back what holds, an emptied line shows all rows at once.
#include "widgets/common/filterline.h"

#include "widgets/common/fonts.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/iconlabel.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kErrorIcon = 16;
/** What is quicker than this need not be told. */
constexpr int kBusyAfterMs = 120;

} // namespace

FilterLine::FilterLine(QWidget *parent)
    : QWidget(parent)
    , m_texts {tr("Filter rows"), tr("Filter rows, for example %1"), tr("%1 rows"), tr("%1 of %2 rows")}
    , m_edit(new ExpressionEdit(this))
    , m_refresh(new IconButton(QStringLiteral("refresh"), tr("Labels have changed: filter again"), this))
    , m_stop(new IconButton(QStringLiteral("stop"), tr("Stop the search; the rows of before stay"), this))
    , m_state(new QLabel(this))
    , m_errorArea(new QWidget(this))
    , m_error(new QLabel(m_errorArea))
{
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(icon(QStringLiteral("filter"), IconRole::Muted), QLineEdit::LeadingPosition);
    setFocusProxy(m_edit);
    setExample({});
    m_state->setFont(withTabularFigures(m_state->font()));
    setTextTone(m_state, TextTone::Muted);
    m_refresh->hide();
    m_stop->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(kSpace8);
    line->addWidget(m_edit, 1);
    line->addWidget(m_refresh);
    line->addWidget(m_stop);
    line->addWidget(m_state);

    auto *errorLine = new QHBoxLayout(m_errorArea);
    errorLine->setContentsMargins(kSpace4, 0, 0, 0);
    errorLine->setSpacing(kSpace8);
    auto *sign = new IconLabel(QStringLiteral("error"), kErrorIcon, m_errorArea);
    sign->setRole(IconRole::Bad);
    errorLine->addWidget(sign, 0, Qt::AlignTop);
    errorLine->addWidget(m_error, 1);
    m_error->setWordWrap(true);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextTone(m_error, TextTone::Bad);
    m_errorArea->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace4);
    layout->addLayout(line);
    layout->addWidget(m_errorArea);

    connect(m_edit, &ExpressionEdit::entered, this, &FilterLine::enter);
    connect(m_edit, &ExpressionEdit::leftDownwards, this, &FilterLine::leaveRequested);
    connect(m_edit, &ExpressionEdit::escaped, this, [this] {
        m_edit->setText(m_expression);
        clearError();
        Q_EMIT leaveRequested();
    });
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.trimmed().isEmpty() && (!m_expression.isEmpty() || !m_error->text().isEmpty()))
            enter();
        showState();
    });
    connect(m_refresh, &IconButton::clicked, this, &FilterLine::refreshRequested);
    connect(m_stop, &IconButton::clicked, this, &FilterLine::stopRequested);
    m_busyTimer.setSingleShot(true);
    connect(&m_busyTimer, &QTimer::timeout, this, [this] {
        m_busy = true;
        showState();
    });
}

void FilterLine::setExpression(const QString &expression)
{
    m_expression = expression;
    if (m_edit->text().trimmed() != expression)
        m_edit->setText(expression);
    m_edit->remember(expression);
    showState();
}

void FilterLine::setExample(const QString &example)
{
    m_edit->setPlaceholderText(example.isEmpty() ? m_texts.empty : m_texts.example.arg(example));
}

void FilterLine::setTexts(const FilterTexts &texts)
{
    m_texts = texts;
    setExample({});
    showState();
}

void FilterLine::insertName(const QString &inserted) { m_edit->insertName(inserted); }

void FilterLine::setCounts(qint64 shown, qint64 total)
{
    m_shown = shown;
    m_total = total;
    showState();
}

void FilterLine::setBusy(bool busy)
{
    if (busy) {
        m_percent = -1;
        if (!m_busy)
            m_busyTimer.start(kBusyAfterMs);
        return;
    }
    m_busyTimer.stop();
    m_busy = false;
    m_percent = -1;
    showState();
}

void FilterLine::setProgress(qint64 done, qint64 total)
{
    m_percent = total > 0 ? int(std::clamp<qint64>(done * 100 / total, 0, 100)) : -1;
    showState();
}

void FilterLine::setStale(bool stale) { m_refresh->setVisible(stale); }

void FilterLine::showError(const Error &error, const QString &holding)
{
    m_expression = holding;
    showState();
    m_error->setText(error.sentence);
    m_error->setToolTip(error.detail);
    m_errorArea->show();
}

void FilterLine::clearError()
{
    m_error->clear();
    m_errorArea->hide();
}

QString FilterLine::errorText() const { return m_error->text(); }

void FilterLine::edit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterLine::enter()
{
    const QString typed = m_edit->text().trimmed();
    clearError();
    m_edit->remember(typed);
    m_expression = typed;
    showState();
    Q_EMIT expressionEntered(typed);
}

void FilterLine::showState()
{
    const QLocale locale = this->locale();
    m_stop->setVisible(m_busy && m_isStoppable);
    if (m_busy && m_percent >= 0)
        m_state->setText(tr("Searching… %1 %").arg(locale.toString(m_percent)));
    else if (m_busy)
        m_state->setText(tr("Searching…"));
    else if (m_edit->text().trimmed() != m_expression)
        m_state->setText(tr("Enter applies it"));
    else if (m_expression.isEmpty())
        m_state->setText(m_texts.all.arg(locale.toString(m_total)));
    else
        m_state->setText(m_texts.some.arg(locale.toString(m_shown), locale.toString(m_total)));
}

} // namespace cairn
