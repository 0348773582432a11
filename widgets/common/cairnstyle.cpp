// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of the style: lengths, hints, sizes, and which standard icon is which of ours.
#include "widgets/common/cairnstyle.h"

#include "widgets/common/icons.h"
#include "widgets/common/styleparts.h"
#include "widgets/common/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QHash>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitterHandle>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>

namespace cairn {

namespace {

constexpr char kButtonProperty[] = "cairnButton";
constexpr char kCompactProperty[] = "cairnCompactRows";

int frameWidth(const QWidget *widget)
{
    if (qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)) return 2;
    if (qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QScrollArea *>(widget))
        return 0;
    return 1;
}

using Metrics = QHash<QStyle::PixelMetric, int>;

const Metrics &ownMetrics()
{
    static const Metrics kMetrics{
        { QStyle::PM_LayoutLeftMargin, kSpace12 },
        { QStyle::PM_LayoutTopMargin, kSpace12 },
        { QStyle::PM_LayoutRightMargin, kSpace12 },
        { QStyle::PM_LayoutBottomMargin, kSpace12 },
        { QStyle::PM_LayoutHorizontalSpacing, kSpace8 },
        { QStyle::PM_LayoutVerticalSpacing, kSpace8 },
        { QStyle::PM_ButtonIconSize, kIconSize },
        { QStyle::PM_SmallIconSize, kIconSize },
        { QStyle::PM_ListViewIconSize, kIconSize },
        { QStyle::PM_TabBarIconSize, kIconSize },
        { QStyle::PM_TabCloseIndicatorWidth, kIconSize },
        { QStyle::PM_TabCloseIndicatorHeight, kIconSize },
        { QStyle::PM_ToolBarIconSize, kToolIconSize },
        { QStyle::PM_MessageBoxIconSize, 40 },
        { QStyle::PM_LineEditIconSize, 16 },
        { QStyle::PM_IndicatorWidth, 16 },
        { QStyle::PM_IndicatorHeight, 16 },
        { QStyle::PM_ExclusiveIndicatorWidth, 16 },
        { QStyle::PM_ExclusiveIndicatorHeight, 16 },
        { QStyle::PM_SliderLength, 16 },
        { QStyle::PM_SliderThickness, 16 },
        { QStyle::PM_SliderControlThickness, 16 },
        { QStyle::PM_LineEditIconMargin, 6 },
        { QStyle::PM_CheckBoxLabelSpacing, kSpace8 },
        { QStyle::PM_RadioButtonLabelSpacing, kSpace8 },
        { QStyle::PM_ScrollBarExtent, 12 },
        { QStyle::PM_ScrollBarSliderMin, 32 },
        { QStyle::PM_ScrollView_ScrollBarSpacing, 0 },
        { QStyle::PM_ScrollView_ScrollBarOverlap, 0 },
        { QStyle::PM_TabBarBaseOverlap, 0 },
        { QStyle::PM_TabBarTabShiftVertical, 0 },
        { QStyle::PM_TabBarTabShiftHorizontal, 0 },
        { QStyle::PM_TabBarTabOverlap, 0 },
        { QStyle::PM_ButtonShiftHorizontal, 0 },
        { QStyle::PM_ButtonShiftVertical, 0 },
        { QStyle::PM_MenuBarPanelWidth, 0 },
        { QStyle::PM_ToolBarFrameWidth, 0 },
        { QStyle::PM_ToolBarItemSpacing, kSpace4 },
        { QStyle::PM_ToolBarItemMargin, kSpace4 },
        { QStyle::PM_ButtonDefaultIndicator, 0 },
        { QStyle::PM_SplitterWidth, 1 }, // Qt widens what the mouse can grab
        { QStyle::PM_FocusFrameHMargin, kCellMargin - 1 },
        { QStyle::PM_HeaderMargin, kSpace4 },
        { QStyle::PM_HeaderMarkSize, 10 },
        { QStyle::PM_HeaderDefaultSectionSizeVertical, kRowHeight },
        { QStyle::PM_TabBarTabHSpace, kSpace24 },
        { QStyle::PM_TabBarTabVSpace, kSpace12 },
        { QStyle::PM_MenuPanelWidth, 1 },
        { QStyle::PM_MenuHMargin, kSpace4 },
        { QStyle::PM_MenuVMargin, kSpace4 },
        { QStyle::PM_MenuBarHMargin, 2 },
        { QStyle::PM_MenuBarVMargin, 2 },
        { QStyle::PM_MenuButtonIndicator, kSpace16 },
        { QStyle::PM_ToolTipLabelFrameWidth, 6 },
        { QStyle::PM_TreeViewIndentation, 20 },
    };
    return kMetrics;
}

using Hints = QHash<QStyle::StyleHint, int>;

const Hints &ownHints()
{
    static const Hints kHints{
        { QStyle::SH_ItemView_ShowDecorationSelected, 1 },
        { QStyle::SH_ScrollBar_MiddleClickAbsolutePosition, 1 },
        { QStyle::SH_ComboBox_ListMouseTracking, 1 },
        { QStyle::SH_Menu_MouseTracking, 1 },
        { QStyle::SH_MenuBar_MouseTracking, 1 },
        { QStyle::SH_Menu_SloppySubMenus, 1 },
        { QStyle::SH_EtchDisabledText, 0 },
        { QStyle::SH_DitherDisabledText, 0 },
        { QStyle::SH_DialogButtonBox_ButtonsHaveIcons, 0 },
        { QStyle::SH_MessageBox_CenterButtons, 0 },
        { QStyle::SH_ComboBox_Popup, 0 },
        { QStyle::SH_Widget_Animate, 0 },
        { QStyle::SH_Widget_Animation_Duration, 0 },
        { QStyle::SH_ItemView_DrawDelegateFrame, 0 },
        { QStyle::SH_Slider_AbsoluteSetButtons, Qt::LeftButton },
        { QStyle::SH_FormLayoutLabelAlignment, int(Qt::AlignLeading | Qt::AlignVCenter) },
        { QStyle::SH_FormLayoutFieldGrowthPolicy, QFormLayout::AllNonFixedFieldsGrow },
        { QStyle::SH_TabBar_Alignment, Qt::AlignLeading },
        { QStyle::SH_Header_ArrowAlignment, int(Qt::AlignTrailing | Qt::AlignVCenter) },
        { QStyle::SH_ToolTip_WakeUpDelay, 500 },
        { QStyle::SH_ToolTipLabel_Opacity, 255 },
    };
    return kHints;
}

// Popups get round corners only where something blends them: a bare X server would show black ones.
bool blendsPopups()
{
    const QString platform = QGuiApplication::platformName();
    return platform.startsWith(QStringLiteral("wayland")) || platform == QStringLiteral("offscreen");
}

QString iconNameOf(QStyle::StandardPixmap which)
{
    static const QHash<QStyle::StandardPixmap, QString> kNames{
        { QStyle::SP_LineEditClearButton, QStringLiteral("close") },
        { QStyle::SP_TitleBarCloseButton, QStringLiteral("close") },
        { QStyle::SP_DockWidgetCloseButton, QStringLiteral("close") },
        { QStyle::SP_DialogCloseButton, QStringLiteral("close") },
        { QStyle::SP_TabCloseButton, QStringLiteral("close") },
        { QStyle::SP_MessageBoxInformation, QStringLiteral("info") },
        { QStyle::SP_MessageBoxWarning, QStringLiteral("warning") },
        { QStyle::SP_MessageBoxCritical, QStringLiteral("error") },
        { QStyle::SP_MessageBoxQuestion, QStringLiteral("question") },
        { QStyle::SP_DirIcon, QStringLiteral("folder") },
        { QStyle::SP_DirClosedIcon, QStringLiteral("folder") },
        { QStyle::SP_DirLinkIcon, QStringLiteral("folder") },
        { QStyle::SP_DirOpenIcon, QStringLiteral("folder-open") },
        { QStyle::SP_FileIcon, QStringLiteral("file") },
        { QStyle::SP_FileLinkIcon, QStringLiteral("file") },
        { QStyle::SP_DirHomeIcon, QStringLiteral("home") },
        { QStyle::SP_ComputerIcon, QStringLiteral("data") },
        { QStyle::SP_DriveHDIcon, QStringLiteral("data") },
        { QStyle::SP_DriveFDIcon, QStringLiteral("data") },
        { QStyle::SP_DriveCDIcon, QStringLiteral("data") },
        { QStyle::SP_DriveDVDIcon, QStringLiteral("data") },
        { QStyle::SP_DriveNetIcon, QStringLiteral("data") },
        { QStyle::SP_FileDialogNewFolder, QStringLiteral("add") },
        { QStyle::SP_FileDialogToParent, QStringLiteral("chevron-up") },
        { QStyle::SP_ArrowUp, QStringLiteral("chevron-up") },
        { QStyle::SP_FileDialogBack, QStringLiteral("previous") },
        { QStyle::SP_ArrowBack, QStringLiteral("previous") },
        { QStyle::SP_ArrowLeft, QStringLiteral("previous") },
        { QStyle::SP_ArrowForward, QStringLiteral("next") },
        { QStyle::SP_ArrowRight, QStringLiteral("next") },
        { QStyle::SP_ArrowDown, QStringLiteral("chevron-down") },
        { QStyle::SP_FileDialogListView, QStringLiteral("menu") },
        { QStyle::SP_FileDialogDetailedView, QStringLiteral("table") },
        { QStyle::SP_TrashIcon, QStringLiteral("delete") },
        { QStyle::SP_BrowserReload, QStringLiteral("refresh") },
        { QStyle::SP_ToolBarHorizontalExtensionButton, QStringLiteral("more") },
    };
    return kNames.value(which);
}

IconRole iconRoleOf(QStyle::StandardPixmap which)
{
    switch (which) {
    case QStyle::SP_MessageBoxInformation:
    case QStyle::SP_MessageBoxQuestion:
        return IconRole::Accent;
    case QStyle::SP_MessageBoxWarning:
        return IconRole::Warning;
    case QStyle::SP_MessageBoxCritical:
        return IconRole::Bad;
    default:
        return IconRole::Normal;
    }
}

} // namespace

