// SPDX-License-Identifier: GPL-3.0-or-later
// The tolerance runs in equal ratios on the slider: half a pixel matters more at one pixel than at twenty.
#include "app/cairn/pages/simplifypanel.h"

#include "models/geometry/shapeoperations.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/theme.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

#include <cmath>

namespace cairn {
namespace {

constexpr double kLeast = 0.25, kMost = 50; // pixels
constexpr int kSteps = 100;

double toleranceAt(int step) { return kLeast * std::pow(kMost / kLeast, double(step) / kSteps); }

int stepAt(double tolerance) { return qRound(std::log(tolerance / kLeast) / std::log(kMost / kLeast) * kSteps); }

qsizetype pointsOf(const EditedShapes &shapes)
{
    qsizetype count = 0;
    for (const Shape &shape : shapes)
        count += vertexCount(shape);
    return count;
}

} // namespace

SimplifyPanel::SimplifyPanel(const EditedShapes &shapes, double tolerance, QWidget *window)
    : PopupPanel(window)
    , m_shapes(shapes)
    , m_tolerance(new QDoubleSpinBox(this))
    , m_outcome(new QLabel(this))
{
    auto *label = new QLabel(tr("&No point may go further than"), this);
    label->setBuddy(m_tolerance);
    m_tolerance->setRange(kLeast, kMost);
    m_tolerance->setDecimals(2);
    m_tolerance->setSingleStep(0.25);
    m_tolerance->setSuffix(tr(" pixels"));
    m_tolerance->setValue(tolerance);
    auto *slider = new QSlider(Qt::Horizontal, this);
    slider->setRange(0, kSteps);
    slider->setValue(stepAt(tolerance));
    slider->setMinimumWidth(240);
    slider->setAccessibleName(tr("How far points may go"));
    auto *done = new QPushButton(tr("Simplify"), this);
    setButtonKind(done, ButtonKind::Primary);
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpace8);
    row->addWidget(label);
    row->addWidget(m_tolerance);
    auto *last = new QHBoxLayout;
    last->setSpacing(kSpace8);
    last->addWidget(m_outcome, 1);
    last->addWidget(done);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace16, kSpace12, kSpace16, kSpace12);
    layout->setSpacing(kSpace12);
    layout->addLayout(row);
    layout->addWidget(slider);
    layout->addLayout(last);
    connect(slider, &QSlider::valueChanged, this, [this](int step) { m_tolerance->setValue(toleranceAt(step)); });
    connect(m_tolerance, &QDoubleSpinBox::valueChanged, this, [this, slider](double value) {
        const QSignalBlocker block(slider);
        slider->setValue(stepAt(value));
        showOutcome();
    });
    connect(done, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(simplifiedShapes(), m_tolerance->value());
        closePanel();
    });
    setFocusProxy(m_tolerance);
}

double SimplifyPanel::tolerance() const { return m_tolerance->value(); }

EditedShapes SimplifyPanel::simplifiedShapes() const
{
    EditedShapes simpler;
    for (auto shape = m_shapes.cbegin(); shape != m_shapes.cend(); ++shape)
        simpler.insert(shape.key(), simplified(*shape, m_tolerance->value()));
    return simpler;
}

void SimplifyPanel::showOutcome()
{
    const EditedShapes simpler = simplifiedShapes();
    const QLocale locale;
    m_outcome->setText(tr("%1 points become %2").arg(locale.toString(pointsOf(m_shapes)), locale.toString(pointsOf(simpler))));
    Q_EMIT previewed(simpler);
}

} // namespace cairn
