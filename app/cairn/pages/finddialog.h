// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialogs that look for something in a table have in common: a form, a button that looks, progress with a way to stop, a result.
#pragma once

#include "app/cairn/session.h"
#include "models/data/tables.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace cairn {

class FindDialog : public QDialog
{
    Q_OBJECT
public:
    FindDialog(Session &session, TableInfo table, QString filter, QWidget *parent);

    // For tests and the tour.
    [[nodiscard]] QPushButton *lookButton() const { return m_look; }
    [[nodiscard]] bool isLooking() const { return m_task.isRunning(); }

Q_SIGNALS:
    void filterWanted(const QString &expression);
    /** A column of the table's cache is new: show it. */
    void columnFound(const QString &name);
    /** Cells were changed. */
    void cellsChanged();
    void sortWanted(const QString &name, Qt::SortOrder order);

protected:
    virtual void look() = 0;

    [[nodiscard]] QFormLayout *form() const { return m_form; }
    /** Below the form; takes the room. */
    void setResult(QWidget *widget);
    void addAction(QPushButton *button); ///< beside the button that closes
    void setLookText(const QString &text);
    /** Says what came out, or why nothing did. */
    void say(const QString &sentence);
    /** The filter of the page, where only its rows are wanted. */
    [[nodiscard]] QString chosenFilter() const;
    /** Ticked columns of a list made by columnList(). */
    [[nodiscard]] static QStringList ticked(const QListWidget *list);
    [[nodiscard]] QListWidget *columnList(const std::function<bool(const TableColumn &)> &isShown, const std::function<bool(const TableColumn &)> &isTicked);

    template<typename T>
    void run(std::function<Result<T>(TaskControl &)> work, std::function<void(const T &)> done)
    {
        setLooking(true);
        auto *handle = new TaskHandle(windowTitle(), this);
        connect(handle, &TaskHandle::progressed, this, [this, handle] { showProgress(handle->progress()); });
        m_task.start<T>([work, control = sharedProgress(handle)](TaskControl &task) {
            TaskControl told([&task] { return task.isCanceled(); }, control);
            return work(told);
        }, [this, handle, done](Result<T> result) {
            handle->deleteLater();
            setLooking(false);
            if (result)
                done(*result);
            else
                say(result.error().sentence);
        });
    }

    Session &m_session;
    TableInfo m_table;
    QString m_filter;

private:
    void setLooking(bool isLooking);
    void showProgress(const TaskProgress &progress);
    [[nodiscard]] static TaskControl::Listener sharedProgress(TaskHandle *handle);

    QFormLayout *m_form;
    QVBoxLayout *m_layout;
    QCheckBox *m_onlyFiltered;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_look;
    QPushButton *m_stop;
    QHBoxLayout *m_buttons;
    LatestTask m_task;
};

} // namespace cairn
