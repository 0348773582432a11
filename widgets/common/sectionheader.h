// SPDX-License-Identifier: GPL-3.0-or-later
// SectionHeader names a part of a panel, with a count beside the name, buttons at the far edge, and folding
// if wanted.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace cairn {

class IconButton;

class SectionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCount(const QString &count);
    void addTrailing(QWidget *widget);

    // A foldable header shows and hides `content`.
    void setFoldable(QWidget *content);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    void setFolded(bool folded);

signals:
    void foldToggled(bool folded);

private:
    void showFold();

    QHBoxLayout *m_layout;
    QLabel *m_title;
    QLabel *m_count;
    IconButton *m_foldButton = nullptr;
    QWidget *m_content = nullptr;
    bool m_folded = false;
};

} // namespace cairn
