// SPDX-License-Identifier: GPL-3.0-or-later
// What a gallery or a grid can be narrowed by: sections with values to tick, each with how many there are, and spans to pull.
#pragma once

#include "widgets/common/spanview.h"

#include <QColor>
#include <QScrollArea>
#include <QVariant>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace cairn {

class FacetSection;

/** A value as a person reads it. */
struct FacetLine {
    QVariant value; ///< handed back when it is ticked
    QString text;
    qint64 count = 0;
    bool isTicked = false;
    QColor color = {}; ///< of a class; else invalid
    bool isExcluded = false; ///< those with it are left out

    friend bool operator==(const FacetLine &, const FacetLine &) = default;
};

struct FacetGroup {
    QString key;
    QString title;
    QList<FacetLine> lines;
    bool startsFolded = false; ///< until a person folds or unfolds it
    bool isOfRows = false; ///< counts are of rows, not of images
    bool canExclude = false; ///< values can also be left out
    QString note = {}; ///< said below the values: "counting…", "the first 1,000 of 12,345"
    std::optional<Span> span = {}; ///< of numbers and days: shown above the lines

    friend bool operator==(const FacetGroup &, const FacetGroup &) = default;
};

class FacetList : public QScrollArea
{
    Q_OBJECT
public:
    explicit FacetList(QWidget *parent = nullptr);

    /** Keeps widgets, place and focus where the sections and their lines are the same. */
    void setGroups(const QList<FacetGroup> &groups);
    /** Said instead of sections, where there are none. */
    void setEmptyText(const QString &text);

    /** Keys of the sections that stand open now. */
    [[nodiscard]] QStringList openGroups() const;
    [[nodiscard]] QStringList foldedGroups() const { return m_folded; }
    [[nodiscard]] QStringList unfoldedGroups() const { return m_unfolded; }
    void setFolding(const QStringList &folded, const QStringList &unfolded);

Q_SIGNALS:
    void toggled(const QString &group, const QVariant &value);
    void cleared(const QString &group);
    /** The value shall be left out, or not any more. */
    void excludeToggled(const QString &group, const QVariant &value);
    /** Texts of the two ends; empty: open. */
    void spanChosen(const QString &group, const QString &from, const QString &to);
    /** A person folded or unfolded a section. */
    void foldingChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool isFolded(const FacetGroup &group) const;

    QWidget *m_content;
    QVBoxLayout *m_layout;
    QLabel *m_empty;
    QList<FacetSection *> m_sections;
    QStringList m_folded, m_unfolded; ///< what a person did
};

} // namespace cairn
