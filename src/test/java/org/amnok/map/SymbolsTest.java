package org.amnok.map;

import static org.amnok.map.Maps.HYESAN;
import static org.amnok.map.Maps.mark;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SiteType;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.map.cluster.SightingSymbols;
import org.amnok.map.marker.SightingMarker;
import org.amnok.map.symbol.SiteSymbols;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SymbolsTest {
    private static Stream<String> names() {
        var badges =
                Arrays.stream(SightingKind.values())
                        .flatMap(
                                k ->
                                        Stream.of(
                                                SightingSymbols.badge(k, false),
                                                SightingSymbols.badge(k, true)));
        var sites = Arrays.stream(SiteType.values()).map(t -> SiteSymbols.symbol(siteOf(t)));
        return Stream.concat(badges, sites).distinct();
    }

    private static org.amnok.domain.record.Site siteOf(SiteType type) {
        return Maps.site(type, HYESAN);
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_symbol_is_bundled_for_light_and_dark(String name) {
        assertThat(SymbolsTest.class.getResource("symbols/" + name + ".svg")).isNotNull();
        assertThat(SymbolsTest.class.getResource("symbols/dark/" + name + ".svg")).isNotNull();
    }

    @Test
    void a_doubtful_sighting_has_the_symbol_of_low_confidence() {
        var doubtful = mark("rumour", HYESAN, SightingKind.VEHICLES_PARKED, null, true);
        assertThat(single(doubtful).markName()).isEqualTo("symbol:sighting-parked-low");
    }

    @Test
    void a_group_is_a_ring_of_families_in_the_order_of_the_legend() {
        var members =
                List.of(
                        mark("a", HYESAN, SightingKind.POLICING),
                        mark("b", HYESAN, SightingKind.VEHICLES_CONVOY),
                        mark("c", HYESAN, SightingKind.VEHICLES_PARKED));
        assertThat(new SightingGroup(HYESAN, members, true, 0, 0, 12).markName())
                .isEqualTo("ring:vehicles=2,guard=1");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 24",
        "4, 24",
        "5, 32",
        "9, 32",
        "10, 44",
        "19, 44",
        "20, 54",
        "99, 54",
        "100, 60",
        "1000, 66",
        "99999, 78",
        "100000, 94"
    })
    void rings_grow_with_their_members(int members, double diameter) {
        assertThat(SightingSymbols.ringDiameter(members)).isEqualTo(diameter);
    }

    @ParameterizedTest
    @CsvSource({
        "3000000, REGION",
        "2500000, REGION",
        "1050000, CORRIDOR",
        "210000, COUNTY",
        "100000, DISTRICT",
        "50000, TOWN",
        "10000, SITE"
    })
    void scales_fall_into_bands(double denominator, ScaleBand band) {
        assertThat(ScaleBand.of(denominator)).isEqualTo(band);
    }

    private static SightingGroup single(SightingMarker mark) {
        return new SightingGroup(HYESAN, List.of(mark), true, 0, 0, 10);
    }
}
