// SPDX-License-Identifier: GPL-3.0-or-later
// Two lists and two check boxes.
#include "app/cairn/pages/tabledialectbar.h"

#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace cairn {
namespace {

QLabel *nameOf(QComboBox *list, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(list);
    return label;
}

} // namespace

TableDialectBar::TableDialectBar(QWidget *parent)
    : QWidget(parent)
    , m_partName(new QLabel(this))
    , m_part(new QComboBox(this))
    , m_separator(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_header(new QCheckBox(tr("The &first line holds the names"), this))
    , m_decimalComma(new QCheckBox(tr("&Decimal comma (1,5)"), this))
{
    m_separator->addItem(tr("Comma ,"), QChar::fromLatin1(','));
    m_separator->addItem(tr("Semicolon ;"), QChar::fromLatin1(';'));
    m_separator->addItem(tr("Tab"), QChar::fromLatin1('\t'));
    m_separator->addItem(tr("Bar |"), QChar::fromLatin1('|'));
    m_separator->addItem(tr("Space"), QChar::fromLatin1(' '));
    using Encoding = CsvDialect::Encoding;
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Latin1})
        m_encoding->addItem(encodingName(encoding), int(encoding));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    QLabel *separatorName = nameOf(m_separator, tr("&Separator"), this);
    QLabel *encodingTitle = nameOf(m_encoding, tr("Character s&et"), this);
    m_ofSeparated = {separatorName, m_separator, encodingTitle, m_encoding, m_decimalComma};
    m_partName->setBuddy(m_part);
    for (QWidget *part : {static_cast<QWidget *>(m_partName), static_cast<QWidget *>(m_part), static_cast<QWidget *>(separatorName),
             static_cast<QWidget *>(m_separator), static_cast<QWidget *>(encodingTitle), static_cast<QWidget *>(m_encoding),
             static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_decimalComma)})
        layout->addWidget(part);
    layout->addStretch();
    setKind(TableLook::Kind::Separated, {}, {});
    connect(m_part, &QComboBox::activated, this, &TableDialectBar::partChanged);
    connect(m_separator, &QComboBox::activated, this, &TableDialectBar::changed);
    connect(m_encoding, &QComboBox::activated, this, &TableDialectBar::changed);
    connect(m_header, &QCheckBox::clicked, this, &TableDialectBar::changed);
    connect(m_decimalComma, &QCheckBox::clicked, this, &TableDialectBar::changed);
}

void TableDialectBar::setDialect(const CsvDialect &dialect)
{
    m_dialect = dialect;
    const QChar separator = QChar::fromLatin1(dialect.delimiter);
    if (m_separator->findData(separator) < 0)
        m_separator->addItem(QString(separator), separator);
    m_separator->setCurrentIndex(m_separator->findData(separator));
    m_encoding->setCurrentIndex(m_encoding->findData(int(dialect.encoding)));
    m_header->setChecked(dialect.hasHeader);
    m_decimalComma->setChecked(dialect.decimalComma);
}

void TableDialectBar::setKind(TableLook::Kind kind, const QStringList &parts, const QString &part)
{
    for (QWidget *widget : std::as_const(m_ofSeparated))
        widget->setVisible(kind == TableLook::Kind::Separated);
    m_header->setVisible(kind != TableLook::Kind::Typed);
    m_header->setText(kind == TableLook::Kind::Sheet ? tr("The &first row holds the names") : tr("The &first line holds the names"));
    m_partName->setText(kind == TableLook::Kind::Sheet ? tr("S&heet") : tr("Ta&ble in the file"));
    m_partName->setVisible(parts.size() > 1);
    m_part->setVisible(parts.size() > 1);
    m_part->clear();
    m_part->addItems(parts);
    m_part->setCurrentIndex(int(parts.indexOf(part)));
}

QString TableDialectBar::part() const { return m_part->count() > 1 ? m_part->currentText() : QString(); }

CsvDialect TableDialectBar::dialect() const
{
    CsvDialect dialect = m_dialect;
    dialect.delimiter = m_separator->currentData().toChar().toLatin1();
    dialect.encoding = CsvDialect::Encoding(m_encoding->currentData().toInt());
    dialect.hasHeader = m_header->isChecked();
    dialect.decimalComma = m_decimalComma->isChecked();
    return dialect;
}

} // namespace cairn
