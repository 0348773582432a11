// SPDX-License-Identifier: GPL-3.0-or-later
// A strip above the grid in which all rows shown are given one label; the button says how many that are.
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace cairn {

class TableBulkPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TableBulkPanel(QWidget *parent = nullptr);

    void setChoices(const QStringList &choices);
    /** How many rows the filter leaves; `isSearching`: not known yet. */
    void setCount(qint64 rows, qint64 total, bool isSearching);
    void start();

Q_SIGNALS:
    /** Empty: labels are taken away. */
    void accepted(const QString &value);
    void canceled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showCount();
    [[nodiscard]] bool isClearing() const;

    qint64 m_rows = 0;
    qint64 m_total = 0;
    bool m_searching = false;
    QLabel *m_sentence;
    QComboBox *m_value;
    QPushButton *m_label;
};

} // namespace cairn
