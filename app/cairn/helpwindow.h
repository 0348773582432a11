// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in guide: Markdown pages, a list of them, and a search over their words.
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace cairn {

class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /** A page by its file name without the ending: "training". */
    void showPage(const QString &name);

private:
    struct HelpPage {
        QString name, title, text;
    };
    static QList<HelpPage> readPages();
    void search(const QString &words);
    void follow(const QUrl &link);

    QList<HelpPage> m_pages;
    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace cairn
