package org.amnok.release;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.geo.Geodesy;
import org.amnok.geo.GeomaskGrid;
import org.amnok.release.ReleaseWarning.Kind;
import org.amnok.words.Messages;

/// Finds what a person must decide about before a release. Names records: for windows and terminals
/// of this machine only.
public final class ReleaseWarnings {
    /// A frame whose middle lies so near a place, in parts of its smaller side, is centred on it.
    private static final double CENTRED = 0.03;

    /// So near in parts of a cell's half-diagonal, the middle says more than the cell.
    private static final double WITHIN_CELL = 0.5;

    /// So near, something is where a sighting is: in one yard with it.
    private static final double AT_METRES = 150;

    private static final int NAMED = 3;

    private final List<Finding<GateDecision>> records;
    private final List<Finding<HiddenPlace>> places;
    private final List<ReleaseFrame> blank;
    private final List<ReleaseWarning> typed;

    /// @param frames of the output's maps; empty when it has none
    public ReleaseWarnings(List<ReleaseFrame> frames) {
        this(List.of(findable(), coordinate(), name(), phone()), frames);
    }

    private ReleaseWarnings(List<Finding<GateDecision>> records, List<ReleaseFrame> frames) {
        this.records = records;
        places =
                Stream.of(
                                frames.stream().map(ReleaseWarnings::centred),
                                frames.stream().map(ReleaseWarnings::zoom),
                                frames.stream().map(ReleaseWarnings::pointed),
                                frames.stream()
                                        .filter(frame -> !frame.own().isEmpty())
                                        .map(ReleaseWarnings::marked))
                        .flatMap(some -> some)
                        .toList();
        blank = frames.stream().filter(ReleaseFrame::bare).collect(toCollection(ArrayList::new));
        typed =
                frames.stream()
                        .flatMap(
                                frame ->
                                        Stream.concat(
                                                typed(frame.words()),
                                                frame.pictures().stream()
                                                        .map(ReleaseWarnings::picture)))
                        .toList();
    }

    /// What was found in records whatever maps show them, for maps of which [#add] is yet to be
    /// told what they show.
    ReleaseWarnings with(List<ReleaseFrame> frames) {
        return new ReleaseWarnings(records, frames);
    }

    /// Makes sure that somebody has decided about every warning.
    ///
    /// @return what was found and accepted
    /// @throws ProblemException when a warning is not accepted
    static Set<Kind> requireAccepted(List<ReleaseWarning> found, ReleaseTerms terms) {
        var open = found.stream().filter(each -> !terms.accepted().contains(each.kind())).toList();
        if (!open.isEmpty()) {
            throw new ProblemException(undecided(open));
        }
        return found.stream().map(ReleaseWarning::kind).collect(Collectors.toSet());
    }

    /// Which records it is about, a terminal need not say: what stands there is copied into
    /// reports.
    private static Problem undecided(List<ReleaseWarning> open) {
        return new Problem(
                open.stream()
                        .map(each -> each.kind().code() + ": " + each.head())
                        .distinct()
                        .collect(Collectors.joining(" ")),
                "",
                Messages.text(
                        "release.nothing_was_written_mend_it_the",
                        open.stream()
                                .map(each -> each.kind().code())
                                .distinct()
                                .collect(Collectors.joining(" "))));
    }

    /// Looks at one sighting of the release.
    public void add(GateDecision decision) {
        var before = decision.before();
        records.forEach(
                finding ->
                        finding.add(
                                decision,
                                before.uuid(),
                                () -> HiddenPlace.name(before.code(), before.title())));
        if (!places.isEmpty()) {
            var hidden = HiddenPlace.of(decision);
            if (hidden != null) {
                add(hidden);
            }
        }
        decision.released().ifPresent(this::add);
    }

    /// Looks at a place for the frames alone.
    void add(HiddenPlace place) {
        places.forEach(
                finding ->
                        finding.add(
                                place,
                                place.uuid(),
                                () -> HiddenPlace.name(place.code(), place.title())));
    }

    /// Looks at what leaves for the frames alone.
    void add(ReleasedSighting after) {
        var point = blank.isEmpty() ? null : after.point();
        if (point != null) {
            // a stretch lies along a river, and such a frame shows none
            blank.removeIf(frame -> frame.mayShow(point));
        }
    }

    /// What was found, each once.
    public List<ReleaseWarning> found() {
        return Stream.of(
                        places.stream().flatMap(finding -> finding.warning().stream()),
                        records.stream().flatMap(finding -> finding.warning().stream()),
                        typed.stream(),
                        blank.stream()
                                .limit(1)
                                .map(
                                        _ ->
                                                new ReleaseWarning(
                                                        Kind.BLANK,
                                                        Messages.text(
                                                                "release.readers_see_land_alone"))))
                .flatMap(some -> some)
                .distinct()
                .toList();
    }

    /// What words give away that a person typed for the output.
    private static Stream<ReleaseWarning> typed(String words) {
        return Stream.of(
                        typed(Kind.COORDINATE, TellingWords.holdCoordinate(words)),
                        typed(Kind.NAME, TellingWords.mayNamePerson(words)),
                        typed(Kind.PHONE, TellingWords.mayHoldPhone(words)))
                .flatMap(Optional::stream);
    }

    private static ReleaseWarning picture(String name) {
        return new ReleaseWarning(Kind.PICTURE, Messages.text("release.warn_picture", name));
    }

