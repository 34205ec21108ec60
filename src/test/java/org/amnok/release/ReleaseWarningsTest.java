package org.amnok.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.Sighting;
import org.amnok.release.ReleaseWarning.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseWarningsTest {
    private static final LatLon BESIDE = new LatLon(41.4058, 128.1712);

    @Test
    void a_frame_centred_on_a_generalised_place_is_warned_of() {
        assertThat(kinds(at(PrivacyLevel.DISTRICT), frame(Sightings.HYESAN, 9000)))
                .containsExactly(Kind.CENTRED);
    }

    @Test
    void one_centred_on_an_exact_place_is_not() {
        assertThat(kinds(at(PrivacyLevel.EXACT), frame(Sightings.HYESAN, 9000))).isEmpty();
    }

    @Test
    void nor_is_one_centred_on_the_middle_of_the_cell() {
        assertThat(kinds(at(PrivacyLevel.DISTRICT), frame(new LatLon(41.405, 128.175), 9000)))
                .isEmpty();
    }

    @Test
    void nor_is_one_that_is_centred_beside_the_place() {
        assertThat(kinds(at(PrivacyLevel.DISTRICT), frame(BESIDE, 9000))).isEmpty();
    }

    @Test
    void one_centred_on_a_withheld_place_is() {
        assertThat(kinds(at(PrivacyLevel.WITHHELD), frame(Sightings.HYESAN, 9000)))
                .containsExactly(Kind.CENTRED);
    }

    @Test
    void a_frame_that_shows_less_than_the_cell_is_warned_of() {
        assertThat(kinds(at(PrivacyLevel.COUNTY), frame(BESIDE, 4000))).contains(Kind.ZOOM);
        assertThat(kinds(at(PrivacyLevel.COUNTY), frame(new LatLon(41.6, 128.6), 4000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lorries at 41.40167, 128.17778 again",
                "near 41°24'06\"N",
                "square 52T DL 3127 8367",
                "N41 24.100 E128 10.667",
                "41 24 06 N, 128 10 40 E",
                "41°24.1'N 128°10.67'E",
                "412406N1281040E",
                "41 deg 24' 06\" N",
                "41d24m06s",
                "북위 41도 24분 6초",
                "위도 41.4017",
                "北纬41度24分06秒 东经128度10分40秒",
                "４１．４０１６７ １２８．１７７７８",
                "41·40167 128·17778",
                "UTM 52N 431271 4583673",
                "E431271 N4583673",
                "14268685 5071770",
                "8QHCC52H+M4",
                "///filled.count.soap"
            })
    void a_coordinate_in_words_that_leave_is_warned_of(String words) {
        assertThat(kinds(noted(words, PrivacyLevel.EXACT), null)).containsExactly(Kind.COORDINATE);
        assertThat(kinds(noted(words, PrivacyLevel.STREET), null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Kim drove",
                "김철수 씨가 보았다",
                "王小明先生说",
                "a trader named Ottilie",
                "Kim Chol-su drove",
                "seen by Ri Chol Jun"
            })
    void what_may_be_a_name_is_warned_of(String words) {
        assertThat(kinds(noted(words, PrivacyLevel.EXACT), null)).containsExactly(Kind.NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call +86 138 1234 5678",
                "微信 13812345678",
                "전화 010-1234-5678",
                "tel. 0433-2561234",
                "+850 191 250 1234",
            })
    void what_may_be_a_telephone_number_is_warned_of(String words) {
        assertThat(kinds(noted(words, PrivacyLevel.EXACT), null)).containsExactly(Kind.PHONE);
        assertThat(kinds(noted(words, PrivacyLevel.STREET), null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kim Jong-un came",
                "Kim Il Sung Square",
                "An eye-catching car",
                "2025-09-13 to 2025-10-01",
                "1,234 of 13,812,345 t",
                "No. 20251113-0012"
            })
    void what_every_report_may_say_is_not(String words) {
        assertThat(kinds(noted(words, PrivacyLevel.EXACT), null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23 white cars, 2 buses", "압록강 다리 12.5 km", "in 2025.11, 300 m away"})
    void other_words_are_not(String words) {
        assertThat(kinds(noted(words, PrivacyLevel.EXACT), null)).isEmpty();
    }

    @Test
    void a_coordinate_a_name_and_a_number_typed_on_the_page_are_warned_of() {
        var typed = "Kim Chol-su, 010-1234-5678, 북위 41도 24분";
        var frame =
                new ReleaseFrame(
                        BESIDE, 9000, 9000, "Trucks\n" + typed, false, List.of(), List.of());
        assertThat(kinds(at(PrivacyLevel.EXACT), frame))
                .containsExactly(Kind.COORDINATE, Kind.NAME, Kind.PHONE);
    }

    @Test
    void a_frame_that_shows_nothing_but_land_is_warned_of_before_it_is_written() {
        var far =
                new ReleaseFrame(new LatLon(40.5, 127), 2000, 2000, "", true, List.of(), List.of());
        assertThat(kinds(at(PrivacyLevel.EXACT), far)).containsExactly(Kind.BLANK);
    }

    @Test
    void a_stretch_of_river_elsewhere_is_nothing_on_bare_ground() {
        var along =
                new RiverStretch(
                        River.YALU, new RiverKilometre(631, null), new RiverKilometre(728, null));
        var sighting =
                at(PrivacyLevel.EXACT)
                        .edit()
                        .place(new Place.Stretch(along, ""))
                        .done(Sightings.NOON);
        var far =
                new ReleaseFrame(new LatLon(40.5, 127), 2000, 2000, "", true, List.of(), List.of());
        assertThat(kinds(sighting, far)).containsExactly(Kind.BLANK);
    }

    @Test
    void a_sighting_on_bare_ground_is_something() {
        var here = new ReleaseFrame(BESIDE, 90_000, 90_000, "", true, List.of(), List.of());
        assertThat(kinds(at(PrivacyLevel.EXACT), here)).isEmpty();
    }

    @Test
    void an_arrow_to_a_generalised_place_is_warned_of_and_one_beside_it_is_not() {
        var frame = new ReleaseFrame(BESIDE, 9000, 9000, "", false, List.of(), List.of());
        assertThat(
                        kinds(
                                at(PrivacyLevel.DISTRICT),
                                frame.with(List.of(Sightings.HYESAN), List.of())))
                .containsExactly(Kind.POINTED);
        assertThat(kinds(at(PrivacyLevel.DISTRICT), frame.with(List.of(BESIDE), List.of())))
                .isEmpty();
    }

    @Test
    void what_a_person_drew_where_a_generalised_place_truly_is_is_warned_of() {
        var frame = frame(BESIDE, 9000).drawing(List.of(List.of(BESIDE, Sightings.HYESAN)));
        assertThat(kinds(at(PrivacyLevel.DISTRICT), frame)).containsExactly(Kind.MARKED);
        assertThat(kinds(at(PrivacyLevel.WITHHELD), frame)).containsExactly(Kind.MARKED);
        assertThat(kinds(at(PrivacyLevel.EXACT), frame)).isEmpty();
    }

    @Test
    void what_a_person_drew_elsewhere_in_the_cell_is_not() {
        var frame = frame(BESIDE, 9000).drawing(List.of(List.of(BESIDE)));
        assertThat(kinds(at(PrivacyLevel.DISTRICT), frame)).isEmpty();
    }

    @Test
    void a_picture_on_the_page_is_asked_about_with_or_without_a_map() {
        assertThat(kinds(at(PrivacyLevel.EXACT), ReleaseFrame.withoutMap("", List.of("picture"))))
                .containsExactly(Kind.PICTURE);
    }

    @Test
    void words_on_a_page_without_a_map_are_looked_at_too() {
        assertThat(
                        kinds(
                                at(PrivacyLevel.EXACT),
                                ReleaseFrame.withoutMap("N41.40167 E128.17778", List.of())))
                .containsExactly(Kind.COORDINATE);
    }

    private static ReleaseFrame frame(LatLon centre, double metres) {
        return new ReleaseFrame(
                centre,
                metres,
                metres,
                "23 trucks at N41, 2025-11-13",
                false,
                List.of(),
                List.of());
    }

    private static Sighting at(PrivacyLevel level) {
        return Sightings.titled("White cars").edit().privacy(level).done(Sightings.NOON);
    }

    private static Sighting noted(String words, PrivacyLevel level) {
        return at(level).edit().notes(new Notes(words, "")).done(Sightings.NOON);
    }

    private static List<Kind> kinds(Sighting sighting, @Nullable ReleaseFrame frame) {
        var warnings = new ReleaseWarnings(frame == null ? List.of() : List.of(frame));
        warnings.add(TestRelease.decision(ReleaseTerms.of(ReleasePolicy.INTERNAL), sighting));
        return warnings.found().stream().map(ReleaseWarning::kind).toList();
    }
}
