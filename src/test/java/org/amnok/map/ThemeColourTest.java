package org.amnok.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeColourTest {
    @Test
    void colours_are_written_as_styles_need_them() {
        assertThat(ThemeColour.LAND_KP.hex(Theme.LIGHT)).isEqualTo("#F8F4EA");
        assertThat(ThemeColour.LAND_KP.hex(Theme.DARK)).isEqualTo("#2A2E30");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "LBL_.*")
    void labels_are_readable_on_both_banks_and_on_their_halo(ThemeColour label) {
        for (var theme : Theme.values()) {
            for (var ground :
                    new ThemeColour[] {
                        ThemeColour.LAND_KP,
                        ThemeColour.LAND_CN,
                        ThemeColour.LAND_KR,
                        ThemeColour.HALO
                    }) {
                assertThat(contrast(label.rgb(theme), ground.rgb(theme)))
                        .as(label + " on " + ground + ", " + theme)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    /// Contrast ratio of WCAG 2.1, success criterion 1.4.3.
    private static double contrast(int a, int b) {
        var high = Math.max(luminance(a), luminance(b));
        var low = Math.min(luminance(a), luminance(b));
        return (high + 0.05) / (low + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        var c = (channel & 0xFF) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
