// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the pages from the program's resources, in the window's language where they are translated, and shows them.
#include "app/cairn/helpwindow.h"

#include "widgets/common/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr auto kFolder = ":/help";

/** The order a reader would take; what is not named here comes after, by title. */
const QStringList kOrder = {QStringLiteral("index"), QStringLiteral("first-project"), QStringLiteral("labelling-images"),
    QStringLiteral("labelling-tables"), QStringLiteral("finding-rows"), QStringLiteral("rules"), QStringLiteral("training"), QStringLiteral("recipes"),
    QStringLiteral("runs"), QStringLiteral("predictions"), QStringLiteral("curves"), QStringLiteral("comparing"), QStringLiteral("keys"),
    QStringLiteral("command-line"), QStringLiteral("connecting"), QStringLiteral("clusters"), QStringLiteral("project-file"), QStringLiteral("run-folder")};

qsizetype rank(const QString &name)
{
    const qsizetype place = kOrder.indexOf(name);
    return place < 0 ? kOrder.size() : place;
}

/** Markdown gives headings no room and tables no rest. */
void layOut(QTextDocument &document, const QPalette &palette)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(level == 1 ? 0 : kSpace24);
        format.setBottomMargin(kSpace8);
        QTextCursor(block).setBlockFormat(format);
    }
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(Theme::of(palette).separator);
        format.setCellPadding(kSpace8);
        format.setCellSpacing(0);
        format.setTopMargin(kSpace8);
        format.setBottomMargin(kSpace12);
        table->setFormat(format);
    }
}

} // namespace

QList<HelpWindow::HelpPage> HelpWindow::readPages()
{
    QList<HelpPage> pages;
    const QDir folder((QLatin1String(kFolder)));
    const QString language = QLocale().name().section(QLatin1Char('_'), 0, 0);
    for (const QString &file : folder.entryList({QStringLiteral("*.md")}, QDir::Files)) {
        const QString translated = folder.filePath(language + QLatin1Char('/') + file);
        QFile page(QFile::exists(translated) ? translated : folder.filePath(file));
        if (!page.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(page.readAll());
        const QString title = text.section(QLatin1Char('\n'), 0, 0).remove(QLatin1Char('#')).trimmed();
        pages.append({file.chopped(3), title, text});
    }
    std::sort(pages.begin(), pages.end(), [](const HelpPage &a, const HelpPage &b) {
        return std::pair(rank(a.name), a.title) < std::pair(rank(b.name), b.title);
    });
    return pages;
}

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_pages(readPages())
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Guide"));
    resize(980, 720);
    auto *side = new QWidget(this);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(kSpace12, kSpace12, kSpace12, kSpace12);
    sideLayout->addWidget(m_search);
    sideLayout->addWidget(m_list);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(side);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 720});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSurface(m_list->viewport(), Surface::Panel);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(kSpace24);
    m_text->setOpenLinks(false);
    m_text->setSearchPaths({QLatin1String(kFolder)});
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showPage(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    search({});
}

void HelpWindow::showPage(const QString &name)
{
    const auto page = std::find_if(m_pages.begin(), m_pages.end(), [&](const HelpPage &other) { return other.name == name; });
    if (page == m_pages.end())
        return;
    m_text->document()->setMarkdown(page->text, QTextDocument::MarkdownDialectGitHub);
    layOut(*m_text->document(), palette());
    m_text->moveCursor(QTextCursor::Start);
    // What was searched for is shown where it stands.
    if (!m_search->text().isEmpty())
        m_text->find(m_search->text());
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == name) {
            const QSignalBlocker blocker(m_list);
            m_list->setCurrentRow(row);
        }
    }
}

void HelpWindow::search(const QString &words)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const HelpPage &page : std::as_const(m_pages)) {
        const bool matches = std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
            return page.text.contains(word, Qt::CaseInsensitive);
        });
        if (!matches)
            continue;
        auto *item = new QListWidgetItem(page.title, m_list);
        item->setData(Qt::UserRole, page.name);
    }
    if (m_list->count() == 0) {
        auto *item = new QListWidgetItem(tr("No page holds these words"), m_list);
        item->setFlags(Qt::NoItemFlags);
    }
}

void HelpWindow::follow(const QUrl &link)
{
    if (link.isRelative())
        showPage(link.path().section(QLatin1Char('/'), -1).remove(QStringLiteral(".md")));
    else if (link.scheme().startsWith(QLatin1String("http")))
        QDesktopServices::openUrl(link);
}

} // namespace cairn
