package org.amnok.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.Geodesy;
import org.amnok.map.Maps;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.styling.MapStyle;
import org.amnok.release.ReleaseGate;
import org.amnok.release.TestRelease;
import org.amnok.render.Libraries;
import org.amnok.render.TextRenderer;
import org.junit.jupiter.api.Test;

class CircleNotesTest {
    private static final LatLon HYESAN = new LatLon(41.4, 128.18);
    private static final BaseMap BASE = Maps.BASE;
    private static final TextRenderer PEN = new TextRenderer(Libraries.FONTS, Libraries.SYMBOLS);

    @Test
    void a_circle_gets_a_note_beside_it() {
        assertThat(notes(() -> false).reserved()).hasSize(1);
    }

    @Test
    void no_note_is_placed_once_the_page_is_cancelled() {
        assertThat(notes(() -> true).reserved()).isEmpty();
    }

    @Test
    void ten_circles_have_notes_and_more_have_none() {
        assertThat(notes(beside(10), () -> false).reserved()).isNotEmpty();
        assertThat(notes(beside(11), () -> false).reserved()).isEmpty();
    }

    @Test
    void a_circle_whose_middle_lies_beyond_the_frame_gets_a_note_too() {
        var beyond = within(Geodesy.destination(HYESAN, 90, 6000), 3000);
        assertThat(notes(List.of(beyond), () -> false).reserved()).hasSize(1);
    }

    /// The circle of Hyesan runs through that of a place beyond the frame: a note in both would be
    /// taken for that of the wrong one.
    @Test
    void a_note_lies_in_no_circle_of_a_place_beyond_the_frame() {
        var beyond = Geodesy.destination(HYESAN, 90, 6000);
        var piece = piece(List.of(within(HYESAN, 2500), within(beyond, 4500)));
        var notes = new CircleNotes(piece, PEN, List.of(), () -> false);
        var viewport = piece.viewport();
        var middle = viewport.screen(beyond);
        assertThat(notes.reserved()).hasSize(2);
        assertThat(notes.reserved())
                .filteredOn(
                        note ->
                                note.centre().distance(middle)
                                        < 4500 / viewport.groundMetresPerPixel())
                .hasSizeLessThan(2);
    }

    private static List<Sighting> beside(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> within(Geodesy.destination(HYESAN, 90, 250.0 * i), 1500))
                .toList();
    }

    private static CircleNotes notes(BooleanSupplier cancelled) {
        return notes(List.of(within(HYESAN, 1500)), cancelled);
    }

    private static CircleNotes notes(List<Sighting> sightings, BooleanSupplier cancelled) {
        return new CircleNotes(piece(sightings), PEN, List.of(), cancelled);
    }

    private static MapPiece piece(List<Sighting> sightings) {
        var view = new MapView.Scale(HYESAN, 55_000);
        var records =
                new PageRecords(
                        TestRelease.released(sightings), new ReleaseGate().releaseSites(List.of()));
        return new MapPiece(
                MapItem.of("map", new PageRectangle(0, 0, 188.5, 138), view).withNotes(true),
                Language.EN,
                300,
                records,
                new PageFacts(
                        LocalDate.of(2025, 12, 1),
                        BASE.attributions(),
                        MapStyle.DEFAULT,
                        List.of()),
                new MapComposer(BASE));
    }

    private static Sighting within(LatLon at, double metres) {
        return Sightings.titled("cars")
                .edit()
                .place(new Place.Located(at, metres, LocationMethod.REPORTED, ""))
                .privacy(PrivacyLevel.EXACT)
                .done(Sightings.NOON);
    }
}
