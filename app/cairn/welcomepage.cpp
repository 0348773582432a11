// SPDX-License-Identifier: GPL-3.0-or-later
// Two columns: what to start, and what was open before.
#include "app/cairn/welcomepage.h"

#include "widgets/common/cairnstyle.h"
#include "widgets/common/icons.h"
#include "widgets/common/messagebar.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kColumnWidth = 360;

QLabel *heading(const QString &text, int points, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSize(points);
    font.setBold(points < 20);
    label->setFont(font);
    return label;
}

QPushButton *bigButton(const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(icon(iconName), text, parent);
    button->setMinimumHeight(40);
    button->setIconSize({kToolIconSize, kToolIconSize});
    return button;
}

} // namespace

WelcomePage::WelcomePage(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_messages(new MessageBar(this))
    , m_recent(new QListWidget(this))
    , m_noRecent(new QLabel(tr("Projects that you open appear here."), this))
    , m_busy(new QLabel(this))
{
    setSurface(this, Surface::WorkArea);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(3 * kSpace24);
    columns->addStretch();
    columns->addWidget(makeStart());
    columns->addWidget(makeRecent());
    columns->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_messages);
    layout->addStretch(2);
    layout->addLayout(columns);
    layout->addStretch(3);
    m_messages->hide();
    reload();
}

QWidget *WelcomePage::makeStart()
{
    auto *column = new QWidget(this);
    column->setFixedWidth(kColumnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace12);
    auto *logo = new QLabel(column);
    logo->setPixmap(QIcon(QStringLiteral(":/icons/cairn.svg")).pixmap(QSize(72, 72), devicePixelRatioF()));
    layout->addWidget(logo);
    layout->addWidget(heading(tr("Cairn"), 20, column));
    auto *what = new QLabel(tr("Label images and tables, train models on exactly these labels, and see what helped. All on this computer."), column);
    what->setWordWrap(true);
    what->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(what);
    layout->addSpacing(kSpace8);
    auto *create = bigButton(QStringLiteral("add"), tr("New project…"), column);
    create->setIcon(icon(QStringLiteral("add"), IconRole::OnAccent));
    setButtonKind(create, ButtonKind::Primary);
    auto *open = bigButton(QStringLiteral("folder"), tr("Open a project…"), column);
    m_sample = bigButton(QStringLiteral("sample"), tr("Open the sample"), column);
    m_sample->setToolTip(tr("A small project to try everything with: microscope fields and a table, partly labelled"));
    auto *help = bigButton(QStringLiteral("help"), tr("First steps"), column);
    for (QPushButton *button : {create, open, m_sample, help})
        layout->addWidget(button);
    m_busy->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_busy);
    layout->addStretch();
    connect(create, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(help, &QPushButton::clicked, this, &WelcomePage::helpRequested);
    return column;
}

QWidget *WelcomePage::makeRecent()
{
    auto *column = new QWidget(this);
    column->setFixedWidth(kColumnWidth + kSpace24);
    column->setMinimumHeight(420);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    layout->addWidget(heading(tr("Recent projects"), 13, column));
    layout->addWidget(m_recent, 1);
    m_noRecent->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_noRecent);
    layout->addStretch();
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setSpacing(2);
    m_recent->setAccessibleName(tr("Recent projects"));
    m_recent->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT projectChosen(item->data(Qt::UserRole).toString());
    });
    connect(m_recent, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        Q_EMIT projectChosen(item->data(Qt::UserRole).toString());
    });
    connect(m_recent, &QListWidget::customContextMenuRequested, this, &WelcomePage::openRecentMenu);
    return column;
}

void WelcomePage::reload()
{
    m_recent->clear();
    for (const RecentProject &project : m_settings.recentProjects()) {
        const QString folder = QDir::toNativeSeparators(QFileInfo(project.file).absolutePath());
        auto *item = new QListWidgetItem(icon(QStringLiteral("folder")), project.name + QLatin1Char('\n') + folder, m_recent);
        item->setData(Qt::UserRole, project.file);
        item->setToolTip(folder);
    }
    m_recent->setVisible(m_recent->count() > 0);
    m_noRecent->setVisible(m_recent->count() == 0);
}

void WelcomePage::openRecentMenu(const QPoint &at)
{
    const QListWidgetItem *item = m_recent->itemAt(at);
    if (!item)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("close")), tr("Remove from this list"), this, [this, file = item->data(Qt::UserRole).toString()] {
        m_settings.removeRecentProject(file);
        reload();
    });
    menu->popup(m_recent->viewport()->mapToGlobal(at));
}

void WelcomePage::showError(const Error &error) { m_messages->showError(error.sentence, error.detail); }

void WelcomePage::setBusy(const QString &sentence)
{
    m_busy->setText(sentence);
    m_sample->setEnabled(sentence.isEmpty());
}

} // namespace cairn
