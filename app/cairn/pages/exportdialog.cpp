// SPDX-License-Identifier: GPL-3.0-or-later
// A form in the order in which one thinks of it: which labels, in what format, where to.
#include "app/cairn/pages/exportdialog.h"

#include "app/cairn/pages/importreportdialog.h"
#include "widgets/common/ask.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace cairn {
namespace {

QString noteFor(const QString &format)
{
    if (format == QLatin1String("cairn"))
        return ExportDialog::tr("dataset.json and items.jsonl or rows.csv, as runs get them. Pictures are named by their paths, not copied.");
    if (format == QLatin1String("csv"))
        return ExportDialog::tr("One line a label, or a row of the table, with the split as a column. Pictures are named by their paths, not copied.");
    if (format == QLatin1String("folders"))
        return ExportDialog::tr("SPLIT/CLASS/PICTURE by the tags of the images.");
    if (format == QLatin1String("coco"))
        return ExportDialog::tr("Boxes, outlines, masks and skeletons, one JSON file for each part of the split.");
    if (format == QLatin1String("yolo"))
        return ExportDialog::tr("Every area as the box around it, with data.yaml.");
    if (format == QLatin1String("yolo-seg"))
        return ExportDialog::tr("Every area as an outline without holes, with data.yaml.");
    return ExportDialog::tr("Boxes and outlines, one XML file a picture.");
}

} // namespace

ExportDialog::ExportDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_labels(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_note(new QLabel(this))
    , m_folder(new QLineEdit(this))
    , m_link(new QCheckBox(tr("Link the pictures instead of copying them"), this))
    , m_export(nullptr)
{
    setWindowTitle(tr("Export labels"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(kSpace16);
    form->setVerticalSpacing(kSpace12);
    m_labels->addItem(tr("The labels of the images, as they are now"), 0);
    for (const Snapshot &snapshot : Snapshots::all(session.project().reader()).value_or(QList<Snapshot>()))
        m_labels->addItem(tr("Snapshot “%1” (%n item(s))", nullptr, int(snapshot.items)).arg(snapshot.name), snapshot.id);
    for (const DatasetFormat &format : datasetFormats())
        m_format->addItem(format.title, QString::fromLatin1(format.name));
    m_format->setCurrentIndex(std::max(0, m_format->findData(QStringLiteral("coco"))));
    m_format->setObjectName(QStringLiteral("format"));
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_folder->setMinimumWidth(360);
    m_folder->setPlaceholderText(tr("a new folder"));
    m_folder->setObjectName(QStringLiteral("folder"));
    m_link->setToolTip(tr("Takes no room on the disk, but a change of one picture is a change of the other"));
    auto *choose = new QPushButton(tr("Choose…"), this);
    auto *place = new QHBoxLayout;
    place->setSpacing(kSpace8);
    place->addWidget(m_folder, 1);
    place->addWidget(choose);
    form->addRow(tr("&Labels"), m_labels);
    form->addRow(tr("&Format"), m_format);
    form->addRow(QString(), m_note);
    auto *folderLabel = new QLabel(tr("&Into"), this);
    folderLabel->setBuddy(m_folder);
    form->addRow(folderLabel, place);
    form->addRow(QString(), m_link);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setIcon(icon(QStringLiteral("export"), IconRole::OnAccent));
    m_export->setDefault(true);
    m_export->setEnabled(false);
    setButtonKind(m_export, ButtonKind::Primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace24, kSpace24, kSpace24, kSpace16);
    layout->setSpacing(kSpace16);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, [this](const QString &text) { m_export->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::write);
    showFormat();
}

void ExportDialog::showFormat()
{
    const QString format = m_format->currentData().toString();
    m_note->setText(noteFor(format));
    m_link->setEnabled(format != QLatin1String("cairn") && format != QLatin1String("csv"));
}

void ExportDialog::chooseFolder()
{
    if (const auto folder = m_session.ask().openFolder(this, {tr("Export into a new folder here"), {}, {}, {}, tr("Choose")}))
        m_folder->setText(QDir(*folder).filePath(QStringLiteral("%1-%2").arg(m_session.project().folder().dirName(), m_format->currentData().toString())));
}

void ExportDialog::write()
{
    const qint64 snapshotId = m_labels->currentData().toLongLong();
    const QString format = m_format->currentData().toString(), folder = m_folder->text().trimmed();
    const PictureSharing sharing = m_link->isEnabled() && m_link->isChecked() ? PictureSharing::Link : PictureSharing::Copy;
    Session &session = m_session;
    const QPointer<QWidget> window = parentWidget(); // the page it was asked from may be gone before it is done
    session.tasks().run<FormatReport>(
        tr("Exporting labels"), &session,
        [&project = session.project(), snapshotId, format, folder, sharing](TaskControl &control) -> Result<FormatReport> {
            if (snapshotId == 0) {
                const Result<Snapshot> made = Snapshots(project).freeze({}, control);
                return made ? exportDataset(project, *made, format, folder, sharing, control) : Result<FormatReport>(fail(made));
            }
            auto reader = project.openReader();
            if (!reader)
                return fail(reader);
            const Result<QList<Snapshot>> all = Snapshots::all(**reader);
            if (!all)
                return fail(all);
            for (const Snapshot &snapshot : *all) {
                if (snapshot.id == snapshotId)
                    return exportDataset(project, snapshot, format, folder, sharing, control);
            }
            return fail(tr("The snapshot is no longer there."));
        },
        [&session, window, folder](const Result<FormatReport> &report) {
            if (!session.succeeded(report))
                return;
            const QString summary = tr("%n label(s) written to %1.", nullptr, int(report->annotations)).arg(QDir::toNativeSeparators(folder));
            Q_EMIT session.told(summary);
            QList<ImportProblem> problems;
            for (const FormatFailure &failure : report->failed + report->noted)
                problems.append({failure.path, failure.reason});
            if (problems.isEmpty() || !window)
                return;
            auto *dialog = new ImportReportDialog(summary, problems, window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    accept();
}

void askForExport(Session &session, QWidget *parent)
{
    auto *dialog = new ExportDialog(session, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace cairn
