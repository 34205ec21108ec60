package org.amnok.domain.page;

import static org.amnok.domain.page.Pages.frame;
import static org.amnok.domain.page.Pages.panel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.domain.page.Arrangement.Side;
import org.amnok.domain.page.TextItem.Role;
import org.junit.jupiter.api.Test;

class PageDesignTest {
    private final PageDesign page =
            Pages.with(
                    panel("a", 20, 20, 10, 10),
                    panel("b", 50, 30, 20, 20),
                    panel("c", 100, 90, 10, 40));

    @Test
    void a_dark_page_has_dark_maps_and_a_light_one_light_maps() {
        var dark = Pages.full().shaded(true);
        assertThat(dark.background()).isEqualTo(PageDesign.Background.DARK);
        assertThat(dark.all(MapItem.class)).isNotEmpty().allMatch(MapItem::dark);
        assertThat(dark.shaded(false)).isEqualTo(Pages.full());
    }

    @Test
    void a_page_on_white_paper_stays_on_it_when_it_is_to_be_light() {
        var white = page.on(PageDesign.Background.WHITE);
        assertThat(white.shaded(false)).isEqualTo(white);
    }

    @Test
    void the_sources_cannot_be_removed() {
        assertThatThrownBy(() -> page.without(List.of("source")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("must state its sources exactly once");
    }

    @Test
    void the_sources_can_be_moved() {
        var moved = Arrangement.of(page, List.of("source")).movedBy(0, -100);
        assertThat(moved.source().frame().yMillimetres()).isEqualTo(180);
    }

    @Test
    void the_sources_cannot_be_moved_off_the_page() {
        assertThatThrownBy(() -> Arrangement.of(page, List.of("source")).movedBy(0, 100))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void sources_cannot_be_said_twice() {
        var again = new SourceItem(Placement.of("again", frame(0, 0, 10, 10)), true);
        assertThatThrownBy(() -> page.adding(again)).isInstanceOf(ProblemException.class);
    }

    @Test
    void what_tells_of_a_map_goes_with_it() {
        var left = Pages.full().without(List.of("map")).items().stream().map(PageItem::id);
        assertThat(left)
                .containsExactly("title", "counts", "looks", "panel", "arrow", "picture", "source");
    }

    @Test
    void nothing_tells_of_a_map_that_is_not_there() {
        var bar = ScaleBarItem.of("bar", frame(0, 0, 10, 10), "elsewhere");
        assertThatThrownBy(() -> page.adding(bar)).isInstanceOf(ProblemException.class);
    }

    @Test
    void two_items_never_have_one_name() {
        assertThatThrownBy(() -> page.adding(panel("a", 0, 0, 1, 1)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void a_new_item_gets_a_name_that_is_free() {
        assertThat(page.freeId("a")).isEqualTo("a 2");
    }

    @Test
    void a_screen_page_is_as_many_pixels_as_its_name_says() {
        assertThat(PageSize.TALL.widthPixels(96)).isEqualTo(1080);
        assertThat(PageSize.TALL.heightPixels(96)).isEqualTo(1350);
        assertThat(PageSize.WIDE.heightPixels(96)).isEqualTo(675);
    }

    @Test
    void the_title_of_a_page_is_one_line() {
        var title = TextItem.of("title", frame(0, 0, 10, 10), Role.TITLE, "Hyesan\nin autumn");
        assertThat(page.adding(title).title()).isEqualTo("Hyesan in autumn");
    }

    @Test
    void items_move_together_and_locked_ones_stay() {
        var locked = Arrangement.of(page, List.of("b")).locked(true);
        var moved = Arrangement.of(locked, List.of("a", "b")).movedBy(5, -5);
        assertThat(moved.find("a").orElseThrow().frame()).isEqualTo(frame(25, 15, 10, 10));
        assertThat(moved.find("b")).isEqualTo(locked.find("b"));
    }

    @Test
    void a_group_moves_when_one_of_it_does() {
        var grouped = Arrangement.of(page, List.of("a", "c")).grouped();
        var moved = Arrangement.of(grouped, List.of("a")).movedBy(1, 0);
        assertThat(moved.find("c").orElseThrow().frame().xMillimetres()).isEqualTo(101);
        assertThat(moved.find("b")).isEqualTo(page.find("b"));
    }

    @Test
    void an_item_leaves_its_group() {
        var grouped = Arrangement.of(page, List.of("a", "c")).grouped();
        assertThat(Arrangement.of(grouped, List.of("a")).ungrouped()).isEqualTo(page);
    }

    @Test
    void items_are_set_along_a_side_of_them_all() {
        var aligned = Arrangement.of(page, List.of("a", "b", "c")).aligned(Side.RIGHT);
        assertThat(aligned.all(PanelItem.class))
                .allSatisfy(each -> assertThat(each.frame().rightMillimetres()).isEqualTo(110));
    }

    @Test
    void one_item_is_set_along_the_margin() {
        var aligned = Arrangement.of(page, List.of("b")).aligned(Side.BOTTOM);
        assertThat(aligned.find("b").orElseThrow().frame().bottomMillimetres()).isEqualTo(287);
    }

    @Test
    void distributed_items_have_gaps_of_one_width() {
        var even = Arrangement.of(page, List.of("a", "b", "c")).distributed(true);
        var frames = even.all(PanelItem.class).stream().map(PanelItem::frame).toList();
        var gap = frames.get(1).xMillimetres() - frames.get(0).rightMillimetres();
        assertThat(frames.get(2).xMillimetres() - frames.get(1).rightMillimetres())
                .isCloseTo(gap, within(1e-9));
        assertThat(frames.get(2)).isEqualTo(frame(100, 90, 10, 40));
    }

    @Test
    void items_are_stretched_together() {
        var larger = Arrangement.of(page, List.of("a", "b")).resizedTo(frame(0, 0, 100, 60));
        assertThat(larger.find("a").orElseThrow().frame()).isEqualTo(frame(0, 0, 20, 20));
        assertThat(larger.find("b").orElseThrow().frame()).isEqualTo(frame(60, 20, 40, 40));
    }

    @Test
    void an_item_is_raised_by_one_step() {
        assertThat(ids(Arrangement.of(page, List.of("a")).raised()))
                .containsExactly("b", "a", "c", "source");
    }

    @Test
    void the_uppermost_stays_where_it_is() {
        assertThat(ids(Arrangement.of(page, List.of("c", "source")).raised()))
                .containsExactly("a", "b", "c", "source");
    }

    @Test
    void an_item_is_brought_to_the_front_and_to_the_back() {
        assertThat(ids(Arrangement.of(page, List.of("a")).toFront()))
                .containsExactly("b", "c", "source", "a");
        assertThat(ids(Arrangement.of(page, List.of("c")).toBack()))
                .containsExactly("c", "a", "b", "source");
        assertThat(ids(Arrangement.of(page, List.of("b")).lowered()))
                .containsExactly("b", "a", "c", "source");
    }

    private static List<String> ids(PageDesign of) {
        return of.items().stream().map(PageItem::id).toList();
    }
}
