// SPDX-License-Identifier: GPL-3.0-or-later
// Card is a quiet surface for one thing on a page: a source, a snapshot, a recent project.
#pragma once

#include <QWidget>

namespace cairn {

class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    // A clickable card takes focus, lights up under the mouse and answers Enter and Space.
    void setClickable(bool clickable);
    void setSelected(bool selected);
    [[nodiscard]] bool isSelected() const { return m_selected; }

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_clickable = false;
    bool m_selected = false;
};

} // namespace cairn
