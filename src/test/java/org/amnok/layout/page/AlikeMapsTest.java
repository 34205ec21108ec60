package org.amnok.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.layout.LegendLine;
import org.junit.jupiter.api.Test;

class AlikeMapsTest {
    private static final LegendLine CARS = new LegendLine("symbol:vehicles", "Vehicles", 7);
    private static final LegendLine BRIDGE = new LegendLine("symbol:bridge", "Road bridge");
    private static final LegendLine FORD = new LegendLine("symbol:ford", "Ford");
    private static final LegendLine RIVER = new LegendLine("river", "River");

    @Test
    void what_one_map_alone_shows_stands_before_what_it_stands_before_there() {
        assertThat(AlikeMaps.together(List.of(CARS, FORD, RIVER), List.of(BRIDGE, FORD, RIVER)))
                .containsExactly(CARS, BRIDGE, FORD, RIVER);
        assertThat(AlikeMaps.together(List.of(CARS, FORD, RIVER), List.of(CARS, BRIDGE, RIVER)))
                .containsExactly(CARS, FORD, BRIDGE, RIVER);
    }

    @Test
    void what_is_counted_is_counted_of_all_maps_only() {
        var fewer = new LegendLine(CARS.swatch(), CARS.text(), 2);
        var other = new LegendLine("symbol:works", "Works", 1);
        assertThat(AlikeMaps.together(List.of(CARS, RIVER), List.of(fewer, other, RIVER)))
                .containsExactly(CARS, RIVER);
    }
}
