// SPDX-License-Identifier: GPL-3.0-or-later
// The gallery of the images page: to it and back, and what it wishes for.
#include "app/cairn/pages/galleryview.h"
#include "app/cairn/pages/imagespage.h"
#include "app/cairn/pages/importactions.h"
#include "app/cairn/pages/itemthumbnails.h"
#include "models/data/itemlistmodel.h"
#include "models/labels/itemgestures.h"
#include "widgets/common/ask.h"
#include "widgets/gallery/itemgallery.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSaveFile>
#include <QStackedWidget>

namespace cairn {
namespace {

const QString kPlace = QStringLiteral("images/gallery");

/** A file name that ends with the list's lines, one path each. */
Result<void> writeLines(const QString &file, const QStringList &lines)
{
    QSaveFile target(file);
    const QByteArray text = lines.join(QLatin1Char('\n')).toUtf8() + '\n';
    if (!target.open(QIODevice::WriteOnly) || target.write(text) != text.size() || !target.commit())
        return fail(ImagesPage::tr("The list could not be written to %1: %2.").arg(file, target.errorString()));
    return {};
}

} // namespace

void ImagesPage::makeGallery()
{
    m_overview = new GalleryView(project(), *m_items, *m_thumbnails, session().ask(), this);
    m_overview->restoreState(session().settings().place(kPlace));
    m_stack->addWidget(m_overview);
    connect(m_overview, &GalleryView::openRequested, this, [this](qint64 itemId) {
        showGallery(false);
        m_gallery->setCurrentItem(itemId);
    });
    connect(m_overview, &GalleryView::closeRequested, this, [this] { showGallery(false); });
    connect(m_overview, &GalleryView::importRequested, this, [this] { askForImages(session(), this); });
    connect(m_overview, &GalleryView::failed, this, &Page::showError);
    connect(m_overview, &GalleryView::told, &session(), &Session::told);
    connect(m_overview, &GalleryView::statusRequested, this,
        [this](const QList<qint64> &ids, ItemStatus status) { session().succeeded(m_annotations.setStatus(ids, status)); });
    connect(m_overview, &GalleryView::tagRequested, this,
        [this](const QList<qint64> &ids, qint64 classId, bool on) { session().succeeded(ItemGestures(project()).setTag(ids, classId, on)); });
    connect(m_overview, &GalleryView::splitRequested, this,
        [this](const QList<qint64> &ids, const QString &split) { session().succeeded(ItemGestures(project()).setSplit(ids, split)); });
    connect(m_overview, &GalleryView::exportListRequested, this, &ImagesPage::exportList);
    connect(m_items, &ItemListModel::filterChanged, this, &ImagesPage::showForeignFilter);
}

bool ImagesPage::showsGallery() const { return m_stack->currentWidget() == m_overview; }

void ImagesPage::showGallery(bool shown)
{
    if (m_items->totalCount() == 0 || shown == showsGallery())
        return;
    m_canvas->cancelDrawing();
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_overview) : m_splitter);
    if (shown) {
        m_overview->setCurrentItem(m_itemId);
        m_overview->setFocus();
    } else {
        leaveGallery();
        m_canvas->setFocus();
    }
}

void ImagesPage::leaveGallery() { session().settings().setPlace(kPlace, m_overview->saveState()); }

void ImagesPage::exportList(const QStringList &paths)
{
    const auto file = session().ask().saveFile(this, {tr("Export the list"), {}, {tr("Lists (*.txt)")}, QStringLiteral("images.txt"), tr("Export")});
    if (file && session().succeeded(writeLines(*file, paths)))
        Q_EMIT session().told(tr("%n path(s) written to %1", nullptr, int(paths.size())).arg(*file));
}

/** What the gallery filters by is named above the filmstrip too, where it can be taken off again. */
void ImagesPage::showForeignFilter()
{
    const int own = m_statusFilter->findText(tr("Filtered in the gallery"));
    if (!showsGallery())
        return;
    if (own >= 0)
        m_statusFilter->removeItem(own);
    const QSignalBlocker blockSearch(m_search);
    m_search->clear();
    const QString filter = m_items->filter();
    if (m_statusFilter->findData(filter) < 0)
        m_statusFilter->addItem(tr("Filtered in the gallery"), QLatin1Char('(') + filter + QLatin1Char(')'));
    m_statusFilter->setCurrentIndex(qMax(m_statusFilter->findData(filter), m_statusFilter->findText(tr("Filtered in the gallery"))));
}

} // namespace cairn
