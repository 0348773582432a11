// SPDX-License-Identifier: GPL-3.0-or-later
// What every plot of this room but the curves can do: be written as a picture, as vectors or as numbers, and be copied.
#pragma once

#include "models/project/result.h"

#include <QByteArray>
#include <QSize>
#include <QStringList>
#include <QWidget>

class QPaintDevice;

namespace cairn {

struct Theme;

class DrawnPlot : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /** Writes the plot into a .png, .svg or .pdf file; the size is in logical pixels (96 a inch), PNG at `scale`. Light, whatever the window is. */
    [[nodiscard]] Result<void> exportTo(const QString &file, const QSize &size, double scale = 2);
    /** The same as an SVG document, for a report. */
    [[nodiscard]] QByteArray svg(const QSize &size);
    /** What is shown as numbers: a header, and a row for each point or cell. Numbers as files have them. */
    [[nodiscard]] virtual QList<QStringList> rows() const = 0;
    /** What is drawn in a few words; the title of files and documents. */
    [[nodiscard]] QString title() const { return m_title; }
    void setTitle(const QString &title) { m_title = title; }

    void copyPicture();
    void copyNumbers();

Q_SIGNALS:
    /** From the menu of the plot: the page asks for a file. */
    void exportRequested();

protected:
    /** `size` in logical pixels, `scale` device pixels each. */
    virtual void drawOn(QPaintDevice &device, const QSize &size, double scale, bool asVectors, const Theme &theme) = 0;
    /** The widget's font in pixels, so that it is as large on a device of any resolution once the painter is scaled. */
    [[nodiscard]] QFont pixelFont() const;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QString m_title;
};

/** A number as files have it: with a point and without groups; empty where it is none. */
[[nodiscard]] QString plainNumber(double value);

} // namespace cairn
