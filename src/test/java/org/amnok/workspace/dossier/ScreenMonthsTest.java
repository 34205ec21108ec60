package org.amnok.workspace.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.Pages;
import org.amnok.domain.page.TableItem;
import org.junit.jupiter.api.Test;

class ScreenMonthsTest {
    @Test
    void the_sources_lie_below_the_maps_and_no_table_across_them() {
        var figure = ScreenMonths.of(Pages.full());
        assertThat(figure.all(MapItem.class)).hasSize(1);
        assertThat(figure.all(TableItem.class)).isEmpty();
        assertThat(figure.source().frame().yMillimetres())
                .isGreaterThan(figure.all(MapItem.class).getFirst().frame().bottomMillimetres());
    }
}
