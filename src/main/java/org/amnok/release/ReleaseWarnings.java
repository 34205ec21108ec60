package org.amnok.release;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.Place;
import org.amnok.domain.PrivacyLevel;
import org.amnok.geo.Geodesy;
import org.amnok.geo.GeomaskGrid;
import org.amnok.release.ReleaseWarning.Kind;
import org.jspecify.annotations.Nullable;

/// Finds what a person must decide about before a release. Names records: for windows and terminals
/// of this machine only.
public final class ReleaseWarnings {
    /// A frame whose middle lies so near a place, in parts of its smaller side, is centred on it.
    private static final double CENTRED = 0.03;

    /// So near in parts of a cell's half-diagonal, the middle says more than the cell.
    private static final double WITHIN_CELL = 0.5;

    private static final int NAMED = 3;

    private final ReleaseReview review;

    private ReleaseWarnings(ReleaseReview review) {
        this.review = review;
    }

    /// @param frames of the output's maps; empty when it has none
    public static List<ReleaseWarning> of(ReleaseReview review, List<ReleaseFrame> frames) {
        var warnings = new ReleaseWarnings(review);
        var all = new LinkedHashSet<ReleaseWarning>();
        for (var frame : frames) {
            warnings.centred(frame).ifPresent(all::add);
            warnings.zoom(frame).ifPresent(all::add);
        }
        warnings.findable().ifPresent(all::add);
        warnings.coordinate().ifPresent(all::add);
        warnings.name().ifPresent(all::add);
        return List.copyOf(all);
    }

    private Optional<ReleaseWarning> centred(ReleaseFrame frame) {
        return warning(
                passage -> isCentred(passage, frame),
                Kind.CENTRED,
                "The frame is centred on a true place.",
                "Whoever measures the middle of the picture finds %s, which the file moves or"
                        + " withholds. Move the map, or accept this.");
    }

    private static boolean isCentred(Passage passage, ReleaseFrame frame) {
        var place = hidden(passage);
        if (place == null) {
            return false;
        }
        var apart = Geodesy.distanceMetres(place, frame.centre());
        return apart < CENTRED * frame.smallerMetres()
                && apart < WITHIN_CELL * reachMetres(passage, place, frame);
    }

    /// How far the output leaves open where a place is: the half-diagonal of its cell, or all of
    /// the frame.
    private static double reachMetres(Passage passage, LatLon place, ReleaseFrame frame) {
        var side = passage.level().cellDegrees();
        return side.isPresent()
                ? GeomaskGrid.ofSide(side.getAsDouble()).halfDiagonalMetres(place.latDegrees())
                : frame.smallerMetres();
    }

    private Optional<ReleaseWarning> zoom(ReleaseFrame frame) {
        return warning(
                passage -> showsPartOfCell(passage, frame),
                Kind.ZOOM,
                "The frame is smaller than a cell.",
                "It shows a part only of the cell of %s, and so tells where in it to look. Zoom"
                        + " out, or accept this.");
    }

    private static boolean showsPartOfCell(Passage passage, ReleaseFrame frame) {
        var place = hidden(passage);
        return place != null
                && passage.level().cellDegrees().isPresent()
                && Geodesy.distanceMetres(place, frame.centre())
                        < Math.max(frame.widthMetres(), frame.heightMetres()) / 2
                && frame.smallerMetres() < Math.sqrt(2) * reachMetres(passage, place, frame);
    }

    /// The true place of what leaves coarser or without it, or stays; null when it is no secret.
    private static @Nullable LatLon hidden(Passage passage) {
        var isExact = passage.leaves() && passage.level() == PrivacyLevel.EXACT;
        return !isExact && passage.before().place() instanceof Place.Located at ? at.point() : null;
    }

    private Optional<ReleaseWarning> findable() {
        return warning(
                ReleaseWarnings::namesReport,
                Kind.FINDABLE,
                "A coarser place may stay findable.",
                "The file names the published report of %s, which may say where it was. Leave the"
                        + " reports out, or accept this.");
    }

    private static boolean namesReport(Passage passage) {
        var after = passage.after();
        return after != null
                && hidden(passage) != null
                && !after.details().reportAddress().isBlank();
    }

    private Optional<ReleaseWarning> coordinate() {
        return warning(
                passage -> words(passage).anyMatch(TellingWords::holdCoordinate),
                Kind.COORDINATE,
                "A title or public note holds a coordinate.",
                "It would leave with %s. Take it out of the words, choose level 1 or coarser, or"
                        + " accept this.");
    }

    private Optional<ReleaseWarning> name() {
        return warning(
                passage -> words(passage).anyMatch(TellingWords::mayNamePerson),
                Kind.NAME,
                "A title or public note may name a person.",
                "It would leave with %s. Take the name out of the words, choose level 1 or"
                        + " coarser, or accept this. Names without a title before them are not"
                        + " noticed: read what leaves.");
    }

    private static Stream<String> words(Passage passage) {
        var after = passage.after();
        return after == null
                ? Stream.empty()
                : Stream.of(after.details().title(), after.details().publicNote());
    }

    private Optional<ReleaseWarning> warning(
            Predicate<Passage> holds, Kind kind, String head, String words) {
        var found = review.passages().stream().filter(holds).toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReleaseWarning(kind, head, words.formatted(named(found))));
    }

    private static String named(List<Passage> found) {
        var names = found.stream().limit(NAMED).map(ReleaseWarnings::name).toList();
        var more = found.size() - names.size();
        return String.join(", ", names) + (more > 0 ? " and " + more + " more" : "");
    }

    private static String name(Passage passage) {
        var before = passage.before();
        if (!before.code().isBlank()) {
            return before.code();
        }
        return before.title().isBlank() ? "a sighting without a title" : "“" + before.title() + "”";
    }
}
