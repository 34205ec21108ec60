package org.amnok.map;

import java.util.List;

/// Colours of heights: a calm ramp from the green of plains to the grey of summits.
public final class HeightTints {
    private static final List<ThemeColour> COLOURS =
            List.of(
                    ThemeColour.HEIGHT_1,
                    ThemeColour.HEIGHT_2,
                    ThemeColour.HEIGHT_3,
                    ThemeColour.HEIGHT_4,
                    ThemeColour.HEIGHT_5,
                    ThemeColour.HEIGHT_6,
                    ThemeColour.HEIGHT_7);

    /// Metres at which a colour is just what it is; between them colours blend.
    private static final List<Integer> STEPS = List.of(0, 200, 500, 1000, 1500, 2000, 2600);

    private HeightTints() {}

    public static List<Integer> steps() {
        return STEPS;
    }

    /// The colour of a step.
    public static ThemeColour colour(int metres) {
        return COLOURS.get(STEPS.indexOf(metres));
    }

    /// 0xRRGGBB.
    public static int rgb(double metres, Theme theme) {
        var upper = 1;
        while (upper < STEPS.size() - 1 && STEPS.get(upper) < metres) {
            upper++;
        }
        var low = STEPS.get(upper - 1);
        var share = Math.clamp((metres - low) / (STEPS.get(upper) - low), 0.0, 1.0);
        var from = COLOURS.get(upper - 1).rgb(theme);
        var to = COLOURS.get(upper).rgb(theme);
        return channel(from, to, share, 16)
                | channel(from, to, share, 8)
                | channel(from, to, share, 0);
    }

    private static int channel(int from, int to, double share, int shift) {
        var a = from >> shift & 0xFF;
        var b = to >> shift & 0xFF;
        return (int) Math.round(a + share * (b - a)) << shift;
    }
}
