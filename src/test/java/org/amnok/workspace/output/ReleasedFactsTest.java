package org.amnok.workspace.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.Bank;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.output.SightingFiles;
import org.amnok.geo.GeomaskGrid;
import org.amnok.geo.border.BorderGeography;
import org.amnok.geo.border.PlaceFinder;
import org.amnok.layout.OwnMarks;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleasedDetails;
import org.amnok.release.ReleasedPictures;
import org.amnok.workspace.ListedSightings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What a release tells of bank, kilometre and province.
class ReleasedFactsTest {
    private static final BorderGeography TERRAIN = BaseMapGeography.of(Maps.BASE);
    private static final PlaceFinder FINDER = new PlaceFinder(TERRAIN, List.of());
    private static final Releases RELEASES =
            new Releases(HostIdentity.here(), List::of, () -> TERRAIN);
    private static final LatLon INLAND = new LatLon(41.2, 128.3);

    private static final String MOMENT = "[0-9-]{10}T[0-9:.]{12}Z";

    @TempDir Path folder;

    @Test
    void an_exact_place_leaves_with_all_that_follows_from_it() {
        var told = told(ReleasePolicy.INTERNAL, Sightings.HYESAN, PrivacyLevel.EXACT);
        assertThat(told.bank()).isEqualTo(Bank.DPRK);
        assertThat(told.province()).isEqualTo("Ryanggang");
        assertThat(told.along()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"STREET", "DISTRICT", "COUNTY"})
    void a_coarser_place_leaves_with_the_province_that_its_whole_circle_lies_in(
            PrivacyLevel level) {
        var told = told(ReleasePolicy.INTERNAL, INLAND, level);
        assertThat(told.province()).isEqualTo("Ryanggang");
        assertThat(told.bank()).isEqualTo(Bank.UNKNOWN);
        assertThat(told.along()).isNull();
    }

    @Test
    void a_coarser_place_whose_circle_crosses_the_border_has_no_province() {
        assertThat(told(ReleasePolicy.INTERNAL, Sightings.HYESAN, PrivacyLevel.COUNTY).province())
                .isEmpty();
    }

    @Test
    void a_withheld_place_leaves_its_province_alone() {
        var told = told(ReleasePolicy.INTERNAL, Sightings.HYESAN, PrivacyLevel.WITHHELD);
        assertThat(told.province()).isEqualTo("Ryanggang");
        assertThat(told.bank()).isEqualTo(Bank.UNKNOWN);
        assertThat(told.along()).isNull();
    }

    @Test
    void a_policy_keeps_the_province_of_a_withheld_place() {
        assertThat(told(ReleasePolicy.PARTNER, Sightings.HYESAN, PrivacyLevel.WITHHELD).province())
                .isEmpty();
    }

    @Test
    void without_a_map_nothing_is_told() {
        var blind = new Releases(HostIdentity.here(), List::of, BorderGeography::none);
        var told = told(blind, ReleasePolicy.INTERNAL, Sightings.HYESAN, PrivacyLevel.EXACT);
        assertThat(told.bank()).isEqualTo(Bank.UNKNOWN);
        assertThat(told.province()).isEmpty();
    }

    static Stream<Arguments> coarser() {
        return Stream.of(PrivacyLevel.STREET, PrivacyLevel.DISTRICT, PrivacyLevel.COUNTY)
                .flatMap(
                        level ->
                                SightingFiles.ENDINGS.stream()
                                        .map(ending -> Arguments.of(level, ending)));
    }

    /// Whoever has the files cannot tell on which side of the river it was.
    @ParameterizedTest
    @MethodSource("coarser")
    void two_true_places_of_one_cell_on_two_banks_leave_as_the_same_bytes(
            PrivacyLevel level, String ending) throws IOException {
        var side = level.cellDegrees().orElseThrow();
        var twins =
                cellsAroundHyesan(side)
                        .map(centre -> List.of(corner(centre, side), corner(centre, -side)))
                        .filter(ReleasedFactsTest::liesOnTwoBanks)
                        .findFirst()
                        .orElseThrow();
        var one = written(sighting(twins.get(0), level), ending);
        var other = written(sighting(twins.get(1), level), ending);
        assertThat(one.equals(other)).as(ending).isTrue();
    }

    private static Stream<LatLon> cellsAroundHyesan(double side) {
        var grid = GeomaskGrid.ofSide(side);
        return IntStream.range(0, 10_000)
                .mapToObj(i -> new LatLon(41.37 + 0.0009 * (i / 100), 128.13 + 0.0009 * (i % 100)))
                .map(grid::cellCentre)
                .distinct();
    }

    private static LatLon corner(LatLon centre, double side) {
        return new LatLon(centre.latDegrees() + 0.49 * side, centre.lonDegrees() - 0.49 * side);
    }

    private static boolean liesOnTwoBanks(List<LatLon> twins) {
        var banks = twins.stream().map(at -> FINDER.facts(place(at)).bank()).distinct().toList();
        return banks.contains(Bank.DPRK) && banks.contains(Bank.PRC);
    }

    /// Of one release: what it calls a sighting is the same in both files.
    private final ReleaseTerms terms = ReleaseTerms.of(ReleasePolicy.INTERNAL);

    /// As one character a byte, without the moment at which a GeoPackage was made.
    private String written(Sighting sighting, String ending) throws IOException {
        var file = Files.createTempDirectory(folder, "out").resolve("a." + ending);
        var contents = ProjectContents.EMPTY;
        var data =
                new DataExport(RELEASES, Maps.COMPOSER.rivers(), new OwnMarks(Maps.BASE.sites()));
        var choice = ListedSightings.of(List.of(sighting), contents);
        data.write(data.release(terms, choice), ReleasedPictures.NONE, file, false);
        return Files.readString(file, StandardCharsets.ISO_8859_1).replaceAll(MOMENT, "");
    }

    private static ReleasedDetails told(ReleasePolicy policy, LatLon at, PrivacyLevel level) {
        return told(RELEASES, policy, at, level);
    }

    private static ReleasedDetails told(
            Releases releases, ReleasePolicy policy, LatLon at, PrivacyLevel level) {
        var choice = ListedSightings.of(List.of(sighting(at, level)), ProjectContents.EMPTY);
        return releases.release(ReleaseTerms.of(policy), choice)
                .sightings()
                .sightings()
                .getFirst()
                .details();
    }

    private static Place.Located place(LatLon at) {
        return new Place.Located(at, 10.0, LocationMethod.IMAGERY, "by the ford");
    }

    private static Sighting sighting(LatLon at, PrivacyLevel level) {
        return Sightings.at(at, "White cars")
                .edit()
                .uuid(new UUID(0, 7))
                .place(place(at))
                .status(SightingStatus.SUBMITTED)
                .privacy(level)
                .done(Sightings.NOON);
    }
}
