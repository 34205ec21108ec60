package org.amnok.geo.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.amnok.domain.Bank;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.record.Place;
import org.amnok.geo.Geodesy;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMapGeography;
import org.junit.jupiter.api.Test;

/// The banks and provinces of circles, against those of places of a metre in them.
class PossibleSidesTest {
    private static final BorderGeography GEOGRAPHY = BaseMapGeography.of(Maps.BASE);
    private static final PlaceFinder FINDER = new PlaceFinder(GEOGRAPHY, List.of());
    private static final PossibleSides BANKS = PossibleSides.ofBanks(GEOGRAPHY);
    private static final PossibleSides PROVINCES = PossibleSides.ofProvinces(BANKS);
    private static final LatLon HYESAN = new LatLon(41.40167, 128.17778);

    private static List<String> names(PossibleSides sides, int[] found) {
        return Arrays.stream(found)
                .mapToObj(i -> i < sides.keys().size() ? sides.keys().get(i) : "")
                .toList();
    }

    private static List<String> near(PossibleSides sides, LatLon at, double metres) {
        return names(sides, sides.near(at.lonDegrees(), at.latDegrees(), metres));
    }

    private static Place.Located located(LatLon at, double metres) {
        return new Place.Located(at, metres, LocationMethod.MAP_CLICK, "");
    }

    @Test
    void a_wide_circle_at_hyesan_may_be_on_both_banks_and_in_both_provinces() {
        assertThat(near(BANKS, HYESAN, 3000)).contains("DPRK", "PRC").doesNotContain("");
        assertThat(near(PROVINCES, HYESAN, 3000)).contains("Ryanggang", "Jilin");
    }

    @Test
    void a_small_circle_away_from_the_river_is_on_one_bank() {
        var south = Geodesy.destination(HYESAN, 180, 5000);
        assertThat(near(BANKS, south, 100)).containsExactly("DPRK");
        assertThat(near(PROVINCES, south, 100)).containsExactly("Ryanggang");
    }

    @Test
    void a_point_whose_uncertainty_nobody_stated_is_nowhere_for_certain() {
        var south = Geodesy.destination(HYESAN, 180, 5000);
        assertThat(near(BANKS, south, Double.NaN)).containsExactly("DPRK", "");
        assertThat(near(PROVINCES, south, Double.NaN)).containsExactly("Ryanggang", "");
    }

    @Test
    void a_stretch_of_river_may_be_on_both_banks_and_in_the_provinces_beside_it() {
        assertThat(names(BANKS, BANKS.along(River.YALU, 650, 700))).contains("DPRK", "PRC");
        assertThat(names(PROVINCES, PROVINCES.along(River.YALU, 650, 700)))
                .containsExactly("Jilin", "Ryanggang", "");
    }

    @Test
    void seoul_lies_on_no_bank_and_in_none_of_the_provinces() {
        var seoul = new LatLon(37.56, 126.99);
        assertThat(near(BANKS, seoul, 100)).containsExactly("");
        assertThat(near(PROVINCES, seoul, 100)).containsExactly("");
    }

    @Test
    void without_a_map_nothing_is_told() {
        var nothing = PossibleSides.ofBanks(BorderGeography.none());
        assertThat(near(nothing, HYESAN, 100)).containsExactly("");
        assertThat(names(nothing, nothing.along(River.YALU, 1, 2))).containsExactly("");
    }

    /// What is certain of a point in a circle is possible for the circle; what is certain of the
    /// circle is all that is possible for it.
    @Test
    void a_circle_may_be_wherever_a_point_in_it_is() {
        var random = new Random(20);
        for (int i = 0; i < 1500; i++) {
            var line =
                    GEOGRAPHY.river(random.nextBoolean() ? River.YALU : River.TUMEN).orElseThrow();
            var onLine = line.at(random.nextDouble() * line.lengthKilometres());
            var at = away(onLine, random, 6000);
            var metres = 20 * Math.pow(300, random.nextDouble());
            var banks = near(BANKS, at, metres);
            var provinces = near(PROVINCES, at, metres);
            for (int k = 0; k < 8; k++) {
                var inside = away(at, random, metres - 1);
                var facts = FINDER.facts(located(inside, 1));
                if (facts.bank() != Bank.UNKNOWN) {
                    assertThat(banks)
                            .as("%s in %s ±%s", inside, at, metres)
                            .contains(facts.bank().code());
                }
                if (!facts.province().isEmpty()) {
                    assertThat(provinces)
                            .as("%s in %s ±%s", inside, at, metres)
                            .contains(facts.province());
                }
            }
            var whole = FINDER.facts(located(at, metres));
            if (!whole.province().isEmpty()) {
                assertThat(provinces).as("%s ±%s", at, metres).contains(whole.province());
            }
            if (whole.bank() != Bank.UNKNOWN) {
                assertThat(banks).as("%s ±%s", at, metres).contains(whole.bank().code());
            }
        }
    }

    /// Many small steps beside the river, so that its squares are parted.
    @Test
    void what_is_known_of_a_square_is_so_of_each_circle_in_it() {
        var finder = new BankFinder(GEOGRAPHY);
        var random = new Random(4);
        for (int i = 0; i < 100; i++) {
            var line =
                    GEOGRAPHY.river(random.nextBoolean() ? River.YALU : River.TUMEN).orElseThrow();
            var onLine = line.at(random.nextDouble() * line.lengthKilometres());
            var middle = away(onLine, random, 3000);
            for (int k = 0; k < 150; k++) {
                var at = away(middle, random, 300);
                var metres = k % 3 == 0 ? 0 : 20 * Math.pow(400, random.nextDouble());
                var banks = finder.possible(at, metres);
                assertThat(near(BANKS, at, metres))
                        .as("%s ±%s", at, metres)
                        .containsExactlyInAnyOrderElementsOf(named(banks));
                assertThat(near(PROVINCES, at, metres))
                        .as("%s ±%s", at, metres)
                        .filteredOn(name -> !name.isEmpty())
                        .containsExactlyInAnyOrderElementsOf(provinces(banks, at, metres));
            }
        }
    }

    /// With "" where it may be none.
    private static List<String> named(Set<Bank> banks) {
        return banks.stream().map(bank -> bank == Bank.UNKNOWN ? "" : bank.code()).toList();
    }

    private static Set<String> provinces(Set<Bank> banks, LatLon at, double metres) {
        var found = new HashSet<String>();
        for (var bank : banks) {
            var country =
                    switch (bank) {
                        case DPRK -> "KP";
                        case PRC -> "CN";
                        case ISLAND -> GEOGRAPHY.country(at);
                        default -> "none";
                    };
            found.addAll(GEOGRAPHY.provinces(at, country, metres));
        }
        return found;
    }

    private static LatLon away(LatLon from, Random random, double most) {
        return Geodesy.destination(from, random.nextDouble() * 360, random.nextDouble() * most);
    }
}
