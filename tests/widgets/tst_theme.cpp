// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of both themes: legible, as the design names them, and apart for people who see fewer colours.
#include "widgets/common/fonts.h"
#include "widgets/common/palettes.h"
#include "widgets/common/theme.h"

#include <QtTest>
#include <QtWidgets>

#include <array>
#include <cmath>

using namespace cairn;

namespace {

using Role = QColor Theme::*;

struct NamedRole {
    const char *name;
    Role role;
};

constexpr NamedRole kSurfaces[]{ { "window", &Theme::window }, { "panel", &Theme::panel },
    { "workArea", &Theme::workArea }, { "raised", &Theme::raised }, { "card", &Theme::card },
    { "field", &Theme::field }, { "button", &Theme::button }, { "selection", &Theme::selection } };

// Linear red, green and blue of a colour.
std::array<double, 3> linear(const QColor &color)
{
    auto decoded = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return { decoded(color.redF()), decoded(color.greenF()), decoded(color.blueF()) };
}

using Matrix = std::array<std::array<double, 3>, 3>;

std::array<double, 3> times(const Matrix &matrix, const std::array<double, 3> &v)
{
    std::array<double, 3> result{};
    for (int i = 0; i < 3; ++i)
        result[i] = std::clamp(matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2], 0.0, 1.0);
    return result;
}

// What a dichromat sees: G. Machado, M. Oliveira, L. Fernandes, "A Physiologically-based Model for Simulation
// of Color Vision Deficiency" (2009), severity 1.
constexpr Matrix kDeuteranopia{ { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 },
    { -0.011820, 0.042940, 0.968881 } } };
constexpr Matrix kProtanopia{ { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 },
    { -0.003882, -0.048116, 1.051998 } } };
constexpr Matrix kNormal{ { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } } };

// Distance in Oklab (B. Ottosson, 2020), times 100: about 2 is the least that is noticed side by side.
double seenDistance(const QColor &a, const QColor &b, const Matrix &eye)
{
    auto lab = [&eye](const QColor &color) {
        const auto [r, g, bl] = times(eye, linear(color));
        const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * bl);
        const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * bl);
        const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * bl);
        return std::array<double, 3>{ 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s };
    };
    const auto first = lab(a);
    const auto second = lab(b);
    return 100 * std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

