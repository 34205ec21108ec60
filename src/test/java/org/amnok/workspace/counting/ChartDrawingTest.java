package org.amnok.workspace.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.tabulation.ChartKind;
import org.amnok.domain.tabulation.CountCell;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.tabulation.Interval;
import org.amnok.domain.tabulation.Tabulation;
import org.amnok.domain.wording.KeyNames;
import org.amnok.domain.wording.NamesOnMap;
import org.amnok.layout.PictureSize;
import org.amnok.layout.chart.CountChart;
import org.amnok.layout.svg.SvgPage;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.render.Libraries;
import org.amnok.render.TextRenderer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Which chart a table is drawn as.
class ChartDrawingTest {
    private static final CountCell THREE =
            new CountCell(new Interval(3, 5), Interval.NONE, Interval.NONE, Map.of(), null, false);

    private static final Tabulation TABLE =
            new Tabulation(
                    new Tabulation.Head(Dimension.KIND, List.of("vehicles_parked")),
                    new Tabulation.Head(Dimension.YEAR, List.of("2025")),
                    List.of(List.of(THREE)),
                    List.of(THREE),
                    List.of(THREE),
                    THREE);

    private static CountChart chart(
            Tabulation table, @Nullable ChartKind wanted, PictureSize size, Language language) {
        var request = new ChartRequest(wanted, language, size, "", Theme.LIGHT);
        return new ChartDrawing(
                        new TextRenderer(Libraries.FONTS, Libraries.SYMBOLS),
                        new KeyNames(ProjectContents.EMPTY, NamesOnMap.NONE),
                        request)
                .of(table, "");
    }

    private static CountChart chart(Tabulation table, @Nullable ChartKind wanted) {
        return chart(table, wanted, new PictureSize(800, 450, 96), Language.EN);
    }

    private static ChartKind drawn(@Nullable ChartKind wanted) {
        return chart(TABLE, wanted).kind();
    }

    /// Kinds by months, three to five reports in each.
    private static Tabulation kindsByMonths(int kinds, int months) {
        var keys = Stream.of(SightingKind.values()).limit(kinds).map(SightingKind::code).toList();
        var of = IntStream.range(0, months).mapToObj(YearMonth.of(2017, 6)::plusMonths);
        var row = Collections.nCopies(months, THREE);
        return new Tabulation(
                new Tabulation.Head(Dimension.KIND, keys),
                new Tabulation.Head(Dimension.MONTH, of.map(YearMonth::toString).toList()),
                Collections.nCopies(kinds, row),
                Collections.nCopies(kinds, THREE),
                row,
                THREE);
    }

    private static long filled(CountChart chart) {
        var size = chart.size();
        var image =
                new BufferedImage(
                        (int) size.width(), (int) size.height(), BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        chart.paint(g, () -> false);
        g.dispose();
        var accent = ThemeColour.UI_ACCENT.rgb(Theme.LIGHT) & 0xffffff;
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                .filter(rgb -> (rgb & 0xffffff) == accent)
                .count();
    }

    /// It was blank, lines and names alone.
    @Test
    void a_matrix_of_many_cells_is_drawn_small() {
        var small =
                chart(
                        kindsByMonths(18, 104),
                        ChartKind.MATRIX,
                        new PictureSize(420, 330, 96),
                        Language.EN);
        assertThat(filled(small)).isGreaterThan(18 * 104);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 18 rows × 104 columns do not fit here",
        "KO, 18행 × 104열은 여기에 들어가지 않습니다",
        "ZH, 18 行 × 104 列在此放不下",
        "JA, 18行×104列はここに入りません"
    })
    void a_matrix_that_has_no_room_says_so_and_what_to_do(Language language, String words) {
        var small =
                chart(
                        kindsByMonths(18, 104),
                        ChartKind.MATRIX,
                        new PictureSize(290, 330, 96),
                        language);
        assertThat(filled(small)).isZero();
        var svg = new SvgPage(290, 330, false);
        small.paint(svg.graphics(), () -> false);
        assertThat(svg.document("", "", language.code()).replaceAll("<[^>]+>", "")).contains(words);
    }

    /// "by kind and month" stood above the sums of all kinds.
    @ParameterizedTest
    @CsvSource({
        "DOTS, Reports by month",
        "BARS, Reports by month",
        "LINES, Reports by month",
        "STACKED, Reports by kind and month",
        "MATRIX, Reports by kind and month"
    })
    void a_title_names_what_is_drawn(ChartKind kind, String title) {
        assertThat(chart(kindsByMonths(3, 4), kind).title()).isEqualTo(title);
    }

    @Test
    void rows_by_months_are_drawn_as_both() {
        var chart = chart(kindsByMonths(3, 4), null);
        assertThat(chart.kind()).isEqualTo(ChartKind.STACKED);
        assertThat(chart.told()).contains("Vehicles parked, 2017-06 3–5; ");
        assertThat(chart(kindsByMonths(1, 4), null).kind()).isEqualTo(ChartKind.DOTS);
    }

    /// One bar of all of them was drawn.
    @Test
    void bars_of_rows_alone_are_drawn_row_by_row() {
        var rows = kindsByMonths(6, 1);
        var of = new PictureSize(800, 450, 96);
        var six = filled(chart(rows, ChartKind.BARS, of, Language.EN));
        var one = filled(chart(kindsByMonths(1, 1), ChartKind.BARS, of, Language.EN));
        assertThat(six).isGreaterThan(5 * one);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DIFFERENCE")
    void a_table_is_drawn_as_asked(ChartKind wanted) {
        assertThat(drawn(wanted)).isEqualTo(wanted);
    }

    /// A difference of nothing was drawn as if all of it were withheld.
    @Test
    void without_a_comparison_no_difference_is_drawn() {
        assertThat(drawn(ChartKind.DIFFERENCE)).isEqualTo(ChartKind.DOTS);
    }
}