void setButtonKind(QPushButton *button, ButtonKind kind)
{
    button->setProperty(kButtonProperty, static_cast<int>(kind));
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? static_cast<ButtonKind>(button->property(kButtonProperty).toInt()) : ButtonKind::Plain;
}

void setCompactRows(QWidget *view, bool compact)
{
    view->setProperty(kCompactProperty, compact);
    if (auto *table = qobject_cast<QTableView *>(view)) {
        table->verticalHeader()->setMinimumSectionSize(kCompactRowHeight);
        table->verticalHeader()->setDefaultSectionSize(compact ? kCompactRowHeight : kRowHeight);
    }
}

int rowHeight(const QWidget *view)
{
    return view && view->property(kCompactProperty).toBool() ? kCompactRowHeight : kRowHeight;
}

CairnStyle::CairnStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
    setObjectName(QStringLiteral("cairn"));
}

void CairnStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QAbstractSlider *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QTabBar *>(widget)
        || qobject_cast<QSplitterHandle *>(widget) || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // The thumb lies on the view's own tone, so the bar itself is see-through.
    if (qobject_cast<QScrollBar *>(widget)) widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
        if (widget->inherits("QComboBoxListView")) view->viewport()->setBackgroundRole(QPalette::Light);
    }
    // Headers stand over what they head: words begin where the cells' words begin.
    if (auto *header = qobject_cast<QHeaderView *>(widget);
        header && header->orientation() == Qt::Horizontal && header->defaultAlignment() == Qt::AlignCenter)
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    if (blendsPopups() && (qobject_cast<QMenu *>(widget) || widget->inherits("QTipLabel")))
        widget->setAttribute(Qt::WA_TranslucentBackground);
}

int CairnStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_DefaultFrameWidth) return frameWidth(widget);
    const auto own = ownMetrics().constFind(metric);
    return own != ownMetrics().cend() ? *own : QProxyStyle::pixelMetric(metric, option, widget);
}

int CairnStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    if (hint == SH_Table_GridLineColor && option)
        return static_cast<int>(Theme::of(option->palette).separator.rgb());
    const auto own = ownHints().constFind(hint);
    return own != ownHints().cend() ? *own : QProxyStyle::styleHint(hint, option, widget, result);
}

QSize CairnStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    auto atLeast = [&base](int height, int extraWidth = 0) {
        return QSize(base.width() + extraWidth, std::max(height, base.height()));
    };
    switch (type) {
    case CT_PushButton:
        return QSize(std::max(size.width() + kButtonIconGap + 2 * kSpace12 - kSpace4, 64),
            std::max(kRowHeight, size.height() + kSpace8));
    case CT_LineEdit:
        return QSize(size.width() + 2 * kSpace8, std::max(kRowHeight, size.height() + kSpace4));
    case CT_ComboBox:
        return QSize(size.width() + kSpace8 + kSpace24, std::max(kRowHeight, size.height() + kSpace4));
    case CT_SpinBox:
        return QSize(std::max(size.width() + kSpace24 + kSpace4, 80), std::max(kRowHeight, size.height()));
    case CT_ToolButton:
        return QSize(std::max(kRowHeight, size.width() + kSpace8 + (hasMenuArrow(option) ? kMenuArrow : 0)),
            std::max(kRowHeight, size.height() + kSpace8));
    case CT_ItemViewItem:
        return atLeast(rowHeight(widget));
    case CT_HeaderSection:
        return atLeast(kRowHeight, 2 * (kCellMargin - kSpace4));
    case CT_CheckBox:
    case CT_RadioButton:
        return atLeast(kCompactRowHeight);
    case CT_TabBarTab:
        return atLeast(kRowHeight + kSpace4);
    case CT_MenuItem:
        return menuItemSize(option, size);
    case CT_MenuBarItem:
        return QSize(size.width() + 2 * kSpace8, std::max(kRowHeight - kSpace4, size.height() + kSpace4));
    case CT_ProgressBar:
        return QSize(base.width(), std::max(kSpace16, size.height()));
    default:
        return base;
    }
}

QIcon CairnStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    const QString name = iconNameOf(which);
    return name.isEmpty() ? QProxyStyle::standardIcon(which, option, widget) : icon(name, iconRoleOf(which));
}

} // namespace cairn
