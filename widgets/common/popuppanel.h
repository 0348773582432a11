// SPDX-License-Identifier: GPL-3.0-or-later
// PopupPanel floats over its window, with a soft shadow, and closes on Escape or on a press beside it.
#pragma once

#include <QPointer>
#include <QWidget>

namespace cairn {

// A child of the window and not a window of its own: so it works the same on every platform and in tests.
class PopupPanel : public QWidget
{
    Q_OBJECT

public:
    // How far the shadow reaches; contents are laid out inside of it.
    static constexpr int kShadow = 16;

    explicit PopupPanel(QWidget *window);

    // `area` is the visible panel in the window's coordinates; it is moved to lie inside the window.
    void openIn(const QRect &area);
    [[nodiscard]] bool isOpen() const { return isVisible(); }
    void closePanel();

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QWidget> m_focusBefore;
};

} // namespace cairn
