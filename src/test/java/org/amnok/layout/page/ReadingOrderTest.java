package org.amnok.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.Placement;
import org.amnok.domain.page.TextItem;
import org.amnok.domain.page.TextItem.Align;
import org.amnok.domain.page.TextItem.Role;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {
    private static final PageItem MAP =
            MapItem.of(
                    "map",
                    new PageRectangle(10, 30, 100, 100),
                    new MapView.Scale(new LatLon(41.4, 128.2), 100_000));

    @Test
    void a_title_comes_first_wherever_it_lies() {
        var title = text("title", Role.TITLE, new PageRectangle(10, 150, 100, 10));
        assertThat(order(MAP, title)).containsExactly("title", "map");
    }

    @Test
    void bands_are_read_from_the_top_and_columns_from_the_left() {
        var foot = text("foot", Role.BODY, new PageRectangle(10, 140, 180, 10));
        var head = text("head", Role.BODY, new PageRectangle(10, 10, 180, 10));
        var lower = text("lower", Role.BODY, new PageRectangle(120, 90, 70, 40));
        var upper = text("upper", Role.BODY, new PageRectangle(120, 30, 70, 50));
        assertThat(order(foot, lower, upper, MAP, head))
                .containsExactly("head", "map", "upper", "lower", "foot");
    }

    @Test
    void what_lies_on_a_map_is_read_right_after_it() {
        var below = text("below", Role.BODY, new PageRectangle(10, 140, 100, 10));
        var note = text("note", Role.CAPTION, new PageRectangle(20, 40, 20, 10));
        assertThat(order(below, note, MAP)).containsExactly("map", "note", "below");
    }

    private static List<String> order(PageItem... items) {
        return ReadingOrder.of(List.of(items)).stream().map(PageItem::id).toList();
    }

    private static PageItem text(String id, Role role, PageRectangle frame) {
        return new TextItem(Placement.of(id, frame), role, id, null, Align.LEFT);
    }
}
