package org.amnok.geo.border;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.domain.Bank;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.geo.Geodesy;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMapGeography;
import org.junit.jupiter.api.Test;

class BankFinderTest {
    private static final BorderGeography TERRAIN = BaseMapGeography.of(Maps.BASE);
    private static final BankFinder BANKS = new BankFinder(TERRAIN);
    private static final LatLon CHANGBAI = new LatLon(41.41772, 128.19624);

    @Test
    void hyesan_is_north_korean_and_changbai_chinese() {
        assertThat(BANKS.find(Maps.HYESAN, 300.0).bank()).isEqualTo(Bank.DPRK);
        assertThat(BANKS.find(CHANGBAI, 300.0).bank()).isEqualTo(Bank.PRC);
    }

    @Test
    void a_circle_over_the_border_leaves_the_bank_unknown_and_says_so() {
        var found = BANKS.find(Maps.HYESAN, 1000.0);
        assertThat(found.bank()).isEqualTo(Bank.UNKNOWN);
        assertThat(found.note())
                .isEqualTo("its circle of ±1 km crosses the border, which is 592 m away");
    }

    @Test
    void a_place_on_the_border_itself_is_not_said_to_be_0_m_from_it() {
        var tumen = TERRAIN.river(River.TUMEN).orElseThrow().at(200);
        for (var radius : new double[] {0, 300}) {
            assertThat(BANKS.find(tumen, radius))
                    .isEqualTo(
                            new BankFinder.Finding(
                                    Bank.UNKNOWN, "it lies on the line of the border"));
        }
    }

    @Test
    void without_a_stated_uncertainty_the_bank_is_unknown() {
        assertThat(BANKS.find(Maps.HYESAN, null))
                .isEqualTo(
                        new BankFinder.Finding(
                                Bank.UNKNOWN, "how exact the place is was not said"));
    }

    @Test
    void between_measured_banks_a_place_is_in_the_river() {
        assertThat(BANKS.find(beside(195, 10), 3.0))
                .isEqualTo(new BankFinder.Finding(Bank.WATER, "Yalu River"));
    }

    @Test
    void behind_a_measured_bank_a_place_has_a_side_though_the_border_is_near_and_inexact() {
        assertThat(BANKS.find(beside(195, 90), 5.0).bank()).isEqualTo(Bank.DPRK);
        assertThat(BANKS.find(beside(15, 90), 5.0).bank()).isEqualTo(Bank.PRC);
    }

    @Test
    void on_the_bank_itself_it_stays_unknown() {
        assertThat(BANKS.find(beside(195, 38), 5.0).bank()).isEqualTo(Bank.UNKNOWN);
    }

    /// Beside the middle of a chord of 690 m, where either bank is 35 m away.
    private static LatLon beside(double bearingDegrees, double metres) {
        var onLine = new LatLon(41.3903875, 128.0361535);
        return Geodesy.destination(onLine, bearingDegrees, metres);
    }

    @Test
    void on_an_island_whose_shape_is_not_known_only_its_middle_is_certain() {
        var middle = new LatLon(40.05989, 124.34978);
        assertThat(BANKS.find(middle, 50.0))
                .isEqualTo(new BankFinder.Finding(Bank.ISLAND, "Ryucho Island"));
        assertThat(BANKS.find(Geodesy.destination(middle, 80, 500), 50.0).note())
                .isEqualTo("it may be on Ryucho Island or off it");
    }

    @Test
    void beside_the_tumen_the_map_is_not_exact_enough() {
        var tumen = TERRAIN.river(River.TUMEN).orElseThrow();
        var beside = Geodesy.destination(tumen.at(200), 180, 25);
        assertThat(BANKS.find(beside, 5.0).bank()).isEqualTo(Bank.UNKNOWN);
        assertThat(BANKS.find(beside, 5.0).note()).contains("the map shows it no better than");
    }

    @Test
    void bidan_is_an_island() {
        assertThat(BANKS.find(new LatLon(39.805, 124.1875), 20.0))
                .isEqualTo(new BankFinder.Finding(Bank.ISLAND, "Bidan Island"));
    }

    @Test
    void the_sea_is_water() {
        assertThat(BANKS.find(new LatLon(39.3, 124.3), 500.0).bank()).isEqualTo(Bank.WATER);
    }

    @Test
    void russia_is_no_bank() {
        assertThat(BANKS.find(new LatLon(43.19948, 131.49185), 500.0).note())
                .isEqualTo("it lies neither in China nor in North Korea");
    }
}
