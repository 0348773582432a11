// SPDX-License-Identifier: GPL-3.0-or-later
// A panel with a header, a grip along its inner edge, and a narrow strip that stays when it is folded.
#include "widgets/common/sidepanel.h"

#include "widgets/common/elidedlabel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/stylepaint.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace cairn {

namespace {
constexpr int kGripWidth = 5;
constexpr int kFoldedWidth = 40;
constexpr int kDefaultWidth = 280;
constexpr int kKeyStep = 16;
} // namespace

// The edge that is dragged. It can also be focused and moved with the arrow keys.
class SidePanelGrip : public QWidget
{
public:
    explicit SidePanelGrip(SidePanel *panel)
        : QWidget(panel)
        , m_panel(panel)
    {
        setFixedWidth(kGripWidth);
        setCursor(Qt::SplitHCursor);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(SidePanel::tr("Width of the panel"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        const bool marked = underMouse() || hasFocus();
        QPainter painter(this);
        const bool atLeft = isAtLeft();
        const int lineWidth = marked ? 2 : 1;
        painter.fillRect(QRect(atLeft ? 0 : width() - lineWidth, 0, lineWidth, height()),
            marked ? theme.accent : theme.separator);
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        m_startX = event->globalPosition().x();
        m_startWidth = m_panel->width();
    }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        const double moved = event->globalPosition().x() - m_startX;
        m_panel->setPanelWidth(m_startWidth + qRound(isAtLeft() ? -moved : moved));
    }

    void mouseReleaseEvent(QMouseEvent *) override { emit m_panel->stateChanged(); }

    void mouseDoubleClickEvent(QMouseEvent *) override
    {
        m_panel->setPanelWidth(kDefaultWidth);
        emit m_panel->stateChanged();
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right)
            return QWidget::keyPressEvent(event);
        const bool wider = (event->key() == Qt::Key_Left) == isAtLeft();
        m_panel->setPanelWidth(m_panel->width() + (wider ? kKeyStep : -kKeyStep));
        emit m_panel->stateChanged();
    }

private:
    // The grip lies towards the work area: at the panel's right when the panel is at the left.
    [[nodiscard]] bool isAtLeft() const
    {
        return (m_panel->m_side == SidePanel::Side::Trailing) != (layoutDirection() == Qt::RightToLeft);
    }

    SidePanel *m_panel;
    double m_startX = 0;
    int m_startWidth = 0;
};

SidePanel::SidePanel(Side side, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
    , m_title(title)
    , m_state{ kDefaultWidth, false }
    , m_grip(new SidePanelGrip(this))
    , m_body(new QWidget(this))
    , m_header(new QWidget(m_body))
    , m_titleLabel(new ElidedLabel(title, m_header))
    , m_foldButton(new IconButton(QString(), QString(), m_header))
    , m_bodyLayout(new QVBoxLayout(m_body))
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    setSurface(this, Surface::Panel);
    setTextStep(m_titleLabel, TextStep::Body, TextWeight::Strong);

    auto *headerLayout = new QHBoxLayout(m_header);
    headerLayout->setContentsMargins(kSpace12, 6, 6, 6);
    headerLayout->setSpacing(kSpace4);
    headerLayout->addWidget(m_titleLabel, 1);
    headerLayout->addWidget(m_foldButton);
    m_bodyLayout->setContentsMargins(0, 0, 0, 0);
    m_bodyLayout->setSpacing(0);
    m_bodyLayout->addWidget(m_header);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_body, 1);
    if (side == Side::Leading)
        row->addWidget(m_grip);
    else
        row->insertWidget(0, m_grip);

    connect(m_foldButton, &QToolButton::clicked, this, [this] {
        setFolded(!m_state.folded);
        emit stateChanged();
    });
    showState();
}

void SidePanel::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    m_bodyLayout->addWidget(content, 1);
    showState();
}

void SidePanel::setTitle(const QString &title)
{
    m_title = title;
    m_titleLabel->setText(title);
    showState();
}

void SidePanel::addHeaderWidget(QWidget *widget)
{
    auto *layout = static_cast<QHBoxLayout *>(m_header->layout());
    layout->insertWidget(layout->count() - 1, widget);
    widget->setVisible(!m_state.folded);
}

void SidePanel::setWidthRange(int smallest, int largest)
{
    m_smallest = smallest;
    m_largest = std::max(smallest, largest);
    setPanelWidth(m_state.width);
}

void SidePanel::setFolded(bool folded)
{
    m_state.folded = folded;
    showState();
}

void SidePanel::restoreState(const SidePanelState &state)
{
    m_state.folded = state.folded;
    setPanelWidth(state.width > 0 ? state.width : kDefaultWidth);
    showState();
}

QSize SidePanel::sizeHint() const
{
    return { m_state.folded ? kFoldedWidth : m_state.width, 200 };
}

QSize SidePanel::minimumSizeHint() const
{
    return { m_state.folded ? kFoldedWidth : m_smallest, 0 };
}

void SidePanel::setPanelWidth(int width)
{
    m_state.width = std::clamp(width, m_smallest, m_largest);
    updateGeometry();
}

void SidePanel::showState()
{
    const bool folded = m_state.folded;
    const QString side
        = m_side == Side::Leading ? QStringLiteral("panel-left") : QStringLiteral("panel-right");
    m_foldButton->setIconName(side);
    m_foldButton->setWhat(
        folded ? tr("Show the panel %1").arg(m_title) : tr("Fold away the panel %1").arg(m_title));
    m_grip->setVisible(!folded);
    auto *layout = static_cast<QHBoxLayout *>(m_header->layout());
    layout->setContentsMargins(folded ? 6 : kSpace12, 6, 6, 6);
    for (int i = 0; i < layout->count() - 1; ++i)
        layout->itemAt(i)->widget()->setVisible(!folded);
    if (m_content) m_content->setVisible(!folded);
    // Folded, the button stays at the top of a strip; without content nothing else would hold it there.
    m_bodyLayout->setAlignment(m_header, Qt::AlignTop);
    updateGeometry();
}

void SidePanel::paintEvent(QPaintEvent *)
{
    if (!m_state.folded) return;
    const bool lineAtLeft = (m_side == Side::Trailing) != (layoutDirection() == Qt::RightToLeft);
    QPainter painter(this);
    paintVerticalLine(
        &painter, lineAtLeft ? 0 : width() - 1, 0, height() - 1, Theme::of(palette()).separator);
}

} // namespace cairn