    private static Optional<ReleaseWarning> typed(Kind kind, boolean isFound) {
        return isFound
                ? Optional.of(
                        new ReleaseWarning(
                                kind, Messages.text("release.the_title_or_another_text_on")))
                : Optional.empty();
    }

    /// A warning, and the sightings that give reason for it.
    ///
    /// @param <T> what is looked at
    /// @param words the key of a text with a gap for the names of some
    private record Finding<T>(
            Kind kind,
            String words,
            Predicate<T> holds,
            List<String> names,
            List<UUID> uuids,
            AtomicInteger count) {
        Finding(Kind kind, String words, Predicate<T> holds) {
            this(kind, words, holds, new ArrayList<>(), new ArrayList<>(), new AtomicInteger());
        }

        void add(T it, UUID uuid, Supplier<String> name) {
            if (!holds.test(it)) {
                return;
            }
            if (count.incrementAndGet() <= NAMED) {
                names.add(name.get());
            }
            if (uuids.size() < ReleaseWarning.MOST) {
                uuids.add(uuid);
            }
        }

        Optional<ReleaseWarning> warning() {
            if (names.isEmpty()) {
                return Optional.empty();
            }
            var more = count.get() - names.size();
            var some = Messages.listed(names.stream());
            var named = more > 0 ? Messages.text("release.some_and_more", some, more) : some;
            return Optional.of(
                    new ReleaseWarning(kind, Messages.text(words, named), uuids, count.get()));
        }
    }

    private static Finding<HiddenPlace> centred(ReleaseFrame frame) {
        return new Finding<>(
                Kind.CENTRED, "release.warn_centred", place -> isCentred(place, frame));
    }

    private static boolean isCentred(HiddenPlace place, ReleaseFrame frame) {
        return isTooNear(place, frame.centre(), frame);
    }

    private static Finding<HiddenPlace> pointed(ReleaseFrame frame) {
        return new Finding<>(
                Kind.POINTED, "release.warn_pointed", place -> isPointedAt(place, frame));
    }

    private static boolean isPointedAt(HiddenPlace place, ReleaseFrame frame) {
        return frame.marked().stream().anyMatch(mark -> isTooNear(place, mark, frame));
    }

    private static boolean isTooNear(HiddenPlace place, LatLon point, ReleaseFrame frame) {
        return Geodesy.isWithin(place.at(), point, CENTRED * frame.smallerMetres())
                && Geodesy.isWithin(place.at(), point, WITHIN_CELL * reachMetres(place, frame));
    }

    /// How far the output leaves open where a place is: the half-diagonal of its cell, or all of
    /// the frame.
    private static double reachMetres(HiddenPlace place, ReleaseFrame frame) {
        var side = place.level().cellDegrees();
        return side.isPresent()
                ? GeomaskGrid.ofSide(side.getAsDouble()).halfDiagonalMetres(place.at().latDegrees())
                : frame.smallerMetres();
    }

    private static Finding<HiddenPlace> marked(ReleaseFrame frame) {
        var own = new MarkedPlaces(frame.own());
        return new Finding<>(
                Kind.MARKED,
                "release.warn_marked",
                place ->
                        place.leaves()
                                && own.isAt(
                                        place.at(),
                                        Math.min(
                                                AT_METRES,
                                                WITHIN_CELL * reachMetres(place, frame))));
    }

    private static Finding<HiddenPlace> zoom(ReleaseFrame frame) {
        return new Finding<>(
                Kind.ZOOM, "release.warn_zoom", place -> showsPartOfCell(place, frame));
    }

    private static boolean showsPartOfCell(HiddenPlace place, ReleaseFrame frame) {
        return place.level().cellDegrees().isPresent()
                && frame.smallerMetres() < Math.sqrt(2) * reachMetres(place, frame)
                && Geodesy.isWithin(
                        place.at(),
                        frame.centre(),
                        Math.max(frame.widthMetres(), frame.heightMetres()) / 2);
    }

    private static Finding<GateDecision> findable() {
        return new Finding<>(Kind.FINDABLE, "release.warn_findable", ReleaseWarnings::namesReport);
    }

    private static boolean namesReport(GateDecision decision) {
        var after = decision.after();
        return after != null
                && !after.details().reportAddress().isBlank()
                && HiddenPlace.of(decision) != null;
    }

    private static Finding<GateDecision> coordinate() {
        return new Finding<>(
                Kind.COORDINATE,
                "release.warn_coordinate",
                decision -> says(decision, TellingWords::holdCoordinate));
    }

    private static Finding<GateDecision> name() {
        return new Finding<>(
                Kind.NAME,
                "release.warn_name",
                decision -> says(decision, TellingWords::mayNamePerson));
    }

    private static Finding<GateDecision> phone() {
        return new Finding<>(
                Kind.PHONE,
                "release.warn_coordinate",
                decision -> says(decision, TellingWords::mayHoldPhone));
    }

    private static boolean says(GateDecision decision, Predicate<String> what) {
        var after = decision.after();
        return after != null
                && (says(after.details().title(), what)
                        || says(after.details().publicNote(), what));
    }

    /// Most that leave say nothing in words.
    private static boolean says(String words, Predicate<String> what) {
        return !words.isEmpty() && what.test(words);
    }

    /// What a sighting says in words that leave.
    static List<String> words(GateDecision decision) {
        return decision.released()
                .map(after -> List.of(after.details().title(), after.details().publicNote()))
                .orElse(List.of());
    }
}
