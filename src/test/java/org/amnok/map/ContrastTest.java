package org.amnok.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Words and controls of the window stand out from what is behind them as the Web Content
/// Accessibility Guidelines 2.2 ask for level AA (1.4.3 and 1.4.11).
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double CONTROL = 3;

    private static final List<ThemeColour> GROUNDS =
            List.of(
                    ThemeColour.UI_PANEL,
                    ThemeColour.UI_BG,
                    ThemeColour.UI_FIELD,
                    ThemeColour.UI_HOVER,
                    ThemeColour.UI_SEL);

    static Stream<Arguments> texts() {
        var words = List.of(ThemeColour.UI_TEXT, ThemeColour.UI_TEXT2);
        return Stream.of(Theme.values())
                .flatMap(
                        theme ->
                                Stream.concat(
                                        words.stream()
                                                .flatMap(
                                                        word ->
                                                                GROUNDS.stream()
                                                                        .map(
                                                                                ground ->
                                                                                        Arguments
                                                                                                .of(
                                                                                                        theme,
                                                                                                        word,
                                                                                                        ground))),
                                        signals(theme)));
    }

    private static Stream<Arguments> signals(Theme theme) {
        return Stream.of(
                Arguments.of(theme, ThemeColour.UI_ON_ACCENT, ThemeColour.UI_ACCENT),
                Arguments.of(theme, ThemeColour.UI_ACCENT, ThemeColour.UI_PANEL),
                Arguments.of(theme, ThemeColour.UI_ACCENT, ThemeColour.UI_HOVER),
                Arguments.of(theme, ThemeColour.UI_PANEL, ThemeColour.UI_ACCENT),
                Arguments.of(theme, ThemeColour.UI_WARN, ThemeColour.UI_PANEL),
                Arguments.of(theme, ThemeColour.UI_WARN, ThemeColour.UI_WARN_BG),
                Arguments.of(theme, ThemeColour.UI_TEXT, ThemeColour.UI_WARN_BG),
                Arguments.of(theme, ThemeColour.UI_ERR, ThemeColour.UI_PANEL),
                Arguments.of(theme, ThemeColour.UI_ERR, ThemeColour.UI_ERR_BG),
                Arguments.of(theme, ThemeColour.UI_OK, ThemeColour.UI_PANEL));
    }

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @MethodSource("texts")
    void words_can_be_read(Theme theme, ThemeColour word, ThemeColour ground) {
        assertThat(contrast(word.rgb(theme), ground.rgb(theme))).isGreaterThanOrEqualTo(TEXT);
    }

    static Stream<Arguments> controls() {
        return Stream.of(Theme.values())
                .flatMap(
                        theme ->
                                Stream.of(ThemeColour.UI_PANEL, ThemeColour.UI_BG)
                                        .flatMap(
                                                ground ->
                                                        Stream.of(
                                                                        ThemeColour.UI_FOCUS,
                                                                        ThemeColour.UI_LINE2)
                                                                .map(
                                                                        edge ->
                                                                                Arguments.of(
                                                                                        theme, edge,
                                                                                        ground))));
    }

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @MethodSource("controls")
    void edges_of_controls_and_the_focus_can_be_seen(
            Theme theme, ThemeColour edge, ThemeColour ground) {
        assertThat(contrast(edge.rgb(theme), ground.rgb(theme))).isGreaterThanOrEqualTo(CONTROL);
    }

    /// Contrast ratio of the guidelines, from relative luminance of sRGB.
    private static double contrast(int one, int other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        var value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