QString failed(const Theme &theme, const char *over, const char *under, double value)
{
    return QStringLiteral("%1 on %2 has %3 : 1 in the %4 theme")
        .arg(QLatin1String(over), QLatin1String(under))
        .arg(value, 0, 'f', 2)
        .arg(theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light"));
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfTheGuidelines()
    {
        // Known values of WCAG's formula, as its contrast checkers print them.
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 0.01);
        QVERIFY(std::abs(contrast(Qt::white, Qt::white) - 1.0) < 0.01);
        QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
        QVERIFY(std::abs(contrast(Qt::white, QColor(0xFF, 0x00, 0x00)) - 4.0) < 0.01);
    }

    void textIsLegibleOnEverySurface_data() { themes(); }
    void textIsLegibleOnEverySurface()
    {
        QFETCH(Theme, theme);
        constexpr NamedRole kTexts[]{ { "text", &Theme::text }, { "mutedText", &Theme::mutedText },
            { "accent", &Theme::accent }, { "bad", &Theme::bad } };
        for (const NamedRole &text : kTexts) {
            for (const NamedRole &surface : kSurfaces)
                verify(theme, text, surface.name, theme.*surface.role, 4.5);
        }
        constexpr NamedRole kFills[]{ { "infoFill", &Theme::infoFill }, { "goodFill", &Theme::goodFill },
            { "warningFill", &Theme::warningFill }, { "badFill", &Theme::badFill } };
        for (const NamedRole &fill : kFills) {
            verify(theme, { "text", &Theme::text }, fill.name, theme.*fill.role, 4.5);
            verify(theme, { "mutedText", &Theme::mutedText }, fill.name, theme.*fill.role, 4.5);
        }
        for (const NamedRole &face : { NamedRole{ "accent", &Theme::accent },
                 { "accentHover", &Theme::accentHover }, { "accentPressed", &Theme::accentPressed } })
            verify(theme, { "accentText", &Theme::accentText }, face.name, theme.*face.role, 4.5);
        verify(theme, { "tooltipText", &Theme::tooltipText }, "tooltip", theme.tooltip, 4.5);
        verify(theme, { "text", &Theme::text }, "plotBackground", theme.plotBackground, 4.5);
        verify(theme, { "mutedText", &Theme::mutedText }, "plotBackground", theme.plotBackground, 4.5);
    }

    void textStaysLegibleUnderTheMouse_data() { themes(); }
    void textStaysLegibleUnderTheMouse()
    {
        QFETCH(Theme, theme);
        for (const NamedRole &surface : kSurfaces) {
            verify(theme, { "text", &Theme::text }, surface.name, layered(theme.hover, theme.*surface.role),
                4.5);
            verify(theme, { "text", &Theme::text }, surface.name, layered(theme.pressed, theme.*surface.role),
                4.5);
        }
        // Segments lie in a trough of the pressed tone on any surface a page has.
        for (Role surface : { &Theme::panel, &Theme::workArea })
            verify(theme, { "mutedText", &Theme::mutedText }, "trough",
                layered(theme.pressed, theme.*surface), 4.5);
    }

    void signsAndEdgesAreSeenOnEverySurface_data() { themes(); }
    void signsAndEdgesAreSeenOnEverySurface()
    {
        QFETCH(Theme, theme);
        constexpr NamedRole kSigns[]{ { "icon", &Theme::icon }, { "accent", &Theme::accent },
            { "good", &Theme::good }, { "warning", &Theme::warning }, { "bad", &Theme::bad } };
        for (const NamedRole &sign : kSigns) {
            for (const NamedRole &surface : kSurfaces)
                verify(theme, sign, surface.name, theme.*surface.role, 3.0);
        }
        verify(theme, { "good", &Theme::good }, "goodFill", theme.goodFill, 3.0);
        verify(theme, { "warning", &Theme::warning }, "warningFill", theme.warningFill, 3.0);
        verify(theme, { "bad", &Theme::bad }, "badFill", theme.badFill, 3.0);
        verify(theme, { "accent", &Theme::accent }, "infoFill", theme.infoFill, 3.0);
        // The edge tells where one may type.
        for (Role surface : { &Theme::panel, &Theme::workArea, &Theme::field })
            verify(theme, { "border", &Theme::border }, "surface of a form", theme.*surface, 3.0);
        verify(theme, { "accent", &Theme::accent }, "canvas", theme.canvas, 3.0);
    }

    void coloursAreTheOnesTheDesignNames()
    {
        QCOMPARE(Theme::light().accent, QColor(0x25, 0x63, 0xC9));
        QCOMPARE(Theme::dark().accent, QColor(0x6E, 0xA0, 0xFF));
        QCOMPARE(Theme::dark().canvas, QColor(0x15, 0x17, 0x1A));
        QCOMPARE(Theme::dark().plotBackground, QColor(0x15, 0x17, 0x1A));
        QVERIFY(std::abs(Theme::light().gridLine.alphaF() - 0.12F) < 0.01F);
        QVERIFY(std::abs(Theme::dark().gridLine.alphaF() - 0.12F) < 0.01F);
    }

    void aPaletteTellsItsTheme()
    {
        QVERIFY(Theme::of(Theme::dark().palette()).isDark());
        QVERIFY(!Theme::of(Theme::light().palette()).isDark());
        QVERIFY(!Theme::of(QPalette(QColor(0xEF, 0xEF, 0xEF))).isDark());
        QVERIFY(Theme::of(QPalette(QColor(0x20, 0x20, 0x20))).isDark());
    }

    void theChoiceOverridesTheSystem()
    {
        const QPalette darkSystem(QColor(0x20, 0x20, 0x20));
        QVERIFY(Theme::chosen(ThemeChoice::System, darkSystem).isDark());
        QVERIFY(!Theme::chosen(ThemeChoice::Light, darkSystem).isDark());
        QVERIFY(Theme::chosen(ThemeChoice::Dark, QPalette(QColor(0xEF, 0xEF, 0xEF))).isDark());
    }

    void aRunningWindowTakesANewTheme()
    {
        applyTheme(*qApp, Theme::light());
        QWidget window;
        auto *label = new QLabel(QStringLiteral("words"), &window);
        setTextTone(label, TextTone::Muted);
        setSurface(&window, Surface::WorkArea);
        window.resize(80, 40);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(window.grab().toImage().pixelColor(78, 38), Theme::light().workArea);
        applyTheme(*qApp, Theme::dark());
        QTRY_COMPARE(window.grab().toImage().pixelColor(78, 38), Theme::dark().workArea);
        QCOMPARE(label->palette().color(label->foregroundRole()), Theme::dark().mutedText);
    }

    void curvesAreSeenOnTheirPlot()
    {
        for (int i = 0; i < kSeriesColorCount; ++i) {
            QVERIFY2(contrast(seriesColor(i, ColorGround::Light), Theme::light().plotBackground) >= 3.0,
                qPrintable(QString::number(i)));
            QVERIFY2(contrast(seriesColor(i, ColorGround::Dark), Theme::dark().plotBackground) >= 3.0,
                qPrintable(QString::number(i)));
        }
    }

    void theFirstEightColoursStayApart_data()
    {
        QTest::addColumn<int>("eye");
        QTest::addColumn<ColorGround>("ground");
        const char *eyes[]{ "all cones", "deuteranopia", "protanopia" };
        for (int eye = 0; eye < 3; ++eye) {
            QTest::addRow("%s, light", eyes[eye]) << eye << ColorGround::Light;
            QTest::addRow("%s, dark", eyes[eye]) << eye << ColorGround::Dark;
        }
    }
    void theFirstEightColoursStayApart()
    {
        QFETCH(int, eye);
        QFETCH(ColorGround, ground);
        const Matrix eyes[]{ kNormal, kDeuteranopia, kProtanopia };
        for (int i = 0; i < 8; ++i) {
            for (int j = i + 1; j < 8; ++j) {
                const double distance
                    = seenDistance(seriesColor(i, ground), seriesColor(j, ground), eyes[eye]);
                QVERIFY2(
                    distance > 5.0, qPrintable(QStringLiteral("%1 and %2: %3").arg(i).arg(j).arg(distance)));
            }
        }
    }

    void coloursOnImagesAreThePublishedOnes()
    {
        // Okabe and Ito's eight, their black at the end.
        const QStringList published{ QStringLiteral("#e69f00"), QStringLiteral("#56b4e9"),
            QStringLiteral("#009e73"), QStringLiteral("#f0e442"), QStringLiteral("#0072b2"),
            QStringLiteral("#d55e00"), QStringLiteral("#cc79a7"), QStringLiteral("#000000"),
            // Tol's muted set without its grey.
            QStringLiteral("#cc6677"), QStringLiteral("#332288"), QStringLiteral("#ddcc77"),
            QStringLiteral("#117733"), QStringLiteral("#88ccee"), QStringLiteral("#882255"),
            QStringLiteral("#44aa99"), QStringLiteral("#999933"), QStringLiteral("#aa4499") };
        QCOMPARE(published.size(), qsizetype(kSeriesColorCount));
        for (int i = 0; i < kSeriesColorCount; ++i)
            QCOMPARE(seriesColor(i, ColorGround::OnImage).name(), published.at(i));
    }

    void noTwoOfSixtySeriesLookAlike()
    {
        QSet<QString> looks;
        for (int i = 0; i < 60; ++i) {
            const SeriesLook look = seriesLook(i, ColorGround::Light);
            looks << QStringLiteral("%1/%2/%3")
                         .arg(look.color.name())
                         .arg(int(look.dash))
                         .arg(int(look.marker));
        }
        QCOMPARE(looks.size(), qsizetype(60));
    }

    void textStepsFollowTheSystemsSize()
    {
        QFont system;
        system.setPointSizeF(13);
        QCOMPARE(steppedFont(system, TextStep::Small).pointSizeF(), 11.0);
        QCOMPARE(steppedFont(system, TextStep::Body).pointSizeF(), 13.0);
        QCOMPARE(steppedFont(system, TextStep::Title).pointSizeF(), 15.0);
        QCOMPARE(steppedFont(system, TextStep::Display).pointSizeF(), 20.0);
        system.setPointSizeF(26);
        QCOMPARE(steppedFont(system, TextStep::Small).pointSizeF(), 22.0);
    }

    void digitsAreOfOneWidth()
    {
        const QFontMetricsF metrics(withTabularFigures(QApplication::font()));
        for (char digit = '0'; digit <= '9'; ++digit)
            QCOMPARE(
                metrics.horizontalAdvance(QLatin1Char(digit)), metrics.horizontalAdvance(QLatin1Char('0')));
    }

private:
    static void themes()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::light();
        QTest::newRow("dark") << Theme::dark();
    }

    static void verify(
        const Theme &theme, const NamedRole &over, const char *under, const QColor &ground, double least)
    {
        const double value = contrast(theme.*over.role, ground);
        if (value < least)
            QTest::qFail(qPrintable(failed(theme, over.name, under, value)), __FILE__, __LINE__);
    }
};


QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
