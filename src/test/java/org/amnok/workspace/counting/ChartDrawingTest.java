package org.amnok.workspace.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.amnok.domain.Language;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.tabulation.ChartKind;
import org.amnok.domain.tabulation.CountCell;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.tabulation.Interval;
import org.amnok.domain.tabulation.Tabulation;
import org.amnok.domain.wording.KeyNames;
import org.amnok.domain.wording.NamesOnMap;
import org.amnok.layout.PictureSize;
import org.amnok.map.Theme;
import org.amnok.render.Libraries;
import org.amnok.render.TextRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    private static ChartKind drawn(ChartKind wanted) {
        var request =
                new ChartRequest(
                        wanted, Language.EN, new PictureSize(800, 450, 96), "", Theme.LIGHT);
        return new ChartDrawing(
                        new TextRenderer(Libraries.FONTS, Libraries.SYMBOLS),
                        new KeyNames(ProjectContents.EMPTY, NamesOnMap.NONE),
                        request)
                .of(TABLE, "")
                .kind();
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
