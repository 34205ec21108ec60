package org.amnok.geo.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.amnok.domain.Names;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.record.Place;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.DatumWords;
import org.amnok.geo.Geodesy;
import org.amnok.geo.PlusCodeText;
import org.amnok.geo.WrittenPosition;
import org.amnok.geo.border.Landmark;
import org.amnok.geo.border.Landmarks;
import org.amnok.geo.words.PlaceWords.Reading;
import org.amnok.words.Messages;

/// Reads coordinates among the words for a place.
///
/// @param landmarks that a name beside a coordinate may mean
record CoordinateWords(Landmarks landmarks) {
    /// How far beyond a town a coordinate may lie that is said to be there.
    private static final double AROUND_A_NAME_METRES = 20_000;

    /// A coordinate alone; empty when the words are none.
    ///
    /// @throws org.amnok.domain.ProblemException when they are an impossible one
    Optional<Reading> read(String words) {
        return CoordinateText.read(words).map(written -> new Reading.Of(reported(written, words)));
    }

    /// At least as uncertain as a datum that the words name.
    private static Place reported(WrittenPosition written, String words) {
        var within = written.withinMetres() + DatumWords.shiftMetres(words);
        return new Place.Located(
                written.point(), within == 0 ? null : within, LocationMethod.REPORTED, words);
    }

    /// A coordinate beside a name: "Hyesan (41.4012, 128.1789)". It is finer than the name, which
    /// must not contradict it. Empty when the words are nothing of the kind.
    Optional<Reading> besideName(String words) {
        return PositionBesideName.in(words)
                .filter(both -> both.isInBrackets() || !landmarks.named(both.name()).isEmpty())
                .map(
                        both ->
                                liesAt(both)
                                        ? new Reading.Of(reported(both.position(), words))
                                        : new Reading.None(
                                                Messages.text(
                                                        "geo.does_not_lie_in",
                                                        both.written(),
                                                        both.name())));
    }

    /// True, too, where nothing is known by the name.
    private boolean liesAt(PositionBesideName both) {
        var known = landmarks.named(both.name());
        var at = both.position();
        return known.isEmpty()
                || known.stream()
                        .anyMatch(
                                each ->
                                        Geodesy.distanceMetres(each.at(), at.point())
                                                <= each.withinMetres()
                                                        + at.withinMetres()
                                                        + AROUND_A_NAME_METRES);
    }

    /// A Plus Code with the name of the town that it is short for; empty when the words are none.
    ///
    /// @param names reads what stands beside the code
    Optional<Reading> plusCode(String words, Function<String, Reading> names) {
        return PlusCodeText.named(words)
                .map(
                        said ->
                                names.apply(said.name()) instanceof Reading.Of(Place.Located town)
                                        ? new Reading.Of(reported(said.near(town.point()), words))
                                        : new Reading.None(
                                                Messages.text(
                                                        "geo.the_plus_code_is_short",
                                                        said.code())));
    }

    /// A coordinate from which other places are told; empty when the name is none.
    Optional<Landmark> startingPoint(String name) {
        return CoordinateText.read(name)
                .or(() -> PositionBesideName.in(name).map(PositionBesideName::position))
                .map(
                        at ->
                                new Landmark(
                                        name,
                                        Names.NONE,
                                        List.of(),
                                        "",
                                        false,
                                        at.point(),
                                        at.withinMetres(),
                                        at.withinMetres()));
    }
}
