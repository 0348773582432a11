// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn becomes the filter: an expression with the seed in it, which anyone can use again.
#include "app/cairn/pages/sampledialog.h"

#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>

namespace cairn {
namespace {

constexpr int kMostNamed = 12;

} // namespace

SampleDialog::SampleDialog(Session &session, const TableInfo &table, const QString &filter, QWidget *parent)
    : FindDialog(session, table, filter, parent)
    , m_count(new QSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_stratum(new QComboBox(this))
    , m_even(new QCheckBox(tr("As many of each value"), this))
    , m_seed(new QSpinBox(this))
{
    setWindowTitle(tr("Draw a sample"));
    setMinimumWidth(460);
    m_count->setRange(1, 100'000'000);
    m_count->setValue(100);
    m_unit->addItem(tr("rows"));
    m_unit->addItem(tr("percent of the rows"));
    m_unit->setAccessibleName(tr("Unit"));
    m_stratum->addItem(tr("nothing: by lot alone"), QString());
    for (const TableColumn &column : table.columns) {
        if (column.role != ColumnRole::Derived && column.type != ColumnType::Real)
            m_stratum->addItem(column.name, column.name);
    }
    m_stratum->setToolTip(tr("The sample has the values of this column in the same shares as the table"));
    m_even->setEnabled(false);
    m_seed->setRange(1, 1'000'000'000);
    m_seed->setToolTip(tr("The same seed draws the same rows, on every machine"));
    auto *size = new QHBoxLayout;
    size->setSpacing(kSpace8);
    size->addWidget(m_count, 1);
    size->addWidget(m_unit, 1);
    auto *sizeLabel = new QLabel(tr("&How many"), this);
    sizeLabel->setBuddy(m_count);
    form()->addRow(sizeLabel, size);
    form()->addRow(tr("Keep the &mix of"), m_stratum);
    form()->addRow({}, m_even);
    form()->addRow(tr("S&eed"), m_seed);
    setLookText(tr("Draw"));
    connect(m_stratum, &QComboBox::currentIndexChanged, this, [this](int index) { m_even->setEnabled(index > 0); });
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_count->setMaximum(index == 1 ? 100 : 100'000'000);
        m_count->setValue(index == 1 ? 10 : 100);
    });
}

void SampleDialog::look()
{
    SampleRequest request {m_session.project().file(), m_table.id, chosenFilter(), m_count->value(), 0, m_seed->value(), m_stratum->currentData().toString(),
        m_even->isEnabled() && m_even->isChecked()};
    if (m_unit->currentIndex() == 1)
        request.share = m_count->value() / 100.0;
    run<Sample>([request](TaskControl &control) { return ::cairn::drawSample(request, control); }, [this](const Sample &sample) { show(sample); });
}

void SampleDialog::show(const Sample &sample)
{
    const QLocale locale;
    QString sentence = tr("%Ln of %1 rows drawn; the filter shows them.", nullptr, int(sample.drawn)).arg(locale.toString(sample.rows));
    QStringList parts;
    for (const SampleStratum &stratum : sample.strata.size() > 1 ? sample.strata.first(qMin<qsizetype>(kMostNamed, sample.strata.size())) : QList<SampleStratum>())
        parts.append(QStringLiteral("%1: %2").arg(stratum.value.isNull() ? tr("missing") : stratum.value.toString(), locale.toString(stratum.drawn)));
    if (!parts.isEmpty())
        sentence += QLatin1Char('\n') + parts.join(QStringLiteral(", ")) + (sample.strata.size() > kMostNamed ? QStringLiteral(", …") : QString());
    say(sentence);
    Q_EMIT filterWanted(sample.expression);
}

} // namespace cairn
