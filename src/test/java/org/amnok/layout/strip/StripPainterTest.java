package org.amnok.layout.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.amnok.domain.Bank;
import org.amnok.domain.Language;
import org.amnok.domain.River;
import org.amnok.domain.codelist.Family;
import org.amnok.domain.coverage.BankObservation;
import org.amnok.domain.coverage.CoverageQuestion;
import org.amnok.domain.coverage.MadeObservations;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.coverage.OverlapRule;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.record.Observation.Result;
import org.amnok.domain.record.SoughtKind;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.map.stretch.RiverPlaces;
import org.amnok.render.TextRenderer;
import org.amnok.render.symbol.SymbolLibrary;
import org.amnok.render.text.FontLibrary;
import org.amnok.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is seen in a strip.
class StripPainterTest {
    private static final int METRES = 800_000;
    private static final DateSpan YEAR =
            new DateSpan(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    private static final StripFrame FRAME = StripFrame.of(1000, METRES, YEAR, 8);
    private static final CoverageQuestion QUESTION =
            new CoverageQuestion(
                    River.YALU,
                    Set.of(Bank.DPRK),
                    new MetreSpan(0, METRES),
                    CoverageQuestion.ANY_TIME,
                    SoughtKind.FENCE,
                    OverlapRule.LATEST_CLEAR);

    private static BufferedImage drawn(List<BankObservation> looks, List<StripMark> marks) {
        return drawn(FRAME, looks, marks);
    }

    private static BufferedImage drawn(
            StripFrame frame, List<BankObservation> looks, List<StripMark> marks) {
        var image = new BufferedImage(1000, (int) frame.height(), BufferedImage.TYPE_INT_RGB);
        var pen = new TextRenderer(new FontLibrary(), new SymbolLibrary());
        var g = image.createGraphics();
        new StripPainter(pen, Theme.LIGHT, frame)
                .paint(
                        g,
                        new StripData(QUESTION, looks, marks, null, METRES, RiverPlaces.NONE),
                        Language.EN);
        g.dispose();
        return image;
    }

    /// The share of dark points, 0 to 1, in rows of px of a look at 100 to 300 km in May.
    ///
    /// @param from the first row and to the last, 0 is the upper edge of the month
    private static double ink(Result result, int from, int to) {
        var look = MadeObservations.look(100_000, 300_000, result, "2025-05-10");
        var image = drawn(List.of(look), List.of());
        var top = (int) FRAME.top() + 4 * 8;
        var left = (int) FRAME.x(100_000) + 2;
        var width = (int) FRAME.x(300_000) - 2 - left;
        var dark =
                IntStream.range(0, width * (to - from + 1))
                        .filter(
                                i ->
                                        (image.getRGB(left + i % width, top + from + i / width)
                                                        & 0xff)
                                                < 0xb0)
                        .count();
        return dark / (1.0 * width * (to - from + 1));
    }

    @Test
    void a_year_of_which_little_is_shown_leaves_its_room_to_the_next() {
        assertThat(hasYearAbove(10)).isTrue();
        assertThat(hasYearAbove(12)).isFalse();
    }

    /// True when a year stands above the January that follows.
    private static boolean hasYearAbove(int firstMonth) {
        var frame = new StripFrame(1000, FRAME.shown(), YearMonth.of(2024, firstMonth), 15, 8);
        var image = drawn(frame, List.of(), List.of());
        var rows = (int) frame.rowTop(YearMonth.of(2025, 1)) - (int) frame.top();
        return IntStream.range(0, 40 * rows)
                .anyMatch(i -> (image.getRGB(i % 40, (int) frame.top() + i / 40) & 0xff) < 0x80);
    }

    @Test
    void seen_is_full() {
        assertThat(ink(Result.OBSERVED, 1, 6)).isGreaterThan(0.95);
    }

    @Test
    void absent_is_hatched_with_an_outline() {
        assertThat(ink(Result.ABSENT, 2, 4)).isBetween(0.05, 0.6);
        assertThat(Math.max(ink(Result.ABSENT, 0, 0), ink(Result.ABSENT, 1, 1))).isGreaterThan(0.9);
    }

    @Test
    void obscured_is_dotted_without_an_outline() {
        assertThat(ink(Result.OBSCURED, 1, 6)).isBetween(0.01, 0.4);
        assertThat(ink(Result.OBSCURED, 0, 1)).isLessThan(0.5);
    }

    @Test
    void imagery_that_nobody_examined_is_empty() {
        assertThat(ink(Result.NOT_EXAMINED, 1, 6)).isZero();
    }

    @Test
    void a_sighting_lies_over_the_looks_in_the_colour_of_its_family() {
        var mark =
                new StripMark(
                        Family.GUARD,
                        400_000,
                        400_100,
                        new DateSpan(LocalDate.of(2025, 5, 15), LocalDate.of(2025, 5, 15)),
                        false,
                        true);
        var image =
                drawn(
                        List.of(MadeObservations.look(0, METRES, Result.OBSERVED, "2025-05-10")),
                        List.of(mark));
        var y = (int) (FRAME.top() + 4.5 * 8);
        assertThat(image.getRGB((int) FRAME.x(400_000), y) & 0xffffff)
                .isEqualTo(ThemeColour.of(Family.GUARD).rgb(Theme.LIGHT) & 0xffffff);
    }

    @Test
    void a_hundred_thousand_sightings_are_shades_seed_20() {
        var random = new Random(20);
        var marks = new ArrayList<StripMark>();
        for (int i = 0; i < 100_000; i++) {
            var day = YEAR.earliest().plusDays(random.nextInt(100));
            var at = random.nextInt(METRES);
            marks.add(new StripMark(Family.VEHICLES, at, at, new DateSpan(day, day), false, true));
        }
        var image = drawn(List.of(), marks);
        var field = ThemeColour.UI_FIELD.rgb(Theme.LIGHT) & 0xffffff;
        assertThat(image.getRGB(500, (int) FRAME.top() + 4) & 0xffffff).isNotEqualTo(field);
        assertThat(image.getRGB(500, (int) FRAME.top() + 8 * 8 + 4) & 0xffffff).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "zh", "ja"})
    void a_long_period_stays_in_the_room_left_of_the_strip(String language) {
        var left = 60;
        var image = new BufferedImage(1060, (int) FRAME.height(), BufferedImage.TYPE_INT_ARGB);
        var pen = new TextRenderer(new FontLibrary(), new SymbolLibrary());
        var g = image.createGraphics();
        g.translate(left, 0);
        var long_ = new DateSpan(LocalDate.of(2024, 12, 10), LocalDate.of(2025, 12, 31));
        var data =
                new StripData(
                        QUESTION.of(long_), List.of(), List.of(), null, METRES, RiverPlaces.NONE);
        Messages.in(
                language,
                () -> {
                    new StripPainter(pen, Theme.LIGHT, FRAME).paint(g, data, Language.EN);
                    return "";
                });
        g.dispose();
        assertThat(
                        IntStream.range(0, left * image.getHeight())
                                .filter(i -> image.getRGB(i % left, i / left) >>> 24 != 0)
                                .count())
                .isZero();
    }
}
