// SPDX-License-Identifier: GPL-3.0-or-later
// Classes that are only background are ticked off, and stay so for the next time.
#include "app/cairn/pages/scribblealldialog.h"

#include "app/cairn/settings.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cairn {
namespace {

const QString kLeftOut = QStringLiteral("images/scribble-left-out");
constexpr int kLargestDust = 1'000'000;

} // namespace

ScribbleAllDialog::ScribbleAllDialog(const ClassifyRequest &request, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_request(request)
    , m_settings(settings)
    , m_classes(new QListWidget(this))
    , m_shape(new QComboBox(this))
    , m_pieces(new QComboBox(this))
    , m_least(new QSpinBox(this))
{
    setWindowTitle(tr("Apply the scribbles to many images"));
    const QStringList leftOut = QString::fromUtf8(settings.place(kLeftOut)).split(QLatin1Char('\n'));
    for (const QString &name : request.learned.classes) {
        auto *item = new QListWidgetItem(name.isEmpty() ? tr("no class") : name, m_classes);
        item->setData(Qt::UserRole, name);
        item->setFlags(name.isEmpty() ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(name.isEmpty() || leftOut.contains(name) ? Qt::Unchecked : Qt::Checked);
    }
    m_classes->setAccessibleName(tr("Classes that become shapes"));
    m_classes->setMaximumHeight(140);
    m_shape->addItems({tr("Outlines"), tr("Masks")});
    m_shape->setCurrentIndex(request.asMasks ? 1 : 0);
    m_pieces->addItems({tr("each piece by itself"), tr("one shape a class")});
    m_least->setRange(0, kLargestDust);
    m_least->setValue(qRound(request.leastArea));
    m_least->setSuffix(tr(" square pixels"));
    auto *what = new QLabel(tr("The pixels of %n image(s) are sorted as on this one. What is found is proposed, and counts only once you accept it.", nullptr,
                                int(request.itemIds.size())), this);
    what->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(kSpace12);
    form->setVerticalSpacing(kSpace8);
    form->addRow(tr("&Classes"), m_classes);
    form->addRow(tr("&Become"), m_shape);
    form->addRow(tr("&Split into"), m_pieces);
    form->addRow(tr("&Leave out below"), m_least);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("Begin"), QDialogButtonBox::AcceptRole);
    setButtonKind(m_start, ButtonKind::Primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace16);
    layout->setSpacing(kSpace12);
    layout->addWidget(what);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ScribbleAllDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_classes, &QListWidget::itemChanged, this, [this] { m_start->setEnabled(!wanted().isEmpty()); });
    m_start->setEnabled(!wanted().isEmpty());
    m_start->setFocus();
    resize(420, sizeHint().height());
}

QStringList ScribbleAllDialog::wanted() const
{
    QStringList names;
    for (int row = 0; row < m_classes->count(); ++row) {
        if (m_classes->item(row)->checkState() == Qt::Checked)
            names.append(m_classes->item(row)->data(Qt::UserRole).toString());
    }
    return names;
}

void ScribbleAllDialog::accept()
{
    m_request.wanted = wanted();
    m_request.asMasks = m_shape->currentIndex() == 1;
    m_request.inPieces = m_pieces->currentIndex() == 0;
    m_request.leastArea = m_least->value();
    QStringList leftOut = m_request.learned.classes;
    leftOut.removeIf([this](const QString &name) { return name.isEmpty() || m_request.wanted.contains(name); });
    m_settings.setPlace(kLeftOut, leftOut.join(QLatin1Char('\n')).toUtf8());
    Q_EMIT startRequested(m_request);
    QDialog::accept();
}

} // namespace cairn
